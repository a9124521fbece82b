"""Names that elsewhere are words for an office, a house, a month: "Carlos / Mesa", "Julio / Mora"."""

from collections.abc import Iterable, Mapping, Sequence

from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.kinds import STATES, TOWNS
from meetings.extraction.texts.nouns import ends_like_noun, is_compound
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.tokens import Token
from meetings.vocabulary import Vocabulary

_ARABIC = ("al-", "el-")  # how parts of names begin
_LEADING = ("office", "honorific")
_SIDES = frozenset(["side", "sides", "party"])
_LONGEST = 3  # words of a name before the people's that is another of it
_NO_GIVEN_NAMES = (
    "function", "common", "venue", "capital", "honorific", "article", "named", "place_opening", "determiner",
    "first", "second", "third", "fore_adjective", "institutional",
)  # fmt: skip


def surnames_of(
    candidates: Iterable[int],
    tokens: Sequence[Token],
    cover: Mapping[int, Found],
    vocabulary: Vocabulary,
    nouns: frozenset[str],
) -> frozenset[int]:
    """Return those of the tokens, words for something else, that end a name: a given name stands before, none behind.

    "recibió a Carlos / Mesa, expresidente", but not "el rey Felipe", "la Mesa de la Unidad", "Cámara Nacional".
    """
    return frozenset(i for i in candidates if _ends_name(i, tokens, cover, vocabulary, nouns))


def given_names_of(
    candidates: Iterable[int], tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary
) -> frozenset[int]:
    """Return those of the tokens, words for something else in small letters, that a surname follows: "Julio / Mora".

    One that is an honorific as well only behind another given name: "Sidi / Cheikh Mora". One that is an office only
    behind an honorific of anybody's or before a particle: "Sheikh / Sultan Mora", "Sultan / Al Mora"; or, in the
    plural of several, behind another office: "la ministra / Reyes Mora".
    """
    honorifics = vocabulary.words["honorific"]
    return frozenset(
        i
        for i in candidates
        if _begins_name(i, tokens, cover, vocabulary)
        and (tokens[i].folded not in honorifics or _is_behind_name(i, tokens, cover, vocabulary))
        and (
            i not in cover
            or cover[i].kind != "office"
            or _is_called(i, tokens, vocabulary)
            or _is_behind_office(i, tokens, cover)
        )
    )


def peoples_named_after(tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary) -> frozenset[int]:
    """Return the words for a people or state that are one of a name which an office announces or follows by a comma.

    "Minister / German Roy", "Minister Ana / English met", "Krishna / Nepali Mora, Chief Minister".
    """
    if not vocabulary.order.get("titled"):
        return frozenset()
    return frozenset(i for i, t in cover.items() if t.kind in STATES and _is_within_name(i, tokens, cover, vocabulary))


def _is_within_name(i: int, tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary) -> bool:
    token, begin, stop = tokens[i], i, i + 1
    if not token.is_capital or token.text.isupper() or not _is_alone(token, cover.get(i)):
        return False
    while stop < len(tokens) and stop - i <= _LONGEST and _goes_with(stop - 1, stop, tokens, cover, vocabulary):
        stop += 1
    while begin > 0 and i - begin < _LONGEST and _goes_with(begin, begin - 1, tokens, cover, vocabulary):
        begin -= 1
    if (stop == i + 1 or begin < i) and cover[i].kind == "state":
        return False
    before = cover.get(begin - 1)
    is_led = begin > 0 and tokens[begin].start - tokens[begin - 1].end == 1 and tokens[begin - 1].is_capital
    if is_led and before is not None and before.kind in _LEADING:
        return stop > i + 1 or (begin < i and not _leads_on(stop, tokens, cover, vocabulary))
    is_held = begin < i < stop - 1 and stop + 1 < len(tokens) and tokens[stop].text == ","
    office = cover.get(stop + 1) if is_held else None
    return office is not None and office.kind == "office" and tokens[stop + 1].is_capital


def _leads_on(i: int, tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary) -> bool:
    """Whether the word says what is of a people: "President Mora Maltese / officials", "Maltese / counterpart"."""
    if i >= len(tokens) or tokens[i].start - tokens[i - 1].end != 1:
        return False
    return i in cover or tokens[i].is_capital or not _SIDES.isdisjoint(vocabulary.classes[tokens[i].folded])


def _goes_with(i: int, other: int, tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary) -> bool:
    """Whether but a blank parts the token from the other, a capital word that may be a name."""
    first, last = sorted((i, other))
    if other in cover or not tokens[other].is_capital or tokens[last].start - tokens[first].end != 1:
        return False
    folded = tokens[other].folded
    known = tokens[other].text.isupper() or vocabulary.classes[folded].intersection(_NO_GIVEN_NAMES)
    return not known and head_of(vocabulary, folded) is None


def _is_town_in_name(i: int, tokens: Sequence[Token], cover: Mapping[int, Found]) -> bool:
    """Whether a town's name is a second given name: behind a capital word that is none, "Sonia / Leticia Cruz"."""
    if cover[i].kind not in TOWNS or not _is_alone(tokens[i], cover[i]) or i == 0 or i - 1 in cover:
        return False
    return tokens[i - 1].is_capital and tokens[i].start - tokens[i - 1].end == 1


def _is_called(i: int, tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether an honorific that is no monarch's stands before the token, or a particle behind it."""
    if tokens[i + 1].folded in vocabulary.words["particle"]:
        return True
    before = tokens[i - 1 - (i > 1 and tokens[i - 1].text == ".")].folded if i else ""
    return before in vocabulary.words["honorific"] and before not in vocabulary.words["styled"]


def _is_behind_office(i: int, tokens: Sequence[Token], cover: Mapping[int, Found]) -> bool:
    """Whether the word is an office in the plural right behind another or its state, or any behind its comma.

    "La ministra / Reyes Mora", "son homologue sénégalais, / Pape Mora".
    """
    before = cover.get(i - 1 - (tokens[i - 1].text == ",")) if i else None
    is_led = before is not None and before.kind in ("office", "demonym", "state")
    return is_led and (bool(cover[i].ending) or tokens[i - 1].text == ",")


def _is_behind_name(i: int, tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary) -> bool:
    """Whether but a blank parts the token from a capital word before it that may be a name."""
    if i == 0 or i - 1 in cover or not tokens[i - 1].is_capital or tokens[i].start - tokens[i - 1].end != 1:
        return False
    before = tokens[i - 1].folded
    return not any(before in vocabulary.words[kind] for kind in ("function", "honorific", "article", "common"))


def _begins_name(i: int, tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary) -> bool:
    token, after = tokens[i], tokens[i + 1] if i + 1 < len(tokens) else None
    if not token.is_capital or token.text.isupper() or not _is_alone(token, cover.get(i)) or after is None:
        return False
    if after.start - token.end != 1 or not after.is_capital or after.text.isupper():
        return False
    term = cover.get(i + 1)
    is_free = term is None or term.kind in TOWNS
    return is_free and not any(after.folded in vocabulary.words[kind] for kind in _NO_GIVEN_NAMES)


def _ends_name(
    i: int, tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary, nouns: frozenset[str]
) -> bool:
    token = tokens[i]
    if not token.is_capital or (len(token.text) > 1 and token.text.isupper()) or not _is_alone(token, cover.get(i)):
        return False
    behind = i + 1 < len(tokens) and _goes_on(token, tokens[i + 1], vocabulary)
    if behind and not _is_first_surname(i, tokens, cover, vocabulary):
        return False
    given = i - 1
    if given > 0 and tokens[given].folded in vocabulary.words["particle"] and tokens[given].is_capital:
        given -= 1  # "Bruno Le / Maire"
    if given < 0 or any(tokens[k + 1].start - tokens[k].end != 1 for k in range(given, i)):
        return False
    return _is_given_name(given, tokens, cover, vocabulary, nouns)


def _is_first_surname(i: int, tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary) -> bool:
    """Whether the word has the second surname behind it, where people have two: "Ana / Reyes Mora", "Mesa Roa"."""
    term, after = cover.get(i), tokens[i + 1]
    if not vocabulary.order.get("two_surnames") or (term and term.kind != "office") or i + 1 in cover:
        return False
    is_name = after.is_capital and not after.text.isupper() and after.start - tokens[i].end == 1
    return is_name and not any(after.folded in vocabulary.words[kind] for kind in _NO_GIVEN_NAMES)


def _is_alone(token: Token, term: Found | None) -> bool:
    """Whether no longer phrase has the word: "La Paz", "Rey de España"."""
    return term is None or (term.start == token.start and term.end == token.end)


def _goes_on(token: Token, after: Token, vocabulary: Vocabulary) -> bool:
    """Whether the next word belongs to what the word names: "Cámara / Nacional", "Plaza / de Armas".

    Not what stands behind or goes on with a person's name: "Scotland / QC", "Nasser Sabah / Al-Ahmad".
    """
    if after.start - token.end > 1 or not (after.is_word or after.text.isdigit()):
        return False
    if after.folded.startswith(_ARABIC) or (after.text.isupper() and after.folded in vocabulary.words["decoration"]):
        return False
    leads_on = vocabulary.words["of" if vocabulary.order.get("titled") else "linking"]  # "Mervyn King / on Friday"
    return after.is_capital or not after.is_word or after.folded in leads_on


def _is_given_name(
    i: int, tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary, nouns: frozenset[str]
) -> bool:
    token, words = tokens[i], vocabulary.words
    if i in cover and not _is_town_in_name(i, tokens, cover):
        return False
    if not token.is_capital or token.text.isupper() or len(token.text) == 1 or token.folded in nouns:
        return False
    if any(token.folded in words[kind] for kind in _NO_GIVEN_NAMES) or head_of(vocabulary, token.folded):
        return False
    before = tokens[i - 1].folded if i else ""
    if vocabulary.order.get("titled"):
        return before not in words["article"]  # "the Anglican Bishop, Ana Roy"
    if not vocabulary.order.get("capital_nouns"):
        return True
    if ends_like_noun(token.folded, vocabulary) or is_compound(token.folded, vocabulary):
        return False
    return before not in words["article"] and before not in words["determiner"]  # "der Oberste Richter"
