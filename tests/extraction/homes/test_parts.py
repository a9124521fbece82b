"""Officials of lands that govern themselves, in texts that name those alone."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize("office", ["Президент", "Министр иностранных дел", "Министр обороны"])
def test_who_receives_in_the_capital_of_such_a_land_is_its_own(office: str) -> None:
    (people,) = met(f"{office} Ян Борг принял в Сухуме посла России Ивана Мору.", "ru")
    assert [owner for _, owner in people["Ян Борг"]] == ["Republic of Abkhazia"]


def test_where_the_state_itself_is_named_he_is_not_told_to_be_the_lands() -> None:
    text = (
        "Foreign Minister Jan Borg met Kenyan Foreign Minister Ana Mora in Hargeisa. Somaliland is no part of Somalia."
    )
    (people,) = met(text, "en")
    assert [owner for _, owner in people["Jan Borg"]] == ["Federal Republic of Somalia"]
    (people,) = met(text.replace("no part of Somalia", "pleased"), "en")
    assert [owner for _, owner in people["Jan Borg"]] == ["Republic of Somaliland"]


@pytest.mark.parametrize(
    ("head", "state"),
    [
        ("Tirols Landeshauptmann", "Republic of Austria"),
        ("Bayerns Ministerpräsident", "Free State of Bavaria"),
    ],
)
def test_minister_beside_the_head_of_a_part_is_of_it_where_parts_have_ministers(head: str, state: str) -> None:
    text = f"{head} Jan Roth empfing am Montag Verkehrsminister Karl Huber."
    assert met(text, "de")[0]["Karl Huber"] == [("Minister of Transport", state)]


@pytest.mark.parametrize(
    ("language", "text", "state"),
    [
        ("en", "Prime Minister Ana Roy spoke with Jan Hill, the Premier of Nova Scotia. Canada is ready.", "Canada"),
        ("en", "CANADA, May 29 - Prime Minister Ana Roy met the Premier of Nova Scotia, Jan Hill.", "Canada"),
        (
            "en",
            "Prime Minister Ana Roy met the Premier of Nova Scotia, Jan Hill. Malta is a friend.",
            "Republic of Malta",
        ),
        ("en", "Prime Minister Ana Roy spoke with Jan Hill, the Premier of Nova Scotia.", ""),
        (
            "fr",
            "La Première ministre Ana Roy a rencontré le gouverneur de la Nouvelle-Écosse, Jan Hill, au Canada.",
            "Canada",
        ),
    ],
)
def test_head_who_met_that_of_a_part_is_of_the_only_state_named(language: str, text: str, state: str) -> None:
    assert met(text, language)[0]["Ana Roy"] == [("Prime Minister", state)]
