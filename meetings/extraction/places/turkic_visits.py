"""The state that a party to a Turkish or Azerbaijani contact travelled to: "Malta'da bulunan / Bakan Ana Roy"."""

from bisect import bisect_left
from operator import attrgetter

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.people.cases import is_genitive
from meetings.extraction.people.people import Mention
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold

_START = attrgetter("start")
_NEAR = 6  # words from where somebody went to the word for the journey
_PARTICIPLE = 4  # words from there to the participle before the one who travelled
_PARTICIPLES = ("an", "en")  # folded endings: "bulunan", "gəlmiş olan"
_HAD_COME = ("digi", "dugu", "tigi", "tugu", "diyi")  # such endings before the place: "geldiği Malta'da"
_LEAD = 3  # words from there to the place: "bulunduğu / Malta'nın başkenti Valletta'da"
_BEING = ("bulunan", "olan")
_BEFORE = 3  # sentences before the contact's that may tell of the journey
_PARTIES = 2
_NOWHERE: tuple[str, frozenset[int]] = ("", frozenset())


def turkic_visit(text: Text, event: Event) -> tuple[str, frozenset[int]]:
    """Return the state that one of the two whom the contact's sentence names is on a visit to, and who that is.

    "" where he is of that state himself, or where somebody else took part.
    """
    sentence = event.sentence
    named = [m for m in event.mentions if sentence.start <= m.start < sentence.end and m.person]
    if event.form != "in person" or sentence.part != "body" or len(event.people) != _PARTIES:
        return _NOWHERE
    if {id(m.person) for m in named} != {id(p) for p in event.people}:
        return _NOWHERE
    if here := _visit(text, sentence, named):
        return here
    number = bisect_left(text.sentence_starts, sentence.start)
    for before in text.layout.sentences[max(0, number - _BEFORE) : number][::-1]:
        subject = [m for p in event.people for m in p.mentions if before.start <= m.start < before.end]
        opening = [m for m in subject if min([m.start, *(o.start for o in m.offices)]) == before.start]
        if any(m.name and is_genitive(text, m.name) for m in opening):
            opening = subject  # "Bakan Can Taş'ın davetlisi olarak Malta'ya gelen / Bakan Ana Roy"
        if opening and (there := _visit(text, before, sorted(opening, key=_START))):
            return there
    return _NOWHERE


def _visit(text: Text, sentence: Sentence, named: list[Mention]) -> tuple[str, frozenset[int]] | None:
    """The state that one of those whom the sentence names is on a visit to, and who that is; None where of none."""
    for term in within(text.terms.names, sentence.start, sentence.end):
        if term.kind not in ("state", "capital") or term.start in text.owners:
            continue
        guest = _guest(text, term, named)
        if guest is None or guest.person is None:
            continue
        state = state_of(term.key)
        if any(state_of(o.owner_key) == state for o in guest.person.offices):
            return _NOWHERE
        return state, frozenset([id(guest.person)])
    return None


def _guest(text: Text, term: Found, named: list[Mention]) -> Mention | None:
    """The one told of behind the participle of a journey there, else whom the sentence names before it; or None."""
    ending = fold(term.ending).lstrip("'-")
    first = text.number_at(term.end)
    is_there = ending in text.vocabulary.locatives or ending in map(fold, text.vocabulary.datives)
    if not (is_there or text.is_word(first, "seat")):  # "Malta'nın / başkentinde"
        return None
    before = [m for m in named if m.end <= term.start and not (m.name and is_genitive(text, m.name))]
    lead = range(max(0, text.number_at(term.start) - _LEAD), text.number_at(term.start))
    if before and any(text.tokens[i].folded.endswith(_HAD_COME) for i in lead):
        return before[0]
    is_there = first + 1 < len(text.tokens) and text.tokens[first].folded in _BEING
    stay = (
        first
        if is_there
        else next(iter(text.numbers_of("stay", within=range(first, min(first + _NEAR, len(text.tokens))))), None)
    )
    if stay is None:
        return None
    for i in range(stay, min(stay + _PARTICIPLE, len(text.tokens))):
        behind = next((m for m in named if text.number_at(m.start) == i + 1), None)
        if behind and text.tokens[i].folded.endswith(_PARTICIPLES):
            return behind
    return before[0] if before else None
