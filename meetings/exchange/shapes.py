"""Shapes of values, and the reason why a value has not the shape it should have."""

import re
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from math import isfinite
from typing import Any

from meetings import references
from meetings.days import DayRange

_SHA256 = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Maybe:
    """The shape of what may be null."""

    shape: Any


class OneOf:
    """The shape of one of a few texts."""

    def __init__(self, *choices: str) -> None:
        self.choices = choices

    def __call__(self, value: Any) -> None:
        if value not in self.choices:
            raise ValueError(f"{value!r} is none of {', '.join(self.choices)}")


# A check that raises ValueError, a list of one shape, a dictionary of shapes by key, or Maybe a shape.
Shape = Callable[[Any], None] | list | dict | Maybe


def checker(shape: Shape) -> Callable[[Any], None]:
    """Return what raises ValueError where a value is not of this shape: without the place, which check() tells."""
    if isinstance(shape, Maybe):
        some = checker(shape.shape)
        return lambda value: None if value is None else some(value)
    if isinstance(shape, dict):
        return _object_checker({key: checker(inner) for key, inner in shape.items()})
    if isinstance(shape, list):
        return _list_checker(checker(shape[0]))
    return shape


def _object_checker(inner: dict[str, Callable[[Any], None]]) -> Callable[[Any], None]:
    checks = list(inner.items())

    def check_object(value: Any) -> None:
        if not isinstance(value, dict) or value.keys() != inner.keys():
            raise ValueError
        for key, check_value in checks:
            check_value(value[key])

    return check_object


def _list_checker(inner: Callable[[Any], None]) -> Callable[[Any], None]:
    def check_list(value: Any) -> None:
        if not isinstance(value, list):
            raise ValueError
        for each in value:
            inner(each)

    return check_list


def check(value: Any, shape: Shape, where: str = "") -> None:
    """Raise ValueError with the place and the reason where the value is not of this shape."""
    if isinstance(shape, Maybe):
        if value is not None:
            check(value, shape.shape, where)
    elif isinstance(shape, dict):
        _check_keys(value, shape, where)
        for key, inner in shape.items():
            check(value[key], inner, f"{where}.{key}" if where else key)
    elif isinstance(shape, list):
        if not isinstance(value, list):
            raise ValueError(f"{where}: a list is needed")
        for number, each in enumerate(value):
            check(each, shape[0], f"{where}[{number}]")
    else:
        try:
            shape(value)
        except ValueError as error:
            raise ValueError(f"{where}: {error}") from error


def _check_keys(value: Any, shape: dict, where: str) -> None:
    if not isinstance(value, dict):
        raise ValueError(f"{where or 'the line'}: an object is needed")
    missing, unknown = sorted(shape.keys() - value.keys()), sorted(value.keys() - shape.keys())
    if missing or unknown:
        faults = [f"no {key!r}" for key in missing] + [f"unknown {key!r}" for key in unknown]
        raise ValueError(f"{where or 'the line'}: {', '.join(faults)}")


def text(value: Any) -> None:
    if not isinstance(value, str) or not value:
        raise ValueError("a text is needed")
    if "\0" in value or not (value.isascii() or _is_whole(value)):
        raise ValueError("a character that no text has")


def _is_whole(value: str) -> bool:
    """Whether it has no halves of characters, which JSON can write by themselves."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def name(value: Any) -> None:
    """A text that shows something: a page whose heading is blank cannot be told from one that is broken."""
    text(value)
    if value.isspace():
        raise ValueError("a name is needed")


def number(value: Any) -> None:
    if type(value) is not int or not 0 <= value < 1 << 31:
        raise ValueError("a number from 0 is needed")


def reference(value: Any) -> None:
    if not isinstance(value, str) or not references.is_valid(value):
        raise ValueError("no reference")


def digest(value: Any) -> None:
    if not isinstance(value, str) or not _SHA256.fullmatch(value):
        raise ValueError("no SHA-256")


def edtf(value: Any) -> None:
    text(value)
    if _written(value) != value:
        raise ValueError(f"{value!r} is not written as a date")


# A large archive tells of no more days than this.
@lru_cache(maxsize=65536)
def _written(days: str) -> str:
    return DayRange.parse(days).written


def iso_day(value: Any) -> None:
    text(value)
    date.fromisoformat(value)


def moment(value: Any) -> None:
    text(value)
    if not value.endswith("Z") or datetime.fromisoformat(value).isoformat() != value.removesuffix("Z") + "+00:00":
        raise ValueError(f"{value!r} is not written as a time")


def octets(value: Any) -> None:
    """Base64; of no bytes an empty text."""
    if not isinstance(value, str) or not value.isascii():
        raise ValueError("no base64")
    try:
        b64decode(value, validate=True)
    except ValueError as error:
        raise ValueError("no base64") from error


def stored(value: Any) -> None:
    """Any JSON whose texts a database can store."""
    if isinstance(value, dict):
        for key, inner in value.items():
            stored(key)
            stored(inner)
    elif isinstance(value, list):
        for inner in value:
            stored(inner)
    elif isinstance(value, str) and value:
        text(value)
    elif isinstance(value, float) and not isfinite(value):
        raise ValueError("a number that JSON does not have")


def envelope(value: Any) -> None:
    if not isinstance(value, dict):
        raise ValueError("an object is needed")
    for key, inner in value.items():
        if key not in ENVELOPE:
            raise ValueError(f"unknown {key!r}")
        text(inner)
    if "published" in value:
        edtf(value["published"])


# What may be kept of an envelope (loading.loader.stated).
ENVELOPE = ("language", "media", "published", "publisher", "title", "url")
