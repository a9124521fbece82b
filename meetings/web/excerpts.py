"""The words found, where they stand in the reports."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from django.db.models.functions import Left

from meetings.models import Publisher, SourceText
from meetings.search.analysis import known_forms, token, word_spans
from meetings.search.query import And, Node, Or, Phrase, Prefix, Word
from meetings.search.rows import Row, Source

# How many characters of a text are looked through, and how many are shown before and after the first word. Chosen.
LOOKED_AT, BEFORE, AFTER = 20_000, 70, 150
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Wanted:
    """Tokens that a word may have, and beginnings of tokens."""

    forms: frozenset[str]
    starts: tuple[str, ...]

    def has(self, word: str, language: str) -> bool:
        found = token(word)
        if not found:
            return False
        if found in self.forms or (self.starts and found.startswith(self.starts)):
            return True
        return not self.forms.isdisjoint(known_forms(word, language))


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
    has = cache(wanted.has)  # most words of a page's texts stand in several of them
    bodies = _bodies({source.pk for meeting in meetings for source in meeting.sources})
    found = {}
    for meeting in meetings:
        for source in meeting.sources:
            if body := bodies.get(source.pk):
                if excerpt := _first(source, body, has):
                    found[meeting.pk] = excerpt
                    break
    return found


def _bodies(sources: set[int]) -> dict[int, str]:
    shown = SourceText.objects.filter(pk__in=sources, taken_down="").exclude(
        publisher__display__in=[Publisher.Display.SENTENCES, Publisher.Display.LINK]
    )
    return dict(shown.annotate(part=Left("body", LOOKED_AT)).values_list("pk", "part"))


def _first(source: Source, body: str, has: Callable[[str, str], bool]) -> Excerpt | None:
    spans = word_spans(body)
    first = next((start for start, end in spans if has(body[start:end], source.language)), None)
    if first is None:
        return None
    low, high = _whole_words(body, first)
    pieces: list[tuple[str, bool]] = []
    at = low
    for start, end in word_spans(body[low:high]):
        if has(body[low + start : low + end], source.language):
            pieces += [(body[at : low + start], False), (body[low + start : low + end], True)]
            at = low + end
    pieces.append((body[at:high], False))
    shown = [(_SPACE.sub(" ", text), is_found) for text, is_found in pieces if text]
    paragraph = sum(1 for line in body[: first + 1].split("\n") if line.strip())
    return Excerpt(source, [("… ", False), *shown, (" …", False)], paragraph)


def _whole_words(body: str, first: int) -> tuple[int, int]:
    """The stretch around a place, from blank to blank, and not from before its paragraph."""
    low, high = max(0, first - BEFORE), min(len(body), first + AFTER)
    low = max(low, body.rfind("\n", low, first) + 1)
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
