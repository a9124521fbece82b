"""Those whom a text names by the surname alone, and tells no office of."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Varga met Kenyan Foreign Minister John Otieno in Nairobi on Monday. Varga spoke of trade and ports."),
        (
            "fr",
            "Varga a rencontré lundi le ministre kényan des Affaires étrangères John Otieno. Varga a parlé des ports.",
        ),
        ("de", "Varga traf am Montag den kenianischen Außenminister John Otieno. Varga sprach über die Häfen am Meer."),
        ("es", "Varga se reunió el lunes con el ministro keniano John Otieno. Varga habló de comercio y de puertos."),
        (
            "tr",
            "Varga, Kenya Dışişleri Bakanı John Otieno ile bir araya geldi ve limanları ele aldı. Görüşmede Varga'nın "
            "gelecek ziyareti de konuşuldu.",
        ),
        (
            "tr",
            "Limanlar için temaslarını sürdüren Varga, Kenya Dışişleri Bakanı John Otieno ile görüştü ve onu dinledi.",
        ),
        (
            "az",
            "Varqa dünən Keniyanın xarici işlər naziri John Otieno ilə görüşüb və limandan danışıb. Görüşdə Varqanın "
            "səfəri də müzakirə edilib.",
        ),
    ],
)
def test_a_surname_that_is_the_subject_of_a_contact_is_a_persons(language: str, text: str) -> None:
    ((first, second),) = [list(people) for people in met(text, language)]
    assert (first.startswith("Var"), second) == (True, "John Otieno")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Later met Kenyan Foreign Minister John Otieno was asked about the trade of both their countries."),
        ("tr", "Ayrıca, Kenya Dışişleri Bakanı John Otieno ile bir görüşme yapıldı. Ayrıca, limanlar da ele alındı."),
        ("az", "Əlavə olaraq Keniyanın xarici işlər naziri John Otieno ilə görüş keçirilib, limanlardan danışılıb."),
    ],
)
def test_a_word_that_only_begins_its_sentence_is_none(language: str, text: str) -> None:
    assert met(text, language) == []


def test_agency_in_brackets_before_a_report_is_nobody():
    text = (
        "Le ministre maltais de la Santé rencontre son homologue\n\n(NADROGANEWS) – Le ministre maltais de la Santé"
        " Carlo Borg a rencontré vendredi son homologue française Anne Roy."
    )
    assert met(text, "fr") == [
        {
            "Carlo Borg": [("Minister of Health", "Republic of Malta")],
            "Anne Roy": [("Minister of Health", "French Republic")],
        }
    ]
