"""The committed figures: the table of docs/accuracy.md, read and written."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from tests.accuracy.scoring import FIGURES, LESS_IS_BETTER, Score
from tests.accuracy.texts import ALL, ASIDE

DOCUMENT = Path(__file__).parent.parent.parent / "docs" / "accuracy.md"
_ROW = re.compile(r"^\| (.+?) +\|(.+)\|$", re.MULTILINE)
_TABLE = re.compile(r"Measured on .*\n\n(?:\|.*\n)+")
Figures = dict[tuple[str, str], float]  # by figure and group


def figures_of(scores: Mapping[str, Score]) -> Figures:
    """Return the figures that the scores come to, to three places."""
    found = {(name, group): score.figure(name) for name in FIGURES for group, score in scores.items()}
    return {key: round(figure, 3) for key, figure in found.items() if figure is not None}


def committed(text: str) -> Figures:
    """Return the figures of the document's table."""
    table = _TABLE.search(text)
    rows = [
        (name, [cell.strip() for cell in cells.split("|")]) for name, cells in _ROW.findall(table[0] if table else "")
    ]
    groups = next((cells for name, cells in rows if name == "figure"), [])
    return {
        (name, group): float(cell)
        for name, cells in rows
        if name in FIGURES
        for group, cell in zip(groups, cells, strict=True)
        if cell not in ("", "–")
    }


def lines(figures: Figures, groups: Sequence[str]) -> list[str]:
    """Return the table's lines."""
    head = f"| {'figure':13} | " + " | ".join(f"{group:>5}" for group in groups) + " |"
    rule = f"|{'-' * 15}|" + "|".join("-" * 6 + ":" for _ in groups) + "|"
    rows = []
    for name in FIGURES:
        cells = (f"{figures[name, group]:.3f}" if (name, group) in figures else "    –" for group in groups)
        rows.append(f"| {name:13} | " + " | ".join(cells) + " |")
    return [head, rule, *rows]


def groups_of(scores: Mapping[str, Score]) -> list[str]:
    """Return the table's columns: all, the languages, those kept aside."""
    languages = sorted(set(scores) - {ALL, ASIDE})
    return [ALL, *languages, *([ASIDE] if ASIDE in scores else [])]


def changes(before: Figures, after: Figures) -> list[str]:
    """Return a line for each figure that is not what was committed."""
    changed = sorted(key for key in before.keys() & after.keys() if before[key] != after[key])
    return [f"{name}, {group}: {before[name, group]:.3f} → {after[name, group]:.3f}" for name, group in changed]


def falls(before: Figures, after: Figures) -> list[str]:
    """Return a line for each figure that is worse than what was committed."""
    worse = []
    for name, group in sorted(before):
        was, now = before[name, group], after.get((name, group), 0.0)
        if now > was if name in LESS_IS_BETTER else now < was:
            worse.append(f"{name}, {group}: {was:.3f} → {now:.3f}")
    return worse


def written(text: str, figures: Figures, groups: Sequence[str], texts: int, on: date) -> str:
    """Return the document with these figures in place of those before."""
    table = "\n".join([f"Measured on {on.isoformat()}, {texts} texts.", "", *lines(figures, groups)]) + "\n"
    return _TABLE.sub(lambda _: table, text, count=1)
