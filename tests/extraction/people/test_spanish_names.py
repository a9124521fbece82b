"""Names in Spanish reports beside ranks, houses and words that elsewhere are none of a name."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("al vicepresidente del Comité Central, Ri Su Yong", "Ri Su Yong"),
        ("al embajador de Corea, Ma Chol Su", "Ma Chol Su"),
        ("al Mayor General del Aire Javier Arce", "Javier Arce"),
        ("al ministro designado Ing. Hugo Arce", "Hugo Arce"),
        ("al jefe del Estado Mayor Conjunto, general de división VGM Bari del Valle", "Bari del Valle"),
    ],
)
def test_name_begins_behind_the_rank_and_ends_with_its_last_syllable(told, name):
    assert list(met(f"El presidente de Malta, Carlo Borg, recibió {told}.", "es")[0]) == ["Carlo Borg", name]


def test_minister_designate_with_a_degree_holds_his_office():
    told = met("El presidente de Malta, Carlo Borg, recibió al canciller designado Ing. Hugo Arce.", "es")[0]
    assert told["Hugo Arce"] == [("Minister of Foreign Affairs-designate", "Republic of Malta")]


def test_general_staff_is_nobody():
    text = (
        "El Estado Mayor de la Fuerza Aérea Maltesa, en cabeza del general Carlo Borg, recibió al ministro de Chile,"
        " Luis Roa."
    )
    assert list(met(text, "es")[0]) == ["Carlo Borg", "Luis Roa"]


def test_presidential_residence_has_a_name_of_its_own():
    text = (
        "El ministro Luis Roa fue recibido por el presidente de Malta, Carlo Borg, en la residencia presidencial"
        " Lisgar Róga y tras el encuentro no dio declaraciones."
    )
    meeting = read(text, "es").meetings[0]
    assert [p.name for p in meeting.participants] == ["Luis Roa", "Carlo Borg"]
    assert meeting.place == "residencia presidencial Lisgar Róga"


def test_surname_with_a_hyphen_stays_one_where_its_parts_stand_alone():
    text = (
        "Roa – Mora recibió al canciller\n\nLuis Roa-Mora Vega, presidente de Chile, recibió en Lima al canciller"
        " de Malta, Carlo Borg."
    )
    assert [list(people) for people in met(text, "es")] == [["Luis Roa-Mora Vega", "Carlo Borg"]]


@pytest.mark.parametrize(
    ("printed", "name", "state"),
    [
        ("Luis Mora de Costa Rica", "Luis Mora", "Republic of Costa Rica"),
        ("Luis Mora de Costa de Marfil", "Luis Mora", "Republic of Côte d'Ivoire"),
        ("Luis Mora de la Costa", "Luis Mora de la Costa", "Republic of Malta"),
        ("Luis Mora de la O", "Luis Mora de la O", "Republic of Malta"),
    ],
)
def test_state_behind_a_name_is_no_surname(printed, name, state):
    (told,) = met(f"El presidente de Malta, Carlo Borg, recibió al ministro {printed} el martes.", "es")
    assert told[name] == [("Minister", state)]
