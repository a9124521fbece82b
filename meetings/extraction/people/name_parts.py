"""Words of a name that are none elsewhere: fathers' titles and peoples, short given names; and a town behind one."""

from meetings.extraction.offices.no_offices import SON_OF
from meetings.extraction.offices.printed_places import past_kind
from meetings.extraction.people.nameable import nameable
from meetings.extraction.texts.adjectives import is_of_noun
from meetings.extraction.texts.heads import NO_BODIES, head_of
from meetings.extraction.texts.text import Text
from meetings.folding import fold

OPENING, _CLOSING = frozenset("«“„\"'‘"), frozenset("»”“\"'’")  # quotation marks
_CYRILLIC = "Ѐ"  # the first of its letters
_WORD = 2  # letters that are more than an initial
_GIVEN = 3  # words of a name before such a title
_SYLLABLE = 5  # letters of a Chinese surname
_IN_FULL = 2  # words of a person's name
_PREPOSITIONAL = ("е", "и", "у", "ом", "ем", "ах", "ях", "ой", "ей", "ых", "их")  # endings of places behind "в"
_OF_ITS = ("ının", "inin", "unun", "ünün", "sının", "sinin", "sunun", "sünün")
_POSSESSIVE = ("ı", "i", "u", "ü", "sı", "si", "su", "sü")
# Titles that stand within names, before another word of them.
_WITHIN = frozenset(
    [
        "tun",
        "seyh",
        "seyx",
        "haci",
        "seyid",
        "sheikh",
        "shaikh",
        "haji",
        "hajj",
        "syed",
        "sayed",
        "sayyid",
        "imam",
        "raja",
        "mufti",
    ]
)
# Those that are surnames as well.
_SURNAMES = frozenset(["sen", "daw", "lord", "major", "bishop", "king", "marshal", "prince", "tun", "adm", "pastor"])


def is_fathers(text: Text, i: int) -> bool:
    """Whether a word for a people or place is the father's name behind "son of": "Faysal bin / Turki"."""
    term, token = text.cover.get(i), text.tokens[i]
    is_place = term is not None and term.kind in ("demonym", "state", "city", "capital") and term.start == token.start
    return is_place and token.is_capital and text.tokens[i - 1].folded in SON_OF


def is_chinese(text: Text, surname: int, i: int) -> bool:
    """Whether the token is the given name "И" behind a short surname, and no "and": with a capital amid small words."""
    word = text.tokens[surname].text
    is_and = text.is_word(i, "and") and bool(text.vocabulary.paradigms)
    return is_and and text.tokens[i].text == "И" and len(word) <= _SYLLABLE and not (len(word) > 1 and word.isupper())


def is_title_in_name(text: Text, i: int) -> bool:
    """Whether a title is part of a father's name, behind its particle: "Salem Ould / Cheikh Ahmed", "bin / Dato Haji".

    It may be one of several.
    """
    if i >= len(text.tokens):
        return False
    name = i + 1
    while name < len(text.tokens) and text.is_honorific(name) and text.tokens[name].is_capital:
        name += 1
    after = name < len(text.tokens) and text.joined(name - 1, name) and nameable(text, name)
    after = after or text.is_word(i - 1, "particle")  # "Hussein al / Shaikh"
    return text.tokens[i].is_capital and text.is_word(i, "honorific") and after


def ends_with_title(text: Text, taken: list[int]) -> bool:
    """Return whether what is taken of a name ends with a title behind its particle, or with one of several."""
    last = len(taken) - 1
    while last > 0 and text.is_honorific(taken[last]) and not text.is_word(taken[last], "particle"):
        last -= 1
    return text.is_word(taken[last], "particle")


def is_town_behind(text: Text, i: int) -> bool:
    """Whether the word behind a name says where, in a language that sets no ending apart: "Ana Mora / Münxendə"."""
    if not text.vocabulary.name_endings or i + 1 >= len(text.tokens):
        return False
    goes_on = text.tokens[i + 1].is_capital or text.tokens[i + 1].text in '“"«„'
    printed = text.tokens[i].text
    is_there = printed.endswith(("də", "da")) and not printed.endswith("zadə")  # a surname's own ending
    return is_there and goes_on and text.joined(i, i + 1)


def is_title_too(text: Text, i: int, taken: list[int]) -> bool:
    """Return whether a title is a word of the name that begins before it: "Hassan Sheikh Mora", "Hun Sen met"."""
    token, after = text.tokens[i], i + 1
    if not token.is_capital or not text.is_honorific(i) or token.text.isupper() or text.is_word(taken[-1], "particle"):
        return False
    goes_on = after < len(text.tokens) and text.joined(i, after) and text.tokens[after].is_capital
    if text.is_word(i, "nobility") and after < len(text.tokens) and text.joined(i, after):
        return text.is_word(after, "particle") or nameable(text, after)  # "Alexander Graf Roy", "Freiherr von Roy"
    if goes_on:
        return token.folded in _WITHIN and len(taken) <= _GIVEN and nameable(text, after)
    abbreviates = after < len(text.tokens) and text.tokens[after].text == "." and text.tokens[after].start == token.end
    ends = after >= len(text.tokens) or after in text.first_tokens or not abbreviates or i + 2 in text.first_tokens
    return token.folded in _SURNAMES and ends


def names_office(text: Text, taken: list[int], after: int) -> bool:
    """Return whether what follows says whose office it is, where that stands before it: "Rize Bölge Valisi"."""
    office = text.cover.get(after)
    if not text.vocabulary.locatives or office is None or office.kind != "office" or not text.joined(taken[-1], after):
        return False
    before = text.cover.get(taken[0] - 1)
    holds = text.is_honorific(taken[0] - 1) or (before is not None and before.kind == "office")
    is_one_word = text.tokens[after].end == office.end
    is_owned = text.tokens[after].is_capital and office.ending in _OF_ITS  # "Kadrlar Direktorunun müavini"
    return not holds and is_one_word and (is_owned or office.ending.strip("'") in _POSSESSIVE)


def names_part(text: Text, taken: list[int], after: int) -> bool:
    """Return whether a small noun behind it says that it names a part of a body: "Kommunikasiya / şöbəsi"."""
    if not text.vocabulary.locatives or after >= len(text.tokens) or not text.joined(taken[-1], after):
        return False
    token, head = text.tokens[after], head_of(text.vocabulary, text.tokens[after].folded)
    office = text.cover.get(taken[0] - 1)
    held = text.is_honorific(taken[0] - 1) or (office is not None and office.kind == "office")
    is_body = head is not None and head.kind not in NO_BODIES and not head.cut
    return is_body and not token.is_capital and not held and token.folded.endswith(("si", "su"))


def is_adjective(text: Text, taken: list[int], after: int) -> bool:
    """Return whether the run ends with the adjective of the small noun behind, and no office stands before it.

    So it is where a part of the world follows: "Северной Африки".
    """
    if text.is_word(taken[-1], "lands"):
        return True  # "в Северной Африке"
    before = text.cover.get(taken[0] - 1)
    held = len(taken) > 1 and before is not None and before.kind == "office"
    return not held and is_of_noun(text, taken[-1])


def is_where(text: Text, taken: list[int], after: int) -> bool:
    """Return whether an ending set apart says that something was there: "Yeşil Kubbeler'de"."""
    if (
        not text.vocabulary.locatives
        or after >= len(text.tokens)
        or text.tokens[after].start != text.tokens[taken[-1]].end
    ):
        return False
    return text.tokens[after].text[0] in "'’" and fold(text.tokens[after].text).lstrip("'") in text.vocabulary.locatives


def with_surname(text: Text, taken: list[int], words: tuple[str, ...]) -> tuple[list[int], tuple[str, ...]]:
    """Return a cleric's name with the surname that follows in brackets: "Metropolitan Hilarion (Alfeyev)"."""
    i = taken[-1] + 1
    if i + 2 < len(text.tokens) and text.tokens[i].text == "(" and text.tokens[i + 2].text == ")":
        if nameable(text, i + 1):
            return [*taken, i, i + 1, i + 2], (*words, text.tokens[i + 1].text)
    return taken, words


def is_of_place(text: Text, particle: int, i: int, has_begun: bool) -> bool:
    """Return whether the word behind the particle is of the name: a title in it, or a place: "Luis del / Río López"."""
    if has_begun and is_title_in_name(text, i):
        return True
    is_surname = text.is_word(i, "family_name") and text.tokens[i].is_capital and not text.tokens[i].text.isupper()
    term, token = text.cover.get(i), text.tokens[i]
    if term and text.number_at(term.end) > i + 1:
        return False  # "Ana Mora de / Costa Rica"
    is_letter = has_begun and token.text == "O" and not text.body.startswith(".", token.end)  # "Luis Mora de la / O"
    return (
        (is_surname or is_letter) and text.vocabulary.order.get("two_surnames", False) and text.is_word(particle, "of")
    )


def nickname_in(text: Text, taken: list[int], i: int) -> list[int]:
    """Return the tokens of the nickname in quotation marks within a name: "Juan / «Pepe» / Mora"; none else."""
    tokens = text.tokens
    if i + 3 >= len(tokens) or tokens[i].text not in OPENING or tokens[i + 2].text not in _CLOSING:
        return []
    close = tokens[i].end == tokens[i + 1].start and tokens[i + 1].end == tokens[i + 2].start
    apart = tokens[taken[-1]].end < tokens[i].start and tokens[i + 2].end < tokens[i + 3].start
    on_line = "\n" not in text.body[tokens[taken[-1]].end : tokens[i + 3].start]
    called = tokens[i + 1].is_capital and nameable(text, i + 3) and i not in text.first_tokens
    return [i, i + 1, i + 2] if close and apart and on_line and called else []


def is_house_too(text: Text, i: int) -> bool:
    """Return whether a Spanish word for a house, whose name would follow it, is a surname: "Pedro / Castillo"."""
    is_house = text.vocabulary.language == "es" and text.is_word(i, "venue") and not text.is_word(i, "landmark")
    after = text.tokens[i + 1] if i + 1 < len(text.tokens) else None
    return is_house and text.tokens[i].is_capital and not (after and after.text in ("de", "del"))


def is_in_other_letters(text: Text, i: int, j: int) -> bool:
    """Return whether a Russian name begins behind one in Latin letters: "президент Borg Holding / Иван Петров"."""
    one, other = text.tokens[i].text, text.tokens[j].text
    is_either = bool(text.vocabulary.paradigms) and len(one) > _WORD and one[-1].isalpha()
    return is_either and one[-1] < _CYRILLIC <= other[0]


def is_of_house(text: Text, i: int) -> bool:
    """Return whether the word tells of what kind the house before it is: "au Palais / Présidentiel Jean Roy"."""
    is_kind = text.is_word(i, "stately") and text.is_word(i - 1, "venue") and text.joined(i - 1, i)
    return is_kind and bool(text.vocabulary.words["adjective_ending"])


def names_house(text: Text, taken: list[int]) -> bool:
    """Whether the run names the house whose kind stands right before it: "Palacio Nacional", "Schloss Bellevue"."""
    before = taken[0] - 1
    if text.vocabulary.words["adjective_ending"] and text.is_word(before, "stately") and text.joined(before, taken[0]):
        before -= 1  # "la residencia presidencial / Casa Roja"
    named = text.is_word(before, "venue") or text.is_word(before, "named")
    over = text.cover.get(before)
    in_title = over is not None and over.kind == "office" and text.is_word(before, "named")  # "chef du parti / Lisgar"
    if not named or (over and not in_title) or not text.joined(before, before + 1):
        return False
    if text.vocabulary.locatives and not text.tokens[before].is_capital:
        return False  # "rektorun kabinetində / Rauf Quliyev": what a house is called stands before its kind
    if len(taken) > 1 and text.vocabulary.order.get("capital_nouns") and text.is_word(before, "landmark"):
        return False  # "Direktor beim Landtag / Anna Mora"
    comma = taken[-1] + 1
    office = text.cover.get(comma + 1) if comma < len(text.tokens) and text.tokens[comma].text == "," else None
    held = office is not None and office.kind == "office"
    return len(taken) == 1 or not held  # but "im Rathaus / Anna Mora, Botschafterin von Malta, ..."


def without_place(text: Text, taken: list[int]) -> list[int]:
    """Return the run without a place told by what stands before: "в Никольском / Пётр", "провинции Лисгар / Пётр"."""
    if not text.vocabulary.paradigms or len(taken) <= _IN_FULL or taken[0] in text.first_tokens:
        return taken
    if past_kind(text, taken[0] - 1) == taken[0] + 1:
        return taken[1:]
    is_place = text.is_word(taken[0] - 1, "at") and text.tokens[taken[0]].text.endswith(_PREPOSITIONAL)
    return taken[1:] if is_place else taken
