"""Russian clerics: their sees, the offices that they hold besides, and whose patriarchs are."""

import pytest

from tests.extraction.told import met

_ENVOY = ("Ambassador", "Republic of Malta")


@pytest.mark.parametrize(
    ("printed", "name", "offices"),
    [
        ("Митрополит Горский и всея Мальты Фома", "Фома", [("Metropolitan", "")]),
        ("Митрополит Горский и Озерский Фома", "Фома", [("Metropolitan", "")]),
        ("Патриарх Московский и всея Руси Фома", "Фома", [("Patriarch", "Russian Orthodox Church")]),
        (
            "Патриарх Константинопольский Фома",
            "Фома",
            [("Patriarch", "Ecumenical Patriarchate of Constantinople")],
        ),
        ("Католикос всех армян Фома", "Фома", [("Catholicos", "Armenian Apostolic Church")]),
        ("Экзарх всея Мальты Фома", "Фома", [("Exarch", "Republic of Malta")]),
    ],
)
def test_cleric_is_read_with_see_and_church(printed: str, name: str, offices: list[tuple[str, str]]) -> None:
    assert met(f"{printed} принял посла Мальты Яна Борга.", "ru") == [{name: offices, "Ян Борг": [_ENVOY]}]


def test_patriarch_of_moscow_is_of_his_church_in_english_too() -> None:
    text = "The Patriarch of Moscow, Thomas Borg, received the Ambassador of Malta, Jan Hill."

    assert met(text, "en") == [{"Thomas Borg": [("Patriarch", "Russian Orthodox Church")], "Jan Hill": [_ENVOY]}]


def test_offices_before_a_name_are_not_those_of_the_one_before() -> None:
    text = (
        "Патриарх Фома принял посла Мальты Яна Борга. Во встрече участвовали митрополит Горский Павел, председатель "
        "Отдела внешних связей митрополит Озерский Лука."
    )

    (meeting,) = met(text, "ru")

    assert [title for title, _ in meeting["Павел"]] == ["Metropolitan"]
    assert [title for title, _ in meeting["Лука"]] == ["Chairman", "Metropolitan"]


def test_patriarch_with_whom_somebody_is_accredited_took_no_part() -> None:
    text = "Посол Мальты Ян Борг принял представителя общины при Патриархе Московском архимандрита Луку Зорина."

    (meeting,) = met(text, "ru")

    assert [title for offices in meeting.values() for title, _ in offices if title == "Patriarch"] == []
