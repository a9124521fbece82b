"""Where a contact was: the city or house that its sentences name, else the dateline's city."""

from meetings.extraction import locatives
from meetings.extraction.drafts import Evidence, Span
from meetings.extraction.events import Event
from meetings.extraction.layout import Sentence
from meetings.extraction.published import Dateline
from meetings.extraction.text import Text
from meetings.vocabulary import authorities

_BEFORE = 4  # words between the preposition and the city: "in the Georgian capital Tbilisi"
_LONGEST = 6  # words of a house's name


def place_of(text: Text, event: Event, dateline: Dateline | None) -> tuple[str, tuple[Evidence, ...]]:
    """Return the place of the contact as printed, and where it is printed."""
    if event.form != "in person":
        return "", ()
    spans = [(m.start, m.end) for m in event.mentions]
    if text.vocabulary.locatives:
        for find_place in (locatives.town, locatives.house, locatives.unlisted):
            for sentence in event.sentences:
                if place := find_place(text, sentence.start, sentence.end, spans):
                    return place[2], (Evidence(Span(*place[:2])),)
    for find in (_city, _house):
        for sentence in event.sentences:
            if span := find(text, sentence, spans):
                return _bare(text, *span), (Evidence(Span(*span)),)
    if dateline and dateline.city:
        name = _bare(text, *dateline.city)
        listed = text.cover.get(text.tokens_between(*dateline.city)[0])
        if name.isupper():
            name = listed.name if listed and listed.kind in ("capital", "city") else name.title()
        return name, (Evidence(Span(*dateline.city), "worked out", "the dateline"),)
    return "", ()


def _bare(text: Text, start: int, end: int) -> str:
    """The place without the ending of its case, where the vocabulary knows it."""
    numbers = text.tokens_between(start, end)
    term = text.cover.get(numbers[0]) if numbers else None
    inflected = term and (term.start, term.end) == (start, end) and (term.ending or term.cases)
    return term.name if term and inflected else text.body[start:end]


def _city(text: Text, sentence: Sentence, mentioned: list[tuple[int, int]]) -> tuple[int, int] | None:
    territories = authorities().territories
    for i in text.tokens_between(sentence.start, sentence.end):
        term = text.cover.get(i)
        if term is None or term.start != text.tokens[i].start or any(a <= term.start < b for a, b in mentioned):
            continue
        is_city = bool(text.kinds.get(i, set()) & {"capital", "city"})
        if term.kind == "state" and territories[term.key].kind != "state":
            is_city = True
        if is_city and _after_preposition(text, i):
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


def _house(text: Text, sentence: Sentence, mentioned: list[tuple[int, int]]) -> tuple[int, int] | None:
    """A palace, hotel or the like after a preposition; or a place that no list knows."""
    tokens = text.tokens_between(sentence.start, sentence.end)
    for i in tokens:
        if not text.is_word(i, "at"):
            continue
        j = i + 1
        while text.is_word(j, "article"):
            j += 1
        end, named, is_house = j, 0, False
        while end < tokens.stop and end - j < _LONGEST:
            token = text.tokens[end]
            if token.is_capital and (
                end not in text.cover or text.cover[end].kind in ("state", "capital", "city", "office")
            ):
                named += 1
                is_house = is_house or text.is_word(end, "venue")
            elif not ((text.is_word(end, "venue") or text.is_word(end, "of")) and end + 1 < tokens.stop):
                break
            else:
                is_house = is_house or text.is_word(end, "venue")
            end += 1
        while end > j and not text.tokens[end - 1].is_capital:
            end -= 1
        if named and end > j and is_house and not any(a <= text.tokens[j].start < b for a, b in mentioned):
            return text.tokens[j].start, text.tokens[end - 1].end
    return None
