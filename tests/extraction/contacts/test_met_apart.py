"""Those whom the next sentence names of whom one met several apart."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Bakan Can Kaya, Lima'da birçok mevkidaşıyla ayrı ayrı görüştü. Bunların arasında Malta Bakanı Jan Borg "
            "ile Çad Bakanı Eva Holm vardı.",
        ),
        (
            "az",
            "Nazir Rauf Quliyev Limada bir neçə həmkarı ilə ayrı-ayrı görüşlər keçirib. Onların sırasında Maltanın "
            "səfiri Yan Borq və Çadın səfiri Eva Holm var.",
        ),
    ],
)
def test_who_were_among_those_met_apart_were_met_apart(language: str, text: str) -> None:
    assert [len(meeting) for meeting in met(text, language)] == [2, 2]


def test_one_meeting_with_two_is_none_with_each_though_others_were_met_apart():
    first = "El canciller Juan Mora recibió al embajador de Chile, Luis Parra, y al de Perú, Ana Gil, en audiencias"
    text = f"{first} separadas. También mantuvo una reunión con los senadores Eva Paz y Tom Vega."
    assert [sorted(people) for people in met(text, "es")] == [
        ["Juan Mora", "Luis Parra"],
        ["Ana Gil", "Juan Mora"],
        ["Eva Paz", "Juan Mora", "Tom Vega"],
    ]


@pytest.mark.parametrize(
    "told",
    [
        "on Tuesday and held talks on Wednesday with the Speaker, Luis Mora",
        "at State House in Nairobi on Tuesday morning, and later held talks with the Speaker, Luis Mora",
        "on 4 May 2021, and on 5 May she was received by the Speaker, Luis Mora",
        "in the morning and in the afternoon by the Speaker, Luis Mora",
    ],
)
def test_days_and_places_between_two_contacts_of_a_sentence_part_them(told):
    met_by = "was received by" if "by the Speaker" in told[:60] else "met"
    text = f"Foreign Minister Ana Roy of Malta {met_by} the President of Kenya, Jan Otieno, {told}."
    names = [list(people) for people in met(text, "en")]
    assert names == [["Ana Roy", "Jan Otieno"], ["Ana Roy", "Luis Mora"]]


def test_separate_meeting_is_another():
    text = "Minister Ana Roy of Malta received Ambassador Luis Mora of Peru. In a separate meeting she met {}."
    told = met(text.format("Ambassador Jan Borg of Chile"), "en")
    assert [list(people) for people in told] == [["Ana Roy", "Luis Mora"], ["Ana Roy", "Jan Borg"]]


def test_form_of_the_first_of_two_contacts_stands_before_the_and():
    text = (
        "Minister Ana Roy of Malta spoke with Ambassador Luis Mora of Peru on the phone on Monday and met Jan Borg, "
        "the Ambassador of Chile, in Lisgar on Tuesday."
    )
    assert [meeting.form for meeting in read(text, "en").meetings] == ["phone call", "in person"]
