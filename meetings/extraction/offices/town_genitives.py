"""Towns that no list knows in the Russian genitive, behind an office of theirs: "мэром / Обнинска / Леной Крамовой"."""

from meetings.extraction.texts.text import Text

# What towns end with, and given names hardly do.
_TOWNS = (
    "ска",
    "цка",
    "града",
    "города",
    "бурга",
    "поля",
    "дара",
    "ова",
    "горска",
    "овца",
    "нца",
    "стана",
    "бада",
    "кента",
)
_FATHERS = ("ович", "евич", "овн", "евн", "ичн")
_LANDS = ("ья",)
_WOMEN = frozenset(["дарья", "наталья", "марья", "софья", "анастасья", "зиновья", "лукерья", "прасковья", "илья"])
_SOFT, _ENDINGS = "кгхжшчщ", "аяыи"


def town_in_genitive(text: Text, i: int, announced: bool = False) -> tuple[str, int]:
    """Return the town in the nominative whose name is the token, and the token after it; "" where it is none.

    A name of two words has to follow, which tells that the first is none of it. Behind an office in the instrumental
    any genitive differs from it; else only words do that end like a town's. A "города" before it announces a town.
    """
    tokens = text.tokens
    if i + 1 >= len(tokens) or i in text.cover or not tokens[i].is_capital or text.is_honorific(i):
        return "", i
    word = tokens[i].text
    if word[-1] not in _ENDINGS or word.isupper() or not text.joined(i, i + 1):
        return "", i
    is_two = i + 2 < len(tokens) and tokens[i + 1].is_capital and tokens[i + 2].is_capital and text.joined(i + 1, i + 2)
    if not is_two or i + 1 in text.cover or any(part in tokens[i + 1].folded for part in _FATHERS):
        return "", i
    office = text.cover.get(i - 1)
    disagrees = office is not None and office.kind == "office" and office.cases.lower() == "i"
    if not (announced or disagrees or word.endswith(_TOWNS)):
        return "", i
    return _nominative(word), i + 1


def land_in_genitive(text: Text, i: int) -> tuple[str, int]:
    """Return the land that a region is called by, and the token after it; "" where it is none: "губернатор / Заречья".

    Given names that end so are women's, of which few are governors.
    """
    word = text.tokens[i].text if i < len(text.tokens) else ""
    is_land = word[:1].isupper() and word.endswith(_LANDS) and word.lower() not in _WOMEN
    return (word[:-1] + "е", i + 1) if is_land and i not in text.cover else ("", i)


def _nominative(word: str) -> str:
    """The town's name in the nominative, as far as its genitive tells it."""
    if word.endswith("ии"):
        return word[:-1] + "я"
    if word.endswith("ы") or (word.endswith("и") and word[-2] in _SOFT):
        return word[:-1] + "а"
    if word.endswith(("я", "и")):
        return word[:-1] + "ь"
    return word[:-1]
