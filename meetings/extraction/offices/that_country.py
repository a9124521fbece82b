"""States meant by "that country" with an office: "Sırada Malta vardı. Bu ülkenin başbakanı Jan Borg ..."."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import own_office
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

_KINDS = (*STATES, "capital")
_MOST = 6  # states looked at before the phrase
_FAR = 400  # characters from the state to the phrase
_POST = 2  # words from "country" to the "to" before an envoy's post
_POSSESSIVE = ("'s", "’s", "'", "’", "s")  # tokens between "country" and the office
_DATIVES = ("a", "e", "ya", "ye", "na", "ne")  # folded, of Turkish and Azerbaijani
_THERE = ("at", "to", "towards")


def with_that_country(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; those of "that country" have the state that the text named last before.

    One where somebody was, or went to, comes before others.
    """
    numbers = text.numbers_of("country")
    if not numbers:
        return offices
    meant = {i for i in numbers if text.is_word(i - 1, "that")}
    return [_of_that(text, office, meant) for office in offices] if meant else offices


def _of_that(text: Text, office: OfficeMention, meant: set[int]) -> OfficeMention:
    """The office with the state that the words beside it mean."""
    if office.owner or office.owner_name or office.of == "body" or office.key == "counterpart":
        return office
    first = text.number_at(office.start)
    before = first - 1 - (text.tokens[first - 1].text in _POSSESSIVE)
    after = text.past_words(text.number_at(office.end), "of", "article", "that")
    noun = next((i for i in (before, after) if i in meant), 0)
    posts = {term.key for i in range(noun + 1, noun + 1 + _POST) if noun and (term := _post_at(text, i))}
    state = _named_before(text, text.tokens[noun].start, posts) if noun else None
    if state is None:
        return office
    key = own_office(office.key, state)
    title = office.title if key == office.key else authorities().offices[key].title
    return replace(office, key=key, title=title, owner=state, reason="the state named before, meant by “that country”")


def visited_before(text: Text, start: int) -> Found | None:
    """Return the state named last before the offset, nearby, as where somebody was or went to."""
    return next((term for term in _nearby(text, start) if _is_where(text, term)), None)


def _post_at(text: Text, i: int) -> Found | None:
    """The state behind a "to" there, where an envoy of that country serves: "Ambassador of that country / to Peru"."""
    state = text.cover.get(text.past_words(i + 1, "article")) if text.is_word(i, "to") else None
    return state if state is not None and state.kind == "state" else None


def _named_before(text: Text, start: int, posts: set[str]) -> Found | None:
    """The state named last before the offset, nearby, but for a post; of several one where somebody was."""
    near = [term for term in _nearby(text, start) if term.key not in posts]
    return next((term for term in near if _is_where(text, term)), None) or next(iter(near), None)


def _nearby(text: Text, start: int) -> list[Found]:
    """The states named before the offset, the last first."""
    names = text.terms.names
    found: list[Found] = []
    for number in range(bisect_left(names, start, key=lambda term: term.start) - 1, -1, -1):
        term = names[number]
        if start - term.end > _FAR or len(found) == _MOST:
            break
        if term.kind in _KINDS:
            found.append(term)
    return found


def _is_where(text: Text, term: Found) -> bool:
    """Whether a case or a preposition says that somebody was there, or went there."""
    if text.vocabulary.locatives:
        return fold(term.ending).lstrip("'’").endswith((*map(fold, text.vocabulary.locatives), *_DATIVES))
    before = text.number_at(term.start) - 1
    return text.is_any(before - text.is_word(before, "article"), _THERE)
