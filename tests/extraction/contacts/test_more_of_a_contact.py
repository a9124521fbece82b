"""What the sentences behind one of a contact add to it: those who presented letters, those whom a list goes on with."""

import pytest

from tests.extraction.told import met, read


def test_envoys_who_presented_their_letters_were_received_by_whom_the_sentence_before_names():
    text = (
        "El presidente de Chile, Tomás Barros, recibió el lunes las cartas credenciales de dos nuevos embajadores."
        " Presentaron sus cartas credenciales los embajadores Pavol Hudak, de Eslovaquia, y Ana Moreira, de Portugal."
    )
    assert met(text, "es") == [
        {"Tomás Barros": [("President", "Republic of Chile")], guest: [("Ambassador", state)]}
        for guest, state in (("Pavol Hudak", "Slovak Republic"), ("Ana Moreira", "Portuguese Republic"))
    ]


def test_sentence_without_a_verb_goes_on_with_those_who_attended():
    text = (
        "El presidente de Uruguay, Tomás Barros, recibió el lunes al canciller de Perú, Luis Ferrer. Asistieron el"
        " ministro de Defensa, Jorge Soto, y la embajadora de Perú, Ana Ríos. También el ministro de Justicia, Raúl"
        " Vera, y la ministra de Salud, Eva Luna Paz."
    )
    assert [list(people) for people in met(text, "es")] == [
        ["Tomás Barros", "Luis Ferrer", "Jorge Soto", "Ana Ríos", "Raúl Vera", "Eva Luna Paz"]
    ]


def test_sentence_without_a_verb_goes_on_with_whom_the_host_met():
    text = (
        "La ministra de Economía, Ana Ríos, se reunió el lunes con el presidente del Banco Mundial, Jan Holm. También,"
        " con el vicepresidente del Banco Interamericano de Desarrollo, Luis Ferrer."
    )
    assert [list(people) for people in met(text, "es")] == [["Ana Ríos", "Jan Holm"], ["Ana Ríos", "Luis Ferrer"]]


def test_whom_the_subject_is_yet_to_see_took_no_part():
    text = (
        "El gobernador Tomás Barros recibió el lunes a la intendenta de Loma Alta, Ana Ríos, y mañana viajará a la"
        " capital para reunirse con la ministra de Salud, Eva Soto."
    )
    assert [list(people) for people in met(text, "es")] == [["Tomás Barros", "Ana Ríos"]]


def test_subject_left_out_met_those_whom_the_headline_names_too():
    text = (
        "El nuevo delegado se reúne con la presidenta de la Diputación\n\n"
        "El nuevo delegado de la Junta, Tomás Barros, visita estos días las instituciones. Ayer se reunió con la"
        " presidenta de la Diputación de Loma, Ana Ríos, y el vicepresidente de la institución, Luis Ferrer."
    )
    assert [list(people) for people in met(text, "es")] == [["Tomás Barros", "Ana Ríos", "Luis Ferrer"]]


def test_visit_that_somebody_received_is_the_visitors():
    text = (
        "El presidente de la Asamblea Nacional, Tomás Barros, recibió en su despacho la visita de la representante de"
        " la Organización Panamericana de la Salud, Ana Ríos."
    )
    assert [list(people) for people in met(text, "es")] == [["Tomás Barros", "Ana Ríos"]]


def test_name_of_a_clinic_is_nobody():
    text = (
        "La embajadora de Perú, Ana Ríos, se reunió el martes con el alcalde Tomás Barros y visitó el Centro de Salud"
        " Familiar Loma Larga."
    )
    assert [list(people) for people in met(text, "es")] == [["Ana Ríos", "Tomás Barros"]]


def test_day_of_what_is_to_come_is_not_that_of_the_contact():
    text = (
        "San José, 31 de mayo de 2024. El presidente electo de Costa Rica, Tomás Barros, que el sábado será investido,"
        " recibió este viernes al rey de España, Felipe VI."
    )
    assert [meeting.days and meeting.days.written for meeting in read(text, "es").meetings] == ["2024-05-31"]


def test_meeting_that_a_ministry_told_of_in_advance_did_not_yet_take_place():
    text = (
        "El secretario de Gobernación, Luis Ferrer, se reunirá este lunes por la tarde con el gobernador de Loma, Raúl"
        " Soto.\n\nLa Secretaría informó de la reunión entre ambos funcionarios para abordar el tema."
    )
    assert met(text, "es") == []


def test_one_who_is_elsewhere_took_no_part():
    text = (
        "El rey de España, Felipe VI, recibió hoy a la ministra de Justicia, Ana Ríos, que presidió el Consejo al"
        " encontrarse en Bruselas el jefe del Ejecutivo, Tomás Barros."
    )
    assert [list(people) for people in met(text, "es")] == [["Felipe VI", "Ana Ríos"]]


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        (
            "en",
            "Foreign Minister of Estonia Mart Kask held talks with Foreign Minister of Peru Ana Mora on Tuesday. The"
            " conversation took place by video conference.",
            "video call",
        ),
        (
            "fr",
            "Le président du Mali, Moussa Traoré, s'est entretenu avec le président du Niger, Issa Garba. L'entretien"
            " s'est tenu par téléphone.",
            "phone call",
        ),
        (
            "tr",
            "Cumhurbaşkanı Ayşe Kaya, Malta Cumhurbaşkanı Jan Borg ile görüştü. Görüşme telefonla gerçekleştirildi.",
            "phone call",
        ),
    ],
)
def test_how_they_talked_is_told_by_the_next_sentence(language, text, form):
    assert [meeting.form for meeting in read(text, language).meetings] == [form]
