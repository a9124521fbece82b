"""The state of those who came along with somebody: his own, or the one told of another of his company."""

from bisect import bisect_left
from operator import attrgetter

from meetings.extraction.contacts.compatriots import is_definite
from meetings.extraction.contacts.contacts import Event
from meetings.extraction.contacts.left_out import is_object
from meetings.extraction.homes.whereabouts import receives
from meetings.extraction.offices.alike import same_office
from meetings.extraction.offices.delegations import states_of_delegations
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

_START = attrgetter("start")
_PARTIES = 2
_BOTH = 2  # kinds of words that one verb may be of: of journeys as well
_MOST = 3  # sentences that name one
_FEW = 12  # others whom a clause names
_OPENING = 7  # words of "Formaban el séquito oficial del visitante"
_MOST_CLAUSES = 9
_RELATIVE = ("der", "deren", "zu", "in")  # "Delegation, / der X angehörte", "zu der X gehörte"
_SEVERAL_DID = ("ли", "ют", "ten")  # how Russian and German verbs of several end, folded
_VERB = 4  # words from where the clause begins to its verb: "Junto a ella / estaban"


def of_company(text: Text, person: Person, event: Event) -> str:
    """Return the state of whom the person is told to have come with: "With the Maltese premier were X and Y".

    Or "beside the guest", or the only state told of those who are listed so with him.
    """
    if text.vocabulary.locatives or not text.once(_attending):
        return ""
    for mention in person.mentions[:_MOST]:
        clause = (_clause(text, mention) or _relative(text, mention)) if mention.offices else None
        whom = (_joined(text, mention, event) or _with_him(text, mention, event)) if mention.offices else None
        if whom and whom is not person:
            if len(states := _states(whom)) == 1:
                return states.pop()
        if clause is None:
            continue
        beside = [m for m in event.mentions if clause[0] <= m.start < clause[1] and m.person is not person][:_FEW]
        leader = next((m for m in beside if m.start < mention.start), None)
        led = leader is not None and (is_object(text, leader) or _is_accompanied(text, leader))
        known = _meant(text, leader, event) if led and leader else _party(text, clause[0], mention.start, event)
        states = _states(known) if known and known is not person else set()
        if not states and (led or known or _is_of_one(text, clause[0])):
            states = {s for m in beside if m.person and not (led and m is leader) for s in _states(m.person)}
        if len(states) == 1:
            return states.pop()
    return ""


def _with_him(text: Text, mention: Mention, event: Event) -> Person | None:
    """Whom a pronoun means that the sentence opens with, the guest or who met: "Вместе с / ним участвовали X и Y"."""
    sentence = text.sentence_at(mention.start)
    first = text.number_at(sentence.start) if sentence else 0
    begins = any(text.is_word(i, "with") and text.is_any(i + 1, ("pronoun", "him")) for i in range(first, first + 2))
    parties = event.people[:_PARTIES]
    if not begins or len(parties) < _PARTIES or any(sentence.start <= p.starts[0] for p in parties if sentence):
        return None
    host = next((p for p in parties if receives(text, p, event)), None)
    return next(p for p in parties if p is not host) if host else min(parties, key=lambda p: p.starts[0])


def _is_accompanied(text: Text, mention: Mention) -> bool:
    """Whether one stands before the verb of several who came along: "Президента / сопровождали X и Y"."""
    verb = text.number_at(mention.end)
    one = not (mention.offices and mention.offices[-1].plural)
    return one and text.is_word(verb, "accompanying") and text.tokens[verb].folded.endswith(_SEVERAL_DID)


def _meant(text: Text, leader: Mention, event: Event) -> Person | None:
    """Who is meant as having come with others: of two presidents, no names told, the guest."""
    host = leader.person
    guests = [p for p in event.people[:_PARTIES] if p is not host]
    alike = [p for p in guests if any(same_office(o, held) for o in p.offices for held in leader.offices)]
    return alike[0] if not leader.name and alike and host and receives(text, host, event) else host


def _relative(text: Text, mention: Mention) -> tuple[int, int] | None:
    """The German clause behind a delegation that tells of whom it was: "einer Delegation, / der auch X angehörte"."""
    sentence = text.sentence_at(mention.start) if text.vocabulary.order.get("capital_nouns") else None
    for i in (
        text.numbers_of("delegation", within=text.tokens_between(sentence.start, mention.start)) if sentence else ()
    ):
        if text.tokens[i + 1].text == "," and text.tokens[i + 2].folded in _RELATIVE:
            return text.tokens[i].start, sentence.end if sentence else 0
    return None


def _attending(text: Text) -> bool:
    """Whether the text says of anybody that he came along."""
    return any(cue.key == "attend" for cue in text.terms.cues)


def _joined(text: Text, mention: Mention, event: Event) -> Person | None:
    """Whom the sentence says, behind those whom it begins with, that they came with: "X and Y / joined the guest"."""
    sentence = text.sentence_at(mention.start)
    number = bisect_left(text.terms.cues, mention.end, key=_START)
    cue = next((c for c in text.terms.cues[number : number + _BOTH] if c.key == "attend"), None)
    if sentence is None or cue is None or cue.end >= sentence.end:
        return None
    if any(c.key in CONTACTS for c in within(text.terms.cues, sentence.start, sentence.end)):
        return None
    at = text.past_words(text.number_at(cue.end), "of", "object", "article")
    at = text.past_words(at + 1, "of", "article") if text.is_word(at, "party") and text.is_word(at + 1, "of") else at
    if at >= len(text.tokens) or text.tokens[at].end > sentence.end:
        return None
    whom = text.tokens[at]
    named = next((m.person for m in event.mentions if cue.end <= m.start <= whom.start < m.end), None)
    return named or _party(text, cue.end, whom.end, event)


def _clause(text: Text, mention: Mention) -> tuple[int, int] | None:
    """Where the clause that tells who came along begins, and where what it lists ends; None where none names him.

    Further ones of the list may stand behind a semicolon, up to a clause that tells of others' company.
    """
    sentence = text.sentence_at(mention.start)
    if sentence is None:
        return None
    starts = [sentence.start]
    while len(starts) < _MOST_CLAUSES and (at := text.body.find(";", starts[-1], sentence.end)) >= 0:
        starts.append(at + 1)
    telling = [start for start in starts if _tells(text, start)]
    begun = [start for start in telling if start < mention.start]
    if not begun:
        return None
    return begun[-1], next((start for start in telling if start > mention.start), sentence.end)


def _tells(text: Text, start: int) -> bool:
    """Whether the clause that begins there tells near its beginning who came along."""
    number = bisect_left(text.terms.cues, start, key=_START)
    near = (cue for cue in text.terms.cues[number : number + _VERB] if len(text.gap(start, cue.start)) <= _VERB)
    return any(cue.key == "attend" for cue in near)


def _party(text: Text, start: int, end: int, event: Event) -> Person | None:
    """Whom the clause means by "the guest" or "the host", where it tells which of the two that is."""
    parties = event.people[:_PARTIES]
    if len(parties) < _PARTIES:
        return None
    host = next((p for p in parties if receives(text, p, event)), None)
    if host is None or any(p.starts[0] < min(start, event.sentence.end) for p in event.people[_PARTIES:_FEW]):
        return _from_abroad(text, start, end, event)  # of several hosts, or guests
    inside = text.tokens_between(start, end)
    numbers = text.numbers_of("guest", "receiver", within=inside)
    told = next((i for i in reversed(numbers) if _is_known(text, i)), None)
    if told is None and not any(i not in text.once(states_of_delegations) for i in _delegations(text, inside)):
        return None
    if told is None:
        return next(p for p in parties if p is not host)  # who came is of the delegation, and not who received
    return host if text.is_word(told, "receiver") else next(p for p in parties if p is not host)


def _delegations(text: Text, inside: range) -> list[int]:
    """The nouns for who came along: "Der / Delegation gehörten X und Y an"; none of the host's, "his own"."""
    return text.numbers_of("delegation", within=inside)


def _from_abroad(text: Text, start: int, end: int, event: Event) -> Person | None:
    """The guest, where the clause tells of one: the only one named before of whom a state is told, unlike its own."""
    guests = text.numbers_of("guest", within=text.tokens_between(start, end))
    before = [p for p in event.people[:_FEW] if p.starts[0] < start]
    told = [p for p in before if _states(p)] if any(_is_known(text, i) for i in guests) else []
    return told[0] if len(told) == 1 < len(before) else None


def _is_known(text: Text, i: int) -> bool:
    """Whether an article stands before the guest or host: "la parte / visitante", "al distinguido / huésped"."""
    between = text.tokens[i - 1]
    is_called = between.is_word and not between.is_capital and not text.is_word(i - 1, "function")
    return is_definite(text, i) or (is_called and text.joined(i - 1, i) and is_definite(text, i - 1))


def _is_of_one(text: Text, start: int) -> bool:
    """Whether the clause begins with somebody known, not named: "Lo / acompañaban X e Y", "Al visitante lo seguían"."""
    i = text.number_at(start)
    called = text.past_words(i, "object", "with", "article")
    is_noun = called > i and text.is_any(called, ("guest", "receiver", "party"))
    opening = range(i, min(i + _OPENING, len(text.tokens)))
    owners = text.numbers_of("guest", "receiver", within=opening)  # "Formaban el séquito del / visitante"
    return (
        is_noun
        or any(text.is_word(k - 1, "of") for k in owners)
        or (text.is_any(i, ("pronoun", "clitic")) and not text.is_word(i, "several"))
    )


def _states(person: Person) -> set[str]:
    """The states of whom the person is told to be an officer or envoy."""
    owners = {state_of(o.owner_key) for o in person.offices if o.owner_key and not _is_at_body(o.key)}
    return owners & authorities().territories.keys()


def _is_at_body(key: str) -> bool:
    return key in ACCREDITED and key == "permanent-representative"
