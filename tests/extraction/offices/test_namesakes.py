"""Houses and universities that are named after somebody, in Russian."""

import pytest

from tests.extraction.told import met

NAMED = [
    ("ректора БГУ им. М. Борга Ивана Мороза", ""),
    ("ректора Лисгарского университета имени М.В. Борга Ивана Мороза", "Лисгарский университет имени М.В. Борга"),
    ("ректора Университета имени Марка Борга Ивана Мороза", "Университет имени Марка Борга"),
    ("ректора Университета имени Абая Ивана Мороза", "Университет имени Абая"),
]


@pytest.mark.parametrize(("printed", "body"), NAMED)
def test_who_something_is_named_after_is_no_participant(printed, body):
    (people,) = met(f"Президент Чили Том Ольсен принял {printed}.", "ru")
    assert people == {"Том Ольсен": [("President", "Republic of Chile")], "Иван Мороз": [("Rector", body)]}


def test_who_is_spoken_for_names_no_house():
    (people,) = met("Президент Чили Том Ольсен принял посла Мальты Карло Борга от имени Ивана Мороза.", "ru")
    assert list(people) == ["Том Ольсен", "Карло Борг"]
