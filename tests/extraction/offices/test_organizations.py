"""Bodies that texts name."""

import pytest

from tests.extraction.told import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Government of Peru and the Chilean Senate agreed with the embassy of Cuba."),
        ("fr", "Le gouvernement du Pérou et le Sénat chilien se sont entendus avec l’ambassade de Cuba."),
        ("ru", "Правительство Перу и чилийский сенат договорились с посольством Кубы."),
        ("es", "El Gobierno de Perú y el Senado chileno acordaron con la embajada de Cuba."),
        ("de", "Die Regierung von Peru und der chilenische Senat sprachen mit der Botschaft von Kuba."),
        ("tr", "Peru hükümeti ve Şili senatosu, Küba büyükelçiliği ile anlaştı."),
        ("az", "Peru hökuməti və Çili senatı Kuba səfirliyi ilə razılaşdı."),
    ],
)
def test_organs_of_states_are_named_with_their_state(language, text):
    draft = read(text, language)
    assert [(o.name, o.parent_key) for o in draft.organizations] == [
        ("Government of Peru", "PE"),
        ("Senate of Chile", "CL"),
        ("Embassy of Cuba", "CU"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's electoral commission was quoted by Chilean state television."),
        ("fr", "La commission électorale du Pérou était citée par la télévision publique chilienne."),
        ("ru", "Избирательная комиссия Перу и чилийское государственное телевидение сообщили."),
        ("es", "La comisión electoral de Perú fue citada por la televisión estatal chilena."),
        ("de", "Die Wahlkommission von Peru und das chilenische Staatsfernsehen berichteten."),
        ("tr", "Peru seçim komisyonu ve Şili devlet televizyonu bildirdi."),
        ("az", "Peru Seçki Komissiyası və Çili Dövlət Televiziyası bildirdi."),
    ],
)
def test_broadcasters_and_commissions_of_states_are_named_with_their_state(language, text):
    named = [(o.name, o.parent_key) for o in read(text, language).organizations]
    assert named == [("Electoral Commission of Peru", "PE"), ("National Television of Chile", "CL")]


@pytest.mark.parametrize("language", ["en", "fr", "ru", "es", "de"])
def test_organ_of_no_state_named_is_left_out(language):
    text = {
        "en": "The government spoke at length about many things.",
        "fr": "Le gouvernement a parlé longuement de beaucoup de choses.",
        "ru": "Правительство долго говорило об этом.",
        "es": "El gobierno habló mucho de todo esto.",
        "de": "Die Regierung sprach lange über all das.",
    }[language]
    assert read(text, language).organizations == ()


def test_english_body_keeps_the_whole_of_what_an_and_joins():
    draft = read(
        "The Bureau of Reef and Coastal Affairs wrote to the Office of Foreign Assets Control, to the Council on "
        "Ports and International Shipping Services and to the Bureau of Energy and Ana Roy.",
        "en",
    )
    assert [o.name for o in draft.organizations] == [
        "Bureau of Reef and Coastal Affairs",
        "Office of Foreign Assets Control",
        "Council on Ports and International Shipping Services",
        "Bureau of Energy",
    ]


def test_body_has_no_possessive_ending():
    draft = read("The fund supports the Royal Office of Jordan’s work.", "en")
    assert [o.name for o in draft.organizations] == ["Royal Office of Jordan"]


def test_state_of_the_line_before_is_not_whose_the_body_is_but_in_a_letterhead():
    headed = read("Minister Roy Visits Tunisia\nOffice of the Spokesperson\nShe arrived on Monday.", "en")
    assert [(o.name, o.parent_key) for o in headed.organizations] == [("Office of the Spokesperson", "")]
    letter = read("Tunisia\nOffice of the Spokesperson\nThe minister arrived on Monday.", "en")
    assert [(o.name, o.parent_key) for o in letter.organizations] == [("Office of the Spokesperson", "TN")]
