"""An office that is told apart from any name, and the only one who took part without an office."""

import pytest

from tests.extraction.told import met, read

CARLO = [("President", "Republic of Malta")]
TOLD = [
    (
        "en",
        "President of Malta Carlo Borg met Ana Mora in Valletta on 3 May 2021. They spoke about fish. "
        "The Peruvian prime minister thanked her host.",
        ("Prime Minister", "Republic of Peru"),
    ),
    (
        "fr",
        "Le président de Malte, Carlo Borg, a reçu Ana Mora le 3 mai 2021. Le premier ministre péruvien est reparti.",
        ("Prime Minister", "Republic of Peru"),
    ),
    (
        "es",
        "El presidente de Malta, Carlo Borg, recibió a Ana Mora el 3 de mayo de 2021. La canciller peruana volvió.",
        ("Minister of Foreign Affairs", "Republic of Peru"),
    ),
    (
        "de",
        "Besuch der peruanischen Außenministerin: Der Präsident von Malta, Carlo Borg, hat am 3. Mai 2021 Ana Mora "
        "empfangen.",
        ("Minister of Foreign Affairs", "Republic of Peru"),
    ),
]


@pytest.mark.parametrize(("language", "text", "office"), TOLD)
def test_the_only_office_told_of_nobody_is_of_the_only_one_without(language, text, office):
    assert met(text, language) == [{"Carlo Borg": CARLO, "Ana Mora": [office]}]


def test_a_claimed_office_says_from_what_it_was_worked_out():
    (meeting,) = read(TOLD[0][1], "en").meetings
    (office,) = next(p for p in meeting.participants if p.name == "Ana Mora").offices
    assert [e.reason for e in office.evidence] == [
        "the only office told of nobody, and the only one who took part without an office"
    ]


@pytest.mark.parametrize(
    "text",
    [
        # One clause names both: they are two people.
        "President of Malta Carlo Borg met Ana Mora on 3 May 2021. Ana Mora also wrote to the Peruvian prime minister.",
        # Two offices are told of nobody.
        "President of Malta Carlo Borg met Ana Mora on 3 May 2021. The Peruvian prime minister and the French foreign "
        "minister were informed.",
        # Not a certain one.
        "President of Malta Carlo Borg met Ana Mora on 3 May 2021. A Peruvian prime minister is rarely seen there.",
    ],
)
def test_no_office_is_claimed_that_may_be_anothers(text):
    assert met(text, "en") == [{"Carlo Borg": CARLO, "Ana Mora": []}]


def test_a_leaders_colleague_is_a_leader() -> None:
    text = "Мальтийский лидер Ян Борг провёл в понедельник переговоры с чилийским коллегой Иваном Морой."

    assert met(text, "ru") == [
        {"Ян Борг": [("Leader", "Republic of Malta")], "Иван Мора": [("Leader", "Republic of Chile")]}
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Así transcurrió el día de Jan Hudak en Lima. El canciller eslovaco y su anfitriona, Ana Moreira, se "
            "encerraron a hablar de pesca. Hudak había sido huésped del alcalde Luis Roa.",
        ),
        (
            "en",
            "It was a long day for Jan Hudak. The Slovak foreign minister had lunch with his hostess, Ana Moreira. "
            "Hudak and Moreira met again at night.",
        ),
    ],
)
def test_office_beside_another_is_of_the_one_named_elsewhere(language: str, text: str) -> None:
    assert met(text, language)[0]["Jan Hudak"] == [("Minister of Foreign Affairs", "Slovak Republic")]


@pytest.mark.parametrize(
    "rest",
    ["Президент был рад гостю.", "Когда гость ушел, президент поехал домой.", "Потом президент поехал домой."],
)
def test_subject_of_a_russian_sentence_is_the_only_one_without_an_office(rest):
    text = f"Иван Мора принял в понедельник посла Мальты Яна Гудака. {rest}"
    (people,) = met(text, "ru")
    assert [title for title, _ in people["Иван Мора"]] == ["President"]


def test_office_amid_a_russian_sentence_is_nobodys():
    (people,) = met("Иван Мора принял в понедельник посла Мальты Яна Гудака. Говорили о визите президента.", "ru")
    assert people["Иван Мора"] == []


def test_office_behind_whose_view_it_is_is_not_his():
    text = "Министр Иван Мора принял посла Мальты Яна Гудака. Там, по мнению Ивана Моры, посол может многое."
    (people,) = met(text, "ru")
    assert [title for title, _ in people["Иван Мора"]] == ["Minister"]


def test_office_behind_a_russian_phrase_is_of_the_only_one_of_whom_none_is_told() -> None:
    text = (
        "В Сантьяго прилетел Эрлан Осмонов. На полях 73-й сессии Генеральной Ассамблеи министр иностранных дел"
        " встретился с главой МИД Мальты Аной Хилл."
    )
    (people,) = met(text, "ru")
    assert [title for title, _ in people["Эрлан Осмонов"]] == ["Minister of Foreign Affairs"]


def test_the_leader_spoken_of_beside_a_governor_is_nobody_elses_office():
    text = (
        "El gobernador de Salta, Luis Prado, recibió esta mañana a Ana Mora. «Nos une mucho», dijo el mandatario. "
        "Mora agradeció la visita."
    )
    assert met(text, "es") == [{"Luis Prado": [("Governor", "Salta")], "Ana Mora": []}]


def test_who_opens_her_door_to_somebody_meets_him():
    text = "La ministra chilena Ana Mora abrió este miércoles las puertas de su despacho al ministro maltés Paul Borg."
    assert [set(people) for people in met(text, "es")] == [{"Ana Mora", "Paul Borg"}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Jan Borg a vu la ministre tunisienne, Eva Dridi. La prochaine visite du président maltais est proche."),
        ("es", "Jan Borg vio a la ministra tunecina, Eva Dridi. La próxima visita del presidente maltés se acerca."),
    ],
)
def test_who_is_to_come_himself_is_another(language: str, text: str) -> None:
    assert met(text, language)[0]["Jan Borg"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Embajadora chilena visita a canciller maltés\n\nAna Mora, nueva embajadora de Chile, visitó a Ian Roy. El "
            "canciller le dio la bienvenida.",
        ),
        (
            "en",
            "Chilean envoy visits Maltese foreign minister\n\nAna Mora, the new ambassador of Chile, called on Ian "
            "Roy. The foreign minister welcomed her.",
        ),
    ],
)
def test_of_two_offices_above_the_one_told_of_nobody_is_the_others(language: str, text: str) -> None:
    assert met(text, language)[0]["Ian Roy"] == [("Minister of Foreign Affairs", "Republic of Malta")]


def test_the_office_is_not_of_whom_the_other_met_in_a_contact_of_its_own():
    english = "LISGAR, May 5, 2021. The Pope met Chilean President Juan Mora. Earlier Mora held talks with Ana Roy."
    russian = "ЛИСГАР, 5 мая 2021. Патриарх встретился с президентом Чили Хуаном Морой. Ранее Мора провел переговоры с "
    russian += "Иваном Боргом."

    assert met(english, "en")[-1]["Ana Roy"] == []
    assert met(russian, "ru")[-1]["Иван Борг"] == []
