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
# Looked at last, the French ones on 2026-11-23, the others on 2026-11-24; of the English and Russian, each second one.
_OPENED = ("dev-fr", "dev-tr", "dev-az", "dev-es", "dev-de")


def is_aside(name: str) -> bool:
    """Whether the text is kept aside, so that its errors have never been looked at: each eighth English and Russian."""
    number = _NUMBER.search(name)
    return number is not None and int(number[0]) % 8 == 4 and not name.startswith(_OPENED)


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
