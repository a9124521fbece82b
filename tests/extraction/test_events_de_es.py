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
