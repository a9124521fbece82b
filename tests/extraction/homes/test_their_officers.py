"""Whose each of two officers is who are told to be two states', in the order of those whose officers they are."""

import pytest

from tests.extraction.told import met

TOLD = {
    "en": "The President of Malta, Jan Borg, received the President of Chile, Luis Mora.",
    "fr": "Le président de Malte, Jan Borg, a reçu le président du Chili, Luis Mora.",
    "es": "El presidente de Malta, Jan Borg, recibió al presidente de Chile, Luis Mora.",
    "de": "Der Präsident von Malta, Jan Borg, empfing den Präsidenten von Chile, Luis Mora.",
}


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "The foreign ministers of both countries, Ana Roy and Eva Soto, took part."),
        ("en", "They were accompanied by their foreign ministers, Ana Roy and Eva Soto."),
        ("fr", "Les ministres des Affaires étrangères des deux pays, Ana Roy et Eva Soto, y ont assisté."),
        ("fr", "Ils étaient accompagnés de leurs ministres des Affaires étrangères, Ana Roy et Eva Soto."),
        ("es", "Participaron las cancilleres de ambos países, Ana Roy y Eva Soto."),
        ("es", "Estuvieron acompañados de sus respectivas cancilleres, Ana Roy y Eva Soto."),
        ("de", "Dabei waren auch die Aussenministerinnen der beiden Länder, Ana Roy und Eva Soto."),
    ],
)
def test_two_officers_are_each_of_the_state_of_one_party(language: str, body: str) -> None:
    (people,) = met(f"{TOLD[language]} {body}", language)
    assert [(name, owner) for name, offices in people.items() for _, owner in offices[:1]] == [
        ("Jan Borg", "Republic of Malta"),
        ("Luis Mora", "Republic of Chile"),
        ("Ana Roy", "Republic of Malta"),
        ("Eva Soto", "Republic of Chile"),
    ]


def test_ministers_of_one_are_of_his_state_alone() -> None:
    text = (
        "El presidente de Malta, Jan Borg, acompañado de sus ministros Ana Roy y Eva Soto, recibió al presidente de"
        " Chile, Luis Mora."
    )
    (people,) = met(text, "es")
    assert "Republic of Chile" not in [owner for name in ("Ana Roy", "Eva Soto") for _, owner in people[name]]


def test_state_that_is_told_of_one_party_alone_is_of_his_officer_alone() -> None:
    text = (
        "El presidente Jan Borg recibió al presidente de Chile, Luis Mora. Estuvieron acompañados de sus cancilleres,"
        " Ana Roy y Eva Soto."
    )
    (people,) = met(text, "es")
    assert [people[name][0][1] for name in ("Ana Roy", "Eva Soto")] == ["", "Republic of Chile"]
