"""What search engines and browsers are told."""

import xml.etree.ElementTree as ElementTree

from django.utils import timezone

from meetings.web import sitemaps
from tests.web import rows

_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_SEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
HOST = "http://testserver"


def pages(client) -> dict[str, str | None]:
    """All addresses of all parts, with their dates."""
    index = ElementTree.fromstring(client.get("/sitemap.xml").content)
    found = {}
    for part in index.iter(f"{_SITEMAP}loc"):
        answer = client.get(part.text.removeprefix(HOST))
        assert answer["Content-Type"] == "application/xml; charset=utf-8"
        for url in ElementTree.fromstring(answer.content).iter(f"{_SITEMAP}url"):
            found[url.findtext(f"{_SITEMAP}loc")] = url.findtext(f"{_SITEMAP}lastmod")
    return found


def test_the_sitemap_has_every_live_record_with_a_real_date(client, story):
    withdrawn = rows.person("Nobody").permalink
    withdrawn.state, withdrawn.reason, withdrawn.changed_at = "withdrawn", "none", timezone.now()
    withdrawn.save()
    today = timezone.now().date().isoformat()
    dated = (story.winter, story.spring, story.aliyev, story.general, story.body, story.baku)
    found = pages(client)
    assert {record: found[HOST + record.get_absolute_url()] for record in dated} == dict.fromkeys(dated, today)
    assert len(found) == 2 + 3 + 2 + 2 + 1 + 2
    assert {client.get(address.removeprefix(HOST)).status_code for address in found} == {200}


def test_the_sitemap_is_in_parts(client, story, monkeypatch):
    whole = pages(client)
    # Not less: numbers go on from test to test on PostgreSQL, and each would be a part.
    monkeypatch.setattr(sitemaps, "SPAN", max(story.winter.pk, story.spring.pk))
    index = client.get("/sitemap.xml").text
    assert [f"/sitemap-meetings-{part}.xml" in index for part in range(3)] == [True, True, False]
    assert pages(client) == whole


def test_a_part_takes_as_many_queries_for_many_records(client, story, django_assert_num_queries):
    for name in ("people", "offices", "sources", "meetings"):
        with django_assert_num_queries(3):
            client.get(f"/sitemap-{name}-0.xml")
    assert client.get("/sitemap-nothing-0.xml").status_code == 404


def test_robots_are_shown_the_sitemap_and_kept_from_the_desk(client, db):
    lines = client.get("/robots.txt").text.splitlines()
    assert "Disallow: /admin/" in lines
    assert f"Sitemap: {HOST}/sitemap.xml" in lines


def test_browsers_are_told_how_to_search(client, db):
    assert (
        '<link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml"' in client.get("/").text
    )
    described = ElementTree.fromstring(client.get("/opensearch.xml").content)
    assert described.tag == f"{_SEARCH}OpenSearchDescription"
    assert described.find(f"{_SEARCH}Url").get("template") == f"{HOST}/meetings/?q={{searchTerms}}"
