"""What is written without templates is what Django's templates write."""

import re

import pytest
from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextInputWidget, RelatedFieldWidgetWrapper
from django.forms.renderers import DjangoTemplates

from config.written import Written
from meetings.models import Meeting

SHARP = """<b onclick='x'>"&amp;"""
CHOICES = [("", "-"), ("a", SHARP), (SHARP, "b"), (3, "three")]
GROUPED = [("letters", [("a", "A"), ("b", "B")]), ("", "none")]
WIDGETS = [
    (forms.TextInput, SHARP),
    (forms.TextInput, ""),
    (forms.TextInput, None),
    (AdminTextInputWidget, "şəhər"),
    (forms.HiddenInput, 12345),
    (forms.NumberInput, 0),
    (forms.CheckboxInput, True),
    (forms.CheckboxInput, False),
    (lambda: forms.Select(choices=CHOICES), SHARP),
    (lambda: forms.Select(choices=CHOICES), 3),
    (lambda: forms.Select(choices=CHOICES), None),
    (lambda: forms.Select(choices=[]), None),
    (lambda: forms.Select(choices=GROUPED), "b"),
    (lambda: forms.SelectMultiple(choices=CHOICES), ["a", 3]),
    (forms.Textarea, SHARP),
    (lambda: forms.RadioSelect(choices=CHOICES), "a"),
]
# A field that another record is chosen in: what may be done to that record, each alone.
WIDGETS += [
    (
        lambda may=may: RelatedFieldWidgetWrapper(
            forms.TextInput(),
            Meeting._meta.get_field("place").remote_field,
            admin.site,
            **{"can_add_related": False, may: True},
        ),
        3,
    )
    for may in ("can_add_related", "can_change_related", "can_delete_related", "can_view_related")
]
GIVEN = {"id": "id_row-0", "aria-label": SHARP, "disabled": True, "required": False, "maxlength": 300}


def elements(html: str) -> list[str]:
    """Its elements and words in order, each with its attributes in an order of their own."""
    pieces = re.findall(r"<[^<>]*>|[^<>]+", html)
    return [" ".join(sorted(piece.replace(">", " >").split())) for piece in pieces if piece.strip()]


@pytest.mark.parametrize(("widget", "value"), WIDGETS)
@pytest.mark.parametrize("given", [GIVEN, {}])
def test_written_is_what_templates_write(widget, value, given):
    written = widget().render("row-0", value, given, Written())
    assert elements(written) == elements(widget().render("row-0", value, given, DjangoTemplates()))


def test_inputs_and_plain_selects_take_no_template(monkeypatch):
    monkeypatch.setattr(Written, "get_template", None)
    assert forms.TextInput().render("row", "a", {}, Written()) == '<input name="row" type="text" value="a">'
    written = forms.Select(choices=[("a", "A")]).render("row", "a", {}, Written())
    assert written == '<select name="row"><option value="a" selected>A</option></select>'
