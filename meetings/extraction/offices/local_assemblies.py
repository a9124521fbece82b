"""Turkish and Azerbaijani towns' assemblies, whose nouns are states' elsewhere: "Moskva Şəhər / Dumasının sədri"."""

from dataclasses import replace

from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

_CHAIRS = {"speaker": "chairman", "deputy-speaker": "deputy-chairman"}
_BETWEEN = 3  # words from a town to its assembly's noun


def take_local_assemblies(text: Text) -> None:
    """Let the text have no state's parliament, nor its speaker, where a town leads to the noun."""
    if not text.vocabulary.locatives:
        return
    known = authorities().bodies
    for n, term in reversed(list(enumerate(text.terms.names))):
        is_chair = term.kind == "office" and term.key in _CHAIRS
        if not is_chair and not (term.kind == "body" and known[term.key].kind == "parliament"):
            continue
        inside = text.tokens_between(term.start, term.end)
        head = head_of(text.vocabulary, text.tokens[inside[0]].folded) if inside else None
        if (
            head is None
            or head.kind != "parliament"
            or len(inside) != 1 + is_chair
            or not _is_led_by_town(text, inside[0])
        ):
            continue
        del text.cover[inside[0]]
        if is_chair:
            start = text.tokens[inside[1]].start
            own = replace(term, start=start, key=_CHAIRS[term.key], name=text.tokens[inside[1]].text.lower())
            text.terms.names[n] = text.cover[inside[1]] = own
        else:
            del text.terms.names[n]


def _is_led_by_town(text: Text, noun: int) -> bool:
    """Whether capital words up to a town's name, bare or in the genitive, stand right before the noun."""
    for k in range(noun - 1, max(-1, noun - 1 - _BETWEEN), -1):
        term: Found | None = text.cover.get(k)
        if not text.tokens[k].is_capital or not text.joined(k, k + 1):
            return False
        if term is not None:
            return term.kind in TOWNS and (not term.ending or fold(term.ending).endswith(GENITIVES))
    return False
