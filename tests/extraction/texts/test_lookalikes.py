"""Texts of a Latin script that are typed with Cyrillic letters here and there."""

import pytest

from meetings.extraction.texts.lookalikes import in_latin
from tests.extraction.told import met


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prеzidеnt Rаuf Vəliyеv Lisgаrdа", "Prezident Rauf Vəliyev Lisgarda"),
        ("Оnun qonağı", "Onun qonağı"),
        ("Prеzident «Известия» qəzetinə", "Prezident «Известия» qəzetinə"),
        ("The paper Новости met Anna", "The paper Новости met Anna"),
        ("No such letter", "No such letter"),
    ],
)
def test_letters_like_latin_ones_become_those(text: str, expected: str) -> None:
    assert in_latin(text, is_cyrillic=False) == expected
    assert in_latin(text, is_cyrillic=True) == text


def test_a_text_typed_with_both_is_read() -> None:
    text = "Аzərbаycаn Prеzidеnti Rаuf Vəliyеv Mаltаnın Bаş nаziri Jаn Bоrqlа görüşüb."
    assert met(text, "az") == [
        {
            "Rauf Vəliyev": [("President", "Republic of Azerbaijan")],
            "Jan Borq": [("Prime Minister", "Republic of Malta")],
        }
    ]
