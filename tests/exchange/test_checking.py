import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection
from django.utils import timezone

from meetings.exchange.checking import faults
from meetings.models import (
    Appearance,
    Check,
    Evidence,
    Load,
    Meeting,
    Participation,
    Permalink,
    Person,
    PersonName,
    SearchName,
    SearchText,
    SourceText,
    Tally,
)

REBUILD = "its search row is not what its records give (rebuild_search)"


@pytest.fixture
def archive(samples):
    """The samples as they were loaded, one after the other."""


@pytest.fixture
def meeting(archive):
    return Meeting.objects.get(title="Jeyhun Bayramov met Kubanychbek Omuraliev")


def test_check_finds_no_fault_in_the_samples(archive, capsys):
    assert list(faults()) == []
    call_command("check_archive")
    check = Check.objects.get()
    assert (check.faults, check.first_faults) == (0, "")
    assert check.counts.keys() == {"texts", "quotations", "names", "meetings", "references"}
    assert (check.counts["texts"], check.counts["meetings"]) == (5, 4)
    told, failed = capsys.readouterr()
    assert told.startswith("The archive is whole: 5 texts, ")
    assert failed == ""


def test_check_says_that_an_import_is_unfinished(archive):
    Load.objects.create(command=Load.IMPORT, started_at=timezone.now())
    assert list(faults()) == [
        "an import is unfinished: what else is wrong may be what it has not come to (import_archive)"
    ]


def test_check_finds_changed_bytes_and_texts(archive):
    source = SourceText.objects.get(file__startswith="002")
    flipped = bytes([source.original[0] ^ 1]) + bytes(source.original[1:])
    SourceText.objects.filter(pk=source.pk).update(original=flipped, body="X" + source.body)
    found = list(faults())
    assert found[:3] == [
        f"source {source.reference}: its bytes have another SHA-256",
        f"source {source.reference}: its text has another SHA-256",
        f"source {source.reference}: its text has another SHA-256 without trailing blanks",
    ]
    quoted = [fault for fault in found if "does not stand at" in fault]
    assert len(quoted) == source.evidence.count()


def test_check_misses_no_bytes_that_were_never_there(archive):
    SourceText.objects.update(original=None)
    assert list(faults()) == []


def test_check_finds_a_changed_quotation(archive):
    row = Evidence.objects.filter(field="form").first()
    Evidence.objects.filter(pk=row.pk).update(start=row.start + 1)
    assert list(faults()) == [
        f"source {row.source.reference}: {row.quote!r} (evidence {row.pk}) does not stand "
        f"at {row.start + 1} to {row.end}"
    ]


def test_check_finds_a_stale_key_of_a_name(archive):
    name = PersonName.objects.filter(text="Jeyhun Bayramov").get()
    PersonName.objects.filter(pk=name.pk).update(key="x")
    assert list(faults()) == [f"name of a person {name.pk} (Jeyhun Bayramov): its key is not 'jeyhun bayramov'"]


@pytest.mark.parametrize("field", ["words", "stems", "facts", "search_key"])
def test_check_finds_a_search_row_that_differs(meeting, field):
    SearchText.objects.filter(meeting=meeting).update(**{field: 1})
    assert list(faults()) == [f"meeting {meeting.reference}: {REBUILD}"]
    call_command("rebuild_search", verbosity=0)
    assert list(faults()) == []


def test_check_finds_a_search_row_that_lacks_or_is_too_many(meeting):
    SearchText.objects.filter(meeting=meeting).delete()
    other = Meeting.objects.exclude(pk=meeting.pk).first()
    Permalink.objects.filter(pk=other.reference).update(
        state="withdrawn", reason="A mistake.", changed_at=timezone.now()
    )
    assert sorted(faults()) == sorted(f"meeting {m.reference}: {REBUILD}" for m in (meeting, other))


@pytest.mark.parametrize("change", [{"words": "jeyhun _"}, {"stems": "x"}, {"record": 999}, None])
def test_check_finds_searched_names_that_differ(archive, change):
    person = Person.objects.get(name="Jeyhun Bayramov")
    row = SearchName.objects.filter(kind="person", record=person.pk)
    row.update(**change) if change else row.delete()
    assert list(faults()) == [f"person {person.reference}: its searched names are not those it has (rebuild_search)"]
    call_command("rebuild_search", verbosity=0)
    assert [fault for fault in faults() if "searched" in fault] == []


@pytest.mark.parametrize("kind", ["meeting", "source"])
def test_check_finds_a_tally_that_differs(archive, kind):
    Tally.objects.filter(kind=kind).update(meetings=77)
    assert list(faults()) == ["the tallies are not those of the search rows (rebuild_search)"]
    call_command("rebuild_search", verbosity=0)
    assert list(faults()) == []


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL keeps the vector with the row")
def test_check_finds_an_index_that_differs(meeting):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM meetings_search_docsize")
    assert list(faults()) == ["the index of words is not what the search rows give (rebuild_search)"]
    call_command("rebuild_search", verbosity=0)
    assert list(faults()) == []


def test_check_finds_what_hangs_on_another(meeting):
    appearance = Appearance.objects.filter(report__meeting=meeting).first()
    other = Participation.objects.exclude(meeting=meeting).first()
    Appearance.objects.filter(pk=appearance.pk).update(participation=other)
    found = list(faults())
    assert found[0] == f"appearance {appearance.pk} ({appearance}): it is of a participant in another meeting"
    assert found[1].endswith("it is of another's office")


def test_check_finds_references_without_their_record(archive, capsys):
    person = Person.objects.get(name="Jeyhun Bayramov")
    Permalink.objects.create(reference="00000000", kind="person")
    Permalink.objects.filter(pk=person.reference).update(kind="place")
    assert list(faults()) == [
        f"{reference}: {what}"
        for reference, what in [
            ("00000000", "there is no person of this reference"),
            (person.reference, "it is the reference of a person"),
            (person.reference, "there is no place of this reference"),
        ]
    ]
    with pytest.raises(CommandError, match="3 faults"):
        call_command("check_archive")
    failed = capsys.readouterr().err
    assert failed.count("\n") == 3
    check = Check.objects.get()
    assert (check.faults, check.first_faults + "\n") == (3, failed)


def test_check_says_so_where_it_cannot_be_kept(db, monkeypatch, capsys):
    def fail(check):
        raise DatabaseError("database or disk is full\nmore of this")

    monkeypatch.setattr(Check, "save", fail)
    with pytest.raises(CommandError, match=r"^1 fault$"):
        call_command("check_archive")
    assert capsys.readouterr() == ("", "what was found cannot be kept: database or disk is full\n")


def test_check_finds_a_reference_joined_to_another_kind(archive):
    person, meeting = Person.objects.first(), Meeting.objects.first()
    Permalink.objects.filter(pk=person.reference).update(
        state="joined", survivor=meeting.reference, changed_at=timezone.now()
    )
    assert f"{person.reference}: it is joined to {meeting.reference}, which is no person" in list(faults())
