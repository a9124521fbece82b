"""Words of a name that are none elsewhere: fathers' titles and peoples, short given names; and a town behind one."""

from meetings.extraction.offices.no_offices import SON_OF
from meetings.extraction.people.nameable import nameable
from meetings.extraction.texts.adjectives import is_of_noun
from meetings.extraction.texts.heads import NO_BODIES, head_of
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_SYLLABLE = 5  # letters of a Chinese surname
_POSSESSIVE = ("ı", "i", "u", "ü", "sı", "si", "su", "sü")
# Titles that stand within names, before another word of them.
_WITHIN = frozenset(["sheikh", "shaikh", "haji", "hajj", "syed", "sayed", "sayyid", "imam", "raja", "mufti"])
# Those that are surnames as well.
_SURNAMES = frozenset(["sen", "daw", "lord", "major", "bishop", "king", "marshal", "prince", "tun", "adm", "pastor"])


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
    if i >= len(text.tokens):
        return False
    after = i + 1 < len(text.tokens) and text.joined(i, i + 1) and nameable(text, i + 1)
    after = after or text.is_word(i - 1, "particle")  # "Hussein al / Shaikh"
    return text.tokens[i].is_capital and text.is_word(i, "honorific") and after


def is_town_behind(text: Text, i: int) -> bool:
    """Whether the word behind a name says where, in a language that sets no ending apart: "Ana Mora / Münxendə"."""
    if not text.vocabulary.name_endings or i + 1 >= len(text.tokens):
        return False
    goes_on = text.tokens[i + 1].is_capital or text.tokens[i + 1].text in '“"«„'
    return text.tokens[i].text.endswith(("də", "da")) and goes_on and text.joined(i, i + 1)


def is_title_too(text: Text, i: int, taken: list[int]) -> bool:
    """Return whether a title is a word of the name that begins before it: "Hassan Sheikh Mora", "Hun Sen met"."""
    token, after = text.tokens[i], i + 1
    if not token.is_capital or not text.is_honorific(i) or token.text.isupper() or text.is_word(taken[-1], "particle"):
        return False
    goes_on = after < len(text.tokens) and text.joined(i, after) and text.tokens[after].is_capital
    if goes_on:
        return token.folded in _WITHIN and len(taken) == 1 and nameable(text, after)
    abbreviates = after < len(text.tokens) and text.tokens[after].text == "." and text.tokens[after].start == token.end
    ends = after >= len(text.tokens) or after in text.first_tokens or not abbreviates or i + 2 in text.first_tokens
    return token.folded in _SURNAMES and ends


def names_office(text: Text, taken: list[int], after: int) -> bool:
    """Return whether what follows says whose office it is, where that stands before it: "Rize Bölge Valisi"."""
    office = text.cover.get(after)
    if not text.vocabulary.locatives or office is None or office.kind != "office" or not text.joined(taken[-1], after):
        return False
    before = text.cover.get(taken[0] - 1)
    holds = text.is_honorific(taken[0] - 1) or (before is not None and before.kind == "office")
    is_one_word = text.tokens[after].end == office.end
    return not holds and is_one_word and office.ending.strip("'") in _POSSESSIVE


def names_part(text: Text, taken: list[int], after: int) -> bool:
    """Return whether a small noun behind it says that it names a part of a body: "Kommunikasiya / şöbəsi"."""
    if not text.vocabulary.locatives or after >= len(text.tokens) or not text.joined(taken[-1], after):
        return False
    token, head = text.tokens[after], head_of(text.vocabulary, text.tokens[after].folded)
    office = text.cover.get(taken[0] - 1)
    held = text.is_honorific(taken[0] - 1) or (office is not None and office.kind == "office")
    is_body = head is not None and head.kind not in NO_BODIES and not head.cut
    return is_body and not token.is_capital and not held and token.folded.endswith(("si", "su"))


def is_adjective(text: Text, taken: list[int], after: int) -> bool:
    """Return whether the run ends with the adjective of the small noun behind, and no office stands before it."""
    before = text.cover.get(taken[0] - 1)
    held = len(taken) > 1 and before is not None and before.kind == "office"
    return not held and is_of_noun(text, taken[-1])


def is_where(text: Text, taken: list[int], after: int) -> bool:
    """Return whether an ending set apart says that something was there: "Yeşil Kubbeler'de"."""
    if (
        not text.vocabulary.locatives
        or after >= len(text.tokens)
        or text.tokens[after].start != text.tokens[taken[-1]].end
    ):
        return False
    return text.tokens[after].text[0] in "'’" and fold(text.tokens[after].text).lstrip("'") in text.vocabulary.locatives
