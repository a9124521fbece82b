"""Words of a name that are none elsewhere: fathers' titles and peoples, short given names; and a town behind one."""

from meetings.extraction.offices.offices import SON_OF
from meetings.extraction.people.nameable import nameable
from meetings.extraction.texts.text import Text

_SYLLABLE = 5  # letters of a Chinese surname


def is_fathers(text: Text, i: int) -> bool:
    """Whether a word for a people or place is the father's name behind "son of": "Faysal bin / Turki"."""
    term, token = text.cover.get(i), text.tokens[i]
    is_place = term is not None and term.kind in ("demonym", "state", "city", "capital") and term.start == token.start
    return is_place and token.is_capital and text.tokens[i - 1].folded in SON_OF


def is_chinese(text: Text, surname: int, i: int) -> bool:
    """Whether the token is the given name "И" behind a short surname, and no "and": with a capital amid small words."""
    word = text.tokens[surname].text
    is_and = text.is_word(i, "and") and bool(text.vocabulary.paradigms)
    return is_and and text.tokens[i].text == "И" and len(word) <= _SYLLABLE and not (len(word) > 1 and word.isupper())


def is_title_in_name(text: Text, i: int) -> bool:
    """Whether a title is part of a father's name, behind its particle: "Salem Ould Cheikh Ahmed"."""
    after = i + 1 < len(text.tokens) and text.joined(i, i + 1) and nameable(text, i + 1)
    return text.tokens[i].is_capital and text.is_word(i, "honorific") and after


def is_town_behind(text: Text, i: int) -> bool:
    """Whether the word behind a name says where, in a language that sets no ending apart: "Ana Mora / Münxendə"."""
    if not text.vocabulary.name_endings or i + 1 >= len(text.tokens):
        return False
    goes_on = text.tokens[i + 1].is_capital or text.tokens[i + 1].text in '“"«„'
    return text.tokens[i].text.endswith(("də", "da")) and goes_on and text.joined(i, i + 1)
