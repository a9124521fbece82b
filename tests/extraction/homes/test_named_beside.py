"""The state of one beside whom, or beside whose state, a text names another."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "es",
            "El presidente de Chile, Tomas Vrabec, recibió a Jan Hudak, primer ministro de Malta, junto a su canciller,"
            " Ana Moreira.",
        ),
        (
            "en",
            "The President of Chile, Tomas Vrabec, received Jan Hudak, Prime Minister of Malta, along with his Foreign"
            " Minister, Ana Moreira.",
        ),
    ],
)
def test_minister_called_his_is_of_the_state_of_who_is_named_before(language, body):
    assert met(body, language)[0]["Ana Moreira"] == [("Minister of Foreign Affairs", "Republic of Malta")]


@pytest.mark.parametrize(
    "body",
    [
        "El presidente Tomas Vrabec mantuvo un encuentro con su homóloga maltesa Ana Moreira durante su visita a"
        " Lisboa. La reunión entre los mandatarios de Chile y Malta tuvo lugar en la embajada de Portugal.",
        "El presidente Tomas Vrabec recibió a la presidenta de Malta, Ana Moreira. Hablaron de la cooperación entre"
        " Malta y la República de Chile y del comercio con Perú.",
    ],
)
def test_states_joined_by_and_are_the_parties(body):
    assert met(body, "es")[0]["Tomas Vrabec"] == [("President", "Republic of Chile")]


def test_three_states_in_a_list_tell_of_no_party():
    body = (
        "El presidente Tomas Vrabec recibió a la presidenta de Malta, Ana Moreira. Hablaron del comercio de Malta,"
        " Chile y Perú."
    )
    assert met(body, "es")[0]["Tomas Vrabec"] == [("President", "")]


def test_counterpart_of_a_state_is_no_officer_of_a_party():
    body = (
        "El primer secretario del Comité Central del Partido y presidente de Malta, Tomas Vrabec, dio la bienvenida a"
        " su homólogo de Chile, Jan Hudak."
    )
    assert met(body, "es")[0]["Jan Hudak"] == [("President", "Republic of Chile")]


def test_counterpart_listed_behind_another_is_the_subjects():
    body = (
        "El canciller de Malta, Tomas Vrabec, se reunió con la vicepresidenta ejecutiva, Ana Moreira, y su par"
        " chileno, Jan Hudak."
    )
    assert met(body, "es")[0]["Jan Hudak"] == [("Minister of Foreign Affairs", "Republic of Chile")]


def test_office_that_another_is_said_to_take_up_is_of_nobody_named_before():
    body = (
        "El presidente Tomas Vrabec se reunió con el ministro de Malta, Jan Hudak. Ambos asistieron a la"
        " investidura de Ana Moreira como presidenta de Portugal."
    )
    assert met(body, "es")[0]["Tomas Vrabec"] == [("President", "")]


def test_state_that_the_sentence_opens_with_is_the_hosts():
    body = (
        "El presidente de Chile, Tomas Vrabec, visitó Perú, Portugal y Malta. En Malta sostuvo encuentros oficiales con"
        " su homóloga, Ana Moreira."
    )
    assert met(body, "es")[0]["Ana Moreira"] == [("President", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "Prime Minister Tomas Vrabec met Ana Moreira, Prime Minister of Malta, in Suva. Portugal and Malta, both"
            " members of the league, sent envoys to Fiji and to Samoa.",
        ),
        (
            "en",
            "Prime Minister Tomas Vrabec met the Prime Minister of Malta, Ana Moreira. They spoke of Portuguese-Maltese"
            " ties and of fishing off Peru and off Fiji.",
        ),
        (
            "fr",
            "Le Premier ministre Tomas Vrabec a rencontré la Première ministre de Malte, Ana Moreira. Ils ont parlé"
            " des relations Portugal-Malte et de la pêche au large du Pérou et des Fidji.",
        ),
    ],
)
def test_states_that_open_a_sentence_together_or_share_a_hyphen_are_the_parties(language, body):
    assert met(body, language)[0]["Tomas Vrabec"] == [("Prime Minister", "Portuguese Republic")]


ACCOMPANIED = {
    "fr": "Le président de Malte, Jean Mora, accompagné du ministre de l’Intérieur, Luis Roa, a été reçu lundi par le"
    " président du Chili, Pedro Borg.",
    "en": "President Jean Mora of Malta, accompanied by Interior Minister Luis Roa, met President Pedro Borg of Chile"
    " on Monday.",
    "es": "El presidente de Malta, Jean Mora, acompañado por el ministro del Interior, Luis Roa, se reunió el lunes con"
    " el presidente de Chile, Pedro Borg.",
}


@pytest.mark.parametrize("language", ACCOMPANIED)
def test_who_accompanied_somebody_is_of_his_state(language):
    told = met(ACCOMPANIED[language], language)[0]
    assert [owner for _, owner in told["Luis Roa"]] == ["Republic of Malta"]


def test_whom_one_met_who_was_accompanied_by_others_is_not_of_his_state():
    text = (
        "Le président de Malte, Jean Mora, accompagné de son épouse, a rencontré lundi la ministre Ana Roy. Le Chili et"
        " le Pérou en ont parlé."
    )
    assert met(text, "fr")[0]["Ana Roy"] == [("Minister", "")]


def test_whom_a_delegation_includes_is_of_its_leaders_state():
    text = (
        "Prime Minister Jean Mora of Malta met President Pedro Borg of Chile on 3 May 2021 in Santiago. The Prime"
        " Minister’s delegation includes Minister of Trade Luis Roa."
    )
    assert met(text, "en")[0]["Luis Roa"] == [("Minister of Trade", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Maltese Foreign Minister Jan Borg met President Ana Vega in Lima. He was accompanied by the Minister of "
            "Trade, Eric Meyer.",
        ),
        (
            "fr",
            "Le ministre maltais des Affaires étrangères Jan Borg a rencontré à Lima la présidente Ana Vega. Il était "
            "accompagné du ministre du Commerce, Eric Meyer.",
        ),
        (
            "es",
            "El ministro maltés de Exteriores, Jan Borg, se reunió en Lima con la presidenta Ana Vega. Estuvo "
            "acompañado por el ministro de Comercio, Eric Meyer.",
        ),
    ],
)
def test_who_accompanied_the_one_meant_is_of_his_state(language: str, text: str) -> None:
    (people,) = met(text, language)
    assert people["Eric Meyer"] == [("Minister of Trade", "Republic of Malta")]


def test_who_accompanied_a_woman_is_not_taken_for_the_guests() -> None:
    text = (
        "Maltese Foreign Minister Jan Borg was received by President Ana Vega in Lima. She was accompanied by the "
        "Minister of Trade, Eric Meyer."
    )
    assert met(text, "en")[0]["Eric Meyer"] != [("Minister of Trade", "Republic of Malta")]
