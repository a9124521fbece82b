"""Spanish subjects that are left out before the verb of who received them, and weekdays behind the only day told."""

import pytest

from meetings.days import DayRange
from tests.extraction.told import met, read


@pytest.mark.parametrize(
    "body",
    [
        "La ministra chilena Ana Mora llegó ayer a Lima. El martes fue recibida por el presidente Luis Rey.",
        "El ministro chileno Ana Mora llegó ayer a Lima. Hoy fue recibido en Palacio por el presidente Luis Rey.",
    ],
)
def test_who_came_was_received(body: str) -> None:
    assert [list(people) for people in met(body, "es")] == [["Ana Mora", "Luis Rey"]]


def test_who_met_another_was_received_then() -> None:
    body = "El ministro Juan Mora se reunió con la alcaldesa Eva Soto. Luego fue recibido por el presidente Luis Rey."
    assert [list(people) for people in met(body, "es")] == [["Juan Mora", "Eva Soto"], ["Juan Mora", "Luis Rey"]]


@pytest.mark.parametrize("what", ["El museo fue visitado", "El acto fue presidido", "Fue acompañado"])
def test_what_is_told_of_a_thing_or_of_company_is_no_contact(what: str) -> None:
    body = f"El ministro Juan Mora se reunió con la alcaldesa Eva Soto. {what} por el presidente Luis Rey."
    assert {"Juan Mora", "Luis Rey"} not in [set(people) for people in met(body, "es")]


@pytest.mark.parametrize(
    ("language", "body", "days"),
    [
        (
            "fr",
            "La ministre chilienne Ana Mora est arrivée le dimanche 16 avril 2023. Elle a été reçue mardi par le maire"
            " Luis Rey. La veille, elle avait rencontré le président Jan Borg.",
            ["2023-04-18", "2023-04-17"],
        ),
        (
            "es",
            "La ministra chilena Ana Mora llegó el domingo 16 de abril de 2023. El martes fue recibida por el"
            " alcalde Luis Rey.",
            ["2023-04-18"],
        ),
    ],
)
def test_weekday_is_the_next_behind_the_only_day_of_an_undated_text(language: str, body: str, days: list[str]) -> None:
    assert [m.days.written for m in read(body, language).meetings if isinstance(m.days, DayRange)] == days
