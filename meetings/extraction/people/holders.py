"""Whose an office is where more words stand between it and the name: "the president of the river board, Ana Roy,"."""

from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED, OWNERS
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.brackets import past_bracket
from meetings.extraction.texts.text import Text

LONGEST = 38  # words between an office and its holder's name
_COMMA = 14  # words of what an office is of or where, up to a comma
_DRESSING = 8  # honorifics, ranks and marks between that comma and the name
_NAMES = 4  # of places or bodies in between
_LOCAL = frozenset(["governor", "mayor", "bishop", "archbishop", "prefect", "imam", "mufti"])
_OF_FIRMS = frozenset(
    ["chairman", "head", "managing-director", "chief-executive", "general-manager", "director-general", "director"]
)
_START = attrgetter("start")
_LEADING = ("of", "to", "at", "charge", "linking", "resident")


def holder_beyond(text: Text, office: OfficeMention, names: list[NameRun], limit: int) -> NameRun | None:
    """Return the holder named behind a comma after what an office is of or where; None where the words tell no more.

    Only where the name is closed like an apposition, and nothing is said in between. It stands before `limit`, where
    the next office begins.
    """
    begin = text.number_at(office.end)
    named = bisect_left(names, office.end, key=_START)
    if named == len(names):
        return None
    if directly := _directly_behind(text, office, names[named], begin):
        return directly
    if names[named].end > limit or text.body.find(",", office.end, limit) < 0:
        return None
    comma = _past_phrase(text, begin)
    told = past_bracket(text, range(begin, min(begin + _COMMA, len(text.tokens))))
    is_told = told > begin and names[named].first >= told
    if is_told:
        comma = told  # "la présidente du Conseil national (chambre basse), / Ana Roy"
    charged = text.is_word(comma + 1, "charged")
    if charged:
        comma = _past_phrase(text, comma + 1)  # "el Ministro de Estado, Encargado de la Integración, / Juan Roy"
    if comma == begin or comma >= len(text.tokens) or text.tokens[comma].text != ",":
        return None
    leads = charged or is_told or text.is_any(begin, _LEADING) or _is_qualified(text, office, begin, comma)
    leads = leads or (office.key in ACCREDITED and text.is_word(begin, "whom"))  # "the envoy that Peru has sent, / Roy"
    if not leads and not (begin + 1 < comma and text.is_any(begin + 1, _LEADING)):
        return None
    first = comma + 1
    while first - comma <= _DRESSING and (
        text.is_honorific(first) or text.is_word(first, "article") or _is_mark(text, first) or is_rank(text, first)
    ):
        first += 1
    number = bisect_left(names, text.starts[first], key=_START) if first < len(text.tokens) else len(names)
    if number == len(names) or names[number].first != first or names[number].end > limit:
        return None
    name = names[number]
    passed = [n for n in names[max(0, number - _NAMES) : number] if n.start >= office.end]
    if any(not _is_named_after(text, n) for n in passed) or (len(name.words) == 1 and not name.honored):
        return None
    closing = name.last + 1
    is_closed = (
        closing >= len(text.tokens) or text.tokens[closing].text in ",.;)/" or text.is_any(closing, ("and", "at"))
    )
    one_sentence = text.sentence_at(office.start) is text.sentence_at(name.start)
    return name if is_closed and one_sentence and "\n" not in text.body[office.end : name.start] else None


def _past_phrase(text: Text, i: int) -> int:
    """The token after the words there that may belong to what an office is of."""
    stop = i
    while stop < len(text.tokens) and stop - i <= _COMMA and _is_of_phrase(text, stop):
        stop += 1
    return stop


def _directly_behind(text: Text, office: OfficeMention, name: NameRun, begin: int) -> NameRun | None:
    """The one named next, in full right behind what the office is of: "le directeur de l'OMS pour l'Afrique / Ana Roy".

    In a language that has capitals for names only: what leads there is in small letters, or known.
    """
    if not text.vocabulary.words["adjective_ending"] or not text.is_any(begin, _LEADING):
        return None
    if name.first - begin > _COMMA:
        return None
    first = name.first - 1
    while first > begin and text.is_honorific(first):
        first -= 1
    known = first in text.cover or not text.is_any(first, (*_LEADING, "and", "article", "function"))
    if len(name.words) == 1 or not known or not all(_is_of_phrase(text, i) for i in range(begin, first + 1)):
        return None
    one_sentence = text.sentence_at(office.start) is text.sentence_at(name.start)
    return name if one_sentence and "\n" not in text.body[office.end : name.start] else None


def _is_qualified(text: Text, office: OfficeMention, begin: int, comma: int) -> bool:
    """Whether a small word of which nothing is known is more of a minister's portfolio: "de l'Agriculture / jihad"."""
    is_small = comma == begin + 1 and not text.tokens[begin].is_capital and begin not in text.cover
    return is_small and office.key.startswith("minister-of-") and not text.is_word(begin, "function")


def with_owner_between(text: Text, office: OfficeMention, name: NameRun, names: list[NameRun]) -> OfficeMention:
    """Return the office with the one state or body that stands between it and its holder, where it has none yet."""
    if office.owner or office.owner_name or office.key in ACCREDITED:
        return office
    between = text.tokens_between(office.end, name.start)
    if text.has_word("charged", between):
        return office  # "ministre délégué chargé du Commonwealth, / Ana Roy"
    if body := next((text.body_from[i] for i in between if i in text.body_from), None):
        return replace(office, owner_name=body.name)
    if office.key in _LOCAL and (places := [n for n in names if office.end <= n.start < name.start]):
        return replace(office, owner_name=places[-1].name)  # "la gobernadora de la provincia argentina de Santa Cruz"
    if office.key in _OF_FIRMS and text.is_word(between[0], "of") and (firm := _firm(text, between)):
        return replace(office, owner_name=firm)
    found = {term.key: term for i in between if (term := text.cover.get(i)) and term.kind in OWNERS}
    return replace(office, owner=next(iter(found.values()))) if len(found) == 1 else office


def is_rank(text: Text, i: int) -> bool:
    """Whether the token is an ambassador's rank before a name rather than an office: "Ambassador / Jane Hill"."""
    term = text.cover.get(i)
    alone = term is not None and term.kind == "office" and term.key == "ambassador"
    return alone and i + 1 < len(text.tokens) and text.tokens[i + 1].is_capital and text.cover.get(i + 1) is None


def _firm(text: Text, between: range) -> str:
    """The name with capitals that goes on to the comma: "de la société / Acier du Nord"; "" where none."""
    comma = next((i for i in between if text.tokens[i].text == ","), between.stop)
    begin = next((i for i in range(between[0], comma) if text.tokens[i].is_capital), comma)
    unknown = begin < comma and not any(i in text.cover for i in range(begin, comma))
    return text.body[text.tokens[begin].start : text.tokens[comma - 1].end] if unknown else ""


def _is_of_phrase(text: Text, i: int) -> bool:
    """Whether the token may belong to what an office is of: a word that is no office, no day and tells of no deed."""
    token, term = text.tokens[i], text.cover.get(i)
    if term is not None and term.kind not in (*OWNERS, "ministry", "capital", "city", "modifier"):
        return False
    if text.is_word(i, "with") and text.is_word(i + 1, "residence"):
        return True  # "ambassadeur de Malte / avec résidence à Rome"
    if i in text.told or text.is_any(i, ("was", "with", "by", "pronoun")):
        return False
    if text.is_word(i, "speech") and not text.is_word(i + 1, "polity"):
        return False  # but "acreditado en / nuestro país"
    return token.text in "-–'’()." or (token.is_word and not token.text.isdigit())


def _is_mark(text: Text, i: int) -> bool:
    """Whether the token is a mark beside an honorific, or a bracketed word: "General (rtd)"."""
    if i >= len(text.tokens):
        return False
    near = [text.tokens[k].text for k in range(max(0, i - 2), min(i + 3, len(text.tokens)))]
    return text.tokens[i].text in ".()" or ("(" in near and ")" in near)


def _is_named_after(text: Text, name: NameRun) -> bool:
    """Whether the run may name a place or body rather than a person who is listed or has an honorific.

    So may the second of two that an office is of: "en charge du Mont-Gris et Lisgar".
    """
    joined = text.is_word(name.first - 1, "and") and not (
        len(name.words) == 1 and text.tokens[name.first - 2].is_capital
    )
    return not name.honored and not joined
