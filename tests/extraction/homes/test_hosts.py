"""Whose officials those of no state told are where hosts and guests tell, or where a text speaks of one state only."""

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text
from tests.extraction.told import met, people

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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La ministre Borg reçoit son homologue maltais Jan Roy\n\nLa ministre de la Santé, Ana Borg, s’est"
            " entretenue lundi avec le ministre de la Santé de Malte, Jan Roy. La ministre Borg et le ministre"
            " Roy ont vanté les liens entre le Chili et Malte.",
        ),
        (
            "en",
            "Minister Borg receives Maltese counterpart Jan Roy\n\nThe Minister of Health, Ana Borg, met the Minister"
            " of Health of Malta, Jan Roy, on Monday. Minister Borg and Minister Roy praised the ties between Chile and"
            " Malta.",
        ),
    ],
)
def test_two_called_minister_for_short_are_not_taken_for_two_of_no_state(language, text):
    assert met(text, language)[0]["Ana Borg"] == [("Minister of Health", CHILE)]


def test_an_adjective_of_two_states_counts_for_neither_where_one_took_part():
    text = (
        "Le président congolais Jan Roy a été accueilli lundi par le Premier ministre Luis Borg. Jan Roy était arrivé"
        " dimanche à Malte. Kinshasa et la République démocratique du Congo s’en félicitent, comme le peuple congolais."
    )
    assert met(text, "fr")[0]["Luis Borg"] == [("Prime Minister", "Republic of Malta")]


def test_who_receives_envoys_to_several_states_sends_them_though_one_is_told_without_his():
    text = (
        "Le président Luis Roa a reçu lundi Ana Borg, ambassadrice du Chili à Malte, Jan Roy, ambassadeur en Norvège,"
        " et Eva Mora, ambassadrice du Chili au Kenya."
    )
    assert met(text, "fr")[0]["Luis Roa"] == [("President", CHILE)]


def test_a_guest_in_a_report_that_names_another_state_is_not_the_hosts_own():
    text = (
        "Le président chilien Luis Roa a reçu lundi la ministre de la Santé, Ana Borg, porteuse d’un message du"
        " président de Malte, Jan Mora."
    )
    assert met(text, "fr")[0]["Ana Borg"] == [("Minister of Health", "")]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "La ministre maltaise de la Santé, Ana Borg, a été reçue à La Valette par le président Tomas Vrabec. Ils"
            " ont parlé des relations entre Malte et le Chili.",
        ),
        (
            "es",
            "La ministra de Salud de Malta, Ana Borg, fue recibida en La Valeta por el presidente Tomas Vrabec."
            " Hablaron de las relaciones entre Malta y Chile.",
        ),
    ],
)
def test_president_who_receives_a_minister_in_their_capital_is_of_her_state(language, body):
    assert met(body, language)[0]["Tomas Vrabec"] == [("President", "Republic of Malta")]


def test_president_received_in_the_hosts_capital_is_of_the_state_named_beside_theirs():
    body = (
        "La ministre maltaise de la Santé, Ana Borg, a reçu à La Valette le président Tomas Vrabec. Ils ont parlé des"
        " relations entre Malte et le Chili."
    )
    assert met(body, "fr")[0]["Tomas Vrabec"] == [("President", "Republic of Chile")]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "The Chilean finance minister, Luis Roa, received Foreign Minister Ana Borg on Monday."),
        ("de", "Der chilenische Finanzminister Luis Roa hat Außenministerin Ana Borg empfangen."),
        ("ru", "Министр финансов Чили Луис Роа принял министра энергетики Ану Борг."),
    ],
)
def test_whom_a_minister_receives_is_no_minister_of_his_own_government(language: str, body: str) -> None:
    assert [state for _, state in list(met(body, language)[0].values())[-1]] == [""]


def test_whom_the_publishers_minister_met_abroad_are_of_the_state_there() -> None:
    text = (
        "Minister Anna Roy of Norway met today in Kuwait City with the Amir of Kuwait Jan Borg, the Crown Prince Karl"
        " Mora, Prime Minister Luis Roa, and Speaker of the National Assembly Otto Vega."
    )
    (meeting,) = read_text(text.encode(), Envelope(publisher="Ministry of Foreign Affairs of Norway")).meetings
    told = people(meeting)
    assert told["Karl Mora"] == [("Crown Prince", "State of Kuwait")]
    assert told["Luis Roa"] == [("Prime Minister", "State of Kuwait")]
    assert told["Otto Vega"] == [("Speaker", "National Assembly of Kuwait")]
