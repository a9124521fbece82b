"""Names with a see before them or a father's name behind, and offices told by "who is"."""

import pytest

from tests.extraction.told import met

TOLD = {
    "a see of two towns": (
        "ru",
        "Президент Монголии Бат Дорж принял в понедельник архиепископа Горского и Озерского Фому (Лесина).",
        "Фома (Лесин)",
        [("Archbishop", "")],
    ),
    "a father's name behind in Russian": (
        "ru",
        "Президент Монголии Бат Дорж встретился в понедельник с министром обороны Кыргызстана Алмаз Токтогул уулу.",
        "Алмаз Токтогул уулу",
        [("Minister of Defence", "Kyrgyz Republic")],
    ),
    "a father's name behind in English": (
        "en",
        "President Bat Dorj of Mongolia met Defence Minister Almaz Toktogul uulu of Kyrgyzstan on Monday.",
        "Almaz Toktogul uulu",
        [("Minister of Defence", "Kyrgyz Republic")],
    ),
    "who is": (
        "en",
        "President Bat Dorj of Mongolia met Ana Roy, who is Mayor of Lodwar, on Monday.",
        "Ana Roy",
        [("Mayor", "Lodwar")],
    ),
}


@pytest.mark.parametrize(("language", "text", "name", "offices"), TOLD.values(), ids=TOLD)
def test_name_is_whole_and_has_its_office(language, text, name, offices):
    (meeting,) = met(text, language)
    assert meeting[name] == offices


def test_those_at_the_table_and_those_who_accompany_took_part():
    met_by_two = "President Bat Dorj of Mongolia met Premier Ana Roy of Malta on Monday."
    text = f"{met_by_two} Accompanying Premier Roy was Minister Carlo Borg."
    assert list(met(text, "en")[0]) == ["Bat Dorj", "Ana Roy", "Carlo Borg"]
