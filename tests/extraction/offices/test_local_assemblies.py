"""Turkish and Azerbaijani towns' assemblies: their chairmen are no speakers of a state's parliament."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Vilnüs Şəhər Məclisinin sədri Jan Borq Bakının meri Rauf Vəliyevlə görüşüb.",
            "az",
            {"Jan Borq": [("Chairman", "Vilnüs Şəhər Məclisi")], "Rauf Vəliyev": [("Mayor", "Bakı")]},
        ),
        (
            "Moskova Şehir Duması Başkanı Jan Borg, Ankara Valisi Ali Kaya ile görüştü.",
            "tr",
            {"Jan Borg": [("President", "Moskova Şehir Duması")], "Ali Kaya": [("Governor", "Ankara")]},
        ),
        (
            "Bakıda Milli Məclisin sədri Rauf Vəliyev Maltanın səfiri Jan Borqla görüşüb.",
            "az",
            {"Rauf Vəliyev": [("Speaker", "Milli Majlis")], "Jan Borq": [("Ambassador", "Republic of Malta")]},
        ),
    ],
)
def test_a_town_before_the_noun_tells_that_the_assembly_is_its_own(
    text: str, language: str, expected: dict[str, list[tuple[str, str]]]
) -> None:
    assert met(text, language) == [expected]
