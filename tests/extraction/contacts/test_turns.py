"""Contacts told of by whose turn it was."""

import pytest

from tests.extraction.told import met

MET = {
    "en": "VALLETTA, 6 March 2018. Minister Carlo Borg met Ambassador Ana Moreira of Portugal today. ",
    "de": "Bern, 6. März 2018. Minister Carlo Borg empfing heute die portugiesische Botschafterin Ana Moreira. ",
    "fr": "La Valette, 6 mars 2018. Le ministre Carlo Borg a reçu ce mardi l’ambassadrice du Portugal Ana Moreira. ",
    "es": "Santiago, 6 de marzo de 2018. El ministro Carlo Borg recibió hoy a la embajadora de Portugal, Ana Moreira. ",
    "ru": "Берн, 6 марта 2018 года. Министр Карло Борг принял сегодня посла Португалии Ивана Гарсию. ",
    "tr": "Ankara, 6 Mart 2018. Bakan Carlo Borg bugün Portekiz Büyükelçisi Ana Moreira ile görüştü. ",
    "az": "Bakı, 6 mart 2018. Nazir Carlo Borg bu gün Portuqaliyanın səfiri Ana Moreira ilə görüşüb. ",
}


@pytest.mark.parametrize(
    ("language", "turn"),
    [
        ("en", "Then it was the turn of Chilean Foreign Minister Luis Roa."),
        ("en", "Next came the Foreign Minister of Chile, Luis Roa."),
        ("de", "Danach war der chilenische Außenminister Luis Roa an der Reihe."),
        ("de", "In Genf folgte der chilenische Außenminister Luis Roa."),
        ("fr", "Ce fut ensuite au tour du ministre chilien Luis Roa."),
        ("es", "Después fue el turno del ministro chileno Luis Roa."),
        ("tr", "Ardından sıra Şili Dışişleri Bakanı Luis Roa'ya geldi."),
        ("az", "Sonra növbə Çilinin səfiri Luis Roa’ya çatıb."),
    ],
)
def test_next_in_turn_met_who_met_the_one_before(language: str, turn: str) -> None:
    people = [sorted(meeting) for meeting in met(MET[language] + turn, language)]
    assert people == [["Ana Moreira", "Carlo Borg"], ["Carlo Borg", "Luis Roa"]]


def test_next_in_turn_met_who_met_the_one_before_in_russian() -> None:
    people = [sorted(meeting) for meeting in met(MET["ru"] + "Затем настала очередь посла Чили Яна Новака.", "ru")]
    assert people == [["Иван Гарсия", "Карло Борг"], ["Карло Борг", "Ян Новак"]]


def test_last_in_turn_met_who_met_those_before() -> None:
    text = MET["de"] + "Dann war Außenminister Luis Roa an der Reihe. Schließlich folgte Botschafter Jan Hudak."
    assert [sorted(meeting) for meeting in met(text, "de")][1:] == [
        ["Carlo Borg", "Luis Roa"],
        ["Carlo Borg", "Jan Hudak"],
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ihr folgt im Sommer Luis Roa. Als Botschafter folgte Luis Roa auf sie."),
        ("de", "Morgen soll Außenminister Luis Roa an der Reihe sein."),
        ("en", "Tomorrow it will be the turn of Chilean Foreign Minister Luis Roa."),
        ("es", "Fue el turno del ministro Luis Roa, dijo la prensa."),
    ],
)
def test_successor_or_one_yet_to_come_was_not_met(language: str, text: str) -> None:
    assert [sorted(meeting) for meeting in met(MET[language] + text, language)] == [["Ana Moreira", "Carlo Borg"]]
