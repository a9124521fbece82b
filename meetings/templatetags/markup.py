"""Pieces of pages written in Python: what django.utils.html does, in a third of the time, as a page has a thousand.

Nothing that comes from elsewhere is taken for markup: of the values only what was written here, or has ``__html__`` as
Django's own markup has, is not escaped.
"""

from collections.abc import Iterable
from html import escape
from typing import Any


class Markup(str):
    """Markup that is written as it stands. What is joined or cut from it is plain text again."""

    __slots__ = ()

    def __html__(self) -> "Markup":
        return self


def markup(form: str, /, *values: object, **named: object) -> Markup:
    """Return the form with the values in their places, escaped."""
    return Markup(form.format(*map(_escaped, values), **{name: _escaped(value) for name, value in named.items()}))


def joined(between: str, form: str, rows: Iterable[tuple[Any, ...]]) -> Markup:
    """Return the form for each row of values, with what stands between them."""
    return Markup(_escaped(between).join([form.format(*map(_escaped, values)) for values in rows]))


def strung(between: str, pieces: Iterable[object]) -> Markup:
    """Return the pieces one after the other, with what stands between them."""
    return Markup(_escaped(between).join(map(_escaped, pieces)))


def _escaped(value: Any) -> str:
    kind = type(value)
    if kind is Markup:
        return value
    if kind is int or kind is str:
        return escape(value) if kind is str else str(value)
    return value.__html__() if hasattr(value, "__html__") else escape(str(value))
