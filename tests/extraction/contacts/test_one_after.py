"""Two contacts of one sentence that opens with the first of them."""

import pytest

from tests.extraction.told import met

_BOTH = [["Ana Roy", "Jan Borg"], ["Ana Roy", "Marc Daly"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "After talks with Maltese President Jan Borg, Irish Prime Minister Ana Roy met Minister Marc Daly."),
        ("de", "Nach dem Gespräch mit Präsident Jan Borg traf Ministerpräsidentin Ana Roy Minister Marc Daly."),
        ("fr", "Après son entretien avec le président Jan Borg, la ministre Ana Roy a rencontré le préfet Marc Daly."),
    ],
)
def test_who_met_one_after_talks_with_another_met_each(language, text):
    assert [list(people) for people in met(text, language)] == _BOTH


def test_who_met_one_after_talks_with_another_met_each_in_russian():
    text = "По окончании переговоров с президентом Яном Боргом премьер-министр Иван Рой встретился с министром Марком "
    text += "Дейли."

    assert [list(people) for people in met(text, "ru")] == [["Иван Рой", "Ян Борг"], ["Иван Рой", "Марк Дейли"]]


def test_several_who_did_so_met_each_together():
    text = "After talks with President Jan Borg, Prime Minister Ana Roy and her minister Eva Mora met Mayor Marc Daly."

    assert [list(people) for people in met(text, "en")] == [
        ["Ana Roy", "Eva Mora", "Jan Borg"],
        ["Ana Roy", "Eva Mora", "Marc Daly"],
    ]


def test_those_who_only_spoke_after_talks_had_but_those():
    text = "After talks with President Jan Borg, Prime Minister Ana Roy and Minister Eva Mora spoke of peace."

    assert [set(people) for people in met(text, "en")] == [{"Ana Roy", "Eva Mora", "Jan Borg"}]
