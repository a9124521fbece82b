"""Two hundred hostile strings, as names, titles, places and addresses, in all that can be taken away."""

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree

import bibtexparser
import pytest
import rispy
from icalendar import Calendar

from meetings.models import Meeting, Office, Organization, Participation, Person, Place, SourceText
from tests.web import rows
from tests.web.hostile import STRINGS
from tests.web.taking import taken
from tests.web.test_citing import CSL
from tests.web.test_described import LINKED, in_page
from tests.web.test_downloads import ATOM
from tests.web.test_downloads import body as sent

KINDS = (SourceText, Person, Office, Organization, Place, Meeting)
# A name has no NUL, which neither database would keep, and is more than blanks, which whatever is stated loses.
NAMES = [string.replace("\0", "")[:250] if string.strip(" \0\n\v\f\r\x85\u2029") else "blank" for string in STRINGS]


@pytest.fixture
def hostile(db):
    """Two hundred meetings of people, in offices, at places, told by texts, that are called what is hostile."""
    other = rows.person("Somebody"), rows.office("President", rows.organization("Nowhere"))
    for number, name in enumerate(NAMES):
        state = rows.organization(f"{name} {number}")
        person, place = rows.person(name), rows.place(f"{name} {number}", state)
        office = rows.office(name, state)
        meeting = rows.meeting("2022-05-24", (person, office), other, title=name, place=place)
        body = f"{number} President {name} met President Somebody"
        text = rows.source(body, title=name, url=name, file=name, publisher=rows.publisher(f"{number}"))
        rows.report(meeting, text)
    Participation.objects.filter(person=other[0]).update(as_written=NAMES[0])
    assert Meeting.objects.count() == 200


def test_every_download_parses_and_has_every_meeting(hostile, client):
    told = json.loads(sent(client.get("/meetings.json")))["meetings"]
    assert sorted(meeting["title"] for meeting in told) == sorted(NAMES)

    table = list(csv.reader(io.StringIO(sent(client.get("/meetings.csv")), newline="")))
    assert {len(row) for row in table} == {len(table[0])}
    assert len(table) == 201
    assert [cell for row in table for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []

    events = Calendar.from_ical(sent(client.get("/meetings.ics"))).walk("VEVENT")
    assert len({str(event["uid"]) for event in events}) == len(events) == 200
    assert {frozenset(event) & {"ATTENDEE", "X-EVIL"} for event in events} == {frozenset()}

    address, found = "/meetings.atom", []
    while address:
        feed = ElementTree.fromstring(sent(client.get(address)))
        found += [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
        following = [link.get("href") for link in feed.iter(f"{ATOM}link") if link.get("rel") == "next"]
        address = following[0].removeprefix("http://testserver") if following else None
    assert len(set(found)) == len(found) == 200


def test_every_citation_parses_and_is_of_its_record(hostile, client):
    # All strings as what a meeting's citation tells of; some as what others are called, with their files.
    others = [KINDS[number // 8 % len(KINDS)].objects.order_by("pk")[number] for number in range(0, len(STRINGS), 8)]
    for record in [*Meeting.objects.all(), *others]:
        answer = client.get(record.get_absolute_url())
        cited = {Path(form.address).suffixes[0]: form.text for form in answer.context["forms"]}
        described = in_page(answer.text)
        key = f"readout-{record.reference}"
        library = bibtexparser.parse_string(cited[".bib"])
        assert (library.failed_blocks, [entry.key for entry in library.entries]) == ([], [key])
        assert [entry["id"] for entry in rispy.loads(cited[".ris"])] == [key]
        found = json.loads(cited[".csl"])
        CSL.validate(found)
        assert [item["id"] for item in found] == [key]
        LINKED.validate(described)
        assert answer.text.count("<script") == 1
        if record in others:
            assert [taken(client, record, form) for form in ("bib", "ris", "csl.json")] == list(cited.values())
            assert json.loads(taken(client, record, "jsonld")) == described
