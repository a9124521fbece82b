"""Citations and descriptions of records, each read back by a library of its own kind."""

import html
import json
import re

import bibtexparser
import pytest
import rispy
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from django.utils import timezone
from jsonschema import Draft202012Validator

from meetings.web import citing, linked, signposts
from tests.web import rows

# A CSL-JSON item as far as citations use it; nothing else may stand in one.
_DATE = {
    "type": "object",
    "required": ["date-parts"],
    "additionalProperties": False,
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}},
        }
    },
}
_TEXT = {"type": "string", "minLength": 1}
CSL = Draft202012Validator(
    {
        "type": "array",
        "minItems": 1,
        "maxItems": 1,
        "items": {
            "type": "object",
            "required": ["id", "type", "title", "URL", "accessed"],
            "additionalProperties": False,
            "properties": {
                **dict.fromkeys(
                    ("id", "title", "container-title", "publisher", "event-place", "language", "note"), _TEXT
                ),
                **dict.fromkeys(("issued", "event-date", "accessed"), _DATE),
                "type": {"const": "webpage"},
                "URL": {"type": "string", "pattern": "^https?://"},
                "author": {
                    "type": "array",
                    "items": {"type": "object", "required": ["literal"], "properties": {"literal": _TEXT}},
                },
            },
        },
    }
)
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
FORMS = ("bib", "ris", "csl.json", "jsonld")


def taken(client, record, form: str):
    kind = record.get_absolute_url().split("/")[1]
    answer = client.get(f"/{kind}/{record.reference}.{form}")
    assert (answer.status_code, answer["Content-Type"]) == (200, f"{signposts.FORMS[form]}; charset=utf-8")
    return answer.text


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


def test_a_meeting_is_cited_in_words_with_its_address_the_day_and_the_sources(client, story):
    story.english.publisher = rows.publisher("AZERTAC")
    story.english.url = "https://example.org/1"
    story.english.save()
    answer = client.get(story.winter.get_absolute_url())
    today = timezone.localdate()
    assert citing.plain(answer.context["cited"]) == (
        "“Ilham Aliyev met Kubanychbek Omuraliev, 15 Dec 2022”. Readout, "
        f"http://testserver{story.winter.get_absolute_url()} (accessed on {today.day} {today:%b %Y}). "
        "Sources: “Aliyev received him”, AZERTAC, https://example.org/1; "
        f"“Reçu”, http://testserver{story.french.get_absolute_url()}."
    )
    assert answer.context["in_words"] in html.unescape(answer.text)


def test_bibtex_says_what_the_citation_says(client, story):
    library = bibtexparser.parse_string(taken(client, story.winter, "bib"))
    assert library.failed_blocks == []
    (entry,) = library.entries
    fields = {field.key: field.value for field in entry.fields}
    assert (entry.entry_type, entry.key) == ("misc", f"readout-{story.winter.reference}")
    assert fields["title"] == "{Ilham Aliyev met Kubanychbek Omuraliev, 15 Dec 2022}"
    assert (fields["eventdate"], fields["venue"]) == ("2022-12-15", "Baku")
    assert fields["urldate"] == timezone.localdate().isoformat()
    assert fields["note"].startswith("Sources: “Aliyev received him”")


def test_ris_says_what_the_citation_says(client, story):
    (entry,) = rispy.loads(taken(client, story.winter, "ris"))
    assert (entry["type_of_reference"], entry["id"]) == ("ELEC", f"readout-{story.winter.reference}")
    assert entry["title"] == "Ilham Aliyev met Kubanychbek Omuraliev, 15 Dec 2022"
    assert entry["access_date"] == timezone.localdate().strftime("%Y/%m/%d")
    assert entry["urls"] == [f"http://testserver{story.winter.get_absolute_url()}"]
    assert [note.split(",")[0] for note in entry["notes"]] == ["“Aliyev received him”", "“Reçu”"]


def test_csl_says_what_the_citation_says(client, story):
    found = json.loads(taken(client, story.winter, "csl.json"))
    CSL.validate(found)
    assert (found[0]["event-date"], found[0]["event-place"]) == ({"date-parts": [[2022, 12, 15]]}, "Baku")


@pytest.mark.parametrize("name", ["winter", "aliyev", "general", "body", "baku", "english"])
def test_a_processor_of_citations_writes_what_is_taken(client, story, name):
    """It warns of a field that it does not know, and a warning is an error."""
    record = getattr(story, name)
    taken_away = json.loads(taken(client, record, "csl.json"))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(taken_away), formatter.plain)
    bibliography.register(Citation([CitationItem(taken_away[0]["id"])]))
    (written,) = bibliography.bibliography()
    assert taken_away[0]["title"] in str(written)
    assert f"http://testserver{record.get_absolute_url()}" in str(written)


def test_a_meeting_known_to_the_month_is_cited_with_the_month(client, story):
    meeting = rows.meeting("2022-12", (story.aliyev, story.president))
    (item,) = json.loads(taken(client, meeting, "csl.json"))
    assert item["event-date"] == {"date-parts": [[2022, 12]]}
    assert json.loads(taken(client, meeting, "jsonld"))["startDate"] == "2022-12"


def test_a_text_is_cited_by_its_publisher_and_the_day_it_came_out(client, story):
    story.english.publisher = rows.publisher("AZERTAC")
    story.english.days = story.winter.days
    story.english.save()
    (item,) = json.loads(taken(client, story.english, "csl.json"))
    assert (item["author"], item["issued"]) == ([{"literal": "AZERTAC"}], {"date-parts": [[2022, 12, 15]]})
    (entry,) = rispy.loads(taken(client, story.english, "ris"))
    assert (entry["authors"], entry["year"], entry["date"]) == (["AZERTAC"], "2022", "2022/12/15")


@pytest.mark.parametrize("name", ["winter", "aliyev", "general", "body", "baku", "english"])
def test_every_kind_of_record_can_be_taken_in_every_form(client, story, name):
    record = getattr(story, name)
    assert bibtexparser.parse_string(taken(client, record, "bib")).failed_blocks == []
    assert len(rispy.loads(taken(client, record, "ris"))) == 1
    CSL.validate(json.loads(taken(client, record, "csl.json")))
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


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_at_one_address_and_gone_with_its_record(client, story, form):
    moved = client.get(f"/people/{story.winter.reference}.{form}")
    assert (moved.status_code, moved["Location"]) == (301, f"/meetings/{story.winter.reference}.{form}")
    permalink = story.winter.permalink
    permalink.state, permalink.reason, permalink.changed_at = "withdrawn", "doubtful", timezone.now()
    permalink.save()
    assert client.get(f"/meetings/{story.winter.reference}.{form}").status_code == 410
    assert client.get(f"/meetings/00000000.{form}").status_code == 404


@pytest.mark.parametrize(
    ("name", "cited", "described"),
    [("winter", 5, 5), ("aliyev", 7, 4), ("general", 7, 3), ("body", 7, 4), ("baku", 7, 3), ("english", 2, 2)],
)
def test_a_form_asks_only_for_what_it_says(client, story, django_assert_num_queries, name, cited, described):
    record = getattr(story, name)
    for form in FORMS:
        with django_assert_num_queries(described if form == "jsonld" else cited):
            taken(client, record, form)


def test_a_publisher_that_allows_a_link_only_has_no_words_cited(client, story):
    text = rows.source("President Ilham Aliyev met Baghdad Amreyev.", publisher=rows.publisher("AZERTAC", "link"))
    rows.report(story.spring, text)
    for record in (text, story.spring, story.aliyev):
        for form in FORMS:
            assert "President Ilham Aliyev met" not in taken(client, record, form)


def test_many_sources_are_counted_not_named(client, story):
    for _ in range(citing.SOURCES + 2):
        rows.report(story.spring, rows.source("President Ilham Aliyev met Baghdad Amreyev."))
    cited = client.get(story.spring.get_absolute_url()).context["cited"]
    assert (len(cited.sources), cited.notes[-1]) == (citing.SOURCES, "and 2 more")


def test_data_in_a_page_cannot_end_its_block():
    text = linked.in_page({"name": "</script><!--\u2028&'\"\\"})
    assert (
        re.findall(r"[<>&']", text.removeprefix('<script type="application/ld+json">').removesuffix("</script>")) == []
    )
