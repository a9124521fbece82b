"""States where somebody is told to go on to, or to have come from, tell nothing of those who met before."""

import pytest

from tests.extraction.told import met

GUEST = {
    "en": "President Ana Hill received the Maltese Foreign Minister Jan Roy on Tuesday.",
    "de": "Präsidentin Ana Hill empfing am Dienstag den maltesischen Außenminister Jan Roy.",
    "fr": "La présidente Ana Hill a reçu mardi le ministre des Affaires étrangères de Malte, Jan Roy.",
    "es": "La presidenta Ana Hill recibió el martes al ministro de Relaciones Exteriores de Malta, Jan Roy.",
}


@pytest.mark.parametrize(
    ("language", "journey"),
    [
        ("en", "The guest leaves for Peru tomorrow."),
        ("en", "From there he travels on to Peru."),
        ("en", "He will be on his way to Peru on Friday to attend a summit in Lima."),
        ("en", "Next week she is to pay a visit to Peru."),
        ("en", "The guest came from Peru."),
        ("de", "Der Gast wird am Freitag nach Peru weiterreisen."),
        ("fr", "L'hôte partira vendredi pour le Pérou."),
        ("es", "El huésped partirá el viernes hacia Perú."),
    ],
)
def test_where_a_journey_goes_is_not_the_hosts_state(language: str, journey: str) -> None:
    assert met(f"{GUEST[language]} {journey}", language)[0]["Ana Hill"] == [("President", "")]


def test_state_that_is_named_besides_its_journeys_is_the_hosts() -> None:
    text = f"{GUEST['en']} Peru is a friend of Malta. The guest leaves for Peru tomorrow to see its coast."
    assert met(text, "en")[0]["Ana Hill"] == [("President", "Republic of Peru")]
