"""Contacts that Spanish tells by the door, the wait and the guest, and who came along to them."""

import pytest

from tests.extraction.told import met, read

HEAD = "QUITO, 6 de marzo de 2018. "


@pytest.mark.parametrize(
    "text",
    [
        "La presidenta Ana Soto llegó a las diez y la esperaba el canciller de Chile, Luis Roa.",
        "El canciller de Chile, Luis Roa, aguardaba en la puerta a la presidenta Ana Soto.",
        "El canciller de Chile, Luis Roa, es desde hoy huésped de la presidenta Ana Soto.",
        "El canciller de Chile, Luis Roa, se presentó ante la presidenta Ana Soto con una carta.",
        "La presidenta Ana Soto convocó al canciller de Chile, Luis Roa.",
        "La presidenta Ana Soto y el canciller de Chile, Luis Roa, compartieron un café.",
        "El canciller de Chile, Luis Roa, presentó sus respetos a la presidenta Ana Soto.",
        "La presidenta Ana Soto y el canciller de Chile, Luis Roa, hablaron hoy en un aparte de la cumbre.",
        "La presidenta Ana Soto tuvo este martes como interlocutor al canciller de Chile, Luis Roa.",
        "Una hora estuvo la presidenta Ana Soto en el despacho del canciller de Chile, Luis Roa.",
        "La presidenta Ana Soto oyó de labios del canciller de Chile, Luis Roa, que habrá acuerdo.",
        "La presidenta Ana Soto felicitó en persona al canciller de Chile, Luis Roa.",
        "Al margen de la cumbre, la presidenta Ana Soto cruzó unas palabras con el canciller de Chile, Luis Roa.",
        "La presidenta Ana Soto tuvo ocasión de saludar al canciller de Chile, Luis Roa.",
        "La presidenta Ana Soto ha revisado con el canciller de Chile, Luis Roa, los planes del año.",
        "El canciller de Chile, Luis Roa, subió al palacio con la presidenta Ana Soto y pasaron a hablar de pesca.",
        "El canciller de Chile, Luis Roa, tardó un mes en conocer el despacho de la presidenta Ana Soto.",
    ],
)
def test_contact_is_told_by_wait_guest_or_call(text: str) -> None:
    assert [sorted(people) for people in met(HEAD + text, "es")] == [["Ana Soto", "Luis Roa"]]


@pytest.mark.parametrize(
    "beside",
    [
        "Al visitante lo secundaba el embajador Juan Mora.",
        "A la derecha de la anfitriona se vio al ministro Juan Mora.",
        "Lo rodeaban el ministro Juan Mora y sus asesores.",
        "Con él venía el embajador Juan Mora.",
        "Completaba la comitiva el embajador Juan Mora.",
        "Del otro lado de la mesa escuchaba el embajador Juan Mora.",
        "Encabezaba el séquito el embajador Juan Mora.",
    ],
)
def test_who_stood_beside_was_there_too(beside: str) -> None:
    told = HEAD + "La presidenta Ana Soto recibió al canciller de Chile, Luis Roa. "
    assert [sorted(people) for people in met(told + beside, "es")] == [["Ana Soto", "Juan Mora", "Luis Roa"]]


@pytest.mark.parametrize(
    "turn",
    [
        "Tras él pasó la embajadora de Malta, Eva Borg.",
        "Después le correspondió a la embajadora de Malta, Eva Borg.",
        "El último en llegar fue el embajador de Malta, Eva Borg.",
        "Cerró la tanda la embajadora de Malta, Eva Borg.",
    ],
)
def test_next_to_pass_met_the_same_host(turn: str) -> None:
    told = HEAD + "La presidenta Ana Soto recibió al canciller de Chile, Luis Roa. "
    assert [sorted(people) for people in met(told + turn, "es")] == [["Ana Soto", "Luis Roa"], ["Ana Soto", "Eva Borg"]]


@pytest.mark.parametrize(
    "text",
    [
        "El canciller de Chile, Luis Roa, aguardaba el informe de la presidenta Ana Soto.",
        "El canciller de Chile, Luis Roa, y la presidenta Ana Soto serán huéspedes de honor de la feria.",
        "La decisión de la presidenta Ana Soto abrió la puerta a una reforma que el ministro Luis Roa rechaza.",
    ],
)
def test_thing_awaited_or_opened_is_no_contact(text: str) -> None:
    assert met(HEAD + text, "es") == []


def test_the_day_before_is_no_plan() -> None:
    text = HEAD + "La víspera, la presidenta Ana Soto había sido huésped del canciller de Chile, Luis Roa."
    assert [sorted(people) for people in met(text, "es")] == [["Ana Soto", "Luis Roa"]]


def test_each_of_those_called_apart_was_on_the_telephone() -> None:
    text = (
        HEAD + "La presidenta Ana Soto habló por teléfono y por separado con dos cancilleres. Con Luis Roa, de Chile, "
        "canciller desde enero, repasó la pesca."
    )
    assert [meeting.form for meeting in read(text, "es").meetings] == ["phone call"]
