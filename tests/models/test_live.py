"""Records asked for by their references, in plain SQL: what Django's own queries return."""

from datetime import UTC, datetime

import pytest

from meetings.models import Decision, Load, Meeting, Office, Organization, Person, SourceText
from meetings.models.joined import Table, records
from meetings.models.live import live
from tests.web import rows


@pytest.fixture
def text(db) -> SourceText:
    source = rows.source("They met.", title="Talks", publisher=rows.publisher("AZERTAC", "link"))
    source.load = Load.objects.create(
        command="load_sources", started_at=datetime(2026, 11, 3, 9, 30, tzinfo=UTC), counts={"added": 1}
    )
    source.save()
    return source


def test_record_is_what_django_returns_with_what_it_refers_to(text, django_assert_num_queries):
    related = ("publisher", "publisher__organization", "load", "supersedes", "superseded_by")
    with django_assert_num_queries(1):
        found = live(SourceText, text.reference, related)
        assert found is not None
        record = found.record
        named = (record.publisher.display, str(record.publisher), record.load.started_at, record.load.counts)
        assert named == ("link", "AZERTAC", datetime(2026, 11, 3, 9, 30, tzinfo=UTC), {"added": 1})
        assert (record.supersedes, hasattr(record, "superseded_by"), record.permalink.state) == (None, False, "live")
    asked = SourceText.objects.get(pk=text.pk)
    for field in SourceText._meta.concrete_fields:  # those left out are asked for now
        assert getattr(record, field.attname) == getattr(asked, field.attname)


def test_later_version_is_known_to_the_earlier(text):
    later = rows.source("They met again.", title="Talks, again")
    later.supersedes = text
    later.save()
    found = live(SourceText, text.reference, ("superseded_by",))
    assert found is not None
    assert found.record.superseded_by == later


@pytest.mark.parametrize("model", [Person, Office, Meeting])
def test_reference_of_another_kind_and_of_what_is_not_live_finds_nothing(text, model):
    body = rows.organization("AZERTAC Group")
    assert live(model, body.reference) is None
    body.permalink.state, body.permalink.reason, body.permalink.changed_at = "withdrawn", "doubtful", datetime.now(UTC)
    body.permalink.save()
    assert live(Organization, body.reference) is None


def test_record_tells_whether_it_was_corrected_and_joined_to(db, django_user_model):
    kept, other = rows.person("Ana Lee"), rows.person("A. Lee")
    assert live(Person, kept.reference)[1:] == (False, False)
    other.permalink.state, other.permalink.survivor = "joined", kept.permalink
    other.permalink.changed_at = datetime.now(UTC)
    other.permalink.save()
    keeper = django_user_model.objects.create_user("keeper")
    Decision.objects.create(
        kind="correct", record=kept.permalink, field="name", before="Ana", after="Ana Lee", decided_by=keeper
    )
    assert live(Person, kept.reference)[1:] == (True, True)


def test_rows_have_none_for_what_an_outer_join_did_not_find_and_other_values_last(db):
    office = rows.office("Chair", rows.organization("Board"))
    sql = """SELECT {columns}, 7 FROM meetings_office office
        LEFT JOIN meetings_person person ON person.id = -1 WHERE office.id = %s"""
    assert list(records(sql, [Table(Office, "office"), Table(Person, "person")], office.pk)) == [[office, None, 7]]
