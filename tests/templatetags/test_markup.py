"""Markup put together in Python says what Django's own functions say, and lets nothing through unescaped."""

import pytest
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy
from hypothesis import given
from hypothesis import strategies as st

from meetings.templatetags.markup import Markup, joined, markup, strung

TEXTS = st.text(alphabet="<>&\"'{}%ab", max_size=8)
VALUES = st.one_of(
    TEXTS, st.integers(), st.none(), st.booleans(), TEXTS.map(lambda text: format_html("<i>{}</i>", text))
)


@given(one=VALUES, other=VALUES)
def test_markup_is_what_django_makes_of_it(one, other):
    assert markup("<b>{}</b>{x}", one, x=other) == format_html("<b>{}</b>{x}", one, x=other)


@given(rows=st.lists(st.tuples(VALUES, VALUES)), between=TEXTS)
def test_joined_and_strung_are_what_django_makes_of_them(rows, between):
    assert joined(between, "<b>{}</b>{}", rows) == format_html_join(between, "<b>{}</b>{}", rows)
    pieces = [one for one, _ in rows]
    assert strung(between, pieces) == format_html_join(between, "{}", [(one,) for one in pieces])


@pytest.mark.parametrize("value", ["<", gettext_lazy("<"), markup("{}", "<"), format_html("{}", "<")])
def test_a_value_is_escaped_once(value):
    assert markup("{}", value) == "&lt;"
    assert markup("{}", markup("{}", value)) == "&lt;"


def test_what_is_made_from_markup_is_plain_text_again():
    made = markup("<b>{}</b>", "x") + "<script>"
    assert not isinstance(made, Markup)
    assert markup("{}", made) == "&lt;b&gt;x&lt;/b&gt;&lt;script&gt;"
