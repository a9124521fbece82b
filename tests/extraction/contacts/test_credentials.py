"""Envoys who present their letters one after another, told over several sentences."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "es",
            "El presidente Tomas Vrabec recibió el lunes al embajador de Malta, Carlo Borg. También presentaron sus"
            " cartas credenciales los embajadores de Chile, Luis Roa, y de Hungría, Jan Hudak.",
        ),
        (
            "en",
            "President Tomas Vrabec received the Ambassador of Malta, Carlo Borg, on Monday. The Ambassador of Chile,"
            " Luis Roa, and the Ambassador of Hungary, Jan Hudak, also presented their credentials.",
        ),
    ],
)
def test_whoever_received_an_envoy_receives_those_who_present_credentials_next(language, body):
    assert [list(people) for people in met(body, language)] == [
        ["Tomas Vrabec", "Carlo Borg"],
        ["Tomas Vrabec", "Luis Roa"],
        ["Tomas Vrabec", "Jan Hudak"],
    ]


def test_further_guests_of_a_series_are_met_one_by_one():
    body = (
        "El presidente Tomas Vrabec recibió el lunes a varios embajadores. Presentaron sus cartas credenciales los"
        " embajadores Carlo Borg, de Malta, y Luis Roa, de Chile. También recibió a Jan Hudak, de Hungría; Eric Favre,"
        " de Suiza."
    )
    assert [list(people) for people in met(body, "es")] == [
        ["Tomas Vrabec", name] for name in ("Carlo Borg", "Luis Roa", "Jan Hudak", "Eric Favre")
    ]


def test_two_ambassadors_who_talk_are_received_by_nobody():
    body = (
        "El presidente Tomas Vrabec recibió el lunes al embajador de Malta, Carlo Borg. Los embajadores de Chile, Luis"
        " Roa, y de Hungría, Jan Hudak, mantuvieron un encuentro."
    )
    assert [list(people) for people in met(body, "es")] == [["Tomas Vrabec", "Carlo Borg"], ["Luis Roa", "Jan Hudak"]]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "ru",
            "Президент Мальты Анна Рой приняла верительные грамоты. Верительные грамоты вручили послы Чили – Иван "
            "Мора, Перу – Луис Вега.",
            ["Анна Рой", "Иван Мора", "Луис Вега"],
        ),
        (
            "en",
            "The President of Malta, Anna Roy, received letters of credence. Ambassador Ivan Mora of Chile and "
            "Ambassador Luis Vega of Peru presented their credentials.",
            ["Anna Roy", "Ivan Mora", "Luis Vega"],
        ),
    ],
)
def test_envoys_of_the_next_sentence_presented_credentials_to_whom_the_first_names(
    language: str, text: str, names: list[str]
) -> None:
    host, *envoys = names

    assert [list(meeting) for meeting in met(text, language)] == [[host, envoy] for envoy in envoys]


def test_ministers_of_the_next_sentence_presented_none() -> None:
    text = (
        "Президент Мальты Анна Рой приняла верительные грамоты. Верительные грамоты видели министр Чили Иван Мора и Ян."
    )

    assert met(text, "ru") == []


PRESENT = [
    (
        "es",
        "El presidente Tomas Vrabec recibió por separado las cartas credenciales del embajador de Malta, Carlo Borg, y"
        " del embajador de Chile, Luis Roa. La ministra de Minas, Ana Vella, estuvo a su lado.",
    ),
    (
        "en",
        "President Tomas Vrabec separately received the credentials of the Ambassador of Malta, Carlo Borg, and the"
        " Ambassador of Chile, Luis Roa. The Minister of Mines, Ana Vella, was present.",
    ),
]


@pytest.mark.parametrize(("language", "body"), PRESENT)
def test_who_stood_by_was_there_with_each_envoy(language, body):
    assert [list(people) for people in met(body, language)] == [
        ["Tomas Vrabec", "Carlo Borg", "Ana Vella"],
        ["Tomas Vrabec", "Luis Roa", "Ana Vella"],
    ]


def test_envoys_who_did_the_same_presented_credentials_too():
    body = (
        "El presidente Tomas Vrabec recibió las cartas credenciales del embajador de Malta, Carlo Borg. También"
        " hicieron lo propio Luis Roa, embajador de Chile, y Jan Hudak, embajador de Hungría."
    )
    assert [list(people) for people in met(body, "es")] == [
        ["Tomas Vrabec", "Carlo Borg"],
        ["Tomas Vrabec", "Luis Roa"],
        ["Tomas Vrabec", "Jan Hudak"],
    ]


def test_envoys_are_listed_by_their_states_behind_the_hosts_colon():
    body = (
        "Tres embajadores presentaron credenciales. El presidente de Malta, Carlo Borg, recibió por separado a los tres"
        " diplomáticos: de Chile, Luis Roa; de Hungría, Jan Hudak; y del Perú, Ana Vega."
    )
    assert met(body, "es") == [
        {"Carlo Borg": [("President", "Republic of Malta")], name: [("Ambassador", state)]}
        for name, state in (
            ("Luis Roa", "Republic of Chile"),
            ("Jan Hudak", "Hungary"),
            ("Ana Vega", "Republic of Peru"),
        )
    ]


def test_one_letter_of_credence_is_presented_to_its_receiver():
    body = "L’ambassadeur du Chili, Luis Roa, a présenté mardi sa lettre de créance au président de Malte, Carlo Borg."
    assert [list(people) for people in met(body, "fr")] == [["Luis Roa", "Carlo Borg"]]


@pytest.mark.parametrize(
    ("body", "guests"),
    [
        ("Luis Roa, ministre chilien de la Santé, était porteur d’un message.", ["Luis Roa"]),
        (
            "Il s’agit de Luis Roa, ministre chilien de la Santé, et de Jan Hudak, maire de Tilleville.",
            ["Luis Roa", "Jan Hudak"],
        ),
        ("Luis Roa, ministre chilien de la Santé, est un écrivain.", []),
    ],
)
def test_envoys_are_those_who_brought_a_message_or_are_named_next_whatever_their_office(body, guests):
    told = met(f"Le président de Malte, Carlo Borg, a reçu mardi deux émissaires. {body}", "fr")
    assert [list(people) for people in told] == [["Carlo Borg", guest] for guest in guests]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "es",
            "Carlo Borg y Luis Roa son ya embajadores de Malta y Chile. Sus cartas credenciales las tiene desde el"
            " lunes el presidente Tomas Vrabec.",
        ),
        (
            "en",
            "Carlo Borg and Luis Roa are now the ambassadors of Malta and Chile. Their credentials were accepted by"
            " President Tomas Vrabec on Monday.",
        ),
    ],
)
def test_whoever_has_the_letters_of_those_named_before_received_each(language, body):
    assert [sorted(people) for people in met(body, language)] == [
        ["Carlo Borg", "Tomas Vrabec"],
        ["Luis Roa", "Tomas Vrabec"],
    ]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "es",
            "Dos embajadores subieron el lunes con sus cartas credenciales al palacio. Las recogió la presidenta Ana"
            " Soto. El último en llegar fue el embajador de Malta, Carlo Borg. Antes que él pasó el embajador de"
            " Chile, Luis Roa.",
        ),
        (
            "en",
            "Two ambassadors came to the palace on Monday with their credentials. President Ana Soto took them in the"
            " hall. The Ambassador of Malta, Carlo Borg, was the first. Then it was the turn of the Ambassador of"
            " Chile, Luis Roa.",
        ),
    ],
)
def test_whoever_took_the_letters_of_several_received_those_named_next(language, body):
    assert [sorted(people) for people in met(body, language)] == [["Ana Soto", "Carlo Borg"], ["Ana Soto", "Luis Roa"]]


def test_letters_of_nobody_named_are_of_no_contact():
    body = "Ana Soto y Luis Roa viajaron el lunes. Las cartas credenciales las guarda el presidente Tomas Vrabec."
    assert met(body, "es") == []


def test_who_took_the_letters_of_the_envoys_named_before_met_them() -> None:
    text = (
        "Malta y Perú acreditaron a sus nuevos embajadores: Luis Roa e Ian Borg. Recibió las cartas credenciales el "
        "presidente de Chile, Juan Mora."
    )

    assert [list(meeting) for meeting in met(text, "es")] == [["Juan Mora", "Luis Roa"], ["Juan Mora", "Ian Borg"]]
