"""Whose an office is where only a printed name tells it: a body, an organ of a state, a town or region."""

from typing import NamedTuple

from meetings.extraction.offices.bodies import body_of_office
from meetings.extraction.offices.genitive_owners import owner_in_genitive, past_quoted, past_rest_of_body
from meetings.extraction.offices.meant_bodies import body_by_compound, meant_by_noun
from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.offices.printed_places import (
    OF_PLACES,
    begins_region,
    place_from,
    place_to,
    region_in_genitive,
)
from meetings.extraction.offices.trailing_names import past_capitals
from meetings.extraction.offices.unknown_bodies import unknown_body
from meetings.extraction.texts.heads import PrintedBody, head_of
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

LOCAL = OF_PLACES | {"head", "chairman", "police-chief", "trade-representative", "bishop", "archbishop"}
# Offices that a body's own people hold.
OF_BODIES = frozenset(
    [
        "president", "vice-president", "chairman", "chairman-of-the-board", "chairman-of-the-management-board",
        "chairman-of-the-supervisory-board", "deputy-chairman", "co-chairman", "chair-president", "head",
        "director", "secretary", "secretary-general", "general-secretary", "director-general",
        "executive-director", "member", "executive-secretary", "party-chair", "leader", "commissioner",
        "coordinator", "chief-executive", "spokesperson", "managing-director", "general-manager", "commander",
        "parliamentary-group-chair", "deputy-secretary-general", "rapporteur", "co-rapporteur",
        "honorary-chairman", "speaker", "deputy-speaker",
        "national-coordinator", "resident-representative", "grand-master", "rector", "founder",
        "chief-of-staff", "adviser", "assistant", "chief-adviser", "representative", "manager", "registrar",
        "administrator", "assistant-administrator", "chief-financial-officer", "chief-operating-officer",
        "chief-economist", "co-founder",
        "owner", "dean", "head-of-department", "head-of-office", "presiding-magistrate", "editor-in-chief",
        "superintendent", "force-commander", "commander-general", "delegate", "treasurer", "vice-rector",
        "guild-master", "deputy-head", "inspector-general", "first-vice-president", "executive-vice-president",
        "specialist", "senior-specialist", "chief-specialist", "lead-specialist",
    ]
)  # fmt: skip
_LINKS = ("of", "article", "linking")
_RELIGIOUS = frozenset(["primate", "catholicos", "patriarch", "metropolitan", "archbishop", "bishop", "mufti"])
_OF_STATES = frozenset(["president", "vice-president"])
_OF_PERSONS = frozenset(
    ["adviser", "assistant", "chief-adviser", "chief-of-staff", "spokesperson", "representative", "secretary", "member"]
)
_SHORTEST, _LONGEST_ACRONYM = 2, 6
_CLOSING = '"”»“'
_NEAR = 6  # words between a body and what tells of its head
_FURTHER = 20  # words between a state and "its"
_NAME = 2  # words of the shortest full name of a person


class PrintedOwner(NamedTuple):
    """An owner by its printed name, and the token where it ends, or where it begins."""

    name: str
    at: int
    organ: str = ""  # the key of what every state has: "parliament"


def owner_from(text: Text, i: int, office: str) -> PrintedOwner | None:
    """Return the printed owner whose name begins with the token, and the token after it."""
    organ = text.organ_from.get(i) if i not in text.cover else None
    body = text.body_from.get(i)
    if body and not (organ and _is_all(text, organ, body)):
        stop = past_rest_of_body(text, body.stop) if text.vocabulary.paradigms else past_capitals(text, body.stop)
        return PrintedOwner(body.name + text.body[body.end : text.tokens[stop - 1].end], stop)
    if organ:
        return PrintedOwner(_bare(text, organ), text.number_at(organ.end), organ.key)
    if text.is_word(i, "area"):
        return None  # "President Jan Borg for / South Asia"
    of_city = office == "head-of-government" and bool(
        text.vocabulary.words["adjective_ending"]
    )  # "de la Ciudad de ..."
    of_region = (office in _OF_STATES and _is_region(text, i)) or begins_region(text, i)
    name, stop = place_from(text, i, office) if office in LOCAL or of_city or of_region else ("", i)
    if text.vocabulary.paradigms and not name and text.tokens[i].is_capital and office not in _OF_PERSONS:
        name, stop = region_in_genitive(text, i)  # "министра труда / Лисгарской области"
    if name:
        return PrintedOwner(name, stop)
    if quoted := _quoted(text, i):
        return quoted
    if text.vocabulary.paradigms:
        behind = owner_in_genitive(text, i) if office in OF_BODIES or office in _RELIGIOUS else None
        return PrintedOwner(*behind) if behind else None
    may_be_small = office in OF_BODIES and not text.vocabulary.locatives
    if may_be_small and (small := body_of_office(text, i)):
        noun, stop, _ = small
        if stop == noun + 1 == i + 1 and (meant := meant_by_noun(text, i)):
            return PrintedOwner(meant, stop)  # "vice-présidente du / groupe"
        stop = past_capitals(text, stop)
        if stop == noun + 1 == i + 1 and (compound := body_by_compound(text, i)):
            return PrintedOwner(compound, stop)
        if stop > noun + 1 or noun > i:
            return PrintedOwner(text.body[text.tokens[i].start : text.tokens[stop - 1].end], stop)
    if may_be_small and office not in _OF_PERSONS and (stop := unknown_body(text, i, office in _OF_STATES)):
        return PrintedOwner(text.body[text.tokens[i].start : text.tokens[stop - 1].end], stop)
    return None


def _is_region(text: Text, i: int) -> bool:
    """Whether a noun of regions begins the name of one that a president governs: "président de la / région Lisgar"."""
    head = head_of(text.vocabulary, text.tokens[i].folded) if text.vocabulary.words["adjective_ending"] else None
    return head is not None and head.kind == "region" and not text.is_word(i, "polity") and i not in text.cover


def body_in_title(text: Text, inside: range, office: str) -> PrintedOwner | None:
    """Return the body whose noun the title itself ends with: "président de la commission / des affaires sociales"."""
    noun = inside[-1]
    if (office not in OF_BODIES and office != "speaker") or len(inside) < _NAME or inside[0] in text.in_body:
        return None
    body = text.body_from.get(noun) or next((text.body_from[i] for i in inside if i in text.body_from), None)
    if office == "speaker":
        organ = next((text.organ_from[i] for i in inside if i in text.organ_from), None)
        if not body or (_is_all(text, organ, body) if organ else not _is_for_field(text, body)):
            return None
        return PrintedOwner(body.name, body.stop)
    if body and body.stop > noun + 1:
        return PrintedOwner(body.name, body.stop)
    if text.vocabulary.paradigms or text.vocabulary.locatives or text.vocabulary.order.get("kind_last"):
        return None
    noun = next((i for i in reversed(inside) if head_of(text.vocabulary, text.tokens[i].folded)), noun)
    small = body_of_office(text, noun) if noun not in text.in_body else None
    # "Président de la Chambre d'agriculture": the title names it in full where its noun is not its last word.
    if small and (small[1] > inside.stop or noun < inside[-1] == small[1] - 1):
        return PrintedOwner(text.body[text.tokens[noun].start : text.tokens[small[1] - 1].end], small[1])
    return None


def _quoted(text: Text, i: int) -> PrintedOwner | None:
    """The body whose name stands in quotation marks there: "директор концерна / «Север»"."""
    stop = past_quoted(text, i)
    known = text.cover.get(i + 1)
    if stop < i + 3 or (known and known.kind == "body" and known.end == text.tokens[stop - 2].end):
        return None
    return PrintedOwner(text.body[text.tokens[i + 1].start : text.tokens[stop - 2].end], stop)


def owner_to(text: Text, stop: int, office: str) -> PrintedOwner | None:
    """Return the printed owner whose name ends right before the token, and its first token."""
    after = stop
    if text.tokens[stop - 1].text[0] in "'’-":
        if not fold(text.tokens[stop - 1].text).endswith((*GENITIVES, "s")):
            return None  # "Ankara'da"
        after = stop - 1  # "Kurulu'nun", "Committee's"
    # "The Maltese government's / envoy": an organ that is found with its ending.
    organ = text.organ_to.get(after) or text.organ_to.get(stop)
    over = text.cover.get(after - 1)
    if organ and over and (over.start <= organ.start or over.end > organ.end):
        organ = None  # but the "Representatives" of their house is none by itself
    if organ and text.vocabulary.locatives and fold(organ.ending).lstrip("'") in text.vocabulary.locatives:
        organ = None  # "Nazirlər Kabinetində / Baş nazir"
    body = text.body_to.get(after)
    if body and text.vocabulary.locatives and body.first and text.tokens[body.first - 1].text in _CLOSING:
        return None  # "“Şimal” Dövlət Şirkətinin": its name stands before
    if body and text.vocabulary.paradigms and text.is_word(body.first - 1, "at"):
        return None  # "принял / в Старом монастыре / посла": where, and not whose
    if body and not (organ and _is_all(text, organ, body)):
        return PrintedOwner(body.name, body.first)
    if organ:
        return PrintedOwner(_bare(text, organ), text.number_at(organ.start), organ.key)
    name, first = place_to(text, after) if office in OF_PLACES else ("", stop)
    if not name and after == stop and office in OF_BODIES and _is_acronym(text, after - 1):
        name, first = text.tokens[after - 1].text, after - 1  # "SRC Chairman"
    return PrintedOwner(name, first) if name else None


def body_before(text: Text, i: int) -> Found | PrintedOwner | None:
    """Return the body that "its president" means: the one named right before the words that begin with the token.

    A person or anything else with a capital between them is meant rather.
    """
    i = _past_leader(text, i)
    for k in range(i - 1, max(-1, i - _NEAR - 1), -1):
        if (term := text.cover.get(k)) and term.kind == "body":
            return term
        if body := text.body_to.get(k + 1):
            return PrintedOwner(body.name, i)
        if organ := text.organ_to.get(k + 1):
            return PrintedOwner(_bare(text, organ), i, organ.key)
        if term or text.tokens[k].is_capital or text.tokens[k].text in ".;:" or k in text.first_tokens:
            return None
    return None


def state_before(text: Text, i: int) -> Found | None:
    """Return the state that "its prime minister" means: the one named last before that token, in its sentence."""
    i = _past_leader(text, i)
    for k in range(i - 1, max(-1, i - _FURTHER - 1), -1):
        term = text.cover.get(k)
        if term and term.kind == "state":
            return term
        is_end = text.tokens[k].text in ".;:" or (term is not None and term.kind in ("demonym", "office"))
        if is_end or (k in text.first_tokens and not text.is_word(k, "function")):
            return None
    return None


def _past_leader(text: Text, i: int) -> int:
    """Where the name of who leads others begins, if its comma stands before that token: "under / Ana Roy, its head"."""
    k = i - 1
    while i - k <= _NEAR and k > 1 and text.tokens[k - 1].is_capital and k - 1 not in text.cover:
        k -= 1
    is_led = text.tokens[i - 1].text == "," and k < i - 1 and text.is_any(k - 1, ("under", "by"))
    return k - 1 if is_led else i


def _is_acronym(text: Text, i: int) -> bool:
    """Whether the token is an unknown body's abbreviation: a short word in capitals among others that are not."""
    word = text.tokens[i].text
    if not (_SHORTEST <= len(word) <= _LONGEST_ACRONYM and word.isupper()) or i in text.cover or text.is_honorific(i):
        return False
    is_agency = i + 2 < len(text.tokens) and text.tokens[i + 1].text == ")" and text.tokens[i + 2].text in "-–—:"
    if not word.isalnum() or is_agency:
        return False  # "L’Administrateur", "(TAP) – Président"
    before, after = text.tokens[i - 1] if i else None, text.tokens[i + 1]
    is_name = before is not None and before.is_capital and text.joined(i - 1, i) and i - 1 not in text.cover
    return not is_name and not after.text.isupper() and not text.is_word(i, "function")


def _is_all(text: Text, organ: Found, body: PrintedBody) -> bool:
    """Whether the body's name says no more than the organ and whose it is: "Senate of Chile"."""
    inside = text.tokens_between(organ.start, organ.end)
    rest = [i for i in range(body.first, body.stop) if i not in inside]
    return all(text.kind_at(i) in STATES or text.is_any(i, _LINKS) for i in rest)


def _is_for_field(text: Text, body: PrintedBody) -> bool:
    """Whether the body's name tells what it is for, as no parliament's does: "Chambre nationale / d'agriculture"."""
    return any(i in text.in_domain for i in range(body.first, body.stop))


def _bare(text: Text, organ: Found) -> str:
    """The organ's printed name without its ending."""
    if organ.cases:
        return organ.name[:1].upper() + organ.name[1:]
    return text.body[organ.start : organ.end - len(organ.ending)]
