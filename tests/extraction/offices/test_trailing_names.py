"""Names of holders right behind what their office is of, where no comma parts the two."""

import pytest

from tests.extraction.told import met

TOLD = {
    "a firm in French": (
        "fr",
        "La présidente du Pérou, Ana Mora, a reçu lundi le PDG de Verrelac Carlo Borg.",
        ("Carlo Borg", "Verrelac"),
    ),
    "a firm in Spanish": (
        "es",
        "La presidenta de Perú, Ana Mora, recibió el lunes al gerente general de Vidriolac Carlo Borg Ruiz.",
        ("Carlo Borg Ruiz", "Vidriolac"),
    ),
    "a firm in German": (
        "de",
        "Präsidentin Ana Mora empfing am Montag den Vorstandsvorsitzenden der GLAG Carlo Borg.",
        ("Carlo Borg", "GLAG"),
    ),
    "an unknown region": (
        "es",
        "La presidenta de Perú, Ana Mora, recibió el lunes al prefecto de San Lirio Carlo Borg Ruiz.",
        ("Carlo Borg Ruiz", "San Lirio"),
    ),
    "a council of a region": (
        "fr",
        "La présidente du Pérou, Ana Mora, a reçu le président du conseil régional de Valmonde Carlo Borg, lundi.",
        ("Carlo Borg", "conseil régional de Valmonde"),
    ),
    "a father's name": (
        "es",
        "La presidenta de Perú, Ana Mora, recibió el lunes al prefecto de Lirio Karim bin Salah.",
        ("Karim bin Salah", "Lirio"),
    ),
    "what a body's director is for": (
        "fr",
        "La présidente du Pérou, Ana Mora, a reçu le directeur régional de l'OMS pour l'Afrique Carlo Borg, lundi.",
        ("Carlo Borg", "World Health Organization"),
    ),
    "what an expert reports on": (
        "es",
        "La presidenta de Perú, Ana Mora, recibió el lunes al relator especial de la ONU sobre los derechos de los "
        "pueblos indígenas Carlo Borg.",
        ("Carlo Borg", "United Nations"),
    ),
    "a body with an adjective, its head unnamed": (
        "es",
        "La presidenta de Perú, Ana Mora, se reunió el lunes con Carlo Borg, presidente de la Cruz Roja Limeña.",
        ("Carlo Borg", "Cruz Roja Limeña"),
    ),
    "a university that is called after somebody": (
        "es",
        "La presidenta de Perú, Ana Mora, se reunió el lunes con Carlo Borg, rector de la Universidad Elena Ruiz.",
        ("Carlo Borg", "Universidad Elena Ruiz"),
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_name_behind_what_the_office_is_of_is_its_holders(case: str) -> None:
    language, text, (name, owner) = TOLD[case]
    assert [{n: [o for _, o in offices] for n, offices in people.items()} for people in met(text, language)] == [
        {"Ana Mora": ["Republic of Peru"] if language != "de" else [""], name: [owner]}
    ]


def test_last_word_that_leads_on_makes_the_name_part_of_what_is_said() -> None:
    text = "La présidente du Pérou, Ana Mora, a reçu lundi le directeur de l'école pour les filles de Carlo Borg."
    assert [list(people) for people in met(text, "fr")] == []
