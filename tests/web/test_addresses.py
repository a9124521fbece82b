"""Each kind of page names the one address that stands for it; what narrows or continues a list is not indexed."""

import re

import pytest

from meetings.models import Permalink
from tests.web import rows


def named(client, address: str) -> tuple[str | None, bool]:
    """Return the canonical address that the page names, and whether it asks not to be indexed."""
    page = client.get(address, follow=True).text
    canonical = re.findall(r'<link rel="canonical" href="http://testserver([^"]*)">', page)
    assert len(canonical) <= 1
    assert re.findall(r'<meta property="og:url" content="http://testserver([^"]*)">', page) == canonical
    return (canonical[0] if canonical else None), '<meta name="robots" content="noindex">' in page


RECORDS = ("winter", "aliyev", "general", "body", "baku", "english")
LISTS = (
    "/",
    "/meetings/",
    "/meetings/undated/",
    "/meetings/2022/",
    "/meetings/2022/12/",
    "/meetings/2022/12/15/",
    "/calendar/",
    "/who-met-whom/",
    "/people/",
    "/offices/",
    "/organizations/",
    "/places/",
    "/sources/",
    "/corrections/",
    "/about/",
    "/search-help/",
)


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_names_its_permanent_address(client, story, name):
    record = getattr(story, name)
    address = record.get_absolute_url()
    assert named(client, address) == (address, False)
    assert named(client, f"{address}?utm_source=elsewhere&text=whole") == (address, False)
    assert named(client, address.replace(record.slug, "outdated")) == (address, False)


@pytest.mark.parametrize("address", LISTS)
def test_a_list_names_its_own_address_whatever_else_is_asked(client, story, address):
    assert named(client, address) == (address, False)
    assert named(client, f"{address}?utm_source=elsewhere") == (address, False)


@pytest.mark.parametrize("name", ["aliyev", "president"])
def test_what_was_joined_names_the_survivor(client, story, name):
    record, survivor = getattr(story, name), story.amreyev if name == "aliyev" else story.general
    Permalink.objects.filter(pk=record.reference).update(
        state="joined", survivor=survivor.reference, changed_at="2026-01-01T00:00Z"
    )
    assert named(client, record.get_absolute_url()) == (survivor.get_absolute_url(), False)


@pytest.mark.parametrize(
    "address",
    [
        "/meetings/?q=Aliyev",
        "/meetings/?from=2022",
        "/meetings/?after=5",
        "/meetings/undated/?after=5",
        "/who-met-whom/?from=2022",
        "/who-met-whom/?page=2",
        "/people/?name=aliyev",
        "/people/?at=B",
        "/offices/?page=2",
        "/corrections/?before=5",
    ],
)
def test_what_narrows_or_continues_a_list_is_not_indexed(client, story, address):
    assert named(client, address) == (None, True)


def test_source_texts_go_on_behind_the_last_and_the_first_page_alone_is_indexed(client, story, monkeypatch):
    monkeypatch.setattr("meetings.web.lists.TEXTS", 2)
    rest = [rows.source(f"Text {number}", title=f"Text {number}") for number in range(3)]
    for text, written in zip(rest, ("2022-01-02", "2022-01-02", "2021"), strict=True):
        text.days = story.spring.days.parse(written)
        text.save()
    titles, address = [], "/sources/"
    for _ in range(3):
        page = client.get(address)
        titles.append([text.title for text in page.context["texts"]])
        assert named(client, address) == (("/sources/", False) if address == "/sources/" else (None, True))
        address = f"/sources/?after={page.context['after']}"
    assert titles == [["Text 1", "Text 0"], ["Text 2", "Reçu"], ["Aliyev received him"]]
    assert address == "/sources/?after="


def test_no_two_pages_describe_themselves_alike(client, story):
    """In the descriptions that search engines and previews of links show, and in their titles."""
    addresses = [*LISTS, *(getattr(story, name).get_absolute_url() for name in RECORDS)]
    pages = [client.get(at).text.partition("</head>")[0] for at in addresses if at not in ("/", "/meetings/undated/")]
    for pattern in (
        r"<title>([^<]*)</title>",
        r'<meta name="description" property="og:description" content="([^"]*)">',
    ):
        found = [re.findall(pattern, page) for page in pages]
        assert all(len(one) == 1 for one in found)
        assert len({one[0] for one in found}) == len(pages)
