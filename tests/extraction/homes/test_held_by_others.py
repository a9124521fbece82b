"""Whose counterpart one is: not the counterpart of those who are told of later."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "El presidente de Chile, Luis Prado, fue recibido por su homóloga maltesa, Eva Borg. Junto a la anfitriona "
            "se sentaron los ministros de Relaciones Exteriores, Ana Mifsud, y de Energía, Paul Vella.",
        ),
        (
            "fr",
            "Le président du Chili, Luis Prado, a été reçu par son homologue maltaise, Eva Borg. Aux côtés de la "
            "présidente Borg se tenaient la ministre des Affaires étrangères, Ana Mifsud, et le ministre de "
            "l'Énergie, Paul Vella.",
        ),
    ],
)
def test_who_sat_beside_a_presidents_counterpart_is_of_her_state(language, text):
    (meeting,) = met(text, language)
    assert meeting["Ana Mifsud"] == [("Minister of Foreign Affairs", "Republic of Malta")]
    assert meeting["Paul Vella"] == [("Minister of Energy", "Republic of Malta")]


def test_a_minister_received_by_a_counterpart_is_of_another_state():
    text = "La ministra de Energía, Ana Soto, fue recibida en La Valeta por su homólogo maltés, Paul Vella."
    (meeting,) = met(text, "es")
    assert [owner for _, owner in meeting["Ana Soto"]] == [""]
