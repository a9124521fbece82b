"""Who came with a delegation that the sentence about a Turkish or Azerbaijani contact names alone."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        (
            "Ege Balıkçılık Odası heyeti, Ticaret Bakanı Can Kaya'yı makamında ziyaret ederek sorunlarını anlattı. Oda "
            "Başkanı Ayşe Demir, ziyarette limanların durumunu aktardı.",
            "tr",
            {
                "Can Kaya": [("Minister of Trade", "Republic of Türkiye")],
                "Ayşe Demir": [("President", "Ege Balıkçılık Odası")],
            },
        ),
        (
            "Maltadan gələn nümayəndə heyəti dünən ticarət naziri Can Kaya ilə görüşüb və limanlara baxıb. Görüşdə "
            "çıxış edən Malta səfiri Jan Borg limanlardan danışıb.",
            "az",
            {
                "Can Kaya": [("Minister of Trade", "Republic of Azerbaijan")],
                "Jan Borg": [("Ambassador", "Republic of Malta")],
            },
        ),
    ],
)
def test_who_spoke_at_a_delegations_visit_came_with_it(text: str, language: str, people: object) -> None:
    assert met(text, language) == [people]


def test_who_spoke_where_no_delegation_is_told_of_did_not() -> None:
    text = (
        "Ticaret Bakanı Can Kaya, dün öğleden sonra balıkçıları ziyaret ederek onların sorunlarını dinledi. Oda "
        "Başkanı Ayşe Demir, ziyarette limanların durumunu aktardı."
    )
    assert met(text, "tr") == []
