"""Form fields of the filters. What is typed wrong is said on the page, never an error."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from meetings import references
from meetings.days import DayRange
from meetings.models import Permalink
from meetings.models.names import name_key
from meetings.models.permalinks import Record, RecordQuerySet
from meetings.search.query import Node, NotUnderstood, parse

MAX_TYPED = 500
MAX_REFERENCES = 20


class QueryField(forms.CharField):
    """What people type to search, as a tree."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=MAX_TYPED, **kwargs)

    def clean(self, value: Any) -> Node | None:
        typed = super().clean(value)
        try:
            node = parse(typed)
        except NotUnderstood as error:
            raise ValidationError(gettext(error.sentence), code="not_understood", params=error.stated) from error
        if typed and node is None:
            raise ValidationError(_("There is no word in this to search for."), code="no_word")
        return node


class DaysField(forms.CharField):
    """A day, month, year or span, as a DayRange, or only one of a precision; None where nothing is given."""

    def __init__(self, *, precision: str = "", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.precision = precision

    def clean(self, value: Any) -> DayRange | None:
        typed = super().clean(value)
        if not typed:
            return None
        try:
            days = DayRange.parse(typed)
            if self.precision and days.precision != self.precision:
                raise ValueError(typed)
            return days
        except ValueError as error:
            raise ValidationError(
                _("“%(typed)s” is not a date: write 2022, 2022-12 or 2022-12-15."),
                code="not_a_date",
                params={"typed": typed},
            ) from error


class RecordsInput(forms.TextInput):
    """A text field for each value that was given, or an empty one."""

    def value_from_datadict(self, data, files, name):
        values = data.getlist(name) if hasattr(data, "getlist") else [data.get(name, "")]
        return [value for value in values if value.strip()]

    def render(self, name, value, attrs=None, renderer=None):
        rows = []
        for number, typed in enumerate(value or [""]):
            own_id = {"id": f"{attrs['id']}_{number}" if number else attrs["id"]} if attrs and "id" in attrs else {}
            rows.append((super().render(name, typed, (attrs or {}) | own_id, renderer),))
        return format_html_join("\n", "{}", rows)


class RecordsField(forms.Field):
    """The records of one kind that references, or names that only one of them has, stand for.

    A reference joined to another stands for the survivor. The cleaned value is a list, empty where nothing is given.
    """

    widget = RecordsInput

    def __init__(self, *, record: type[Record], kinds: Iterable[str] = (), **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.record = record
        self.kinds = tuple(kinds)  # of organizations: only these

    def clean(self, value: Any) -> list[Record]:
        typed = list(dict.fromkeys(super().clean(value) or []))
        if not typed:
            return []
        if len(typed) > MAX_REFERENCES:
            raise ValidationError(_("Give %(number)d at most."), code="too_many", params={"number": MAX_REFERENCES})
        referred = self._referred(typed)
        return list(dict.fromkeys(referred.get(one) or self._named(one) for one in typed))

    def _referred(self, typed: list[str]) -> dict[str, Record]:
        """Return the records that those of the typed values stand for which are references."""
        reference_of = {one: reference for one in typed if (reference := references.parse(one))}
        survivors = {p.reference: _survivor(p) for p in Permalink.objects.filter(pk__in=reference_of.values())}
        records = {record.reference: record for record in self._records().filter(permalink__in=survivors.values())}
        return {
            one: records[survivors[reference]]
            for one, reference in reference_of.items()
            if survivors.get(reference) in records
        }

    def _named(self, typed: str) -> Record:
        key = name_key(typed)
        found = list(self._records().filter(names__key=key).distinct()[:2]) if key else []
        if len(found) == 1:
            return found[0]
        if found:
            raise ValidationError(
                _("“%(typed)s” is the name of several: give the reference of one."),
                code="several",
                params={"typed": typed},
            )
        raise ValidationError(
            _("“%(typed)s” is neither a reference nor a name here."), code="unknown", params={"typed": typed}
        )

    def _records(self):
        records = RecordQuerySet(self.record).published()
        return records.filter(kind__in=self.kinds) if self.kinds else records


def _survivor(permalink: Permalink) -> str:
    """Return the reference that this one was joined to in the end; its own where it was not."""
    seen = {permalink.reference}
    while permalink.survivor and permalink.survivor_id not in seen:
        permalink = permalink.survivor
        seen.add(permalink.reference)
    return permalink.reference
