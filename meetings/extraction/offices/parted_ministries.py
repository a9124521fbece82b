"""Ministries whose state stands inside their names: "le ministère / togolais / des Affaires étrangères"."""

from functools import lru_cache

from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import Vocabulary


def parted_ministries(text: Text) -> list[tuple[Found, Found]]:
    """Return each such ministry, from its noun to what it is for, and the adjective of the state whose it is."""
    nouns = _nouns(text.vocabulary)
    if text.printed.keys().isdisjoint(nouns):
        return []
    domains = {d.start: d for d in text.terms.domains}
    found = []
    for state in text.terms.names:
        if state.kind != "demonym" or not (inside := text.tokens_between(state.start, state.end)):
            continue
        before, after = inside[0] - 1, inside[-1] + 1
        if before < 0 or after >= len(text.tokens) or text.tokens[before].folded not in nouns:
            continue
        domain = domains.get(text.tokens[after].start)
        if domain and text.joined(before, inside[0]) and text.joined(after - 1, after):
            found.append((Found(text.tokens[before].start, domain.end, "ministry", domain.key), state))
    return found


@lru_cache(maxsize=8)
def _nouns(vocabulary: Vocabulary) -> frozenset[str]:
    """The words that the names of ministries begin with, folded, where what it is for stands behind them."""
    named = [fold(term.text).split() for term in vocabulary.terms if term.kind == "ministry"]
    nouns = {words[0] for words in named if len(words) > 1 and head_of(vocabulary, words[0])}
    return frozenset(nouns | (vocabulary.words["department"] if vocabulary.words["adjective_ending"] else set()))
