"""Sovereigns told of beside presidents, of whom neither is the other."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Le président Jan Borg a reçu mardi la ministre jordanienne de la Santé, Ana Roy. Le souverain jordanien"
            " félicite le président de Malte de sa réélection.",
        ),
        (
            "en",
            "President Jan Borg received the Jordanian Minister of Health, Ana Roy, on Tuesday. The Jordanian ruler"
            " congratulated the President of Malta on his re-election.",
        ),
    ],
)
def test_president_is_not_the_sovereign_of_his_guest(language, body):
    assert met(body, language)[0]["Jan Borg"] == [("President", "Republic of Malta")]
