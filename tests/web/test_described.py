"""What pages of records say of themselves to machines: tags, JSON-LD, and links in their headers."""

import html
import json
import re

import pytest
from django.utils import timezone
from jsonschema import Draft202012Validator

from meetings.web import linked, signposts
from tests.web import rows
from tests.web.taking import taken

_TEXT = {"type": "string", "minLength": 1}
_THING = {
    "type": "object",
    "required": ["@type", "name"],
    "properties": {"@type": _TEXT, "@id": {"type": "string", "pattern": "^https?://"}, "name": _TEXT},
}
_DAY = {"type": "string", "pattern": r"^\d{4}(-\d\d(-\d\d)?)?$"}
LINKED = Draft202012Validator(
    {
        "type": "object",
        "required": ["@context", "@type", "@id"],
        "properties": {
            "@context": {"const": "https://schema.org"},
            "@type": {
                "enum": [
                    "Event",
                    "Person",
                    "Organization",
                    "Country",
                    "Role",
                    "Place",
                    "Article",
                    "NewsMediaOrganization",
                ]
            },
            "attendee": {"type": "array", "minItems": 1, "items": _THING},
            "location": _THING,
            **dict.fromkeys(("startDate", "endDate", "datePublished"), _DAY),
        },
    }
)


def meta(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, content in re.findall(
        r'<meta (?:name|property)="([^"]+)"(?: property="[^"]+")? content="([^"]*)">', text
    ):
        found.setdefault(name, []).append(html.unescape(content))
    return found


def in_page(text: str) -> dict:
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
    return json.loads(block)


@pytest.mark.parametrize("name", ["winter", "aliyev", "general", "body", "baku", "english"])
def test_every_kind_of_record_is_described_alike_on_its_page_and_at_an_address(client, story, name):
    record = getattr(story, name)
    described = json.loads(taken(client, record, "jsonld"))
    LINKED.validate(described)
    assert in_page(client.get(record.get_absolute_url()).text) == described


def _names(value, key: str = "") -> list[str]:
    """The names that a description states, wherever they stand in it."""
    if isinstance(value, dict):
        return [name for inner, one in value.items() for name in _names(one, inner)]
    if isinstance(value, list):
        return [name for one in value for name in _names(one, key)]
    return [value] if key in ("name", "alternateName", "roleName", "jobTitle", "headline") else []


@pytest.mark.parametrize("name", ["winter", "omuraliev", "general", "body", "baku", "english"])
def test_every_name_of_a_description_stands_on_the_page(client, story, name):
    text = client.get(getattr(story, name).get_absolute_url()).text
    main = html.unescape(text[text.index("<main") :])
    stated = _names(in_page(text))
    assert stated
    assert [one for one in stated if one not in main] == []


def test_a_page_has_what_reference_managers_and_previews_read(client, story):
    address = f"http://testserver{story.winter.get_absolute_url()}"
    found = meta(client.get(story.winter.get_absolute_url()).text)
    title = "Ilham Aliyev met Kubanychbek Omuraliev, 15 Dec 2022"
    assert [found[name] for name in ("citation_title", "DC.title", "og:title")] == [[title]] * 3
    assert [found[name] for name in ("citation_public_url", "DC.identifier", "og:url")] == [[address]] * 3
    assert found["DC.type"] == ["webpage"]
    assert found["DC.coverage"] == ["2022-12-15", "Baku"]
    assert "DC.source" not in found  # Zotero takes it for the title of the site
    assert found["DC.relation"] == [
        f"http://testserver{text.get_absolute_url()}" for text in (story.english, story.french)
    ]
    assert found["description"] == [
        "Ilham Aliyev (President, Republic of Azerbaijan); Kubanychbek Omuraliev (Secretary General, Organization of "
        "Turkic States): Thursday 15 December 2022, in person, Baku. Reported by 2 texts."
    ]


def test_zotero_reads_a_publisher_as_a_body_and_not_as_a_person(client, story):
    """An author with a comma at its end is all family name; inner ones would part it into several authors."""
    story.english.publisher = rows.publisher("Ministry of Foreign Affairs, Türkiye")
    story.english.save()
    found = meta(client.get(story.english.get_absolute_url()).text)
    assert found["citation_author"] == ["Ministry of Foreign Affairs Türkiye,"]


@pytest.mark.parametrize("name", ["winter", "aliyev", "general", "body", "baku"])
def test_every_record_is_dated_since_zotero_would_take_any_day_of_the_page_for_its_date(client, story, name):
    found = meta(client.get(getattr(story, name).get_absolute_url()).text)
    today = timezone.now().date().isoformat()
    assert (found["citation_date"], found["DC.date"]) == ([today], [today])
    assert found["description"][0].endswith((" on record.", " texts."))


def test_the_title_is_cited_in_the_language_of_the_page(client, story):
    french = client.get(story.winter.get_absolute_url(), headers={"Accept-Language": "fr"})
    assert meta(french.text)["citation_language"] == ["fr"]
    assert "consulté le" in french.context["in_words"]


def test_a_page_tells_in_its_headers_where_its_record_is_described(client, story):
    links = re.findall(r'<([^>]+)>; rel="([^"]+)"', client.get(story.winter.get_absolute_url())["Link"])
    own = f"http://testserver{story.winter.get_absolute_url()}"
    assert [address for address, relation in links if relation == "cite-as"] == [own]
    described = [address for address, relation in links if relation == "describedby"]
    assert described == [f"http://testserver/meetings/{story.winter.reference}.{form}" for form in signposts.FORMS]
    for address in described:
        assert client.get(address.removeprefix("http://testserver")).status_code == 200
    assert [address for address, relation in links if relation == "item"] == [
        f"http://testserver{text.get_absolute_url()}" for text in (story.english, story.french)
    ]
    assert ("https://schema.org/Event", "type") in links


def test_data_in_a_page_cannot_end_its_block():
    text = linked.in_page({"name": "</script><!--\u2028&'\"\\"})
    assert (
        re.findall(r"[<>&']", text.removeprefix('<script type="application/ld+json">').removesuffix("</script>")) == []
    )
