"""Towns that no list knows in the Russian genitive, behind an office of theirs: "мэром / Обнинска / Леной Крамовой"."""

from meetings.extraction.texts.text import Text
from meetings.folding import fold

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
_VOWELS = "аеёиоуыэюя"
_WOMEN = ("дарья", "наталья", "марья", "софья", "анастасья", "зиновья", "лукерья", "прасковья", "илья")
_SOFT, _ENDINGS = "кгхжшчщ", "аяыи"


def town_in_genitive(text: Text, i: int, announced: bool = False) -> tuple[str, int]:
    """Return the town or land in the nominative whose name is the token, and the token after it; "" where it is none.

    "Мэр / Елабуги / Валерий Сафин", "губернатор / Заречья". Behind an office in the instrumental any genitive before a
    name differs from it; a name in another case differs as well; else only words do that end like a town's. A "города"
    before it announces a town. Where no name follows, an ending that surnames hardly have tells it.
    """
    tokens = text.tokens
    if i >= len(tokens) or i in text.cover or not tokens[i].is_capital or text.is_honorific(i):
        return "", i
    word = tokens[i].text
    if word[-1] not in _ENDINGS or word.isupper() or word.lower() in _WOMEN:
        return "", i
    if i + 1 >= len(tokens) or not text.joined(i, i + 1) or not tokens[i + 1].is_capital:
        return (_nominative(text, word), i + 1) if announced or _stands_alone(text, i) else ("", i)
    is_two = i + 2 < len(tokens) and tokens[i + 2].is_capital and text.joined(i + 1, i + 2)
    if not is_two or i + 1 in text.cover or has_fathers_name(text, i + 1, i + 2):
        return "", i
    office, after = text.cover.get(i - 1), tokens[i + 1].text
    cases = office.cases.lower() if office is not None and office.kind == "office" else ""
    disagrees = (
        cases == "i"
        or (cases == "n" and (after[-1] not in _VOWELS or word[-1] in "ыи" or tokens[i].folded[:-1] in text.printed))
        or ("g" in cases and word[-1] in "ыи" and after.endswith(("а", "я")))
    )
    if not (announced or disagrees or word.endswith((*_TOWNS, *_LANDS))):
        return "", i
    return _nominative(text, word), i + 1


def has_fathers_name(text: Text, first: int, stop: int) -> bool:
    """Whether one of the tokens is a father's name, so that they are a person's."""
    return any(part in text.tokens[i].folded for i in range(first, stop) for part in _FATHERS)


def _stands_alone(text: Text, i: int) -> bool:
    """Whether a word behind the office, before no other name, is a town's or land's: "мэр / Обнинска принял"."""
    word = text.tokens[i].text
    before = (k - 1 for k in text.printed[text.tokens[i].folded] if k)
    is_surname = any(text.tokens[k].is_capital and text.joined(k, k + 1) and k not in text.cover for k in before)
    return not is_surname and word.endswith((*_TOWNS, *_LANDS, "ы", "и")) and not word.endswith("ова")


def _nominative(text: Text, word: str) -> str:
    """The town's name in the nominative, as far as its genitive or the rest of the text tells it."""
    if word.endswith(_LANDS):
        return word[:-1] + "е"
    if word.endswith("и") and fold(word[:-1] + "ь") in text.printed:
        return word[:-1] + "ь"
    if word.endswith("ии"):
        return word[:-1] + "я"
    if word.endswith("ы") or (word.endswith("и") and word[-2] in _SOFT):
        return word[:-1] + "а"
    if word.endswith(("я", "и")):
        return word[:-1] + "ь"
    return word[:-1]
