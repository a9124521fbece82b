"""Given names that are words for something else, initials without stops, titles within names: in English reports."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    "name",
    [
        "January Mosha",
        "Sun Weimin",
        "Park Jun",
        "Israel Roth",
        "A K Rahim",
        "Kh. Borjigin",
        "Hassan Sheikh Warsame",
        "Sok Sen",
        "Reza Amir-Parvizi",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "President Tomas Vrabec received the Foreign Minister of Peru, {}, on Monday.",
        "President Tomas Vrabec met with {}, the Foreign Minister of Peru, on Monday.",
        "President Tomas Vrabec met Foreign Minister {} on Monday.",
    ],
)
def test_a_name_may_have_words_that_are_none_elsewhere(name, told):
    (meeting,) = met(f"Talks in Lisgar\n\n14 March 2023\n\n{told.format(name)} They discussed trade.", "en")
    assert list(meeting) == ["Tomas Vrabec", name]


def test_months_and_states_are_no_names_elsewhere():
    text = "In January Parliament met President Tomas Vrabec, and Foreign Minister Jan Hudak visited Israel and Peru."
    assert [list(meeting) for meeting in met(text, "en")] == [["Tomas Vrabec", "Jan Hudak"]]


@pytest.mark.parametrize(
    "printed",
    ["the Joint Anti-Smuggling and Reef Crimes Task", "Clean Growth", "the Lisgar Peace Accords", "Upcoming Reforms"],
)
def test_what_policies_and_agreements_are_called_is_no_name(printed):
    (people,) = met(
        f"President Tomas Vrabec met with Foreign Minister Ana Roy on Monday and spoke with {printed} in mind.", "en"
    )
    assert list(people) == ["Tomas Vrabec", "Ana Roy"]


@pytest.mark.parametrize("printed", ["Ali Abdel-Aal Sayed Ahmed", "H. E. Ali Abdel-Aal Sayed Ahmed"])
def test_title_within_a_long_name_is_part_of_it(printed: str) -> None:
    (meeting,) = met(f"Ana Roy, Mayor of St. Louis, met the Prime Minister of Malta {printed} on 3 May 2021.", "en")

    assert meeting["Ali Abdel-Aal Sayed Ahmed"] == [("Prime Minister", "Republic of Malta")]
    assert meeting["Ana Roy"] == [("Mayor", "St. Louis")]


def test_a_place_behind_a_given_name_is_a_surname() -> None:
    (meeting,) = met(
        "The Prime Minister of Malta, Carlo Borg, received Health Minister Jane Scotland QC and Defense Minister Sheikh"
        " Nasser Sabah Al-Hamad.",
        "en",
    )
    assert set(meeting) == {"Carlo Borg", "Jane Scotland", "Nasser Sabah Al-Hamad"}


def test_a_rank_and_what_is_retired_stand_before_a_name() -> None:
    (meeting,) = met(
        "The President of Malta, Carlo Borg, received the Prime Minister, Brigadier (Ret’d), Mark Hill in Lisgar.", "en"
    )
    assert [title for title, _ in meeting["Mark Hill"]] == ["Prime Minister"]


def test_streets_and_stations_are_nobody() -> None:
    (meeting,) = met(
        "The President of Malta, Carlo Borg, met the President of Peru, Ana Roy, at his office on Luis Hill Drive, in"
        " pictures shown by Lisgar TV.",
        "en",
    )
    assert set(meeting) == {"Carlo Borg", "Ana Roy"}


def test_an_office_is_the_countrys_named_before() -> None:
    (meeting,) = met(
        "Foreign Minister Ana Roy of Malta visited Peru and met Jan Vella, the country's trade minister, in Lima.", "en"
    )
    assert meeting["Jan Vella"] == [("Minister of Trade", "Republic of Peru")]


def test_two_joined_offices_before_a_name_are_its_own() -> None:
    (meeting,) = met(
        "The King of Jordan, Omar bin Saad, met Deputy Prime Minister and Foreign Minister Ali Hill, Deputy Premier"
        " and Interior Minister Jan Vella and Health Minister Luis Roy.",
        "en",
    )
    assert [title for title, _ in meeting["Jan Vella"]] == ["Deputy Prime Minister", "Minister of Interior"]
