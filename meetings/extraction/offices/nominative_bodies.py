"""Names of bodies given back in the nominative: "в Высшем совете" names the Высший совет."""

from functools import lru_cache

from meetings.extraction.texts.heads import Head
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import Vocabulary

# Columns of an adjective's paradigm: the nominatives of the genders and of the plural.
_STRESSED = "ской"  # of adjectives that few words end with as well
_MASCULINE, _PLURAL, _FEMININE, _NEUTER = 0, 6, 12, 15


def in_nominative(text: Text, first: int, noun: int, stop: int, head: Head) -> str:
    """Return the name that stands from one token to before another, its noun and the adjectives before that bare."""
    body, tokens = text.body, text.tokens
    begin, end = tokens[first].start, tokens[stop - 1].end
    if text.vocabulary.paradigms:
        shown = [adjective_in_nominative(tokens[i].text, head.noun, text.vocabulary) for i in range(first, noun)]
        noun_shown = head.noun if fold(head.noun) != tokens[noun].folded else tokens[noun].text
        if tokens[noun].is_capital:
            noun_shown = tokens[noun].text[0] + head.noun[1:]
        return " ".join([*shown, noun_shown]) + body[tokens[noun].end : end]
    if text.vocabulary.order.get("capital_nouns"):
        bare = body[tokens[noun].start : tokens[noun].end - head.cut] + body[tokens[noun].end : end]
        if noun - first == 1:
            adjective = tokens[first].text
            if text.is_word(first - 1, "article"):
                adjective = _strong(adjective, head.noun, text.vocabulary)
            bare = f"{adjective} {bare}"
        return bare if noun - first < 2 else body[begin:end]
    return body[begin : end - head.cut] if stop == noun + 1 else body[begin:end]


def _strong(adjective: str, noun: str, vocabulary: Vocabulary) -> str:
    """The adjective behind an article as it stands without one: the "Norwegischen Rates" is "Norwegischer" Rat."""
    stem = adjective[:-1] if adjective.endswith("en") else adjective
    if not stem.endswith("e"):
        return adjective
    if fold(noun) in vocabulary.words["masculine"]:
        return f"{stem}r"
    return f"{stem}s" if fold(noun) in vocabulary.words["neuter"] else stem


def adjective_in_nominative(word: str, noun: str, vocabulary: Vocabulary) -> str:
    """Return the adjective in the nominative, in the noun's gender."""
    last = noun[-1]
    column = (
        _FEMININE if last in "ая" or noun.endswith(("сеть", "область", "церковь"))
        else _NEUTER if last in "ое"
        else _PLURAL if last in "ыи"
        else _MASCULINE
    )  # fmt: skip
    lower = word.lower()
    for ending, row in _rows(vocabulary):
        is_whole = lower == ending  # "городской", but "нижегородский"
        if is_whole or (lower.endswith(ending) and len(lower) > len(ending) + 1 and not row[0].endswith(_STRESSED)):
            stem = word[: len(word) - len(ending)]
            return stem + row[column] if stem or word == lower else row[column].capitalize()
    return word


@lru_cache(maxsize=8)
def _rows(vocabulary: Vocabulary) -> list[tuple[str, tuple[str, ...]]]:
    """Each ending of an adjective with the paradigm that it is of, the longest first."""
    rows = [(nominative, *others) for nominative, others in vocabulary.paradigms.get("adjective", ())]
    full = [row for row in rows if len(row) > _NEUTER]
    return sorted(((ending, row) for row in full for ending in row), key=lambda pair: -len(pair[0]))
