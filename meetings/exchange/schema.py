"""The format of the dump as a JSON Schema, made from the shapes that an import goes by."""

from typing import Any

from meetings.exchange.line_shapes import FULL_LINES, LINES
from meetings.exchange.shapes import (
    ENVELOPE,
    Maybe,
    OneOf,
    Shape,
    digest,
    edtf,
    envelope,
    iso_day,
    moment,
    name,
    number,
    octets,
    reference,
    stored,
    text,
)
from meetings.references import ALPHABET, LENGTH

_DAY = r"\d{4}-\d{2}-\d{2}"
_EDTF = rf"^(\d{{4}}|\d{{4}}-\d{{2}}|{_DAY}|{_DAY}/{_DAY})$"
_TEXT = {"type": "string", "minLength": 1}
_LEAVES: dict[Any, dict[str, Any]] = {
    digest: {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    edtf: {"type": "string", "pattern": _EDTF},
    envelope: {"type": "object", "properties": dict.fromkeys(ENVELOPE, _TEXT), "additionalProperties": False},
    iso_day: {"type": "string", "pattern": rf"^{_DAY}$"},
    moment: {"type": "string", "pattern": rf"^{_DAY}T\d{{2}}:\d{{2}}:\d{{2}}(\.\d{{6}})?Z$"},
    name: {"type": "string", "pattern": r"\S"},
    number: {"type": "integer", "minimum": 0},
    octets: {"type": "string", "pattern": "^[A-Za-z0-9+/]*={0,2}$"},
    reference: {"type": "string", "pattern": f"^[{ALPHABET}]{{{LENGTH}}}$"},
    stored: {},
    text: _TEXT,
}


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) that every line of a dump satisfies, plain or full."""
    lines = [
        *({"title": kind, **_schema(shape)} for kind, shape in LINES.items()),
        *({"title": f"{kind} (full dump)", **_schema(shape)} for kind, shape in FULL_LINES.items()),
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A line of Readout's dump",
        "oneOf": lines,
    }


def _schema(shape: Shape) -> dict[str, Any]:
    match shape:
        case Maybe(inner):
            return {"anyOf": [{"type": "null"}, _schema(inner)]}
        case dict():
            return {
                "type": "object",
                "properties": {key: _schema(inner) for key, inner in sorted(shape.items())},
                "required": sorted(shape),
                "additionalProperties": False,
            }
        case [inner]:
            return {"type": "array", "items": _schema(inner)}
        case OneOf():
            return {"enum": list(shape.choices)}
    return _LEAVES[shape]
