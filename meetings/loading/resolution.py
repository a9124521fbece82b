"""Who is meant by a draft, among the people of the archive. Reads records, writes nothing, reads no text.

People are joined by a stored name form, or by a close name in the same office of the same body; never by surname
alone. Who may be the same but is not joined is returned as a doubt, with the reasons for and against.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from meetings.days import DayRange
from meetings.extraction.drafts import ParticipantDraft
from meetings.loading.matching import CLOSE, likeness, name_words
from meetings.loading.naming import key_of
from meetings.models import Person
from meetings.models.names import name_key
from meetings.models.statements import columns, marks, select, stored

# From this likeness on, holders of the same office are taken for one person. Between CLOSE and this, staff are asked.
JOINED = 0.84
# A single word as a name ("President Aquino") must be spelt all but alike.
JOINED_ONE_WORD = 0.93
# How far from an attested meeting the same office may still be held by the same person.
NEAR = timedelta(days=6 * 366)
MOST_DOUBTS = 5
MOST_NAMESAKES = 200


@dataclass(frozen=True)
class FoundPerson:
    """``is_one_of_doubts`` says that it is none but one of these: making another person would only add to them."""

    person: Person | None
    doubts: tuple[tuple[Person, str], ...] = ()
    is_one_of_doubts: bool = False


def _states(draft: ParticipantDraft, territories: Collection[str]) -> set[str]:
    """The states whose offices the text itself gives; one that was only worked out speaks against nobody."""
    return {
        office.organization_key
        for office in draft.offices
        if office.organization_key in territories
        and office.capacity != "former"
        and all(evidence.basis == "stated" for evidence in office.evidence)
    }


def _near(tenure: str, days: DayRange | None) -> bool:
    return days is None or not tenure or DayRange.parse(tenure).days_apart(days) <= NEAR.days


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
    found: dict[str, list[Person]] = {}
    if keys:
        for key, *person in select(_NAMESAKES.format(keys=marks(keys)), *sorted(keys), MOST_NAMESAKES):
            found.setdefault(key, []).append(stored(Person, person))
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
    same_body = {person for person, key, _ in _bodies_of(namesakes) if key in bodies}
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
    states_of: dict[int, set[str]] = {}
    if states:
        for pk, key, kind in _bodies_of(people.values()):
            if kind in ("state", "territory"):
                states_of.setdefault(pk, set()).add(key)
    for pk, person in sorted(people.items()):
        if pk in taken:
            continue
        theirs = states_of.get(pk, set())
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
    one_of = " OR ".join(["(organization.key = %s AND office.key = %s)"] * len(offices))
    rows = select(_HOLDERS.format(one_of=one_of), *(key for office in offices for key in office))
    best: dict[int, float] = {}
    people: dict[int, Person] = {}
    whole_name: set[int] = set()
    name = name_key(draft.latin or draft.name)
    for written, key, pk, *person in rows:
        if pk in taken or not _near(written, days):
            continue
        if pk not in people:
            people[pk] = stored(Person, [pk, *person])
        if " " in key:
            whole_name.add(pk)
        best[pk] = max(best.get(pk, 0.0), likeness(name, key))
    sure, doubts = [], []
    one_word = len(name_words(draft.name)) == 1
    for pk, score in sorted(best.items(), key=lambda found: (-found[1], found[0])):
        if score >= (JOINED_ONE_WORD if one_word or pk not in whole_name else JOINED):
            sure.append(people[pk])
        elif score >= CLOSE:
            doubts.append((people[pk], "a like name in the same office"))
    return _Candidates(sure, doubts)


def _bodies_of(people: Collection[Person]) -> list[tuple[int, str, str]]:
    """Return whose offices these people held: the person, the body's key and its kind."""
    ids = [person.pk for person in people]
    return select(_BODIES.format(ids=marks(ids)), *ids) if ids else []


# Whom staff withdrew is known all the same: a text that tells of them again brings nothing back.
_PERSON = columns(Person, "person")
_NAMESAKES = f"""
    SELECT name.key, {_PERSON} FROM meetings_personname name
    JOIN meetings_person person ON person.id = name.person_id
    JOIN meetings_permalink permalink ON permalink.reference = person.permalink_id
    WHERE name.key IN ({{keys}}) AND permalink.state IN ('live', 'withdrawn') ORDER BY person.id LIMIT %s
"""
_BODIES = """
    SELECT tenure.person_id, organization.key, organization.kind FROM meetings_tenure tenure
    JOIN meetings_office office ON office.id = tenure.office_id
    JOIN meetings_organization organization ON organization.id = office.organization_id
    WHERE tenure.person_id IN ({ids})
"""
_HOLDERS = f"""
    SELECT tenure.days_written, name.key, {_PERSON} FROM meetings_tenure tenure
    JOIN meetings_office office ON office.id = tenure.office_id
    JOIN meetings_organization organization ON organization.id = office.organization_id
    JOIN meetings_person person ON person.id = tenure.person_id
    JOIN meetings_permalink permalink ON permalink.reference = person.permalink_id
    JOIN meetings_personname name ON name.person_id = person.id
    WHERE ({{one_of}}) AND permalink.state IN ('live', 'withdrawn')
"""
