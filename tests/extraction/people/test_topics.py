"""Who is only spoken about at a contact."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Malta Cumhurbaşkanı Jan Borg, Letonya Başbakanı Anna Kalnina ile görüştü. Görüşmede Borg, Fas Dışişleri "
            "Bakanı Karim Alaoui'nin temasları hakkında bilgi verdi.",
        ),
        (
            "tr",
            "Malta Cumhurbaşkanı Jan Borg, Fas Kralı Karim Alaoui'ye bir forumda eşlik etmek üzere bulunduğu Riga'da "
            "Letonya Başbakanı Anna Kalnina ile görüştü.",
        ),
        (
            "tr",
            "Malta Cumhurbaşkanı Jan Borg, Letonya Başbakanı Anna Kalnina ile görüştü. Görüşmede, Fas Kralı Karim "
            "Alaoui ile Umman Sultanı Said Harib'in Riga'da yapacakları zirvenin hazırlıkları ele alındı.",
        ),
        (
            "az",
            "Fas Kralı Kərim Əlavinin andiçmə mərasiminə gələn Malta Prezidenti Jan Borg Latviyanın Baş naziri Anna "
            "Kalnina ilə görüşüb.",
        ),
        (
            "az",
            "Malta Prezidenti Jan Borg Latviyanın Baş naziri Anna Kalnina ilə görüşüb. Görüşdə Borg Fasın naziri "
            "Kərim Əlavinin təmasları barədə məlumat verib.",
        ),
    ],
)
def test_who_is_spoken_about_took_no_part(language: str, text: str) -> None:
    assert [list(people) for people in met(text, language)] == [["Jan Borg", "Anna Kalnina"]]


def test_whose_talks_with_somebody_are_spoken_about_took_part_in_them() -> None:
    text = "Başbakan Ayşe Demir'in Malta Başbakanı Jan Borg ile görüşmesi hakkında Ankara'da açıklama yapıldı."
    assert [list(people) for people in met(text, "tr")] == [["Ayşe Demir", "Jan Borg"]]
