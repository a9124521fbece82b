"""Whose offices are that German lists name without an article, and those in a state's ministry."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (
            "Ständeratspräsident Jan Moor traf am Montag den irischen Präsidenten Sean Daly, Minister Karl Beck und "
            "Parlamentspräsident Rui Serra.",
            ["Council of States of Switzerland", "Ireland", "Ireland", "Parliament of Ireland"],
        ),
        (
            "Präsident Jan Moor wurde am Montag von Luxemburgs Großherzog Paul und Großherzogin Maria Vella empfangen.",
            ["", "Grand Duchy of Luxembourg", "Grand Duchy of Luxembourg"],
        ),
        (
            "Der amerikanische Außenminister John Moor und Premierminister Rui Serra trafen sich am Montag in Lisgar.",
            ["United States of America", ""],
        ),
        (
            "Präsident Jan Moor traf am Montag in Lisgar US-Präsident John Daly und Premierminister Rui Serra.",
            ["", "United States of America", ""],
        ),
    ],
)
def test_a_list_without_articles_is_of_the_state_that_it_begins_with(text, owners):
    assert [o.organization for p in read(text, "de").meetings[0].participants for o in p.offices] == owners


@pytest.mark.parametrize(
    "text",
    [
        "Minister Jan Moor hat am Montag mit Adam Beck, Staatssekretär im irischen Finanzministerium, gesprochen.",
        "Minister Jan Moor hat am Montag mit dem Staatssekretär im irischen Finanzministerium, Adam Beck, gesprochen.",
    ],
)
def test_who_serves_in_a_states_ministry_is_of_the_state(text):
    assert met(text, "de")[0]["Adam Beck"] == [("State Secretary", "Ireland")]


def test_a_bodys_name_has_the_words_that_share_their_last_part():
    text = (
        "Minister Jan Moor traf am Montag den Leiter der Abteilung für Außen- und Handelspolitik im irischen "
        "Finanzministerium, Sean Daly, in Lisgar."
    )
    assert met(text, "de")[0]["Sean Daly"] == [("Head", "Abteilung für Außen- und Handelspolitik")]


def test_what_somebody_came_for_is_no_part_of_a_houses_name():
    text = "Am Montag empfing Präsident Jan Moor in der Hofburg Minister Adam Beck, der in der Hofburg zu Gast war."
    assert read(text, "de").meetings[0].place == "Hofburg"


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (
            "Oberbürgermeister Jan Moor empfing am Montag Minister Sean Daly. Er ehrte damit die Stadt Lisgar.",
            ["Lisgar", ""],
        ),
        (
            "Lisgar – Oberbürgermeister Jan Moor empfing am Montag Minister Sean Daly im Lisgarer Rathaus.",
            ["Lisgar", ""],
        ),
        (
            "Landrat Jan Moor empfing am Montag Minister Sean Daly. Er kam zum ersten Mal in den Landkreis Lisgar.",
            ["Lisgar", ""],
        ),
        (
            "Oberbürgermeister Jan Moor empfing am Montag Oberbürgermeister Sean Daly. Er ehrte die Stadt Lisgar.",
            ["", ""],
        ),
    ],
)
def test_a_mayor_is_of_the_only_town_named_where_no_other_mayor_is(text, owners):
    assert [o.organization for p in read(text, "de").meetings[0].participants for o in p.offices] == owners


def test_an_article_before_a_state_in_a_list_opens_no_clause():
    text = (
        "Präsident Jan Moor empfing am Montag die Minister von Irland (Sean Daly), der Slowakei (Adam Beck) und Malta "
        "(Mario Vella)."
    )
    assert [list(people) for people in met(text, "de")] == [["Jan Moor", "Sean Daly", "Adam Beck", "Mario Vella"]]


def test_ministers_of_a_land_are_called_ministers_of_state():
    text = "Bayerns Staatsministerin für Europaangelegenheiten, Ana Moor, traf am Montag in Lisgar Minister Sean Daly."
    assert met(text, "de")[0]["Ana Moor"] == [("Minister of European Affairs", "Free State of Bavaria")]


def test_what_somebody_does_is_no_part_of_his_name():
    text = "Präsident Jan Moor empfing am Montag Minister Sean Daly, begleitet von Wirtschaftsförderer Adam Beck."
    assert [list(people) for people in met(text, "de")] == [["Jan Moor", "Sean Daly", "Adam Beck"]]


def test_who_serves_a_president_is_of_those_listed_before_and_not_of_the_host() -> None:
    text = (
        "Президент Перу Хуан Мора принял главу МИД Мальты Карла Борга, министра обороны Яна Хилла и заместителя"
        " руководителя администрации президента Марка Веллу."
    )
    (people,) = met(text, "ru")
    assert [state for _, state in people["Марк Велла"]] == ["Republic of Malta"]
