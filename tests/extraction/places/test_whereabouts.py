"""Places told by where one of those who met has come or is, or by the line above the report."""

import pytest

from tests.extraction.told import read


def place(text: str, language: str) -> list[str]:
    return [meeting.place for meeting in read(text, language).meetings]


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("en", "Minister Jan Borg met Minister Pedro Roa. Borg and his colleague Ana Sosa are in Geneva.", "Geneva"),
        ("en", "Minister Jan Borg met Minister Pedro Roa. Borg was in Geneva in 2019.", ""),
        ("en", "Minister Jan Borg met Minister Pedro Roa. Ana Sosa, a deputy, is in Geneva.", ""),
        (
            "fr",
            "Le ministre Jan Borg a reçu le ministre Pedro Roa. Jan Borg et Ana Sosa se trouvent à Genève.",
            "Genève",
        ),
        ("fr", "Le ministre Jan Borg a reçu le ministre Pedro Roa. Jan Borg a étudié à Genève.", ""),
        ("es", "El ministro Jan Borg se reunió con el ministro Pedro Roa. Borg y Ana Sosa están en Lima.", "Lima"),
    ],
)
def test_one_who_met_is_there_these_days(language: str, text: str, town: str) -> None:
    assert place(text, language) == [town]


def test_a_house_that_one_has_come_to() -> None:
    text = "Malta prezidenti Yan Borq Prezident Sarayına gəlib. Onu Çili prezidenti Pedro Roa qarşılayıb, görüş olub."
    assert place(text, "az") == ["Prezident Sarayı"]


@pytest.mark.parametrize(
    ("language", "line", "house"),
    [
        ("az", "Malta səfiri Milli Məclisdə", "Milli Məclis"),
        ("az", "Malta səfiri Milli Məclisdə çıxış edəcək", ""),
        ("tr", "Malta Büyükelçisi Lisgar Köşkü'nde", "Lisgar Köşkü"),
        ("tr", "Lisgar Köşkü'nde sergi açıldı", ""),
    ],
)
def test_a_house_that_the_line_above_ends_with(language: str, line: str, house: str) -> None:
    told = {
        "az": "Əli Həsənov Malta səfiri Yan Borqu qəbul edib. Qonaq ölkəsi haqqında danışıb.",
        "tr": "Malta'nın Ankara Büyükelçisi Jan Borg, Vali Ali Demir ile görüştü.",
    }
    assert place(f"{line}\n\n{told[language]}", language) == [house]


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("en", "On a visit to Peru, Minister Jan Borg met Minister Ana Roa. He will open a forum in Lima.", "Lima"),
        ("en", "Minister Jan Borg met Minister Ana Roa ahead of a trip to Peru. The forum in Lima opens soon.", ""),
        ("fr", "À peine arrivé au Pérou, le ministre Jan Borg a vu et reçu Ana Roa. Demain, il ira à Lima.", "Lima"),
        ("es", "De visita en Malta, el ministro Jan Roa recibió a Ana Borg. Mañana irá a La Valeta.", "La Valeta"),
    ],
)
def test_the_capital_of_the_state_that_one_has_come_to(language: str, text: str, town: str) -> None:
    assert place(text, language) == [town]
