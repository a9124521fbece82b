"""Counts that the pages state. Each is a count of the list that it links to."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from django.db.models import Count

from meetings.days import DayRange
from meetings.models import HeldOffice, Meeting, Office, Participation, Tally
from meetings.search.keys import SHIFT
from meetings.search.selection import Selection


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
    spans = Meeting.objects.filter(search_key__in=list(in_january), days_written__contains="/")
    days = [DayRange.parse(written) for written in spans.values_list("days_written", flat=True)]
    return [span for span in days if span.earliest.year < span.latest.year]


def by_record(kind: str, keys: Iterable[int]) -> dict[int, int]:
    """Return how many meetings each of the records of a kind has, of those that have any: kept, not counted."""
    kept = Tally.objects.filter(kind=kind, value__in=[str(key) for key in keys])
    return {int(value): number for value, number in kept.values_list("value", "meetings")}


def of_holders(office: Office, people: Iterable[int]) -> dict[int, int]:
    """Return in how many meetings each of these people and the office were."""
    of_office = HeldOffice.objects.filter(office=office).order_by().values("participation__meeting")
    together = Participation.objects.filter(
        person__in=list(people), meeting__in=of_office, meeting__search_key__isnull=False
    )
    return dict(together.order_by().values_list("person").annotate(n=Count("meeting", distinct=True)))
