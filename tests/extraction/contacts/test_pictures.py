"""Lines below pictures that show two who met."""

import pytest

from tests.extraction.told import met

_LEAD = {
    "de": "Der maltesische Außenminister Jan Mora war am 3. Mai 2024 auf Einladung seiner Kollegin Ana Roy in Lisgar.",
    "en": "The Foreign Minister of Malta, Jan Mora, met the Foreign Minister of Chile, Ana Roy, in Lisgar on 3 May "
    "2024.",
    "fr": "Le ministre des Affaires étrangères de Malte, Jan Mora, a rencontré le 3 mai 2024 la ministre Ana Roy à "
    "Lisgar.",
}


def names(caption: str, language: str) -> list[set[str]]:
    """The people of each meeting of a report with that line below its picture."""
    return [set(people) for people in met(f"{_LEAD[language]}\n\n{caption}\n\n{_LEAD[language]}", language)]


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("de", "(v.l.n.r.) Jan Mora, Außenminister von Malta ; Omar Sarr, Präsident von Chile"),
        ("en", "From left: Jan Mora, Foreign Minister of Malta, and Omar Sarr, President of Chile"),
        (
            "fr",
            "De gauche à droite : Jan Mora, ministre de la Santé de Malte ; Omar Sarr, président du Chili",
        ),
    ],
)
def test_two_of_two_states_who_stand_side_by_side_met(language: str, caption: str) -> None:
    assert {"Jan Mora", "Omar Sarr"} in names(caption, language)


@pytest.mark.parametrize(
    "caption",
    [
        "(v.l.n.r.) Jan Mora, Außenminister von Malta ; Omar Sarr, Botschafter von Malta",
        "(v.l.n.r.) Jan Mora, Außenminister von Malta ; Omar Sarr, Präsident von Chile ; Ali Sy, Botschafter von Peru",
        "(v.l.n.r.) Jan Mora, Außenminister von Malta ; Omar Sarr",
    ],
)
def test_others_in_a_picture_tell_of_no_meeting_of_their_own(caption: str) -> None:
    assert names(caption, "de") == names("Im Rathaus", "de")


_REPORT = {
    "de": "Kanzlerin Ana Roy hat Präsident Jan Mora zu einem Besuch eingeladen, wie ihr Sprecher in Lisgar mitgeteilt "
    "hat.",
    "en": "The Chancellor of Chile, Ana Roy, thanked the President of Malta, Jan Mora, for the work of all these "
    "years.",
}


@pytest.mark.parametrize(
    ("language", "line"), [("de", "Roy im Gespräch mit Präsident Mora"), ("en", "Roy in talks with President Mora")]
)
def test_second_heading_tells_of_a_meeting_of_those_whom_the_report_names(language: str, line: str) -> None:
    text = f"What an hour in the hall was about, and what not\n\n{line}\n\n{_REPORT[language]}"
    assert [set(people) for people in met(text, language)] == [{"Ana Roy", "Jan Mora"}]


def test_line_about_others_leads_to_another_report() -> None:
    text = f"{_REPORT['en']}\n\nMinister Omar Sarr in talks with President Mora\n\nMore news"
    assert met(text, "en") == []
