"""The words found, where they stand in the reports."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from meetings.days import HEADER
from meetings.models import Publisher
from meetings.models.statements import marks, select
from meetings.search.analysis import known_forms, words_of
from meetings.search.query import And, Node, Or, Phrase, Prefix, Word
from meetings.search.rows import Row, Source

# How many characters of a text are looked through, and how many are shown before and after the first word. Chosen.
LOOKED_AT, BEFORE, AFTER = 20_000, 70, 150
_SPACE = re.compile(r"\s+")
_SHOWN = f"""
    SELECT source.id, substr(source.body, 1, %s) FROM meetings_sourcetext source
    LEFT JOIN meetings_publisher publisher ON publisher.organization_id = source.publisher_id
    WHERE source.taken_down = '' AND source.id IN ({{ids}})
        AND coalesce(publisher.display, '') NOT IN ('{Publisher.Display.SENTENCES}', '{Publisher.Display.LINK}')
"""


@dataclass(frozen=True)
class Wanted:
    """Tokens that a word may have, and beginnings of tokens."""

    forms: frozenset[str]
    starts: tuple[str, ...]

    def has(self, word: str, language: str) -> bool:
        tokens, others = known_forms(word, language)
        if not (self.forms.isdisjoint(tokens) and self.forms.isdisjoint(others)):
            return True
        return bool(self.starts) and any(found.startswith(self.starts) for found in tokens)


@dataclass(frozen=True)
class Excerpt:
    """Some words of a source text, each piece with whether it was asked for, and the paragraph that they begin in."""

    source: Source
    pieces: list[tuple[str, bool]]
    paragraph: int


def excerpts(meetings: Sequence[Row], asked: Node | None) -> dict[int, Excerpt]:
    """Return the first place of each meeting's reports with a word that is asked for, by the meeting's key.

    Only of texts that their publishers let be shown in full, and that were not taken down.
    """
    wanted = Wanted(frozenset(_forms(asked)), tuple(_starts(asked)))
    if not wanted.forms and not wanted.starts:
        return {}
    known: dict[str, _Known] = {}  # most words of a page's texts stand in several of them
    bodies = _bodies({source.pk for meeting in meetings for source in meeting.sources})
    found = {}
    for meeting in meetings:
        for source in meeting.sources:
            if body := bodies.get(source.pk):
                has = known.setdefault(source.language, _Known(wanted, source.language))
                if excerpt := _first(source, body, has):
                    found[meeting.pk] = excerpt
                    break
    return found


class _Known(dict[str, bool]):
    """Whether a word of one language is among those that are wanted."""

    def __init__(self, wanted: Wanted, language: str) -> None:
        self._wanted, self._language = wanted, language

    def __missing__(self, word: str) -> bool:
        self[word] = is_wanted = self._wanted.has(word, self._language)
        return is_wanted


def _bodies(sources: Collection[int]) -> dict[int, str]:
    """Return the beginnings of the texts that may be shown in full."""
    return dict(select(_SHOWN.format(ids=marks(sources)), LOOKED_AT, *sources)) if sources else {}


def _first(source: Source, body: str, has: Mapping[str, bool]) -> Excerpt | None:
    first = next((word.start() for word in words_of(body) if has[word[0]]), None)
    if first is None:
        return None
    low, high = _whole_words(body, first)
    pieces: list[tuple[str, bool]] = []
    at = low
    for word in words_of(body[low:high]):
        if has[word[0]]:
            start, end = low + word.start(), low + word.end()
            pieces += [(body[at:start], False), (body[start:end], True)]
            at = end
    pieces.append((body[at:high], False))
    shown = [(_SPACE.sub(" ", text), is_found) for text, is_found in pieces if text]
    paragraph = sum(1 for line in body[: first + 1].split("\n") if line.strip())
    return Excerpt(source, [("… ", False), *shown, (" …", False)], paragraph)


def _whole_words(body: str, first: int) -> tuple[int, int]:
    """The stretch around a place, from blank to blank, not from before its paragraph or in the line of its day."""
    low, high = max(0, first - BEFORE), min(len(body), first + AFTER)
    low = max(low, body.rfind("\n", low, first) + 1)
    if (header := HEADER.match(body)) and header.end() <= first:
        low = max(low, header.end())
    if low and not body[low - 1].isspace():
        low = next((at + 1 for at in range(low, first) if body[at].isspace()), first)
    if high < len(body):
        high = next((at for at in range(high, first, -1) if body[at].isspace()), high)
    return low, high


def _leaves(node: Node | None) -> Iterator[Node]:
    """The parts of a tree that are to be found, not those that are to be left out."""
    if isinstance(node, And | Or):
        for part in node.parts:
            yield from _leaves(part)
    elif node is not None:
        yield node


def _forms(asked: Node | None) -> Iterator[str]:
    for leaf in _leaves(asked):
        if isinstance(leaf, Word):
            yield from leaf.forms
        elif isinstance(leaf, Phrase):
            yield from leaf.words


def _starts(asked: Node | None) -> Iterator[str]:
    return (leaf.start for leaf in _leaves(asked) if isinstance(leaf, Prefix))
