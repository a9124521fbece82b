"""The dump's contract, on whichever database the tests run: a golden file, so both write the same bytes."""

import io
import json
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from meetings.exchange.importing import NotEmpty, import_dump
from meetings.exchange.line_shapes import TYPES
from meetings.exchange.reading import DumpError
from meetings.exchange.writing import dump, encoded
from meetings.models import (
    Evidence,
    Meeting,
    Office,
    Organization,
    Participation,
    Permalink,
    Person,
    Place,
    SearchText,
    SourceText,
)
from meetings.search.query import parse
from meetings.search.selection import Selection

SMALL = Path(__file__).with_name("small.jsonl")


@pytest.fixture
def small(db):
    """The archive of small.jsonl: every kind of fact that a dump can hold, each at least once."""
    with SMALL.open("rb") as file:
        import_dump(file)


def empty_archive():
    for model in apps.get_app_config("meetings").get_models():
        model.objects.all()._raw_delete("default")


def lines():
    return [json.loads(line) for line in SMALL.read_bytes().splitlines()]


def imported(changed):
    return import_dump(io.BytesIO(b"".join(encoded(line) for line in changed)))


def test_dump_of_an_imported_dump_has_the_same_bytes(small):
    assert b"".join(dump()) == SMALL.read_bytes()


def test_dump_of_the_samples_is_the_same_when_it_has_been_imported(samples):
    before = b"".join(dump())
    empty_archive()
    assert import_dump(io.BytesIO(before))["meeting"] == 4
    assert b"".join(dump()) == before


def test_import_stores_what_the_lines_say(small):
    meeting = Meeting.objects.get(title="Ilham Aliyev met 𝕏 Bank")
    assert (meeting.days_written, meeting.form, meeting.place.name) == ("2022-12-15", "in person", "Baku")
    assert [str(p) for p in meeting.participations.all()] == ["Ilham Aliyev", "𝕏 Bank", "A. B."]
    chair, envoy = meeting.participations.last().held_offices.all()
    assert (str(chair.office), chair.capacity) == ("Chair, 𝕏 Bank", "acting")
    assert (envoy.office, envoy.title) == (None, "envoy")
    assert SourceText.objects.get(file="3.txt").superseded_by == SourceText.objects.get(file="")
    assert Person.objects.get(name="Ilham Aliyev").names.get(language="az").key == "eliyev i"
    assert Organization.objects.get(name="𝕏 Bank").parent.name == "Azerbaijan"
    evidence = Evidence.objects.get(quote="acting chair")
    assert evidence.printed_title.held_office == chair
    assert evidence.report.source.body[evidence.start : evidence.end] == "acting chair"


def test_import_makes_meetings_findable(small):
    assert SearchText.objects.count() == 3
    assert [Meeting.objects.get(search_key=key).title for key in Selection(parse("приём chair")).keys(limit=5)] == [
        "Ilham Aliyev met 𝕏 Bank"
    ]


def test_import_reads_into_an_empty_archive_only(small):
    with SMALL.open("rb") as file, pytest.raises(NotEmpty):
        import_dump(file)


def test_import_of_nothing_is_an_empty_archive(db):
    assert imported([]) == {}
    assert b"".join(dump()) == b""


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


def test_dump_leaves_out_what_is_not_published(small):
    meeting = Meeting.objects.get(title="Ilham Aliyev met 𝕏 Bank")
    gone = [
        Person.objects.get(name="A. B."),
        Place.objects.get(name="Baku"),
        Organization.objects.get(name="𝕏 Bank"),
        SourceText.objects.get(file="1.txt"),
        Meeting.objects.get(title="By hand"),
    ]
    Permalink.objects.filter(pk__in=[record.reference for record in gone]).update(
        state="withdrawn", reason="A mistake.", changed_at=timezone.now()
    )
    written = b"".join(dump())
    left = {line["reference"]: line for line in map(json.loads, written.splitlines())}
    hidden = {record.reference for record in gone} | {Office.objects.get(title="Chair").reference}
    assert left.keys() == {line["reference"] for line in lines()} - hidden
    line = left[meeting.reference]
    assert [(p["person"] and p["person"]["name"], p["delegation"], p["as_written"]) for p in line["participants"]] == [
        ("Ilham Aliyev", None, "President Ilham Aliyev"),
        (None, None, "главу делегации 𝕏-банка"),
        (None, None, "acting chair, envoy A. B."),
    ]
    assert [report["source"] for report in line["reports"]] == [source["reference"] for source in line["sources"]]
    assert (line["place"], len(line["reports"])) == (None, 1)
    assert {evidence["source"] for evidence in line["evidence"]} == {line["reports"][0]["source"]}
    assert not any(reference.encode() in written for reference in hidden)


def test_dump_of_what_is_published_can_be_imported(small):
    Permalink.objects.filter(pk=Person.objects.get(name="A. B.").reference).update(
        state="withdrawn", reason="A mistake.", changed_at=timezone.now()
    )
    written = b"".join(dump())
    empty_archive()
    import_dump(io.BytesIO(written))
    assert b"".join(dump()) == written


def test_dump_asks_as_often_for_many_records_as_for_few(small, django_assert_num_queries):
    queries = 18
    with django_assert_num_queries(queries):
        list(dump())
    meeting = Meeting.objects.get(title="Ilham Aliyev met 𝕏 Bank")
    for person in Person.objects.exclude(participations__meeting=meeting):
        Participation.objects.create(meeting=meeting, person=person, as_written="x")
    with django_assert_num_queries(queries):
        list(dump())


def test_export_and_import_archive_are_commands(small, tmp_path, capsysbinary):
    call_command("export", "jsonl")
    assert capsysbinary.readouterr().out == SMALL.read_bytes()
    call_command("export", "jsonl", output=str(tmp_path / "dump.jsonl"))
    assert [path.name for path in tmp_path.iterdir()] == ["dump.jsonl"]
    assert (tmp_path / "dump.jsonl").read_bytes() == SMALL.read_bytes()
    with pytest.raises(CommandError, match=r"^The archive has records already"):
        call_command("import_archive", str(SMALL))
    empty_archive()
    call_command("import_archive", str(tmp_path / "dump.jsonl"))
    assert capsysbinary.readouterr().out == (
        b"imported: 3 meeting, 2 office, 2 organization, 2 person, 2 place, 3 source\n"
    )


def test_import_archive_names_file_and_line(db, tmp_path):
    path = tmp_path / "dump.jsonl"
    path.write_bytes(SMALL.read_bytes().replace(b'"phone call"', b'"letter"'))
    with pytest.raises(CommandError) as error:
        call_command("import_archive", str(path))
    assert str(error.value).endswith(
        "form: 'letter' is none of in person, phone call, video call\nNothing was imported."
    )
    assert str(error.value).startswith(f"{path}:")
    with pytest.raises(CommandError, match="No such file"):
        call_command("import_archive", str(tmp_path / "none.jsonl"))
    with pytest.raises(CommandError, match="No such file"):
        call_command("export", "jsonl", output=str(tmp_path / "none" / "dump.jsonl"))


@pytest.mark.skipif(connection.vendor == "sqlite", reason="the tests' SQLite is in memory, with one connection")
@pytest.mark.django_db(transaction=True)
def test_dump_is_of_one_moment_and_holds_up_no_writer():
    with SMALL.open("rb") as file:
        import_dump(file)
    other = connection.copy()
    written = dump()
    first = next(written)
    with other.cursor() as cursor:
        cursor.execute("UPDATE meetings_person SET name = 'changed'")
    other.close()
    assert b"".join([first, *written]) == SMALL.read_bytes()
    assert b"".join(dump()).count(b'"changed"') > 0
