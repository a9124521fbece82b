"""Names of persons that hold names of places, and what is no person's name."""

import pytest

from tests.extraction.told import met

TOLD = [
    (
        "en",
        "Norwegian Foreign Minister Tom Olsen met Foreign Minister Israel Levin on Monday.",
        {"Tom Olsen", "Israel Levin"},
    ),
    (
        "en",
        "President Milan Varga received Denzel Washington on Monday and spoke of films with him.",
        {"Milan Varga", "Denzel Washington"},
    ),
    (
        "en",
        "President Victoria Varga met Special Envoy for Climate John Kerrigan on Monday for an exchange.",
        {"Victoria Varga", "John Kerrigan"},
    ),
    (
        "en",
        "President Varga received Sheikh Zayed bin Sultan Al Tajer at 4:13 PM.",
        {"Varga", "Zayed bin Sultan Al Tajer"},
    ),
    (
        "fr",
        "Le président François Hollande a reçu le ministre Santiago Varga.",
        {"François Hollande", "Santiago Varga"},
    ),
    ("es", "El presidente Santiago Varga recibió al ministro Pedro Navarro.", {"Santiago Varga", "Pedro Navarro"}),
    ("de", "Bundespräsident Milan Varga empfing Außenminister Tom Olsen.", {"Milan Varga", "Tom Olsen"}),
]


TOLD += [
    (
        "en",
        "President Milan Varga met Prime Minister Tom Olsen. Tellingly, Deputy Minister Ida Berg attended too.",
        {"Milan Varga", "Tom Olsen", "Ida Berg"},
    ),
    (
        "es",
        "El presidente Milan Varga recibió al ministro Tom Olsen. Asistió el general brasileño Otávio Moura.",
        {"Milan Varga", "Tom Olsen", "Otávio Moura"},
    ),
    (
        "de",
        "Windhuk/Lüderitz – Der neue Botschafter Spaniens, Tom Olsen, war am Montag Gast des Ministers Milan Varga.",
        {"Milan Varga", "Tom Olsen"},
    ),
    (
        "tr",
        "Rize Bölge Müdürü Ali Kaya, Vali Hasan Demir ile görüştü. T.A.H. ajansı duyurdu.",
        {"Ali Kaya", "Hasan Demir"},
    ),
    (
        "ru",
        "Губернатор Марек Варга встретился с послом Томом Олсеном и главой СПК Яном Гудаком.",
        {"Марек Варга", "Том Олсен", "Ян Гудак"},
    ),
    (
        "de",
        "Bundespräsident Milan Varga empfing im Beisein des Mitarbeiters der Direktion Tom Olsen den Schriftsteller"
        " Jan Novotny und Kanzleidirektor Urs Meier zu einer Begegnung.",
        {"Milan Varga", "Tom Olsen", "Jan Novotny", "Urs Meier"},
    ),
    (
        "de",
        "Der Botschafter Tom Olsen wurde im Rathaus Chur von Milan Varga und der Präsidentin Ida von der Heide"
        " empfangen.",
        {"Tom Olsen", "Milan Varga", "Ida von der Heide"},
    ),
    (
        "de",
        "Erst in der Hauptstadt Bonn, dann in Köln empfing Präsident Alexander Van der Brück Außenminister Tom Olsen.",
        {"Alexander Van der Brück", "Tom Olsen"},
    ),
    (
        "fr",
        "Le ministre Salem Ould Cheikh Barka a reçu l’ambassadeur Tom Olsen à la Direction Générale de la"
        " Coopération Bilatérale.",
        {"Salem Ould Cheikh Barka", "Tom Olsen"},
    ),
    (
        "es",
        "Redacción Digital. El presidente Milan Varga recibió al ministro Tom Olsen, de Protección Ciudadana.",
        {"Milan Varga", "Tom Olsen"},
    ),
    (
        "en",
        "Copies of Letters of Credence\n\nAmbassador Carlo Borg of Malta met Foreign Minister Ana Mora of Peru.",
        {"Carlo Borg", "Ana Mora"},
    ),
    (
        "fr",
        "A l'occasion de la remise de Ses Lettres de Créance, M. Carlo Borg, ambassadeur de Malte, a été reçu par la"
        " ministre des Affaires étrangères du Pérou, Ana Mora.",
        {"Carlo Borg", "Ana Mora"},
    ),
    (
        "es",
        "Copias de Estilo y Cartas Credenciales\n\nEl embajador de Malta, Carlo Borg, se reunió con la canciller del"
        " Perú, Ana Mora.",
        {"Carlo Borg", "Ana Mora"},
    ),
]


@pytest.mark.parametrize(("language", "text", "names"), TOLD)
def test_names_of_persons_are_told_from_places(language, text, names):
    assert [set(people) for people in met(text, language)] == [names]


def test_given_name_spelt_as_and_is_read_behind_a_chinese_surname():
    text = "3 июня 2020 года министр обороны Кубы Лев Бродов встретился с министром финансов КНР Ван И."
    (meeting,) = met(text, "ru")
    assert list(meeting) == ["Лев Бродов", "Ван И"]


def test_turkish_word_of_other_use_is_a_given_name_between_an_office_and_a_surname():
    text = "Dağ Partisi Genel Başkanı Devlet Ormanlı, 3 Haziran 2020'de Malta Büyükelçisi Luka Borg ile görüştü."
    (meeting,) = met(text, "tr")
    assert list(meeting) == ["Devlet Ormanlı", "Luka Borg"]


CAPTIONED = [
    (
        "es",
        "Ministros en Lima\n\nlucio vargas hugo mora\n\nEl presidente de Chile, Lucio Vargas, recibió el lunes al"
        " ministro de Minas de Malta, Hugo Mora.",
    ),
    (
        "en",
        "Ministers in Lima\n\nlucio vargas and hugo mora\n\nPresident Lucio Vargas of Chile met the Minister of Mines"
        " of Malta, Hugo Mora, on Monday.",
    ),
]


@pytest.mark.parametrize(("language", "text"), CAPTIONED)
def test_line_without_capitals_makes_no_common_noun_of_a_name(language, text):
    assert [list(people) for people in met(text, language)] == [["Lucio Vargas", "Hugo Mora"]]


def test_word_printed_small_in_a_sentence_is_no_name():
    text = "Ms Ana Roy met Summit Host on Monday. The summit was long, and the host was glad. Ana Roy is the minister."
    assert met(text, "en") == []


def test_a_pope_is_no_president_who_is_given_his_name() -> None:
    text = "Le président de Malte, François Mora, a été reçu lundi au Vatican par le pape François."
    assert met(text, "fr") == [
        {"François Mora": [("President", "Republic of Malta")], "François": [("Pope", "Holy See")]}
    ]
