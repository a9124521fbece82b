"""What Turkish and Azerbaijani bare heads are of: the body to which a guest came."""

import pytest

from tests.extraction.told import met

AMBASSADOR = [("Ambassador", "Republic of Malta")]


@pytest.mark.parametrize(
    ("text", "language", "name", "office"),
    [
        (
            "Malta Büyükelçisi Jan Borg, Bursa Büyükşehir Belediyesi'ni ziyaret etti. Borg'u Başkan Can Taş karşıladı.",
            "tr",
            "Can Taş",
            ("Mayor", "Bursa"),
        ),
        (
            "Malta Büyükelçisi Jan Borg, Bursa Valisi Ali Kaya'yı ziyaret etti. Borg daha sonra Büyükşehir "
            "Belediyesi'ne geçerek Başkan Can Taş ile görüştü.",
            "tr",
            "Can Taş",
            ("Mayor", "Bursa"),
        ),
        (
            "Malta Büyükelçisi Jan Borg, Bursa Ticaret Odası'nı ziyaret etti. Borg'u Başkan Can Taş karşıladı.",
            "tr",
            "Can Taş",
            ("President", "Bursa Ticaret Odası"),
        ),
        (
            "Maltanın səfiri Jan Borq Azərbaycan Arıçılar Assosiasiyasında olub. Onu sədr Rauf Vəliyev qəbul edib.",
            "az",
            "Rauf Vəliyev",
            ("Chairman", "Azərbaycan Arıçılar Assosiasiyası"),
        ),
        (
            "Malta Büyükelçisi Jan Borg, Bursa Ticaret Odası'nın davetiyle geldi. Borg'u Başkan Can Taş karşıladı.",
            "tr",
            "Can Taş",
            ("President", ""),
        ),
    ],
)
def test_a_bare_head_is_of_the_body_that_was_visited(
    text: str, language: str, name: str, office: tuple[str, str]
) -> None:
    assert met(text, language)[-1][name] == [office]
