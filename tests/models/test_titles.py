"""Titles of meetings, in the language that is active."""

import pytest
from django.utils.translation import override

from meetings.models.titles import title_of


@pytest.mark.parametrize(
    ("form", "names", "english", "french"),
    [
        ("in person", [], "Meeting without known participants", "Rencontre sans participants connus"),
        ("in person", ["A"], "A in a meeting", "Rencontre de A"),
        ("in person", ["A", "B"], "A met B", "A a rencontré B"),
        ("phone call", ["A", "B"], "A spoke by phone with B", "A a parlé par téléphone avec B"),
        ("video call", ["A", "B", "C"], "A spoke by video with B and C", "A a parlé par visioconférence avec B et C"),
        ("in person", ["A", "B", "C", "D"], "A met B, C and D", "A a rencontré B, C et D"),
        ("in person", ["A", "B", "C", "D", "E"], "A met B, C and 2 others", "A a rencontré B, C et 2 autres"),
        ("in person", ["%", "{B}"], "% met {B}", "% a rencontré {B}"),
    ],
)
def test_title_names_up_to_four_parties(form, names, english, french):
    with override("en"):
        assert title_of(form, names) == english
    with override("fr"):
        assert title_of(form, names) == french
