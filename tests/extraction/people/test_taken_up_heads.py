"""Heads of regions and towns whom an office takes up that opens a sentence."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Ana Roy se ofrece a abrir camino. La gobernadora de Salta recibió el martes al embajador de Malta, Jan "
            "Borg.",
        ),
        ("en", "Ana Roy is in no hurry. The governor of Texas received Maltese Ambassador Jan Borg on Tuesday."),
    ],
)
def test_governor_who_opens_a_sentence_is_the_one_named_before(language: str, text: str) -> None:
    ((title, _),) = met(text, language)[0]["Ana Roy"]
    assert title == "Governor"
