"""Towns and regions whose an office is, by their printed names: "of the / city of Lodwar", "Lodwar / Mayor"."""

from meetings.extraction.offices.charges import names_after
from meetings.extraction.offices.complements import past_complement
from meetings.extraction.offices.nominative_bodies import in_nominative
from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.offices.town_genitives import has_fathers_name, town_in_genitive
from meetings.extraction.offices.trailing_names import holder_from
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.kinds import STATES, TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

# Offices of a town or region, whose name may be unknown.
OF_PLACES = frozenset(
    [
        "minister-president", "premier", "chief-minister", "intendant", "lieutenant-governor", "governor",
        "deputy-governor", "mufti", "mayor", "deputy-mayor", "district-governor", "prefect", "lord-mayor",
        "district-administrator", "district-president", "councillor", "town-clerk", "municipal-head",
        "lord-lieutenant", "bailiff", "paramount-chief", "landammann", "state-councillor",
        "president-of-the-state-council", "state-marshal", "voivode", "deputy-prefect",
        "government-councillor", "province-chief",
        "bishop", "archbishop", "abbot", "abbess", "provost",
        "sultan", "emir", "ruler", "traditional-ruler", "menteri-besar", "bashkan", "county-executive",
    ]
)  # fmt: skip
_LINKS = ("of", "article", "linking")
_BRACKETS = 3  # tokens of one word in brackets
_STEM = 5  # letters of a noun
# Kinds of regions that adjectives name: behind these stands the holder.
_OF_ADJECTIVES = frozenset(["край", "область", "округ", "район", "город", "республика", "регион"])
_OF_TOWN = "города"  # or "города-побратима"
_ELIDED = ("dn", "chn", "ßn", "ssn", "tzn")  # stems of such adjectives that are short of a vowel: "Dresdner"
_LONGEST = 4  # words of a town's name
_NAME = 2  # words of the shortest full name of a person


def place_from(text: Text, i: int, office: str) -> tuple[str, int]:
    """Return the town or region that an "of" names: "of the / city of Lodwar", "Хабаровского края"."""
    if text.vocabulary.paradigms:
        begin = i + text.tokens[i].folded.startswith(_OF_TOWN)
        term = text.cover.get(begin)
        if term and term.kind in TOWNS:
            return term.name, text.number_at(term.end)
        region = region_in_genitive(text, i)
        if region[0]:
            return region
        if office not in OF_PLACES:
            return "", i
        if named := past_kind(text, i):
            return text.tokens[named - 1].text, named
        announced = begin > i or text.tokens[i - 1].folded == _OF_TOWN  # "глава администрации города / Лугового"
        return town_in_genitive(text, begin, announced)
    j = i
    if text.is_word(i, "article") or (text.is_word(i, "of") and not text.tokens[i].is_capital):
        return "", i
    while j < len(text.tokens) and j - i <= _LONGEST and (_is_region(text, j) or text.is_any(j, _LINKS)):
        j += 1
    if j >= len(text.tokens):
        return "", i
    term = text.cover.get(j)
    if term:
        stop = text.number_at(term.end)
        if term.kind in TOWNS and text.vocabulary.order.get("kind_last") and _is_region_of(text, stop):
            return text.body[term.start : text.tokens[stop].end], stop + 1  # "Samarkand / Region"
        if term.kind in TOWNS and (rest := _past_rest(text, stop)) > stop:
            return text.body[term.start : text.tokens[rest - 1].end], rest
        return (term.name, stop) if term.kind in TOWNS else ("", i)
    if office not in OF_PLACES and j == i:
        return "", i
    if text.vocabulary.order.get("capital_nouns") and head_of(text.vocabulary, text.tokens[j].folded):
        return "", i  # "des Bistums Lisgar": a body
    stop = j
    while (
        stop < len(text.tokens) and stop - j <= _LONGEST and (text.tokens[stop].is_capital or _abbreviates(text, stop))
    ):
        if stop in text.cover and (stop == j or text.cover[stop].kind not in TOWNS):
            break  # but "San Luis / Potosí"
        if stop > j and not (text.joined(stop - 1, stop) or _abbreviates(text, stop)):
            break
        stop += 1
    if stop == j or text.is_honorific(j):
        return "", i
    if not text.vocabulary.order.get("kind_last") and (holder := holder_from(text, j, stop, least=1)) < stop:
        return text.body[text.tokens[j].start : text.tokens[holder - 1].end], holder
    if (rest := _past_rest(text, stop)) > stop:
        return text.body[text.tokens[j].start : text.tokens[rest - 1].end], rest
    kinds = (k for k in range(j + 1, stop) if _is_region_of(text, k))
    if text.vocabulary.order.get("kind_last") and (kind := next(kinds, 0)):
        return text.body[text.tokens[j].start : text.tokens[kind].end], kind + 1  # "Nairobi County / Jane Hill"
    closed = stop >= len(text.tokens) or text.tokens[stop].text in ",;.()" or not text.tokens[stop].is_word
    if not closed and stop - j > _NAME:
        stop -= _NAME  # "Mayor of Lodwar Jane Hill said"
    elif not closed and stop - j == _NAME and text.is_word(stop, "particle") and not text.is_word(j, "place_opening"):
        stop -= 1  # "intendente de Loma / Oscar de los Ríos"
    elif not closed and stop - j == _NAME:
        return "", i
    return text.body[text.tokens[j].start : text.tokens[stop - 1].end], stop


def _abbreviates(text: Text, i: int) -> bool:
    """Whether the full stop is that of a town's first word in brief: "St. / Lisgar"."""
    is_stop = text.tokens[i].text == "." and text.is_word(i - 1, "abbreviation")
    return is_stop and i + 1 < len(text.tokens) and text.tokens[i + 1].is_capital and text.joined(i, i + 1)


def _past_rest(text: Text, stop: int) -> int:
    """The token after the rest of a town's name, up to the comma: "Las Palmas / de Gran Canaria, ..."; else `stop`."""
    if not text.vocabulary.words["adjective_ending"]:
        return stop
    begin = stop
    while begin < len(text.tokens) and text.joined(begin - 1, begin) and text.is_any(begin, ("linking", "article")):
        begin += 1
    end = begin
    while end < len(text.tokens) and text.joined(end - 1, end) and _is_name(text, end):
        end += 1
    is_linked = begin > stop and begin < end <= begin + _NAME
    closed = end < len(text.tokens) and text.tokens[end].text in ",;)"
    return end if closed and (is_linked or end == stop + 1) and names_after(text, end) else stop


def _is_name(text: Text, i: int) -> bool:
    """Whether the token may be of a place's name: a capital word that no vocabulary knows for a body or the like."""
    is_free = i not in text.in_body and (i not in text.cover or text.cover[i].kind in TOWNS)
    return text.tokens[i].is_capital and is_free and head_of(text.vocabulary, text.tokens[i].folded) is None


def place_to(text: Text, stop: int) -> tuple[str, int]:
    """Return the town or region named right before: "Posof / Kaymakamı", "Lodwar / Mayor"."""
    if text.vocabulary.paradigms:
        return "", stop  # "визит в Минск / губернатор ...", "Брянский губернатор": of a region by a town's name
    i = stop - 1
    if text.vocabulary.locatives and i > _BRACKETS and text.tokens[i].text == ")" and text.tokens[i - 2].text == "(":
        i -= _BRACKETS  # "Prizren (Prizrin) / Belediye Başkanı"
        stop = i + 1
    while stop - i <= _NAME and _is_region(text, i):
        i -= 1
    term = text.cover.get(i)
    genitives = ("s",) if text.vocabulary.order.get("capital_nouns") else GENITIVES
    if term and term.kind in TOWNS and (not term.ending or fold(term.ending).endswith(genitives)):
        return term.name, text.number_at(term.start)
    token = text.tokens[i]
    # "HM / Sultan Haitham", "Qonağı / icra başçısı Ana Mora qəbul edib".
    is_no_place = text.is_any(i, ("function", "guest", "diplomat", "pronoun")) or text.is_honorific(i)
    if term or i < 0 or not token.is_capital or is_no_place or not text.joined(i, i + 1):
        return "", stop
    if text.vocabulary.locatives and i in text.first_tokens and _is_common(text, token.folded):
        return "", stop  # "Ziyarete Vali Yardımcısı"
    return _town_of_adjective(text, token.text), i


def _town_of_adjective(text: Text, printed: str) -> str:
    """The town that a German adjective or genitive is of, as the text prints it or as they are made: "Gießener"."""
    if not text.vocabulary.order.get("capital_nouns"):
        return printed
    if printed.endswith("s") and not printed.endswith("ss"):
        is_whole = len(text.printed[fold(printed)]) > 1 and fold(printed[:-1]) not in text.printed
        return printed if is_whole else printed[:-1]  # "Lisgars / Bürgermeister"
    if not printed.endswith("er"):
        return printed
    stem = printed[:-2]
    forms = [stem, stem + "en", stem + "e", stem[:-1] + "en", stem[:-1] + "el"]
    if town := next((form for form in forms if fold(form) in text.printed), ""):
        return town
    return stem[:-1] + "en" if stem.endswith(_ELIDED) else stem


def region_in_genitive(text: Text, i: int) -> tuple[str, int]:
    """Return the region whose name begins with the token, in the genitive, and the token after it; "" where none."""
    own = head_of(text.vocabulary, text.tokens[i].folded)
    stop = past_complement(text, i, "governor") if own is None else i  # not "администрации Нижнего района"
    for k in range(i + 1, stop):
        head = head_of(text.vocabulary, text.tokens[k].folded)
        if head and head.noun == "регион":
            break  # "данного региона": of which it is
        if head and head.kind == "region":
            return in_nominative(text, i, k, k + 1, head), k + 1
    return "", i


def past_kind(text: Text, i: int) -> int:
    """The token after a region's name that its kind announces: "провинции / Лисгар / Хасан Борг"; 0 where none is.

    Two words with capitals more are its holder's name; else no capital may follow.
    """
    own, name = head_of(text.vocabulary, text.tokens[i].folded), i + 1
    is_kind = own is not None and own.kind == "region" and own.noun not in _OF_ADJECTIVES
    if not is_kind or text.tokens[i].is_capital or name in text.cover:
        return 0
    stop = name
    while stop < len(text.tokens) and text.tokens[stop].is_capital and text.joined(stop - 1, stop):
        stop += 1
    if stop - name not in (1, 1 + _NAME):
        return 0
    return 0 if has_fathers_name(text, name, stop) else name + 1


def _is_region_of(text: Text, i: int) -> bool:
    """Whether a capital word for a kind of region stands there, right behind a name."""
    is_there = i < len(text.tokens) and text.joined(i - 1, i) and i not in text.cover
    return is_there and text.tokens[i].is_capital and _is_region(text, i)


def past_people_of_region(text: Text, people: Found | None) -> int:
    """Return the token behind a people or state before a region, whose name is known or not; 0 where none is told.

    "Chief Minister of the Indian / state of Lisgar", "of the Indian state of / Kerala".
    """
    i = text.number_at(people.end) if people and people.kind in STATES else 0
    if not i or not begins_region(text, i):
        return 0
    return i + 2 if text.kind_at(i + 2) == "state" else i


def begins_region(text: Text, i: int) -> bool:
    """Return whether an English noun for a kind of region stands there, and "of" and its name: "region / of Lisgar"."""
    if not text.vocabulary.order.get("titled") or i + 2 >= len(text.tokens) or not _is_region(text, i):
        return False
    return text.is_word(i + 1, "of") and text.tokens[i + 2].is_capital and i not in text.cover


def _is_region(text: Text, i: int) -> bool:
    head = head_of(text.vocabulary, text.tokens[i].folded)
    return (head is not None and head.kind == "region") or text.is_word(i, "capital")


def _is_common(text: Text, folded: str) -> bool:
    """Whether the text has the word, maybe with less of an ending, with a small letter too: "Ziyarete", "ziyaret"."""
    return any(folded[:end] in text.lowercase for end in range(_STEM, len(folded) + 1))
