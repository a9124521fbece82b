"""Names of places and offices that end a person's name."""

from meetings.extraction.texts.kinds import PLACES
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import POSSESSIVES
from meetings.folding import fold

_OF_PERSONS = ("in", "un", "nin", "nun", "la", "le", "yla", "yle")  # folded: no endings of where or where to


def is_surname_too(text: Text, i: int, first: int) -> bool:
    """Whether the name of a place ends a person's that begins there: "Denzel Washington", "François Hollande".

    So may the word for an office behind two names: "Ana Mora Rey".
    """
    term = text.cover[i]
    token = text.tokens[i]
    is_office = term.kind == "office" and token.is_capital and i - first > 1 and _closes(text, i)
    if text.vocabulary.locatives:
        return _is_held_surname(text, i, first)
    if (
        not (is_office or term.kind in PLACES)
        or (term.ending and "ñ" not in token.text)  # "Pedro / Cañadas" is none of several Canadas
        or (term.cases and "n" not in term.cases)
        or (term.start, term.end) != (token.start, token.end)
        or token.text.isupper()
    ):
        return False
    after = i + 1 < len(text.tokens) and text.joined(i, i + 1)
    if after and (text.tokens[i + 1].is_capital or text.tokens[i + 1].text in POSSESSIVES or i + 1 in text.cover):
        return False
    return not text.is_any(first - 1, ("at", "from", "of", "to"))


def _is_held_surname(text: Text, i: int, first: int) -> bool:
    """Whether the name of a city ends a person's behind an office, but as where he is: "prezidenti Rövşən / Nəcəflə".

    So may that of a people, "Başkanı Can / Türkmen'i", and the word for an office that would else be in small letters:
    "prezidenti İbrahim / Rəisi".
    """
    term, token = text.cover[i], text.tokens[i]
    office = text.cover.get(first - 1)
    held = office is not None and office.kind == "office" and i - first in (1, 2)
    if held and term.kind == "office" and token.is_capital and not token.text.isupper():
        alone = i + 1 >= len(text.tokens) or not text.tokens[i + 1].is_capital
        alone = alone and (i - first == 1 or bool(term.ending))  # but "Elman Qaralı / Prezident sarayında"
        return alone and (term.start, term.end) == (token.start, token.end) and bool(text.vocabulary.name_endings)
    whose = not term.ending or fold(term.ending).lstrip("'") in _OF_PERSONS
    bare = term.kind == "city" and whose and (term.start, term.end) == (token.start, token.end)
    bare = bare or (term.kind == "demonym" and term.start == token.start and term.end - len(term.ending) >= token.end)
    goes_on = i + 1 < len(text.tokens) and text.joined(i, i + 1) and text.is_any(i + 1, ("venue", "capital"))
    return held and i - first == 1 and bare and not goes_on and not token.text.isupper()


def _closes(text: Text, i: int) -> bool:
    """Whether a mark ends the phrase behind the word, in a language that has capitals for names only."""
    names_only = not (text.vocabulary.order.get("capital_nouns") or text.vocabulary.paradigms)
    return names_only and i + 1 < len(text.tokens) and text.tokens[i + 1].text in ",.;"
