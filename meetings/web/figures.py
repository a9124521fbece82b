"""Counts that the pages state. Each is a count of the list that it links to."""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date

from meetings.days import DayRange
from meetings.models import Office, Tally
from meetings.models.statements import listed, marks, select
from meetings.search.keys import SHIFT
from meetings.search.selection import Selection

_SPANS = """
    SELECT days_written FROM meetings_meeting
    WHERE search_key IN ({keys}) AND earliest_day < latest_day
"""


def by_year(meetings: Selection) -> dict[int, int]:
    """Return how many of the meetings may have been in each year that has any; of very many, of the newest."""
    on_days = Counter(key >> SHIFT for key in meetings.newest)
    on_days.pop(0, None)  # undated
    counts = Counter[int]()
    january = set()
    for ordinal, number in on_days.items():
        day = date.fromordinal(ordinal)
        counts[day.year] += number
        if day.month == 1:
            january.add(ordinal)
    for days in _over_new_year(key for key in meetings.newest if key >> SHIFT in january):
        counts.update(range(days.earliest.year, days.latest.year))
    return counts


def _over_new_year(in_january: Iterable[int]) -> list[DayRange]:
    """The days of those meetings over several days that began in one year and ended in the next January."""
    keys = listed(in_january)
    days = [DayRange.parse(written) for (written,) in select(_SPANS.format(keys=keys))] if keys else []
    return [span for span in days if span.precision == "span" and span.earliest.year < span.latest.year]


def by_record(kind: str, keys: Iterable[int]) -> dict[int, int]:
    """Return how many meetings each of the records of a kind has, of those that have any: kept, not counted."""
    kept = Tally.objects.filter(kind=kind, value__in=[str(key) for key in keys])
    return {int(value): number for value, number in kept.values_list("value", "meetings")}


# The meetings of the office first, then who was in them: asked of each pair of meeting and holder, an office of 4,000
# meetings and 70 holders took three times as long. The sign keeps SQLite from doing so.
_OF_HOLDERS = """
    SELECT party.person_id, count(*)
    FROM (
        SELECT DISTINCT holding.meeting_id FROM meetings_heldoffice held
        JOIN meetings_participation holding ON holding.id = held.participation_id WHERE held.office_id = %s
    ) of_office JOIN meetings_participation party ON party.meeting_id = of_office.meeting_id
    WHERE +party.person_id IN ({people})
        AND party.meeting_id NOT IN (SELECT id FROM meetings_meeting WHERE search_key IS NULL)
    GROUP BY party.person_id
"""


def of_holders(office: Office, people: Collection[int]) -> dict[int, int]:
    """Return in how many meetings each of these people and the office were."""
    if not people:
        return {}
    return dict(select(_OF_HOLDERS.format(people=marks(people)), office.pk, *people))
