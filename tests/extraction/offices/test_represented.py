"""Envoys of whom a verb says whom they represent, and those for the relations of two states."""

import pytest

from tests.extraction.told import met

ROA, BORG = [("President", "Republic of Chile")], [("Ambassador", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "President Pedro Roa of Chile received Ana Borg. She represents Malta in Lima with the rank of ambassador.",
        ),
        (
            "es",
            "El presidente de Chile, Pedro Roa, recibió a Ana Borg, que representará a Malta con rango de embajadora.",
        ),
        ("de", "Der chilenische Präsident Pedro Roa empfing Ana Borg. Sie vertritt Malta im Rang einer Botschafterin."),
        ("de", "Der chilenische Präsident Pedro Roa empfing Ana Borg, die Malta in Lima als Botschafterin vertritt."),
        (
            "fr",
            "Le président chilien Pedro Roa a reçu Ana Borg, qui représente désormais Malte avec rang d'ambassadeur.",
        ),
    ],
)
def test_an_envoy_is_of_the_state_represented(language: str, text: str) -> None:
    assert met(text, language) == [{"Pedro Roa": ROA, "Ana Borg": BORG}]


def test_the_state_of_the_post_is_not_the_one_represented() -> None:
    text = "President Pedro Roa of Chile received Ana Borg. She represents her bank in Malta and Peru with the rank of"
    text += " envoy."
    assert met(text, "en") == [{"Pedro Roa": ROA, "Ana Borg": [("Envoy", "")]}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Special envoy for Maltese-Chilean relations Ana Borg met Chilean Prime Minister Pedro Roa in Lima.",
        ),
        (
            "de",
            "Die Sondergesandte für die maltesisch-chilenischen Beziehungen, Ana Borg, traf Chiles Premierminister,",
        ),
        (
            "fr",
            "Ana Borg, envoyée spéciale pour les relations malto-chiliennes, a rencontré le Premier ministre chilien,",
        ),
    ],
)
def test_who_is_for_the_relations_of_two_states_is_of_the_one_that_the_other_party_is_not(
    language: str, text: str
) -> None:
    envoy, premier = [("Special Envoy", "Republic of Malta")], [("Prime Minister", "Republic of Chile")]
    told = met(text if language == "en" else f"{text} Pedro Roa.", language)
    assert told == [{"Ana Borg": envoy, "Pedro Roa": premier}]


@pytest.mark.parametrize(
    ("clause", "offices"),
    [
        (
            "who has taken over the presidency of the European Investment Bank",
            [("President", "European Investment Bank")],
        ),
        ("who wrote on the presidency of the European Investment Bank", []),
    ],
)
def test_who_has_a_presidency_is_president(clause: str, offices: list[tuple[str, str]]) -> None:
    text = f"President Pedro Roa of Chile received Jan Hill, {clause}."
    assert met(text, "en") == [{"Pedro Roa": ROA, "Jan Hill": offices}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Malta Başbakanı Carlo Borg, Kenya Başbakanı John Otieno ile görüştü. Görüşmede Şili'yi Bakan Ana Mora"),
        ("az", "Maltanın Baş naziri Karlo Borq Keniyanın Baş naziri Con Otieno ilə görüşüb. Çilini nazir Ana Mora"),
    ],
)
def test_who_represents_a_state_at_a_contact_was_there_for_it(language: str, text: str) -> None:
    (people,) = met(f"{text} {'temsil etti' if language == 'tr' else 'təmsil edib'}.", language)
    assert people["Ana Mora"] == [("Minister", "Republic of Chile")]


def test_who_is_near_him_whom_others_met_was_there() -> None:
    text = (
        "Maltanın Baş naziri Karlo Borq Çili Prezidenti Ana Roy ilə görüşüb. Bankın direktoru Tom Olsen də buradadır."
    )
    (people,) = met(text, "az")
    assert list(people) == ["Karlo Borq", "Ana Roy", "Tom Olsen"]
