"""Several whom a German "sie" means."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("told", "parties"),
    [
        ("Danach trafen sie Ministerpräsident Karl Frick.", {"Jan Roth", "Ana Berg", "Karl Frick"}),
        ("Im Anschluss führten sie ein Gespräch mit Karl Frick.", {"Jan Roth", "Ana Berg", "Karl Frick"}),
        ("Danach traf sie Ministerpräsident Karl Frick.", {"Ana Berg", "Karl Frick"}),
    ],
)
def test_they_are_those_received_and_not_their_host(told: str, parties: set[str]) -> None:
    text = (
        "Am Montag wurden Jan Roth, der Botschafter von Malta, und Ana Berg, die Botschafterin von Peru, von König Hans"
        f" empfangen. {told}"
    )
    assert set(met(text, "de")[1]) == parties


def test_they_may_stand_behind_whom_they_called_on() -> None:
    text = (
        "Am Montag waren Jan Roth, der Botschafter von Malta, und Ana Berg, die Botschafterin von Peru, in Graz. Dort "
        "wurden die Gäste von Landeshauptmann Hans Lind empfangen. Bei Bürgermeister Karl Frick machten sie einen "
        "Höflichkeitsbesuch."
    )
    assert [set(meeting) for meeting in met(text, "de")] == [
        {"Jan Roth", "Ana Berg", "Hans Lind"},
        {"Jan Roth", "Ana Berg", "Karl Frick"},
    ]
