"""What an office is for, behind a preposition with the dative: "по / Европе и Центральной Азии", "по / бюджету"."""

from meetings.extraction.texts.text import Text

_LONGEST = 20  # words and commas
_ADJECTIVES = ("ой", "ей", "ому", "ему", "ым", "им")
_NOUNS = ("е", "и", "у", "ю", "ам", "ям", "ому")
_GENITIVES = ("а", "я", "ы", "и", "ов", "ев", "ей", "ого", "его", "ых", "их", "ой", "ств", "дел", "прав")
_PARTS = frozenset(
    [
        "азии", "африки", "америки", "европы", "океании", "кавказа", "закавказья", "балкан", "арктики",
        "антарктики", "востока", "запада", "севера", "юга", "региона", "залива", "средиземноморья",
        "содружества", "евразии", "карибов", "сахеля", "леванта", "полушария", "океана", "моря", "бассейна",
        "полуострова",
    ]
)  # fmt: skip
_REGIONAL = ("ой", "ей", "ого", "его", "ых", "их")
_TERMS = ("state", "city", "capital", "demonym", "domain")


def past_field(text: Text, i: int) -> int:
    """Return the token after the field that begins with the preposition there; the same where none does."""
    if not text.is_word(i, "by_field"):
        return i
    stop = i
    j = i + 1
    while j - i < _LONGEST and (after := _past_phrase(text, j)) > j:
        stop = after
        joins = text.is_word(after, "and") or (text.tokens[after].text == "," if after < len(text.tokens) else False)
        if not joins or not text.joined(after - 1, after):
            break
        j = after + 1
    return stop


def _past_phrase(text: Text, i: int) -> int:
    """The token after adjectives, a noun in the dative, and genitives in small letters behind it."""
    j = i
    while _is_plain(text, j) and j + 2 < len(text.tokens) and text.tokens[j + 1].text == "-" and _is_plain(text, j + 2):
        j += 2  # "аграрно-/продовольственной"
    while _is_adjective(text, j):
        if _follows(text, j):
            j += 1
        elif text.is_word(j + 1, "and") and _is_adjective(text, j + 2) and not text.tokens[j + 2].is_capital:
            j += 2  # "по европейским и / международным делам"
        else:
            break
    if not _is_plain(text, j) or not text.tokens[j].text.lower().endswith(_NOUNS):
        return _past_part_of_world(text, i)
    j += 1
    while (
        _is_plain(text, j)
        and not text.tokens[j].is_capital
        and text.tokens[j].text.endswith(_GENITIVES)
        and text.joined(j - 1, j)
    ):
        j += 1
    return _past_part_of_world(text, j)


def _past_part_of_world(text: Text, i: int) -> int:
    """The token after the part of the world there, in the genitive: "по делам / Южной и Центральной Азии"."""
    j = i
    while j - i < _LONGEST and j < len(text.tokens) and text.tokens[j].is_word and j not in text.told:
        token = text.tokens[j]
        if token.folded in _PARTS:
            return j + 1
        is_adjective = token.is_capital and token.text.endswith(_REGIONAL)
        if not (is_adjective or text.is_word(j, "and")) or not text.joined(j, j + 1):
            break
        j += 1
    return i


def _is_adjective(text: Text, i: int) -> bool:
    return _is_plain(text, i) and text.tokens[i].text.lower().endswith(_ADJECTIVES)


def _follows(text: Text, i: int) -> bool:
    """Whether a word that may be a noun in the dative stands behind."""
    return _is_plain(text, i + 1) and text.joined(i, i + 1) and text.tokens[i + 1].text.lower().endswith(_NOUNS)


def _is_plain(text: Text, i: int) -> bool:
    if i >= len(text.tokens) or not text.tokens[i].is_word or text.is_honorific(i) or i in text.told:
        return False
    term = text.cover.get(i)
    if term is not None:
        return term.kind in _TERMS
    return text.is_word(i, "common") or not text.is_word(i, "function")
