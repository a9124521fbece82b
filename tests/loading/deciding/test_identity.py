"""Joining, keeping apart, splitting, withdrawing: what becomes of the addresses, and what loading makes of it."""

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from meetings.exchange.checking import faults
from meetings.loading.deciding.correcting import correcting
from meetings.loading.deciding.identity import join, keep_apart, split
from meetings.loading.deciding.log import Refused
from meetings.loading.deciding.standing import restore, withdraw
from meetings.loading.deciding.undoing import undo
from meetings.models import (
    Decision,
    HeldOffice,
    Meeting,
    Office,
    Organization,
    Participation,
    Permalink,
    Person,
    ReviewItem,
    Tenure,
)

AZ, TR = ("Ilham Aliyev", "president", "AZ"), ("Recep Tayyip Erdoğan", "president", "TR")
LIKE = ("Recep Erdogan Tayyip", "prime-minister", "TR")


@pytest.fixture
def keeper(db):
    return User.objects.create_user("keeper")


@pytest.fixture
def archive(store, report):
    store(
        report("2022-12-15", AZ, TR, place="Baku"),
        report("2023-01-10", AZ, LIKE, place="Ankara", language="tr"),
    )


def person(name: str) -> Person:
    return Person.objects.published().get(name=name)


def address(record) -> str:
    return reverse(record.KIND, args=[record.reference])


def test_joined_person_leads_to_the_survivor_in_one_hop_also_by_way_of_another(archive, keeper, client):
    first, second, third = person(LIKE[0]), person(TR[0]), person(AZ[0])
    join(first, second, keeper)
    join(second, third, keeper)
    third.refresh_from_db()
    answer = client.get(address(first))
    assert (answer.status_code, answer.headers["Location"]) == (301, third.get_absolute_url())


def test_joined_person_takes_along_meetings_names_and_tenures(archive, keeper):
    join(person(LIKE[0]), person(TR[0]), keeper, "one man")
    survivor = person(TR[0])
    assert Participation.objects.filter(person=survivor).count() == 2
    assert sorted(survivor.names.values_list("text", flat=True)) == ["Recep Erdogan Tayyip", "Recep Tayyip Erdoğan"]
    held = Tenure.objects.filter(person=survivor).values_list("office__key", flat=True)
    assert sorted(held) == ["president", "prime-minister"]
    assert sorted(Meeting.objects.values_list("title", flat=True)) == ["Ilham Aliyev met Recep Tayyip Erdoğan"] * 2
    assert Permalink.objects.get(state="joined").reason == "one man"


def test_a_text_loaded_later_obeys_the_joining(archive, keeper, store, report):
    survivor = person(TR[0])
    join(person(LIKE[0]), survivor, keeper)
    store(report("2023-02-01", AZ, LIKE, place="Baku"))
    assert Participation.objects.filter(person=survivor).count() == 3


def test_a_text_loaded_later_obeys_the_joining_of_offices_and_bodies(archive, keeper, store, report):
    turkey, azerbaijan = Organization.objects.get(key="TR"), Organization.objects.get(key="AZ")
    join(turkey, azerbaijan, keeper)
    president = Office.objects.published().get(key="president")
    store(report("2023-02-01", TR, LIKE, place="Baku"))
    newest = Meeting.objects.newest_first().first()
    assert [h.office for h in HeldOffice.objects.filter(participation__meeting=newest, office__key="president")] == [
        president
    ]


def test_joining_is_refused_where_it_makes_no_sense(archive, keeper):
    aliyev, erdogan = person(AZ[0]), person(TR[0])
    with pytest.raises(Refused, match="not joined to itself"):
        join(aliyev, aliyev, keeper)
    with pytest.raises(Refused, match="of one kind"):
        join(aliyev, Meeting.objects.first(), keeper)
    withdraw(erdogan, keeper, "on request")
    with pytest.raises(Refused, match="not live any more"):
        join(aliyev, erdogan, keeper)


def test_kept_apart_are_not_asked_about_again(store, report, keeper):
    store(report("2022-12-15", AZ, TR, place="Baku"))
    close = ("Recep Tayyip Erdoğan", "president", "KG")
    store(report("2022-12-20", AZ, close, place="Baku"))
    item = ReviewItem.objects.filter(kind="same person").first()
    keep_apart(item.record.record, item.other.record, keeper, items=[item])
    item.refresh_from_db()
    assert item.state == "settled"
    store(report("2022-12-25", AZ, close, place="Baku"))
    assert ReviewItem.objects.filter(kind="same person", state="open").count() == 0


def test_split_person_is_offered_as_both(archive, keeper, client):
    aliyev = person(AZ[0])
    later = Participation.objects.get(person=aliyev, meeting__earliest_day="2023-01-10")
    first, second = split(aliyev, lambda use: use.pk == later.pk, keeper, "two men of that name")
    page = client.get(address(aliyev))
    assert page.status_code == 200
    assert [part.record.reference for part in page.context["parts"]] == [first.reference, second.reference]
    assert "two men of that name" in page.content.decode()
    assert [p.meeting.days_written for p in Participation.objects.filter(person=second)] == ["2023-01-10"]


def test_split_meeting_leaves_each_report_with_its_people(store, report, keeper):
    store(
        report("2022-12-15", AZ, TR, place="Baku"),
        report("2022-12-15", AZ, TR, place="Ankara", language="fr"),
    )
    meeting = Meeting.objects.get()
    french = meeting.reports.get(source__language="fr")
    _first, second = split(meeting, lambda use: use.pk == french.pk, keeper)
    assert sorted((m.title, str(m.place)) for m in Meeting.objects.published()) == [
        ("Ilham Aliyev met Recep Tayyip Erdoğan", "Ankara"),
        ("Ilham Aliyev met Recep Tayyip Erdoğan", "Baku"),
    ]
    assert [str(p) for p in second.participations.all()] == ["Ilham Aliyev", "Recep Tayyip Erdoğan"]
    undo(Decision.objects.get(), keeper)
    assert Meeting.objects.published().get().reports.count() == 2


def test_references_of_a_split_that_is_undone_lead_back(archive, keeper, client):
    aliyev = person(AZ[0])
    parts = split(aliyev, lambda use: False, keeper)
    undo(Decision.objects.get(), keeper)
    for part in parts:
        assert client.get(address(part)).headers["Location"] == aliyev.get_absolute_url()


def test_withdrawn_is_gone_with_its_reason_till_it_is_restored(archive, keeper, client):
    meeting = Meeting.objects.first()
    withdraw(meeting, keeper, "It never took place.")
    page = client.get(address(meeting))
    assert (page.status_code, "It never took place." in page.content.decode()) == (410, True)
    restore(Meeting.objects.get(pk=meeting.pk), keeper, "It did.")
    assert client.get(address(meeting), follow=True).status_code == 200


def test_withdrawn_meeting_is_not_brought_back_by_another_text(archive, keeper, store, report):
    withdraw(Meeting.objects.get(earliest_day="2022-12-15"), keeper, "It never took place.")
    store(report("2022-12-15", AZ, TR, place="Baku", language="fr"))
    assert [m.days_written for m in Meeting.objects.published()] == ["2023-01-10"]


def test_undoing_is_refused_while_a_later_decision_stands_on_it(archive, keeper):
    join(person(LIKE[0]), person(TR[0]), keeper)
    join(person(TR[0]), person(AZ[0]), keeper)
    first, second = Decision.objects.order_by("pk")
    with pytest.raises(Refused, match="1 later decisions on the same"):
        undo(first, keeper)
    undo(second, keeper)
    undo(first, keeper)
    assert Person.objects.published().count() == 3


def test_what_was_loaded_since_stays_when_a_joining_is_undone(archive, keeper, store, report):
    join(person(LIKE[0]), person(TR[0]), keeper)
    store(report("2023-02-01", AZ, TR, place="Baku"))
    undo(Decision.objects.get(), keeper)
    counts = {p.name: p.participations.count() for p in Person.objects.published()}
    assert counts == {"Ilham Aliyev": 3, "Recep Tayyip Erdoğan": 2, "Recep Erdogan Tayyip": 1}


def test_removed_participant_is_not_brought_back_while_the_report_is_elsewhere(archive, keeper):
    one, other = Meeting.objects.order_by("earliest_day")
    with correcting(one, keeper) as under_way:
        for participation in one.participations.all():
            under_way.remove(participation)
    removal = Decision.objects.get()
    join(one, other, keeper)
    with pytest.raises(Refused, match="1 later decisions on the same"):
        undo(removal, keeper)
    undo(Decision.objects.get(kind="join"), keeper)
    undo(removal, keeper)
    assert list(faults()) == []
    assert [str(p) for p in one.participations.all()] == ["Ilham Aliyev", "Recep Tayyip Erdoğan"]
