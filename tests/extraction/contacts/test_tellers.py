"""Who but tells of a contact that two others had is no party to it."""

import pytest

from tests.extraction.told import met

TWO = {"Tomas Vrabec", "Ana Moreira"}


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Le ministre Jan Hudak s'est réjoui de l'entretien qu'a eu lundi le président Tomas Vrabec avec"
            " l'ambassadrice du Portugal, Ana Moreira.",
        ),
        (
            "fr",
            "Le ministre Jan Hudak a salué la rencontre entre le président Tomas Vrabec et l'ambassadrice du Portugal,"
            " Ana Moreira.",
        ),
        (
            "es",
            "El ministro Jan Hudak informó de la reunión que sostuvo ayer el presidente Tomas Vrabec con la embajadora"
            " de Portugal, Ana Moreira.",
        ),
        (
            "es",
            "El ministro Jan Hudak se refirió a la reunión bilateral entre el presidente Tomas Vrabec y la embajadora"
            " de Portugal, Ana Moreira.",
        ),
    ],
)
def test_who_speaks_of_others_contact_had_no_part_in_it(language, body):
    assert [set(people) for people in met(body, language)] == [TWO]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Le ministre Jan Hudak a participé à l'entretien entre le président Tomas Vrabec et l'ambassadrice du"
            " Portugal, Ana Moreira.",
        ),
        (
            "es",
            "El ministro Jan Hudak informó de la reunión que sostuvo con el presidente Tomas Vrabec y la embajadora de"
            " Portugal, Ana Moreira.",
        ),
    ],
)
def test_who_attended_or_had_it_did(language, body):
    assert [set(people) for people in met(body, language)] == [{"Jan Hudak", *TWO}]
