"""Attested tenures: each person in an office from the first to the last dated meeting in it.

Offices held in full or as acting count; designates and former holders are not its holders. A deputy holds the office
of a deputy, where it is one of its own ("Deputy Minister"), but not the one that it is beside.
"""

from collections.abc import Iterable

from django.db.models import Max, Min, Q

from meetings.days import DayRange
from meetings.models import Capacity, HeldOffice, Meeting, Permalink, Person, Tenure
from meetings.models.statements import columns, execute, insert, marks, select, stored

_COUNTED = ["", Capacity.ACTING, Capacity.OUTGOING]
_OF_DEPUTIES = ("deputy", "first-deputy", "vice-")  # how the keys of deputies' own offices begin
_HELD_IN = """
    SELECT participation.person_id, held.office_id, held.capacity, office.key
    FROM meetings_participation participation
    JOIN meetings_heldoffice held ON held.participation_id = participation.id
    JOIN meetings_office office ON office.id = held.office_id
    JOIN meetings_meeting meeting ON meeting.id = participation.meeting_id
    JOIN meetings_permalink permalink ON permalink.reference = meeting.permalink_id
    WHERE meeting.id = %s AND permalink.state = 'live' AND participation.person_id IS NOT NULL
"""
_ATTESTED = f"""
    SELECT {columns(Tenure, "tenure")} FROM meetings_tenure tenure
    WHERE tenure.basis = '{Tenure.Basis.ATTESTED.value}' AND tenure.person_id IN ({{people}})
"""

_SET_DAYS = "UPDATE meetings_tenure SET earliest_day = %s, latest_day = %s, days_written = %s WHERE id = %s"


def extend_tenures(meeting: Meeting) -> None:
    """Let the tenures of those who took part in a meeting reach to its days. It only ever adds to what is attested."""
    held = {
        (person, office)
        for person, office, capacity, key in select(_HELD_IN, meeting.pk)
        if capacity in _COUNTED or (capacity == Capacity.DEPUTY and key.startswith(_OF_DEPUTIES))
    }
    tenures = _attested({person for person, _ in held}) if held else {}
    made = []
    for person, office in sorted(held):
        tenure = tenures.get((person, office))
        if tenure is None:
            tenure = Tenure(person_id=person, office_id=office, basis=Tenure.Basis.ATTESTED)
            tenure.days = DayRange.span(meeting.days.earliest, meeting.days.latest) if meeting.days else None
            made.append(tenure)
        elif meeting.days:
            known = tenure.days or meeting.days
            first, last = min(known.earliest, meeting.days.earliest), max(known.latest, meeting.days.latest)
            _set_days(tenure, DayRange.span(first, last))
    insert(made)


def _is_of_deputies() -> Q:
    found = Q()
    for beginning in _OF_DEPUTIES:
        found |= Q(office__key__startswith=beginning)
    return found


def _attested(people: Iterable[int]) -> dict[tuple[int, int], Tenure]:
    ids = sorted(people)
    found = (stored(Tenure, row) for row in select(_ATTESTED.format(people=marks(ids)), *ids))
    return {(tenure.person_id, tenure.office_id): tenure for tenure in found}


def _set_days(tenure: Tenure, days: DayRange | None) -> None:
    if tenure.days != days:
        tenure.days = days
        first, last = (days.earliest.isoformat(), days.latest.isoformat()) if days else (None, None)
        execute(_SET_DAYS, first, last, tenure.days_written, tenure.pk)


def attest_tenures(people: Iterable[Person]) -> None:
    """Write the attested tenures of people anew, where a meeting may have lost what it attested."""
    ids = [person.pk for person in people]
    before = _attested(ids) if ids else {}
    held = (
        HeldOffice.objects.filter(participation__person__in=ids, office__isnull=False)
        .filter(Q(capacity__in=_COUNTED) | Q(capacity=Capacity.DEPUTY) & _is_of_deputies())
        .filter(participation__meeting__permalink__state=Permalink.State.LIVE)
        .order_by()
        .values_list("participation__person", "office")
        .annotate(
            first=Min("participation__meeting__earliest_day"),
            last=Max("participation__meeting__latest_day"),
        )
    )
    for person, office, first, last in held:
        days = DayRange.span(first, last) if first and last else None
        if tenure := before.pop((person, office), None):
            _set_days(tenure, days)
        else:
            tenure = Tenure(person_id=person, office_id=office, basis=Tenure.Basis.ATTESTED)
            tenure.days = days
            insert([tenure])
    if before:
        Tenure.objects.filter(pk__in=[tenure.pk for tenure in before.values()]).delete()
