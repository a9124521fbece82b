"""Offices as German and Spanish print them: compounds, titles that only one state has, states' ways of their own."""

import pytest

from tests.extraction.told import met

FOREIGN = "Minister of Foreign Affairs"
TOLD = {
    "compound of body and office": (
        "de",
        "EU-Ratspräsident Jens Maurer telefonierte am Montag mit NATO-Generalsekretärin Ida Holm.",
        {
            "Jens Maurer": [("President", "European Council")],
            "Ida Holm": [("Secretary General", "North Atlantic Treaty Organization")],
        },
    ),
    "what the office is called in the state": (
        "de",
        "US-Außenminister Paul Carver traf in Oslo seinen norwegischen Amtskollegen Lars Dahl.",
        {
            "Paul Carver": [("Secretary of State", "United States of America")],
            "Lars Dahl": [(FOREIGN, "Kingdom of Norway")],
        },
    ),
    "state in the genitive behind its constitution": (
        "de",
        "Der Außenminister des Königreichs Jordanien, Samir Odeh, kam mit dem Präsidenten der Republik Zypern, Nikos"
        " Petrou, zusammen.",
        {
            "Samir Odeh": [(FOREIGN, "Hashemite Kingdom of Jordan")],
            "Nikos Petrou": [("President", "Republic of Cyprus")],
        },
    ),
    "title of one of two states": (
        "de",
        "Bundeskanzlerin Eva Kern hat in Wien den slowakischen Ministerpräsidenten Ján Novotný empfangen.",
        {"Eva Kern": [("Chancellor", "Republic of Austria")], "Ján Novotný": [("Prime Minister", "Slovak Republic")]},
    ),
    "pope with a number": (
        "de",
        "Papst Lukas II. empfing am Freitag die Präsidentin von Malta, Carmen Borg, in Audienz.",
        {"Lukas II": [("Pope", "Holy See")], "Carmen Borg": [("President", "Republic of Malta")]},
    ),
    "state secretary in a ministry": (
        "de",
        "Der Staatssekretär im Auswärtigen Amt, Rolf Brandt, sprach mit dem Botschafter Japans, Kenji Mori.",
        {"Rolf Brandt": [("State Secretary", "Auswärtigen Amt")], "Kenji Mori": [("Ambassador", "Japan")]},
    ),
    "title of one state": (
        "es",
        "El presidente del Gobierno, Andrés Robles, recibió en La Moncloa al primer ministro de Irak, Karim Jasim.",
        {
            "Andrés Robles": [("Prime Minister", "Kingdom of Spain")],
            "Karim Jasim": [("Prime Minister", "Republic of Iraq")],
        },
    ),
    "president-elect": (
        "es",
        "El presidente electo de Chile, Tomás Vidal, se reunió con la presidenta del Perú, Julia Quispe.",
        {
            "Tomás Vidal": [("President-elect", "Republic of Chile")],
            "Julia Quispe": [("President", "Republic of Peru")],
        },
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_office_and_owner_are_read(case):
    language, text, people = TOLD[case]
    assert met(text, language) == [people]


def test_title_of_two_states_stays_open_where_neither_is_named():
    text = "Bundeskanzlerin Eva Kern telefonierte mit dem slowakischen Ministerpräsidenten Ján Novotný."
    assert met(text, "de")[0]["Eva Kern"] == [("Chancellor", "")]


def test_two_persons_joined_by_y_are_two():
    text = "Los presidentes se vieron: el presidente Raúl Mena y Carlos Vega, ministro de Defensa, se reunieron."
    assert set(met(text, "es")[0]) == {"Raúl Mena", "Carlos Vega"}


def test_office_that_is_the_last_part_of_a_compound_is_read():
    text = "Kremlchef Iwan Below und Digitalministerin Ida Kern aus Österreich haben sich in Wien getroffen."
    found = met(text, "de")[0]
    assert found["Iwan Below"] == [("President", "Russian Federation")]
    assert [title for title, _ in found["Ida Kern"]] == ["Minister of Digital Development"]
    assert list(met("Landesrätin Ida Kern traf den Raumfahrtminister Jan Huber.", "de")[0]) == ["Ida Kern", "Jan Huber"]


def test_state_that_a_title_alone_tells_is_not_the_other_partys():
    text = (
        "Bundesrat Urs Meier traf in Vaduz Außenministerin Eva Frommelt. Liechtenstein und die Schweiz sind Nachbarn."
    )
    assert met(text, "de")[0] == {
        "Urs Meier": [("Federal Councillor", "Swiss Confederation")],
        "Eva Frommelt": [("Minister of Foreign Affairs", "Principality of Liechtenstein")],
    }


def test_office_between_commas_in_a_headline_is_that_of_the_name_before():
    text = (
        "Vidal, presidente electo de Chile, pasa por Madrid\n\nTomás Vidal ha sido recibido este viernes en Madrid por"
        " el presidente del Gobierno, Andrés Robles."
    )
    assert met(text, "es")[0]["Tomás Vidal"] == [("President-elect", "Republic of Chile")]


def test_the_head_of_a_lands_government_is_its_minister_president():
    (meeting,) = met("Bayerns Ministerpräsidentin Jana Hill empfing den Präsidenten von Malta, Carlo Borg.", "de")
    assert meeting["Jana Hill"] == [("Minister-President", "Free State of Bavaria")]
