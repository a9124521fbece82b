"""The state of one beside whom, or beside whose state, another is named: "X of Malta, along with his minister Y"."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.homes.whereabouts import receives
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.cases import case_ending
from meetings.extraction.people.genders import WOMAN, gender_at, gender_of
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.compounds import half_before
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

_WHOSE = ("its", "pronoun")
_JOINING = ("with", "and", "object")
_LONGEST = 4  # tokens between somebody and his minister: ", along with his"
_APART = 5  # tokens between somebody and "accompanied": "of Malta,", ", who was"
_PAIR = 3  # tokens of ", and the" between two states
_PAIRED = 2
_LEAD = 8  # tokens of "La República de Malta y Chile"
_STATE = 2  # letters of a state's key
_MENTIONS = 50  # of a person that are looked at
_ACCOMPANIED = ("a", "e", "i", "u")  # how datives and accusatives end, folded: "Roy'a eşlik etti", "Royu müşayiət edib"
_HYPHENS = frozenset("-–")


def of_master(text: Text, person: Person, event: Event) -> str:
    """Return the state of whom the text names right before as the one whose minister it is; "" where of nobody."""
    if not text.once(_joined_whose) or any(o.key == "counterpart" for o in person.offices):
        return ""  # of another state
    for mention in person.mentions[:_MENTIONS]:
        first = text.number_at(min([mention.start, *[o.start for o in mention.offices]])) - 1
        if not text.is_any(first, _WHOSE) or not text.is_any(first - 1, _JOINING):
            continue
        if any(office.key == "counterpart" for office in mention.offices):
            continue  # "the minister and her counterpart" are of two states
        end = text.tokens[first].start
        before = max((m for m in event.mentions if m.end <= end), key=lambda m: m.end, default=None)
        if before is None or before.person is None or len(text.gap(before.end, end)) >= _LONGEST:
            continue
        if any(token.is_capital for token in text.gap(before.end, end)):
            continue
        offices = before.person.offices
        states = {state_of(o.owner_key) for o in offices if o.key not in ACCREDITED} & authorities().territories.keys()
        if len(states) == 1:
            return states.pop()
    return ""


def _joined_whose(text: Text) -> list[int]:
    """The numbers of the words for whose somebody is that are joined to what stands before: "with / his"."""
    return [i for i in text.numbers_of(*_WHOSE) if text.is_any(i - 1, _JOINING)]


def is_anothers(text: Text, person: Person) -> bool:
    """Return whether the office is told to be somebody's: "Jan Roy, / his prime minister", and no state's."""
    for office in person.offices:
        sentence = text.sentence_at(office.start)
        if sentence is None or office.key == "counterpart" or not text.is_word(text.number_at(office.start) - 1, "its"):
            continue
        if not any(term.kind in STATES for term in within(text.terms.names, sentence.start, office.start)):
            return True
    return False


def of_accompanied(text: Text, person: Person, event: Event) -> str:
    """Return the state of the one whom the text says that the person accompanied: "X of Malta, accompanied by Y".

    Or of whose delegation he was: "The President's delegation includes Y".
    """
    if text.vocabulary.locatives:
        return _of_accompanied_before(text, person, event) if "escort" in text.of_class else ""
    if text.of_class.keys().isdisjoint(("escort", "party")):
        return ""
    for mention in person.mentions[:_MENTIONS]:
        sentence = text.sentence_at(mention.start)
        numbers = text.tokens_between(sentence.start, mention.start) if sentence else range(0)
        cues = within(text.terms.cues, sentence.start, mention.start) if sentence else []
        attended = (text.number_at(c.start) for c in cues if c.key == "attend")
        escorts = text.numbers_of("escort", within=numbers) or [i for i in attended if text.is_word(i, "party")]
        if state := _of_subject(text, mention, event) if text.is_word(text.number_at(mention.end), "escort") else "":
            return state
        if not escorts or any(i in text.told for i in range(escorts[-1] + 2, numbers.stop)):
            continue
        verb = text.tokens[escorts[-1]]
        ahead = sorted((m for m in event.mentions if m.end <= verb.start), key=lambda m: m.end)
        begun = [m for m in ahead if sentence and m.start >= sentence.start]
        leader = _leader_of_clause(text, begun, escorts[-1]) or _leader_behind(text, event, escorts[-1], mention)
        if leader is None and begun and len(text.gap(begun[-1].end, verb.start)) <= _APART:
            leader = begun[-1]
        led = leader.person if leader else None if begun else _told_before(text, person, event, numbers.start)
        if led is None or led is person:
            continue
        offices = led.offices
        states = {state_of(o.owner_key) for o in offices if o.key not in ACCREDITED} & authorities().territories.keys()
        if len(states) == 1:
            return states.pop()
    return ""


def _of_subject(text: Text, mention: Mention, event: Event) -> str:
    """The state of whom a German sentence begins with, accompanied by this one: "X ... wurde von Y / begleitet"."""
    sentence = text.sentence_at(mention.start)
    first = next((m for m in event.mentions if sentence and sentence.start <= m.start < mention.start), None)
    lead = text.number_at(mention.start) - 1
    if first is None or first.person is None or not text.is_word(lead, "by") or not text.is_word(lead - 1, "was"):
        return ""
    states = {state_of(o.owner_key) for o in first.person.offices if o.key not in ACCREDITED}
    states &= authorities().territories.keys()
    return states.pop() if len(states) == 1 else ""


def _leader_behind(text: Text, event: Event, verb: int, mention: Mention) -> Mention | None:
    """Who stands between a German verb in the passive and its agent: "Begleitet wurde / Ana Roy von Jan Borg"."""
    if not text.is_word(verb + 1, "was"):
        return None
    leader = next((m for m in event.mentions if text.tokens[verb].end <= m.start < mention.start), None)
    return leader if leader and text.is_word(text.number_at(leader.end), "by") else None


def _told_before(text: Text, person: Person, event: Event, first: int) -> Person | None:
    """Whom a sentence means that names nobody before the verb: the guest, else who is told of first: "He was / ...".

    A woman only where the text tells that he is one: the other may be.
    """
    guest = next((p for p in event.people if p is not person and not receives(text, p, event)), None)
    is_womans = gender_at(text, first) == WOMAN
    return guest if guest and (not is_womans or gender_of(text, guest) == WOMAN) else None


def _leader_of_clause(text: Text, ahead: Sequence[Mention], verb: int) -> Mention | None:
    """Whom a sentence begins with, of whom it says more between commas: "X, reçu par Y, était / accompagné de Z"."""
    i = verb - 1
    while text.is_any(i, ("was", "passive", "been", "auxiliary", "present_be")):
        i -= 1
    first = ahead[0] if len(ahead) > 1 else None
    comma = text.number_at(first.end) if first else len(text.tokens)
    is_closed = first is not None and i < verb - 1 and text.tokens[i].text == "," and comma < i
    return first if is_closed and text.tokens[comma].text == "," else None


def _of_accompanied_before(text: Text, person: Person, event: Event) -> str:
    """The state of the one whom a Turkic case marks before the person: "Roy'a Bakan Ana Vella / eşlik etti"."""
    for mention in person.mentions[:_MENTIONS]:
        sentence = text.sentence_at(mention.start)
        numbers = text.tokens_between(mention.end, sentence.end) if sentence else range(0)
        if sentence is None or not text.numbers_of("escort", within=numbers[: _APART + 1]):
            continue
        before = [m for m in event.mentions if sentence.start <= m.start < mention.start and m.person is not person]
        led = [m for m in before if m.name and case_ending(text, m.name).endswith(_ACCOMPANIED)]
        leader = led[-1].person if led else None
        owners = {o.owner_key for o in leader.offices if o.key not in ACCREDITED} if leader else set()
        owners &= authorities().territories.keys()
        if len(owners) == 1:
            return owners.pop()
    return ""


def of_their_own(text: Text, person: Person, event: Event) -> str:
    """Return the state of one of two of whom the text speaks as those of two states: "A and B agreed. Their premiers".

    The states stand joined at the beginning of that sentence, or of the one before, and in the order of their officers,
    be these told of by one plural: "Chile and Malta are close. The ministers X and Y met".
    """
    pair = event.people[:_PAIRED]
    if person not in pair or len(pair) < _PAIRED or not all(p.offices for p in pair):
        return ""
    starts = [text.number_at(p.offices[0].start) for p in pair]
    opens = text.is_word(starts[0] - 1, "article") or starts[0] in text.first_tokens
    shared = starts[0] == starts[1] and opens and pair[0].starts[0] < pair[1].starts[0]
    if not (shared or all(text.is_word(i - 1, "theirs") for i in starts)):
        return ""
    sentence = text.sentence_at(text.tokens[starts[0]].start)
    number = bisect_left(text.sentence_starts, sentence.start) if sentence else 0
    for one in text.layout.sentences[max(0, number - 1) : number + 1]:
        named = [t for i in text.tokens_between(one.start, one.end)[:_LEAD] if (t := text.cover.get(i))]
        states = list(dict.fromkeys(term for term in named if term.kind == "state"))[:_PAIRED]
        if len(states) == _PAIRED and _are_paired(text, states, states[0], states[1]):
            return state_of(states[pair.index(person)].key)
    return ""


def told_beside(text: Text, event: Event, taken: set[str]) -> tuple[str, str]:
    """Return the state named beside the other party's, or the one where they met, and from what it follows."""
    if pair := _pair(text, taken):
        return pair, "the state that the text names beside the other party's"
    return _opening(text, event, taken), "the party at home where they met"


def _opening(text: Text, event: Event, taken: set[str]) -> str:
    """The state that a sentence of the contact opens with as where it was: "En Chile sostuvo encuentros con ..."."""
    for sentence in event.sentences if event.form == "in person" and taken else []:
        first = text.number_at(sentence.start)
        term = text.cover.get(text.past_words(first + 1, "article"))
        if text.is_word(first, "at") and term is not None and term.kind == "state" and term.key not in taken:
            return state_of(term.key)
    return ""


def _pair(text: Text, taken: set[str]) -> str:
    """The only state that the text joins to the other party's: "between Malta and Chile", "Malta-Chile relations".

    Or that it has in an adjective of two: "les relations franco-maltaises".
    """
    if len(taken) != 1:
        return ""
    found: set[str] = set().union(*(pair for pair in text.once(_pairs) if pair & taken))
    found -= taken
    return found.pop() if len(found) == 1 else ""


def _pairs(text: Text) -> set[frozenset[str]]:
    """The states that the text joins, two and two."""
    states = [term for term in text.terms.names if term.kind in STATES and len(term.key) == _STATE]
    found: set[frozenset[str]] = set()
    for number, (one, other) in enumerate(pairwise(states)):
        near = states[max(0, number - 1) : number + 3]
        if _are_hyphened(text, one, other) or _are_paired(text, near, one, other):
            found.add(frozenset([one.key, other.key]))
    for adjective in states:
        if adjective.kind == "demonym" and (half := half_before(text.body, adjective, text.vocabulary)):
            found.add(frozenset([half, adjective.key]))
    return found


def _are_hyphened(text: Text, one: Found, other: Found) -> bool:
    """Whether but a hyphen joins the two: "Maltese-Chilean relations", "Malta–Chile ties"."""
    between = text.body[one.end : other.start]
    return len(between) == 1 and between in _HYPHENS and text.body[one.start - 1 : one.start] not in _HYPHENS


def _are_paired(text: Text, near: Sequence[Found], one: Found, other: Found) -> bool:
    """Whether but an "and" joins two states that are no part of a longer list.

    They stand behind "between" or "of", or begin the sentence: "Malta and Chile share ...".
    """
    if one.kind != "state" or other.kind != "state":
        return False
    gap = text.tokens_between(one.end, other.start)
    if not gap or len(gap) > _PAIR:
        return False
    if not all(text.is_any(i, ("and", "article", "of")) for i in gap):
        return False
    if not text.has_word("and", gap) or any(t not in (one, other) and _is_beside(text, t, one, other) for t in near):
        return False
    before = text.number_at(one.start) - 1
    while text.is_word(before, "article"):
        before -= 1
    return text.is_any(before, ("between", "of")) or before + 1 in text.first_tokens


def _is_beside(text: Text, term: Found, one: Found, other: Found) -> bool:
    """Whether another state stands right before or behind the two."""
    gap = text.gap(term.end, one.start) if term.start < one.start else text.gap(other.end, term.start)
    return len(gap) <= _PAIR
