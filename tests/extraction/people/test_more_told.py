"""Offices of which a text tells more further on, and names that the headline has in capitals."""

import pytest

from tests.extraction.told import met

PERUVIAN = [("President", "Republic of Peru")]
SLOVAK = [("Minister of Foreign Affairs", "Slovak Republic")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peter Hudak, who serves Slovakia as foreign minister, met Peru's President, Ana Mora, in Lima."),
        ("en", "The Slovak minister Peter Hudak met Peru's President, Ana Mora. The Foreign Minister thanked her."),
        ("es", "El ministro eslovaco Peter Hudak vio a la presidenta del Perú, Ana Mora. El canciller le agradeció."),
    ],
)
def test_office_is_told_by_as_or_more_precisely_later(language, text):
    assert met(text, language)[0]["Peter Hudak"] == SLOVAK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peter Hudak and Ana Mora met in Lima. Hudak had a gift. The President of Peru thanked him for it."),
        (
            "de",
            "Peter Hudak und Ana Mora trafen sich. Hudak brachte Wein. Die Präsidentin von Peru dankte ihm.",
        ),
    ],
)
def test_who_did_something_to_him_is_the_other_of_two(language, text):
    assert met(text, language)[0] == {"Peter Hudak": [], "Ana Mora": PERUVIAN}


def test_headline_in_capitals_has_the_name_in_full():
    text = (
        "MINISTER FOR FOREIGN AFFAIRS DR PETER HUDAK IN LIMA\n\nMinister Hudak of Slovakia was received by Peru's "
        "President, Ana Mora, on Monday, and they spoke about trade between the two countries."
    )
    assert list(met(text, "en")[0]) == ["Peter Hudak", "Ana Mora"]


def test_abbreviation_may_end_a_sentence():
    text = "Peru's President, Ana Mora, met Slovakia's Minister Peter Hudak Jr. Today the envoy Jan Roy left."
    assert list(met(text, "en")[0]) == ["Ana Mora", "Peter Hudak Jr"]


def test_his_host_is_who_received_in_the_contact_told_of_before():
    text = (
        "Peru's President Ana Mora received Slovakia's Minister Peter Hudak in Lima. Then Finland's minister Eva Lahti "
        "and his host had lunch."
    )
    assert [set(meeting) for meeting in met(text, "en")] == [{"Ana Mora", "Peter Hudak"}, {"Eva Lahti", "Ana Mora"}]


def test_secretary_may_be_a_philippine_one():
    text = "Slovakia's Minister Peter Hudak met Sara Luna, the Secretary of Education, in Manila."
    assert met(text, "en")[0]["Sara Luna"] == [("Secretary of Education", "Republic of the Philippines")]


def test_whose_time_at_the_head_of_a_body_is_told_heads_it():
    text = (
        "Peter Hudak, whose ten years at the head of the World Bank are over, met Peru's President, Ana Mora, in Lima."
    )
    assert met(text, "en")[0]["Peter Hudak"][0][1] == "World Bank"


def test_two_presidents_told_of_before_are_no_list_of_those_named_later():
    text = (
        "Ethiopia's Sahle Wolde was the guest of Peter Otieno in Nairobi. The two Presidents spoke of locusts. Jane "
        "Kamau, who represents Kenya as its ambassador, joined them."
    )
    assert met(text, "en")[0].get("Jane Kamau") != [("President", "Republic of Kenya")]


def test_article_in_brackets_hides_no_state():
    text = "Peru's President, Ana Mora, received the High Commissioner Fatou Ceesay (The Gambia) in Lima on Monday."
    assert met(text, "en")[0]["Fatou Ceesay"] == [("High Commissioner", "Republic of The Gambia")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Juan Mora eligió Perú para su primera visita como canciller de Chile. Lo recibió su homóloga, Eva Roca. "
            "Los dos cancilleres hablaron de pesca.",
        ),
        (
            "en",
            "Juan Mora chose Peru for his first trip as foreign minister of Chile. His counterpart, Eva Roca, received "
            "him. The two foreign ministers spoke of fish.",
        ),
    ],
)
def test_what_one_came_as_is_his_office(language: str, text: str) -> None:
    assert met(text, language) == [
        {
            "Juan Mora": [("Minister of Foreign Affairs", "Republic of Chile")],
            "Eva Roca": [("Minister of Foreign Affairs", "Republic of Peru")],
        }
    ]


def test_what_one_saw_another_as_is_not() -> None:
    text = (
        "Juan Mora vio a un niño vestido como presidente de Chile y habló de la presidenta de Bolivia. Luego se reunió "
        "con el ministro de Salud de Perú, Ivo Paz."
    )
    assert [people.get("Juan Mora", []) for people in met(text, "es")] == [[]]


@pytest.mark.parametrize(
    ("language", "text", "held"),
    [
        (
            "fr",
            "Le ministre tchadien Luc Ona, a reçu Ana Mora, venue en tant que directrice de la Banque du Sahel.",
            "Director",
        ),
        (
            "fr",
            "Le ministre tchadien Luc Ona, a reçu Ana Mora, en sa qualité de directrice de la Banque du Sahel.",
            "Director",
        ),
        (
            "es",
            "El gobernador de Salta, Luis Prado, recibió a Ana Mora, quien llega acreditada como cónsul del Paraguay.",
            "Consul",
        ),
    ],
)
def test_a_clause_behind_the_name_tells_as_what_somebody_came(language, text, held):
    (meeting,) = met(text, language)
    assert [title for title, _ in meeting["Ana Mora"]] == [held]


def test_what_somebody_served_as_is_not_what_she_is():
    text = "Le ministre tchadien Luc Ona, a reçu Ana Mora, qui a servi comme directrice de la Banque du Sahel."
    assert met(text, "fr")[0]["Ana Mora"] == []


def test_whom_a_state_sends_as_envoy_is_its_own() -> None:
    text = "Ana Mora, a quien Chile envía como embajadora a Malta, entregó sus cartas credenciales a Ian Roy."

    assert met(text, "es") == [{"Ana Mora": [("Ambassador", "Republic of Chile")], "Ian Roy": []}]
