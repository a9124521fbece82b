"""Places printed after a preposition, given back in the nominative: "в Большом дворце" names Большой дворец."""

from functools import lru_cache

from meetings.extraction.texts.inflection import noun_forms
from meetings.folding import fold
from meetings.vocabulary import Vocabulary

# Ends of towns' names in the prepositional that tell that the nominative ends in a consonant.
_TOWNS = ("ске", "цке", "граде", "бурге", "городе", "абаде", "стане", "канде", "кенте")
# Adjectives before a house's name, by the last letter of its nominative.
_FEMININE = (("ской", "ская"), ("цкой", "цкая"), ("ой", "ая"), ("ей", "яя"))
_NEUTER = (("ском", "ское"), ("цком", "цкое"), ("ом", "ое"), ("ем", "ее"))
_PLURAL = (("ших", "шие"), ("ких", "кие"), ("гих", "гие"), ("хих", "хие"), ("ых", "ые"), ("их", "ие"))
_FOUNDERS = ("овом", "евом", "ином")  # of adjectives that say whose a house is, not of what kind
_MASCULINE = (("ском", "ский"), ("цком", "цкий"), ("шом", "шой"), ("ом", "ый"), ("ем", "ий"))


@lru_cache(maxsize=8)
def _houses(vocabulary: Vocabulary) -> dict[str, str]:
    """The words for houses in all their cases, and their nominative."""
    return {form: word for word in sorted(vocabulary.words["house"]) for form in noun_forms(word, vocabulary)}


def nominative_place(name: str, vocabulary: Vocabulary) -> str:
    """Return the place in the nominative; as printed where it does not tell how that goes."""
    words = name.split(" ")
    houses = _houses(vocabulary)
    head = next((i for i, word in enumerate(words) if fold(word) in houses), None)
    if head is None:
        is_town = len(words) == 1 and vocabulary.words["house"] and name.lower().endswith(_TOWNS)
        return name[:-1] if is_town else name
    house = houses[fold(words[head])]
    last = house[-1]
    endings = _FEMININE if last in "ая" else _NEUTER if last in "ое" else _PLURAL if last in "ыи" else _MASCULINE
    shown = [_adjective(word, house, endings) for word in words[:head]]
    return " ".join([*shown, words[head][0] + house[1:], *words[head + 1 :]])


def _adjective(word: str, house: str, endings: tuple[tuple[str, str], ...]) -> str:
    if house == "монастырь" and word.endswith(_FOUNDERS):
        return word[:-2]  # "в Саввином монастыре": of Савва
    # "Лисгарской крепости": of a feminine house, whatever its own ending.
    for ending, nominative in (*_FEMININE, *endings):
        if word.endswith(ending):
            return word[: -len(ending)] + nominative
    return word
