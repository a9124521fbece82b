"""The words found, shown where they stand."""

import pytest

from meetings.models import Meeting, SourceText
from meetings.search.query import parse
from meetings.search.rows import rows_of
from meetings.web.excerpts import AFTER, BEFORE, excerpts
from tests.web import rows

LONG = "One two three. " * 30


def shown(meeting, asked: str) -> str:
    """The excerpt, with brackets around what was asked for."""
    found = excerpts(rows_of(Meeting.objects.filter(pk=meeting.pk)), parse(asked)).get(meeting.pk)
    return "".join(f"[{text}]" if is_found else text for text, is_found in found.pieces) if found else ""


@pytest.fixture
def reported(story):
    """A function that gives a meeting whose one report, in a language, is the text."""

    def made(text: str, **fields):
        meeting = rows.meeting("2022-06", (story.aliyev, story.president))
        rows.report(meeting, rows.source(f"{text}\nPresident Ilham Aliyev", **fields))
        return meeting

    return made


@pytest.mark.parametrize(
    ("language", "text", "asked", "excerpt"),
    [
        ("en", "They visited the fair.", "visit", "… They [visited] the fair. President Ilham Aliyev …"),
        ("en", "A visit. Then visits.", "visited -fair", "… A [visit]. Then [visits]. President Ilham Aliyev …"),
        ("fr", "On a rencontré Jean.", "rencontre", "… On a [rencontré] Jean. President Ilham Aliyev …"),
        ("az", "Prezident Əliyev gəldi.", "eliyev", "… Prezident [Əliyev] gəldi. President Ilham Aliyev …"),
        ("ru", "Встреча с Омуралиевым.", "Омуралиев", "… Встреча с [Омуралиевым]. President Ilham Aliyev …"),
        ("en", "A trade fair opened.", '"trade fair"', "… A [trade] [fair] opened. President Ilham Aliyev …"),
        ("en", "Cooperation grew.", "coop*", "… [Cooperation] grew. President Ilham Aliyev …"),
        ("en", " date 2022-12-15 A fair.", "fair", "… A [fair]. President Ilham Aliyev …"),
        ("en", " date 2022-12-15 A fair.", "date", "…  [date] 2022-12-15 A fair. President Ilham Aliyev …"),
        ("en", "Nothing of the kind.", "-nothing fair", ""),
        ("en", "A fair.", "lang:en", ""),
    ],
)
def test_words_are_shown_where_they_stand(reported, language, text, asked, excerpt):
    assert shown(reported(text, language=language), asked) == excerpt


def test_a_long_paragraph_is_cut_at_words(reported):
    excerpt = shown(reported(f"{LONG}The fair opened. {LONG}"), "fair")
    assert "The [fair] opened." in excerpt
    assert len(excerpt) < BEFORE + AFTER + 30
    assert excerpt.removeprefix("… ").split()[0] in ("One", "two", "three.")
    assert excerpt.removesuffix(" …").split()[-1] in ("One", "two", "three.")


def test_a_word_without_end_is_cut(reported):
    assert len(shown(reported("fair" + "x" * 5000 + " fair"), "fair*")) < 2 * (BEFORE + AFTER)


@pytest.mark.parametrize(("display", "seen"), [("full", True), ("sentences", False), ("link", False)])
def test_no_more_is_shown_than_the_publisher_allows(reported, display, seen):
    meeting = reported("They visited the fair.", publisher=rows.publisher("AZERTAC", display))
    assert bool(shown(meeting, "fair")) == seen


def test_nothing_is_shown_of_a_text_that_was_taken_down(reported):
    meeting = reported("They visited the fair.")
    assert shown(meeting, "fair")
    SourceText.objects.update(taken_down="asked by the author")
    assert not shown(meeting, "fair")


def test_an_excerpt_leads_to_its_paragraph(client, reported):
    meeting = reported("The first.\n\nThey visited the fair.", title="Visit")
    text = client.get("/meetings/?q=fair").text
    source = meeting.reports.get().source
    assert f'<a href="{source.get_absolute_url()}#p2" lang="en">' in text
    assert "<mark>fair</mark>" in text
    assert 'id="p2"' in client.get(source.get_absolute_url()).text


def test_excerpts_take_as_many_queries_for_many_meetings(reported, django_assert_num_queries):
    for _ in range(5):
        reported("They visited the fair.")
    with django_assert_num_queries(4):
        assert len(excerpts(rows_of(Meeting.objects.all()), parse("fair"))) == 5
