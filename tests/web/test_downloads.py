"""Meetings taken away: the same that the page finds, in forms that other programs read."""

import csv
import io
import json
from datetime import date
from xml.etree import ElementTree

import pytest
from django.utils import timezone
from icalendar import Calendar

from meetings.loading.permalinks import issue_by_hand
from meetings.models import Permalink
from meetings.web import downloads
from meetings.web.download_forms import safe
from tests.web import rows

ATOM = "{http://www.w3.org/2005/Atom}"


def body(answer) -> str:
    assert answer.status_code == 200
    return b"".join(answer.streaming_content).decode()


def taken(client, form, /, **asked):
    """Return the references that a download has, in its order."""
    text = body(client.get(f"/meetings.{form}", asked))
    match form:
        case "json":
            return [meeting["reference"] for meeting in json.loads(text)["meetings"]]
        case "csv":
            return [row["reference"] for row in csv.DictReader(io.StringIO(text))]
        case "atom":
            ids = [entry.findtext(f"{ATOM}id") for entry in ElementTree.fromstring(text).iter(f"{ATOM}entry")]
            return [one.rstrip("/").rpartition("/")[2] for one in ids]
    return [str(event["uid"]).partition("@")[0] for event in Calendar.from_ical(text).walk("VEVENT")]


@pytest.mark.parametrize("form", ["json", "csv", "atom", "ics"])
def test_a_download_has_what_the_page_finds(client, story, form):
    winter, spring = story.winter.reference, story.spring.reference
    assert taken(client, form, sort="newest") == [winter, spring]
    assert taken(client, form, sort="oldest") == [spring, winter]
    assert taken(client, form, q="amreyev") == [spring]
    assert taken(client, form, person=story.omuraliev.reference, year="2022") == [winter]
    assert taken(client, form, q="nothing") == []


@pytest.mark.parametrize("form", ["json", "csv", "ics"])
def test_a_download_is_made_in_batches_to_the_end(client, story, form, monkeypatch):
    monkeypatch.setattr(downloads, "BATCH", 2)
    made = [rows.meeting(f"2021-03-{day:02}", (story.aliyev, story.president)).reference for day in range(1, 6)]
    assert taken(client, form) == [story.winter.reference, story.spring.reference, *made[::-1]]


def test_a_download_asks_as_often_for_a_batch_of_many_as_of_few(client, story, django_assert_num_queries):
    with django_assert_num_queries(6):  # the version, keys, rows and what hangs on them, keys of the next
        taken(client, "json")
    for day in range(1, 28):
        rows.meeting(f"2021-03-{day:02}", (story.aliyev, story.president))
    with django_assert_num_queries(6):
        assert len(taken(client, "json")) == 29


def test_json_has_permanent_addresses_and_no_sentence_of_a_text(client, story):
    first = json.loads(body(client.get("/meetings.json", {"sort": "newest"})))["meetings"][0]
    assert first["address"] == f"http://testserver/meetings/{story.winter.reference}/"
    assert (first["date"], first["earliest"], first["latest"]) == ("2022-12-15", "2022-12-15", "2022-12-15")
    assert first["place"]["name"] == "Baku"
    assert [party["person"]["reference"] for party in first["participants"]] == [
        story.aliyev.reference,
        story.omuraliev.reference,
    ]
    assert [source["language"] for source in first["sources"]] == ["en", "fr"]
    assert "received" not in json.dumps(first)


@pytest.mark.parametrize(
    ("cell", "kept"),
    [("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), ("2022-12-15", "2022-12-15")],
)
def test_a_cell_is_never_a_formula(cell, kept):
    assert safe(cell) == kept


def test_a_table_of_hostile_names_is_read_back(client, story):
    rows.meeting("2021", (rows.person('=cmd|" /C calc"!A1,\r\n'), story.president))
    table = list(csv.DictReader(io.StringIO(body(client.get("/meetings.csv", {"year": "2021"})))))
    assert [row["participants"] for row in table] == ['\'=cmd|" /C calc"!A1,\r\n']


def test_a_calendar_says_what_is_known_to_the_month(client, story):
    rows.meeting("2021-03", (story.aliyev, story.president), title="Vague")
    rows.meeting("", (story.aliyev, story.president), title="Undated")
    events = {
        str(event["summary"]): event for event in Calendar.from_ical(body(client.get("/meetings.ics"))).walk("VEVENT")
    }
    vague, exact = events["Vague"], events["Ilham Aliyev met Baghdad Amreyev"]
    assert (vague["dtstart"].dt, vague["dtend"].dt) == (date(2021, 3, 1), date(2021, 4, 1))
    assert (vague["status"], vague["description"]) == (
        "TENTATIVE",
        "Known to the month only: on some day of March 2021.",
    )
    assert (exact["dtstart"].dt, exact["dtend"].dt, exact.get("status")) == (date(2022, 5, 24), date(2022, 5, 25), None)
    assert "Undated" not in events


def test_a_feed_goes_on_where_it_ends_and_is_of_those_last_added(client, story, monkeypatch):
    monkeypatch.setattr(downloads, "IN_FEED", 1)
    first = ElementTree.fromstring(body(client.get("/meetings.atom", {"q": "aliyev"})))
    links = {link.get("rel"): link.get("href") for link in first.findall(f"{ATOM}link")}
    assert links["self"] == "http://testserver/meetings.atom?q=aliyev"
    assert [entry.findtext(f"{ATOM}title") for entry in first.iter(f"{ATOM}entry")] == [story.winter.title]
    second = ElementTree.fromstring(body(client.get(links["next"].removeprefix("http://testserver"))))
    assert [entry.findtext(f"{ATOM}title") for entry in second.iter(f"{ATOM}entry")] == [story.spring.title]
    assert [link.get("rel") for link in second.findall(f"{ATOM}link")] == ["alternate", "self"]


@pytest.mark.parametrize("form", ["json", "csv", "atom", "ics"])
def test_what_cannot_be_understood_is_told(client, story, form):
    answer = client.get(f"/meetings.{form}", {"from": "yesterday"})
    assert answer.status_code == 400
    assert answer.json() == {"errors": {"from": ["“yesterday” is not a date: write 2022, 2022-12 or 2022-12-15."]}}


def test_a_joined_reference_leads_to_its_survivor_and_a_withdrawn_one_is_gone(client, story):
    joined, withdrawn = (issue_by_hand(Permalink.Kind.PERSON) for _ in range(2))
    Permalink.objects.filter(pk=joined.pk).update(
        state="joined", survivor=story.aliyev.permalink, changed_at=timezone.now()
    )
    Permalink.objects.filter(pk=withdrawn.pk).update(state="withdrawn", reason="A double.", changed_at=timezone.now())
    answer = client.get("/meetings.json", {"person": joined.reference, "q": "x"})
    assert (answer.status_code, answer["Location"]) == (301, f"/meetings.json?person={story.aliyev.reference}&q=x")
    answer = client.get("/meetings.csv", {"person": withdrawn.reference})
    assert answer.status_code == 410
    assert answer.json()["withdrawn"] == [{"reference": withdrawn.reference, "reason": "A double."}]


def test_the_finder_links_to_the_downloads_of_what_it_shows(client, story):
    text = client.get("/meetings/", {"q": "aliyev", "facet": "person", "like": "x"}).text
    for form in ("json", "csv", "atom", "ics"):
        assert f'href="/meetings.{form}?q=aliyev"' in text


def test_only_the_head_is_answered_to_head(client, story):
    answer = client.head("/meetings.csv")
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"] == 'attachment; filename="meetings.csv"'
    assert b"".join(answer.streaming_content) == b""
