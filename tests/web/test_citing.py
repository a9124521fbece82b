"""Citations of records, each read back by a library of its own kind."""

import html
import json

import bibtexparser
import pytest
import rispy
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from django.utils import timezone
from jsonschema import Draft202012Validator

from meetings.web import citing
from tests.web import rows
from tests.web.taking import FORMS, taken

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
def test_every_kind_of_record_can_be_cited_in_every_form(client, story, name):
    record = getattr(story, name)
    assert bibtexparser.parse_string(taken(client, record, "bib")).failed_blocks == []
    assert len(rispy.loads(taken(client, record, "ris"))) == 1
    CSL.validate(json.loads(taken(client, record, "csl.json")))


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
