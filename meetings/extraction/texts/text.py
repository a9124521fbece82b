"""A text with what was found in it word by word: the view that the grammar works on."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from itertools import count
from operator import attrgetter, iadd, mul, sub
from typing import Any, TypeVar

from meetings.extraction.texts.heads import PrintedBody
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.layout import Layout, Sentence
from meetings.extraction.texts.nouns import is_role, nouns_of
from meetings.extraction.texts.stayed import stayed
from meetings.extraction.texts.surnames import given_names_of, peoples_named_after, surnames_of
from meetings.extraction.texts.terms import Found, Terms
from meetings.extraction.texts.tokens import Token
from meetings.vocabulary import Vocabulary

# What may not stand before a year is looked for behind it, so that a search need stop at figures only.
_YEAR = re.compile(r"(?:19|20)\d{2}(?<![\d.,/–-]\d{4})(?![\d/–-]|[.,]\d)")
_ACCENTED = "é"  # the commonest of the letters that a text without accents lacks
_BEYOND = 300  # characters behind the end that a window may reach
_BLANKS = 2  # between two words of one phrase; more set the columns of a line apart
_START = attrgetter("start")
_NONE: frozenset[str] = frozenset()
T = TypeVar("T")
_TOLD = ("contact", "met", "phone", "video", "attend", "say")

_VISITED = ("state",)  # where one who "is" there visits, as he may be at home in a town


@dataclass(slots=True)  # nearly every line of the grammar asks it for something, which is faster so
class Text:
    """The body, its tokens, and the terms that cover them."""

    body: str
    vocabulary: Vocabulary
    layout: Layout
    terms: Terms
    tokens: list[Token]
    publisher_state: str = ""  # the key of the state that the envelope's publisher is of
    publisher_part: str = ""  # the key of the part of it that issued the text
    starts: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)  # offset -> the number of the first token at it or behind it
    listed: dict[tuple[str, ...], list[int]] = field(default_factory=dict)  # by classes, the numbers of their tokens
    cover: dict[int, Found] = field(default_factory=dict)  # token number -> the name, office or day that covers it
    kinds: dict[int, set[str]] = field(default_factory=dict)  # token number -> of what kinds its terms are
    domains: dict[int, Found] = field(default_factory=dict)  # number of its first token -> the domain
    in_domain: frozenset[int] = frozenset()  # numbers of all tokens of domains
    bodies: list[PrintedBody] = field(default_factory=list)  # those that only their printed names tell of
    body_from: dict[int, PrintedBody] = field(default_factory=dict)  # by the number of the first token
    body_to: dict[int, PrintedBody] = field(default_factory=dict)  # by the number of the token after the last
    in_body: frozenset[int] = frozenset()
    organ_from: dict[int, Found] = field(default_factory=dict)
    organ_to: dict[int, Found] = field(default_factory=dict)
    envoys_of: set[Found] = field(default_factory=set)  # the states and bodies of the envoys that it names
    held: dict[tuple[str, str], list[tuple[str, ...]]] = field(default_factory=dict)  # office, state -> holders' names
    owners: set[int] = field(default_factory=set)  # where the states and bodies stand that an office phrase names
    sentence_starts: list[int] = field(default_factory=list)
    printed: dict[str, list[int]] = field(default_factory=dict)  # word or mark, folded -> the numbers of its tokens
    lowercase: frozenset[str] = frozenset()  # words printed with a small letter where others have a capital
    nouns: frozenset[str] = frozenset()  # capital words that are common nouns
    first_tokens: frozenset[int] = frozenset()  # tokens that begin a sentence
    classes: dict[int, frozenset[str]] = field(default_factory=dict)  # token number -> the classes its word is of
    of_class: dict[str, list[int]] = field(default_factory=dict)  # class of words -> the numbers of the tokens of it
    family_names: frozenset[int] = frozenset()  # words in names that elsewhere are an office, a house, a month
    told: frozenset[int] = frozenset()  # tokens that are verbs or nouns of meeting or saying
    years: list[tuple[int, int]] = field(default_factory=list)  # that it names, each with the offset where it stands
    asked: dict[Any, Any] = field(default_factory=dict)  # what was asked of it once, by who tells it

    def __post_init__(self) -> None:
        self.starts = [token.start for token in self.tokens]
        # Told for every offset, and some behind the end: it is asked for more often than a text has characters.
        spans = map(sub, [*self.starts, len(self.body) + _BEYOND], [-1, *self.starts])
        self.numbers = reduce(iadd, map(mul, zip(count()), spans), [])
        printed: defaultdict[str, list[int]] = defaultdict(list)
        for i, token in enumerate(self.tokens):
            printed[token.folded].append(i)
        self.printed = dict(printed)
        classes, classes_of = self.classes, self.vocabulary.classes
        of_class: defaultdict[str, list[int]] = defaultdict(list)
        for folded, numbers in printed.items():
            if kinds := classes_of[folded]:
                for i in numbers:
                    classes[i] = kinds
                for kind in kinds:
                    of_class[kind].extend(numbers)
        self.of_class = dict(of_class)
        self._part_accented()
        self.sentence_starts = [sentence.start for sentence in self.layout.sentences]
        for term in self.terms.names:
            for i in self.tokens_between(term.start, term.end):
                if term.kind == "area":  # covers nothing: what an office is for may reach over it
                    self.classes[i] = self.classes.get(i, _NONE) | {"area"}
                elif i not in self.cover:
                    self.cover[i] = term
                    self.kinds[i] = {term.kind}
                else:
                    self.kinds[i].add(term.kind)
        visits = stayed(self.of_class.get("been", ()), self.tokens, self.cover, self.classes)
        visits += stayed(self.of_class.get("present_be", ()), self.tokens, self.cover, self.classes, _VISITED)
        if visits:
            self.classes |= {i: self.classes[i] | {"stay"} for i in visits}
            self.of_class["stay"] = sorted([*self.of_class.get("stay", ()), *visits])
        self.nouns = nouns_of(self.tokens, self.vocabulary)
        self.family_names = self._take_names()
        for term in self.terms.domains:
            if inside := self.tokens_between(term.start, term.end):  # but not the "Ville" of "Minh-Ville"
                self.domains.setdefault(inside[0], term)
        self.in_domain = frozenset(i for d in self.terms.domains for i in self.tokens_between(d.start, d.end))
        for term in self.terms.organs:
            inside = self.tokens_between(term.start, term.end)
            over = self.cover.get(inside[0]) if inside else None
            is_office = (
                self.vocabulary.order.get("capital_nouns")
                and over is not None
                and over.kind == "office"
                and (over.start, over.end) == (term.start, term.end)
            )
            if inside and not is_office:  # but not the "Botschaft" of "Botschafter"
                self.organ_from.setdefault(inside[0], term)
                self.organ_to.setdefault(inside.stop, term)
        self.lowercase = self._printed_small()
        self.told = frozenset(i for c in self.terms.cues if c.key in _TOLD for i in self.tokens_between(c.start, c.end))
        self.first_tokens = frozenset(self.numbers[s.start] for s in self.layout.sentences)
        self.years = [(found.start(), int(found[0])) for found in _YEAR.finditer(self.body)]

    def _printed_small(self) -> frozenset[str]:
        """The words with a small letter, but for those of lines that have no other: names of pictures, keywords."""
        small = [
            s for s in self.layout.sentences if self.body[s.start].islower() and self.body[s.start : s.end].islower()
        ]
        inside = {i for s in small for i in self.tokens_between(s.start, s.end)}
        tokens = [token for i, token in enumerate(self.tokens) if i not in inside] if inside else self.tokens
        return frozenset({token.folded for token in tokens if token.is_word and not token.is_capital})

    def _part_accented(self) -> None:
        """Take auxiliaries for no prepositions that accents alone tell from them, where they are printed: "à", "a"."""
        for folded in self.vocabulary.words["auxiliary"] & self.vocabulary.words["at"]:
            numbers = self.printed.get(folded, [])
            plain = {i for i in numbers if self.tokens[i].text == folded}
            if not plain or _ACCENTED not in self.body:
                continue
            for kind in self.vocabulary.classes[folded] - {"auxiliary", "function"}:
                self.of_class[kind] = [i for i in self.of_class[kind] if i not in plain]
            for i in plain:
                self.classes[i] = self.classes[i] & {"auxiliary", "function"}

    def _take_names(self) -> frozenset[int]:
        """The words for something else that a person is called by, which are then of no class."""
        surnames = surnames_of(
            self.of_class.get("family_name", ()), self.tokens, self.cover, self.vocabulary, self.nouns
        )
        found = surnames | given_names_of(self.of_class.get("given_name", ()), self.tokens, self.cover, self.vocabulary)
        for kind in set().union(*(self.classes.pop(i) for i in found)):
            self.of_class[kind] = [i for i in self.of_class[kind] if i not in found]
        if peoples := peoples_named_after(self.tokens, self.cover, self.vocabulary):
            starts = {self.tokens[i].start for i in peoples}
            self.terms = replace(self.terms, names=[term for term in self.terms.names if term.start not in starts])
            found |= peoples
        for i in found:
            self.cover.pop(i, None)
        return found

    def take_bodies(self, bodies: list[PrintedBody]) -> None:
        """Take these for the bodies that printed names tell of."""
        self.bodies = bodies
        self.body_from = {body.first: body for body in bodies}
        self.body_to = {body.stop: body for body in bodies}
        self.in_body = frozenset(i for body in bodies for i in range(body.first, body.stop))

    def once(self, tell: Callable[["Text"], T]) -> T:
        """Return what the function tells of the text, looked for when first asked: nothing may change it after that."""
        if tell not in self.asked:
            self.asked[tell] = tell(self)
        found: T = self.asked[tell]
        return found

    def tokens_between(self, start: int, end: int) -> range:
        """Return the numbers of the tokens that begin within the span."""
        return range(self.numbers[start], self.numbers[end])

    def number_at(self, offset: int) -> int:
        """Return the number of the first token that begins at the offset or behind it."""
        return self.numbers[offset]

    def cover_span(self, start: int, end: int, term: Found) -> None:
        """Let the term cover what it does not yet of the span, so that no name is read there."""
        for i in self.tokens_between(start, end):
            if i not in self.cover or self.cover[i].kind in TOWNS:
                self.cover[i] = term

    def kind_at(self, number: int) -> str:
        """Return the kind of the term that covers the token; "" where none does."""
        term = self.cover.get(number)
        return term.kind if term is not None else ""

    def is_word(self, number: int, kind: str) -> bool:
        """Whether the token is one of the vocabulary's words of that class."""
        return kind in self.classes.get(number, _NONE)

    def is_any(self, number: int, kinds: Iterable[str]) -> bool:
        """Whether the token is a word of one of the classes."""
        return not self.classes.get(number, _NONE).isdisjoint(kinds)

    def past_words(self, number: int, *kinds: str) -> int:
        """Return the number of the first token, from that one on, that is a word of none of the classes."""
        while self.is_any(number, kinds):
            number += 1
        return number

    def has_word(self, kind: str, within: range) -> bool:
        """Whether a token of the range is a word of that class."""
        if kind not in self.of_class:
            return False
        numbers = self.numbers_of(kind)
        first = bisect_left(numbers, within.start)
        return first < len(numbers) and numbers[first] < within.stop

    def numbers_of(self, *kinds: str, within: range | None = None) -> list[int]:
        """Return the numbers of the tokens, or of those within the range, that are words of one of the classes."""
        if kinds not in self.listed:
            printed = [self.of_class[kind] for kind in kinds if kind in self.of_class]
            self.listed[kinds] = sorted(set().union(*printed)) if printed else []
        numbers = self.listed[kinds]
        if within is None:
            return numbers
        return numbers[bisect_left(numbers, within.start) : bisect_left(numbers, within.stop)]

    def is_honorific(self, number: int) -> bool:
        """Whether the token is, or belongs to, an honorific, or tells what the person named next is: "Stadträtin"."""
        if "honorific" in self.classes.get(number, _NONE):
            return True
        term = self.cover.get(number)
        if term is not None:
            return term.kind == "honorific"
        if (
            not self.vocabulary.words["role_ending"]
            or not 0 <= number < len(self.tokens)
            or not is_role(self.tokens[number].folded, self.vocabulary)
        ):
            return False
        return not self._ends_name(number)

    def _ends_name(self, number: int) -> bool:
        """Whether a capital word stands right before and none right after: the "Hofmeister" of "Anna Hofmeister"."""
        before, after = number - 1, number + 1
        named = (
            before >= 0 and before not in self.cover and self.tokens[before].is_capital and self.joined(before, number)
        )
        goes_on = after < len(self.tokens) and self.tokens[after].is_capital and self.joined(number, after)
        return named and not goes_on and not self.is_word(before, "article")

    def joined(self, i: int, j: int) -> bool:
        """Whether nothing but blanks stands between two tokens, and the text has not ended before the second."""
        if j >= len(self.tokens):
            return False
        between = self.body[self.tokens[i].end : self.tokens[j].start]
        return between == " " or (len(between) <= _BLANKS and not between.strip() and "\n" not in between)

    def gap(self, start: int, end: int) -> list[Token]:
        """Return the tokens between two offsets."""
        return self.tokens[self.numbers[start] : self.numbers[end]]

    def numbered(self, start: int, end: int) -> list[tuple[int, Token]]:
        """Return the tokens between two offsets, each with its number."""
        return [(i, self.tokens[i]) for i in self.tokens_between(start, end)]

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that the offset is in."""
        number = bisect_right(self.sentence_starts, offset)
        return self.layout.sentences[number - 1] if number else None


def within(found: Sequence[Found], start: int, end: int) -> list[Found]:
    """Return the terms that lie in the span, of those in the text's order."""
    first = bisect_left(found, start, key=_START)
    return [f for f in found[first : bisect_left(found, end, first, key=_START)] if f.end <= end]
