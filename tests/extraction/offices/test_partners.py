"""Who heads a Russian group for friendship with a state, or between two."""

import pytest

from tests.extraction.told import met

GROUPS = [
    ("руководителя группы дружбы с Чили", ("Head", "группа дружбы с Чили")),
    ("руководителя группы дружбы с Чили в парламенте Мальты", ("Head", "группа дружбы с Чили в парламенте Мальты")),
    ("председателя парламентской группы дружбы Перу-Чили", ("Chairman", "парламентская группа дружбы Перу-Чили")),
    ("председателя группы дружбы Перу – Чили", ("Chairman", "группа дружбы Перу – Чили")),
    ("сопредседателя комитета сотрудничества с Чили", ("Co-Chair", "комитет сотрудничества с Чили")),
]


@pytest.mark.parametrize(("printed", "office"), GROUPS)
def test_states_that_a_group_is_for_belong_to_its_name(printed, office):
    (people,) = met(f"Президент Чили Хуан Варга принял {printed} Тома Ольсена.", "ru")
    assert people == {"Хуан Варга": [("President", "Republic of Chile")], "Том Ольсен": [office]}
