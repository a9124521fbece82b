"""Whose an office is where the owner stands before it and no list tells what it is, as in Turkish and Azerbaijani.

A body beyond what the office is for ("Dünya Bankası / Orta Asya / Direktörü"), a body in small letters
("işçi qrupun / rəhbəri"), a firm in quotation marks, a region, words that name a body ("Jandarma Genel / Komutanı").
"""

from typing import NamedTuple

from meetings.extraction.offices.meant_bodies import meant_by_noun
from meetings.extraction.offices.numbers import is_numbered
from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.offices.past_names import past_holder
from meetings.extraction.offices.printed_owners import OF_BODIES, PrintedOwner
from meetings.extraction.texts.heads import NO_BODIES, PrintedBody, head_of
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

_NAME = 2  # words of a person's name
_ORDINAL = 2  # tokens of "4."
_CAPITALS = ("baskent", "paytaxt")  # folded, how words for capitals begin
_LONGEST = 10  # words before an office that may be the field it is for, or a body's name
_POSSESSIVES = ("i", "u")  # folded: "başkanı", "müdürü"
_OPENING, _CLOSING = '"“«„', '"”»“'
_BODYS = frozenset(
    [
        "regional-director", "country-director", "high-commissioner", "rector", "deputy-director-general",
        "high-representative", "special-representative", "personal-representative", "military-attache",
    ]
)  # fmt: skip
_UNDER = ("state-secretary", "chief-of-staff", "national-security-adviser")  # who serve a state in a body of it
_NO_PARTS = ("guest", "after", "pronoun", "them", "diplomat")
_OBJECTS = ("ini", "unu")  # folded endings of what is somebody's and received
_AUTONOMOUS = ("ozerk", "otonom", "muxtar", "federe")  # adjectives of regions
_CHAIRS = frozenset(["chair-president", "president", "head", "leader", "governor", "mayor", "prime-minister"])


class Before(NamedTuple):
    """An owner before an office, and the token where its name begins."""

    at: int
    owner: Found | None = None
    printed: PrintedOwner | None = None


def owner_before(text: Text, first: int, floor: int, office: str, head: int) -> Before | None:
    """Return the owner of the office whose phrase and head begin with these tokens, searched for up to the offset."""
    if first == 0:
        return None
    if not _may_be_bodys(office):
        return _body_beyond(text, first - 1, floor, office) if office in _UNDER else None
    if not fold(text.tokens[text.tokens_between(*_head(text, head)).stop - 1].text).endswith(_POSSESSIVES):
        return None  # "Başkan Demir" is the chairman, not of whom
    i = first - 1
    if is_numbered(text, i + 1):
        i -= _ORDINAL  # "DSİ / 4. / Bölge Müdürü"
    return (
        _quoted(text, i, floor)
        or _noun(text, i, floor)
        or _region(text, i, office)
        or _small_body(text, i, floor)
        or _body_beyond(text, i, floor, office)
        or _words(text, i, floor)
    )


def _noun(text: Text, i: int, floor: int) -> Before | None:
    """The body that the text names elsewhere, of which only the noun stands before the office: "Komitə / sədri"."""
    is_alone = not _stops(text, i, floor) and i not in text.in_body and i not in text.cover
    is_next = i > 0 and text.tokens[i - 1].is_capital and i - 1 not in text.told  # "Görüşmeye / Dernek Başkanı"
    name = meant_by_noun(text, i) if is_alone and not is_next else ""
    return Before(i, None, PrintedOwner(name, i)) if name else None


def _head(text: Text, first: int) -> tuple[int, int]:
    term = text.cover.get(first)
    return (term.start, term.end - len(term.ending.lstrip("'’-"))) if term and _is_marked(term) else _whole(text, first)


def _is_marked(term: Found) -> bool:
    return term.ending[:1] in ("'", "’", "-")


def _whole(text: Text, first: int) -> tuple[int, int]:
    term = text.cover.get(first)
    return (term.start, term.end) if term else (text.tokens[first].start, text.tokens[first].end)


def _may_be_bodys(office: str) -> bool:
    held = authorities().offices.get(office)
    return office in OF_BODIES or office in _BODYS or office in _CHAIRS or (held is not None and held.of == "body")


def _stops(text: Text, i: int, floor: int) -> bool:
    """Whether no name reaches over the token: a mark, a verb, an office, a person's honorific, or another line."""
    token, term = text.tokens[i], text.cover.get(i)
    if i < 0 or token.start < floor or not token.is_word or i in text.told or text.is_honorific(i):
        return True
    is_object = token.folded.endswith(_OBJECTS) and not token.is_capital
    if is_object or text.is_any(i, _NO_PARTS):
        return True  # "Konuk Başkan", "daha sonra / Lisgar şirkətinin", "Onu / fondun", "heyətini / fondun"
    if "\n" in text.body[token.end : text.tokens[i + 1].start]:
        return True
    return term is not None and term.kind in ("office", "cue", "month", "weekday", "relative", "day")


def _is_joining(text: Text, i: int) -> bool:
    return text.is_word(i, "and") or text.is_word(i, "concerning")


def _body_beyond(text: Text, i: int, floor: int, office: str) -> Before | None:
    """The known body before the field that the office is for; it stands bare, or as a state may in the genitive."""
    directs = office.endswith("director") or office in ("representative", "coordinator")  # a field of a body's
    is_small = False  # whether words without a capital stand between, before which only a genitive tells whose it is
    for j in range(i, max(-1, i - _LONGEST), -1):
        token, term = text.tokens[j], text.cover.get(j)
        if not token.is_capital and token.folded.startswith(_CAPITALS):
            return None  # "Katar'ın başkenti Doha'da olan / Cumhurbaşkanı" is no Qatari
        if term and term.kind in ("body", "state"):
            if _owns(term) or (term.kind == "body" and not term.ending and not is_small):
                return Before(text.number_at(term.start), term)
            if term.kind == "body":
                return None
        elif (
            (body := text.body_to.get(j + 1))
            and j < i
            and (token.folded.endswith(GENITIVES) or (directs and not is_small and _is_bare(text, body)))
            and not _stops(text, j, floor)
        ):
            return Before(body.first, None, PrintedOwner(body.name, body.first))  # "Şuranın / Malta üzrə / direktoru"
        elif j < i and token.folded.endswith(GENITIVES) and (quoted := _quoted(text, j, floor)):
            return quoted  # "“Bulud” şirkətinin / hasilat üzrə / vitse-prezidenti"
        elif (
            term is None and (organ := text.organ_to.get(j + 1)) and not is_small and (not organ.ending or _owns(organ))
        ):
            return _organ(text, organ)  # "Cumhurbaşkanlığı / Dış Politika / Danışmanı"
        elif token.text in "()" or token.text[0] in "'’-" or _is_between_states(text, j):
            continue
        elif token.text.isdigit() and text.tokens[j + 1].text[0] == "-":
            continue  # "Assambleyanın / 77-ci sessiyasının / Prezidenti"
        elif _stops(text, j, floor):
            return None
        is_small = is_small or not (token.is_capital or _is_joining(text, j) or term)
    return None


def _is_between_states(text: Text, i: int) -> bool:
    """Whether the token is the comma between states that somebody is for: "Malta, / Serbiya və Peru üzrə"."""
    return text.tokens[i].text == "," and text.kind_at(i - 1) in STATES and text.kind_at(i + 1) in STATES


def _small_body(text: Text, i: int, floor: int) -> Before | None:
    """The body in the genitive whose noun has no capital, or the known one of which it is a part."""
    head = head_of(text.vocabulary, text.tokens[i].folded)
    is_body = head is not None and head.kind not in NO_BODIES and not text.tokens[i].is_capital
    if not is_body or head is None or not text.tokens[i].folded.endswith(GENITIVES):
        return None
    first = i
    for j in range(i - 1, max(-1, i - _LONGEST), -1):
        term = text.cover.get(j)
        if term is None and (organ := text.organ_to.get(j + 1)) and _owns(organ):
            return _organ(text, organ)  # "Prezident Administrasiyasının / ... şöbəsi"
        if text.tokens[j - 1].text in _CLOSING and text.joined(j - 1, j) and text.tokens[j].folded.endswith(GENITIVES):
            return _quoted(text, j, floor)  # "“Bulud”un / Yuta ofisinin / rəhbəri"
        suffix = text.tokens[j].text[0] in "'’-" and fold(text.tokens[j].text).endswith(GENITIVES)
        is_ending = j > 0 and text.tokens[j - 1].text == "-"  # "2-də"
        if text.tokens[j].text in "-–" and text.kind_at(j - 1) in STATES and text.kind_at(j + 1) in STATES:
            continue  # "Malta–Serbiya / dostluq qrupu"
        is_ending = is_ending and text.kind_at(j) not in STATES
        if (_stops(text, j, floor) and not suffix) or is_ending:
            break
        owns = term is not None and _owns(term)
        if term and owns and term.kind in ("body", "ministry"):
            begin = text.number_at(term.start)
            if term.kind == "ministry":
                return Before(begin, None, PrintedOwner(_bare(text, term), begin))
            if authorities().bodies[term.key].kind != "parliament":
                return Before(begin, term)
            break
        if j in text.first_tokens and text.tokens[j].folded.endswith(tuple(text.vocabulary.locatives)):
            break  # "Görüşdə"
        first = j
    if first > 2 and text.tokens[first - 1].text in _CLOSING and (quoted := _quoted(text, first - 1, floor)):
        name = text.body[text.tokens[quoted.at].start : text.tokens[i].end - head.cut]
        return Before(quoted.at, None, PrintedOwner(name, quoted.at))  # "“Dostluq” mədəniyyət birliyinin / sədri"
    first = past_holder(text, first, i)
    first += text.is_word(first, "and")  # "Ana Mora və / universitetin rektoru"
    if first == i:
        return None
    start, end = text.tokens[first].start, text.tokens[i].end - head.cut
    return Before(first, None, PrintedOwner(text.body[start:end], first))


def _is_bare(text: Text, body: PrintedBody) -> bool:
    return text.body[body.start : body.end] == body.name


def _organ(text: Text, organ: Found) -> Before:
    """A state's organ as an owner, with the state right before it."""
    begin = text.number_at(organ.start)
    state = text.cover.get(begin - 1)
    owner = state if state and state.kind == "state" and (not state.ending or _owns(state)) else None
    first = text.number_at(owner.start) if owner else begin
    return Before(first, owner, PrintedOwner(_bare(text, organ), first, organ.key))


def _owns(term: Found) -> bool:
    return fold(term.ending).endswith(GENITIVES)


def _bare(text: Text, term: Found) -> str:
    return text.body[term.start : term.end - len(term.ending)].rstrip("'’-")


def _quoted(text: Text, i: int, floor: int) -> Before | None:
    """The firm whose name stands in quotation marks, maybe with its legal form: "“Şimal” ASC-nin / sədri"."""
    j = i
    if text.tokens[j].text[0] in "'’-":
        j -= 1
    if (firm := text.body_to.get(j + 1)) and firm.kind == "company" and firm.start >= floor:
        j = firm.first - 1  # "“Şimal” / Dövlət Şirkətinin / sədri"
    elif text.tokens[j].is_word and text.tokens[j].start >= floor:
        head = head_of(text.vocabulary, text.tokens[j].folded)
        if not (head and head.kind == "company") and not text.tokens[j].text.isupper():
            j += 1 if j < i else 0  # "“BP”nin"
            if text.tokens[j - 1].text not in _CLOSING or not text.tokens[j].folded.endswith(GENITIVES):
                return None
        j -= 1
    if j < 1 or text.tokens[j].text not in _CLOSING:
        return None
    for k in range(j - 1, max(-1, j - _LONGEST), -1):
        if text.tokens[k].start < floor or "\n" in text.body[text.tokens[k].end : text.tokens[i + 1].start]:
            return None
        if text.tokens[k].text in _OPENING and k < j - 1:
            return _named(text, k, j)
    return None


def _named(text: Text, opening: int, closing: int) -> Before:
    known = text.cover.get(opening + 1)
    if known and known.kind == "body" and known.end == text.tokens[closing - 1].end:
        return Before(opening, known)
    name = text.body[text.tokens[opening + 1].start : text.tokens[closing - 1].end]
    return Before(opening, None, PrintedOwner(name, opening))


def _region(text: Text, i: int, office: str) -> Before | None:
    """The region whose kind stands right before the office: "Kuzey Eyaleti / Başkanı"."""
    head = head_of(text.vocabulary, text.tokens[i].folded)
    if office not in _CHAIRS or head is None or head.kind != "region" or i == 0:
        return None
    before = text.tokens[i - 1]
    if not before.is_capital or not text.joined(i - 1, i) or text.is_honorific(i - 1):
        return None
    first = i - 1 - (before.folded in _AUTONOMOUS and text.tokens[i - 2].is_capital and text.joined(i - 2, i - 1))
    name = text.body[text.tokens[first].start : text.tokens[i].end - head.cut]
    return Before(first, None, PrintedOwner(name, first))


def _is_field(text: Text, first: int, last: int) -> bool:
    """Whether the words are what the office is for, and no body: a part of the world, or several in the plural."""
    return text.is_word(last, "area") or (
        last > first and text.tokens[last].folded.endswith(("ler", "lar")) and not text.tokens[last].text.isupper()
    )


def _words(text: Text, i: int, floor: int) -> Before | None:
    """The words with capitals that must name a body, as an office that is somebody's follows: "Halk Topluşu / Başkanı".

    Not behind an office or an honorific, where they would be a person's name.
    """
    last, ending = i, ""
    if text.tokens[i].text[0] in "'’-":
        if not fold(text.tokens[i].text).endswith(GENITIVES) or not text.tokens[i - 1].text.isupper():
            return None
        last, ending = i - 1, text.tokens[i].text
    if text.vocabulary.name_endings and not ending:
        return None  # Azerbaijani puts it into the genitive
    first = last + 1
    while first > 0 and last - first < _LONGEST // 2 and not _stops(text, first - 1, floor):
        token = text.tokens[first - 1]
        term = text.cover.get(first - 1)
        if term and not (term.kind == "demonym" and not term.ending and first <= last):
            break
        if not token.is_capital or (text.is_word(first - 1, "function") and not term):
            break
        first -= 1
    if first > last:
        return None
    if _is_field(text, first, last):
        return Before(first)
    before = text.cover.get(first - 1)
    if (before and before.kind in ("office", "honorific")) or text.is_honorific(first - 1):
        if not ending or last - first < _NAME:
            return None
        first = last  # "prezidenti Jan Borqla / AFFA-nın / prezidenti"
    if before and before.kind == "ministry":  # "Kültür Bakanlığı / Avrupa Genel / Müdürü"
        at = text.number_at(before.start)
        return Before(at, None, PrintedOwner(_bare(text, before), at))
    sentence = text.sentence_at(text.tokens[first].start)
    if first in text.first_tokens and sentence and sentence.part == "headline" and first < last:
        first += 1  # "Demir Kızılay Başkanı'nı kabul etti"
    if is_numbered(text, first):
        first -= _ORDINAL  # "3. / Ordu Komutanı"
    return Before(first, None, PrintedOwner(text.body[text.tokens[first].start : text.tokens[last].end], first))
