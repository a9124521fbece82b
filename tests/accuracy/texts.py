"""The texts with records that accuracy is measured by: <language>/NAME.txt, and NAME.json beside it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text, to_record
from tests.accuracy.scoring import Record, Score, score_text

TEXTS = Path(__file__).parent.parent / "texts"
ALL, ASIDE = "all", "aside"
_NUMBER = re.compile(r"\d+$")
_OPENED = "dev-fr"  # the French ones of those kept aside have been looked at, on 2026-11-23


def is_aside(name: str) -> bool:
    """Whether the text is kept aside, so that its errors have never been looked at: each fourth, but no French one."""
    number = _NUMBER.search(name)
    return number is not None and int(number[0]) % 4 == 0 and not name.startswith(_OPENED)


def pairs(folder: Path = TEXTS) -> Iterator[tuple[Path, Record]]:
    """Yield each text of the folder with its record; the texts are in the folders of their languages."""
    for record in sorted(folder.glob("*/*.json")):
        yield record.with_suffix(".txt"), json.loads(record.read_text("utf-8"))


def scores(folder: Path = TEXTS) -> dict[str, Score]:
    """Return the scores of all texts, of each language and of those kept aside."""
    found = {ALL: Score()}
    for path, asked in pairs(folder):
        draft = read_text(path.read_bytes(), Envelope(file=path.name))
        score = score_text(asked, to_record(draft, path.stem))
        for group in (ALL, asked["language"], *([ASIDE] if is_aside(path.stem) else [])):
            found.setdefault(group, Score()).add(score)
    return found
