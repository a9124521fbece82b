"""Complements of an office in the genitive: the "международного отдела" of "начальник международного отдела"."""

from functools import lru_cache

from meetings.extraction.offices.fields import past_field
from meetings.extraction.offices.namesakes import past_namesake
from meetings.extraction.offices.town_genitives import has_fathers_name
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.inflection import genitive
from meetings.extraction.texts.kinds import PLACES, TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import Vocabulary, authorities

_LONGEST = 8  # words
_GENITIVE = (
    "а", "я", "ы", "и", "ов", "ев", "ей", "ий", "ого", "его", "ых", "их", "ой", "ств", "дел", "прав", "наук", "войск",
    "сил", "стран", "работ", "услуг", "систем", "реформ", "проблем", "дорог", "служб", "программ", "структур", "женщин",
    "мусульман", "христиан", "граждан", "школ", "почт", "наград", "мер", "цен",
)  # fmt: skip
# Nouns that do not change: "федерации / дзюдо".
_UNCHANGING = frozenset(
    [
        "авто", "айкидо", "вело", "депо", "дзюдо", "каратэ", "карате", "кино", "метро", "мото", "поло",
        "радио", "ралли", "регби", "самбо", "такси", "тхэквондо", "ушу",
    ]
)  # fmt: skip
_PREPOSITIONAL = ("ом", "ем", "ой", "ей", "ых", "их")  # of adjectives
_ADJECTIVES = ("ого", "его", "ой", "ей", "ых", "их")
# Verbs in the past tense.
_NO_NOUN = tuple(vowel + ending for vowel in "аеиоуыя" for ending in ("ла", "ло", "ли", "лась", "лось", "лись"))
# Those who serve others: "представитель / Президента".
_SERVANTS = (
    "adviser", "assistant", "chief-adviser", "representative", "special-", "personal-", "high-", "envoy",
    "chief-of-", "head", "director",
    "secretary", "private-secretary", "coordinator", "spokesperson", "deputy",
)  # fmt: skip
_ELECTED = "от"  # before the region that elected somebody
# Offices of a town or region, whose name may be unknown.
_LOCAL = frozenset(["governor", "mayor", "head", "chairman", "director", "leader"])


@lru_cache(maxsize=8)
def _common(vocabulary: Vocabulary) -> frozenset[str]:
    """The genitives of the words that bodies are called by."""
    return frozenset(fold(genitive(word, vocabulary)) for word in vocabulary.words["common"])


def past_complement(text: Text, i: int, office: str) -> int:
    """Return the number after the words in the genitive that begin with this token; the same where none does."""
    if not text.vocabulary.order.get("genitive"):
        return i
    j = i
    while j < len(text.tokens) and j - i < _LONGEST:
        if j > i and text.body[text.tokens[j - 1].end : text.tokens[j].start] != " ":
            break
        if (stop := max(past_field(text, j), past_namesake(text, j))) > j:
            j = stop
        elif text.is_word(j, "and") and j + 1 < len(text.tokens) and _in_genitive(text, j + 1):
            if j == i and text.kind_at(j + 1) == "office":
                break  # "встреча мэра Лисгара / и посла Мальты"
            j += 2
        elif j == i and not office and _is_met_there(text, i):
            break
        elif text.is_word(j, "with") and j > i and _is_instrumental(text, j + 1):
            j += 1
            while _is_instrumental(text, j):
                j += 1
        elif (
            _in_genitive(text, j)
            or _is_served(text, j, office)
            or _is_abbreviation(text, j)
            or (office in _LOCAL and _is_region(text, j))
        ):
            j += 1
        else:
            break
    return j


def _is_served(text: Text, i: int, office: str) -> bool:
    """Whether the token is of the office of one whom the holder serves."""
    term = text.cover.get(i)
    return term is not None and term.kind == "office" and "g" in term.cases and office.startswith(_SERVANTS)


def _is_met_there(text: Text, i: int) -> bool:
    """Whether the token begins who was received where the noun before it says: "в Старом доме / посла Чили Яна Борга".

    It is no "канцелярия президента", of which nobody is named.
    """
    office = text.cover.get(i)
    if office is None or office.kind != "office" or not text.is_word(i - 1, "venue"):
        return False
    behind = text.number_at(office.end)
    behind += text.kind_at(behind) == "state"
    return behind < len(text.tokens) and text.tokens[behind].is_capital and behind not in text.cover


def _is_instrumental(text: Text, i: int) -> bool:
    """Whether the token is a common word in the instrumental plural: "с зарубежными странами"."""
    if i >= len(text.tokens) or i in text.cover or text.tokens[i].is_capital:
        return False
    return text.tokens[i].text.endswith(("ыми", "ими", "ами", "ями"))


def past_rest(text: Text, i: int, owner: Found) -> int:
    """Return the number after what follows the body whose office it is: its state, its seat, the field it is for."""
    bodies = authorities().bodies
    if not text.vocabulary.order.get("genitive"):
        return i
    if owner.key not in bodies:
        return past_seat(text, i)
    j = i
    if j in text.organ_from and j not in text.cover:
        j = text.number_at(text.organ_from[j].end)  # "Мажилиса / Парламента РК"
    term = text.cover.get(j)
    if (whole := text.body_from.get(j)) and whole.kind == bodies[owner.key].kind == "parliament":
        j, term = whole.stop, text.cover.get(whole.stop)  # "Государственной думы / Федерального Собрания РФ"
    if term and term.kind == "state":
        if term.key != bodies[owner.key].parent:
            return i
        j = text.number_at(term.end)
    else:
        return past_seat(text, j)
    return j if _may_name(text, j) else i


def past_seat(text: Text, i: int) -> int:
    """Return the number after where a body sits, or the region or field that an office is for; the same where none.

    So may it be for talks: "спецпредставитель президента / на переговорах по урегулированию".
    """
    j = past_field(text, i)
    if text.is_word(i, "at") and text.is_word(i + 1, "occasion"):
        j = past_complement(text, i + 2, "")
    elif i < len(text.tokens) and text.tokens[i].folded == _ELECTED and (region := _past_region(text, i + 1)):
        j = region  # "сенатор / от Лисгарской области Иван Мора"
    elif text.is_word(i, "at"):
        term = text.cover.get(i + 1)
        if term is None and (organ := text.organ_from.get(i + 1)):
            j = text.number_at(organ.end)  # "представитель президента / в парламенте"
        elif term and term.kind in PLACES:
            j = text.number_at(term.end)
        else:
            k = i + 1
            while k < len(text.tokens) and k - i < _LONGEST and text.tokens[k].text.endswith(_PREPOSITIONAL):
                k += 1
            head = head_of(text.vocabulary, text.tokens[k].folded) if i + 1 < k < len(text.tokens) else None
            j = k + 1 if (head and head.kind == "region") or (k < len(text.tokens) and _is_town(text, k)) else i
    return j if _may_name(text, j) else i


def _past_region(text: Text, i: int) -> int:
    """The number after a region named there by an adjective and its noun, or one that is known; 0 where none is."""
    k = i
    while k < len(text.tokens) and k - i < _LONGEST and text.tokens[k].text.endswith(_ADJECTIVES):
        k += 1
    head = head_of(text.vocabulary, text.tokens[k].folded) if i < k < len(text.tokens) else None
    if head and head.kind == "region":
        return k + 1
    term = text.cover.get(i)
    return text.number_at(term.end) if term and term.kind in PLACES else 0


def _is_town(text: Text, i: int) -> bool:
    """Whether the token may be an unknown town where somebody sits whose name follows: "в / Воронеже / Иван Петров"."""
    if i + 1 >= len(text.tokens) or i in text.cover or not text.joined(i, i + 1):
        return False
    token, after = text.tokens[i], text.tokens[i + 1]
    return token.is_capital and token.text.endswith(("е", "и")) and after.is_capital and not after.text.endswith("е")


def _may_name(text: Text, i: int) -> bool:
    return i < len(text.tokens) and (text.tokens[i].is_capital or text.is_honorific(i))


def _is_abbreviation(text: Text, i: int) -> bool:
    """Whether the token is a short word in capitals before a name: "премьер-министр РТ Иван Петров"."""
    token = text.tokens[i]
    if i in text.cover or not (token.text.isupper() and 2 <= len(token.text) <= 5) or i + 1 >= len(text.tokens):
        return False
    after, owner = text.tokens[i + 1], text.cover.get(i + 1)
    if owner and owner.kind == "state":
        return True  # "начальник штаба ВС / РФ"
    is_initial = len(after.text) == 1 and i + 2 < len(text.tokens) and text.tokens[i + 2].text == "."
    is_named = text.is_honorific(i + 1) or past_namesake(text, i + 1) > i + 1
    return (after.is_capital and (is_initial or not after.text.isupper())) or is_named


def _in_genitive(text: Text, i: int) -> bool:
    """Whether the token is a common word in the genitive."""
    term = text.cover.get(i)
    token = text.tokens[i]
    if term is not None:
        serves = term.kind in ("office", "modifier") and "g" in term.cases.lower()
        return serves and not token.is_capital and not text.is_honorific(i)
    common = text.is_word(i, "common") or token.folded in _common(text.vocabulary)
    lower = token.text.lower()
    if not token.is_word or i in text.told or text.is_honorific(i) or text.is_word(i, "particle"):
        return False
    if not common and (text.is_word(i, "function") or text.is_word(i, "with") or text.is_word(i, "and")):
        return False
    if token.is_capital and not common and not _begins_body(text, i):
        return False
    if lower in _UNCHANGING:
        return True
    return common or (lower.endswith(_GENITIVE) and (lower.endswith("дела") or not lower.endswith(_NO_NOUN)))


def _begins_body(text: Text, i: int) -> bool:
    """Whether the token is the adjective that a body's name begins with: "Национального банка"."""
    if i + 1 >= len(text.tokens) or not text.joined(i, i + 1):
        return False
    following = not text.tokens[i + 1].is_capital or text.is_word(i + 1, "common")
    return following and text.tokens[i].text.lower().endswith(_ADJECTIVES) and _in_genitive(text, i + 1)


def _is_region(text: Text, i: int) -> bool:
    """Whether the token is a place in the genitive, before the name of the one who holds the office there."""
    term = text.cover.get(i)
    if term is not None:
        return term.kind in TOWNS and ("g" in term.cases or term.name[-1] in "ыиоуе")
    lower = text.tokens[i].text.lower()
    if not text.tokens[i].is_capital or not lower.endswith(("а", "я", "ы", "и")) or i + 2 >= len(text.tokens):
        return False
    after = text.tokens[i + 1]
    is_named = after.is_capital and text.tokens[i + 2].is_capital and not has_fathers_name(text, i + 1, i + 2)
    return is_named and after.text[-1].lower() not in "аеиоуыэюя"
