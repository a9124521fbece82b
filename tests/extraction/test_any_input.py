"""Whatever comes in, nothing but Unreadable is raised, and every quotation stands at its span."""

import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope, TextDraft
from meetings.extraction.pipeline import read_text, to_record
from meetings.extraction.texts.reading import Unreadable
from meetings.extraction.texts.terms import find_terms
from meetings.vocabulary import LANGUAGES, Vocabulary

SECONDS = 60  # a few hundred characters take a few thousandths of one
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
RANGES = st.one_of(
    st.none(),
    DAYS.map(DayRange.day),
    DAYS.map(lambda day: DayRange.month(day.year, day.month)),
    DAYS.map(lambda day: DayRange.year(day.year)),
)
ENVELOPES = st.builds(
    Envelope,
    file=st.text(max_size=20),
    publisher=st.text(max_size=30) | st.sampled_from(["U.S. Department of State", "Azertag", "ТАСС"]),
    url=st.text(max_size=30),
    title=st.text(max_size=60) | st.just("President Ana Moreira to meet Tomas Vrabec"),
    language=st.sampled_from(["", *LANGUAGES]) | st.text(max_size=3),
    published=RANGES,
)
MARKS = [*" .,;:-–—()«»“”„\"'’\n\n/0123456789", "\r\n", "date 2022-02-31 ", "12.05.2021", "9:30 ", "\u202e", "\0"]
NAMES = [
    "Ana Moreira",
    "Tomáš Vrabec",
    "Əli Əliyev",
    "Анной Морейрой",
    "bin Hamad",
    "von der Au",
    "S. V.",
    "Öz'ün",
    "KIM",
]


def _prose(language: str) -> st.SearchStrategy[str]:
    """Texts of the language's own terms, names and marks, in no order that means anything."""
    vocabulary = Vocabulary.for_language(language)
    terms: dict[str, set[str]] = {"head": set(vocabulary.heads), "name": set(NAMES), "mark": set(MARKS)}
    for term in vocabulary.terms:
        terms.setdefault(term.kind, set()).add(term.text)
    # As many of each kind: there are hundreds of cities to a portfolio.
    words = st.one_of(*(st.sampled_from(sorted(some)) for _, some in sorted(terms.items())))
    # Within a word too: "Hô Chi Minh-Ville" has a term that begins in the middle of one.
    pairs = st.tuples(words, st.sampled_from([" ", " ", " ", "-", "'", "", ", "]))
    return st.lists(pairs, max_size=30).map(lambda some: "".join(word + mark for word, mark in some))


TEXTS = sorted((Path(__file__).parent.parent / "texts").glob("*/*.txt"))
SWAPPED = ("state", "demonym", "capital", "city", "body", "office", "ministry")


def with_other_terms(path: Path, draw: random.Random) -> str:
    """Return the beginning of a report with terms of any kind in the place of some that it has."""
    vocabulary = Vocabulary.for_language(path.parent.name)
    text = path.read_text(encoding="utf-8", errors="replace")[:2000]
    terms = [term for term in find_terms(text, vocabulary).names if term.kind in SWAPPED]
    for term in sorted(draw.sample(terms, min(len(terms), 4)), key=lambda term: -term.start):
        kind = draw.choice(SWAPPED)
        others = [other.text for other in vocabulary.terms if other.kind == kind] or ["Malta"]
        text = text[: term.start] + draw.choice(others) + text[term.end :]
    return text


PROSE = st.sampled_from(LANGUAGES).flatmap(_prose)


def read(data: bytes, envelope: Envelope) -> TextDraft | None:
    with ended_within(SECONDS):
        try:
            return read_text(data, envelope)
        except Unreadable:
            return None


@contextmanager
def ended_within(seconds: int) -> Iterator[None]:
    """Raise TimeoutError where what is done within does not end: a loop that stands still would hold all tests."""

    def give_up(*_) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def assert_whole(draft: TextDraft) -> None:
    """Every span lies in the body, every quotation is what stands there, and nobody is nameless without an office."""
    record = to_record(draft, "any")
    for evidence in record["evidence"]:
        assert 0 <= evidence["start"] < evidence["end"] <= len(draft.body)
        assert draft.body[evidence["start"] : evidence["end"]] == evidence["quote"]
    for doubt in draft.doubts:
        assert doubt.reason != ""
        assert doubt.span is None or 0 <= doubt.span.start < doubt.span.end <= len(draft.body)
    for meeting in draft.meetings:
        assert len(meeting.participants) > 1
        assert [p for p in meeting.participants if not p.name and not p.offices] == []


@settings(max_examples=150, deadline=None)
@example(b"<html>" + b"<div>" * 50, Envelope())
@example("Président ".encode("utf-16"), Envelope(language="fr"))
@example("ßﬃİ Ǆ".encode() * 9, Envelope(language="tr"))
@given(st.binary(max_size=400) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")), ENVELOPES)
def test_any_bytes_are_read_or_refused(data, envelope):
    draft = read(data, envelope)
    if draft:
        assert_whole(draft)


@settings(max_examples=250, deadline=None)
@given(PROSE, ENVELOPES)
def test_any_words_in_any_order_are_quoted_exactly(prose, envelope):
    draft = read(prose.encode(), envelope)
    if draft:
        assert_whole(draft)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(TEXTS), st.randoms(use_true_random=False))
def test_reports_with_other_terms_are_quoted_exactly(path, draw):
    draft = read(with_other_terms(path, draw).encode(), Envelope(language=path.parent.name))
    if draft:
        assert_whole(draft)


@pytest.mark.parametrize(
    ("language", "broken_off"),
    [
        ("en", "President Ana Moreira met the adviser to the"),
        ("en", "President Ana Moreira met the Director of the Office of"),
        ("en", "a place where, under other circumstances, the heads of state and government would"),
        ("ru", "За работу во главе министерства Сергей"),
        ("ru", "Советник президента по европейским и"),
    ],
)
def test_texts_that_break_off_within_an_office_tell_of_no_meeting(language, broken_off):
    assert read(broken_off.encode(), Envelope(language=language)).meetings == ()


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(TEXTS), st.data())
def test_parts_of_reports_are_quoted_exactly(path, data):
    words = path.read_text().split(" ")
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, min(first + 40, len(words) - 1)))
    draft = read(" ".join(words[first : last + 1]).encode(), Envelope(language=path.parent.name))
    if draft:
        assert_whole(draft)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(LANGUAGES).flatmap(lambda language: st.tuples(st.just(language), _prose(language))))
def test_reading_any_words_twice_gives_the_same(told):
    language, prose = told
    first, second = (read(prose.encode(), Envelope(language=language)) for _ in range(2))
    assert first == second


def test_german_text_may_end_with_the_word_for_at_whose() -> None:
    text = "Ministerin Ana Roy war am Montag mit Botschafter Jan Borg bei der"
    assert read_text(text.encode(), Envelope(language="de")).language == "de"
