"""Which reports are of one meeting."""

from dataclasses import replace

import pytest
from django.db import connection

from meetings.loading import same_meeting
from meetings.models import Meeting, Person, ReviewItem
from tests.loading.cast import ALIYEV, AMREYEV, BAYRAMOV, OMURALIEV, OMURALIEV_FR, OTS_HEAD, meetings


def test_reports_in_two_languages_are_of_one_meeting(store, report):
    store(
        report("2022-12-15", ALIYEV, OMURALIEV),
        report("2022-12-15", ALIYEV, OMURALIEV_FR, language="fr", place="Bakou"),
    )

    assert meetings() == [("2022-12-15", "in person", "Baku", ["Ilham Aliyev", "Kubanychbek Omuraliev"], 2)]
    assert [(n.text, n.language, n.kind) for n in Person.objects.get(name=OMURALIEV[0]).names.all()] == [
        ("Kubanychbek Omuraliev", "en", "authorized"),
        ("Koubanytchbek Omuraliev", "fr", "parallel"),
    ]


def test_another_day_is_another_meeting(store, report):
    store(report("2022-05-24", ALIYEV, AMREYEV), report("2022-10-21", ALIYEV, AMREYEV))

    assert [m[0] for m in meetings()] == ["2022-05-24", "2022-10-21"]
    assert Person.objects.count() == 2


def test_a_call_dated_a_day_apart_by_time_zones_is_one(store, report):
    store(
        report("2022-05-24", ALIYEV, AMREYEV, form="phone call"),
        report("2022-05-25", AMREYEV, ALIYEV, form="phone call"),
    )

    assert [(m[0], m[4]) for m in meetings()] == [("2022-05-24", 2)]
    assert [item.reason for item in ReviewItem.objects.all()] == ["the reports give the dates 2022-05-24, 2022-05-25"]


def test_a_call_and_a_visit_on_one_day_are_two(store, report):
    store(report("2022-05-24", ALIYEV, AMREYEV), report("2022-05-24", ALIYEV, AMREYEV, form="phone call"))

    assert [m[1] for m in meetings()] == ["in person", "phone call"]


def test_an_undated_report_is_not_joined_but_asked_about(store, report):
    store(report("2022-05-24", ALIYEV, AMREYEV), report("", ALIYEV, AMREYEV))

    assert [m[0] for m in meetings()] == ["", "2022-05-24"]
    (item,) = ReviewItem.objects.all()
    assert (item.kind, item.reason) == (
        "same meeting",
        "the same people and form of contact, but a report gives no date",
    )


@pytest.mark.parametrize("order", [1, -1])
def test_a_guest_known_by_office_in_one_report_is_the_one_named_in_the_other(store, report, order):
    store(*[report("2022-12-15", ALIYEV, OMURALIEV), report("2022-12-15", ALIYEV, OTS_HEAD)][::order])

    assert meetings() == [("2022-12-15", "in person", "", ["Ilham Aliyev", "Kubanychbek Omuraliev"], 2)]


@pytest.mark.parametrize(("few", "looked_up"), [(0, 0), (1, 0), (100, 0), (100, 1), (100, 16)])
def test_a_meeting_is_found_by_its_people_or_by_its_day_where_they_met_often(
    store, report, monkeypatch, few, looked_up
):
    monkeypatch.setattr(same_meeting, "_FEW", few)
    monkeypatch.setattr(same_meeting, "_LOOKED_UP", looked_up)
    store(*[report(day, ALIYEV, OMURALIEV) for day in ("2022-12-15", "2022-12-20")])
    store(report("2022-12-16", ALIYEV, OTS_HEAD))

    assert [(days, reports) for days, *_, reports in meetings()] == [("2022-12-15", 2), ("2022-12-20", 1)]


def test_holders_of_two_offices_are_two_guests(store, report):
    store(report("2022-12-15", ALIYEV, OMURALIEV), report("2022-12-15", ALIYEV, ("", "president", "OTS")))

    assert [reports for *_, reports in meetings()] == [1, 1]


@pytest.mark.parametrize("order", [1, -1])
def test_two_of_three_who_met_are_not_joined_but_asked_about(store, report, order):
    store(*[report("2022-12-15", ALIYEV, BAYRAMOV, OMURALIEV), report("2022-12-15", ALIYEV, OMURALIEV)][::order])

    assert Meeting.objects.count() == 2
    assert [(item.kind, item.reason) for item in ReviewItem.objects.all()] == [
        ("same meeting", "the same people on that day, but one report names others with them")
    ]


def test_the_same_people_a_day_apart_in_two_cities_are_not_joined_but_asked_about(store, report):
    store(
        report("2022-12-15", ALIYEV, OMURALIEV, place="Baku"),
        report("2022-12-16", ALIYEV, OMURALIEV, place="Ankara"),
        report("2022-12-15", ALIYEV, OMURALIEV, place="Bakou", language="fr"),
    )

    assert [(days, place, reports) for days, _, place, _, reports in meetings()] == [
        ("2022-12-15", "Baku", 2),
        ("2022-12-16", "Ankara", 1),
    ]
    assert [item.reason for item in ReviewItem.objects.filter(kind="same meeting")] == [
        "the same people, but a day apart and in different places"
    ]


def on_a_thursday(draft):
    return replace(draft, meetings=tuple(replace(meeting, weekday=3) for meeting in draft.meetings))


@pytest.mark.parametrize(
    ("days", "reports"),
    [
        (["2025-05-08"], [2]),  # a Thursday
        (["2025-05-09"], [1, 1]),
        (["2025-05-08", "2025-05-22"], [1, 1, 1]),  # two Thursdays
        (["2025-06-05"], [1, 1]),
    ],
)
def test_a_weekday_of_a_month_is_the_only_such_day_on_which_they_met(store, report, days, reports):
    store(*[report(day, ALIYEV, OMURALIEV, form="phone call") for day in days])
    store(on_a_thursday(report("2025-05", ALIYEV, OMURALIEV, form="phone call")))

    assert [number for *_, number in sorted(meetings(), key=lambda meeting: -meeting[-1])] == reports


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="how SQLite goes about it")
@pytest.mark.parametrize("theirs", [same_meeting._IS_ONE, same_meeting._HAS_ONE])
def test_meetings_near_a_day_are_found_in_indexes_alone(theirs):
    near = same_meeting._NEAR.format(theirs=theirs.format(people="1, 2"))
    people = same_meeting._OF_PEOPLE.format(people="1, 2")
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {near}", ["2022-12-14", "2022-12-16", "in person", 50])
        steps = [row[3] for row in cursor.fetchall()]
        cursor.execute(f"EXPLAIN QUERY PLAN {people}", [50])
        (of_people, *_) = [row[3] for row in cursor.fetchall()]
    days = "SEARCH near USING COVERING INDEX meeting_held_between (earliest_day>? AND earliest_day<?)"
    assert days in steps
    assert of_people.startswith("SEARCH meetings_participation USING COVERING INDEX participation_of_person")
    assert [step for step in steps if step.startswith("SCAN")] == []


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="how SQLite goes about it")
def test_few_meetings_near_a_day_are_looked_up_by_themselves():
    near = same_meeting._NEAR.format(theirs="near.id IN (1, 2)")
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {near}", ["2022-12-14", "2022-12-16", "in person", 50])
        steps = [row[3] for row in cursor.fetchall()]
    assert "SEARCH near USING INTEGER PRIMARY KEY (rowid=?)" in steps
