"""Of which state a consul "for" it is."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("printed", "state"),
    [
        ("Honorarkonsul für die Schweiz", "Swiss Confederation"),
        ("Kärntner Honorarkonsul für die Schweiz", "Swiss Confederation"),
        ("Generalkonsul für Polen in Lindau", "Republic of Poland"),
        ("Botschafter des Haschemitischen Königreichs Jordanien", "Hashemite Kingdom of Jordan"),
        ("Botschafter des Großherzogtums Luxemburg", "Grand Duchy of Luxembourg"),
        ("Botschafter der Syrischen Arabischen Republik", "Syrian Arab Republic"),
        ("deutschen Sondergesandten für Mali", "Federal Republic of Germany"),
    ],
)
def test_german_envoy_is_of_his_state(printed: str, state: str) -> None:
    people = met(f"Minister Jan Vrabec empfing am 3. Mai 2021 den {printed}, Omar Sarr.", "de")[0]
    assert [owner for _, owner in people["Omar Sarr"]] == [state]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 3 May 2021 the Mayor of Leeds, Ana Mora, received the Honorary Consul for Peru in Leeds, Jan Roy."),
        ("fr", "Le 3 mai 2021, la ministre de Malte, Ana Mora, a reçu le consul honoraire pour le Pérou, Jan Roy."),
    ],
)
def test_consul_for_a_state_is_its_consul(language: str, text: str) -> None:
    assert met(text, language)[0]["Jan Roy"] == [("Honorary Consul", "Republic of Peru")]


def test_state_that_an_article_makes_a_palaces_is_not_the_next_offices() -> None:
    text = "Papst Lukas II. hat am 3. Mai 2021 im Palast des Vatikans Bundeskanzlerin Ana Roy empfangen."
    assert met(text, "de") == [{"Lukas II": [("Pope", "Holy See")], "Ana Roy": [("Chancellor", "")]}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DOHA, 3 May 2021: Minister of Trade Jan Hill met HE Ambassador of Chile to the State Ana Mora."),
        ("en", "RIYADH, 3 May 2021: Minister of Trade Jan Hill met Chilean Ambassador to the Kingdom Ana Mora."),
        ("fr", "Le 3 mai 2021, le ministre Jan Hill a reçu l'ambassadrice du Chili auprès du Royaume Ana Mora."),
        ("es", "El 3 de mayo de 2021 el ministro Jan Hill recibió a la embajadora de Chile en el Reino Ana Mora."),
    ],
)
def test_envoy_is_known_whose_post_is_told_without_its_name(language: str, text: str) -> None:
    assert met(text, language)[0]["Ana Mora"] == [("Ambassador", "Republic of Chile")]


def test_kingdom_with_a_name_is_told_whole() -> None:
    text = "On 3 May 2021 Minister Jan Hill of Malta met Ambassador of Chile to the Kingdom of Spain Ana Mora."
    assert met(text, "en")[0]["Ana Mora"] == [("Ambassador", "Republic of Chile")]
