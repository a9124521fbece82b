"""What a query string asks for, one chip each, with the query string that is left without it."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.forms import BoundField
from django.http import QueryDict
from django.template import loader
from django.utils.translation import get_language

from meetings.days import DayRange
from meetings.search.filters import MeetingFilter
from meetings.templatetags import dates

# These say how to list the meetings, not which.
_OF_THE_LIST = ("sort", "after")


@dataclass(frozen=True)
class Chip:
    """``value`` stands in the query string for what readers know as ``text``; ``without`` it begins with "?"."""

    parameter: str
    label: str
    value: str
    text: str
    without: str
    is_record: bool = False


def chips(found: MeetingFilter, asked: QueryDict) -> list[Chip]:
    """Return the chips of what is asked for; none where something in it is wrong."""
    if not found.is_valid():
        return []
    return [
        chip
        for parameter, cleaned in found.form.cleaned_data.items()
        if cleaned and parameter not in _OF_THE_LIST
        for chip in _chips(parameter, cleaned, found, asked)
    ]


def fields(found: MeetingFilter, chips: list[Chip]) -> list[tuple[BoundField, str]]:
    """Return the fields of the form as they are written, with the references of the records chosen in each.

    Those in which nothing is chosen are the same on every page of a language.
    """
    written = []
    for field in found.form:
        chosen = [chip.value for chip in chips if chip.parameter == field.name and chip.is_record]
        if field.name == "after":
            continue
        if field.data or field.errors or chosen:
            written.append((field, _written(field, chosen)))
        else:
            written.append((field, _unasked(field.name, get_language())))
    return written


def _written(field: BoundField, chosen: list[str]) -> str:
    return loader.render_to_string("meetings/partials/_field.html", {"field": field, "chosen": chosen})


@cache
def _unasked(name: str, language: str | None) -> str:
    return _written(MeetingFilter(QueryDict()).form[name], [])


def _chips(parameter: str, cleaned: Any, found: MeetingFilter, asked: QueryDict) -> list[Chip]:
    field = found.form.fields[parameter]
    if isinstance(cleaned, list):
        references = [record.reference for record in cleaned]
        return [
            Chip(
                parameter,
                str(field.label),
                record.reference,
                str(record),
                _query(asked, parameter, [r for r in references if r != record.reference]),
                is_record=True,
            )
            for record in cleaned
        ]
    value = asked.get(parameter, "")
    text = (
        dates.short(cleaned) if isinstance(cleaned, DayRange) else dict(getattr(field, "choices", ())).get(value, value)
    )
    return [Chip(parameter, str(field.label), value, str(text), _query(asked, parameter, []))]


def _query(asked: QueryDict, parameter: str, values: list[str]) -> str:
    left = asked.copy()
    left.setlist(parameter, values)
    left.pop("after", None)
    return "?" + left.urlencode()
