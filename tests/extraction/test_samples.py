"""The texts that the archive opens with, read exactly."""

from pathlib import Path

import pytest

from meetings.extraction.drafts import Envelope, TextDraft
from meetings.extraction.pipeline import read_text, to_record

SOURCES = Path(__file__).parent.parent.parent / "fixtures" / "sources"
ALIYEV = ("Ilham Aliyev", [("President", "Republic of Azerbaijan")])
BAYRAMOV = ("Jeyhun Bayramov", [("Minister of Foreign Affairs", "Republic of Azerbaijan")])
GENERAL = ("Secretary General", "Organization of Turkic States")

READ = {
    "000": ("en", "2022-05-24", "2022-05-24", "", [ALIYEV, ("Baghdad Amreyev", [GENERAL])]),
    "001": ("en", "2022-12-15", "2022-12-15", "", [ALIYEV, ("Kubanychbek Omuraliev", [GENERAL])]),
    "002": ("en", "2022-12-15", "2022-12-15", "Baku", [BAYRAMOV, ("Kubanychbek Omuraliev", [GENERAL])]),
    "003": ("en", "2022-10-21", "2022-10-21", "", [ALIYEV, ("Baghdad Amreyev", [GENERAL])]),
    "004": ("fr", "2022-12-15", "2022-12-15", "Bakou", [ALIYEV, ("Koubanytchbek Omuraliev", [GENERAL])]),
}


def read(number: str) -> TextDraft:
    path = next(SOURCES.glob(f"{number}_*.txt"))
    return read_text(path.read_bytes(), Envelope(file=path.name))


@pytest.mark.parametrize("number", READ)
def test_sample_is_read_exactly(number):
    language, published, day, place, people = READ[number]
    draft = read(number)
    assert (draft.language, str(draft.published)) == (language, published)
    assert len(draft.meetings) == 1
    meeting = draft.meetings[0]
    assert (str(meeting.days), meeting.form, meeting.place) == (day, "in person", place)
    found = [(p.name, [(o.title, o.organization) for o in p.offices]) for p in meeting.participants]
    assert sorted(found) == sorted(people)


@pytest.mark.parametrize("number", READ)
def test_sample_evidence_quotes_what_stands_at_its_span(number):
    draft = read(number)
    record = to_record(draft, number)
    assert len(record["evidence"]) > 5
    assert [draft.body[e["start"] : e["end"]] for e in record["evidence"]] == [e["quote"] for e in record["evidence"]]


def test_sample_bodies_are_listed():
    assert [o.name for o in read("002").organizations] == [
        "Organization of Turkic States",
        "Ministry of Foreign Affairs of Azerbaijan",
        "Trend News Agency",
    ]


def test_sample_names_and_titles_are_kept_as_printed():
    draft = read("004")
    guest = draft.meetings[0].participants[1]
    assert guest.as_written == ("secrétaire général de l’Organisation des Etats turciques, Koubanytchbek Omuraliev")
    assert guest.offices[0].printed == "secrétaire général de l’Organisation des Etats turciques"
    assert guest.offices[0].organization_key == "OTS"


def test_reading_is_the_same_every_time():
    assert read("003") == read("003")
