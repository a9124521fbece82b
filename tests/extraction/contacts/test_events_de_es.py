"""Contacts as German and Spanish tell of them: plans, headlines, the way to the talks."""

from tests.extraction.told import met, read


def test_headline_of_a_plan_tells_of_no_meeting():
    body = (
        "Kanzlerin Kern trifft Präsident Novotný in Prag\n\nWien. Am Montag will Bundeskanzlerin Eva Kern mit dem"
        " tschechischen Präsidenten Petr Novotný über Verkehrswege beraten. Das teilte ihr Sprecher am Freitag mit."
    )
    assert met(body, "de") == []


def test_day_of_the_way_there_is_the_day_of_the_talks():
    body = (
        "Bundesrat Urs Meier ist am 25. September 2020 nach Liechtenstein gereist. Eingeladen hatte ihn Außenministerin"
        " Eva Frommelt, mit der er ein Arbeitsgespräch führte."
    )
    assert [str(m.days) for m in read(body, "de").meetings] == ["2020-09-25"]


def test_party_known_by_title_alone_has_no_name():
    assert met("Der Emir von Katar empfing am Montag Österreichs Außenminister Jan Huber in Doha.", "de") == [
        {"Jan Huber": [("Minister of Foreign Affairs", "Republic of Austria")], "": [("Emir", "State of Qatar")]}
    ]
    assert met("Österreichs Außenminister Jan Huber sprach am Montag über den Emir von Katar.", "de") == []


def test_house_is_no_person_and_senders_of_greetings_take_no_part():
    body = (
        "En el Palacio Nacional, la presidenta de México, Rosa Lira, recibió al presidente de Chile, Luis Soto, quien"
        " le llevó los saludos de los expresidentes Juan Mora y Raúl Paz."
    )
    assert met(body, "es") == [
        {"Rosa Lira": [("President", "United Mexican States")], "Luis Soto": [("President", "Republic of Chile")]}
    ]
    assert read(body, "es").meetings[0].place == "Palacio Nacional"


def test_two_offices_with_an_article_between_are_two_persons():
    body = (
        "Acompañó al Jefe de Estado de Malí, Omar Keita, el Ministro de Defensa, Ali Diallo, en la reunión en Bamako."
    )
    assert [list(people) for people in met(body, "es")] == [["Omar Keita", "Ali Diallo"]]


def test_german_noun_after_in_is_no_place():
    body = "Papst Lukas II. empfing am 3. Mai 2023 den israelischen Präsidenten Ari Levi in Audienz."
    assert read(body, "de").meetings[0].place == ""


def test_german_plan_reaches_over_appositions_and_ends_before_the_next_clause():
    planned = "Eva Kern, Präsidentin von Malta, wird den Präsidenten von Chile, Luis Soto, auf dem Gut Hof empfangen."
    told = (
        "Eingeladen hatte Ministerpräsident Pauli Sila von Tonga den Präsidenten von Chile, Luis Soto, mit dem er ein"
        " Gespräch führte."
    )
    assert met(planned, "de") == []
    assert [list(people) for people in met(told, "de")] == [["Pauli Sila", "Luis Soto"]]


def test_all_behind_one_with_were_met_by_the_one_told_of_before():
    body = (
        "Präsident Jan Horvat von Slowenien traf in Wien Bundespräsident Karl Weber. Anschließend führte er Gespräche"
        " mit Bundeskanzlerin Eva Kern und Parlamentspräsident Otto Lang."
    )
    assert [list(people) for people in met(body, "de")] == [
        ["Jan Horvat", "Karl Weber"],
        ["Jan Horvat", "Eva Kern", "Otto Lang"],
    ]
