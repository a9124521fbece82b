"""Guests of one host who are counted, or told of by the how manyth they were."""

import pytest

from tests.extraction.told import met

HOST = "Ana Soto"


def parties(text, language):
    return [sorted(people) for people in met(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Trois visiteurs se sont relayés vendredi dans le bureau de la ministre péruvienne de l'Énergie, Ana Soto. "
            "Le premier, Jan Hudak, venait parler de barrages. "
            "La seconde, Eva Roll, lui a montré des plans. "
            "L'ambassadeur du Chili, Luis Prado, a fermé la marche.",
        ),
        (
            "en",
            "Three visitors came to see the energy minister of Peru, Ana Soto, and met her in turn on Friday. "
            "The first, Jan Hudak, had dams in mind. The second, Eva Roll, showed her plans. "
            "The last, the ambassador of Chile, Luis Prado, brought a gift.",
        ),
    ],
)
def test_each_of_the_guests_who_are_numbered_met_the_host(language, text):
    assert parties(text, language) == [[HOST, "Jan Hudak"], [HOST, "Eva Roll"], [HOST, "Luis Prado"]]


def test_an_envoy_of_states_that_came_met_the_host_where_a_pronoun_means_him():
    text = (
        "La Slovaquie et le Chili ont défilé vendredi chez la ministre péruvienne de l'Énergie, Ana Soto. "
        "Jan Hudak, l'ambassadeur slovaque, l'a encouragée à bâtir des barrages."
    )
    assert parties(text, "fr") == [[HOST, "Jan Hudak"]]


def test_two_diplomats_who_came_next_are_told_behind_their_number():
    text = (
        "La ministre péruvienne de l'Énergie, Ana Soto, a reçu vendredi l'ambassadeur du Chili, Luis Prado. "
        "Sont venus ensuite deux ingénieurs slovaques, M. Jan Hudak et Mme Eva Roll."
    )
    assert parties(text, "fr") == [["Ana Soto", "Luis Prado"], ["Ana Soto", "Jan Hudak"], ["Ana Soto", "Eva Roll"]]


def test_with_before_each_is_of_several_contacts():
    text = (
        "La ministre péruvienne de l'Énergie, Ana Soto, s'est entretenue avec le ministre chilien Luis Prado et avec "
        "le ministre slovaque Jan Hudak."
    )
    assert parties(text, "fr") == [["Ana Soto", "Luis Prado"], ["Ana Soto", "Jan Hudak"]]


def test_the_first_of_something_else_is_no_guest():
    text = (
        "La ministre péruvienne de l'Énergie, Ana Soto, a reçu vendredi l'ambassadeur du Chili, Luis Prado. "
        "Le premier barrage, disait hier Eva Roll, date de 1950."
    )
    assert parties(text, "fr") == [["Ana Soto", "Luis Prado"]]


def test_an_envoy_who_was_there_in_a_row_is_the_next_one_met():
    text = (
        "La Slovaquie, le Chili et le Japon ont défilé vendredi chez la ministre péruvienne de l'Énergie, Ana Soto. "
        "Jan Hudak, l'ambassadeur slovaque, l'a encouragée à bâtir des barrages. "
        "L'ambassadeur du Chili, Luis Prado, était là pour la saluer. "
        "L'ambassadrice du Japon, Eva Mori, a été la dernière à prendre place en face de la ministre."
    )
    assert parties(text, "fr") == [[HOST, "Jan Hudak"], [HOST, "Luis Prado"], [HOST, "Eva Mori"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Ana Soto reçoit les ambassadeurs du Chili et de Malte\n\nDeux ambassadeurs ont été reçus vendredi, l'un"
            " après l'autre, au siège du ministère péruvien de l'Énergie, au centre de la capitale : le Chilien Luis"
            " Prado et le Maltais Jan Borg. Avec le premier, la ministre Ana Soto a parlé de barrages.",
        ),
        (
            "es",
            "Ana Soto recibe a los embajadores de Chile y de Malta\n\nDos embajadores han sido recibidos hoy, uno"
            " tras otro, en la sede del Ministerio de Energía del Perú, en el centro de la capital: el chileno Luis"
            " Prado y el maltés Jan Borg. Con el primero, la ministra Ana Soto habló de represas.",
        ),
    ],
)
def test_two_envoys_received_one_after_the_other_met_the_host_each(language, text):
    assert parties(text, language) == [[HOST, "Luis Prado"], [HOST, "Jan Borg"]]


def test_letter_received_of_an_envoy_is_no_contact_with_him():
    text = (
        "La lettre de l'ambassadeur a été reçue vendredi, avec deux jours de retard, au siège du ministère péruvien de"
        " l'Énergie, au centre de la capitale, où travaille la ministre Ana Soto, et celle du Chilien Luis Prado aussi."
    )
    assert parties(text, "fr") == []
