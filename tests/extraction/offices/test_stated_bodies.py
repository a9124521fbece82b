"""Bodies behind the comma after their officers' titles, and offices joined under one body."""

import pytest

from tests.extraction.told import met

HOST = ("Prime Minister", "Republic of Malta")


@pytest.mark.parametrize(
    ("guest", "name", "office"),
    [
        (
            "the Permanent Secretary, Ministry of Works, Mr Otto Lind",
            "Otto Lind",
            ("Permanent Secretary", "Ministry of Works"),
        ),
        (
            "the Director General, Coastal Survey Office (CSO), Commodore Ravi Tamm",
            "Ravi Tamm",
            ("Director-General", "Coastal Survey Office"),
        ),
        ("Director General, CSO, Major General Ravi Tamm", "Ravi Tamm", ("Director-General", "CSO")),
        (
            "the Chief of the Air Staff, Lisgar Air Force (LAF), Air Marshal Ravi Tamm",
            "Ravi Tamm",
            ("Chief of the Air Staff", "Lisgar Air Force"),
        ),
        (
            "Ms Ruth Abiola, Registrar, Supreme Court of Ghana",
            "Ruth Abiola",
            ("Registrar", "Supreme Court of Ghana"),
        ),
        (
            "the Chief Executive Officer, Lisgar Energy, Ms Ruth Abiola",
            "Ruth Abiola",
            ("Chief Executive Officer", "Lisgar Energy"),
        ),
    ],
)
def test_a_comma_leads_to_an_officers_body(guest: str, name: str, office: tuple[str, str]) -> None:
    (meeting,) = met(f"The Prime Minister of Malta, Ana Roy, met {guest}, on 3 May 2021.", "en")
    assert meeting == {"Ana Roy": [HOST], name: [office]}


def test_a_comma_before_another_person_leads_to_no_body() -> None:
    text = (
        "The Prime Minister of Malta, Ana Roy, met the Director, Otto Lind, and the Secretary, Ruth Abiola, on 3 May."
    )
    (meeting,) = met(text, "en")
    assert meeting == {"Ana Roy": [HOST], "Otto Lind": [("Director", "")], "Ruth Abiola": [("Secretary", "")]}


@pytest.mark.parametrize(
    "guest", ["the President and CEO of Lisgar Motors, Otto Lind", "Lisgar Motors President and CEO Otto Lind"]
)
def test_two_joined_offices_are_of_one_body(guest: str) -> None:
    (meeting,) = met(f"The Prime Minister of Malta, Ana Roy, met {guest}, on 3 May 2021.", "en")
    assert meeting["Otto Lind"] == [("President", "Lisgar Motors"), ("Chief Executive Officer", "Lisgar Motors")]


def test_who_presides_over_a_body_of_states_is_a_states_president() -> None:
    text = "The Prime Minister of Malta, Ana Roy, met President and Chairman of the African Union Otto Lind on 3 May."
    (meeting,) = met(text, "en")
    assert ("President", "African Union") not in meeting["Otto Lind"]


@pytest.mark.parametrize(
    "guest",
    [
        "UN Special Rapporteur on the right to water Otto Lind",
        "UN Special Rapporteur on Rights to Freedom of Religion Otto Lind",
        "UN Special Rapporteur on Chad Otto Lind",
        "UN special rapporteur on housing, Otto Lind",
    ],
)
def test_a_charge_in_small_letters_ends_before_the_name(guest: str) -> None:
    (meeting,) = met(f"The Prime Minister of Malta, Ana Roy, met {guest}, on 3 May 2021.", "en")
    assert list(meeting) == ["Ana Roy", "Otto Lind"]
    assert [title for title, _ in meeting["Otto Lind"]] == ["Special Rapporteur"]


def test_an_abbreviation_in_brackets_is_no_name() -> None:
    text = "Union Minister of State for Power (MoS) Ravi Tamm met Fijian Minister for Employment Otto Lind on 3 May."
    (meeting,) = met(text, "en")
    assert meeting == {
        "Ravi Tamm": [("Minister of State for Energy", "Republic of India")],
        "Otto Lind": [("Minister of Employment", "Republic of Fiji")],
    }


@pytest.mark.parametrize(
    ("guest", "office"),
    [
        ("Ana Mora, Acting Director, World Bank", ("Acting Director", "World Bank")),
        ("Ana Mora, Speaker of the Lower Sobor of Malta,", ("Speaker", "Lower Sobor")),
    ],
)
def test_body_of_an_officer_is_closed_by_what_he_did(guest, office):
    (people,) = met(f"{guest} called on Prime Minister Carlo Borg on 3 May 2021.", "en")
    assert people["Ana Mora"] == [office]
