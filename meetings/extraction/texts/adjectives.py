"""Russian adjectives with a capital, which end like surnames: told by the noun that they go with."""

from meetings.extraction.texts.text import Text

# Their ends in each case, and how the nouns end that they go with.
_ADJECTIVES = (
    (("ского", "цкого", "ного"), ("а", "я")),
    (("скому", "цкому", "ному"), ("у", "ю")),
    (("ским", "цким", "ным"), ("ом", "ем", "ём", "ам", "ям")),
    (("ском", "цком", "ном"), ("е", "и")),
    (("ских", "цких", "ных"), ("ов", "ев", "ей", "ий", "ах", "ях", "н", "к", "т", "д")),
    (("ской", "цкой", "ной"), ("и", "ы", "е", "ой", "ей", "ью")),
    (("скую", "цкую", "ную"), ("у", "ю", "ь")),
    (("ская", "цкая", "ная"), ("а", "я", "ь")),
    (("ское", "цкое", "ное"), ("о", "е")),
    (("ские", "цкие", "ные"), ("ы", "и", "а", "я")),
    (("ский", "цкий", "ный"), ()),  # a verb may follow a surname in the nominative, as a noun does
)
_PAST = ("ла", "ло", "ли", "лась", "лось", "лись")  # of verbs, which end as nouns may


def is_of_noun(text: Text, i: int) -> bool:
    """Return whether the token goes with the small noun behind it: "в Великой Лисгарской / войне".

    So it does with a small adjective in its case: "на Лисгарском / экономическом форуме".

    A surname may end like one, but no noun in its case follows it: "Захарской / встретиться".
    """
    after = i + 1
    if not text.vocabulary.paradigms or after >= len(text.tokens) or not text.joined(i, after):
        return False
    word, noun = text.tokens[i].text.lower(), text.tokens[after]
    if noun.is_capital or not noun.is_word or after in text.told or text.is_word(after, "function"):
        return False
    small = noun.text.lower()
    agrees = any(word.endswith(ends) and small.endswith((*nouns, *ends)) for ends, nouns in _ADJECTIVES)
    return agrees and not small.endswith(_PAST)
