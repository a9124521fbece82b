"""Names that elsewhere are words for an office, a house, a month: "Carlos / Mesa", "Julio / Mora"."""

from collections.abc import Iterable, Mapping, Sequence

from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.nouns import ends_like_noun, is_compound
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.tokens import Token
from meetings.vocabulary import Vocabulary

_ARABIC = ("al-", "el-")  # how parts of names begin
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
    behind an honorific of anybody's or before a particle: "Sheikh / Sultan Mora", "Sultan / Al Mora".
    """
    honorifics = vocabulary.words["honorific"]
    return frozenset(
        i
        for i in candidates
        if _begins_name(i, tokens, cover, vocabulary)
        and (tokens[i].folded not in honorifics or _is_behind_name(i, tokens, cover, vocabulary))
        and (i not in cover or cover[i].kind != "office" or _is_called(i, tokens, vocabulary))
    )


def _is_called(i: int, tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether an honorific that is no monarch's stands before the token, or a particle behind it."""
    if tokens[i + 1].folded in vocabulary.words["particle"]:
        return True
    before = tokens[i - 1 - (i > 1 and tokens[i - 1].text == ".")].folded if i else ""
    return before in vocabulary.words["honorific"] and before not in vocabulary.words["styled"]


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
    return after.is_capital or not after.is_word or after.folded in vocabulary.words["linking"]


def _is_given_name(
    i: int, tokens: Sequence[Token], cover: Mapping[int, Found], vocabulary: Vocabulary, nouns: frozenset[str]
) -> bool:
    token, words = tokens[i], vocabulary.words
    if not token.is_capital or i in cover or token.text.isupper() or len(token.text) == 1 or token.folded in nouns:
        return False
    if any(token.folded in words[kind] for kind in _NO_GIVEN_NAMES) or head_of(vocabulary, token.folded):
        return False
    if not vocabulary.order.get("capital_nouns"):
        return True
    if ends_like_noun(token.folded, vocabulary) or is_compound(token.folded, vocabulary):
        return False
    before = tokens[i - 1].folded if i else ""
    return before not in words["article"] and before not in words["determiner"]  # "der Oberste Richter"
