"""Palaces, ministries, hotels that a sentence says a contact was in, where a preposition says so."""

from meetings.extraction.text import Text

_LONGEST = 8  # words of a house's name
_IN_NAMES = ("state", "capital", "city", "office", "ministry", "organ", "body", "demonym")
_BODIES = {"ministry", "organ", "body"}

Span = tuple[int, int]


def house(text: Text, start: int, end: int, mentioned: list[Span]) -> Span | None:
    """Return a palace, hotel or the like after a preposition, or as what the sentence begins with."""
    tokens = text.tokens_between(start, end)
    for i in (tokens.start - 1, *tokens):
        if not (i < tokens.start or text.is_word(i, "at") or text.is_word(i, "to")):
            continue
        j = i + 1
        while text.is_word(j, "article"):
            j += 1
        if j >= tokens.stop or text.is_word(j, "at") or text.is_word(j, "to"):
            continue  # the sentence ends or begins with the preposition
        if any(a <= text.tokens[j].start < b for a, b in mentioned):
            continue
        behind = (text.tokens_between(a, b).start for a, b in mentioned if a > text.tokens[j].start)
        last = _house_end(text, j, min(tokens.stop, *behind, tokens.stop))
        if last > j and (i < tokens.start or text.is_word(i, "at") or not _names_body(text, j, last)):
            return text.tokens[j].start, text.tokens[last - 1].end
    return None


def _names_body(text: Text, first: int, last: int) -> bool:
    """Whether a body is named, which after "to" is rather whom something is told or sent: "a note to the Ministry"."""
    return any(text.kinds.get(i, set()) & _BODIES for i in range(first, last))


def _house_end(text: Text, first: int, stop: int) -> int:
    """The number after the last token of a house's name that begins there; the same number where none does.

    A state in the genitive behind its word is no part of the name: "received at his office Finland's envoy".
    """
    named = is_house = False
    end = i = first
    while i < min(stop, first + _LONGEST):
        token = text.tokens[i]
        term = text.cover.get(i)
        if text.is_word(i, "venue") or text.is_word(i, "building"):
            named, is_house = named or is_house, True  # "Palacio de la Zarzuela"
            end = i + 1
        elif text.is_word(i, "stately") or (
            token.is_capital
            and not (i == first and text.is_word(i, "function"))
            and (term is None or (term.kind in _IN_NAMES and not (is_house and term.ending[:1] == "'")))
        ):
            named = True  # "the Bayan Palace", "le palais royal"
            end = i + 1
        elif not (text.is_word(i, "of") or (text.is_word(i, "article") and text.is_word(i - 1, "of"))):
            break
        i += 1
    return end if named and is_house else first
