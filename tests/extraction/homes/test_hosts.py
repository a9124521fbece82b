"""Whose officials those of no state told are where hosts and guests tell, or where a text speaks of one state only."""

import pytest

from tests.extraction.told import met

CHILE = "Republic of Chile"

RECEIVED = {
    "fr": "Le président chilien Luis Roa a reçu lundi la ministre de la Santé, Ana Borg.",
    "en": "The President of Chile, Luis Roa, received the Minister of Health, Ana Borg, on Monday.",
    "es": "El presidente de Chile, Luis Roa, recibió el lunes a la ministra de Salud, Ana Borg.",
}
HOSTS = {
    "fr": "Le président de la République, Luis Roa, a eu lundi l’honneur de recevoir Jan Hudak, ministre maltais de la"
    " Famille. Y assistait Ana Borg, ministre chilienne de la Famille.",
    "en": "President Luis Roa received the Minister of Family of Malta, Jan Hudak, on Monday. Ana Borg, the Chilean"
    " Minister of Family, attended the meeting.",
}
OF_ONE_STATE = {
    "fr": "Le président de la République, Luis Roa, a reçu lundi la cheffe du gouvernement, Ana Borg. Selon lui le"
    " peuple chilien attend des services publics meilleurs.",
    "en": "President Luis Roa received Interior Minister Ana Borg on Monday. He said that the Chilean people hoped for"
    " better trains.",
}


@pytest.mark.parametrize("language", RECEIVED)
def test_who_is_received_by_an_official_of_the_only_state_told_is_his_own(language):
    assert met(RECEIVED[language], language)[0]["Ana Borg"] == [("Minister of Health", CHILE)]


@pytest.mark.parametrize(
    "text",
    [
        "Le président chilien Luis Roa a reçu lundi la ministre de la Santé, Ana Borg, et salué les liens bilatéraux.",
        "La ministre de la Santé, Ana Borg, a reçu lundi le président chilien Luis Roa.",
        "La ministre de la Santé, Ana Borg, a été reçue lundi par le président chilien Luis Roa.",
    ],
)
def test_a_guest_of_two_states_and_a_host_of_an_untold_one_are_of_neither(text):
    assert met(text, "fr")[0]["Ana Borg"] == [("Minister of Health", "")]


@pytest.mark.parametrize("language", HOSTS)
def test_who_receives_a_guest_of_one_of_two_states_is_of_the_other(language):
    assert met(HOSTS[language], language)[0]["Luis Roa"] == [("President", CHILE)]


@pytest.mark.parametrize("language", OF_ONE_STATE)
def test_officials_are_of_the_only_state_that_their_report_speaks_of(language):
    assert [owner for [(_, owner)] in met(OF_ONE_STATE[language], language)[0].values()] == [CHILE, CHILE]


@pytest.mark.parametrize(
    "end", ["au Chili l’an dernier.", "pour un projet au Chili.", "des liens bilatéraux avec le peuple chilien."]
)
def test_officials_are_not_of_a_state_of_which_but_a_matter_there_is_told(end):
    text = f"Le président de la République, Luis Roa, a reçu lundi la ministre Ana Borg. Elle a parlé {end}"
    assert met(text, "fr")[0]["Luis Roa"] == [("President", "")]


def test_a_surname_behind_an_honorific_is_no_state():
    text = (
        "Le président Luis Roa a reçu lundi l’ancien président maltais Jan Hollande. M. Hollande aime le Chili, a dit"
        " M. Hollande, et le peuple chilien. Le Chili aime M. Hollande."
    )
    assert met(text, "fr")[0]["Luis Roa"] == [("President", CHILE)]
