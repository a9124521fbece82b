"""What a source text is called on a page."""

import pytest
from django.utils.translation import override

from meetings.models import SourceText
from meetings.templatetags.readout import heading


@pytest.mark.parametrize(
    ("title", "body", "shown"),
    [
        ("The King meets", " date 2022-12-15\nThe King received the envoy.", "The King meets"),
        ("", "The King received the envoy.", "“The King received the envoy.”"),
        ("", " date 2022-12-15\nThe King received the envoy.", "“The King received the envoy.”"),
        ("", " date 2022-12 The King received the envoy.", "“The King received the envoy.”"),
        ("", "The date 2022-12-15 was set.", "“The date 2022-12-15 was set.”"),
        ("", "one " * 20, "“one one one one one one one one one one one one one one…”"),
    ],
)
def test_text_without_a_title_is_called_by_its_first_words_and_not_by_its_day(title, body, shown):
    with override("en"):
        assert heading(SourceText(title=title, body=body)) == shown
