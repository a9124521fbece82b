"""What each line of the dump must look like; what does not is refused with a reason."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from meetings import references
from meetings.days import DayRange


@dataclass(frozen=True)
class Maybe:
    """The shape of what may be null."""

    shape: Any


# A check that raises ValueError, a list of one shape, a dictionary of shapes by key, or Maybe a shape.
Shape = Callable[[Any], None] | list | dict | Maybe


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
    if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
        raise ValueError("a character that no text has")


def number(value: Any) -> None:
    if type(value) is not int or not 0 <= value < 1 << 31:
        raise ValueError("a number from 0 is needed")


def reference(value: Any) -> None:
    if not isinstance(value, str) or not references.is_valid(value):
        raise ValueError("no reference")


def digest(value: Any) -> None:
    if not isinstance(value, str) or len(value) != 64 or set(value) - set("0123456789abcdef"):
        raise ValueError("no SHA-256")


def edtf(value: Any) -> None:
    text(value)
    if DayRange.parse(value).written != value:
        raise ValueError(f"{value!r} is not written as a date")


def iso_day(value: Any) -> None:
    text(value)
    date.fromisoformat(value)


def one_of(*choices: str) -> Shape:
    def check_choice(value: Any) -> None:
        if value not in choices:
            raise ValueError(f"{value!r} is none of {', '.join(choices)}")

    return check_choice


_NAMED = {"reference": reference, "name": text}
_NAMES = [
    {"text": text, "kind": text, "language": Maybe(text), "script": Maybe(text), "attestations": number},
]
_DAYS: dict[str, Shape] = {"date": Maybe(edtf), "earliest": Maybe(iso_day), "latest": Maybe(iso_day)}
_EVIDENCE: dict[str, Shape] = {
    "field": text,
    "start": number,
    "end": number,
    "quote": text,
    "basis": text,
    "reason": Maybe(text),
}
_SOURCE: dict[str, Shape] = {
    "reference": reference,
    "file": Maybe(text),
    "url": Maybe(text),
    "language": Maybe(text),
    "published": Maybe(edtf),
    "sha256": digest,
}
_PARTICIPANT = {
    "person": Maybe(_NAMED),
    "delegation": Maybe(_NAMED),
    "as_written": text,
    "offices": [
        {"title": text, "organization": Maybe(text), "reference": Maybe(reference), "capacity": Maybe(text)},
    ],
}
_REPORT = {
    "source": reference,
    "position": number,
    **_DAYS,
    "form": text,
    "place": Maybe(_NAMED),
    "appearances": [
        {
            "participant": number,
            "position": number,
            "name": Maybe(text),
            "as_written": text,
            "titles": [{"office": number, "text": text}],
        }
    ],
}

# By type, in the order of the dump.
LINES: dict[str, dict[str, Shape]] = {
    "meeting": {
        "title": Maybe(text),
        **_DAYS,
        "form": text,
        "place": Maybe(_NAMED),
        "participants": [_PARTICIPANT],
        "sources": [_SOURCE],
        "reports": [_REPORT],
        "evidence": [{**_EVIDENCE, "source": reference, "report": number, "appearance": Maybe(number)}],
    },
    "office": {"title": text, "names": _NAMES, "key": text, "organization": _NAMED},
    "organization": {
        "name": text,
        "names": _NAMES,
        "kind": text,
        "key": text,
        "parent": Maybe(_NAMED),
        "display": Maybe(text),
    },
    "person": {
        "name": text,
        "names": _NAMES,
        "sort_name": text,
        "tenures": [{"office": _NAMED, "basis": text, **_DAYS}],
    },
    "place": {"name": text, "names": _NAMES, "key": text, "territory": Maybe(_NAMED)},
    "source": {
        **_SOURCE,
        "title": Maybe(text),
        "publisher": Maybe(_NAMED),
        "state": text,
        "warnings": [text],
        "supersedes": Maybe(reference),
        "body_sha256": digest,
        "body": text,
        "evidence": [{**_EVIDENCE, "organization": Maybe(reference)}],
    },
}
for _type, _shape in LINES.items():
    _shape |= {"type": one_of(_type), "reference": reference}
