"""Offices that a clause tells: who heads a body, who holds a post."""

import pytest

from tests.extraction.told import met

_MINISTER = ("Minister of Justice", "Republic of Malta")


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        ("Иван Мора, который возглавляет МИД Чили,", ("Minister of Foreign Affairs", "Republic of Chile")),
        ("Иван Мора, возглавляющий чилийский МИД,", ("Minister of Foreign Affairs", "Republic of Chile")),
        ("Возглавляющий МИД Чили Иван Мора", ("Minister of Foreign Affairs", "Republic of Chile")),
        ("Иван Мора, который руководит правительством Чили,", ("Head of Government", "Republic of Chile")),
        ("Иван Мора, который возглавляет Сенат Чили,", ("Speaker", "Senate of Chile")),
        (
            "Иван Мора, который руководит в Лиме миссией ОБСЕ,",
            ("Head of Mission", "Organization for Security and Co-operation in Europe"),
        ),
        ("Иван Мора, который возглавляет Лисгарский совет дружбы,", ("Head", "Лисгарский совет дружбы")),
        ("Иван Мора, занимающий пост министра финансов Чили,", ("Minister of Finance", "Republic of Chile")),
        ("Иван Мора, который является послом Чили,", ("Ambassador", "Republic of Chile")),
    ],
)
def test_clause_tells_an_office(printed: str, office: tuple[str, str]) -> None:
    told = met(f"{printed} встретился с министром юстиции Мальты Яном Боргом.", "ru")

    assert told == [{"Иван Мора": [office], "Ян Борг": [_MINISTER]}]


@pytest.mark.parametrize(
    ("clause", "offices"),
    [
        ("who heads the Bank of Lisgar", [("Head", "Bank of Lisgar")]),
        ("who heads the foreign ministry of Chile", [("Minister of Foreign Affairs", "Republic of Chile")]),
        ("who leads the Chilean Senate", [("Speaker", "Senate of Chile")]),
        ("who leads the delegation", []),
        ("who leads by example", []),
    ],
)
def test_english_clause_tells_an_office_or_none(clause: str, offices: list[tuple[str, str]]) -> None:
    told = met(f"Jan Hill, {clause}, met the Minister of Justice of Malta, Ana Roy.", "en")

    assert told == [{"Jan Hill": offices, "Ana Roy": [_MINISTER]}]


def test_who_leads_a_delegation_heads_no_body() -> None:
    (meeting,) = met("Иван Мора, который возглавляет делегацию Чили, встретился с министром Мальты Яном Боргом.", "ru")

    assert meeting["Иван Мора"] == []


@pytest.mark.parametrize(
    ("clause", "offices"),
    [
        ("die das Außenministerium von Chile leitet", [("Minister of Foreign Affairs", "Republic of Chile")]),
        ("die in Lisgar eine Werkstatt leitet", []),
    ],
)
def test_german_clause_tells_an_office_before_its_verb(clause: str, offices: list[tuple[str, str]]) -> None:
    told = met(f"Ana Mora, {clause}, hat am Dienstag Ghanas Präsidenten Kofi Adu getroffen.", "de")

    assert told == [{"Ana Mora": offices, "Kofi Adu": [("President", "Republic of Ghana")]}]
