"""Towns called where something was, and those that somebody but goes to."""

import pytest

from tests.extraction.told import met, read


def place(text: str, language: str) -> list[str]:
    return [meeting.place for meeting in read(text, language).meetings]


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        (
            "en",
            "Geneva was the setting for talks between President Pedro Roa of Chile and President Jan Borg.",
            "Geneva",
        ),
        (
            "en",
            "President Pedro Roa of Chile chose Geneva as the venue for his talks with President Jan Borg.",
            "Geneva",
        ),
        ("en", "The venue was Geneva: President Pedro Roa of Chile met President Jan Borg of Malta.", "Geneva"),
        ("es", "Lima fue el escenario del encuentro entre el presidente Pedro Roa y el embajador Jan Borg.", "Lima"),
        (
            "fr",
            "Genève a servi de cadre à un entretien entre le président Pedro Roa et le ministre Jan Borg.",
            "Genève",
        ),
        ("de", "Genf war Schauplatz eines Treffens von Präsident Pedro Roa mit Ministerin Ana Borg.", "Genf"),
        ("ru", "Местом встречи президента Педро Роа с министром Яном Боргом стала Женева.", "Женева"),
    ],
)
def test_a_town_is_called_where_they_met(language: str, text: str, town: str) -> None:
    assert place(text, language) == [town]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Geneva was pleased: President Pedro Roa of Chile chose the venue for his talks with President Jan Borg.",
        ),
        ("fr", "Le président Pedro Roa a reçu le ministre Jan Borg. Genève a salué, dans ce cadre, leur entretien."),
    ],
)
def test_a_town_that_does_something_is_not_where_they_met(language: str, text: str) -> None:
    assert place(text, language) == [""]


@pytest.mark.parametrize(
    ("text", "town"),
    [
        (
            "Посол Чили Хуан Мора приехал в Сухум. На встрече с министром Яном Боргом говорили о поездке в Варшаву.",
            "Сухум",
        ),
        ("Министр Ян Борг принял посла Чили Хуана Мору. На встрече сказали, что делегация поедет в Женеву.", ""),
        ("Министр Ян Борг встретился с послом Чили Хуаном Морой в Женеве перед поездкой в Москву.", "Женева"),
    ],
)
def test_the_case_of_a_russian_town_tells_that_one_goes_there(text: str, town: str) -> None:
    assert place(text, "ru") == [town]


def test_the_past_subjunctive_of_spanish_is_no_future() -> None:
    text = "El salón Sur, en San José, sirvió para que conversaran los presidentes Pedro Roa, de Chile, y Jan Borg, de"
    text += " Malta."
    roa, borg = [("President", "Republic of Chile")], [("President", "Republic of Malta")]
    assert met(text, "es") == [{"Pedro Roa": roa, "Jan Borg": borg}]
    assert met(text.replace("sirvió para que conversaran", "será donde conversarán"), "es") == []


@pytest.mark.parametrize("place", ["Lima", "The Lisgar Palace", "Palazzo Lisgar"])
def test_place_that_was_where_two_met_is_the_contacts(place: str) -> None:
    text = f"{place} was where President Ana Hill of Malta and the Prime Minister of Peru, Jan Roy, met on Monday."
    (meeting,) = read(text, "en").meetings
    assert (meeting.place, [p.name for p in meeting.participants]) == (
        place.removeprefix("The "),
        ["Ana Hill", "Jan Roy"],
    )
