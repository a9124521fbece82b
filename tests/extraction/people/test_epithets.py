"""Titles that stand apart from two names, and are of the one of the two who alone may have them."""

import pytest

from tests.extraction.told import met

AMBASSADOR, PRESIDENT = ("Ambassador", "Slovak Republic"), ("President", "Republic of Peru")
MINISTER, SLOVAK = ("Minister of Energy", "Republic of Peru"), ("Minister of Defence", "Slovak Republic")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Jan Hudak rentre au pays. L'ambassadeur de Slovaquie est passé vendredi chez Ana Mora. Au sortir du "
            "bureau de la présidente péruvienne, il a dit sa gratitude.",
            {"Jan Hudak": [AMBASSADOR], "Ana Mora": [PRESIDENT]},
        ),
        (
            "en",
            "Jan Hudak is going home. The Slovak ambassador said goodbye to Ana Mora on Friday. They met for an hour, "
            "and the Peruvian president wished him luck.",
            {"Jan Hudak": [AMBASSADOR], "Ana Mora": [PRESIDENT]},
        ),
        (
            "fr",
            "Jan Hudak est sorti content, lundi, de chez Ana Mora. La ministre péruvienne de l'Énergie a passé en "
            "revue avec l'ambassadeur de Slovaquie les projets de barrages.",
            {"Jan Hudak": [AMBASSADOR], "Ana Mora": [MINISTER]},
        ),
    ],
)
def test_two_titles_are_of_the_two_who_are_named_without_any(language, text, expected):
    assert met(text, language) == [expected]


@pytest.mark.parametrize(
    "rest",
    [
        "Le public a vu la ministre péruvienne et l'ambassadeur de Slovaquie.",  # whose is which?
        "Un ambassadeur et un ministre étaient là.",
        "Pour le président chilien, c'est une bonne nouvelle.",  # somebody else's
    ],
)
def test_titles_that_tell_of_neither_are_of_nobody(rest):
    text = f"Jan Hudak et Ana Mora se sont entretenus lundi à Lima. {rest}"
    assert met(text, "fr") == [{"Jan Hudak": [], "Ana Mora": []}] or met(text, "fr") == []


def test_no_title_is_of_one_only_told_of():
    text = (
        "Ana Mora a été accueillie lundi par Jan Hudak. Rien n'a filtré du passage à Lima d'Eva Roll. "
        "La ministre péruvienne de l'Énergie venait d'entrer en fonctions."
    )
    assert all("Eva Roll" not in people for people in met(text, "fr"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Jan Hudak et Ana Mora se sont entretenus lundi à Lima. Le ministre slovaque de la Défense pensait aux "
            "barrages. La présidente péruvienne a redit à son visiteur qu'elle y tenait.",
        ),
        (
            "en",
            "Jan Hudak and Ana Mora held talks in Lima on Monday. The Slovak defence minister had dams in mind. The "
            "Peruvian president told her visitor how much they mattered to her.",
        ),
    ],
)
def test_titles_that_open_the_next_sentences_are_in_the_order_of_the_names(language, text):
    assert met(text, language) == [{"Jan Hudak": [SLOVAK], "Ana Mora": [PRESIDENT]}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Jan Hudak et Luis Prado ont fait le voyage ensemble. La présidente péruvienne, Ana Mora, a reçu lundi les "
            "ministres slovaque et chilien de la Défense.",
        ),
        (
            "en",
            "Jan Hudak and Luis Prado made the journey together. The president of Peru, Ana Mora, received the Slovak "
            "and Chilean defence ministers on Monday.",
        ),
    ],
)
def test_two_ministers_of_two_states_are_the_two_named_before_in_their_order(language, text):
    chilean = ("Minister of Defence", "Republic of Chile")
    assert met(text, language) == [{"Ana Mora": [PRESIDENT], "Jan Hudak": [SLOVAK], "Luis Prado": [chilean]}]


def test_who_came_with_an_official_of_a_state_has_its_title():
    text = (
        "Jan Hudak a vu hier Luis Prado, en présence d'Eva Rojas, ministre chilienne de la Défense. "
        "Le président slovaque a dit au président chilien son amitié."
    )
    (people,) = met(text, "fr")
    assert people["Jan Hudak"] == [("President", "Slovak Republic")]
    assert people["Luis Prado"] == [("President", "Republic of Chile")]


def test_an_ambassador_named_with_his_host_may_be_either():
    text = (
        "Jan Hudak et Ana Mora se sont entretenus lundi à Lima. L'ambassadrice de Slovaquie menait une délégation. Le "
        "ministre péruvien de l'Énergie parle de barrages."
    )
    assert met(text, "fr") == [{"Jan Hudak": [], "Ana Mora": []}]


def test_the_host_is_who_the_headline_says_was_visited():
    text = (
        "Jan Hudak chez Ana Mora\n\nUne heure : voilà ce qu'a duré, lundi à Lima, la conversation entre la présidente "
        "péruvienne et l'ambassadeur de Slovaquie. On sait peu de ce qui s'est dit, sinon que M. Hudak aime "
        "les barrages.\n"
    )
    assert met(text, "fr") == [{"Ana Mora": [PRESIDENT], "Jan Hudak": [AMBASSADOR]}]


def test_titles_stand_apart_from_two_russian_names():
    text = (
        "Минувший вечер посвятив рыбе, Ян Гудак провел его у Ивана Моры. Посол Словакии подарил хозяину книгу. "
        "Иван Мора был рад. Президент Мальты тоже подарил Яну Гудаку книгу."
    )
    assert met(text, "ru") == [
        {"Ян Гудак": [("Ambassador", "Slovak Republic")], "Иван Мора": [("President", "Republic of Malta")]}
    ]


def test_bare_titles_in_russian_are_of_nobody():
    text = (
        "Минувший вечер посвятив рыбе, Ян Гудак провел его у Ивана Моры. Глава ведомства подарил Яну Гудаку книгу. "
        "Потом пришел директор."
    )
    assert met(text, "ru") == [{"Ян Гудак": [], "Иван Мора": []}] or met(text, "ru") == []


def test_two_offices_of_one_are_told_of_him_together():
    body = (
        "Entretien lundi à Lisgar entre Jan Borg et Ana Mora. Le vice-Premier ministre et ministre maltais de la Santé"
        " a remercié Mme Mora. La ministre péruvienne de la Culture a parlé de musées."
    )
    assert met(body, "fr")[0] == {
        "Jan Borg": [("Deputy Prime Minister", "Republic of Malta"), ("Minister of Health", "Republic of Malta")],
        "Ana Mora": [("Minister of Culture", "Republic of Peru")],
    }
