"""Whose an office is where the owner stands behind it in the genitive and no list or capital tells what it is.

A body in small letters ("председатель / комитета по бюджету"), a firm behind its legal form, a word that names no
person ("директор / БелАЗа").
"""

import re

from meetings.extraction.offices.complements import past_complement
from meetings.extraction.offices.fields import past_field
from meetings.extraction.offices.meant_bodies import meant_by_noun
from meetings.extraction.offices.nominative_bodies import adjective_in_nominative, in_nominative
from meetings.extraction.offices.partners import past_partners
from meetings.extraction.texts.heads import NO_BODIES, Head, head_of
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_ADJECTIVES = ("ого", "его", "ой", "ей", "ых", "их", "ыми", "ими")
_MOST_ADJECTIVES, _LONGEST = 4, 20  # words and commas
_MIXED = re.compile(r"[А-ЯЁA-Z]+[а-яёa-z]+[А-ЯЁA-Z]")  # "БелАЗ"
_ENDING = re.compile(r"(?<=[А-ЯЁA-Z])(?:а|у|ом|е)\Z")
_INSTRUMENTAL = ("ом", "ем", "ем", "ым", "им", "ой", "ей", "ью")
_GENITIVE_ALONE = ("а", "ы", "ии")  # few names of persons that are declined end so in the instrumental or dative
_REGIONS = ("а", "ы", "и", "ии", "ого", "его", "ой", "ей", "ых", "их", "ов", "ев")
_ATTACHED = "при"
_MINISTRY = "Мин"  # what the short names of ministries begin with
_SECTIONS = ("а", "я", "и", "ы")
_PLACES = ("state", "demonym", "city", "capital")
_OPENING = {"«": "»", "„": "“", "“": "”", '"': '"'}
_FORM = 6  # letters of a legal form's abbreviation
_QUOTED = 12  # tokens of a name in quotation marks


def owner_in_genitive(text: Text, i: int) -> tuple[str, int] | None:
    """Return the owner whose name begins with the token, and the token after it."""
    return _body(text, i) or _firm(text, i) or _latin(text, i) or _titled_house(text, i) or _unknown(text, i)


def past_quoted(text: Text, i: int) -> int:
    """Return the token after the quotation mark that closes the one there; the same where none does."""
    opening = text.tokens[i].text if i < len(text.tokens) else ""
    closing, depth = _OPENING.get(opening, ""), 0
    for j in range(i + 1, min(i + _QUOTED, len(text.tokens)) if closing else i):
        mark = text.tokens[j].text
        if mark == closing and not depth:
            return j + 1
        depth += (mark == opening != closing) - (mark == closing)
    return i


def _body(text: Text, i: int) -> tuple[str, int] | None:
    noun = i
    while noun - i < _MOST_ADJECTIVES and _is_adjective(text, noun):
        noun += 1
    head = head_of(text.vocabulary, text.tokens[noun].folded) if noun < len(text.tokens) else None
    if not head or noun in text.cover or head.kind in NO_BODIES or _is_nominative(text, noun, head):
        return None
    stop = past_rest_of_body(text, noun + 1)
    inside = [term for k in range(noun + 1, stop) if (term := text.cover.get(k))]
    if part_of := next((term for term in inside if term.kind == "ministry"), None):
        return text.body[part_of.start : part_of.end], stop  # "департамента / МИД"
    if quote := next((k for k in range(noun + 1, stop) if past_quoted(text, k) > k + 2), 0):
        return text.body[text.tokens[quote + 1].start : text.tokens[past_quoted(text, quote) - 2].end], stop
    if any(term.kind == "body" and authorities().bodies[term.key].kind in ("company", "party") for term in inside):
        return None  # "компании / Siemens"
    if stop > i + 1:
        return in_nominative(text, i, noun, stop, head), stop
    return (meant, stop) if (meant := meant_by_noun(text, noun)) else None


def _is_nominative(text: Text, noun: int, head: Head) -> bool:
    """Whether the noun stands in the nominative, as far as it has other cases: "бюро" has none."""
    return text.tokens[noun].folded == head.noun and not head.noun.endswith("о")


def _is_adjective(text: Text, i: int) -> bool:
    token, term = text.tokens[min(i, len(text.tokens) - 1)], text.cover.get(i)
    return token.is_word and token.text.lower().endswith(_ADJECTIVES) and (term is None or term.kind == "demonym")


def past_rest_of_body(text: Text, i: int) -> int:
    """Return the token after all that tells which body of its kind it is: genitives, fields, bodies, quotations."""
    j = i
    while j < len(text.tokens) and j - i < _LONGEST and text.joined(j - 1, j):
        term = text.cover.get(j)
        if term and (term.kind in ("body", "ministry", "city", "capital") or _is_before_field(text, term)):
            j = text.number_at(term.end)
        elif (stop := past_partners(text, j)) > j:
            j = stop
        elif (stop := past_quoted(text, form := _past_form(text, j))) > form:
            return stop
        elif (
            stop := max(
                f(text, j)
                for f in (_past_regions, _past_region, _past_house, _past_section, _past_plain, past_field, _past_latin)
            )
        ) > j:
            j = stop
        else:
            break
    return j


def _past_plain(text: Text, i: int) -> int:
    return past_complement(text, i, "")


def _past_form(text: Text, i: int) -> int:
    """The token after the legal forms of a firm: "ПАО / «Север»"."""
    while i + 1 < len(text.tokens) and text.tokens[i].text.isupper() and len(text.tokens[i].text) <= _FORM:
        i += 1
    return i


def _past_regions(text: Text, i: int) -> int:
    """The token after the regions that a part of a ministry is for: "департамента / Европы и Азии / МИД"."""
    j = i
    while j < len(text.tokens) and j - i < _LONGEST and text.joined(j - 1, j):
        term, token = text.cover.get(j), text.tokens[j]
        if j > i and ((term and term.kind in ("ministry", "body")) or j in text.organ_from):
            return j
        is_genitive = token.text.lower().endswith(_REGIONS) or token.text.isupper()
        is_genitive = is_genitive and not text.is_word(j, "function")
        if not (is_genitive or text.is_word(j, "and") or token.text == ",") or (term and term.kind not in _PLACES):
            break
        j += 1
    return i


def _past_region(text: Text, i: int) -> int:
    """The token after the region whose body it is: "Народного Совета / Горной Автономной Республики"."""
    j = i
    while j - i < _MOST_ADJECTIVES and _is_adjective(text, j) and text.tokens[j].is_capital and text.joined(j, j + 1):
        j += 1
    head = head_of(text.vocabulary, text.tokens[j].folded) if i < j < len(text.tokens) else None
    return j + 1 if head and head.kind == "region" and j not in text.cover else i


def _past_house(text: Text, i: int) -> int:
    """The token after the organ that a body belongs to, its state and town: "центра / при посольстве Ирана в Риге"."""
    organ = text.organ_from.get(i + 1) if text.tokens[i].folded == _ATTACHED else None
    if organ is None:
        return i
    j = text.number_at(organ.end)
    for lead in (0, 1):  # a state, then "в" and a town
        term = text.cover.get(j + lead)
        if term and term.kind in _PLACES and (not lead or text.is_word(j, "at")):
            j = text.number_at(term.end)
    return j


def _past_section(text: Text, i: int) -> int:
    """The token after a noun with a capital and the small genitives behind it: "отдела / Надзора и контроля рынка"."""
    word, begin = text.tokens[i], i + 1 + text.is_word(i + 1, "and")
    if i in text.cover or not word.is_capital or not word.text.endswith(_SECTIONS) or text.is_honorific(i):
        return i
    joined = begin < len(text.tokens) and text.joined(i, i + 1) and text.joined(begin - 1, begin)
    stop = past_complement(text, begin, "") if joined else begin
    is_small = all(not text.tokens[k].is_capital and k not in text.cover for k in range(begin, stop))
    return stop if stop > begin and is_small else i


def _is_before_field(text: Text, term: Found) -> bool:
    """Whether it is a state within a body's name: "Агентства / Республики Казахстан / по делам религий"."""
    return term.kind == "state" and text.is_word(text.number_at(term.end), "by_field")


def _firm(text: Text, i: int) -> tuple[str, int] | None:
    """The firm that is named behind its legal form: "АО «Север»"."""
    begin = i
    i = text.past_words(i, "named")
    i = _past_form(text, i)
    stop = past_quoted(text, i) if begin < i else i
    return (text.body[text.tokens[i + 1].start : text.tokens[stop - 2].end], stop) if stop > i + 2 else None


def _past_latin(text: Text, i: int) -> int:
    """The token after the words in Latin letters that a name in Cyrillic ones follows: "компании / Borg Holding"."""
    j = i
    while j - i < _MOST_ADJECTIVES and j + 1 < len(text.tokens) and _is_latin(text, j) and text.joined(j, j + 1):
        j += 1
    return j if j > i and text.tokens[j].is_capital and not _is_latin(text, j) else i


def _is_latin(text: Text, i: int) -> bool:
    token = text.tokens[i]
    return i not in text.cover and token.is_capital and token.text[0] < "Ѐ" and len(token.text) > 1


def _latin(text: Text, i: int) -> tuple[str, int] | None:
    """The firm in Latin letters between an office and its holder."""
    stop = _past_latin(text, i)
    return (text.body[text.tokens[i].start : text.tokens[stop - 1].end], stop) if stop > i else None


def _titled_house(text: Text, i: int) -> tuple[str, int] | None:
    """What an adjective and a noun with capitals name: "Великого Дома Киликийского"."""
    tokens = text.tokens
    if i + 2 >= len(tokens) or any(k in text.cover or not tokens[k].is_capital for k in (i, i + 1)):
        return None
    adjective, noun = tokens[i].text, tokens[i + 1].text
    if not adjective.endswith(("ого", "его")) or not noun.endswith(("а", "я")) or not text.joined(i, i + 1):
        return None
    bare = _bare(noun)
    shown, stop = [adjective_in_nominative(adjective, bare, text.vocabulary), bare], i + 2
    if tokens[stop].is_capital and tokens[stop].text.endswith(("ого", "его")) and stop not in text.cover:
        shown.append(adjective_in_nominative(tokens[stop].text, bare, text.vocabulary))
        stop += 1
    return (" ".join(shown), stop) if stop < len(tokens) and tokens[stop].is_capital else None


def _unknown(text: Text, i: int) -> tuple[str, int] | None:
    """The word with a capital that stands in the genitive before a name in another case, or before a state."""
    tokens = text.tokens
    token = tokens[i]
    if i in text.cover or not token.is_capital or text.is_honorific(i) or i + 1 >= len(tokens):
        return None
    after, beyond = tokens[i + 1], tokens[i + 2] if i + 2 < len(tokens) else None
    if _MIXED.match(token.text) and "-" not in token.text:
        return _ENDING.sub("", token.text), i + 1
    follows = text.cover.get(i + 1)
    is_named = after.is_capital and i + 1 not in text.cover and text.joined(i, i + 1)
    if token.text.isupper():
        return (token.text, i + 1) if len(token.text) > 1 and text.is_word(i + 1, "by_field") else None
    if not token.text.endswith(_GENITIVE_ALONE):
        return None
    if token.text.startswith(_MINISTRY) and after.text.isupper() and len(after.text) > 1 and i + 1 not in text.cover:
        return f"{_bare(token.text)} {after.text}", i + 2  # "главы / Минлисгара РТ"
    is_kind = token.folded.endswith(tuple(text.vocabulary.words["body_ending"]))
    if (follows and follows.kind == "state") or text.is_honorific(i + 1) or text.is_word(i + 1, "by_field"):
        return (_bare(token.text), i + 1) if is_kind else None
    office = text.cover.get(i - 1)
    cases = office.cases.lower() if office and office.kind == "office" else ""
    is_three = beyond is not None and beyond.is_capital and text.joined(i + 1, i + 2)
    disagrees = cases == "i" and is_three and after.text.endswith(_INSTRUMENTAL)
    return (_bare(token.text), i + 1) if is_named and (is_kind or disagrees) else None


def _bare(word: str) -> str:
    """The noun in the nominative, as far as its genitive tells it."""
    if word.endswith("ства"):
        return word[:-1] + "о"
    if word.endswith("ии"):
        return word[:-1] + "я"
    return word[:-1] + "а" if word.endswith("ы") else word.removesuffix("а")
