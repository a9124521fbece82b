"""The full dump: all that a restore needs, of an archive that has something of everything."""

import io
import json
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import IntegrityError
from django.utils import timezone
from jsonschema import Draft202012Validator

from meetings import references
from meetings.exchange import importing
from meetings.exchange.checking import faults
from meetings.exchange.importing import AnotherUnfinished, NotEmpty, import_dump
from meetings.exchange.reading import DumpError
from meetings.exchange.schema import schema
from meetings.exchange.writing import dump, encoded
from meetings.models import Decision, Load, Meeting, Permalink, Person, ReviewItem, SearchText, SourceText
from meetings.models.statements import insert_many
from tests.exchange.dumps import SMALL, empty_archive

ROOT = Path(__file__).parents[2]


@pytest.fixture
def full(samples):
    """The samples after a staff's day: the lines of their full dump."""
    editor = User.objects.create_user("editor")
    people = list(Person.objects.order_by("name"))
    withdrawn, joined, survivor = people[:3]
    now = timezone.now()
    Load.objects.create(command="load_sources", started_at=now)  # and interrupted
    Permalink.objects.filter(pk=withdrawn.reference).update(state="withdrawn", reason="A mistake.", changed_at=now)
    Permalink.objects.filter(pk=joined.reference).update(state="joined", survivor=survivor.reference, changed_at=now)
    first = Decision.objects.create(
        kind="correct", record_id=survivor.reference, field="name", before={"b": 1, "a": [None, "é"]}, decided_by=editor
    )
    Decision.objects.create(kind="undo", undoes=first, decided_by=editor, reason="It was right.")
    Decision.objects.create(
        kind="keep apart", record_id=withdrawn.reference, other_id=joined.reference, decided_by=editor
    )
    text = SourceText.objects.first()
    ReviewItem.objects.create(kind="doubtful name", subject="é", cause="c", reason="why", source=text, start=1, end=2)
    ReviewItem.objects.create(kind="same person", subject="z", cause="c", reason="why", record_id=joined.reference)
    return b"".join(dump(everything=True))


def read(written):
    return import_dump(io.BytesIO(written))


def changed(written, kind, change):
    """Return the dump with its first line of this type changed, and that line's number."""
    lines = [json.loads(line) for line in written.splitlines()]
    number, line = next((n, line) for n, line in enumerate(lines, 1) if line["type"] == kind)
    change(line)
    return b"".join(map(encoded, lines)), number


def test_full_dump_of_an_imported_one_has_the_same_bytes(full):
    plain = b"".join(dump())
    answers = set(Permalink.objects.values_list("pk", "kind", "state", "survivor", "reason", "changed_at"))
    empty_archive()
    User.objects.all().delete()
    read(full)
    assert b"".join(dump(everything=True)) == full
    assert b"".join(dump()) == plain
    assert set(Permalink.objects.values_list("pk", "kind", "state", "survivor", "reason", "changed_at")) == answers
    call_command("check_archive", verbosity=0)


def test_full_dump_has_lines_of_every_type(full):
    kinds = [json.loads(line)["type"] for line in full.splitlines()]
    assert (sorted(set(kinds)), set(kinds)) == (list(dict.fromkeys(kinds)), kinds_of_schema())


def kinds_of_schema():
    return {line["properties"]["type"]["enum"][0] for line in schema()["oneOf"]}


def test_schema_of_the_documents_is_the_one_that_imports_go_by():
    assert json.loads((ROOT / "docs" / "dump.schema.json").read_text(encoding="utf-8")) == schema()


def test_every_line_satisfies_the_schema(full):
    Draft202012Validator.check_schema(schema())
    validator = Draft202012Validator(schema())
    for line in [*full.splitlines(), *SMALL.read_bytes().splitlines(), *b"".join(dump()).splitlines()]:
        validator.validate(json.loads(line))


def test_schema_refuses_what_an_import_refuses(full):
    validator = Draft202012Validator(schema())
    for line in map(json.loads, full.splitlines()):
        for key in line:
            assert not validator.is_valid({**line, key: {"no": "value of any key"}}) or key in (
                "before",
                "said",
                "after",
                "counts",
            )
            assert not validator.is_valid({other: value for other, value in line.items() if other != key}) or (
                key in ("added", "type")
            )


def test_import_keeps_who_decided_without_letting_them_in(full):
    empty_archive()
    User.objects.all().delete()
    read(full)
    editor = User.objects.get()
    assert (editor.username, editor.is_active, editor.has_usable_password()) == ("editor", False, False)
    assert [decision.kind for decision in Decision.objects.order_by("pk")] == ["correct", "undo", "keep apart"]


def test_import_takes_an_account_of_the_same_name(full):
    editor = User.objects.get()
    empty_archive()
    read(full)
    assert User.objects.get() == editor
    assert Decision.objects.first().decided_by == editor


def test_loads_keep_their_numbers(full):
    empty_archive()
    Load.objects.create(command="load_sources", started_at=timezone.now())
    read(full)
    assert {source.load.command for source in SourceText.objects.all()} == {"load_sources"}
    assert set(SourceText.objects.values_list("load", flat=True)) == {Load.objects.order_by("-pk")[1].pk}


NONE = references.make("0" * 64, "nowhere")
WRONG = [
    ("source", lambda line: line.update(original="AAAA"), "the original bytes have another SHA-256"),
    ("source", lambda line: line.update(body=line["body"] + "x"), "the body has another SHA-256"),
    ("source", lambda line: line.update(load=7), "there is no load 7"),
    ("source", lambda line: line.pop("load"), "the line: no 'load'"),
    ("permalink", lambda line: line.update(survivor="00000000"), None),
    ("decision", lambda line: line.update(record=NONE), f"there is no permalink {NONE}"),
    ("decision", lambda line: line.update(by="a b"), None),
    ("review", lambda line: line.update(source="00000000"), "there is no source text 00000000"),
    ("review", lambda line: line.update(start=-1), "start: a number from 0 is needed"),
]


@pytest.mark.parametrize(("kind", "change", "reason"), WRONG)
def test_import_refuses_a_line_of_the_full_dump_and_stores_nothing(full, kind, change, reason):
    empty_archive()
    User.objects.all().delete()
    written, number = changed(full, kind, change)
    with pytest.raises(DumpError) as error:
        read(written)
    assert error.value.number == number
    if reason:
        assert error.value.reason == reason
    for model in (Permalink, SourceText, Load, Decision, ReviewItem, SearchText, User):
        assert not model.objects.exists()


class Killed(BaseException):
    """As if the process ended here."""


def stop_after(monkeypatch, transactions):
    """Let the import end, as if killed, when it has stored so many chunks of one line."""
    stored = []
    whole = importing._store_chunk

    def store_chunk(*made):
        if len(stored) == transactions:
            raise Killed
        stored.append(made)
        return whole(*made)

    monkeypatch.setattr(importing, "_store_chunk", store_chunk)
    monkeypatch.setattr(importing, "CHUNK", 3)


def test_interrupted_import_goes_on_with_the_same_file(full, monkeypatch):
    empty_archive()
    for transactions in (0, 1, 5, 10, 15):
        with monkeypatch.context() as patched:
            stop_after(patched, transactions)
            with pytest.raises(Killed):
                read(full)
        assert Load.objects.filter(command=Load.IMPORT, ended_at=None).exists()
    assert read(full)["source"] == 5
    assert b"".join(dump(everything=True)) == full


def test_import_interrupted_while_it_is_indexed_goes_on(full, monkeypatch):
    empty_archive()
    monkeypatch.setattr("meetings.search.index.CHUNK", 2)
    with monkeypatch.context() as patched:
        written = []

        def insert_once(model, rows):
            if written:
                raise Killed
            written.append(rows)
            insert_many(model, rows)

        patched.setattr(importing, "insert_many", insert_once)
        with pytest.raises(Killed):
            read(full)
    assert SearchText.objects.count() == 2
    assert read(full)["meeting"] == SearchText.objects.count() == 4
    assert list(faults()) == []
    assert b"".join(dump(everything=True)) == full


def test_import_stores_lines_one_by_one_where_ids_were_taken_meanwhile(full, monkeypatch):
    empty_archive()
    taken = []
    whole = importing.store

    def store(rows):
        if Meeting in rows and not taken:
            taken.append(rows)
            raise IntegrityError
        whole(rows)

    monkeypatch.setattr(importing, "store", store)
    monkeypatch.setattr(importing, "CHUNK", 3)
    read(full)
    assert len(taken[0][Meeting]) == 3
    assert b"".join(dump(everything=True)) == full


def test_nothing_else_is_imported_or_loaded_while_an_import_is_unfinished(full, monkeypatch):
    empty_archive()
    with monkeypatch.context() as patched:
        stop_after(patched, 12)
        with pytest.raises(Killed):
            read(full)
    stored = Permalink.objects.count()
    with pytest.raises(AnotherUnfinished):
        read(SMALL.read_bytes())
    with pytest.raises(CommandError, match="an import is unfinished"):
        call_command("load_sources", str(ROOT / "fixtures" / "sources"), verbosity=0)
    assert Permalink.objects.count() == stored
    read(full)
    with pytest.raises(NotEmpty):
        read(full)


def test_import_by_two_at_once_is_given_up_by_one(full, monkeypatch):
    empty_archive()
    whole = importing._store_chunk

    def store_chunk(*made):
        whole(*made)
        Load.objects.filter(command=Load.IMPORT).update(counts={"another": "has come further"})

    monkeypatch.setattr(importing, "_store_chunk", store_chunk)
    monkeypatch.setattr(importing, "CHUNK", 1)
    monkeypatch.setattr(Load, "save", lambda self, **options: None if self.pk else super(Load, self).save(**options))
    with pytest.raises(AnotherUnfinished):
        read(full)


def test_plain_dump_has_nothing_of_the_full_one(full):
    plain = [json.loads(line) for line in dump()]
    assert {line["type"] for line in plain} == {"meeting", "office", "organization", "person", "place", "source"}
    assert not any(line.keys() & {"added", "original", "envelope", "load", "reading_sha256"} for line in plain)
    assert Meeting.objects.count() == sum(line["type"] == "meeting" for line in plain)
