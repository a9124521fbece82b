"""Where names end in Turkish and Azerbaijani, which set no mark between a name and the place or body behind it."""

from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.people.nameable import nameable
from meetings.extraction.texts.text import Text

_BLANKS = 20  # characters that a line may be indented by
_BRIEF = 3  # letters of what many words begin with
_WHOLE = 2  # words of a name in full
_POSSESSIVE = ("i", "u")  # folded, of nouns behind what they are of: "Fondu", "Sarayı"
_CASES = ("nin", "nun", "nda", "nde", "ndan", "nden", "ndaki", "ndeki", "na", "ne", "ni", "nu")  # folded
_HONOURED = "adina"  # folded: "in the name of"
_COUNTED = ("esr", "yuzyil", "asir", "asr", "cagir", "donem", "sessiya", "sammit", "zirve", "forum")  # folded
# How surnames in "-ov", "-ova" and "-zadə" end in cases that no name ends so by itself, folded.
_SURNAMES_IN_CASES = tuple(
    stem + case
    for stem, cases in (
        ("ov", ("un", "u", "la", "dan")),
        ("ev", ("in", "i", "le", "den")),
        ("ova", ("nin", "ni", "yla", "dan")),
        ("eva", ("nin", "ni", "yla", "dan")),
        ("zade", ("nin", "ni", "yle", "den")),
    )
    for case in cases
)
COURTESY = frozenset(["xanim", "bey", "hanim", "muellim", "cenab"])  # folded
# Surnames behind the Portuguese particle, folded.
_BEHIND_DA = frozenset(
    ["silva", "costa", "cruz", "rocha", "fonseca", "conceicao", "gama", "cunha", "camara", "luz", "graca", "veiga",
     "mota", "motta", "nobrega", "rosa", "moura", "vinci", "trindade", "gloria", "paixao", "piedade", "assuncao"]
)  # fmt: skip


def is_portuguese(text: Text, i: int, has_begun: bool) -> bool:
    """Whether the "da" is of a name, in a language where it says "too": "Lula / da Silva", "Daniel / Da Cruz"."""
    if not has_begun or text.tokens[i].text not in ("da", "Da") or i + 1 >= len(text.tokens):
        return False
    after = text.tokens[i + 1]
    joined = text.joined(i, i + 1) and after.is_capital and bool(text.vocabulary.locatives)
    return joined and (text.tokens[i].is_capital or after.folded in _BEHIND_DA)


def ends_in_case(text: Text, taken: list[int]) -> bool:
    """Whether the run ends with a surname that an Azerbaijani case closes: "Rauf Vəliyevin / Borqu qəbul etməsi"."""
    is_azerbaijani = bool(text.vocabulary.name_endings) and len(taken) >= _WHOLE
    return is_azerbaijani and text.tokens[taken[-1]].folded.endswith(_SURNAMES_IN_CASES)


def is_courtesy(text: Text, i: int) -> bool:
    """Whether a small "Mrs" stands between given name and surname, as in Azerbaijani: "Ayla / xanım Quliyeva"."""
    within = not text.tokens[i].is_capital and text.tokens[i].folded in COURTESY and bool(text.vocabulary.locatives)
    return within and i + 1 < len(text.tokens) and text.joined(i, i + 1) and nameable(text, i + 1)


def place_behind(text: Text, taken: list[int], after: int) -> bool:
    """Whether a small word for a district or town says that the run ends with its name: "Lisgar / rayonunda"."""
    if not text.vocabulary.locatives or after >= len(text.tokens) or text.tokens[after].is_capital:
        return False
    word = text.tokens[after].folded
    stem = next((word.removesuffix(case) for case in _CASES if word.endswith(case)), word)
    return text.joined(taken[-1], after) and bool({word, stem} & text.vocabulary.words["capital"])


def begins_body(text: Text, taken: list[int], after: int) -> bool:
    """Whether an "and" leads on to the rest of a body's name: "Lisgar Ticaret / ve Sanayi Odası"."""
    within = bool(text.vocabulary.locatives) and after in text.in_body and text.is_word(after, "and")
    return within and taken[0] in text.in_body and not is_held(text, taken[0])


def is_ordinal(text: Text, i: int) -> bool:
    """Whether a Roman figure counts what follows, or names a network: "Tədbir / XVI əsrdən", "Ali / X hesabından"."""
    after = text.tokens[i + 1].folded if i + 1 < len(text.tokens) else ""
    return text.is_word(i + 1, "posted") or (bool(text.vocabulary.locatives) and after.startswith(_COUNTED))


def is_source(text: Text, taken: list[int], after: int) -> bool:
    """Whether a line begins with whose the report is: "LİSGAR MEDİA – Bu gün ...", "Can DEMİR/LİSGAR, (DHA) - ..."."""
    if not text.vocabulary.locatives or after + 1 >= len(text.tokens) or text.tokens[after].text not in ("–", "—", "/"):
        return False
    first = text.tokens[taken[0]].start
    if first and not text.body[max(0, first - _BLANKS) : first].rstrip(" \t").endswith("\n"):
        return False
    if text.tokens[after].text == "/":
        return text.tokens[taken[-1]].text.isupper() and text.tokens[after + 1].text.isupper()
    return all(text.tokens[i].text.isupper() for i in taken)


def before_honoured(text: Text, taken: list[int], after: int) -> list[int] | None:
    """Return what of the run stands before one in whose honour a house is called so; None where none follows.

    "baş konsulu Rəşad Kərimovun / Nizami Gəncəvi adına ..."; such a house is whose the name in the genitive leads to.
    """
    if after >= len(text.tokens) or text.tokens[after].folded != _HONOURED or not text.vocabulary.name_endings:
        return None
    cut = next((n for n, i in enumerate(taken[:-1]) if n and text.tokens[i].folded.endswith(GENITIVES)), -1)
    if cut < 0 and len(taken) == 2 * _WHOLE and is_held(text, taken[0]):
        return taken[:_WHOLE]
    return taken[: cut + 1]


def is_held(text: Text, i: int) -> bool:
    """Whether an office or honorific right before the token says that a person's name begins there."""
    before = text.cover.get(i - 1)
    return text.is_honorific(i - 1) or (before is not None and before.kind == "office")


def is_holder(text: Text, taken: list[int], after: int) -> bool:
    """Whether an office right before the run says that it begins with a person, in a language that puts places so.

    Of two words only where the next is no body's or house's: "Prezidenti Jan Vrabec / Avropa dövlətlərinin ...".
    """
    word = text.tokens[after].folded if len(taken) == _WHOLE else ""
    opens = len(taken) > _WHOLE or (word and not word.endswith(_POSSESSIVE) and not text.is_word(after, "venue"))
    return bool(opens and text.vocabulary.locatives) and is_held(text, taken[0])


def leads_to_place(text: Text, taken: list[int]) -> bool:
    """Whether a place of one word stands right behind a person's whole name: "Jan Vrabec Lisgar'da".

    Behind one of three words only where the text names it in another case as well.
    """
    is_person = is_held(text, taken[0]) or text.is_any(taken[0] - 1, ("with", "and"))
    if len(taken) == _WHOLE + 1:
        return is_person
    place = text.tokens[taken[-1]].folded
    forms = len(taken) == _WHOLE + 2 and is_person and len(place) > _BRIEF
    return forms and any(word != place and word.startswith(place) for word in text.printed)
