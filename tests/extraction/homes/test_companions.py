"""The state of those who came along with somebody: his, or that of another of his company."""

import pytest

from tests.extraction.told import met

MET = {
    "es": "LIMA, 6 de marzo de 2018. La presidenta de Malta, Ana Borg, recibió al canciller de Chile, Luis Roa. ",
    "en": "GENEVA, 6 March 2018. The President of Malta, Ana Borg, met the Foreign Minister of Chile, Luis Roa. ",
}


def state_of_mora(language: str, beside: str) -> str:
    (people,) = met(MET[language] + beside, language)
    ((_, state),) = people["Juan Mora"]
    return state


@pytest.mark.parametrize(
    ("language", "beside", "state"),
    [
        ("es", "A Roa lo acompañaba el ministro de Energía, Juan Mora.", "Republic of Chile"),
        ("es", "Rodeaban a Borg el ministro de Energía, Juan Mora, y su asesora.", "Republic of Malta"),
        ("es", "Al visitante lo secundaba el ministro de Energía, Juan Mora.", "Republic of Chile"),
        ("es", "Con la anfitriona estaba el ministro de Energía, Juan Mora.", "Republic of Malta"),
        (
            "es",
            "Lo acompañaban el ministro de Energía, Juan Mora, y la embajadora chilena, Eva Paz.",
            "Republic of Chile",
        ),
        (
            "es",
            "Formaban el séquito del visitante el ministro de Energía, Juan Mora, y el embajador de Chile, Eva Paz.",
            "Republic of Chile",
        ),
        (
            "es",
            "Formaban el séquito del visitante el ministro de Energía, Juan Mora; el de Salud, Luis Paz, y Eva Paz, "
            "embajadora de Chile; al lado de la anfitriona estaba el alcalde, Ivo Borg.",
            "Republic of Chile",
        ),
        ("es", "Acompañaba al distinguido visitante el ministro de Energía, Juan Mora.", "Republic of Chile"),
        ("es", "Por la parte visitante asistió el ministro de Energía, Juan Mora.", "Republic of Chile"),
        ("es", "El visitante se hizo acompañar del ministro de Energía, Juan Mora.", "Republic of Chile"),
        ("es", "El ministro de Energía, Juan Mora, acompañó al visitante.", "Republic of Chile"),
        ("es", "El ministro de Energía, Juan Mora, integraba la comitiva del visitante.", "Republic of Chile"),
        ("es", "El ministro de Energía, Juan Mora, formaba parte de la delegación chilena.", "Republic of Chile"),
        ("es", "El ministro de Energía, Juan Mora, acompañó a Borg.", "Republic of Malta"),
        ("en", "Present with Roa was Energy Minister Juan Mora.", "Republic of Chile"),
    ],
)
def test_companion_is_of_the_state_of_whom_he_came_with(language: str, beside: str, state: str) -> None:
    assert state_of_mora(language, beside) == state


def test_guest_of_a_passive_is_not_by_whom_he_was_received() -> None:
    text = (
        "LIMA, 6 de marzo de 2018. El canciller de Chile, Luis Roa, fue recibido por la presidenta de Malta, Ana Borg. "
        "Acompañaba al visitante el ministro de Energía, Juan Mora; por la parte anfitriona asistió la ministra de "
        "Salud, Eva Holm."
    )
    (people,) = met(text, "es")
    assert (people["Juan Mora"], people["Eva Holm"]) == (
        [("Minister of Energy", "Republic of Chile")],
        [("Minister of Health", "Republic of Malta")],
    )


def test_attendant_of_both_is_of_neither_by_that() -> None:
    assert state_of_mora("es", "Asistió el representante Juan Mora.") == ""


def test_guest_is_known_below_a_headline_that_tells_but_of_talks() -> None:
    text = (
        "Luis Roa conversó con la ministra de Salud de Malta\n\nLIMA, 6 de marzo de 2018. Ana Borg, ministra de Salud "
        "de Malta, fue recibida por el canciller Luis Roa. Acompañaba a la visitante el embajador Juan Mora."
    )
    (people,) = met(text, "es")
    assert people["Juan Mora"] == [("Ambassador", "Republic of Malta")]


@pytest.mark.parametrize(
    ("beginning", "state"),
    [
        (
            "Subió el presidente de Chile, Luis Prado, y arriba lo aguardaba la premier maltesa, Eva Borg. ",
            "Republic of Malta",
        ),
        ("El presidente de Chile, Luis Prado, recibió a la premier maltesa, Eva Borg. ", "Republic of Chile"),
    ],
)
def test_who_awaits_one_named_before_is_the_host(beginning, state):
    text = f"{beginning}Junto al anfitrión estuvieron los ministros de Energía, Ana Mora, y de Cultura, Paul Roy."
    (meeting,) = met(text, "es")
    assert meeting["Paul Roy"] == [("Minister of Culture", state)]


def test_company_of_the_guest_of_two_hosts_is_of_the_only_state_told() -> None:
    text = (
        "El primer secretario del partido, Ana Roy, y el presidente, Luis Vega, sostuvieron un encuentro con Eva Borg, "
        "vicepresidenta de Malta. A la distinguida visitante la acompañaron el viceministro de Relaciones Exteriores "
        "Ian Mora y el embajador en La Habana, Jan Hudak."
    )

    assert met(text, "es")[0]["Ian Mora"] == [("Deputy Minister of Foreign Affairs", "Republic of Malta")]
