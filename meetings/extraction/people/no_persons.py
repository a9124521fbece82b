"""Words that look like a name and are none, and a stroke that joins two of one person's."""

from meetings.extraction.offices.purposes import is_known_thing
from meetings.extraction.people.name_parts import is_adjective, names_house, names_office
from meetings.extraction.people.nameable import nameable
from meetings.extraction.people.turkic_names import begins_body, is_source
from meetings.extraction.texts.text import Text

_MADAM = ("mme", "madame")
_ADJECTIVES = 3  # words from an airport to its name
_OWNERS = 3  # words from a house to its name, of those whose it is
_OPENING, _CLOSING = '"“«„', '"”»“'
_RULERS = frozenset(["king", "queen", "emperor", "pope", "patriarch", "catholicos"])
ROMAN = frozenset(["II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"])


def names_nobody(text: Text, taken: list[int], after: int) -> bool:
    """Return whether the run of words is a house's name, an office's, a noun or the like, by what stands around it."""
    first = text.tokens[taken[0]].text
    return (
        (taken[0] - 1 in text.classes and (_is_noun(text, taken) or names_house(text, taken)))
        or (text.is_word(after, "concerning") and text.joined(taken[-1], after))  # "Ərzaq Təhlükəsizliyi / üzrə"
        or (first in ROMAN and len(first) > 1 and not _reigns(text, taken))  # "XIII Qlobal Forum"
        or (len(first) == 1 and _has_no_word(text, taken))
        or (taken[0] in text.first_tokens and _opens_alone(text, taken))
        or _is_house_or_bracket(text, taken)
        or (bool(text.vocabulary.paradigms or taken[-1] in text.classes) and is_adjective(text, taken, after))
        or bool(text.vocabulary.locatives and _is_no_turkic_name(text, taken, after))
    )


def _is_no_turkic_name(text: Text, taken: list[int], after: int) -> bool:
    return names_office(text, taken, after) or is_source(text, taken, after) or begins_body(text, taken, after)


def _reigns(text: Text, taken: list[int]) -> bool:
    """Whether a Turkic text has a ruler's number before his name: "Kral / II Abdulla"."""
    office = text.cover.get(taken[0] - 1)
    return bool(text.vocabulary.locatives) and len(taken) > 1 and office is not None and office.key in _RULERS


def _has_no_word(text: Text, taken: list[int]) -> bool:
    """Whether all of the run is letters, marks and Roman figures."""
    return all(len(text.tokens[n].text) == 1 or text.tokens[n].text in ROMAN for n in taken)


def _is_noun(text: Text, taken: list[int]) -> bool:
    """Whether the run is a common noun of a language that prints them with capitals: a word after its article."""
    is_behind = len(taken) == 1 and text.is_word(taken[0] - 1, "article")
    return is_behind and text.vocabulary.order.get("capital_nouns", False)


def _is_house_or_bracket(text: Text, taken: list[int]) -> bool:
    """Whether one word is what a palace is called by, or a body in brackets: "Palais de Koulouba", "(Fao)"."""
    first = taken[0]
    if first in text.in_body and _is_of_body(text, taken):
        return True
    if text.tokens[first - 1].text in _OPENING and _names_body(text, first, taken[-1]):
        return True
    if "arrival" in text.of_class and _is_airport(text, first):
        return True
    if len(taken) != 1 or first == 0 or first + 1 >= len(text.tokens):
        return False
    before, after = text.tokens[first - 1].text, text.tokens[first + 1].text
    if before == "(" and after == ")":
        named = text.cover.get(first - 2)
        known = text.body_to.get(first - 1) is not None or (named is not None and named.kind == "body")
        printed = text.printed[text.tokens[first].folded]
        return known or (len(printed) > 1 and all(text.is_word(i - 1, "article") for i in printed if i != first))
    led = text.is_word(first - 1, "of") and _is_house(text, first - 2) and not text.vocabulary.locatives
    everywhere = text.printed[text.tokens[first].folded] if before == "à" else []
    led = led or bool(everywhere and all(text.tokens[i - 1].text == "à" for i in everywhere))  # "à Lisgar, la ministre"
    office = text.cover.get(first + 3 if text.is_word(first + 2, "article") else first + 2)
    return led and after == "," and office is not None and office.kind in ("office", "modifier")


def _is_house(text: Text, i: int) -> bool:
    """Whether the token ends what a house is called: "palais", "cabinet de travail"."""
    return text.is_word(i, "venue") or (text.is_word(i - 1, "of") and text.is_word(i - 2, "venue"))


def _names_body(text: Text, first: int, last: int) -> bool:
    """Whether quotation marks behind the noun for a body stand about the words: "l'université / « Ana Roy »".

    About one word they may stand behind whose house it is as well: "во дворце президента Мальты / «Лисгар»".
    """
    if first < 2 or last + 1 >= len(text.tokens):
        return False
    if text.tokens[last + 1].text not in _CLOSING:
        return False
    owned = range(max(0, first - 1 - _OWNERS), first - 1) if first == last else range(0)
    joined = all(text.tokens[i].is_word for i in owned)
    return text.is_any(first - 2, ("common", "named", "venue")) or (joined and text.has_word("venue", owned))


def _is_airport(text: Text, first: int) -> bool:
    """Whether the words are what an airport is called by: "aéroport international / Ana Roy"."""
    i = first - 1
    while i > first - _ADJECTIVES and _is_adjective(text, i) and text.joined(i, i + 1):
        i -= 1
    is_house = text.is_word(i, "arrival") and text.is_word(i, "venue")
    return i < first - 1 and is_house and bool(text.vocabulary.words["adjective_ending"])


def _is_of_body(text: Text, taken: list[int]) -> bool:
    """Whether the words are a part of a body's name that ends with a thing: "the Committee on / Lake Affairs"."""
    if not text.vocabulary.order.get("titled") or taken[-1] not in text.in_body:
        return False
    return is_known_thing(text, taken[-1]) and not text.is_honorific(taken[0] - 1)


def _is_adjective(text: Text, i: int) -> bool:
    """Whether the token may say what kind of airport it is: "international", "militaire"."""
    token = text.tokens[i]
    known = text.is_any(i, ("stately", "institutional"))
    return known or (token.is_word and not token.is_capital and not text.classes.get(i))


def joins_married(text: Text, first: int, i: int) -> bool:
    """Return whether a stroke joins a woman's name by birth and the one by marriage: "Mme Awa Sarr / Diop"."""
    tokens = text.tokens
    if tokens[i].text != "/" or i + 1 >= len(tokens) or tokens[first - 1].folded not in _MADAM:
        return False
    return tokens[i - 1].end == tokens[i].start and tokens[i].end == tokens[i + 1].start and nameable(text, i + 1)


def _opens_alone(text: Text, taken: list[int]) -> bool:
    """Whether it is one word at a sentence's head, with a comma behind it, that the text has nowhere else."""
    if len(taken) > 1 or text.is_honorific(taken[0] - 1):
        return False
    comma = taken[0] + 1 < len(text.tokens) and text.tokens[taken[0] + 1].text == ","
    return comma and len(text.printed[text.tokens[taken[0]].folded]) == 1


def goes_on_from_thing(text: Text, before: int) -> bool:
    """Return whether a name goes on from a capital word for a thing: "Centro de Salud / Ana Mora"."""
    if text.vocabulary.order.get("capital_nouns") or before in text.first_tokens or before < 0:
        return False
    is_thing = text.is_any(before, ("common", "institutional", "stately")) or before in text.in_domain
    is_capital = text.tokens[before].is_capital and not text.tokens[before].text.isupper()
    return is_capital and is_thing and text.joined(before, before + 1) and not text.is_honorific(before)


def wrote(text: Text, numbers: range, start: int) -> bool:
    """Return whether the sentence begins with the one named there as its author: "By Ana Roy – The minister ..."."""
    first = numbers.start - 1
    if not (text.is_word(first, "by") and text.tokens[first].is_capital and text.number_at(start) == first):
        return False
    return numbers.stop < len(text.tokens) and text.tokens[numbers.stop].text in "–—-:|"
