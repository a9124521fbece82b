"""On whose side one of no told state came: the republic's, the only state's, or that of who is listed before."""

from collections.abc import Collection, Sequence

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.homes.held_by_others import is_held_by_another
from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED, INTERNATIONAL
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold
from meetings.vocabulary import authorities

_PARTIES = 2
_ENVOYS = ACCREDITED | {"head-of-mission"}
_MENTIONS = 50  # of a person that are looked at
_MOST_EVENTS = 20  # of one person
_GOVERNORS = frozenset(["governor", "deputy-governor"])
_OF_GOVERNMENTS = ("minister", "secretary", "under-secretary", "director", "adviser", "first-lady", "coordinator")
_HEADS = ALIKE[0] | ALIKE[1]
_MONARCHS = ALIKE[0] - {"president", "head-of-state"}
_OF_MISSIONS = ("minister-counsellor", "counsellor", "first-secretary", "attache", "deputy-head-of-mission")
_OF_SEVERAL = frozenset(
    [  # offices of which a government has several
        "deputy-minister", "state-minister", "cabinet-secretary", "principal-secretary", "permanent-secretary",
        "state-secretary", "adviser", "director", "deputy-director", "vice-minister",
    ]
)  # fmt: skip
_DEPUTIES, _MEMBERS = ("deputy-minister-", "vice-minister-"), ("member-of-", "senator")
_AT_BODY = "permanent-representative"  # to whatever body
_PREMIERS = ("prime-minister", "head-of-government", "premier")


def of_only_state(text: Text, person: Person, event: Event, others: list[OfficeMention]) -> str:
    """The one state of the others where an international body's officer met them: his hosts' ministers are of it."""
    known = authorities()
    states = {state_of(o.owner_key) for o in others if o.owner_key in known.territories}
    bodies = [o for o in others if o.owner_key in known.bodies and known.bodies[o.owner_key].kind in INTERNATIONAL]
    met = [o for p in event.people[:_PARTIES] if p is not person for o in p.offices]
    if person in event.people[:_PARTIES] and not (met and all(o in bodies for o in met)):
        return ""
    envoys = any(o.key in _ENVOYS and (o.owner_key or o.accredited) for o in others)
    is_states = any(o.of == "state" and o.key not in ACCREDITED for o in person.offices)
    untold = any(not party.offices for party in event.people[:_PARTIES]) and _came_along(text, person)
    if len(states) != 1 or not (bodies or untold) or envoys or not is_states:
        return ""
    state = states.pop()
    return "" if is_held_by_another(person, others, state) else state


def _came_along(text: Text, person: Person) -> bool:
    """Whether a sentence of those who attended or stood by names him: "X of the IMF met Y; the minister attended"."""
    sentences = [sentence for m in person.mentions if (sentence := text.sentence_at(m.start))]
    return any(c.key == "attend" for s in sentences for c in within(text.terms.cues, s.start, s.end))


def of_guest(text: Text, person: Person, others: list[OfficeMention]) -> str:
    """The one state beside the publisher's that took part, for an office that the publisher's has not.

    Not where the person's sentence names a third, or where somebody of that state holds such an office.
    """
    known = authorities().territories
    told = {state_of(o.owner_key) for o in others if o.owner_key in known} - {text.publisher_state}
    if len(told) != 1 or is_held_by_another(person, others, next(iter(told))):
        return ""
    sentences = [sentence for m in person.mentions if (sentence := text.sentence_at(m.start))]
    beside = [t for s in sentences for i in text.tokens_between(s.start, s.end) if (t := text.cover.get(i))]
    named = {state_of(t.key) for t in beside if t.kind in STATES and t.key in known}
    return told.pop() if named <= {text.publisher_state, *told} else ""


def is_head(person: Person) -> bool:
    """Whether the person leads a party of his own."""
    return any(o.key in _HEADS for o in person.offices)


def is_guest_from_home(text: Text, person: Person, event: Event) -> bool:
    """Return whether he who met somebody's head abroad is rather of a state of the text's language, which it names."""
    if is_head(person) or not any(is_head(p) for p in event.people if p is not person):
        return False
    return any(t.kind in STATES and t.key in text.vocabulary.homes for t in text.terms.names)


def homeless(person: Person) -> set[str]:
    """Return the keys of the person's offices where no mention of them names the state or body."""
    known = authorities().offices
    if any(o.key == "counterpart" and o.owner for o in person.offices):
        return set()  # "President Roy" is the "Maltese counterpart" named before
    held = {o.key for o in person.offices if o.key in known and (known[o.key].of == "state" or o.key == "president")}
    owned = [o for o in person.offices if o.owner or o.owner_name] if held else []
    # "Minister Roy" is the "Minister of Health of Malta" named before.
    return held - {o.key for o in person.offices if any(same_office(o, other) for other in owned)} if owned else held


def are_of_two(event: Event, person: Person) -> bool:
    """Return whether two of no told state hold what a state has but one of: two premiers, not two deputies."""
    held = [key for member in event.people for key in {o.key for o in member.offices}]
    if len(set(held)) == len(held):
        return False
    # "The king met the Custodian of the Two Holy Mosques": a title may tell whose it is.
    untold = [member for member in event.people if not any(len(o.states) == 1 for o in member.offices)]
    several = _DEPUTIES + _MEMBERS * (person in event.people[:_PARTIES])
    along = {id(member) for member in event.people[_PARTIES:]}
    pairs = {(k, id(p) * (id(p) not in along or not k.startswith(several))) for p in untold for k in homeless(p)}
    unowned = [key for key, _ in pairs if key not in _OF_SEVERAL]
    return len(set(unowned)) < len(unowned)


def is_counterpart_of_homeless(person: Person, event: Event) -> bool:
    """Return whether the person is but the counterpart of one of whom no state is told: "met his counterpart X"."""
    if not any(o.key == "counterpart" for o in person.offices):
        return False
    return any(homeless(other) for other in event.people if other is not person)


def is_own_counterpart(person: Person, event: Event, state: str) -> bool:
    """Return whether the person is called the counterpart of the only other party, of that same state: he is not."""
    if not any(o.key == "counterpart" for o in person.offices):
        return False
    others = [p for p in event.people if p is not person]
    return len(others) == 1 and any(state_of(o.owner_key) == state != "" for o in others[0].offices)


def has_homeless_counterpart(person: Person, event: Event) -> bool:
    """Return whether the other is but the person's counterpart, of no state told: either may be at home there."""
    others = [other for other in event.people[:_PARTIES] if other is not person]
    return any(o.key == "counterpart" and not o.owner for other in others for o in other.offices)


def of_whole(text: Text, person: Person, event: Event, titled: set[str], others: list[OfficeMention]) -> str:
    """The one of a title's states of which somebody else governs a part, or whose known house is named: "Hofburg"."""
    if not titled:
        return ""
    keys = [o.key for o in others if not (o.owner or o.owner_name)]
    are_two = not text.vocabulary.whose or any(o.key in keys for o in person.offices)
    of_parts = {state_of(o.owner_key) for o in others if state_of(o.owner_key) != o.owner_key}
    at = {
        text.vocabulary.whose.get(text.tokens[i].folded, ())
        for i in (text.numbers_of("venue") if event.form == "in person" and not are_two else ())
    }
    for states in (of_parts & titled, {s for house in at if len(house) == 1 for s in house} & titled):
        if len(states) == 1:
            return states.pop()
    return ""


def of_region(text: Text, person: Person, others: list[OfficeMention]) -> str:
    """The republic within a state whose head took part, of which the office is: "премьер-министр / республики"."""
    known = authorities().territories
    parts = {o.owner_key for o in others if o.owner_key in known and known[o.owner_key].parent}
    if len(parts) != 1 or not text.vocabulary.paradigms:
        return ""
    for office in person.offices:
        last = text.tokens[text.number_at(office.end) - 1]
        head = head_of(text.vocabulary, last.folded)
        if head and head.kind == "region" and last.folded != head.noun:
            return parts.pop()
    return ""


def _counterparts(text: Text) -> list[Found]:
    """The nouns for counterparts, in the text's order."""
    return [t for t in text.terms.names if t.kind == "office" and t.key == "counterpart"]


def of_counterparts(text: Text, person: Person) -> set[str]:
    """The states of whom a sentence calls the person's counterparts: they have such an office of their own."""
    found = set()
    counterparts = text.once(_counterparts)
    for mention in person.mentions[:_MENTIONS] if counterparts else ():
        sentence = text.sentence_at(mention.start)
        for office in within(counterparts, mention.end, sentence.end) if sentence else ():
            state = text.cover.get(text.number_at(office.start) - 1)
            if state and state.kind == "demonym":
                found.add(state_of(state.key))
    return found


def beside_chancellor(person: Person, others: list[OfficeMention]) -> str:
    """The only state of a prime minister, for his deputy where a chancellor took part: hers is a vice-chancellor."""
    if not any(o.key == "chancellor" for o in others):
        return ""
    states = {state_of(o.owner_key) for o in others if o.key in _PREMIERS and o.owner_key}
    is_deputy = any(o.key == "deputy-prime-minister" for o in person.offices)
    return states.pop() if is_deputy and len(states) == 1 else ""


def of_successor(person: Person, others: list[OfficeMention], own_homes: Collection[str]) -> str:
    """The state of somebody else who is to hold the person's office, or held it: both are of one state.

    Where most of what is written is of the language's own homes, a former president of another is a guest.

    A monarch's is that of a premier whose title tells it: "el Rey recibió al presidente del Gobierno".
    """
    own = [o for o in person.offices if o.key not in ACCREDITED]  # a state has many envoys
    if any(o.key in _MONARCHS for o in own) and (of_subjects := _of_subjects(others)):
        return of_subjects
    theirs = [
        o.owner_key
        for o in others
        if o.capacity in ("designate", "former", "outgoing")
        and not (o.capacity == "former" and own_homes and o.owner_key not in own_homes)
        and any(same_office(o, mine) and (o.key == mine.key or mine.key not in _MONARCHS) for mine in own)
    ]
    return theirs[0] if len(set(theirs)) == 1 and theirs[0] in authorities().territories else ""


def _of_subjects(others: list[OfficeMention]) -> str:
    """The one state that alone has all the others' titles, where the text tells no state of theirs."""
    states = {o.states for o in others}
    told = any(o.owner or o.owner_name for o in others)
    return next(iter(states))[0] if len(states) == 1 and not told and all(len(s) == 1 for s in states) else ""


def are_exchanged(others: list[OfficeMention]) -> bool:
    """Whether the envoys of two states to each other are among them, so that neither tells who received them."""
    envoys = [o for o in others if o.key in ACCREDITED and o.accredited]
    return bool(envoys) and bool({o.owner_key for o in envoys} & {o.accredited.key for o in envoys if o.accredited})


def of_ambassador(person: Person, others: list[OfficeMention]) -> str | None:
    """The only state of which an ambassador took part, for one who serves under him; None for all else."""
    if not person.offices or not all(o.key in _OF_MISSIONS or o.key.endswith("-attache") for o in person.offices):
        return None
    states = {o.owner_key for o in others if o.key in ACCREDITED and o.capacity != "former"}
    return states.pop() if len(states) == 1 and states <= authorities().territories.keys() else ""


def of_senders(person: Person, event: Event) -> str:
    """The state that sends several of the others as envoys, each to another state: whoever receives them sends them."""
    sent = [[o for o in p.offices if o.key in ACCREDITED and o.accredited] for p in event.people if p is not person]
    envoys = [o for offices in sent for o in offices]
    posts = {state_of(o.accredited.key) for o in envoys if o.accredited}  # not an embassy and a consulate of one state
    senders = {o.owner_key for o in envoys if o.owner_key}
    is_one = sum(map(bool, sent)) > 1 and len(posts) > 1 and len(senders) == 1
    is_one = is_one and senders <= authorities().territories.keys()
    return senders.pop() if is_one else ""


def is_at_body(office: OfficeMention) -> bool:
    """Return whether it is an envoy to a body, at home on his own state's side: a permanent representative to NATO."""
    return office.key in ACCREDITED and office.accredited is not None and office.accredited.kind == "body"


def of_mission(person: Person, event: Event, others: list[OfficeMention]) -> str:
    """The state whose envoy to a body came along, where nobody else told is of it: those of no state told are his."""
    came = {o.owner_key for p in event.people[_PARTIES:] for o in p.offices if o.key == _AT_BODY}
    if len(came) != 1:
        return ""
    told = {state_of(o.owner_key) for o in others if o.owner_key and o.key != _AT_BODY}
    if came & told or not told or not came <= authorities().territories.keys():
        return ""
    state = came.pop()
    return "" if is_held_by_another(person, others, state) else state


def of_printed_body(text: Text, office: OfficeMention) -> str:
    """The state that the printed name of an office's body ends with in the genitive: "группы Сейма / Литвы"."""
    numbers = text.tokens_between(office.start, office.end) if office.owner_name and not office.owner else range(0)
    term = text.cover.get(numbers[-1]) if numbers and text.vocabulary.order.get("genitive") else None
    if term is None or term.kind not in ("state", "body") or term.end != office.end:
        return ""
    key = authorities().bodies[term.key].parent if term.kind == "body" else term.key
    before = text.number_at(term.start) - 1
    is_genitive = text.tokens[before].is_word and not text.is_word(before, "with") and not text.is_word(before, "at")
    return state_of(key) if key in authorities().territories and is_genitive else ""


def ends_where(text: Text, term: Found) -> bool:
    """Whether the place has the ending that says where, in a language that has one."""
    return bool(text.vocabulary.locatives) and fold(term.ending).lstrip("'-") in text.vocabulary.locatives


def is_of_governor(person: Person, event: Event) -> bool:
    """Return whether the minister or secretary came along with a governor, whose own one he may be: of no state then.

    "The governor received the ambassador; the minister of finance, Ana Roy, was present."
    """
    host = event.people[0]
    local = host is not person and bool(host.offices) and all(o.key in _GOVERNORS for o in host.offices)
    beside = local and person not in event.people[:_PARTIES]
    return beside and all(o.key.startswith(_OF_GOVERNMENTS) for o in person.offices)


def met_elsewhere(person: Person, event: Event, events: Sequence[Event]) -> set[str]:
    """Return the states of those whom the person met at the text's other contacts: he is of none of them."""
    if len(events) == 1:
        return set()
    own = [e for e in events if e is not event and person in e.people[:_PARTIES]][:_MOST_EVENTS]
    offices = (o for e in own for other in e.people[:_PARTIES] if other is not person for o in other.offices)
    return {state_of(o.owner_key) for o in offices if o.owner_key and not is_at_body(o)}
