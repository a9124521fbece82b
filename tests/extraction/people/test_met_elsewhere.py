"""Officials of a told state who are another than the one named with such an office and no state."""

from tests.extraction.told import met


def _owners(text: str, language: str) -> list[list[str]]:
    return [[owner for offices in people.values() for _, owner in offices] for people in met(text, language)]


def test_whom_a_guest_is_yet_to_meet_is_not_who_received_him():
    german = (
        "TALLINN, 14. März 2023. Premierminister Jaan Tamm hat den litauischen Energieminister Jonas Roth empfangen."
    )
    german += " Am Dienstag will der Gast mit dem Premierminister von Lettland zusammentreffen."
    russian = "БИШКЕК, 14 марта 2023. Премьер-министр Азамат Рой принял министра энергетики Узбекистана Ивана Мору."
    russian += " Завтра гость вылетит в Душанбе, где встретится с премьером Таджикистана."
    english = "LIMA, March 14, 2023. Prime Minister Juan Mora received Chile's energy minister, Ana Roy."
    english += " On Friday she will meet the Prime Minister of Bolivia."

    assert _owners(german, "de") == [["Republic of Estonia", "Republic of Lithuania"]]
    assert _owners(russian, "ru") == [["Kyrgyz Republic", "Republic of Uzbekistan"]]
    assert _owners(english, "en") == [["Republic of Peru", "Republic of Chile"]]


def test_whom_a_guest_met_in_another_town_is_somebody_without_a_name():
    german = (
        "TALLINN, 14. März 2023. Premierminister Jaan Tamm hat den litauischen Energieminister Jonas Roth empfangen."
    )
    german += " Am Sonntag war der Gast in Riga mit dem Premierminister von Lettland zusammengetroffen."
    russian = "БИШКЕК, 14 марта 2023. Премьер-министр Азамат Рой принял министра энергетики Узбекистана Ивана Мору."
    russian += " Накануне гость был в Душанбе, где встретился с премьером Таджикистана."

    estonian, lithuanian, latvian = "Republic of Estonia", "Republic of Lithuania", "Republic of Latvia"
    assert _owners(german, "de") == [[estonian, lithuanian], [lithuanian, latvian]]
    kyrgyz, uzbek, tajik = "Kyrgyz Republic", "Republic of Uzbekistan", "Republic of Tajikistan"
    assert _owners(russian, "ru") == [[kyrgyz, uzbek], [uzbek, tajik]]


def test_the_official_told_of_in_the_holders_own_town_is_the_holder():
    text = "TALLINN, 14. März 2023. Premierminister Jaan Tamm hat den litauischen Energieminister Jonas Roth empfangen."
    text += " Das Gespräch mit dem Premierminister von Estland fand in Tallinn statt."

    assert _owners(text, "de") == [["Republic of Estonia", "Republic of Lithuania"]]
