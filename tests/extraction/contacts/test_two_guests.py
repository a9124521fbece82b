"""Two envoys received twice, contacts that follow another, and parts of the day between two who were met."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Le ministre Luis Roa a reçu les ambassadeurs de Malte, Ana Mora, et du Chili, Eva Soto. Les deux"
            " diplomates ont ensuite été reçues par le président Jan Borg.",
        ),
        (
            "es",
            "El ministro Luis Roa recibió a las embajadoras de Malta, Ana Mora, y de Chile, Eva Soto. Luego, ambas"
            " diplomáticas fueron recibidas por el presidente Jan Borg.",
        ),
    ],
)
def test_two_of_three_are_the_envoys(language: str, body: str) -> None:
    assert [set(people) for people in met(body, language)][-1] == {"Ana Mora", "Eva Soto", "Jan Borg"}


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Le président Jan Borg a eu une conversation téléphonique avec la ministre Ana Mora, suivie d'un entretien"
            " avec l'ambassadrice Eva Soto.",
        ),
        (
            "es",
            "El presidente Jan Borg sostuvo una conversación telefónica con la ministra Ana Mora, seguida de un"
            " encuentro con la embajadora Eva Soto.",
        ),
    ],
)
def test_what_followed_a_call_is_a_contact_in_person(language: str, body: str) -> None:
    told = [({p.name for p in meeting.participants}, meeting.form) for meeting in read(body, language).meetings]
    assert told == [({"Jan Borg", "Ana Mora"}, "phone call"), ({"Jan Borg", "Eva Soto"}, "in person")]


@pytest.mark.parametrize("between", ["puis, dans l'après-midi,", "et, dans la soirée,"])
def test_part_of_the_day_parts_two_who_were_met(between: str) -> None:
    text = f"Le président Jan Borg a rencontré la ministre Ana Mora, {between} l'ambassadrice Eva Soto."
    assert [list(people) for people in met(text, "fr")] == [["Jan Borg", "Ana Mora"], ["Jan Borg", "Eva Soto"]]


def test_colleague_of_a_minister_is_no_bodys_officer() -> None:
    text = (
        "La directrice générale de l'OMC, Ana Mora, a échangé avec le ministre suisse de l'Économie, Luis Roa, et son"
        " collègue autrichien, Jan Borg."
    )
    (people,) = met(text, "fr")
    assert people["Jan Borg"] == [("Minister of Economy", "Republic of Austria")]


def test_side_behind_an_and_is_the_next_ones() -> None:
    text = (
        "Le président Jan Borg a reçu la ministre Ana Mora, en présence, côté maltais, du ministre Luis Roa, et côté"
        " chilien, de la ministre Eva Soto."
    )
    (people,) = met(text, "fr")
    assert [people[name][0][1] for name in ("Luis Roa", "Eva Soto")] == ["Republic of Malta", "Republic of Chile"]


def test_king_who_received_there_is_of_the_town_of_the_sentence_before() -> None:
    text = "MADRID, 5 de mayo. La ministra Ana Mora viajó este jueves a Rabat. Allí fue recibida por el rey Jan Borg."
    (people,) = met(text, "es")
    assert people["Jan Borg"] == [("King", "Kingdom of Morocco")]
