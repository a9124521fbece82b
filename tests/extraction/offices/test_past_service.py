"""Offices that somebody once held, as a verb of serving says: "served as ambassador"."""

import pytest

from tests.extraction.told import met

MALTA = {"Ian Roy": [("President", "Republic of Malta")]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The president of Malta, Ian Roy, received Ana Borg. Borg served as ambassador of Peru to Italy."),
        ("es", "El presidente de Malta, Ian Roy, recibió a Ana Borg. Borg sirvió como embajadora de Perú en Italia."),
        ("es", "El presidente de Malta, Ian Roy, recibió a Ana Borg, que fungió como embajadora de Perú en Italia."),
        ("de", "Der Präsident von Malta, Ian Roy, empfing Ana Borg. Borg diente als Botschafterin Perus in Italien."),
        ("de", "Der Präsident von Malta, Ian Roy, empfing Ana Borg, die als Botschafterin Perus in Rom diente."),
    ],
)
def test_who_served_as_something_is_a_former_one(language: str, text: str) -> None:
    assert met(text, language) == [MALTA | {"Ana Borg": [("Former Ambassador", "Republic of Peru")]}]


def test_where_an_envoy_once_served_is_not_the_hosts_state() -> None:
    text = "La ministre de la Santé, Ana Borg, a reçu Ian Roy, qui a servi comme ambassadeur de Malte en Italie."

    assert met(text, "fr")[0]["Ana Borg"] == [("Minister of Health", "")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The president of Malta, Ian Roy, received Ana Borg, who has served as ambassador of Peru since 2019."),
        ("en", "The president of Malta, Ian Roy, received Ana Borg. She serves as ambassador of Peru."),
        (
            "es",
            "El presidente de Malta, Ian Roy, recibió a Ana Borg, que ha servido como embajadora de Perú desde 2019.",
        ),
    ],
)
def test_who_serves_still_is_no_former_one(language: str, text: str) -> None:
    assert met(text, language) == [MALTA | {"Ana Borg": [("Ambassador", "Republic of Peru")]}]
