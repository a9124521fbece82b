"""Houses whose names an "and" joins, in Turkish and Azerbaijani."""

import pytest

from tests.extraction.told import read


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (
            "tr",
            "Vali Can Kaya, Lisgar Ticaret ve Sanayi Odası'nda Malta Elçisi Jan Borg ile görüştü.",
            "Lisgar Ticaret ve Sanayi Odası",
        ),
        (
            "az",
            "Nazir Rauf Quliyev Mədəniyyət və Turizm Nazirliyində Maltanın səfiri Yan Borq ilə görüşüb.",
            "Mədəniyyət və Turizm Nazirliyi",
        ),
        (
            "tr",
            "Bakan Can Kaya ve Malta Elçisi Jan Borg Lisgar Sarayı'nda bir araya geldi.",
            "Lisgar Sarayı",
        ),
    ],
)
def test_a_house_has_what_stands_before_its_and(language: str, text: str, place: str) -> None:
    assert [meeting.place for meeting in read(text, language).meetings] == [place]
