"""Whether an office's noun stands for several: by its ending, its article, or a number before it."""

import re

from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

# What Turkish and Azerbaijani nouns in the plural end with, folded: bare, and with the ending of what is somebody's.
_SEVERAL = ("lar", "ler")
_THEIR = ("lari", "leri")
_YEAR = 4  # digits
_IN_Y = ("ies", "ies'", "ies’")  # of English nouns: secretaries
_TWO_STATES = frozenset(["двух стран", "двух государств", "обеих стран", "обоих государств"])
_ORDINAL = re.compile(r"(?<![\d.])\d{1,2}(?:\.|-c[ıiuü]|['’][ıiuü]?nc[ıiuü]) ?$")
_ORDINAL_LENGTH = 10  # characters
_SOFT = "ии"  # of Russian nouns in "-ий"
_FEMININE = ("in", "e", "frau", "Lady")  # German nouns, of which one may stand after "die"
# And those that are of several by their form.
_PLURAL = ("innen", "räte", "räten", "äre", "ären", "konsule", "ern", "glieder")


def _is_counted(text: Text, term: Found) -> bool:
    """Whether a number stands before the office: "iki bakan" are two ministers; none that ends a date or an hour."""
    before = text.number_at(term.start) - 1
    if before < 0 or "\n" in text.body[text.tokens[before].end : term.start]:
        return False
    is_digit = text.tokens[before].text.isdigit() and len(text.tokens[before].text) < _YEAR
    return text.is_word(before, "number") or (is_digit and not (before and text.tokens[before - 1].text in ":./-"))


def are_deputies(text: Text, end: int) -> bool:
    """Whether the deputy that ends an office's phrase stands for several: "Genel Başkan / Yardımcıları"."""
    last = text.cover.get(text.number_at(end) - 1) if text.vocabulary.locatives else None
    if last is None or last.kind != "modifier" or last.end != end:
        return False
    return fold(text.body[last.start : last.end - len(last.ending)]).endswith(_THEIR)


def _is_dative_plural(text: Text, i: int) -> bool:
    """Whether a German word behind "mit" has the ending that with a man's noun only the plural has: "mit / seinen"."""
    is_led = text.is_word(i - 1, "with") and not text.tokens[i].is_capital
    return is_led and text.tokens[i].folded.endswith("en") and text.is_any(i, ("article", "determiner", "its"))


def _is_adjective(text: Text, i: int) -> bool:
    """Whether a German word before an office tells what kind of officers they are: "fünf / neue Botschafter"."""
    token = text.tokens[i]
    is_plain = (
        token.is_word and not token.is_capital and not text.is_any(i, ("article", "plural")) and i not in text.cover
    )
    return is_plain and token.folded.endswith(("e", "en"))


def is_plural_form(printed: str) -> bool:
    """Return whether the German noun is of several by its form alone."""
    return printed.endswith(_PLURAL)


def is_numbered(text: Text, i: int) -> bool:
    """Return whether a figure with a full stop before the token tells which it is: "3. / Kolordu"."""
    return i > 1 and text.tokens[i - 1].text == "." and text.tokens[i - 2].text.isdigit()


def was_one_of(text: Text, first: int) -> bool:
    """Return whether a Turkic ordinal before the head tells that it was one's: "11. / Cumhurbaşkanı"."""
    start = text.tokens[first].start
    if not text.vocabulary.locatives or first in text.first_tokens:
        return False
    return _ORDINAL.search(text.body[max(0, start - _ORDINAL_LENGTH) : start]) is not None


def is_counted(text: Text, start: int) -> bool:
    """Return whether a number in words stands before the noun there, and at most adjectives between them."""
    before = text.number_at(start) - 1
    while before > 0 and _is_adjective(text, before):
        before -= 1
    return text.is_word(before, "number")


def past_two_states(text: Text, i: int) -> int:
    """Return the token behind what says of two states, which are not named, that offices are theirs; i where none does.

    "главы МИД / двух стран", "the ministers / of both countries", "los cancilleres / de ambos países".
    """
    if " ".join(token.folded for token in text.tokens[i : i + 2]) in _TWO_STATES:
        return i + 2
    if "countries" not in text.of_class:
        return i
    counted = text.past_words(i, "of", "article", "contracted")
    is_told = counted > i and text.is_any(counted, ("both", "two")) and text.is_word(counted + 1, "countries")
    return counted + 2 if is_told else i


def _has_two_states(text: Text, end: int) -> bool:
    """Whether two states and a name follow: "главы МИД / Мальты и Чили Ян Рой и Карл Борг"."""
    i = text.number_at(end)
    i += text.kind_at(i) in ("ministry", "office")
    if past_two_states(text, i) > i:
        return True  # "главы МИД / двух стран"
    one, other = text.cover.get(i), None
    if one is not None and one.kind in STATES and text.is_word(text.number_at(one.end), "and"):
        other = text.cover.get(text.number_at(one.end) + 1)
    named = text.number_at(other.end) if other is not None and other.kind in STATES else len(text.tokens)
    return named < len(text.tokens) and text.tokens[named].is_capital and named not in text.cover


def is_plural(text: Text, term: Found) -> bool:
    if term.cases:
        if term.cases == "n" and text.body[term.start : term.end].endswith(_SOFT):
            return True  # "парламентарии", which folds to the singular
        opens = text.number_at(term.start) in text.first_tokens
        may_be = "N" in term.cases and "n" not in term.cases
        return term.cases.isupper() or (may_be and (opens or _has_two_states(text, term.end)))  # "Главы МИД"
    if text.vocabulary.locatives:
        own = fold(text.body[term.start : term.end - len(term.ending)])
        return fold(term.ending).startswith(_SEVERAL) or own.endswith(_THEIR) or _is_counted(text, term)
    printed = text.body[term.start : term.end]
    if text.vocabulary.words["plural"]:
        if printed.endswith(_PLURAL):
            return True
        if any(word.endswith(_FEMININE) for word in printed.split()):
            return False
        before = text.number_at(term.start) - 1
        while before >= 0 and (text.kind_at(before) in ("demonym", "modifier") or _is_adjective(text, before)):
            before -= 1
        women = text.cover.get(before - 1) if text.is_word(before, "and") else None
        if women and women.kind == "office" and text.body[women.start : women.end].endswith("innen"):
            return True  # "Botschafterinnen und / Botschafter"
        return text.is_word(before, "plural") or _is_dative_plural(text, before) or _is_counted(text, term)
    first = printed.split(None, 1)[0]
    first = first.lower() if " " in printed else first  # "HEADS OF STATE", but "CS" is short
    if first.removesuffix("'s").removesuffix("’s").endswith("s") or term.ending in ("s", "es"):
        return True
    leading = ("of", "charge")  # not "president of the / deputies", "commissioner on / minorities"
    if not printed.endswith(_IN_Y):
        return False
    others = printed.lower().split()[1:]
    return all(text.vocabulary.words[kind].isdisjoint(others) for kind in leading)
