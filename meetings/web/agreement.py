"""What the reports of one meeting agree on, and where they differ."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from meetings.web.readings import Fact, Reading

# These stand first in the table, then the participants in the meeting's order, each with their offices.
_OF_THE_MEETING = ("date", "form", "place")


class Verdict(TextChoices):
    AGREE = "agree", _("all agree")
    OVERLAP = "overlap", _("not equally exact")
    DIFFER = "differ", _("they differ")
    SOME = "some", _("said by some")


@dataclass(frozen=True)
class Row:
    """One fact, as the first report that says it has it and as each has it, None where one does not say it.

    ``verdict`` is None where only one report is on record.
    """

    fact: Fact
    of_reports: list[tuple[Reading, Fact | None]]
    verdict: Verdict | None


def side_by_side(readings: Sequence[Reading]) -> list[Row]:
    """Return a row for each fact of a meeting."""
    found = {key: fact.rank for reading in readings for key, fact in reading.facts.items()}
    keys = sorted(found, key=lambda key: (key[0] not in _OF_THE_MEETING, found[key]))
    rows = []
    for key in keys:
        of_reports = [(reading, reading.facts.get(key)) for reading in readings]
        said = [fact for _, fact in of_reports if fact]
        rows.append(Row(said[0], of_reports, _verdict(said, len(readings)) if len(readings) > 1 else None))
    return rows


def by_verdict(rows: Sequence[Row]) -> list[tuple[Verdict, list[Row]]]:
    """Return the verdicts that were given, each with its rows; none where only one report is on record."""
    given = ((verdict, [row for row in rows if row.verdict == verdict]) for verdict in Verdict)
    return [(verdict, found) for verdict, found in given if found]


def _verdict(said: list[Fact], reports: int) -> Verdict:
    """Names and titles are told in each text's own words: there the participant or the office is what agrees."""
    if said[0].field == "date":
        days = [fact.days for fact in said if fact.days]
        if any(not one.overlaps(other) for one in days for other in days):
            return Verdict.DIFFER
        if len(set(days)) > 1:
            return Verdict.OVERLAP
    elif said[0].field in _OF_THE_MEETING and len({fact.text for fact in said}) > 1:
        return Verdict.DIFFER
    return Verdict.AGREE if len(said) == reports else Verdict.SOME
