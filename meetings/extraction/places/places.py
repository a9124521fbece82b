"""Where a contact was: the city or house that its sentences name, else those around them, else the dateline's city."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.drafts import Evidence, Span
from meetings.extraction.people.people import Mention
from meetings.extraction.places import houses, locatives, towns
from meetings.extraction.places.elsewhere import elsewhere
from meetings.extraction.places.letterheads import agency_state, state_of
from meetings.extraction.places.prepositional import nominative_place
from meetings.extraction.places.sentences import (
    ANOTHER,
    HELD,
    is_of,
    says_where_one_is,
    sentences_beside,
    tells,
    tells_of_guest,
    tells_of_next,
    tells_topics,
)
from meetings.extraction.places.visits import capital_visited, is_abroad
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.quotations import spoken
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import Vocabulary

_HEADING = 12  # lines of which one may name the house
_LETTERHEAD = {"ministry", "organ", "body", "office"}
_STATES = {"state", "demonym"}
_AT = (1, 2)  # tokens from a preposition to the house, an article between or not
_WITH_HOUSE = {"capital", "city", "state", "month", "weekday"}
_TOWNS = {"capital", "city"}
_TIMES = {"month", "weekday", "relative"}
_HOUSE = 2  # words besides the city's in the name of a house that is called after it

Place = tuple[str, tuple[Evidence, ...]]
_Finder = Callable[[Text, int, int, list[tuple[int, int]]], Place | None]


def place_of(text: Text, event: Event, mentions: Sequence[Mention], dateline: Dateline | None) -> Place:
    """Return the place of the contact as printed, and where it is printed.

    ``mentions`` are the persons and offices of the text, in order: what they name is no place.
    """
    if event.form != "in person":
        return "", ()
    quoted = [span for span in text.once(spoken) if not any(span[0] <= c.start < span[1] for c in event.cues)]
    mentioned = sorted([*[(m.start, m.end) for m in mentions], *text.once(elsewhere), *quoted])
    of_it, echoes = ([s for s in ss if not tells_of_next(text, event, s)] for ss in (event.sentences, event.echoes))
    own = [s for s in of_it if s is event.sentence or not tells_topics(text, s)]
    for sentences in (own, echoes):
        if place := _first(text, mentioned, _finders(text.vocabulary), sentences):
            return place
    if place := _there(text, own):
        return place
    around = [] if event.leaves_out else list(sentences_beside(text, event))
    near = [s for s in around if not tells(text, s, ANOTHER) and not tells_topics(text, s)]
    near = [s for s in near if not tells_of_next(text, event, s)]
    has_own = any(houses.is_somebodys(text, s.start, s.end) for s in event.sentences)
    near = [s for s in near if not has_own or s.part != "headline"]
    beside = [s for s in near if is_of(event, s, mentions, has_own)]
    held = [s for s in beside if tells(text, s, HELD)]
    others = [s for s in held if tells_of_guest(text, event, s, mentions)]  # which tell the town at most
    for finders, told in ((_finders(text.vocabulary), [s for s in held if s not in others]), ((_town,), others)):
        if place := _first(text, mentioned, finders, told):
            return place
    if not has_own and (place := _heading(text, mentioned)):
        return place
    headline = [s for s in beside if s.part == "headline"]
    if place := _first(text, mentioned, _finders(text.vocabulary), headline):
        return place
    own = [s for s in of_it if not tells(text, s, ANOTHER)]
    at_first = [s for s in beside if s.start < event.sentence.start or not _says_where_one_was(text, s)]
    at_first = [s for s in at_first if s not in others]
    for find in _visited(text.vocabulary):
        if place := _first(text, mentioned, (find,), [*own, *at_first]):
            return place
    if not text.vocabulary.locatives and (place := _first(text, mentioned, (_known,), (*of_it, *echoes))):
        return place
    amid = () if text.vocabulary.locatives else [s for s in around if says_where_one_is(text, event, s, mentions)]
    if place := _first(text, mentioned, (_town,), amid):
        return place
    if found := capital_visited(text, event):
        return _cased(text, *found), (Evidence(Span(*found), "worked out", "the state that was visited"),)
    if found := _opening(text, event, dateline):
        return _cased(text, *found), (Evidence(Span(*found), "worked out", "the town that its paragraph begins with"),)
    if (
        dateline
        and dateline.city
        and not is_abroad(text, event, dateline.state)
        and not _is_desk(text, event, dateline)
    ):
        return _cased(text, *dateline.city), (Evidence(Span(*dateline.city), "worked out", "the dateline"),)
    return "", ()


def _says_where_one_was(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence has no more of a visit than "was in Lima", which behind a contact is of another time."""
    numbers = text.tokens_between(sentence.start, sentence.end)
    stays = text.numbers_of("stay", within=numbers) if "been" in text.of_class else []
    return bool(stays) and all(text.is_word(i, "been") for i in stays)


def _there(text: Text, sentences: Sequence[Sentence]) -> Place | None:
    """The only town of the sentence before, where the contact's says "there": "Lima was the place. They met there"."""
    for sentence in sentences:
        number = bisect_left(text.sentence_starts, sentence.start) - 1
        before = text.layout.sentences[number] if number >= 0 else sentence
        if before.part != "body" or not text.has_word("there", text.tokens_between(sentence.start, sentence.end)):
            continue
        named = [t for t in within(text.terms.names, before.start, before.end) if t.kind in _TOWNS]
        if len({t.key for t in named}) == 1 and text.number_at(named[0].start) not in text.in_body:
            return _cased(text, named[0].start, named[0].end), (Evidence(Span(named[0].start, named[0].end)),)
    return None


def _is_desk(text: Text, event: Event, dateline: Dateline) -> bool:
    """Whether a state's agency writes at home of those who are all of other states, wherever they met."""
    home = agency_state(text, dateline)
    if not home or any(not person.offices for person in event.people):
        return False
    offices = [office for person in event.people for office in person.offices]
    states = {state_of(office.owner_key) for office in offices}
    return "" not in states and home not in states and not any(office.accredited for office in offices)


def _first(
    text: Text, mentioned: list[tuple[int, int]], finders: Sequence[_Finder], sentences: Sequence[Sentence]
) -> Place | None:
    """What the first finder that finds a place finds in the first sentence that has one."""
    for sentence in sentences:
        inside = _within(mentioned, sentence)
        for find in finders:
            if place := find(text, sentence.start, sentence.end, inside):
                return place
    return None


def _finders(vocabulary: Vocabulary) -> Sequence[_Finder]:
    return _BY_ENDING if vocabulary.locatives else _BY_PREPOSITION


def _visited(vocabulary: Vocabulary) -> Sequence[_Finder]:
    return _VISITED_BY_ENDING if vocabulary.locatives else _VISITED


def _ended(find: Callable[..., locatives.Place | None]) -> _Finder:
    def found(text: Text, start: int, end: int, mentioned: list[tuple[int, int]]) -> Place | None:
        place = find(text, start, end, mentioned)
        return (place[2], (Evidence(Span(*place[:2])),)) if place else None

    return found


def _printed(find: Callable[..., tuple[int, int] | None]) -> _Finder:
    def found(text: Text, start: int, end: int, mentioned: list[tuple[int, int]]) -> Place | None:
        span = find(text, start, end, mentioned)
        return (_bare(text, *span), (Evidence(Span(*span)),)) if span else None

    return found


def _capital(text: Text, start: int, end: int, mentioned: list[tuple[int, int]]) -> Place | None:
    found = towns.capital(text, start, end, mentioned)
    name = _capitals(text.vocabulary).get(found[2]) if found else None
    return (name, (Evidence(Span(*found[:2]), "worked out", "the state's capital"),)) if found and name else None


@lru_cache(maxsize=8)
def _capitals(vocabulary: Vocabulary) -> dict[str, str]:
    """Each state's capital: the first that its names list."""
    return {term.key: term.text for term in reversed(vocabulary.terms) if term.kind == "capital"}


def _city(text: Text, start: int, end: int, mentioned: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The city, or the house that is called after it: "Palacio de Miraflores"."""
    town = towns.city(text, start, end, mentioned)
    house = houses.house(text, start, end, mentioned) if town else None
    if town is None or house is None or not house[0] <= town[0] < town[1] <= house[1]:
        return town
    beside = [t for t in (*text.gap(house[0], town[0]), *text.gap(town[1], house[1])) if t.is_word]
    return house if sum(t.is_capital for t in beside) <= _HOUSE else town


_BY_ENDING = (*(_ended(find) for find in (locatives.town, locatives.house, locatives.unlisted)), _capital)
_BY_PREPOSITION = (*(_printed(find) for find in (_city, houses.house, towns.unlisted)), _capital)
_VISITED_BY_ENDING = tuple(_ended(find) for find in (locatives.destination, locatives.house, locatives.visited_house))
_known = _printed(houses.known)
_town = _printed(towns.city)
_VISITED = (_printed(towns.destination), _printed(houses.house))


def _within(spans: list[tuple[int, int]], sentence: Sentence) -> list[tuple[int, int]]:
    """Those of the spans, which are in order, that begin in the sentence."""
    return spans[bisect_left(spans, (sentence.start, 0)) : bisect_left(spans, (sentence.end, 0))]


def _heading(text: Text, mentioned: list[tuple[int, int]]) -> Place | None:
    """The palace or the like that a line above the report names and nothing besides but the city and the day."""
    for sentence in text.layout.sentences[:_HEADING]:
        if sentence.part == "body":
            break
        if text.vocabulary.locatives:
            named = _within(mentioned, sentence)
            place = locatives.house(text, sentence.start, sentence.end, named) if sentence.part == "loose" else None
            if place and len(text.gap(place[1], sentence.end)) <= 1:  # "Malta səfiri Ali Məclisdə": but its ending
                return place[2], (Evidence(Span(*place[:2])),)
            continue
        tokens = text.tokens_between(sentence.start, sentence.end)
        span = houses.house(text, sentence.start, sentence.end, []) if sentence.part == "loose" else None
        if span is None or any(text.kinds.get(i, set()) & _LETTERHEAD for i in tokens):
            continue
        inside = text.tokens_between(*span)
        if any(text.kinds.get(i, set()) & _STATES or text.is_word(i, "press") for i in inside):
            continue  # "Presidency of the Republic of Malta" is a letterhead, "Press Room" a part of a site
        if any(text.is_word(inside[0] - k, "at") for k in _AT) and inside[0] > tokens[0]:
            return _bare(text, *span), (Evidence(Span(*span)),)  # "Audiences at Lisgar Palace"
        rest = [i for i in tokens if not span[0] <= text.tokens[i].start < span[1] and text.tokens[i].is_word]
        article = [i for i in rest if text.is_word(i, "article")]
        if all(text.kinds.get(i, set()) & _WITH_HOUSE for i in rest if i not in article):
            return _bare(text, *span), (Evidence(Span(*span)),)
    return None


def _opening(text: Text, event: Event, dateline: Dateline | None) -> tuple[int, int] | None:
    """The town that the contact's paragraph begins with, as each of several reports does: "Nadroga. The mayor ..."."""
    sentences = text.layout.sentences
    number = max(0, bisect_left(text.sentence_starts, event.sentence.start + 1) - 1)
    while number > 0 and sentences[number - 1].line == event.sentence.line:
        number -= 1
    tokens = text.tokens_between(sentences[number].start, sentences[number].end)
    if not tokens or sentences[number] is event.sentence or sentences[number].part != "body":
        return None
    if dateline and dateline.start <= text.tokens[tokens.start].start < dateline.end:
        return None
    last = _past_name(text, tokens)
    rest = tokens[last - tokens.start :]
    is_all = all(not text.tokens[i].is_word or text.kind_at(i) in _TIMES for i in rest)
    is_dated = any(text.kind_at(i) in _TIMES for i in rest)
    is_town = bool(text.kinds.get(tokens[0], set()) & _TOWNS)
    if last == tokens.start or not is_all or not (is_town or is_dated):
        return None
    return text.tokens[tokens.start].start, text.tokens[last - 1].end


def _past_name(text: Text, tokens: range) -> int:
    """The number behind the name that the tokens begin with: a town's, or one that is nobody's and no body's."""
    term = text.cover.get(tokens.start)
    if term is not None:
        return text.number_at(term.end) if text.kinds.get(tokens.start, set()) & _TOWNS else tokens.start
    last = tokens.start
    while last < tokens.stop and text.tokens[last].is_word and text.tokens[last].is_capital and last not in text.cover:
        last += 1
    return last if last - tokens.start > 1 else tokens.start


def _cased(text: Text, start: int, end: int) -> str:
    """The town that a text begins with, in small letters where that has it in capitals."""
    name, listed = _bare(text, start, end), text.cover.get(text.number_at(start))
    if not name.isupper():
        return name
    if listed and listed.kind in _TOWNS:
        return listed.name
    small = text.vocabulary.words["of"] | text.vocabulary.words["particle"] - text.vocabulary.words["place_opening"]
    words = (word.lower() if n and word.lower() in small else word.title() for n, word in enumerate(name.split(" ")))
    return " ".join(words)


def _bare(text: Text, start: int, end: int) -> str:
    """The place without the ending of its case, where the vocabulary knows it, or its grammar."""
    numbers = text.tokens_between(start, end)
    term = text.cover.get(numbers[0]) if numbers else None
    inflected = term and (term.start, term.end) == (start, end) and (term.ending or term.cases)
    return term.name if term and inflected else nominative_place(text.body[start:end], text.vocabulary)
