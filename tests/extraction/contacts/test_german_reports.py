"""What German reports of journeys, calls and receptions tell: who is meant, and what is yet to come."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ministerin Ana Roy wird am Sonntag zu einer Reise nach Malta aufbrechen.", "In Malta trifft sie {}."),
        ("Ministerin Ana Roy will am Sonntag nach Malta reisen.", "Dort führt die Ministerin Gespräche mit {}."),
    ],
)
def test_contact_in_the_present_behind_a_journey_to_come_is_to_come(first, second):
    told = second.format("Premier Jan Vrabec")
    assert met(f"{first} {told}", "de") == []
    past = told.replace("trifft", "traf").replace("führt", "führte")
    assert [list(m) for m in met(f"{first} {past}", "de")] == [["Ana Roy", "Jan Vrabec"]]


def test_call_that_the_next_sentence_speaks_of_as_known_is_the_form():
    text = "Kanzler Jan Vrabec hat mit dem maltesischen Präsidenten Omar Sarr gesprochen. {} ging es um Energie."
    assert [m.form for m in read(text.format("In dem Telefonat"), "de").meetings] == ["phone call"]
    assert [m.form for m in read(text.format("In einem Telefonat mit Premier Ali Sy"), "de").meetings][:1] == [
        "in person"
    ]


def test_pronoun_behind_the_word_for_a_reception_is_the_guest():
    text = (
        "Der polnische Botschafter Adam Zych hat am 3. Mai 2024 das Tal besucht. Empfangen wurde er von Bürgermeister "
        "Jan Vrabec und Pfarrerin Ana Roy."
    )
    assert [sorted(m) for m in met(text, "de")] == [["Adam Zych", "Ana Roy", "Jan Vrabec"]]


def test_head_of_a_department_who_is_not_named_is_the_one_told_of_before():
    text = "Bundesrat Jan Vrabec reiste nach Malta. Der EDA-Vorsteher traf dort Premier Ali Sy und Ministerin Ana Roy."
    assert [list(m) for m in met(text, "de")] == [["Jan Vrabec", "Ali Sy", "Ana Roy"]]


def test_he_is_no_woman():
    text = (
        "Auf Einladung von Staatssekretärin Ana Roy weilte Bürgermeister Jan Vrabec am 3. Mai 2024 in Prag. Er "
        "besuchte den slowakischen Minister Omar Sarr."
    )
    assert [sorted(m) for m in met(text, "de")][-1] == ["Jan Vrabec", "Omar Sarr"]


def test_noun_for_a_contact_is_told_in_a_compound():
    text = "Energie stand im Mittelpunkt eines Arbeitsgesprächs zwischen Ministerin Ana Roy und Minister Jan Vrabec."
    assert [sorted(m) for m in met(text, "de")] == [["Ana Roy", "Jan Vrabec"]]


@pytest.mark.parametrize("name", ["Alexander Graf Lisgar", "Ana Freifrau von Lisgar", "Karl Freiherr von Lisgar"])
def test_title_of_nobility_is_a_part_of_the_name(name):
    text = f"Minister {name} hat am 3. Mai 2024 in Prag die slowakische Botschafterin Ana Roy getroffen."
    assert name in met(text, "de")[0]


def test_town_is_told_and_not_the_language():
    text = (
        "Premier Jan Vrabec empfing in Lisgar Ministerin Ana Roy zu einem Gespräch, das in deutscher Sprache stattfand."
    )
    assert [m.place for m in read(text, "de").meetings] == ["Lisgar"]


def test_journey_told_in_the_present_with_its_day_is_to_come():
    text = "11.11.2025. Bundesrat Jan Vrabec weilt am 13. November 2025 in Berlin. Dort {} er Minister Omar Sarr."
    assert met(text.format("trifft"), "de") == []
    assert [list(m) for m in met(text.format("traf"), "de")] == [["Jan Vrabec", "Omar Sarr"]]


def test_guest_told_by_his_age_is_the_one_told_of_before():
    text = (
        "Maltas Präsident Jan Vrabec ist am Dienstag gelandet. Der 39-Jährige wurde von Premier Omar Sarr und "
        "Botschafter Ali Sy empfangen."
    )
    assert [sorted(m) for m in met(text, "de")] == [["Ali Sy", "Jan Vrabec", "Omar Sarr"]]


def test_two_who_had_it_out_with_each_other_met():
    text = "Maltas Botschafter Jan Vrabec und Landeshauptmann Omar Sarr haben sich am Dienstag in Graz ausgesprochen."
    assert [list(m) for m in met(text, "de")] == [["Jan Vrabec", "Omar Sarr"]]
    text = "Botschafter Jan Vrabec und Landeshauptmann Omar Sarr haben sich am Dienstag für mehr Handel ausgesprochen."
    assert met(text, "de") == []


def test_leader_of_a_department_listed_last_is_another():
    text = (
        "Präsident Jan Vrabec empfing Minister Omar Sarr. Mit am Tisch saßen Ali Sy, Honorarkonsul Maltas, und der "
        "Leiter der politischen Abteilung der Botschaft, Karl Frick."
    )
    (people,) = met(text, "de")
    assert people["Ali Sy"] == [("Honorary Consul", "Republic of Malta")]
    assert [title for title, _ in people["Karl Frick"]] == ["Head"]
