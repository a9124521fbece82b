"""Several counterparts of one who received them, each with a state of their own."""

import pytest

from tests.extraction.told import met

OWNERS = {"Karin Moor": "Republic of Austria", "Sean Daly": "Ireland", "Rui Serra": "Portuguese Republic"}


@pytest.mark.parametrize(
    "text",
    [
        "Österreichs Präsidentin Karin Moor empfing ihre Amtskollegen Sean Daly (Irland) und Rui Serra (Portugal).",
        "Österreichs Präsidentin Karin Moor empfing ihre Amtskollegen Sean Daly aus Irland und Rui Serra aus Portugal.",
        "Österreichs Präsidentin Karin Moor empfing ihre Amtskollegen aus Irland (Sean Daly) und Portugal (Rui Serra).",
        "Österreichs Präsidentin Karin Moor empfing ihre Amtskollegen aus Irland, Sean Daly, und Portugal, Rui Serra.",
        "Österreichs Präsidentin Karin Moor sprach mit ihren Amtskollegen Sean Daly (Irland) und Rui Serra (Portugal).",
    ],
)
def test_several_counterparts_have_the_states_beside_their_names(text):
    assert met(text, "de") == [{name: [("President", owner)] for name, owner in OWNERS.items()}]


def test_one_counterpart_is_no_several():
    text = "Österreichs Präsidentin Karin Moor empfing ihren Amtskollegen Sean Daly aus Irland."
    assert [list(people) for people in met(text, "de")] == [["Karin Moor", "Sean Daly"]]
