"""Which capital words are common nouns: by what stands before them, or by how they end."""

import re
from collections.abc import Sequence
from functools import lru_cache

from meetings.extraction.texts.tokens import Token
from meetings.folding import fold
from meetings.vocabulary import Vocabulary

_ADJECTIVE = ("e", "en", "er", "es", "em")  # how an adjective ends between an article and its noun
_SYLLABLE = 5  # letters of the small part of a name: "Abdel-fatah"
_LONG = 5  # letters of a noun that compounds may end with
_VOWELS = frozenset("aeiouy")
_STEM = 4  # letters before an ending that tells a noun: "Begegnung", but not "Jung"
_MIXED = re.compile(r"\w[A-ZƏÇĞİÖŞÜ]{2,}\w?\Z")  # "AzQAC"
_LONGEST = 24  # letters of an ending; the longest listed has 17


def nouns_of(tokens: Sequence[Token], vocabulary: Vocabulary) -> frozenset[str]:
    """Return the capital words, folded, that the text prints behind an article as a noun stands: "der Wegfall".

    After a comma the article may be the pronoun of a clause ("den Vrabec empfing"), and of several capital
    words behind it the last may be a name ("der Maler Jan Vrabec"): neither tells.
    """
    if not vocabulary.order.get("capital_nouns"):
        return frozenset()
    articles = vocabulary.words["article"] | vocabulary.words["determiner"]
    function = vocabulary.words["function"]
    found = set()
    for i in range(1, len(tokens)):
        token = tokens[i]
        if not token.is_capital or (i + 1 < len(tokens) and tokens[i + 1].is_capital):
            continue
        at = i - 1
        before = tokens[at]
        if before.is_word and not before.is_capital and before.folded not in function:
            at -= before.folded.endswith(_ADJECTIVE)
        if at < 0 or tokens[at].folded not in articles:
            continue
        if at == 0 or (tokens[at - 1].text != "," and tokens[at - 1].folded not in vocabulary.words["particle"]):
            found.add(token.folded)
    return frozenset(found)


@lru_cache(maxsize=16)
def _endings(vocabulary: Vocabulary, kind: str) -> tuple[str, ...]:
    return tuple(vocabulary.words[kind])


@lru_cache(maxsize=65536)
def is_noun_by_form(folded: str, vocabulary: Vocabulary) -> bool:
    """Whether the word tells by its end that it is a common noun."""
    return ends_like_noun(folded, vocabulary) or is_compound(folded, vocabulary)


def ends_like_noun(folded: str, vocabulary: Vocabulary) -> bool:
    """Whether the word has an ending that common nouns have and names have not."""
    return folded[_STEM:].endswith(_endings(vocabulary, "noun_ending"))


@lru_cache(maxsize=65536)
def is_several(folded: str, vocabulary: Vocabulary) -> bool:
    """Whether the word ends as only nouns in the plural do: "Erleichterungen"."""
    return folded[_STEM:].endswith(_endings(vocabulary, "plural_ending"))


@lru_cache(maxsize=8)
def _last_parts(vocabulary: Vocabulary) -> tuple[str, ...]:
    kinds = ("common", "venue", "capital")
    return tuple(word for kind in kinds for word in vocabulary.words[kind] if len(word) >= _LONG)


def is_compound(folded: str, vocabulary: Vocabulary) -> bool:
    """Whether the word ends with a common noun, in a language that writes compounds as one word: "Hafenstadt"."""
    return bool(vocabulary.order.get("capital_nouns")) and folded.endswith(_last_parts(vocabulary))


def is_joined_adjective(printed: str) -> bool:
    """Whether an adjective ends the word behind a hyphen: "Corona-bedingten"."""
    _, hyphen, last = printed.rpartition("-")
    return bool(hyphen) and len(last) > _SYLLABLE and last.islower() and last.endswith(_ADJECTIVE)


def is_acronym(word: str, vocabulary: Vocabulary) -> bool:
    """Whether capitals stand for words: those that nobody can speak, in Cyrillic all ("СПК", "МИД")."""
    if len(word) < 2 or not word.isupper():
        return bool(vocabulary.locatives) and _MIXED.search(word) is not None and not word.startswith(("Mc", "Mac"))
    return bool(vocabulary.order.get("genitive")) or (len(word) > 2 and not _VOWELS & set(fold(word)))


def is_role(folded: str, vocabulary: Vocabulary) -> bool:
    """Whether the word has an ending of nouns for what somebody is: "Kanzleidirektor", "Oberamtsrätin"."""
    return folded[_STEM:].endswith(_endings(vocabulary, "role_ending"))
