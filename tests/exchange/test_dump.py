"""The dump's contract, on whichever database the tests run: a golden file, so both write the same bytes."""

import io
import json

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from meetings.exchange.importing import NotEmpty, import_dump
from meetings.exchange.writing import dump
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
from tests.exchange.dumps import SMALL, empty_archive, imported, lines


@pytest.fixture
def small(db):
    """The archive of small.jsonl: every kind of fact that a dump can hold, each at least once."""
    with SMALL.open("rb") as file:
        import_dump(file)


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
