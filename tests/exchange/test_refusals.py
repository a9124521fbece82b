"""A dump that breaks the format is refused with the line and the reason, and nothing of it is stored."""

import io

import pytest

from meetings.exchange.importing import import_dump
from meetings.exchange.line_shapes import TYPES
from meetings.exchange.reading import DumpError
from meetings.models import Permalink
from tests.exchange.dumps import SMALL, imported, lines


def put(place, value):
    """Return a change of a line: the value at a path ("participants.0.person") becomes another."""

    def change(line):
        *way, last = [int(step) if step.isdigit() else step for step in place.split(".")]
        for step in way:
            line = line[step]
        line[last] = value

    return change


NO_TYPE = "its type is none of " + ", ".join(TYPES)
WRONG = [
    ("meeting", 0, "form", "letter", "form: 'letter' is none of in person, phone call, video call"),
    ("meeting", 0, "date", "2022-12-16", "the earliest and latest day are not those of 2022-12-16"),
    ("meeting", 0, "date", None, "the earliest and latest day are not those of None"),
    ("meeting", 0, "date", "soon", "date: 'soon' is not a date: write 2022, 2022-12 or 2022-12-15"),
    ("person", 0, "tenures.0.office.reference", "00000000", "there is no office 00000000"),
    ("person", 0, "reference", "00000001", "reference: no reference"),
    ("person", 0, "name", "n" * 301, "name: Ensure this value has at most 300 characters (it has 301)."),
    ("source", 0, "sha256", "0", "sha256: no SHA-256"),
    ("source", 0, "state", "lost", "state: 'lost' is none of read, no meeting, to review"),
    ("organization", 0, "parent", 5, "parent: an object is needed"),
    ("office", 0, "type", "post", NO_TYPE),
]


@pytest.mark.parametrize(("kind", "which", "place", "value", "reason"), WRONG)
def test_import_refuses_a_wrong_line_and_stores_nothing(db, kind, which, place, value, reason):
    changed = lines()
    number, line = [(n, line) for n, line in enumerate(changed, 1) if line["type"] == kind][which]
    put(place, value)(line)
    with pytest.raises(DumpError) as error:
        imported(changed)
    assert (error.value.number, error.value.reason) == (number, reason)
    assert not Permalink.objects.exists()


def full_meeting(changed):
    return next((n, line) for n, line in enumerate(changed, 1) if len(line.get("reports", ())) == 2)


@pytest.mark.parametrize(
    ("place", "value", "reason"),
    [
        ("evidence.0.quote", "never", "'never' does not stand at 6 to 16 of the text"),
        ("evidence.0.field", "form", None),
        ("evidence.0.field", "weather", "no report supports 'weather' like that"),
        ("evidence.0.field", "participants[0].name", "no report supports 'participants[0].name' like that"),
        ("evidence.0.report", 2, "there is no report 2"),
        ("reports.0.appearances.0.participant", 9, "there is no participant 9"),
        ("reports.0.appearances.0.titles", [{"office": 9, "text": "x"}], "there is no office 9"),
    ],
)
def test_import_refuses_a_meeting_that_does_not_hold_together(db, place, value, reason):
    changed = lines()
    number, line = full_meeting(changed)
    put(place, value)(line)
    if reason is None:
        imported(changed)
        return
    with pytest.raises(DumpError) as error:
        imported(changed)
    assert (error.value.number, error.value.reason) == (number, reason)
    assert not Permalink.objects.exists()


def test_import_refuses_evidence_of_another_participant(db):
    changed = lines()
    _, line = full_meeting(changed)
    evidence = next(e for e in line["evidence"] if e["field"] == "participants[0].name")
    evidence["field"] = "participants[1].name"
    with pytest.raises(DumpError, match="is not of the participant who appears"):
        imported(changed)


def test_import_refuses_two_that_exclude_each_other(db):
    changed = lines()
    people = [line for line in changed if line["type"] == "person"]
    people[1]["names"] = people[0]["names"] = [
        {"text": text, "kind": "authorized", "language": None, "script": None, "attestations": 0} for text in "ab"
    ]
    with pytest.raises(DumpError, match="does not fit") as error:
        imported(changed)
    assert error.value.number == changed.index(people[0]) + 1
    assert not Permalink.objects.exists()


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"\n", "not JSON in UTF-8: Expecting value: line 2 column 1 (char 1)"),
        (b"\xff\n", "not JSON in UTF-8: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"),
        (b"[" * 100_000, "not JSON in UTF-8: "),
        (b"[]\n", NO_TYPE),
        (b'{"type":[]}\n', NO_TYPE),
    ],
)
def test_import_refuses_what_is_no_dump(db, raw, reason):
    with pytest.raises(DumpError) as error:
        import_dump(io.BytesIO(SMALL.read_bytes() + raw))
    assert error.value.number == len(lines()) + 1
    assert error.value.reason.startswith(reason)


def test_import_refuses_lines_out_of_order(db):
    changed = lines()
    changed[0], changed[1] = changed[1], changed[0]
    with pytest.raises(DumpError, match=r"^line 2: meeting .* does not follow meeting"):
        imported(changed)
    with pytest.raises(DumpError, match=r"^line 2: meeting .* does not follow meeting"):
        imported([lines()[0]] * 2)
