"""What English ministers are for, however many things, and where the name of their holder begins."""

import pytest

from tests.extraction.told import met, read

GUEST = "President of Malta Carlo Borg"


def titles(text: str) -> dict[str, list[tuple[str, str]]]:
    (meeting,) = read(text, "en").meetings
    return {p.name: [(o.in_full or o.title, o.organization) for o in p.offices] for p in meeting.participants}


@pytest.mark.parametrize(
    ("printed", "title", "state"),
    [
        ("Minister of Crafts and Small Enterprises of Peru", "Minister of Crafts and Small Enterprises", "PE"),
        ("Minister for Tolerance and Coexistence of Oman", "Minister for Tolerance and Coexistence", "OM"),
        ("Peruvian Minister of Lands, Housing and Rural Roads", "Minister of Lands, Housing and Rural Roads", "PE"),
        ("Oman's Deputy Minister of Community Development", "Deputy Minister of Community Development", "OM"),
        ("Minister of Manpower of Oman", "Minister of Manpower", "OM"),
        ("Minister of State for Cabinet Affairs of Peru", "Minister of State for Cabinet Affairs", "PE"),
        ("Minister for the Armed Forces of Peru", "Minister for Armed Forces", "PE"),
        ("acting Minister of Docks and Canal Services of Peru", "Acting Minister of Docks and Canal Services", "PE"),
        (
            "State Secretary for Youth and Inland Lakes of Peru",
            "State Secretary for Youth and Inland Lakes",
            "PE",
        ),
        ("Minister of Foreign Affairs of Peru", "Minister of Foreign Affairs", "PE"),
    ],
)
@pytest.mark.parametrize("order", ["{} Ana Mora", "{}, Ana Mora,", "Ana Mora, {},"])
def test_an_english_minister_has_all_that_he_is_for_as_printed(printed, title, state, order):
    told = titles(
        f"{GUEST} received the {order.format(printed)} on Monday. They spoke about trade.".replace("the Ana", "Ana")
    )
    formal = {"PE": "Republic of Peru", "OM": "Sultanate of Oman"}[state]
    assert told == {"Carlo Borg": [("President", "Republic of Malta")], "Ana Mora": [(title, formal)]}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "The Minister of Trade Ana Mora and Jan Vrabec, Mayor of Lisgar, met President Carlo Borg.",
            ["Ana Mora", "Jan Vrabec", "Carlo Borg"],
        ),
        (
            "President Carlo Borg met the Minister of Health, Ana Mora, and the Minister of Sport, Jan Vrabec.",
            ["Carlo Borg", "Ana Mora", "Jan Vrabec"],
        ),
    ],
)
def test_persons_are_none_of_the_things_that_a_minister_is_for(text, people):
    (meeting,) = met(text, "en")
    assert list(meeting) == people


@pytest.mark.parametrize(
    ("printed", "offices"),
    [
        ("Chairwoman of the Senate of Peru", [("Chairwoman of the Senate", "Senate of Peru")]),
        ("Crown Princess of Sweden", [("Crown Princess", "Kingdom of Sweden")]),
        ("Governor of Lodwar County", [("Governor", "Lodwar County")]),
        ("Sultan of Sokoto", [("Sultan", "Sokoto")]),
        ("National Security Adviser to the President of Peru", [("National Security Adviser", "Republic of Peru")]),
        (
            "Special Representative of the UN Secretary-General for Libya",
            [("Special Representative of the Secretary General", "United Nations")],
        ),
        ("World Bank Country Director for Peru", [("Country Director", "World Bank")]),
        ("European Commissioner for Trade", [("European Commissioner for Trade", "European Commission")]),
    ],
)
def test_an_office_is_called_and_owned_as_printed(printed, offices):
    told = titles(f"{GUEST} received the {printed}, Ana Mora, on Monday. They spoke about trade.")
    assert told["Ana Mora"] == offices


@pytest.mark.parametrize("office", ["Governor of Lodwar Province", "Lord Mayor of Lisgar", "Premier of Lisgar"])
def test_a_dash_sets_an_office_off_from_its_holder(office):
    (meeting,) = met(f"{GUEST} met Ana Mora – {office} – on Monday. They spoke about trade.", "en")
    assert list(meeting) == ["Carlo Borg", "Ana Mora"]


@pytest.mark.parametrize(
    ("printed", "offices"),
    [
        (
            "Minister of Higher Education and Defence Minister of Chad",
            [("Minister of Higher Education", "Republic of Chad"), ("Minister of Defence", "Republic of Chad")],
        ),
        (
            "Minister of Health of Chad and Special Envoy for Malaria",
            [("Minister of Health", "Republic of Chad"), ("Special Envoy", "Republic of Chad")],
        ),
    ],
)
def test_a_minister_may_hold_another_office(printed: str, offices: list[tuple[str, str]]) -> None:
    (meeting,) = met(f"N'DJAMENA, 4 May 2021. Maltese ambassador Jan Borg met Ana Mora, {printed}.", "en")
    assert meeting["Ana Mora"] == offices
