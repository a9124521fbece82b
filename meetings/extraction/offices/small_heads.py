"""Heads that are an office in small letters only of an organ: "the speaker of Malta's parliament", no radio speaker."""

from bisect import insort
from functools import lru_cache

from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import Vocabulary, authorities

_NAME = 4  # words of an organ's name before the noun for what it is


def take_small_heads(text: Text) -> None:
    """Let the text have such heads for offices where a state's organ follows: "secretary of the Slovak Council"."""
    for i in text.numbers_of("small_head"):
        token = text.tokens[i]
        is_organs = _is_of_organ(text, i + 1) or i in text.organ_to
        key = _keys(text.vocabulary).get(token.folded)
        if key is None or token.is_capital or i in text.cover or not is_organs:
            continue
        head = Found(token.start, token.end, "office", key, name=token.folded)
        text.cover[i] = head
        insort(text.terms.names, head, key=lambda term: term.start)


@lru_cache(maxsize=8)
def _keys(vocabulary: Vocabulary) -> dict[str, str]:
    """The offices that the vocabulary has by one word, with a capital."""
    return {fold(term.text): term.key for term in vocabulary.terms if term.kind == "office" and term.text.istitle()}


def _is_of_organ(text: Text, number: int) -> bool:
    """Whether an "of" stands there, and behind it a state and an organ of it: "of / Iran's Security Council"."""
    if number + 1 >= len(text.tokens) or not text.is_word(number, "of"):
        return False
    owner = text.cover.get(text.past_words(number + 1, "article"))
    if owner is not None and owner.kind == "body":
        return _is_organ(owner)  # "the Russian Security Council"
    if owner is None or owner.kind not in STATES:
        return False
    i = text.number_at(owner.end)
    i += i < len(text.tokens) and text.tokens[i].text in ("'s", "’s")
    for k in range(i, min(i + _NAME, len(text.tokens))):
        if k in text.organ_from or _is_organ(text.cover.get(k)):
            return True
        if not text.tokens[k].is_capital:
            return False
    return False


def _is_organ(term: Found | None) -> bool:
    """Whether it is a body of a state: "Russian Security Council"."""
    known = authorities()
    return term is not None and term.kind == "body" and known.bodies[term.key].parent in known.territories
