"""Where a contact was: the city or house that its sentences name, else the dateline's city."""

from bisect import bisect_left

from meetings.extraction import locatives
from meetings.extraction.contacts import Event
from meetings.extraction.drafts import Evidence, Span
from meetings.extraction.layout import Sentence
from meetings.extraction.prepositional import nominative_place
from meetings.extraction.published import Dateline
from meetings.extraction.terms import Found
from meetings.extraction.text import Text
from meetings.vocabulary import authorities

_BEFORE = 4  # words between the preposition and the city: "in the Georgian capital Tbilisi"
_LONGEST = 7  # words of a house's name
_TOWN = 3  # words of a town's


def place_of(text: Text, event: Event, dateline: Dateline | None) -> tuple[str, tuple[Evidence, ...]]:
    """Return the place of the contact as printed, and where it is printed."""
    if event.form != "in person":
        return "", ()
    named = sorted({(m.start, m.end) for m in event.mentions})
    by_ending = bool(text.vocabulary.locatives)
    for sentences in (event.sentences, event.echoes) if by_ending else ():
        for find_place in (locatives.town, locatives.house, locatives.unlisted):
            for sentence in sentences:
                if place := find_place(text, sentence.start, sentence.end, _within(named, sentence)):
                    return place[2], (Evidence(Span(*place[:2])),)
    for find in (_city, _house, _unlisted) if not by_ending else ():
        for sentence in (*event.sentences, *event.echoes):
            if span := find(text, sentence, _within(named, sentence)):
                return _bare(text, *span), (Evidence(Span(*span)),)
    if dateline and dateline.city:
        name = _bare(text, *dateline.city)
        listed = text.cover.get(text.tokens_between(*dateline.city)[0])
        if name.isupper():
            name = listed.name if listed and listed.kind in ("capital", "city") else name.title()
        return name, (Evidence(Span(*dateline.city), "worked out", "the dateline"),)
    return "", ()


def _within(spans: list[tuple[int, int]], sentence: Sentence) -> list[tuple[int, int]]:
    """Those of the spans, which are in order, that begin in the sentence."""
    return spans[bisect_left(spans, (sentence.start, 0)) : bisect_left(spans, (sentence.end, 0))]


def _bare(text: Text, start: int, end: int) -> str:
    """The place without the ending of its case, where the vocabulary knows it, or its grammar."""
    numbers = text.tokens_between(start, end)
    term = text.cover.get(numbers[0]) if numbers else None
    inflected = term and (term.start, term.end) == (start, end) and (term.ending or term.cases)
    return term.name if term and inflected else nominative_place(text.body[start:end], text.vocabulary)


def _city(text: Text, sentence: Sentence, mentioned: list[tuple[int, int]]) -> tuple[int, int] | None:
    territories = authorities().territories
    for i in text.tokens_between(sentence.start, sentence.end):
        term = text.cover.get(i)
        if term is None or term.start != text.tokens[i].start or any(a <= term.start < b for a, b in mentioned):
            continue
        is_city = bool(text.kinds.get(i, set()) & {"capital", "city"})
        if term.kind == "state" and territories[term.key].kind != "state":
            is_city = True
        if is_city and (_after_preposition(text, i) or _is_host(text, term)):
            return term.start, term.end
    return None


def _after_preposition(text: Text, i: int) -> bool:
    """Whether the place stands after "in": at once, or with "the capital" between."""
    for j in range(i - 1, max(-1, i - 2 - _BEFORE), -1):
        if text.is_word(j, "at"):
            return True
        term = text.cover.get(j)
        between = any(text.is_word(j, kind) for kind in ("article", "venue", "of", "capital"))
        if not between and not (term and term.kind in ("demonym", "state", "city")):
            return False
    return False


def _is_host(text: Text, term: Found) -> bool:
    """Whether the city is what received them: "Tbilisi on Monday hosted the talks"."""
    cues = text.terms.cues
    number = bisect_left(cues, term.end, key=lambda c: c.start)
    near = (c for c in cues[number : number + 3] if c.key == "host")
    return any(len(text.gap(term.end, c.start)) <= _BEFORE for c in near)


def _house(text: Text, sentence: Sentence, mentioned: list[tuple[int, int]]) -> tuple[int, int] | None:
    """A palace, hotel or the like after a preposition, or as what the sentence begins with."""
    tokens = text.tokens_between(sentence.start, sentence.end)
    for i in (tokens.start - 1, *tokens):
        if not (i < tokens.start or text.is_word(i, "at") or text.is_word(i, "to")):
            continue
        j = i + 1
        while text.is_word(j, "article"):
            j += 1
        if j >= tokens.stop or text.is_word(j, "at") or text.is_word(j, "to"):
            continue  # the sentence ends or begins with the preposition
        behind = (text.tokens_between(a, b).start for a, b in mentioned if a > text.tokens[j].start)
        end = _house_end(text, j, min(tokens.stop, *behind, tokens.stop))
        if end > j and not any(a <= text.tokens[j].start < b for a, b in mentioned):
            return text.tokens[j].start, text.tokens[end - 1].end
    return None


def _house_end(text: Text, first: int, stop: int) -> int:
    """The number after the last token of a house's name that begins there; the same number where none does."""
    named = is_house = False
    end = i = first
    while i < min(stop, first + _LONGEST):
        token = text.tokens[i]
        term = text.cover.get(i)
        if text.is_word(i, "venue"):
            named, is_house = named or is_house, True  # "Palacio de la Zarzuela"
            end = i + 1
        elif text.is_word(i, "stately") or (
            token.is_capital
            and not (i == first and text.is_word(i, "function"))
            and (term is None or term.kind in ("state", "capital", "city", "office"))
        ):
            named = True  # "the Bayan Palace", "le palais royal"
            end = i + 1
        elif not (text.is_word(i, "of") or (text.is_word(i, "article") and text.is_word(i - 1, "of"))):
            break
        i += 1
    return end if named and is_house else first


def _unlisted(text: Text, sentence: Sentence, mentioned: list[tuple[int, int]]) -> tuple[int, int] | None:
    """A town that no list knows: a name right after "in"."""
    tokens = text.tokens_between(sentence.start, sentence.end)
    for i in tokens:
        if not text.is_word(i, "at") or i + 1 >= tokens.stop:
            continue
        j = i + 1
        while j < tokens.stop and j - i <= _TOWN and _is_name_word(text, j) and text.joined(j - 1, j):
            j += 1
        if j == i + 1 or (j < tokens.stop and _goes_on(text, j)):
            continue  # part of something longer
        if not any(a <= text.tokens[i + 1].start < b for a, b in mentioned):
            return text.tokens[i + 1].start, text.tokens[j - 1].end
    return None


def _goes_on(text: Text, i: int) -> bool:
    """Whether the token belongs to the name before it, or the name to it ("in Varga's view")."""
    return text.joined(i - 1, i) and (text.tokens[i].is_capital or text.tokens[i].text in ("'s", "’s"))


def _is_name_word(text: Text, i: int) -> bool:
    token = text.tokens[i]
    if not token.is_capital or i in text.cover or (token.text.isupper() and len(token.text) < 5):
        return False
    if any(token.folded.endswith(ending) for ending in text.vocabulary.words["noun_ending"]):
        return False
    return not any(text.is_word(i, kind) for kind in ("common", "venue", "function", "honorific", "article"))
