"""States told by the party behind a name."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("party", "state"),
    [("CDU", "Federal Republic of Germany"), ("ÖVP", "Republic of Austria"), ("QRX", "")],
)
def test_party_in_brackets_tells_of_which_state_a_chancellor_is(party: str, state: str) -> None:
    text = f"Bundeskanzlerin Ana Roy ({party}) hat am 3. Mai 2024 mit US-Präsident Jan Mora telefoniert."
    assert met(text, "de")[0]["Ana Roy"] == [("Chancellor", state)]


def test_state_that_the_phrase_names_counts_for_more_than_a_party() -> None:
    text = "Die maltesische Ministerin Ana Roy (SPD) hat am 3. Mai 2024 mit US-Präsident Jan Mora telefoniert."
    assert met(text, "de")[0]["Ana Roy"] == [("Minister", "Republic of Malta")]


def test_hosts_of_a_lands_minister_are_of_the_state_visited() -> None:
    text = (
        "Am 3. Mai 2024 besuchte die bayerische Staatsministerin für regionale Beziehungen, Ana Roy, Warschau. Sie "
        "führte "
        "Gespräche mit Staatssekretär Jan Mora und dem Minister für Fischerei, Omar Sarr."
    )
    people = met(text, "de")[0]
    assert {name: {owner for _, owner in held} for name, held in people.items()} == {
        "Ana Roy": {"Free State of Bavaria"},
        "Jan Mora": {"Republic of Poland"},
        "Omar Sarr": {"Republic of Poland"},
    }


def test_president_of_a_cantons_government_is_no_district_president() -> None:
    text = "Am 3. Mai 2024 empfing Minister Jan Mora die St. Galler Regierungspräsidentin Ana Roy in Lisgar."
    assert met(text, "de")[0]["Ana Roy"] == [("President of the Government", "Canton of St. Gallen")]
    text = "Am 3. Mai 2024 empfing Minister Jan Mora die Kölner Regierungspräsidentin Ana Roy in Lisgar."
    assert [title for title, _ in met(text, "de")[0]["Ana Roy"]] == ["District President"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Großherzog Jan hat am 3. Mai 2024 US-Präsident Omar Sarr empfangen."),
        ("en", "On 3 May 2024 Grand Duke Jan received US President Omar Sarr."),
    ],
)
def test_grand_duke_is_of_the_only_state_that_has_one(language: str, text: str) -> None:
    assert met(text, language)[0]["Jan"] == [("Grand Duke", "Grand Duchy of Luxembourg")]


def test_state_whose_minister_has_another_title_is_held_by_him() -> None:
    text = (
        "US-Verteidigungsminister Jan Mora hat am 3. Mai 2024 in Lisgar Verteidigungsministerin Ana Roy und den "
        "britischen "
        "Verteidigungsminister Omar Sarr getroffen."
    )
    assert met(text, "de")[0]["Ana Roy"] == [("Minister of Defence", "")]
