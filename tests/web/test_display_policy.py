"""How much of a text readers are shown, at every public address: pages, searches, downloads, feeds, sitemaps."""

import json
import re
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest
from django.utils.timezone import now

from meetings.exchange.writing import dump
from meetings.models.shown import as_shown
from tests.web import rows

# A word beside a fact, a word of a sentence without any; and what finds them, which the search echoes.
BESIDE, APART = "quixotically", "zygomorphic"
BODY = (
    f"December 15. President Ilham Aliyev {BESIDE} received Kubanychbek Omuraliev.\n\n"
    f"Afterwards findable {APART} flowers were laid."
)
STARTS = ["/", "/meetings/?q=findable", "/meetings/?q=received&sort=relevance", "/sitemap.xml", "/corrections.atom"]
STARTS += [f"/meetings.{form}?q=findable" for form in ("json", "csv", "atom", "ics")]
LINK = re.compile(r'href="([^"]+)"|<loc>([^<]+)</loc>')
PAGES = 200


def walk(client) -> dict[str, str]:
    """Return what every public address answers that leads from the first pages."""
    found: dict[str, str] = {}
    waiting = list(STARTS)
    while waiting:
        address = waiting.pop(0)
        answer = client.get(address)
        data = b"".join(answer.streaming_content) if answer.streaming else answer.content
        found[address] = data.decode()
        for link in LINK.finditer(found[address]):
            parts = urlsplit(urljoin(f"http://testserver{address}", unescape(link[1] or link[2])))
            reached = parts.path
            is_ours = parts.netloc == "testserver" and not parts.path.startswith(("/admin/", "/static/", "/language/"))
            if is_ours and not parts.query and reached not in {*found, *waiting}:
                waiting.append(reached)
        assert len(found) < PAGES
    return found


@pytest.fixture
def text(story):
    """A text of the winter's meeting, its report quoting the verb that stands beside the one word."""
    source = rows.source(BODY, title="", url="https://example.org/2", publisher=rows.publisher("AZERTAC", "full"))
    rows.report(story.winter, source, date="December 15", form="received")
    return source


TERMS = pytest.mark.parametrize(
    ("display", "taken_down", "shown"),
    [
        ("full", "", {BESIDE, APART}),
        ("sentences", "", {BESIDE}),
        ("link", "", set()),
        ("full", "on request", set()),
    ],
)


@TERMS
def test_no_address_shows_more_of_a_text_than_its_publisher_allows(client, text, display, taken_down, shown):
    type(text.publisher).objects.update(display=display)
    type(text).objects.filter(pk=text.pk).update(taken_down=taken_down)
    walked = walk(client)
    kinds = {"meetings", "people", "offices", "organizations", "places", "sources", "calendar", "corrections"}
    assert kinds <= {address.split("/")[1] for address in walked}
    assert [address for address in walked if address.startswith("/sitemap-")] != []
    assert {f"{text.get_absolute_url().rsplit('/', 2)[0]}.{form}" for form in ("bib", "ris", "csl.json", "jsonld")} <= {
        *walked
    }
    assert {word for word in (BESIDE, APART) if any(word in answer for answer in walked.values())} == shown
    assert len([answer for answer in walked.values() if text.sha256 in answer]) >= 1


@TERMS
def test_plain_dump_shows_no_more_either_and_is_the_same_when_imported(text, display, taken_down, shown):
    type(text.publisher).objects.update(display=display)
    type(text).objects.filter(pk=text.pk).update(taken_down=taken_down)
    words = b"".join(dump()).decode()
    assert {word for word in (BESIDE, APART) if word in words} == shown
    evidence = [one for line in words.splitlines() for one in json.loads(line).get("evidence", ())]
    quoted = {one["quote"] for one in evidence if one.get("source") == text.reference}
    assert ("received" in quoted, "████████" in quoted) == (bool(shown), not shown)
    assert {BESIDE, APART} <= set(re.findall(r"\w+", b"".join(dump(everything=True)).decode()))
    text.refresh_from_db()
    once = as_shown(text)
    assert len(once) == len(BODY)
    text.body = once
    assert as_shown(text) == once


def test_sentences_of_what_is_withdrawn_are_shown_nowhere_nor_in_the_plain_dump(client, text, story):
    type(text.publisher).objects.update(display="sentences")
    assert [BESIDE in words for words in ("".join(walk(client).values()), b"".join(dump()).decode())] == [True, True]
    permalink = story.winter.permalink
    permalink.state, permalink.reason, permalink.changed_at = permalink.State.WITHDRAWN, "on request", now()
    permalink.save()
    assert [BESIDE in words for words in ("".join(walk(client).values()), b"".join(dump()).decode())] == [False, False]
    assert BESIDE in b"".join(dump(everything=True)).decode()
