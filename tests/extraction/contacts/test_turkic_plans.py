"""Whom somebody named behind is yet to meet, in Turkish and Azerbaijani, and plans told by a programme."""

import pytest

from tests.extraction.told import met

MALTA, LATVIA, FOREIGN = "Republic of Malta", "Republic of Latvia", "Minister of Foreign Affairs"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Malta Başbakanı Jan Borg ile yarın görüşecek olan Bakan Ali Kaya, bugün Letonya Büyükelçisi Anna "
            "Kalnina'yı kabul etti.",
            "tr",
            [{"Ali Kaya": [("Minister", "Republic of Türkiye")], "Anna Kalnina": [("Ambassador", LATVIA)]}],
        ),
        (
            "Malta Başbakanı Jan Borg ile yarın görüşecek olan Maliye Bakanı Ali Kaya Ankara'da konuştu.",
            "tr",
            [],
        ),
        (
            "Ali Kaya'nın yarın kabul edeceği Malta Başbakanı Jan Borg, Letonya Dışişleri Bakanı Anna Kalnina ile "
            "görüştü.",
            "tr",
            [{"Jan Borg": [("Prime Minister", MALTA)], "Anna Kalnina": [(FOREIGN, LATVIA)]}],
        ),
        (
            "Maltanın baş naziri Jan Borqla sabah görüşəcək maliyyə naziri Rauf Vəliyev bu gün Latviyanın səfiri Anna "
            "Kalnina ilə görüşüb.",
            "az",
            [
                {
                    "Rauf Vəliyev": [("Minister of Finance", "Republic of Azerbaijan")],
                    "Anna Kalnina": [("Ambassador", LATVIA)],
                }
            ],
        ),
        (
            "Baş nazir Rauf Vəliyev Riqada Latviyanın xarici işlər naziri Anna Kalnina ilə görüşüb. Onun spiker Jan "
            "Borqla görüşü də səfər proqramına salınıb.",
            "az",
            [
                {
                    "Rauf Vəliyev": [("Prime Minister", "Republic of Azerbaijan")],
                    "Anna Kalnina": [(FOREIGN, LATVIA)],
                }
            ],
        ),
    ],
)
def test_whom_somebody_is_yet_to_meet_met_nobody(
    text: str, language: str, expected: list[dict[str, list[tuple[str, str]]]]
) -> None:
    assert met(text, language) == expected


def test_a_verb_at_the_end_plans_what_is_told_before_a_whereas() -> None:
    text = (
        "Prezident Rauf Vəliyevin Jan Borqu qəbul etməsi oktyabrın 19-na, Maltanın spikeri Jan Borqun parlamentdəki "
        "çıxışı isə oktyabrın 20-nə planlaşdırılıb."
    )
    assert met(text, "az") == []
