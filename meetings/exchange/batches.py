"""The rows that some lines stand for: plain values in the order of columns, made before they are stored."""

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db import connection, models

from meetings.exchange.reading import DumpError, NumberedLine
from meetings.models.statements import insert_many, next_ids

Values = dict[str, Any]


# What gives the ids of each model's rows.
Ids = dict[type[models.Model], Iterator[int]]
Rows = dict[type[models.Model], list[list[Any]]]


class Batch:
    """Rows of any models, to be stored together. Those that follow have their ids from one source."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self.rows: Rows = defaultdict(list)

    def new_id(self, model: type[models.Model]) -> int:
        """Return an id that a new row can have."""
        if model not in self._ids:
            self._ids[model] = next_ids(model)
        return next(self._ids[model])

    def add(self, model: type[models.Model], line: NumberedLine, values: Values) -> Any:
        """Add the row of these values, by the names of attributes, and return its key.

        What is not given is the field's default. Raise DumpError where a field may not hold its value.
        """
        table = _table(model)
        values = {**table.defaults(), **values}
        if table.counts and values[table.key] is None:
            values[table.key] = self.new_id(model)
        for name, check in table.checks:
            if not check(values[name]):
                _refuse(model, values, line)
        self.rows[model].append([ready(values[name]) if ready else values[name] for name, ready in table.columns])
        return values[table.key]


def store(rows: Rows) -> None:
    """Store rows in the caller's transaction. Raise IntegrityError where constraints refuse them."""
    for model, some in rows.items():
        insert_many(model, some)


class _Table:
    """What is known of a model before a row is made: its columns, what each may hold, and how it is stored."""

    def __init__(self, model: type[models.Model]) -> None:
        fields = model._meta.concrete_fields
        self.key = str(model._meta.pk.attname)
        self.counts = isinstance(model._meta.pk, models.AutoField)
        self.columns = [(field.attname, _ready(field)) for field in fields]
        self.checks = [
            (field.attname, check)
            for field in fields
            if not field.is_relation and not isinstance(field, models.AutoField) and (check := _check(field))
        ]
        # What a field without a default has is the same each time; get_default() of a list or of now() is not.
        changing = [field for field in fields if field.has_default() and callable(field.default)]
        self._made = [(field.attname, field.get_default) for field in changing]
        self._fixed = {field.attname: field.get_default() for field in fields if field not in changing}

    def defaults(self) -> Values:
        return self._fixed | {name: make() for name, make in self._made}


_table = cache(_Table)


def _ready(field: models.Field) -> Callable[[Any], Any] | None:
    """Return what makes a value of the field one that a database stores, and another process can be handed."""
    if isinstance(field, models.JSONField):
        return lambda value: None if value is None else json.dumps(value)
    if isinstance(field, models.DateTimeField):
        return connection.ops.adapt_datetimefield_value
    if isinstance(field, models.DateField):
        return lambda day: day and day.isoformat()
    if isinstance(field, models.CharField | models.TextField):
        return str  # a choice is its value
    return None


def _check(field: models.Field) -> Callable[[Any], bool] | None:
    """Return a quick check of what lines hold; the form's check then says what is wrong."""
    if isinstance(field, models.CharField | models.TextField):
        if not all(isinstance(validator, MaxLengthValidator) for validator in field.validators):
            return lambda value: False
        choices = {value for value, _ in field.flatchoices} or None
        most, least = field.max_length or sys.maxsize, 0 if field.blank else 1
        return lambda value: (
            isinstance(value, str)
            and least <= len(value) <= most
            and (choices is None or value in choices or value == "")
        )
    if isinstance(field, models.IntegerField):
        low, high = connection.ops.integer_field_range(field.get_internal_type())
        return lambda value: (value is None and field.null) or (type(value) is int and (low or 0) <= value <= high)
    return None  # days, times, bytes and JSON are made from values that were checked with the line


def _refuse(model: type[models.Model], values: Mapping[str, Any], line: NumberedLine) -> None:
    # Null, and JSON, were checked with the line; to a form's check, which this is, neither null nor {} is a value.
    others = [
        field.name
        for field in model._meta.fields
        if field.is_relation
        or field.auto_created
        or isinstance(field, models.JSONField)
        or (field.null and values[field.attname] is None)
    ]
    try:
        model(**values).clean_fields(exclude=others)
    except ValidationError as error:
        field, reasons = next(iter(error.message_dict.items()))
        raise DumpError(line.number, f"{field}: {reasons[0]}") from error
