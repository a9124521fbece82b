import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import InterfaceError, OperationalError, connection

from meetings.exchange.checking import faults
from meetings.extraction.pipeline import read_text
from meetings.extraction.texts.reading import Unreadable
from meetings.loading import loader, records, rereading
from meetings.loading.digests import body_digest, exact_digest
from meetings.models import Load, Meeting, Office, Person, ReviewItem, SourceText
from meetings.models.statements import execute, select
from meetings.search.index import index_meetings
from meetings.search.query import parse
from meetings.search.selection import Selection
from meetings.search.tallies import TEXTS, kept_tallies, true_tallies
from tests.records import SAMPLES

REPORT = """{}

BAKU, March {} - The Minister of Foreign Affairs of Georgia {} has received the Ambassador of France Anne Dupont.
"""


def _load(*paths, **options):
    out, err = StringIO(), StringIO()
    try:
        call_command("load_sources", *map(str, paths), stdout=out, stderr=err, **options)
    except CommandError as error:
        return out.getvalue(), err.getvalue(), str(error)
    return out.getvalue(), err.getvalue(), ""


def _story():
    return sorted(
        (
            m.days_written,
            m.form,
            str(m.place) if m.place else None,
            [(str(p), [str(h) for h in p.held_offices.all()]) for p in m.participations.all()],
            sorted(r.source.file[:3] for r in m.reports.all()),
        )
        for m in Meeting.objects.all()
    )


ALIYEV = ("Ilham Aliyev", ["President, Azerbaijan"])
AMREYEV = ("Baghdad Amreyev", ["Secretary General, Organization of Turkic States"])
OMURALIEV = ("Kubanychbek Omuraliev", ["Secretary General, Organization of Turkic States"])
BAYRAMOV = ("Jeyhun Bayramov", ["Minister of Foreign Affairs, Azerbaijan"])
STORY = [
    ("2022-05-24", "in person", None, [ALIYEV, AMREYEV], ["000"]),
    ("2022-10-21", "in person", None, [ALIYEV, AMREYEV], ["003"]),
    ("2022-12-15", "in person", "Baku", [ALIYEV, OMURALIEV], ["001", "004"]),
    ("2022-12-15", "in person", "Baku", [BAYRAMOV, OMURALIEV], ["002"]),
]


def test_samples_give_their_story(samples):
    assert _story() == STORY
    assert (SourceText.objects.count(), Person.objects.count(), Office.objects.count()) == (5, 4, 3)
    assert ReviewItem.objects.count() == 0


def test_samples_in_the_opposite_order_give_the_same_story(db):
    for path in sorted(SAMPLES.iterdir(), reverse=True):
        _load(path)

    assert _story() == STORY
    assert (Person.objects.count(), Office.objects.count()) == (4, 3)


def test_office_of_the_samples_has_two_holders_one_after_the_other(samples):
    office = Office.objects.get(title="Secretary General")

    assert [(str(t.person), t.days_written) for t in office.tenures.all()] == [
        ("Baghdad Amreyev", "2022-05-24/2022-10-21"),
        ("Kubanychbek Omuraliev", "2022-12-15"),
    ]


def test_load_sources_counts_what_became_of_each_text(db):
    assert _load(SAMPLES) == ("5 source texts: 5 added, 0 updated, 0 unchanged, 0 duplicate, 0 failed\n", "", "")
    assert _load(SAMPLES) == ("5 source texts: 0 added, 0 updated, 5 unchanged, 0 duplicate, 0 failed\n", "", "")
    assert list(Load.objects.values_list("counts__added", "counts__unchanged")) == [(0, 5), (5, 0)]


def test_load_sources_again_changes_no_record(samples):
    before = [list(model.objects.order_by("pk").values()) for model in (SourceText, Meeting, Person, Office)]

    _load(SAMPLES)

    assert [list(model.objects.order_by("pk").values()) for model in (SourceText, Meeting, Person, Office)] == before


def test_load_sources_names_what_fails_and_goes_on(db, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text(REPORT.format("Levan Beridze receives the ambassador", 3, "Levan Beridze"))

    out, err, fault = _load(tmp_path)

    assert out == "2 source texts: 1 added, 0 updated, 0 unchanged, 0 duplicate, 1 failed\n"
    assert err == f"{tmp_path}/a.txt: empty file\n"
    assert fault == "1 of 2 source texts failed"


def test_load_sources_names_what_the_database_refuses_and_goes_on(db, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text(REPORT.format("Levan Beridze receives the ambassador", 3, "Levan Beridze"))
    (tmp_path / "b.txt").write_text(REPORT.format("A minister receives the ambassador", 4, "Levan Beridze"))

    stored = records.store_reading

    def store(source, *rest):
        stored(source, *rest)
        if source.file == "a.txt":
            with connection.cursor() as cursor:
                cursor.execute("UPDATE meetings_person SET name = ''")

    monkeypatch.setattr(loader, "store_reading", store)
    out, err, fault = _load(tmp_path)

    assert out == "2 source texts: 1 added, 0 updated, 0 unchanged, 0 duplicate, 1 failed\n"
    assert err.startswith(f"{tmp_path}/a.txt: the database refuses what was read: ")
    assert err.count("\n") == 1
    assert fault == "1 of 2 source texts failed"
    assert [(text.file, text.reports.count()) for text in SourceText.objects.all()] == [("b.txt", 1)]
    assert sorted(Person.objects.values_list("name", flat=True)) == ["Anne Dupont", "Levan Beridze"]
    assert kept_tallies() == true_tallies()
    assert kept_tallies()[TEXTS] == 1


def test_load_sources_reread_keeps_what_was_read_where_a_text_no_longer_reads(samples, monkeypatch):
    def refuse(*_):
        raise Unreadable("too long for today")

    monkeypatch.setattr(rereading, "read_text", refuse)
    out, err, fault = _load(reread=True)

    assert out == "5 source texts: 0 added, 0 updated, 0 unchanged, 0 duplicate, 5 failed\n"
    assert err.splitlines()[0] == "000_4e1b760fd6184754.txt: too long for today"
    assert fault == "5 of 5 source texts failed"
    assert _story() == STORY


@pytest.mark.parametrize("fault", [OperationalError("server closed the connection"), InterfaceError("it is closed")])
def test_load_sources_ends_where_the_database_no_longer_answers(db, tmp_path, monkeypatch, fault):
    (tmp_path / "a.txt").write_text(REPORT.format("Levan Beridze receives the ambassador", 3, "Levan Beridze"))

    def store(*_):
        raise fault

    monkeypatch.setattr(loader, "store_reading", store)

    assert _load(tmp_path)[2] == (
        f"{tmp_path}/a.txt: the archive cannot be written: {fault}\nStopped after 0 source texts."
    )
    assert SourceText.objects.count() == 0


def test_load_sources_knows_a_duplicate_by_its_words(db, tmp_path):
    text = REPORT.format("Levan Beridze receives the ambassador", 3, "Levan Beridze")
    (tmp_path / "a.txt").write_text(text)
    (tmp_path / "b.txt").write_bytes(text.replace("\n", " \r\n").encode())

    out, _, _ = _load(tmp_path, verbosity=2)

    assert out.splitlines()[1:] == [
        f"{tmp_path}/b.txt: duplicate, duplicate of a.txt",
        "2 source texts: 1 added, 0 updated, 0 unchanged, 1 duplicate, 0 failed",
    ]


def test_load_sources_keeps_a_text_that_tells_of_no_meeting(db, tmp_path):
    (tmp_path / "a.txt").write_text(
        "The weather\n\nIt will rain in the mountains tomorrow, and the sea will be calm.\n"
    )

    out, _, _ = _load(tmp_path, verbosity=2)

    assert out.splitlines()[0] == f"{tmp_path}/a.txt: added, tells of no meeting"
    assert SourceText.objects.get().state == "no meeting"


def test_load_sources_dry_run_keeps_nothing(db):
    out, _, _ = _load(SAMPLES, dry_run=True)

    assert out == "5 source texts: 5 added, 0 updated, 0 unchanged, 0 duplicate, 0 failed\n"
    assert (SourceText.objects.count(), Meeting.objects.count(), Load.objects.count()) == (0, 0, 0)


def test_load_sources_json_prints_an_object_a_text(db):
    out, _, _ = _load(SAMPLES, json=True)

    found = [json.loads(line) for line in out.splitlines()]
    assert [(o["outcome"], o["meetings"]) for o in found] == [("added", 1)] * 5
    assert {o["reference"] for o in found} == set(SourceText.objects.values_list("permalink", flat=True))


def test_load_sources_states_the_publisher_given(db):
    _load(SAMPLES / "000_4e1b760fd6184754.txt", publisher="Press Service of the President of Azerbaijan")

    assert str(SourceText.objects.get().publisher) == "Press Service of the President of Azerbaijan"


def test_load_sources_reread_changes_nothing_under_the_same_grammar(samples):
    before = list(Meeting.objects.order_by("pk").values())

    assert _load(reread=True)[0] == "5 source texts: 0 added, 0 updated, 5 unchanged, 0 duplicate, 0 failed\n"
    assert list(Meeting.objects.order_by("pk").values()) == before


def test_load_sources_reread_keeps_the_addresses_of_what_reads_differently(samples):
    before = list(Meeting.objects.order_by("pk").values("permalink", "days_written", "title"))
    people = set(Person.objects.values_list("permalink", "name"))
    SourceText.objects.update(reading_sha256="of another grammar")

    assert _load(reread=True)[0] == "5 source texts: 0 added, 5 updated, 0 unchanged, 0 duplicate, 0 failed\n"
    assert list(Meeting.objects.order_by("pk").values("permalink", "days_written", "title")) == before
    assert set(Person.objects.values_list("permalink", "name")) == people
    assert _story() == STORY


def test_load_sources_reread_finds_meetings_by_the_title_as_it_reads_now(samples):
    SourceText.objects.update(title="Zebra", reading_sha256="of another grammar")
    index_meetings(Meeting.objects.values_list("pk", flat=True))
    assert len(Selection.of(parse("zebra")).keys(limit=9)) == 4

    _load(reread=True)
    assert Selection.of(parse("zebra")).keys(limit=9) == []


def test_load_sources_reread_keeps_what_staff_decided_meanwhile(samples, monkeypatch):
    SourceText.objects.update(reading_sha256="of another grammar")

    def read_meanwhile(*asked):
        SourceText.objects.update(taken_down="asked for")
        return read_text(*asked)

    monkeypatch.setattr(rereading, "read_text", read_meanwhile)
    assert _load(reread=True)[0] == "5 source texts: 0 added, 5 updated, 0 unchanged, 0 duplicate, 0 failed\n"
    assert set(SourceText.objects.values_list("taken_down", flat=True)) == {"asked for"}


def test_load_sources_reread_reads_the_body_that_is_kept_where_its_bytes_decode_to_another(samples):
    kept = {}
    for source in SourceText.objects.all():
        kept[source.pk] = source.body = f"From our correspondent.\n\n{source.body}"
        source.body_sha256, source.exact_sha256 = body_digest(source.body), exact_digest(source.body)
        source.reading_sha256 = "of another grammar"
        source.save()

    _load(reread=True)
    assert dict(SourceText.objects.values_list("pk", "body")) == kept
    assert list(faults()) == []
    assert _load(reread=True)[0] == "5 source texts: 0 added, 0 updated, 5 unchanged, 0 duplicate, 0 failed\n"


@pytest.mark.parametrize("options", [{}, {"reread": True}])
def test_load_sources_wants_paths_or_reread(db, options):
    paths = [SAMPLES] if options else []

    assert _load(*paths, **options)[2] == "give files or folders to load, or --reread alone"


def test_references_are_the_same_in_another_archive(samples):
    assert {m.days_written: m.reference for m in Meeting.objects.filter(form="in person")[2:]} == {
        "2022-05-24": "0cmepw33",
        "2022-10-21": "5d9jzkea",
    }


def test_load_sources_with_workers_gives_the_same_story(db):
    out, _, _ = _load(SAMPLES, workers=2)

    assert out == "5 source texts: 5 added, 0 updated, 0 unchanged, 0 duplicate, 0 failed\n"
    assert _story() == STORY


@pytest.mark.parametrize("workers", [0, 65])
def test_load_sources_wants_a_possible_number_of_workers(db, workers):
    assert _load(SAMPLES, workers=workers)[2] == "--workers is from 1 to 64"


def test_load_sources_goes_on_behind_a_text_that_breaks_the_grammar(db, monkeypatch, tmp_path):
    monkeypatch.setattr("meetings.loading.reading.read_text", lambda data, envelope: [][0])
    (tmp_path / "a.txt").write_text("one")
    (tmp_path / "b.txt").write_text("two")

    out, err, _ = _load(tmp_path)

    assert err == f"{tmp_path}/a.txt: could not be read: IndexError\n{tmp_path}/b.txt: could not be read: IndexError\n"
    assert out == "2 source texts: 0 added, 0 updated, 0 unchanged, 0 duplicate, 2 failed\n"


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL has one index of words")
def test_load_sources_copies_the_log_seldom_and_leaves_one_part_of_the_index(monkeypatch):
    monkeypatch.setattr(loader, "_TOGETHER", 1)  # a part for each text
    execute("PRAGMA wal_autocheckpoint=1000")
    _load(SAMPLES)
    assert select("PRAGMA wal_autocheckpoint") == [(10_000,)]
    assert select("SELECT count(DISTINCT id >> 37) FROM meetings_search_data WHERE id >> 37 > 0") == [(1,)]
