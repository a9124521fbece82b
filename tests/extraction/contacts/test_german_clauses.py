"""German sentences whose verb closes the clause, far from what says whether it is past or yet to come."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    "text",
    [
        "Mit Blick auf den Vorsitz im kommenden Halbjahr ist Präsidentin Karin Moor mit Ministerpräsidentin Mette "
        "Holm zusammengekommen.",
        "Präsidentin Karin Moor und Ministerpräsidentin Mette Holm haben in ihrem Telefongespräch am Donnerstag "
        "vereinbart, enger zusammenzuarbeiten.",
        "Präsidentin Karin Moor hat bereits am Montag Ministerpräsidentin Mette Holm getroffen.",
    ],
)
def test_what_is_told_in_the_perfect_is_no_plan(text):
    assert [list(people) for people in met(text, "de")] == [["Karin Moor", "Mette Holm"]]


@pytest.mark.parametrize(
    "text",
    [
        "Am Freitag stehen für Präsidentin Karin Moor auch Treffen mit Kanzler Peter Roth am Tagesprogramm.",
        "Am Nachmittag steht auch ein Gespräch mit Kanzler Peter Roth auf dem Programm. Das sagte Präsidentin Karin "
        "Moor.",
        "Präsidentin Karin Moor und Kanzler Peter Roth haben ein Treffen in Lisgar vereinbart.",
        "Präsidentin Karin Moor wird Kanzler Peter Roth empfangen.",
    ],
)
def test_what_a_programme_holds_is_yet_to_come(text):
    assert met(text, "de") == []


def test_she_behind_where_is_the_one_of_the_sentence_before():
    text = (
        "Präsidentin Karin Moor hat sich in das Buch eingetragen. Die Eintragung erfolgte im Saal, wo sie von "
        "Oberbürgermeisterin Ute Schwarz und Minister Kurt Becker in Empfang genommen wurde."
    )
    assert [list(people) for people in met(text, "de")] == [["Karin Moor", "Ute Schwarz", "Kurt Becker"]]


def test_parties_and_agencies_in_brackets_own_no_office():
    text = "WIEN (LK) Landeshauptmann Peter Gruber (ÖVP) empfing heute Bürgermeister Jan Moor (SPD)."
    meeting = read(text, "de").meetings[0]
    assert [[o.organization for o in p.offices] for p in meeting.participants] == [[""], [""]]


@pytest.mark.parametrize(
    "text",
    [
        "Das hieß es in einer Erklärung des Handelsministeriums. Präsidentin Karin Moor traf am Montag Kanzler Peter "
        "Roth.",
        "Präsidentin Karin Moor sprach heute mit dem Direktor beim Landtag Peter Roth.",
    ],
)
def test_ministries_that_issue_and_bodies_that_are_served_are_no_place(text):
    meeting = read(text, "de").meetings[0]
    assert ([p.name for p in meeting.participants], meeting.place) == (["Karin Moor", "Peter Roth"], "")


def test_talks_that_were_held_are_of_the_one_told_of_before():
    text = (
        "Präsidentin Karin Moor besuchte am Montag den Landtag. Im Anschluss fand ein gemeinsames Gespräch mit "
        "Landtagspräsident Kurt Becker statt."
    )
    assert [list(people) for people in met(text, "de")] == [["Karin Moor", "Kurt Becker"]]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "de",
            "Nach einem Gespräch mit Präsident Jan Vella sollte Kanzler Peter Roth am Dienstag auch Bürgermeister Karl "
            "Moor und Ministerin Anna Keller treffen.",
            ["Jan Vella", "Peter Roth"],
        ),
        (
            "es",
            "Tras reunirse con el ministro Luis Roa, el canciller Juan Vella tiene previsto entrevistarse con la "
            "presidenta Ana Borg.",
            ["Luis Roa", "Juan Vella"],
        ),
    ],
)
def test_those_yet_to_be_met_took_no_part_in_what_came_before(language, text, names):
    assert [list(people) for people in met(text, language)] == [names]


@pytest.mark.parametrize(
    "text",
    [
        "Präsidentin Karin Moor empfing Kanzler Peter Roth. Im Anschluss wollte Roth außerdem Minister Kurt Becker "
        "sprechen.",
        "Präsidentin Karin Moor empfing Kanzler Peter Roth. Vor rund zwei Wochen war Minister Kurt Becker bei Moor zu "
        "Gast gewesen.",
    ],
)
def test_what_somebody_wanted_or_did_weeks_ago_is_no_contact(text):
    assert [list(people) for people in met(text, "de")] == [["Karin Moor", "Peter Roth"]]


def test_former_office_is_told_before_a_doctor():
    text = "Präsidentin Karin Moor traf heute Botschafter a. D. Dr. Jan Roth."
    assert met(text, "de")[0]["Jan Roth"] == [("Former Ambassador", "")]


def test_a_comma_behind_a_noun_does_not_close_a_clause():
    text = (
        "Präsidentin Karin Moor weilte in Irland, wo sie sich mit Minister Sean Daly über die Energie, die Fischerei "
        "und den Handel austauschte."
    )
    assert [list(people) for people in met(text, "de")] == [["Karin Moor", "Sean Daly"]]


@pytest.mark.parametrize(
    "text",
    [
        "In Lisgar sprach Minister Jan Hudak mit seinem Kollegen Rui Serra aus Portugal über die Fischer.",
        "In Lisgar sprach Minister Jan Hudak aus Malta mit Minister Rui Serra.",
    ],
)
def test_preposition_amid_a_clause_is_no_prefix_of_its_verb(text: str) -> None:
    assert [list(people) for people in met(text, "de")] == [["Jan Hudak", "Rui Serra"]]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Jan Hudak sprach Minister Rui Serra sein Beileid aus.",
        "Minister Jan Hudak sprach sich für ein Treffen mit Minister Rui Serra aus.",
    ],
)
def test_prefix_that_closes_a_clause_is_its_verbs(text: str) -> None:
    assert met(text, "de") == []


def test_guest_of_a_visit_is_who_called_on_the_host() -> None:
    text = "Минувший вечер посол Ян Гудак провел у министра Ивана Моры. Утром гость побеседовал с мэром Русланом Вегой."
    assert [sorted(people) for people in met(text, "ru")][1:] == [["Руслан Вега", "Ян Гудак"]]


@pytest.mark.parametrize(
    "text",
    [
        "Ministerin Ana Roy und Minister Jan Hudak haben heute Malta besucht.",
        "Ministerin Ana Roy und Minister Jan Hudak besuchten Lima und lobten den Fisch.",
    ],
)
def test_two_who_visited_a_place_together_met_nobody_there(text: str) -> None:
    assert met(text, "de") == []


def test_who_was_visited_in_a_place_was_met() -> None:
    text = "Ministerin Ana Roy hat heute in Lima Minister Jan Hudak besucht."
    assert [list(people) for people in met(text, "de")] == [["Ana Roy", "Jan Hudak"]]
