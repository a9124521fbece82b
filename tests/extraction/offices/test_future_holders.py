"""Who is yet to take office: "the future prime minister"."""

import pytest

from tests.extraction.told import met

SLOVAK = [("Prime Minister-designate", "Slovak Republic")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Jan Hudak, Slovakia's future prime minister, met the Ambassador of Malta, Carlo Borg."),
        ("fr", "Le futur Premier ministre slovaque, Jan Hudak, a rencontré mardi l'ambassadeur de Malte, Carlo Borg."),
        ("es", "El futuro primer ministro de Eslovaquia, Jan Hudak, se reunió con el embajador de Malta, Carlo Borg."),
        ("tr", "Slovakya'nın gelecek başbakanı Jan Hudak, pazartesi günü Malta Büyükelçisi Carlo Borg ile görüştü."),
    ],
)
def test_who_is_to_hold_an_office_holds_it_not_yet(language, text):
    (meeting,) = met(text, language)
    assert meeting["Jan Hudak"] == SLOVAK


def test_future_behind_an_office_is_no_part_of_it():
    text = (
        "The Prime Minister of Slovakia, Jan Hudak, met the Ambassador of Malta, Carlo Borg. They spoke of the future."
    )
    (meeting,) = met(text, "en")
    assert meeting["Jan Hudak"] == [("Prime Minister", "Slovak Republic")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Jan Hudak, Trade Commissioner of Miami, met the Ambassador of Malta, Carlo Borg."),
        ("en", "The Ambassador of Malta, Carlo Borg, met Jan Hudak, who is Trade Commissioner of Miami."),
    ],
)
def test_a_town_may_have_a_trade_commissioner(language, text):
    (meeting,) = met(text, language)
    assert meeting["Jan Hudak"] == [("Trade Representative", "Miami")]
