"""How right reading is: the figures that `python -m tests.accuracy --write` writes into docs/accuracy.md."""

import re
from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from meetings.days import DayRange

_MEASURED = re.compile(r"^Measured on (\d{4}-\d\d-\d\d), (\d+) texts\.$", re.MULTILINE)
# What each figure is a share of, or an F1; those that a reader can make nothing of are left to the document.
MEANINGS: dict[str, Promise] = {
    "language": _("texts whose language is right"),
    "published": _("texts whose publication date is right"),
    "meetings": _("meetings found, and nothing else taken for one (F1)"),
    "people": _("participants found, and nobody else taken for one (F1)"),
    "date": _("meetings found whose date is right"),
    "form": _("meetings found whose form is right"),
    "place": _("meetings found with their place"),
    "offices": _("offices found with whose they are (F1)"),
    "organizations": _("bodies named in the texts that were found"),
    "silence": _("texts without a meeting in which none was read"),
    "perfect": _("texts with everything right and nothing else"),
}


@dataclass(frozen=True)
class Accuracy:
    """When it was measured, on how many texts; the columns' names; of each figure what it means and its values.

    A value is None where no text of the column has what the figure is a share of.
    """

    measured: DayRange
    texts: int
    columns: list[str]
    rows: list[tuple[Promise, list[float | None]]]


@cache
def measured() -> Accuracy | None:
    """Return the figures; None where the document is not at hand or has none."""
    document = settings.BASE_DIR / "docs" / "accuracy.md"
    text = document.read_text(encoding="utf-8") if document.is_file() else ""
    when = _MEASURED.search(text)
    if not when:
        return None
    table = text[when.end() :].strip().split("\n\n")[0]
    head, _rule, *lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    rows = [
        (MEANINGS[name], [None if value == "–" else float(value) for value in values])
        for name, *values in lines
        if name in MEANINGS
    ]
    return Accuracy(DayRange.parse(when[1]), int(when[2]), head[1:], rows)
