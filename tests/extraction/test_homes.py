import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.homes import state_of_publisher
from meetings.extraction.pipeline import read_text
from meetings.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("publisher", "language", "state"),
    [
        ("United States Department of State", "en", "US"),
        ("Ministère des Affaires étrangères du Sénégal", "fr", "SN"),
        ("Bundesregierung", "de", ""),
        ("Embassy of Georgia in Latvia", "en", ""),
    ],
)
def test_state_of_publisher_is_the_one_that_its_name_tells_of(publisher, language, state):
    assert state_of_publisher(publisher, Vocabulary.for_language(language)) == state


def test_an_office_of_no_named_state_is_of_the_publishers():
    report = "Foreign Minister Anna Berg met on 3 March 2021 with Foreign Minister of Chile Pedro Rojas.\n"

    (meeting,) = read_text(report.encode(), Envelope(publisher="Ministry of Foreign Affairs of Norway")).meetings

    offices = [person.offices[0] for person in meeting.participants]
    assert [office.organization_key for office in offices] == ["NO", "CL"]
    assert [e.reason for e in offices[0].evidence if e.basis == "worked out"] == ["the publisher's state"]


def test_the_publishers_state_is_not_given_to_its_guest():
    report = "Minister of Foreign Affairs of Norway Anna Berg met on 3 March 2021 with Foreign Minister Pedro Rojas.\n"

    (meeting,) = read_text(report.encode(), Envelope(publisher="Ministry of Foreign Affairs of Norway")).meetings

    assert [person.offices[0].organization_key for person in meeting.participants] == ["NO", ""]
