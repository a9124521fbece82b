"""Titles that a relative clause says somebody holds."""

import pytest

from tests.extraction.told import met

MINISTER = ("Minister of Energy", "Republic of Peru")


@pytest.mark.parametrize(
    ("told", "office"),
    [
        (
            "Jan Hudak était lundi à Lima. Ana Mora, ministre péruvienne de l'Énergie, l'a reçu et l'a félicité de "
            "l'action des Nations unies, dont il est le coordonnateur résident.",
            ("Resident Coordinator", "United Nations"),
        ),
        (
            "Jan Hudak a été reçu lundi par Ana Mora, ministre péruvienne de l'Énergie. Il a loué l'ambassade de "
            "Slovaquie, dont M. Hudak est le chargé d'affaires.",
            ("Chargé d'Affaires", "Slovak Republic"),
        ),
    ],
)
def test_who_a_clause_says_heads_what_stands_before_it_holds_that_office(told, office):
    assert met(told, "fr") == [{"Jan Hudak": [office], "Ana Mora": [MINISTER]}]


def test_one_of_several_meant_by_he_holds_nothing():
    told = (
        "Jan Hudak et Luis Prado ont été reçus lundi par Ana Mora, ministre péruvienne de l'Énergie. "
        "On a parlé des Nations unies, dont il est le coordonnateur résident."
    )
    assert [people["Jan Hudak"] for people in met(told, "fr")] == [[]]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "President Luis Roa met Jan Hudak. Hudak is currently the energy minister of Peru."),
        ("de", "Präsident Luis Roa traf Jan Hudak. Hudak ist seit Mai Energieminister von Peru."),
        ("de", "Präsident Luis Roa traf Jan Hudak. Hudak wurde im Mai zum Energieminister von Peru ernannt."),
        ("ru", "Президент Луис Роа встретился с Яном Гудаком. В мае Гудак был назначен министром энергетики Перу."),
    ],
)
def test_who_a_sentence_says_to_be_a_minister_is_one(language: str, told: str) -> None:
    assert list(met(told, language)[0].values())[-1] == [MINISTER]


@pytest.mark.parametrize(
    "told",
    [
        "Hudak wurde 1998 zum Energieminister von Peru ernannt.",
        "Hudak ist Bruder des Energieministers von Peru.",
        "Hudak ist mit dem Energieminister von Peru befreundet.",
    ],
)
def test_who_was_a_minister_once_or_knows_one_is_none(told: str) -> None:
    assert met(f"Präsident Luis Roa traf Jan Hudak. {told}", "de")[0]["Jan Hudak"] == []


@pytest.mark.parametrize(
    ("language", "report"),
    [
        ("en", "Chilean ambassador Ana Roy met Jan Borg, who became Prime Minister of Malta on Monday."),
        (
            "en",
            "Chilean ambassador Ana Roy met Jan Borg. He became the 10th Prime Minister of Malta in May.",
        ),
        ("fr", "L'ambassadrice du Chili Ana Roy a rencontré Jan Borg, devenu Premier ministre de Malte lundi."),
    ],
)
def test_who_has_become_a_premier_is_one(language: str, report: str) -> None:
    (meeting,) = met(report, language)
    assert meeting["Jan Borg"] == [("Prime Minister", "Republic of Malta")]


def test_who_holds_another_office_is_not_what_another_became() -> None:
    report = (
        "Chilean ambassador Ana Roy met Maltese minister Jan Borg. Since Carlo Hill became premier trade has grown."
    )
    (meeting,) = met(report, "en")
    assert [title for title, _ in meeting["Jan Borg"]] == ["Minister"]


@pytest.mark.parametrize(
    "told",
    [
        "Mit Jan Hudak hat am Montag der peruanische Energieminister Bern besucht.",
        "Mit Jan Hudak ist am Montag der Energieminister von Peru nach Bern gekommen.",
    ],
)
def test_with_whom_somebody_came_in_german_is_who_came(told: str) -> None:
    text = f"{told} Bundesrat Karl Roth empfing ihn zum Gespräch."
    assert met(text, "de")[0]["Jan Hudak"] == [MINISTER]
