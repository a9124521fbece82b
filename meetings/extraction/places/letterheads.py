"""The state of whoever issued a text: told by its publisher's name, or by the lines above and below it."""

import re
from collections import Counter
from functools import lru_cache

from meetings.extraction.days.dateline import Dateline
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.kinds import PLACES, STATES
from meetings.extraction.texts.terms import Found, find_terms
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import Vocabulary, authorities

_HEADER, _FOOTER = 5, 3  # lines above and below a text that may name who issued it
_TWO = 2
_MISSIONS = ("embassy", "consulate-general")
_LONGEST_LINE = 14  # words of such a line
_LONGEST_SITED = 120  # characters of a line that names a site
_SITE = re.compile(r"(?<![\w.-])(?:[\w-]{2,40}\.){1,4}([a-z]{2}|[A-Z]{2})(?![\w-]|\.\w)")
_SITE_END = re.compile(r"\.(?:[a-z]{2}|[A-Z]{2})(?![\w-]|\.\w)")  # for which a text is searched faster
_SITES_OF = {"uk": "GB"}  # what a state's sites end with, where that is not its code
# Endings that anybody's sites have, but for those of governments.
_OF_ANYBODY = frozenset(["tv", "io", "me", "co", "ai", "fm", "ly", "cc", "to", "ws", "nu", "tk", "so", "la", "st"])
_LONGEST_END, _LONGEST_TAG = 400, 20  # characters at a text's and a line's end where its agency may sign
_SIGNED = re.compile(r"(?:^|[-–—/(.] ?)([A-Z][A-Za-z]{2,9})[)/.]*\Z")
_SAYING = ("say", "reported", "stated")
_SOURCE = 9  # words from what says so to whose organ it is
_OFFICIAL = ("gov", "gob", "gouv", "gub", "govt", "go", "mfa", "mofa", "mid")


@lru_cache(maxsize=8192)
def state_of(key: str) -> str:
    """The key of the state that a territory belongs to; of all else its own."""
    territory = authorities().territories.get(key)
    return territory.parent or key if territory else key


def state_of_publisher(publisher: str, vocabulary: Vocabulary) -> str:
    """Return the key of the one state that a publisher's name tells of; "" where it tells of none or several."""
    found = set()
    for term in find_terms(publisher, vocabulary).names:
        key = authorities().bodies[term.key].parent if term.kind == "body" else term.key
        if term.kind in ("state", "demonym", "body") and key in authorities().territories:
            found.add(state_of(key))
    return found.pop() if len(found) == 1 else ""


def issuer_state(text: Text) -> str:
    """Return the key of the one state whose body the lines above or below the text name; "" where none does.

    "Ministry of Foreign Affairs of Peru" over a text says whose it is. A part of a state is noted as well.
    """
    sentences = text.layout.sentences
    found: set[str] = set()
    parts: set[str] = set()
    for sentence in (*sentences[:_HEADER], *sentences[_HEADER:][-_FOOTER:]):
        if sentence.part == "body":
            continue
        inside = text.tokens_between(sentence.start, sentence.end)
        terms = [t for i in inside if (t := text.cover.get(i))] if len(inside) <= _LONGEST_LINE else []
        told = {t.key for t in terms if t.kind in STATES and not _is_where(text, t)}
        named = told and {key for key in told if key in authorities().territories}
        if not named:
            continue
        if sentence.part == "headline" and any(
            text.tokens[i].is_word and i not in text.cover and i not in text.in_body and not _is_small(text, i)
            for i in inside
        ):
            continue
        is_body = any(i in text.in_body or i in text.organ_from for i in inside) or any(
            t.kind in ("ministry", "body") for t in terms
        )
        is_body = is_body or any(_is_government(text, i) for i in inside)  # "THE SAMOAN GOVERNMENT"
        is_body = is_body or _heads_organ(text, inside)
        states = {state_of(key) for key in named}
        if len(states) == _TWO and (sender := _sender(text, inside)):
            states = {sender}
        is_office = any(t.kind == "office" for t in terms) and all(
            i in text.cover or _is_small(text, i) or not text.tokens[i].is_word for i in inside
        )  # "President of Ukraine" alone
        if (is_body or is_office) and len(states) == 1 and not any(i in text.told for i in inside):
            found |= states
            parts |= named - states
    text.publisher_part = parts.pop() if len(parts) == 1 else ""
    found = found or _of_sites(text)
    return found.pop() if len(found) == 1 else ""


def _is_where(text: Text, term: Found) -> bool:
    """Whether an ending or a preposition tells of what is or was in the state: "TDT, Nahçıvan'da / kuruldu"."""
    if text.vocabulary.locatives:
        return fold(term.ending).lstrip("'-") in text.vocabulary.locatives
    before = text.number_at(term.start) - 1
    return text.is_word(before - text.is_word(before, "article"), "at")  # "Prime Minister at the Vatican"


def _heads_organ(text: Text, inside: range) -> bool:
    """Whether the line is but a state's name, and the one below names an organ: "REPUBLIC OF FIJI / PARLIAMENT"."""
    first = text.cover.get(inside[0]) if inside else None
    below = inside.stop + (first is not None and text.is_word(inside.stop, "article"))
    whole = first is not None and first.kind == "state" and len(inside) > 1
    return whole and text.cover.get(inside[-1]) is first and (below in text.organ_from or below in text.in_body)


def _sender(text: Text, inside: range) -> str:
    """The state whose mission in another the line names: "Посольство России в Кении"; "" where it names none."""
    organs = [text.organ_from.get(i) or text.organ_to.get(i + 1) for i in inside]
    if not any(organ is not None and organ.key in _MISSIONS for organ in organs):
        return ""
    for i in inside:
        term = text.cover.get(i)
        is_first = term is not None and term.kind in STATES and term.start == text.tokens[i].start
        if term and is_first and not text.is_word(i - 1, "at"):
            return "" if _is_where(text, term) else state_of(term.key)
    return ""


def agency_state(text: Text, dateline: Dateline) -> str:
    """Return the key of the state whose own news agency the dateline names, where it was written there; else ""."""
    bodies, home = authorities().bodies, state_of(dateline.state or "")
    agencies = (bodies[t.key] for t in text.terms.names if t.kind == "body" and t.end <= dateline.end)
    return home if any(a.kind == "news agency" and a.parent == home for a in agencies) else ""


def closing_agency_state(text: Text, dateline: Dateline | None) -> str:
    """Return the key of the state whose own news agency signs the report, below or behind its last words: "– ONA".

    "" where it was written elsewhere, or names nothing of that state.
    """
    written = state_of(dateline.state) if dateline and dateline.state else ""
    for line in [line.rstrip() for line in text.body[-_LONGEST_END:].split("\n") if line.strip()][-_FOOTER:]:
        signed = _SIGNED.search(line[-_LONGEST_TAG:])
        home = _agencies().get(signed[1], "") if signed else ""
        if home and (written == home or (not written and any(state_of(t.key) == home for t in _told(text)))):
            return home
    return ""


@lru_cache
def _agencies() -> dict[str, str]:
    """The states of national news agencies by their abbreviations, as far as no other agency has the same."""
    agencies = [b for b in authorities().bodies.values() if b.kind == "news agency" and b.abbreviation]
    times = Counter(agency.abbreviation for agency in agencies)
    return {agency.abbreviation: agency.parent for agency in agencies if times[agency.abbreviation] == 1}


def _told(text: Text) -> list[Found]:
    """The states and towns that the text names."""
    return [term for term in text.terms.names if term.kind in PLACES or term.kind == "demonym"]


def source_state(text: Text) -> str:
    """Return the key of the one state whose ministry or press office a Russian text says that it has its news from.

    "Сообщили в пресс-службе президента / Чили"; "" where it names none or several.
    """
    if not text.vocabulary.order.get("genitive"):
        return ""
    told = (text.number_at(cue.start) + 1 for cue in text.terms.cues if cue.key in _SAYING)
    found = {state for i in told if (state := _speaking_state(text, i))}
    return found.pop() if len(found) == 1 else ""


def _speaking_state(text: Text, i: int) -> str:
    """The state whose organ is named from that token on: "/ в казахстанском МИД", "/ МИД Казахстана"."""
    people = ""
    is_organ = False
    for j in range(i, min(i + _SOURCE, len(text.tokens))):
        term = text.cover.get(j)
        if not text.tokens[j].is_word or j in text.first_tokens:
            break
        is_here = j in text.organ_from or (term is not None and (term.kind == "ministry" or term.key == "spokesperson"))
        is_organ = is_organ or is_here
        if is_here and people:
            return people
        if term and term.kind in ("state", "demonym") and term.key in authorities().territories:
            if is_organ and term.kind == "state":
                return state_of(term.key)
            people = state_of(term.key)
    return ""


def _of_sites(text: Text) -> set[str]:
    """The states whose sites the lines above and below the text name: "gob.mx", "gouvernement.lu"."""
    if not _SITE_END.search(text.body):
        return set()
    lines = [line for line in text.body.split("\n") if line.strip()]
    found = set()
    for line in (*lines[:_HEADER], *lines[-_FOOTER:]):
        for site in _SITE.finditer(line) if len(line) <= _LONGEST_SITED else ():
            ending = site[1].lower()
            code = _SITES_OF.get(ending, ending.upper())
            is_known = code in authorities().territories and authorities().territories[code].kind == "state"
            is_official = any(part in _OFFICIAL for part in site[0].lower().split("."))
            if is_known and (is_official or (ending not in _OF_ANYBODY and site[0].islower())):
                found.add(code)
    return found


def _is_government(text: Text, i: int) -> bool:
    """Whether the token is a noun for a state's power behind the people's adjective."""
    head, whose = head_of(text.vocabulary, text.tokens[i].folded), text.cover.get(i - 1)
    governs = head is not None and head.kind in ("government", "parliament")
    return governs and whose is not None and whose.kind == "demonym" and text.joined(i - 1, i)


def _is_small(text: Text, i: int) -> bool:
    return text.is_any(i, ("of", "article", "linking", "function"))
