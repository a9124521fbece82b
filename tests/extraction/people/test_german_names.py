"""German nouns that are no names, plurals of offices before names, and titles in one word."""

import pytest

from tests.extraction.told import met, read


def test_plural_told_by_its_form_is_of_each_named():
    text = "Zu Gast waren am 3. Mai 2024 die Bundesräte Jan Vrabec, Ana Roy und Omar Sarr. Premier Ali Sy empfing sie."
    people = met("Premier Ali Sy empfing am 3. Mai 2024 die Bundesräte Jan Vrabec, Ana Roy und Omar Sarr.", "de")[0]
    assert [people[name] for name in ("Jan Vrabec", "Ana Roy", "Omar Sarr")] == [
        [("Federal Councillor", "Swiss Confederation")]
    ] * 3
    assert read(text, "de").language == "de"


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Interimspräsident", "Acting President"),
        ("Übergangspräsident", "Acting President"),
        ("Altpräsident", "Former President"),
        ("Domdekan", "Dean"),
        ("Dompropst", "Provost"),
        ("Botschaftssekretär", "Embassy Secretary"),
    ],
)
def test_title_in_one_word_is_no_part_of_the_name(title, office):
    people = met(f"Die slowakische Ministerin Ana Roy hat am 3. Mai 2024 in Prag {title} Jan Vrabec getroffen.", "de")
    assert [t for t, _ in people[0]["Jan Vrabec"]] == [office]


def test_noun_in_the_plural_is_no_surname():
    text = (
        "Minister Jan Vrabec empfing am 3. Mai 2024 Generalkonsul Wei Shan in Bonn. Der Minister sicherte "
        "Generalkonsul Wei Erleichterungen zu."
    )
    assert [list(m) for m in met(text, "de")] == [["Jan Vrabec", "Wei Shan"]]


def test_diocese_is_the_body_of_its_bishop():
    text = "Der Bischof der Diözese Linz, Jan Vrabec, hat am 3. Mai 2024 Ministerin Ana Roy empfangen."
    assert met(text, "de")[0]["Jan Vrabec"] == [("Bishop", "Diözese Linz")]


def test_bishop_is_of_the_town_told():
    text = "Der {} Jan Vrabec hat am 3. Mai 2024 Ministerin Ana Roy empfangen."
    assert met(text.format("Gießener Bischof"), "de")[0]["Jan Vrabec"] == [("Bishop", "Gießen")]
    assert met(text.format("Bischof von Lisgar,"), "de")[0]["Jan Vrabec"] == [("Bishop", "Lisgar")]


@pytest.mark.parametrize(
    ("adjective", "town"), [("Lisgarer", "Lisgar"), ("Gießener", "Gießen"), ("Dresdner", "Dresden")]
)
def test_mayor_is_of_the_town_of_the_adjective(adjective, town):
    text = f"Der {adjective} Oberbürgermeister Jan Vrabec hat am 3. Mai 2024 Botschafterin Ana Roy empfangen."
    assert met(text, "de")[0]["Jan Vrabec"] == [("Mayor", town)]


@pytest.mark.parametrize(
    "phrase",
    ["Im Zentrum des Austausches standen", "In Vertretung kam", "Auf Anhieb gutes Einvernehmen, und es ging um"],
)
def test_phrase_that_looks_like_a_house_is_no_place(phrase):
    text = f"Der Minister Jan Vrabec hat am 3. Mai 2024 Botschafterin Ana Roy empfangen. {phrase} Energie und Verkehr."
    assert [m.place for m in read(text, "de").meetings] == [""]


@pytest.mark.parametrize("opening", ["Großes Interesse", "Gemeinsame Projekte", "EU-weite Signale"])
def test_adjective_and_noun_that_a_sentence_opens_with_are_no_name(opening):
    text = f"{opening} prägten am 3. Mai 2024 das Treffen von Premier Jan Vrabec mit Präsidentin Ana Roy in Lisgar."
    assert [list(m) for m in met(text, "de")] == [["Jan Vrabec", "Ana Roy"]]


def test_towns_behind_their_noun_are_no_person():
    text = "Premier Jan Vrabec traf am 3. Mai 2024 Präsidentin Ana Roy. Sie sprachen über die Hauptstädte Wien und Rom."
    assert [list(m) for m in met(text, "de")] == [["Jan Vrabec", "Ana Roy"]]


def test_name_with_a_small_part_behind_a_hyphen_is_one():
    text = "Premier Jan Vrabec traf am 3. Mai 2024 Präsident Han Jae-myung in Lisgar."
    assert [list(m) for m in met(text, "de")] == [["Jan Vrabec", "Han Jae-myung"]]


@pytest.mark.parametrize(
    ("short", "title"),
    [("Bgm.", "Mayor"), ("Vbgm.", "Deputy Mayor"), ("LT-Präs.", "Speaker"), ("NRAbg.", "Member of Parliament")],
)
def test_shortened_titles_are_offices(short, title):
    people = met(f"Am 3. Mai 2024 empfing Botschafter Jan Vrabec in Lisgar {short} Ana Roy.", "de")
    assert [t for t, _ in people[0]["Ana Roy"]] == [title]
