"""Offices of bodies, organs, towns and regions of which only the printed name tells."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "en",
            "Prime Minister of Malta Carlo Borg met Jane Hill, Mayor of Upper Lodwell, today.",
            ("Mayor", "Upper Lodwell"),
        ),
        (
            "fr",
            "Le Premier ministre de Malte, Carlo Borg, a reçu Jeanne Roy, maire de la ville de Montlieu.",
            ("Mayor", "Montlieu"),
        ),
        (
            "es",
            "El primer ministro de Malta, Carlo Borg, recibió a Juana Ruiz, alcaldesa de Villaseca.",
            ("Mayor", "Villaseca"),
        ),
        (
            "ru",
            "Премьер-министр Мальты Карло Борг встретился с губернатором Верхнего края Иваном Петровым.",
            ("Governor", "Верхний край"),
        ),
        ("tr", "Malta Başbakanı Carlo Borg, Çamlık Belediye Başkanı Ayşe Demirel'i kabul etti.", ("Mayor", "Çamlık")),
        (
            "az",
            "Maltanın Baş naziri Karlo Borq Milli Toxum Komitəsinin sədri Aydın Məmmədovu qəbul edib.",
            ("Chairman", "Milli Toxum Komitəsi"),
        ),
        (
            "en",
            "Prime Minister of Malta Carlo Borg met Jane Hill, Chairwoman of the Seed Council.",
            ("Chairman", "Seed Council"),
        ),
        (
            "de",
            "Maltas Premierminister Carlo Borg empfing Jana Hill, die Vorsitzende des Ausschusses für Saatgut.",
            ("Chairman", "Ausschuss für Saatgut"),
        ),
    ],
)
def test_office_is_of_the_printed_body_or_place(language, text, office):
    (meeting,) = met(text, language)
    assert list(meeting.values())[1] == [office]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Prime Minister of Malta Carlo Borg met Jane Hill, Chairwoman of the Senate of Chile."),
        ("fr", "Le Premier ministre de Malte, Carlo Borg, a reçu Jeanne Roy, vice-présidente du Sénat du Chili."),
        ("es", "El primer ministro de Malta, Carlo Borg, recibió a Juana Ruiz, vicepresidenta del Senado de Chile."),
    ],
)
def test_office_in_an_organ_is_of_that_organ_of_the_state(language, text):
    (meeting,) = met(text, language)
    assert [organization for _, organization in list(meeting.values())[1]] == ["Senate of Chile"]


def test_the_presidents_office_is_no_president():
    text = "The President's Office said that Prime Minister of Malta Carlo Borg met President of Peru Ana Mora."
    (meeting,) = met(text, "en")
    assert list(meeting) == ["Carlo Borg", "Ana Mora"]


@pytest.mark.parametrize(
    ("language", "text", "organization"),
    [
        ("en", "President of Malta Carla Borg met SRC Chairman Tom Berg.", "SRC"),
        ("en", "President of Malta Carla Borg met Tom Berg, chairman of the seed committee.", "seed committee"),
        (
            "fr",
            "La présidente de Malte, Carla Borg, a reçu Tom Roy, directeur de l’agence des semences.",
            "agence des semences",
        ),
        ("ru", "Президент Мальты Карла Борг встретилась с председателем концерна «Север» Иваном Петровым.", "Север"),
        (
            "es",
            "La presidenta de Malta, Carla Borg, recibió a la directora del Grupo Semilla Verde, Ana Mora.",
            "Grupo Semilla Verde",
        ),
        ("fr", "La présidente de Malte, Carla Borg, a reçu le gouverneur militaire de Montlieu, Tom Roy.", "Montlieu"),
        (
            "ru",
            "Президент Мальты Карла Борг встретилась с губернатором Верхней области Иваном Петровым.",
            "Верхняя область",
        ),
        ("tr", "Malta Cumhurbaşkanı Carla Borg, TKB Genel Sekreteri Ayşe Demirel ile görüştü.", "TKB"),
        (
            "de",
            "Die Präsidentin von Malta, Carla Borg, traf den Vorsitzenden des Ausschusses für auswärtige Saaten (AAS), "
            "Tom Berg.",
            "Ausschuss für auswärtige Saaten",
        ),
        (
            "az",
            "Maltanın Prezidenti Karla Borq Dağlı rayon Toxum Komitəsinin sədri Aydın Məmmədovu qəbul edib.",
            "Dağlı rayon Toxum Komitəsi",
        ),
    ],
)
def test_body_of_an_office_may_be_small_quoted_or_brief(language, text, organization):
    (meeting,) = met(text, language)
    assert [owner for _, owner in list(meeting.values())[1]] == [organization]


def test_a_name_in_capitals_before_an_office_is_no_body():
    (meeting,) = met("Carla BORG, President of Malta, met Tom BERG, Chairman of the Seed Council.", "en")
    assert list(meeting.values())[1] == [("Chairman", "Seed Council")]


@pytest.mark.parametrize(
    ("printed", "title"),
    [("Глава Чили", "Head of State"), ("Глава Татарстана", "Head"), ("Глава сената Чили", "Speaker")],
)
def test_head_of_a_state_is_its_head_of_state(printed: str, title: str) -> None:
    (meeting,) = met(f"{printed} Ян Борг встретился с послом Мальты Иваном Морой.", "ru")

    assert [t for t, _ in meeting["Ян Борг"]] == [title]
