"""Contacts whose sentences call those told of before by a style, or the contact by "this"."""

import pytest

from tests.extraction.told import met

ENGLISH = "President Tomas Vrabec received the ambassador of Portugal, Leo Moreira, on Monday. "
FRENCH = "Le président Tomas Vrabec a reçu lundi l'ambassadeur du Portugal, Leo Moreira. "
SPANISH = "El presidente Tomas Vrabec recibió el lunes al embajador de Portugal, Leo Moreira. "


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "His Highness the Amir of Qatar, Sheikh Ali bin Saad, received the Prime Minister of Malta, Ana Roy. His"
            " Highness also received the Foreign Minister of Peru, Luis Mora. His Highness then received the Health"
            " Minister of Chile, Jan Vella.",
        ),
        (
            "fr",
            "Son Altesse l'Émir du Qatar, Cheikh Ali bin Saad, a reçu la Première ministre de Malte, Ana Roy. Son"
            " Altesse a également reçu le ministre des Affaires étrangères du Pérou, Luis Mora. Son Altesse a ensuite"
            " reçu le ministre de la Santé du Chili, Jan Vella.",
        ),
    ],
)
def test_a_style_means_whom_the_sentence_before_began_with(language: str, text: str) -> None:
    assert [set(people) for people in met(text, language)] == [
        {"Ali bin Saad", "Ana Roy"},
        {"Ali bin Saad", "Luis Mora"},
        {"Ali bin Saad", "Jan Vella"},
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The President of Chile, Ana Mora, met the President of Malta, Carlo Borg. Minister Jan Roy, State Minister"
            " Luis Vella and others participated in this meeting.",
        ),
        (
            "es",
            "La presidenta de Chile, Ana Mora, se reunió con el presidente de Malta, Carlo Borg. El ministro Jan Roy y"
            " el viceministro Luis Vella participaron en esta reunión.",
        ),
    ],
)
def test_who_took_part_in_this_meeting_was_at_the_one_told_of(language: str, text: str) -> None:
    assert [set(people) for people in met(text, language)] == [{"Ana Mora", "Carlo Borg", "Jan Roy", "Luis Vella"}]


def test_who_was_received_before_another_was_is_of_a_contact_of_his_own() -> None:
    text = (
        "The President of Chile, Ana Mora, received the President of Malta, Carlo Borg, before receiving the Foreign"
        " Minister of Peru, Luis Vella."
    )
    assert [set(people) for people in met(text, "en")] == [{"Ana Mora", "Carlo Borg"}, {"Ana Mora", "Luis Vella"}]


def test_who_came_before_visiting_another_is_met_alone() -> None:
    text = (
        "The President of Chile, Ana Mora, met the President of Malta, Carlo Borg, before visiting Luis Vella's farm."
    )
    assert [set(people) for people in met(text, "en")] == [{"Ana Mora", "Carlo Borg"}]


def test_a_host_of_several_is_met_by_whom_he_speaks_to_in_the_next_sentences() -> None:
    text = (
        "President Ana Mora of Chile on Monday had a string of meetings in Lisgar. To Carlo Borg, head of the World"
        " Bank, Mora said that Chile stands by its word on the talks. With the President of Malta, Jan Roy, she spoke"
        " about ports."
    )
    assert [set(people) for people in met(text, "en")] == [{"Ana Mora", "Carlo Borg"}, {"Ana Mora", "Jan Roy"}]


def test_who_only_speaks_of_others_is_no_guest_of_a_host_of_several() -> None:
    text = (
        "President Ana Mora of Chile on Monday had a string of meetings in Lisgar. Carlo Borg, head of the World Bank,"
        " said that ports matter. With the President of Malta, Jan Roy, she spoke about ports."
    )
    assert [set(people) for people in met(text, "en")] == [{"Ana Mora", "Jan Roy"}]


def test_whom_somebody_met_earlier_was_met() -> None:
    text = (
        "The President of Chile, Ana Mora, held talks with the President of Malta, Carlo Borg, on Monday. She earlier"
        " met separately with the Speaker of the Maltese Parliament, Jan Roy."
    )
    assert [set(people) for people in met(text, "en")] == [{"Ana Mora", "Carlo Borg"}, {"Ana Mora", "Jan Roy"}]


def test_what_two_will_do_together_next_is_no_contact() -> None:
    text = (
        "Foreign Minister Ana Mora of Chile called on President Carlo Borg of Malta. They had talks. Borg and"
        " Jan Roy will join the opening of the fair."
    )
    assert [set(people) for people in met(text, "en")] == [{"Ana Mora", "Carlo Borg"}]


IN_TOWN = "Bern, 6. März 2018. Der chilenische Botschafter Luis Roa ist in der Stadt. "


@pytest.mark.parametrize(
    "text",
    [
        "Bei Minister Jan Huber und bei Ministerin Eva Keller schaute er gestern vorbei.",
        "Mit Minister Jan Huber und Ministerin Eva Keller sprach er gestern über Fische.",
        "Von Minister Jan Huber und Ministerin Eva Keller wurde er gestern empfangen.",
        "Gestern empfingen ihn Minister Jan Huber und Ministerin Eva Keller.",
        "Minister Jan Huber nahm sich gestern Zeit für ihn, ebenso Ministerin Eva Keller.",
    ],
)
def test_a_pronoun_beside_several_is_who_was_told_of_before(text: str) -> None:
    assert [list(people) for people in met(IN_TOWN + text, "de")] == [["Luis Roa", "Jan Huber", "Eva Keller"]]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Jan Huber und Ministerin Eva Keller sprachen gestern über ihn.",
        "Bei Minister Jan Huber sprachen sie gestern mit Ministerin Eva Keller.",
    ],
)
def test_who_is_only_spoken_of_or_is_told_with_others_did_not_meet_several(text: str) -> None:
    assert [list(people) for people in met(IN_TOWN + text, "de")] == [["Jan Huber", "Eva Keller"]]


def test_subject_left_out_behind_a_house_is_whom_the_sentence_before_begins_with() -> None:
    text = (
        "El canciller de Chile, Juan Mora, viajó el lunes a Lima. En el Palacio Torre Loma se reunió con los ministros "
        "de Salud, Luis Roca, y de Cultura, Ivo Paz."
    )
    assert [sorted(people) for people in met(text, "es")] == [["Ivo Paz", "Juan Mora", "Luis Roca"]]


def test_subject_behind_a_house_is_not_left_out() -> None:
    text = (
        "El canciller de Chile, Juan Mora, viajó el lunes a Lima. En la Casa Loma el Congreso se reunió con los "
        "ministros de Salud, Luis Roca, y de Cultura, Ivo Paz."
    )
    assert all("Juan Mora" not in people for people in met(text, "es"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "President Ana Hill of Malta travelled to Peru. She had been invited by Prime Minister Jan Roy. She met"
            " Otto Borg, the President of Peru.",
        ),
        (
            "fr",
            "La présidente de Malte, Ana Hill, s'est rendue au Pérou. Elle avait été invitée par le Premier ministre"
            " Jan Roy. Elle a rencontré le président du Pérou, Otto Borg.",
        ),
    ],
)
def test_pronoun_goes_on_about_whom_the_sentence_before_begins_with(language: str, text: str) -> None:
    (people,) = met(text, language)
    assert sorted(people) == ["Ana Hill", "Otto Borg"]


def test_host_in_apposition_of_a_clause_of_where_received_the_guest() -> None:
    text = "Ana Hill, the President of Malta, came to Lima, where the Prime Minister of Peru, Jan Roy, received her."
    assert met(text, "en") == [
        {"Ana Hill": [("President", "Republic of Malta")], "Jan Roy": [("Prime Minister", "Republic of Peru")]}
    ]


def test_who_is_told_of_in_a_clause_of_where_but_lives_there() -> None:
    text = "President Ana Hill of Malta met President Otto Borg of Peru in Lima, where the mayor, Jan Roy, has a ship."
    (people,) = met(text, "en")
    assert sorted(people) == ["Ana Hill", "Otto Borg"]


@pytest.mark.parametrize(
    ("language", "before", "body", "are_apart"),
    [
        ("fr", FRENCH, "Le diplomate s'est entretenu avec le maire Jan Hudak, puis avec la ministre Eva Rask.", True),
        ("fr", FRENCH, "Le diplomate était au palais, où il a vu le maire Jan Hudak et la ministre Eva Rask.", False),
        ("fr", FRENCH, "Le visiteur s'est entretenu avec le maire Jan Hudak et la ministre Eva Rask.", False),
        (
            "es",
            SPANISH,
            "El diplomático conversó con el alcalde Jan Hudak, y luego con la ministra Eva Rask.",
            True,
        ),
        ("es", SPANISH, "El funcionario fue recibido por el alcalde Jan Hudak y por la ministra Eva Rask.", False),
        ("en", ENGLISH, "The diplomat also met with Mayor Jan Hudak and then with Minister Eva Rask.", True),
    ],
)
def test_noun_for_one_known_is_who_met_several(language: str, before: str, body: str, are_apart: bool) -> None:
    told = [set(people) for people in met(before + body, language)]
    pairs = [{"Leo Moreira", "Jan Hudak"}, {"Leo Moreira", "Eva Rask"}]
    assert told == [{"Tomas Vrabec", "Leo Moreira"}, *(pairs if are_apart else [pairs[0] | pairs[1]])]
