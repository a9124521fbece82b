"""Where a contact was, in the languages that say so by an ending: "Sofiyada", "Çankaya Köşkü'nde"."""

from bisect import bisect_left
from collections.abc import Collection
from functools import lru_cache

from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.texts.kinds import CONTACTS, TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import Vocabulary, authorities

_LONGEST = 6  # words of a house's name
_BEGUN = 2  # letters
_JOINED = 2  # words of what stands before an "and", with it
_LOCATIVE = ("da", "de")
_SHORTEST = 4  # letters of a town's name before the ending
_SON = "zade"  # of surnames, folded
_VISIT = 4  # words between a town and "visited"
_FUTURE = ("acak", "ecek", "acaq", "acagi", "eceyi", "ecegi")
_HOLDING = ("ilmasi", "ilmesi", "ulmasi", "ulmesi", "lanmasi", "lenmesi", "unmasi")
_PLAN = 3  # words from a town to what is to be held there
_MARKS = "'-"
_QUOTES = '“”„«»"'
_CITY_STATES = ("VA", "MC", "SG", "SM")

Place = tuple[int, int, str]  # its span and its name


def _says_where(text: Text, ending: str, number: int) -> bool:
    """Whether the ending of the word before the token of that number says where a contact was."""
    ending = ending.lstrip(_MARKS)
    if ending not in text.vocabulary.locatives:
        return False
    if any(_is_yet_to_come(text, i) for i in range(number, min(number + _PLAN, len(text.tokens)))):
        return False
    # "The one in Ankara" may be a meeting, but also an embassy.
    return not ending.endswith("ki") or (number < len(text.tokens) and _is_contact(text, number))


def _is_yet_to_come(text: Text, number: int) -> bool:
    """Whether the word is of what is planned to be held: "Gence'de / yapılacak / zirve", "keçirilməsi"."""
    folded = text.tokens[number].folded
    return folded.endswith(_FUTURE) or (folded.endswith(_HOLDING) and not _is_contact(text, number))


def _is_contact(text: Text, number: int) -> bool:
    start, cues = text.tokens[number].start, text.terms.cues
    at = bisect_left(cues, start, key=lambda c: c.start)
    return at < len(cues) and cues[at].start == start and cues[at].key in CONTACTS


def town(text: Text, start: int, end: int, mentioned: list[tuple[int, int]]) -> Place | None:
    """Return the first city of the span that stands in the locative, or as the "city of", and its name."""
    territories = authorities().territories
    for i in text.tokens_between(start, end):
        term = text.cover.get(i)
        if term is None or term.start != text.tokens[i].start or any(a <= term.start < b for a, b in mentioned):
            continue
        is_town = bool(text.kinds.get(i, set()) & set(TOWNS)) or term.key in _CITY_STATES
        if not is_town and not (term.kind == "state" and territories[term.key].kind != "state"):
            continue
        after = text.number_at(term.end)
        if _says_where(text, fold(term.ending), after) or (not term.ending and _class_word(text, after)):
            return term.start, term.end, term.name
    return None


def _class_word(text: Text, number: int) -> bool:
    """Whether "in the city" follows: "Gəncə şəhərində"."""
    if not text.is_word(number, "capital"):
        return False
    folded = text.tokens[number].folded
    return any(folded.endswith(locative) for locative in text.vocabulary.locatives)


def destination(text: Text, start: int, end: int, mentioned: list[tuple[int, int]]) -> Place | None:
    """Return the first city of the span that somebody is said to visit: "Budapeşte'ye geldi", "Bakıya səfər"."""
    tokens = text.tokens_between(start, end)
    for i in tokens:
        term = text.cover.get(i)
        if term is None or term.start != text.tokens[i].start or not text.kinds.get(i, set()) & set(TOWNS):
            continue
        after = text.number_at(term.end)
        if fold(term.ending).lstrip(_MARKS) in text.vocabulary.datives and not any(
            a <= term.start < b for a, b in mentioned
        ):
            if text.has_word("stay", range(after, min(after + _VISIT, tokens.stop))):
                return term.start, term.end, term.name
    return None


def house(text: Text, start: int, end: int, mentioned: list[tuple[int, int]]) -> Place | None:
    """Return the first palace, office or the like of the span that stands in the locative, and its name.

    Its own word may be small behind its name ("Mabeyn köşkündə"); of one without a name in a town named before it
    ("Şadırvan'daki konakta") the town is returned.
    """
    return _house(text, start, end, mentioned, False)


def visited_house(text: Text, start: int, end: int, mentioned: list[tuple[int, int]]) -> Place | None:
    """Return the first such house that somebody is said to have come to: "Ağ Evə gəlib", "Beyaz Saray'a geldi"."""
    return _house(text, start, end, mentioned, True)


def _house(text: Text, start: int, end: int, mentioned: list[tuple[int, int]], visited: bool) -> Place | None:
    endings = text.vocabulary.datives if visited else text.vocabulary.locatives
    begun = _beginnings(text.vocabulary)
    for i in text.tokens_between(start, end):
        token = text.tokens[i]
        if token.folded[:_BEGUN] not in begun or any(a <= token.start < b for a, b in mentioned):
            continue
        stem, ending = _venue(text, i, endings)
        behind = i + (2 if _suffix(text, i) else 1)
        if not stem or not (_is_visited if visited else _says_where)(text, ending, behind):
            continue
        first = i
        while first > 0 and i - first < _LONGEST and (words := _of_name(text, first, mentioned)):
            first -= words
        name = range(first, i + 1) if token.is_capital and i not in text.first_tokens else range(first, i)
        if text.is_word(i, "landmark") or token.folded[:stem] in text.vocabulary.words["landmark"]:
            name = range(first, i + 1)
        named = next((k for k in name if text.tokens[k].is_capital or text.is_word(k, "venue")), None)
        if named is not None:
            begin = text.tokens[named - (named > first and text.tokens[named - 1].text in _QUOTES)].start
            return begin, token.start + stem, text.body[begin : token.start + stem]
        if not token.is_capital and (town := _town_before(text, first)):
            return town
    return None


@lru_cache(maxsize=8)
def _beginnings(vocabulary: Vocabulary) -> frozenset[str]:
    """What the words for houses begin with."""
    return frozenset(word[:_BEGUN] for word in vocabulary.words["venue"])


def _of_name(text: Text, first: int, mentioned: list[tuple[int, int]]) -> int:
    """The number of words before that token that belong to a house's name: one, or with an "and" two; 0 for none."""
    if _belongs(text, first - 1, mentioned):
        return 1
    joins = text.is_word(first - 1, "and") and not text.is_word(first - 1, "with") and text.tokens[first].is_capital
    before = first - _JOINED
    is_one = joins and before >= 0 and text.tokens[before].is_capital and not text.is_word(before, "venue")
    return _JOINED if is_one and _belongs(text, before, mentioned) else 0  # "Ticaret ve / Sanayi Odası'nda"


def _town_before(text: Text, first: int) -> Place | None:
    """The town that the house before that token is said to be in: "Şadırvan'daki tarihi konakta"."""
    for i in range(first - 1, max(-1, first - 4), -1):
        term, before = text.cover.get(i), text.tokens[i - 1] if i else None
        if term and term.kind in TOWNS and fold(term.ending).endswith("ki"):
            return term.start, term.end, term.name
        suffix = fold(text.tokens[i].text).lstrip(_MARKS)
        if before and text.tokens[i].text[0] in "'’ʼ‘-" and suffix in text.vocabulary.locatives and suffix[-2:] == "ki":
            return (before.start, before.end, before.text) if _is_unlisted(text, i - 1) else None
    return None


def _suffix(text: Text, i: int) -> str:
    """The ending that stands apart from the word after an apostrophe or hyphen."""
    after = text.tokens[i + 1] if i + 1 < len(text.tokens) else None
    return after.text if after and after.start == text.tokens[i].end and after.text[0] in "'’ʼ‘-" else ""


def _is_visited(text: Text, ending: str, number: int) -> bool:
    """Whether the ending of the word before that token says where to, and a verb of coming or a visit follows."""
    near = range(number, min(number + _VISIT, len(text.tokens)))
    return ending.lstrip(_MARKS) in text.vocabulary.datives and text.has_word("stay", near)


def _venue(text: Text, i: int, endings: Collection[str]) -> tuple[int, str]:
    """Of the name of a house: its letters without the ending, and the ending; (0, "") of another word."""
    token, venues = text.tokens[i], text.vocabulary.words["venue"]
    if token.folded in venues:
        return len(token.text), fold(_suffix(text, i))
    for n in range(len(token.folded) - 1, 1, -1):
        if token.folded[:n] in venues and token.folded[n:] in endings:
            return n, token.folded[n:]
    return 0, ""


def _belongs(text: Text, i: int, mentioned: list[tuple[int, int]]) -> bool:
    """Whether the token goes before the house's own word in its name."""
    token, after = text.tokens[i], text.tokens[i + 1]
    if text.body[token.end : after.start] not in (" ", "") or (i in text.told and i in text.first_tokens):
        return False  # "Görüş / Maliyyə Nazirliyində keçirilib"
    term = text.cover.get(i)
    if any(a <= token.start < b and not (term and _owns_house(term, b)) for a, b in mentioned):
        return False
    if term and term.kind == "office" and not text.is_any(i + 1, ("venue", "stately")) and not _suffix(text, i):
        return False  # "Malta Büyükelçisi / Lisgar Köşkü'nde", but "Büyükelçisi Konutu'nda"
    if token.text in _QUOTES:
        return True
    in_name = token.is_capital or text.is_word(i, "stately") or text.is_word(i, "venue")
    return in_name and not text.is_word(i, "honorific")


def _owns_house(term: Found, end: int) -> bool:
    """Whether the term is an office that ends there and may begin a house's name: "Prezidentin / iqamətgahında"."""
    is_case = bool(term.ending) and not fold(term.ending).endswith(GENITIVES)
    return term.kind == "office" and term.end == end and not is_case


def unlisted(text: Text, start: int, end: int, mentioned: list[tuple[int, int]]) -> Place | None:
    """Return the first name that no list has and that stands in the locative, or bare before "in the city"."""
    for i in text.tokens_between(start, end):
        token = text.tokens[i]
        if not _is_unlisted(text, i) or any(a <= token.start < b for a, b in mentioned):
            continue
        length = len(token.text) if _stands_in(text, i) else _stem_in(text, i, mentioned)
        if not length:
            continue
        first = i
        while first > 0 and i - first < 3 and _is_unlisted(text, first - 1) and _belongs(text, first - 1, mentioned):
            first -= 1
        begin = text.tokens[first].start
        return begin, token.start + length, text.body[begin : token.start + length]
    return None


def _stands_in(text: Text, i: int) -> bool:
    """Whether the name has the ending apart, or none and "in the city" follows."""
    suffix = fold(_suffix(text, i))
    if not suffix:
        return _class_word(text, i + 1)
    return suffix.lstrip(_MARKS) in text.vocabulary.locatives and _says_where(text, suffix, i + 2)


def _stem_in(text: Text, i: int, mentioned: list[tuple[int, int]]) -> int:
    """The letters of a name before its ending where endings are not set apart: "Zuğulbada"; 0 of another word."""
    token = text.tokens[i]
    if text.vocabulary.order.get("apostrophe") or i in text.first_tokens or text.is_word(i + 1, "being"):
        return 0
    if token.folded.endswith(_SON):
        return 0
    beside = (k for k in (i - 1, i + 1) if 0 <= k < len(text.tokens) and k not in text.cover)
    named = any(a <= text.tokens[i - 1].start < b for a, b in mentioned)
    if any(text.tokens[k].is_capital for k in beside if k > i or not named):
        return 0
    for n in range(len(token.folded) - 2, _SHORTEST - 1, -1):
        if token.folded[n:] in _LOCATIVE and _says_where(text, token.folded[n:], i + 1):
            return n
    return 0


def _is_unlisted(text: Text, i: int) -> bool:
    token = text.tokens[i]
    if not token.is_capital or token.text.isupper() or i in text.cover or len(token.text) < 3:
        return False
    return not text.is_any(i, ("common", "venue", "function"))
