"""What each line of the dump must look like."""

from typing import Any

from meetings.exchange.shapes import (
    Maybe,
    OneOf,
    Shape,
    check,
    checker,
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
from meetings.models import (
    Capacity,
    Decision,
    Evidence,
    Form,
    NameKind,
    Organization,
    Permalink,
    Publisher,
    ReviewItem,
    SourceText,
    Tenure,
)

_NAMED = {"reference": reference, "name": name}
_NAMES = [
    {
        "text": name,
        "kind": OneOf(*NameKind.values),
        "language": Maybe(text),
        "script": Maybe(text),
        "attestations": number,
    },
]
_DAYS: dict[str, Shape] = {"date": Maybe(edtf), "earliest": Maybe(iso_day), "latest": Maybe(iso_day)}
_EVIDENCE: dict[str, Shape] = {
    "field": text,
    "start": number,
    "end": number,
    "quote": text,
    "basis": OneOf(*Evidence.Basis.values),
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
        {
            "title": name,
            "organization": Maybe(name),
            "reference": Maybe(reference),
            "capacity": Maybe(OneOf(*Capacity.values)),
        },
    ],
}
_REPORT = {
    "source": reference,
    "position": number,
    **_DAYS,
    "form": OneOf(*Form.values),
    "place": Maybe(_NAMED),
    "appearances": [
        {
            "participant": number,
            "position": number,
            "name": Maybe(name),
            "as_written": text,
            "titles": [{"office": number, "text": name}],
        }
    ],
}

# By type: the lines of published records.
LINES: dict[str, dict[str, Shape]] = {
    "meeting": {
        "title": Maybe(name),
        **_DAYS,
        "form": OneOf(*Form.values),
        "place": Maybe(_NAMED),
        "participants": [_PARTICIPANT],
        "sources": [_SOURCE],
        "reports": [_REPORT],
        "evidence": [{**_EVIDENCE, "source": reference, "report": number, "appearance": Maybe(number)}],
    },
    "office": {"title": name, "names": _NAMES, "key": text, "organization": _NAMED},
    "organization": {
        "name": name,
        "names": _NAMES,
        "kind": OneOf(*Organization.Kind.values),
        "key": text,
        "parent": Maybe(_NAMED),
        "display": Maybe(OneOf(*Publisher.Display.values)),
    },
    "person": {
        "name": name,
        "names": _NAMES,
        "sort_name": name,
        "tenures": [{"office": _NAMED, "basis": OneOf(*Tenure.Basis.values), **_DAYS}],
    },
    "place": {"name": name, "names": _NAMES, "key": text, "territory": Maybe(_NAMED)},
    "source": {
        **_SOURCE,
        "title": Maybe(text),
        "publisher": Maybe(_NAMED),
        "state": OneOf(*SourceText.State.values),
        "warnings": [text],
        "supersedes": Maybe(reference),
        "body_sha256": digest,
        "body": text,
        "evidence": [{**_EVIDENCE, "organization": Maybe(reference)}],
    },
}
for _type, _shape in LINES.items():
    _shape |= {"type": OneOf(_type), "reference": reference}

# By type: the lines that only the full dump has, and those of which it says more.
FULL_LINES: dict[str, dict[str, Shape]] = {
    "decision": {
        "type": OneOf("decision"),
        "number": number,
        "kind": OneOf(*Decision.Kind.values),
        "record": Maybe(reference),
        "other": Maybe(reference),
        "field": Maybe(text),
        "before": stored,
        "said": stored,
        "after": stored,
        "changes": [stored],
        "touches": [{"record": reference, "aspect": Maybe(text)}],
        "undoes": Maybe(number),
        "by": text,
        "at": moment,
        "reason": Maybe(text),
    },
    "load": {
        "type": OneOf("load"),
        "number": number,
        "command": text,
        "started": moment,
        "ended": Maybe(moment),
        "counts": stored,
    },
    "meeting": {**LINES["meeting"], "added": moment},
    "permalink": {
        "type": OneOf("permalink"),
        "reference": reference,
        "kind": OneOf(*Permalink.Kind.values),
        "state": OneOf(*Permalink.State.values),
        "survivor": Maybe(reference),
        "reason": Maybe(text),
        "changed": Maybe(moment),
    },
    "review": {
        "type": OneOf("review"),
        "kind": OneOf(*ReviewItem.Kind.values),
        "subject": text,
        "state": OneOf(*ReviewItem.State.values),
        "cause": text,
        "source": Maybe(reference),
        "record": Maybe(reference),
        "other": Maybe(reference),
        "start": Maybe(number),
        "end": Maybe(number),
        "form": Maybe(text),
        "language": Maybe(text),
        "reason": text,
        "opened": moment,
    },
    "source": {
        **LINES["source"],
        "original": Maybe(octets),
        "envelope": envelope,
        "reading_sha256": Maybe(digest),
        "taken_down": Maybe(text),
        "load": Maybe(number),
    },
}
# All types, in the order of the dump.
TYPES = sorted(LINES.keys() | FULL_LINES.keys())


_QUICK = {of: {kind: checker(shape) for kind, shape in shapes.items()} for of, shapes in enumerate((LINES, FULL_LINES))}


def check_line(value: dict[str, Any]) -> None:
    """Raise ValueError, with the place and the reason, where a line of one of TYPES is not as it should be.

    It is checked as a line of the full dump if it has a key that only those have.
    """
    kind = value["type"]
    plain, full = LINES.get(kind, {}), FULL_LINES.get(kind, {})
    is_full = not plain or bool(value.keys() & (full.keys() - plain.keys()))
    try:
        _QUICK[is_full][kind](value)
    except ValueError:
        check(value, full if is_full else plain)


def place_of(line: dict[str, Any]) -> tuple[Any, ...]:
    """Return where a line of this shape stands in the order of the dump; no two lines stand in one place."""
    match line["type"]:
        case "decision" | "load":
            return line["type"], line["number"]
        case "review":
            return line["type"], line["kind"], line["subject"]
    return line["type"], line["reference"]
