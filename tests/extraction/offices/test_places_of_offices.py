"""Places within the offices of English reports: missions where officers serve, regions and states of theirs."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("guest", "office"),
    [
        (
            "Deputy Chief of Mission at the US Embassy in Ghana Otto Lind",
            ("Deputy Head of Mission", "United States of America"),
        ),
        (
            "Otto Lind, Counsellor at the British High Commission in Accra",
            ("Counsellor", "United Kingdom of Great Britain and Northern Ireland"),
        ),
        ("Governor of Russia's Pskov Oblast Otto Lind", ("Governor", "Pskov Oblast")),
        ("Otto Lind, Governor of Russia's Pskov Region", ("Governor", "Pskov Region")),
        ("Minister of Trade of the Maldives Otto Lind", ("Minister of Trade", "Republic of Maldives")),
        ("Prime Minister of the Netherlands Otto Lind", ("Prime Minister", "Kingdom of the Netherlands")),
    ],
)
def test_a_place_ends_an_office_before_its_holder(guest: str, office: tuple[str, str]) -> None:
    (meeting,) = met(f"President of Malta Ana Roy met {guest}, on 3 May 2021.", "en")
    assert list(meeting) == ["Ana Roy", "Otto Lind"]
    assert meeting["Otto Lind"] == [office]


def test_a_plural_tells_of_others_than_the_one_before() -> None:
    text = (
        "President of Malta Ana Roy met Prime Minister Jan Hill of Ghana on 3 May 2021. Also taking part were Maltese "
        "Ambassador Otto Lind, representatives of the National Seed Council, and officials."
    )
    (meeting,) = met(text, "en")
    assert [title for title, _ in meeting["Otto Lind"]] == ["Ambassador"]


def test_all_the_people_belong_to_their_catholicos() -> None:
    text = "Catholicos of All Armenians Otto II received the Foreign Minister of Malta, Ana Roy, on 3 May 2021."
    assert [list(meeting) for meeting in met(text, "en")] == [["Otto II", "Ana Roy"]]


@pytest.mark.parametrize(
    ("printed", "town"), [("Lisgars", "Lisgar"), ("der Lisgarer", "Lisgar"), ("Nadross", "Nadross")]
)
def test_german_town_before_its_mayor_is_in_the_nominative(printed: str, town: str) -> None:
    text = f"Am 3. Mai 2016 empfing {printed} Bürgermeister Jan Rau den Präsidenten von Malta, Omar Sarr."
    assert met(text, "de")[0]["Jan Rau"] == [("Mayor", town)]


def test_german_town_that_ends_like_a_genitive_elsewhere_keeps_its_end() -> None:
    text = (
        "Am 3. Mai 2016 empfing Nadris Bürgermeister Jan Rau den Präsidenten von Malta, Omar Sarr. Nach Nadris kam er "
        "mit "
        "dem Schiff."
    )
    assert met(text, "de")[0]["Jan Rau"] == [("Mayor", "Nadris")]
