"""Who and which meeting a draft means, among the records of the archive. Reads records, writes nothing, reads no text.

People are joined by a stored name form, or by a close name in the same office of the same body; never by surname
alone. What may be the same but is not joined is returned as a doubt, with the reasons for and against.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Q

from meetings.days import DayRange
from meetings.extraction.drafts import MeetingDraft, ParticipantDraft
from meetings.loading.decisions import corrected_fields
from meetings.loading.matching import CLOSE, likeness, name_words
from meetings.loading.naming import key_of
from meetings.models import Meeting, Permalink, Person, PersonName, Tenure
from meetings.models.names import name_key

# From this likeness on, holders of the same office are taken for one person. Between CLOSE and this, staff are asked.
JOINED = 0.84
# A single word as a name ("President Aquino") must be spelt all but alike.
JOINED_ONE_WORD = 0.93
# How far from an attested meeting the same office may still be held by the same person.
NEAR = timedelta(days=6 * 366)
# Time zones put one call on two days.
DAY_APART = timedelta(days=1)
MOST_DOUBTS = 5
MOST_NAMESAKES = 200


@dataclass(frozen=True)
class FoundPerson:
    """``is_one_of_doubts`` says that it is none but one of these: making another person would only add to them."""

    person: Person | None
    doubts: tuple[tuple[Person, str], ...] = ()
    is_one_of_doubts: bool = False


@dataclass(frozen=True)
class FoundMeeting:
    meeting: Meeting | None
    doubts: tuple[tuple[Meeting, str], ...] = ()


def _states(draft: ParticipantDraft, territories: Collection[str]) -> set[str]:
    """The states whose offices the text itself gives; one that was only worked out speaks against nobody."""
    return {
        office.organization_key
        for office in draft.offices
        if office.organization_key in territories
        and office.capacity != "former"
        and all(evidence.basis == "stated" for evidence in office.evidence)
    }


def _states_of(person: Person) -> set[str]:
    return set(
        Tenure.objects.filter(person=person, office__organization__kind__in=["state", "territory"]).values_list(
            "office__organization__key", flat=True
        )
    )


def _near(tenure: Tenure, days: DayRange | None) -> bool:
    return days is None or tenure.days is None or tenure.days.days_apart(days) <= NEAR.days


def _offices(draft: ParticipantDraft) -> list[tuple[str, str]]:
    return [(o.organization_key, o.key or key_of(o.title)) for o in draft.offices if o.organization_key]


def find_people(
    drafts: Sequence[ParticipantDraft], days: DayRange | None, territories: Collection[str]
) -> list[FoundPerson]:
    """Return for each participant of a meeting the person it is, if one is safely found, and those it may be.

    No two are the same person. ``territories`` are the keys of states and their parts.
    """
    namesakes = _namesakes(drafts)
    found: list[FoundPerson] = []
    taken: set[int] = set()
    for draft in drafts:
        match = _find_person(draft, days, namesakes, taken, territories) if draft.name else FoundPerson(None)
        if match.person:
            taken.add(match.person.pk)
        found.append(match)
    return found


def _name_keys(draft: ParticipantDraft) -> set[str]:
    """The keys of a participant's whole names; a surname alone joins nobody."""
    return {name_key(form) for form in (draft.name, draft.latin, *draft.forms) if len(name_words(form)) > 1}


def _namesakes(drafts: Sequence[ParticipantDraft]) -> dict[str, list[Person]]:
    """The people who have one of these names, by its key."""
    keys = {key for draft in drafts for key in _name_keys(draft)}
    rows = (
        PersonName.objects.filter(key__in=keys, person__permalink__state=Permalink.State.LIVE)
        .select_related("person__permalink")
        .order_by("person_id")
    )
    found: dict[str, list[Person]] = {}
    for row in rows[:MOST_NAMESAKES]:
        found.setdefault(row.key, []).append(row.person)
    return found


def _find_person(
    draft: ParticipantDraft,
    days: DayRange | None,
    namesakes: dict[str, list[Person]],
    taken: Collection[int],
    territories: Collection[str],
) -> FoundPerson:
    by_name = _by_name(draft, namesakes, taken, territories)
    if len(by_name.sure) == 1:
        return FoundPerson(by_name.sure[0])
    by_office = _by_office(draft, days, taken)
    if len(by_name.sure) > 1:
        return _among_namesakes(draft, by_name.sure, by_office.sure)
    if len(by_office.sure) == 1:
        return FoundPerson(by_office.sure[0])
    doubts = {person.pk: (person, reason) for person, reason in (*by_name.doubts, *by_office.doubts)}
    for person in by_office.sure:
        doubts[person.pk] = (person, "a like name in the same office; more than one person has it")
    return FoundPerson(None, tuple(list(doubts.values())[:MOST_DOUBTS]))


def _among_namesakes(draft: ParticipantDraft, namesakes: list[Person], same_office: list[Person]) -> FoundPerson:
    """Tell people of one name apart by what they have in common with the draft: an office, or else a body or state."""
    bodies = {office.organization_key for office in draft.offices if office.organization_key}
    theirs = Tenure.objects.filter(person__in=namesakes, office__organization__key__in=bodies)
    same_body = set(theirs.values_list("person", flat=True))
    for alike in ([p for p in namesakes if p in same_office], [p for p in namesakes if p.pk in same_body]):
        if len(alike) == 1:
            return FoundPerson(alike[0])
    doubts = tuple((person, "the same name; more than one person has it") for person in namesakes[:MOST_DOUBTS])
    return FoundPerson(None, doubts, is_one_of_doubts=True)


@dataclass(frozen=True)
class _Candidates:
    sure: list[Person]
    doubts: list[tuple[Person, str]]


def _by_name(
    draft: ParticipantDraft,
    namesakes: dict[str, list[Person]],
    taken: Collection[int],
    territories: Collection[str],
) -> _Candidates:
    people = {person.pk: person for key in sorted(_name_keys(draft)) for person in namesakes.get(key, ())}
    sure, doubts = [], []
    states = _states(draft, territories)
    for pk, person in sorted(people.items()):
        if pk in taken:
            continue
        theirs = _states_of(person) if states else set()
        if states and theirs and not states & theirs:
            doubts.append((person, "the same name, but offices of different states"))
        else:
            sure.append(person)
    return _Candidates(sure, doubts)


def _by_office(draft: ParticipantDraft, days: DayRange | None, taken: Collection[int]) -> _Candidates:
    """Those who held one of the same offices about then, by how like their names are."""
    offices = _offices(draft)
    if not offices:
        return _Candidates([], [])
    same_office = Q()
    for organization_key, office_key in offices:
        same_office |= Q(office__organization__key=organization_key, office__key=office_key)
    tenures = (
        Tenure.objects.filter(same_office, person__permalink__state=Permalink.State.LIVE)
        .exclude(person__in=taken)
        .select_related("person__permalink")
        .prefetch_related("person__names")
    )
    best: dict[int, tuple[float, Person]] = {}
    for tenure in tenures:
        if not _near(tenure, days):
            continue
        names = tenure.person.names.all()
        score = max((likeness(draft.latin or draft.name, name.text) for name in names), default=0.0)
        if score > best.get(tenure.person_id, (0.0, tenure.person))[0]:
            best[tenure.person_id] = (score, tenure.person)
    sure, doubts = [], []
    one_word = len(name_words(draft.name)) == 1
    for score, person in sorted(best.values(), key=lambda found: (-found[0], found[1].pk)):
        short = one_word or all(len(name.key.split()) == 1 for name in person.names.all())
        if score >= (JOINED_ONE_WORD if short else JOINED):
            sure.append(person)
        elif score >= CLOSE:
            doubts.append((person, "a like name in the same office"))
    return _Candidates(sure, doubts)


def find_meeting(
    draft: MeetingDraft,
    people: Sequence[Person | None],
    own_meetings: Collection[int],
    before: Collection[int],
) -> FoundMeeting:
    """Return the meeting that a draft reports, if one is safely found, and those it may be.

    ``people`` are the draft's participants, resolved, in its order; ``own_meetings`` the meetings that this text
    reports besides, which it cannot be; ``before`` the meetings that an earlier version or reading of this text
    reported, which it is if days, form and participants agree as far as staff did not correct them.
    """
    known = [person.pk for person in people if person]
    for meeting in Meeting.objects.filter(pk__in=before).exclude(pk__in=own_meetings).order_by("pk"):
        if _is_told_again(meeting, draft, known):
            return FoundMeeting(meeting)
    if len(known) < 2:
        return FoundMeeting(None)
    principals = set(known[:2])
    candidates = Meeting.objects.published().filter(form=draft.form).exclude(pk__in=own_meetings)
    for person in principals:
        candidates = candidates.filter(participations__person=person)
    same: list[tuple[int, Meeting]] = []
    doubts: list[tuple[Meeting, str]] = []
    if draft.days:
        around = DayRange.span(draft.days.earliest - DAY_APART, draft.days.latest + DAY_APART)
        candidates = candidates.filter(
            Q(earliest_day__lte=around.latest, latest_day__gte=around.earliest) | Q(earliest_day=None)
        )
    for meeting in candidates.distinct().order_by("-search_key")[:50]:
        if not _principals(meeting) <= set(known):
            continue
        days = meeting.days
        if draft.days is None or days is None:
            doubts.append((meeting, "the same people and form of contact, but a report gives no date"))
        elif draft.days.precision == days.precision == "day":
            same.append((draft.days.days_apart(days), meeting))
        elif draft.days.written == days.written:
            doubts.append((meeting, f"the same people, both in {days.written}, with no closer date"))
        elif draft.days.overlaps(days):
            doubts.append((meeting, f"the same people, {draft.days.written} and {days.written}"))
    nearest = [meeting for apart, meeting in same if apart == min(days for days, _ in same)]
    if len(nearest) == 1:
        return FoundMeeting(nearest[0])
    doubts += [(meeting, "the same people on that day; more than one meeting is like it") for meeting in nearest]
    return FoundMeeting(None, tuple(doubts[:MOST_DOUBTS]))


def _is_told_again(meeting: Meeting, draft: MeetingDraft, known: Sequence[int]) -> bool:
    """Whether a newer version or reading of a text may tell of a meeting that it told of before.

    What staff corrected is not compared: there the text is known to say something else.
    """
    corrected = corrected_fields(meeting.reference)
    people = set(meeting.participations.exclude(person=None).values_list("person", flat=True))
    days = meeting.days
    apart = days.days_apart(draft.days) if days and draft.days else 0
    return (
        ("form" in corrected or meeting.form == draft.form)
        and ("date" in corrected or apart <= DAY_APART.days)
        and ("participants" in corrected or (set(known[:2]) <= people and bool(known) == bool(people)))
    )


def _principals(meeting: Meeting) -> set[int]:
    """The people whom some report names first and second: those whose meeting it is."""
    return set(
        meeting.participations.filter(appearances__position__lt=2, person__isnull=False).values_list(
            "person", flat=True
        )
    )
