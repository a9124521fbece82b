"""Contacts told without the usual verbs: by the table, the door, the hand, the talk that was had."""

import pytest

from tests.extraction.told import met

BOTH = {"Luis Prado", "Ana Soto"}


def parties(text, language):
    return [set(people) for people in met(text, language)]


@pytest.mark.parametrize(
    "told",
    [
        "hizo un aparte con",
        "cambió impresiones con",
        "ha debatido con",
        "tomó café con",
        "tuvo como invitada a",
        "tuvo por huésped a",
        "sentó a su mesa a",
        "escuchó ayer a",
        "pasó por el despacho de",
        "fue atendido por",
        "analizó los precios con",
        "se encerró con",
    ],
)
def test_a_spanish_verb_that_few_reports_have_tells_of_a_contact(told):
    text = f"El presidente de Perú, Luis Prado, {told} la ministra de Defensa de Chile, Ana Soto."
    assert parties(text, "es") == [BOTH]


def test_a_pronoun_joined_to_its_verb_means_who_was_named_before():
    text = "El presidente de Perú, Luis Prado, está en Quito. Fue a verlo ayer la ministra de Chile, Ana Soto."
    assert parties(text, "es") == [BOTH]


@pytest.mark.parametrize("told", ["se estrecharon la mano", "contrastaron pareceres", "estuvieron juntos dos horas"])
def test_two_spanish_subjects_share_such_a_verb(told):
    text = f"El presidente de Perú, Luis Prado, y la ministra de Defensa de Chile, Ana Soto, {told}."
    assert parties(text, "es") == [BOTH]


@pytest.mark.parametrize(
    "told",
    [
        "a eu pour invitée",
        "s'est attablé avec",
        "a pris un café avec",
        "a franchi la porte de",
        "est venu voir",
        "s'est isolé avec",
        "a serré la main de",
        "a évoqué les prix avec",
        "avait rendez-vous avec",
        "a gardé à déjeuner",
    ],
)
def test_a_french_verb_that_few_reports_have_tells_of_a_contact(told):
    text = f"Le président du Pérou, Luis Prado, {told} la ministre de la Défense du Chili, Ana Soto."
    assert parties(text, "fr") == [BOTH]


@pytest.mark.parametrize("told", ["se sont serré la main", "se sont mis à table", "ont passé deux heures ensemble"])
def test_two_french_subjects_share_such_a_verb(told):
    text = f"Le président du Pérou, Luis Prado, et la ministre de la Défense du Chili, Ana Soto, {told}."
    assert parties(text, "fr") == [BOTH]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El presidente de Perú, Luis Prado, vio caer las exportaciones, según la ministra de Chile, Ana Soto."),
        ("es", "El presidente de Perú, Luis Prado, saludó ayer la victoria de la presidenta de Chile, Ana Soto."),
        ("fr", "Le président du Pérou, Luis Prado, a salué hier l'élection de la présidente du Chili, Ana Soto."),
        (
            "fr",
            "Le président du Pérou, Luis Prado, a passé sous silence la lettre de la présidente du Chili, Ana Soto.",
        ),
    ],
)
def test_what_is_seen_or_welcomed_from_afar_is_no_contact(language, text):
    assert parties(text, language) == []
