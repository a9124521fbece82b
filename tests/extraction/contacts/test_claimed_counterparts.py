"""The office of one who met his counterpart, and whom else a sentence means."""

import pytest

from tests.extraction.told import met

MALTA = "Republic of Malta"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Jean Roa a reçu lundi à Rome son homologue maltaise, la ministre de la Santé Ana Borg."),
        ("en", "Jean Roa met his Maltese counterpart, Minister of Health Ana Borg, in Rome on Monday."),
        ("es", "Jean Roa recibió el lunes en Roma a su homóloga maltesa, la ministra de Salud Ana Borg."),
    ],
)
def test_who_met_his_counterpart_holds_such_an_office(language, text):
    [people] = met(text, language)
    assert [title for title, _ in people["Jean Roa"]] == ["Minister of Health"]
    assert people["Ana Borg"] == [("Minister of Health", MALTA)]


def test_who_met_two_of_whom_one_is_a_counterpart_holds_no_office_for_that():
    text = "Jean Roa a reçu Luis Mora et son homologue maltaise, la ministre de la Santé Ana Borg."
    assert met(text, "fr")[0]["Jean Roa"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le ministre Luis Roa a reçu Karl Mora, ambassadeur de Malte. Après l’élection de Jean Borg, le président"
            " maltais Paul Vella s’est entretenu avec lui.",
        ),
        (
            "en",
            "Minister Luis Roa received Karl Mora, the Ambassador of Malta. After the election of Jean Borg, the"
            " Maltese president Paul Vella spoke with him.",
        ),
    ],
)
def test_with_him_means_who_is_named_before_in_the_sentence(language, text):
    assert sorted(met(text, language)[1]) == ["Jean Borg", "Paul Vella"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre Luis Roa et la présidente Ana Borg ont eu une « conversation productive » jeudi."),
        ("en", "Minister Luis Roa and President Ana Borg had a “productive conversation” on Thursday."),
        ("es", "El ministro Luis Roa y la presidenta Ana Borg mantuvieron una “conversación productiva” el jueves."),
    ],
)
def test_a_noun_in_quotation_marks_behind_its_article_is_no_speech(language, text):
    assert [list(people) for people in met(text, language)] == [["Luis Roa", "Ana Borg"]]


def test_a_quoted_sentence_is_speech():
    text = "Le ministre Luis Roa a dit de la présidente Ana Borg : « Nous aurons un jour une conversation productive »."
    assert met(text, "fr") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le ministre Luis Roa et la présidente Ana Borg ont eu vendredi une conversation au cours de laquelle ils"
            " ont décidé de se rencontrer le mois prochain.",
        ),
        (
            "en",
            "Minister Luis Roa and President Ana Borg held talks on Friday in which they agreed that another meeting"
            " will follow next month.",
        ),
    ],
)
def test_a_contact_in_which_another_was_agreed_took_place(language, text):
    assert [list(people) for people in met(text, language)] == [["Luis Roa", "Ana Borg"]]


def test_counterpart_of_one_is_none_of_whom_he_meets_next():
    text = (
        "El presidente de Malta, Carlo Borg, recibió el martes a su homólogo de Chile, Luis Roa. El canciller Jan"
        " Vrabec y la ministra de Salud, Ana Mora, recibieron en el puerto al presidente de Chile, Luis Roa."
    )
    assert [people["Luis Roa"] for people in met(text, "es")] == [[("President", "Republic of Chile")]] * 2


def test_counterpart_of_one_whom_he_is_yet_to_meet_keeps_his_own_office():
    text = (
        "El presidente de Malta, Carlo Borg, se reunirá mañana con su homólogo chileno, Luis Roa. El canciller Jan"
        " Vrabec recibió el lunes en el puerto al presidente de Chile, Luis Roa."
    )
    assert [people["Luis Roa"] for people in met(text, "es")] == [[("President", "Republic of Chile")]]


def test_counterpart_is_of_whom_he_is_listed_behind_with_a_preposition():
    text = (
        "Le président de Malte, Jan Roy, a été reçu mardi par le président chilien, Luis Roa. La rencontre a eu lieu en"
        " présence du ministre de la Santé, Marc Mora, de son homologue chilien, Juan Vega, et du maire Ali Prado."
    )
    assert met(text, "fr")[0]["Juan Vega"] == [("Minister of Health", "Republic of Chile")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Maltas Außenministerin in Lisgar\nJan Hudak hat in Lisgar seine maltesische Amtskollegin Ana Vella"
            " empfangen. Der slowakische Außenminister dankte.",
        ),
        (
            "ru",
            "Глава МИД Мальты в Лисгаре\nИван Гудак принял своего мальтийского коллегу Яна Борга. Министр"
            " иностранных дел Словакии поблагодарил гостя.",
        ),
        (
            "en",
            "Malta's foreign minister in Lisgar\nJan Hudak received his Maltese counterpart, Ana Vella. The Slovak"
            " foreign minister thanked her.",
        ),
    ],
)
def test_the_office_of_a_counterparts_state_is_the_counterparts_and_the_other_ones_his_hosts(language, text):
    [people] = met(text, language)
    host, guest = people.values()
    assert host == [("Minister of Foreign Affairs", "Slovak Republic")]
    assert guest == [("Minister of Foreign Affairs", MALTA)]


def test_offices_of_two_ministers_of_the_counterparts_state_are_nobodys():
    text = (
        "Jan Hudak received his Maltese counterpart, Ana Vella. The Maltese foreign minister spoke for Malta, and the"
        " Maltese finance minister was away."
    )
    [people] = met(text, "en")
    assert people["Ana Vella"] == []
