"""Other counterparts met one by one, whom "la canciller" means of two, and on which day."""

import pytest

from tests.extraction.told import met, read

MORA, VEGA, SOTO = "Ana Mora", "Juan Vega", "Luis Soto"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Minister Ana Mora met Minister Juan Vega. Yoko Mori of Japan and Eva Hill of Canada are two other"
            " counterparts whom she met.",
        ),
        (
            "fr",
            "La ministre Ana Mora a rencontré le ministre Juan Vega. Elle a aussi reçu deux autres homologues, Yoko"
            " Mori (Japon) et Eva Hill (Canada).",
        ),
        (
            "es",
            "La canciller Ana Mora recibió al canciller Juan Vega. Yoko Mori, de Japón, y Eva Hill, de Canadá, son"
            " otras contrapartes con las que se reunió la canciller.",
        ),
    ],
)
def test_other_counterparts_are_met_one_by_one(language: str, text: str) -> None:
    assert [set(people) for people in met(text, language)] == [{MORA, VEGA}, {MORA, "Yoko Mori"}, {MORA, "Eva Hill"}]


def test_counterparts_who_are_no_others_are_met_together() -> None:
    text = "Minister Ana Mora met her counterparts Yoko Mori of Japan and Eva Hill of Canada at three-way talks."
    assert [set(people) for people in met(text, "en")] == [{MORA, "Yoko Mori", "Eva Hill"}]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("es", "El canciller Juan Vega y la canciller Ana Mora se reunieron. La canciller recibió a Luis Soto.", MORA),
        ("es", "El canciller Juan Vega y la canciller Ana Mora se reunieron. El canciller recibió a Luis Soto.", VEGA),
        ("fr", "Le ministre Juan Vega et la ministre Ana Mora ont discuté. La ministre a reçu Luis Soto.", MORA),
        ("fr", "La ministre Ana Mora et le ministre Juan Vega ont discuté. Le ministre a reçu Luis Soto.", VEGA),
    ],
)
def test_the_article_tells_which_of_two_is_meant(language: str, text: str, who: str) -> None:
    assert [set(people) for people in met(text, language)] == [{MORA, VEGA}, {who, SOTO}]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("During her stay she also met Minister Luis Soto.", ["2024-02-22", "2024-02-21", "2024-02-22"]),
        ("She also met Minister Luis Soto.", ["2024-02-22", "2024-02-21", "2024-02-21"]),
    ],
)
def test_the_day_before_is_that_of_the_contact_told_with_it(text: str, days: list[str]) -> None:
    before = (
        "Minister Ana Mora met Minister Juan Vega on 22 February 2024. The day before she had met Minister Eva Roa."
    )
    assert [m.days.written for m in read(f"{before} {text}", "en").meetings if m.days] == days
