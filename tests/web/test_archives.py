"""The calendar: years, months and days, and what is known less closely than to the day."""

from datetime import date

import pytest
from django.db import connection
from django.db.models import F
from django.test.utils import CaptureQueriesContext

from meetings.days import DayRange
from meetings.models import Meeting
from meetings.web import archives, calendar
from tests.web import rows


def ways(answer, name: str) -> list[tuple[str, int]]:
    return [(way.address, way.meetings) for way in answer.context[name]]


def written(meetings) -> list[str]:
    return [meeting.days_written for meeting in meetings]


@pytest.fixture
def vague(story):
    """Three meetings more: known to the month, to the year, and over two days that two months share."""
    parties = (story.aliyev, story.president), (story.amreyev, story.general)
    return [rows.meeting(days, *parties) for days in ("2022-12", "2022", "2022-11-30/2022-12-01")]


def test_counts_tell_days_spans_and_what_is_known_less_closely_apart(vague):
    counts = calendar.counts(DayRange.year(2022))
    assert {day: n for day in (date(2022, 5, 24), date(2022, 12, 15), date(2022, 12, 31)) if (n := counts.on(day))} == {
        date(2022, 5, 24): 1,
        date(2022, 12, 15): 1,
    }
    assert [counts.on(date(2022, 11, 30)), counts.on(date(2022, 12, 1))] == [1, 1]
    assert {days.written: n for days, n in counts.untold.items()} == {"2022-12": 1, "2022": 1}
    assert {month: n for month, n in counts.by_month().items() if n} == {"2022-05": 1, "2022-11": 1, "2022-12": 3}
    assert counts.total() == 5
    assert calendar.months() == (counts.by_month(), {"2022": 1}, {"2022": 1})


def test_a_year_shows_its_months_and_what_is_known_to_them_only(client, vague):
    answer = client.get("/meetings/2022/")
    months = {month.way.days.written: (month.way.meetings, month.untold) for month in answer.context["months"]}
    assert {month: found for month, found in months.items() if found != (0, 0)} == {
        "2022-05": (1, 0),
        "2022-11": (1, 0),
        "2022-12": (3, 1),
    }
    assert answer.context["count"] == 5
    assert written(answer.context["untold"]) == ["2022"]
    assert (
        '<td class="s1"><a href="/meetings/2022/12/15/">15<span class="unseen">: 1 meeting</span></a></td>'
        in answer.text
    )
    assert '<a href="/meetings/2022/12/#untold">1 whose day is not told</a>' in answer.text


def test_a_month_is_a_calendar_with_names_and_lists_what_is_known_to_it_only(client, vague):
    answer = client.get("/meetings/2022/12/")
    named = {
        day.day.isoformat(): ([one.parties for one in named], more)
        for week in answer.context["weeks"]
        for day, named, more in week
        if day.meetings
    }
    assert named == {
        "2022-12-01": ([], 1),
        "2022-12-15": (["Ilham Aliyev · Kubanychbek Omuraliev"], 0),
    }
    assert written(answer.context["untold"]) == ["2022-12"]
    assert '<a href="/meetings/2022/#untold">1 more was somewhen in 2022</a>' in answer.text
    assert '<li><a href="/meetings/2022/12/01/">1 over several days</a></li>' in answer.text


def test_a_month_names_a_few_meetings_of_a_full_day_and_counts_the_rest(client, story):
    for _ in range(calendar.NAMED + 2):
        rows.meeting("2022-12-15", (story.aliyev, story.president))
    week = next(week for week in client.get("/meetings/2022/12/").context["weeks"] if week[3][0].meetings)
    assert (len(week[3][1]), week[3][2]) == (calendar.NAMED, 3)


def test_a_day_lists_only_what_is_known_to_have_been_on_it(client, vague):
    answer = client.get("/meetings/2022/12/15/")
    assert written(answer.context["meetings"]) == ["2022-12-15"]
    assert ways(answer, "untold") == [("/meetings/2022/", 1), ("/meetings/2022/12/", 1)]
    assert "1 meeting known only to have been in December 2022" in answer.text
    assert '<a href="/meetings/2022/">2022</a>' in answer.text


def test_a_full_day_lists_some_and_leads_to_all(client, story, monkeypatch):
    monkeypatch.setattr(archives, "LISTED", 2)
    for _ in range(3):
        rows.meeting("2022-12-15", (story.aliyev, story.president))
    answer = client.get("/meetings/2022/12/15/")
    assert (len(answer.context["meetings"]), answer.context["count"]) == (2, 4)
    assert '<a href="/meetings/?from=2022-12-15&amp;to=2022-12-15">All meetings of the day</a>' in answer.text


def test_a_meeting_over_several_days_is_listed_on_each(client, vague):
    for address in ("/meetings/2022/11/30/", "/meetings/2022/12/01/"):
        answer = client.get(address)
        assert (written(answer.context["spans"]), answer.context["count"]) == (["2022-11-30/2022-12-01"], 1)


def test_a_day_leads_to_the_nearest_days_whose_meetings_are_known_to_the_day(client, vague):
    answer = client.get("/meetings/2022/12/15/")
    assert (answer.context["before"].address, answer.context["after"]) == ("/meetings/2022/05/24/", None)
    answer = client.get("/meetings/2022/06/")
    assert [answer.context[name].address for name in ("before", "after")] == [
        "/meetings/2022/05/",
        "/meetings/2022/12/",
    ]


def test_the_calendar_counts_by_year_and_month(client, vague):
    rows.meeting("", (vague[0].participations.first().person, rows.office("Head", rows.organization("Body"))))
    answer = client.get("/calendar/")
    year, months, untold = answer.context["years"][0]
    assert (year.address, year.meetings, untold) == ("/meetings/2022/", 5, 1)
    counts = [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 3]
    assert [(address, n) for address, n, _ in months] == [
        (f"/meetings/2022/{month:02}/", n) for month, n in enumerate(counts, 1)
    ]
    assert '<a href="/meetings/undated/">1 undated meeting</a>' in answer.text


def test_a_withdrawn_meeting_is_in_no_calendar(client, story):
    from meetings.search.index import index_meetings  # noqa: PLC0415

    permalink = story.winter.permalink
    permalink.state, permalink.reason, permalink.changed_at = "withdrawn", "doubtful", story.winter.added_at
    permalink.save()
    index_meetings([story.winter.pk])
    assert client.get("/meetings/2022/").context["count"] == 1
    assert client.get("/meetings/2022/12/15/").context["count"] == 0


def test_a_time_without_meetings_says_so(client, story):
    answer = client.get("/meetings/1999/")
    assert answer.status_code == 200
    assert "No meeting is recorded in this time." in answer.text
    assert (answer.context["before"], answer.context["after"].address) == (None, "/meetings/2022/")


@pytest.mark.parametrize(
    "address", ["/meetings/0000/", "/meetings/2022/13/", "/meetings/2022/02/30/", "/meetings/2022/00/"]
)
def test_days_that_no_calendar_has_are_not_found(client, db, address):
    assert client.get(address).status_code == 404


def test_undated_meetings_have_a_list_of_their_own(client, story):
    rows.meeting("", (story.aliyev, story.president), title="Somewhen")
    answer = client.get("/meetings/undated/")
    assert [m.title for m in answer.context["page"].meetings] == ["Somewhen"]
    assert "undated" in answer.text


@pytest.mark.parametrize(
    ("address", "queries"),
    [("/calendar/", 4), ("/meetings/2022/", 8), ("/meetings/2022/12/", 11), ("/meetings/2022/12/15/", 10)],
)
def test_a_calendar_takes_as_many_queries_for_many_meetings(
    client, vague, django_assert_max_num_queries, address, queries
):
    def taken() -> int:
        with django_assert_max_num_queries(50) as counted:
            client.get(address)
        return len(counted)

    before = taken()
    who, held = rows.person("Another"), rows.office("Head", rows.organization("Body"))
    for day in range(1, 29):
        rows.meeting(f"2022-12-{day:02}", (who, held))
    assert (before, taken()) == (queries, queries)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="how SQLite goes about it")
def test_the_calendar_walks_only_the_meetings_over_several_days(client, vague):
    with CaptureQueriesContext(connection) as queries:
        client.get("/calendar/")
    (statement,) = [query["sql"] for query in queries if "HAVING COUNT" in query["sql"]]
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {statement}")
        assert "USING INDEX meeting_over_several_days" in cursor.fetchall()[0][3]


def test_the_calendar_leaves_out_what_is_withdrawn_of_a_month_or_a_year(client, vague):
    from meetings.search.index import index_meetings  # noqa: PLC0415

    over_days = Meeting.objects.filter(earliest_day__lt=F("latest_day"))
    for meeting in over_days:
        permalink = meeting.permalink
        permalink.state, permalink.reason, permalink.changed_at = "withdrawn", "doubtful", meeting.added_at
        permalink.save()
    index_meetings([meeting.pk for meeting in over_days])
    ((year, _months, untold),) = client.get("/calendar/").context["years"]
    assert (year.meetings, untold) == (Meeting.objects.filter(earliest_day=F("latest_day")).count(), 0)
