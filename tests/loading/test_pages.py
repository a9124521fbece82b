"""What the head of a saved web page states of it."""

import json

import pytest

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope
from meetings.loading.envelopes import readable
from meetings.loading.envelopes.pages import page

BODY = "<body><h1>Minister receives envoy</h1><p>The minister received the envoy.</p></body></html>"


def stated(head: str, opening: str = "<!DOCTYPE html>") -> Envelope:
    return page(f"{opening}<html lang='en'><head>{head}</head>{BODY}".encode())


def linked(**thing: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def test_open_graph_states_the_headline_the_address_the_publisher_and_the_day():
    head = """
        <title>Minister receives envoy | Ministry of Tides</title>
        <meta property="og:title" content=" Minister receives\n envoy ">
        <meta property="og:url" content="https://tides.example/news/17">
        <meta property="og:site_name" content="Ministry of Tides">
        <meta property="article:published_time" content="2023-05-04T09:00:00+03:00">
    """
    assert stated(head) == Envelope(
        publisher="Ministry of Tides",
        url="https://tides.example/news/17",
        title="Minister receives envoy",
        published=DayRange.parse("2023-05-04"),
    )


def test_dublin_core_states_them_as_well():
    head = """
        <link rel="canonical" href="https://tides.example/?id=17">
        <meta name="DC.Title" content="Minister receives envoy"><meta name="DC.Publisher" content="Ministry of Tides">
        <meta name="DCTERMS.issued" content="2023-05">
    """
    assert stated(head) == Envelope(
        publisher="Ministry of Tides",
        url="https://tides.example/?id=17",
        title="Minister receives envoy",
        published=DayRange.parse("2023-05"),
    )


def test_linked_data_states_the_day_of_its_article_and_who_published_it():
    website = {"@type": "WebPage", "datePublished": "2019-01-01"}
    article = {"@type": "NewsArticle", "datePublished": "2023-05-04", "publisher": {"name": "Tide News"}}
    expected = Envelope(publisher="Tide News", published=DayRange.parse("2023-05-04"))

    assert stated(linked(**{"@graph": [website, article]})) == expected
    assert stated(linked(**article)) == expected


@pytest.mark.parametrize(
    "data", ["{", "[" * 5000, "[1, null]", '{"publisher": "x", "datePublished": 5}', '{"publisher": {"name": 5}}']
)
def test_linked_data_that_is_unsound_states_nothing(data):
    assert stated(f'<script type="application/ld+json">{data}</script>') == Envelope()


def test_where_a_browser_saved_the_page_from_is_its_address():
    saved = "<!DOCTYPE html>\n<!-- saved from url=(0029)https://tides.example/news/17 -->\n"
    assert stated('<link rel="canonical" href="https://tides.example/news/5">', saved).url == (
        "https://tides.example/news/17"
    )


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="https://tides.example/">',
        '<link rel="canonical" href="/news/17">',
        '<link rel="canonical" href="javascript:alert(1)">',
        '<link rel="canonical" href="https://[tides/17">',
        '<link rel="canonical" href="https://tides.example/news"><meta property="og:url" content="https://t.example/17">',
    ],
    ids=["the home page", "no whole address", "no address of the web", "unsound", "two"],
)
def test_an_address_that_may_not_be_the_pages_own_is_not_taken(head):
    assert stated(head).url == ""


@pytest.mark.parametrize("day", ["0001-01-01T00:00:00", "1970-01-01", "2023-02-30", "yesterday", ""])
def test_a_day_that_no_page_was_published_on_is_not_taken(day):
    assert stated(f'<meta property="article:published_time" content="{day}">').published is None


def test_the_hour_at_which_a_server_made_the_page_is_no_day_of_publication():
    assert (
        stated('<meta name="date" content="2026-05-04"><meta name="dcterms.modified" content="2026-05-04">')
        == Envelope()
    )


def test_what_is_no_page_states_nothing():
    for data in (b"date 2023-05-04 A <b>minister</b>", b"\0\1\2<html>", b"<html><body>" + b"<i>" * 2000):
        assert page(data) == Envelope()


def test_what_came_beside_a_page_outranks_what_it_states():
    head = '<meta property="og:site_name" content="Tide News"><meta name="pubdate" content="2023-05-04">'
    found = readable(f"<html><head>{head}</head>".encode(), Envelope(publisher="Ministry of Tides"), "").envelope
    assert (found.publisher, str(found.published)) == ("Ministry of Tides", "2023-05-04")
