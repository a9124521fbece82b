"""States meant by the noun for what they are, or by their monarch's own title: "the Kingdom's Ambassador to Chad"."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED, OWNERS
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import POSSESSIVES
from meetings.folding import fold
from meetings.vocabulary import authorities

_REASON = "the only place that the text names so"
_TITLE = "the office's title"


def with_realms_meant(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; those "of the Kingdom" have the only state of that kind that the text names, or its own.

    An ambassador "of the Custodian of the Two Holy Mosques" is that king's state's.
    """
    nouns = [i for i in text.numbers_of("post") if text.tokens[i].is_capital and i not in text.cover]
    titles = [t for t in text.terms.names if t.kind == "office" and t.key == "king" and _titled(text, t)]
    if not nouns and not titles:
        return offices
    named = {t.key for t in text.terms.names if t.kind in STATES}
    by_token: dict[int, tuple[Found, str]] = {}  # the state by the last token of what means it
    for i in nouns:
        if text.is_word(i - 1, "definite") and (key := _only_state(text, text.tokens[i].folded, named)):
            by_token[i] = Found(text.tokens[i].start, text.tokens[i].end, "state", key), _REASON
    for title in titles:
        last = text.number_at(title.end) - 1
        by_token[last] = replace(title, kind="state", key=_titled(text, title)), _TITLE
    found: list[OfficeMention] = []
    for office in offices if by_token else ():
        if found and office.start < found[-1].end:
            continue  # the monarch whose envoy was told before
        told = _of_realm(text, office, by_token)
        if found and told.start < found[-1].end:
            found.pop()  # the same, before his envoy
        found.append(told)
    return found or offices


def _titled(text: Text, term: Found) -> str:
    """The only state whose monarch is called so; "" where the title is anybody's."""
    states = text.vocabulary.whose.get(fold(text.body[term.start : term.end - len(term.ending)]), ())
    return states[0] if len(states) == 1 and " " in term.name else ""


def _only_state(text: Text, noun: str, named: set[str]) -> str:
    """The key of the report's own state where it is what the noun says, else of the only such one that it names."""
    known = authorities().territories
    fits = {key for key in {*named, text.publisher_state} & known.keys() if _is_so(known[key].formal, noun)}
    if text.publisher_state in fits:
        return text.publisher_state
    return fits.pop() if len(fits) == 1 else ""


def _is_so(formal: str, noun: str) -> bool:
    words = fold(formal).split()
    return (noun in words[:-1] and "united" not in words) or noun == words[-1] == "emirates"


def _of_realm(text: Text, office: OfficeMention, by_token: dict[int, tuple[Found, str]]) -> OfficeMention:
    """The office with the state that the words beside it mean, and with where an envoy of that state is sent."""
    if office.owner or office.owner_name or not (office.of == "state" or office.key in ACCREDITED):
        return office
    first, after = text.number_at(office.start), text.number_at(office.end)
    before = first - 1 - (text.tokens[first - 1].text in POSSESSIVES)
    if before in by_token and (before < first - 1 or by_token[before][0].ending):
        state, reason = by_token[before]
        return replace(office, start=state.start, owner=state, reason=reason)
    begin = text.past_words(after, "of", "article")
    title = text.cover.get(begin)
    last = text.number_at(title.end) - 1 if title and title.kind == "office" else begin
    if begin == after or not text.is_word(after, "of") or last not in by_token:
        return office
    state, reason = by_token[last]
    end, post = _past_post(text, last + 1) if office.key in ACCREDITED else (last + 1, None)
    return replace(
        office, end=text.tokens[end - 1].end, owner=state, reason=reason, accredited=office.accredited or post
    )


def _past_post(text: Text, i: int) -> tuple[int, Found | None]:
    """The token after where an envoy is sent, and the state there, be it but called by its noun: "to the Sultanate"."""
    if not text.is_word(i, "to"):
        return i, None
    k = text.past_words(i + 1, "to", "article")
    place = text.cover.get(k)
    if place and place.kind in OWNERS:
        return text.number_at(place.end), place
    return (k + 1 if text.is_word(k, "post") else i), None
