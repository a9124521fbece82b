"""Contacts that others talk about, in English, and verbs that lead to one."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Roy of Malta telephoned Greek Prime Minister Otto Lind on 3 May to brief him on her talks with "
        "Turkish President Omar Hill.",
        "President Ana Roy of Malta and Greek Prime Minister Otto Lind held a phone call in view of the latter's "
        "meeting this afternoon in Brussels with Turkish President Omar Hill.",
        "President Ana Roy of Malta, in a telephone conversation with Greek Prime Minister Otto Lind, informed the "
        "latter on the meeting with UN envoy Omar Hill.",
    ],
)
def test_a_contact_that_others_talk_about_adds_nobody(text: str) -> None:
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"]]
    assert [meeting.form for meeting in read(text, "en").meetings] == ["phone call"]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ana Roy of Malta discussed trade during her meeting with Greek Prime Minister Otto Lind.",
        "Foreign Minister Ana Roy of Malta spoke of trade at the start of her meeting with Greek Prime Minister Otto "
        "Lind.",
        "Foreign Minister Ana Roy of Malta went on to meet Greek Prime Minister Otto Lind on 3 May 2021.",
    ],
)
def test_a_contact_at_which_somebody_speaks_has_both(text: str) -> None:
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"]]


def test_who_proceeded_to_hold_talks_held_them() -> None:
    text = (
        "Ms Ana Roy, Chairperson of the African Union Commission, was received by Prime Minister Otto Lind of Ghana on "
        "3 May 2021. She then proceeded to hold talks with President Kofi Hill."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"], ["Ana Roy", "Kofi Hill"]]


def test_an_envoy_named_before_is_the_one_meant() -> None:
    text = (
        "Deputy Prime Minister Ana Roy of Ethiopia held a discussion with Otto Lind, UN Special Envoy for the Horn of "
        "Africa, about trade.\n\nThe Deputy Prime Minister met the visiting UN envoy on Tuesday."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"]]


def test_when_something_was_said_is_no_other_contact() -> None:
    text = (
        "Foreign Minister Ana Roy of Malta met UN Deputy Secretary-General Otto Lind on 3 May 2021. Her visit to the "
        "region along with President Jan Hill had opened her eyes, said the ministry after the meeting."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"]]


def test_the_day_of_the_report_outweighs_that_of_its_headline() -> None:
    text = (
        "Deputy Prime Minister Ana Roy of Malta meets UN envoy Otto Lind (July 28, 2021)\n\n"
        "Ms Ana Roy, Deputy Prime Minister of Malta, had a meeting on Tuesday (July 27) with UN envoy Otto Lind."
    )
    (meeting,) = read(text, "en").meetings
    assert meeting.days is not None
    assert meeting.days.written == "2021-07-27"


def test_an_offices_name_at_home_is_no_persons() -> None:
    text = "Minister of Finance (Menkeu) Ana Roy met the US Ambassador to Indonesia Otto Lind in Jakarta on 3 May 2021."
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"]]


REPORTED = [
    ("en", "The Minister of Mines, Juan Roca, said that President Ana Mora met the Maltese Consul, Carlo Borg."),
    (
        "fr",
        "Le ministre des Mines, Juan Roca, a déclaré que la présidente Ana Mora a reçu le consul maltais, Carlo Borg.",
    ),
    ("es", "El ministro de Minas, Juan Roca, informó que la presidenta Ana Mora recibió al cónsul maltés, Carlo Borg."),
]


@pytest.mark.parametrize(("language", "text"), REPORTED)
def test_who_says_that_others_met_did_not_meet_them(language: str, text: str) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [["Ana Mora", "Carlo Borg"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Minister of Mines, Juan Roca, said that he had met the Consul of Malta, Carlo Borg, in Lima."),
        ("es", "El ministro de Minas, Juan Roca, informó que se reunió con el cónsul de Malta, Carlo Borg, en Lima."),
    ],
)
def test_who_says_that_he_met_somebody_met_them(language: str, text: str) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [["Juan Roca", "Carlo Borg"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Глава МИД Мальты Ян Борг принял посла Чили Ивана Мору, написала представитель МИД Мальты Анна Рой."),
        ("ru", "О встрече министра Мальты Яна Борга с послом Чили Иваном Морой сообщила министр Перу Анна Рой."),
        ("en", "Minister Jan Borg of Malta met Ambassador Ivan Mora of Chile, said the Minister of Peru, Ana Roy."),
    ],
)
def test_who_reported_a_contact_of_two_took_no_part(language: str, text: str) -> None:
    (meeting,) = met(text, language)

    assert len(meeting) == 2
    assert not {"Анна Рой", "Ana Roy"} & set(meeting)


def test_one_of_two_who_told_of_a_contact_took_part() -> None:
    text = "Встреча с послом Чили Иваном Морой прошла в Вене, сообщил министр Мальты Ян Борг."

    assert [list(meeting) for meeting in met(text, "ru")] == [["Иван Мора", "Ян Борг"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "Министр обороны Мальты Ян Борг принял делегацию Чили, которая прибыла с визитом во главе с министром "
            "обороны Иваном Морой.",
        ),
        (
            "en",
            "The Minister of Defence of Malta, Jan Borg, met a delegation of Chile, which had come on a visit led by "
            "the Minister of Defence, Ivan Mora.",
        ),
    ],
)
def test_who_leads_a_delegation_that_came_is_met(language: str, text: str) -> None:
    (meeting,) = met(text, language)

    assert list(meeting.values()) == [
        [("Minister of Defence", "Republic of Malta")],
        [("Minister of Defence", "Republic of Chile")],
    ]


CLAUSES = [
    (
        "es",
        "El acuerdo se hizo público después de que el lunes el ministro de Chile, Juan Roca, se reunió con la ministra"
        " de Malta, Ana Borg.",
        [["Juan Roca", "Ana Borg"]],
    ),
    (
        "es",
        "El presidente de Chile, Juan Roca, durante la audiencia que ha ofrecido hoy en el palacio a la ministra de"
        " Malta, Ana Borg.",
        [["Juan Roca", "Ana Borg"]],
    ),
    (
        "es",
        "El presidente de Chile, Juan Roca, elogió durante la reunión el informe que escribió la ministra de Malta, Ana"
        " Borg.",
        [],
    ),
]


@pytest.mark.parametrize(("language", "text", "people"), CLAUSES)
def test_clause_tells_who_met(language: str, text: str, people: list[list[str]]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == people


def test_clause_behind_a_clause_leaves_its_contact_to_the_first() -> None:
    text = (
        "El cónsul de Malta, Carlo Borg, visitó la provincia. El diplomático llegó a Loma, donde fue recibido por la"
        " prefecta, Ana Roa, quien le dio la bienvenida a nombre del alcalde, Luis Mora."
    )
    assert [list(meeting) for meeting in met(text, "es")] == [["Carlo Borg", "Ana Roa"]]


def test_who_speaks_to_the_press_meets_nobody() -> None:
    text = (
        "La ministra de Minas de Malta, Ana Borg, elogió en un contacto con la prensa al canciller chileno, Luis Roa."
    )
    assert met(text, "es") == []


def test_what_was_spoken_about_by_one_is_no_contact_of_his() -> None:
    text = (
        "Ana Roy of Malta met Minister Otto Lind of Greece and Minister Ivo Moy of Peru. Fish were spoken about by Moy."
    )
    assert [sorted(people) for people in met(text, "en")] == [["Ana Roy", "Ivo Moy", "Otto Lind"]]
