"""Two contacts of one Turkish or Azerbaijani sentence."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        (
            "Rektör Ayşe Demir, Lefkoşa'da temaslarda bulundu. İlk olarak Türkiye'nin Lefkoşa Büyükelçisi Mert Kaya'yı "
            "ziyaret eden Rektör Demir, ardından KKTC Dışişleri Bakanı Can Öztürk ile bir araya geldi.",
            "tr",
            [["Ayşe Demir", "Mert Kaya"], ["Ayşe Demir", "Can Öztürk"]],
        ),
        (
            "Cumhurbaşkanı Ayşe Demir, ilk olarak Malta Büyükelçisi Jan Borg'u kabul etti, ardından Letonya "
            "Büyükelçisi Anna Kalnina ile görüştü.",
            "tr",
            [["Ayşe Demir", "Jan Borg"], ["Ayşe Demir", "Anna Kalnina"]],
        ),
        (
            "Nazir Rauf Quliyev Malta səfiri Jan Borqu qəbul etdikdən sonra Latviya səfiri Anna Kalnina ilə görüşüb.",
            "az",
            [["Rauf Quliyev", "Jan Borq"], ["Rauf Quliyev", "Anna Kalnina"]],
        ),
        (
            "Nazir Rauf Quliyev Malta səfiri Jan Borq ilə görüşüb, sonra Jan Borqla birlikdə limanı ziyarət edib.",
            "az",
            [["Rauf Quliyev", "Jan Borq"]],
        ),
    ],
)
def test_contacts_told_one_after_another_are_apart(text: str, language: str, people: list[list[str]]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == people


def test_a_farewell_call_is_a_contact() -> None:
    text = "Malta Konsolosu Jan Borg, Çankırı Valisi Ayşe Demir'e veda ziyaretinde bulundu."
    assert [list(people) for people in met(text, "tr")] == [["Jan Borg", "Ayşe Demir"]]


def test_a_welcome_at_an_airport_that_somebody_tells_of_is_none() -> None:
    text = "Bakan Ayşe Demir, notunda Malta Başbakanı Jan Borg'u Lisgar Havalimanı'nda karşıladığını aktardı."
    assert met(text, "tr") == []
