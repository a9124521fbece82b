"""The finder's chart: each bar says how many meetings the list has that it opens."""

from datetime import date

import pytest
from django.db import connection

from meetings.search.query import parse
from meetings.search.selection import Selection
from meetings.templatetags.dates import short
from meetings.web.over_time import OverTime
from tests.web import rows

WRITTEN = (
    "2019-03-01",
    "2020",
    "2020-01-31",
    "2020-05",
    "2020-05-01",
    "2020-12-30/2021-01-02",
    "2021-06-01",
    "2021-06-30/2021-07-02",
)


@pytest.fixture
def archive(story):
    for written in WRITTEN:
        rows.meeting(written, (story.amreyev, story.general))
    rows.meeting("", (story.amreyev, story.general))
    return story


def bars(client, asked):
    """Return the bars of the finder's chart, each with how many meetings its link opens."""
    answer = client.get(f"/meetings/{asked}")
    panel = answer.context["panel"]
    opened = [client.get(f"/meetings/{bar.address or asked}").context["found"].count for bar in panel.chart]
    return [(bar.label, bar.meetings) for bar in panel.chart], [count.number for count in opened], panel.since


@pytest.mark.parametrize(
    ("asked", "counts"),
    [
        ("", {"2019": 1, "2020": 5, "2021": 3, "2022": 2}),
        ("?q=-nothing", {"2019": 1, "2020": 5, "2021": 3, "2022": 2}),
        ("?q=-nothing&from=2020-05-01", {"2020": 4, "2021": 3, "2022": 2}),
        ("?to=2020-12-30", {"2019": 1, "2020": 5}),
        ("?to=2020", {"2019": 1, "2020": 5}),
        ("?year=2020", {"Jan": 2, "Feb": 1, "Mar": 1, "Apr": 1, "May": 3} | dict.fromkeys(("Jun", "Jul"), 1)),
        ("?from=2020-04-15&to=2020-12-30", {"Apr": 1, "May": 3, "Jun": 1, "Jul": 1, "Aug": 1}),
        ("?from=2021-01-02&to=2021", {"Jan": 1, "Jun": 2, "Jul": 1}),
        ("?q=-nothing&year=2021", {"Jan": 1, "Jun": 2, "Jul": 1}),
    ],
)
def test_a_bar_opens_as_many_meetings_as_it_says(client, archive, asked, counts):
    told, opened, since = bars(client, asked)
    assert opened == [number for _, number in told]
    assert {label: number for label, number in told if number}.items() >= counts.items()
    assert since is None


@pytest.mark.parametrize(
    ("asked", "counted", "counts", "since"),
    [
        ("?q=-nothing", 9, [("2020", 5), ("2021", 3), ("2022", 2)], "2019-03-02"),
        ("?q=-nothing", 7, [("2020", 3), ("2021", 3), ("2022", 2)], "2020-05-02"),
        ("?q=-nothing&from=2020-06", 4, [("2021", 2), ("2022", 2)], "2021-01-03"),
        ("?q=-nothing&year=2022", 1, [("Dec", 1)], "2022-05-25"),
        ("", 5, [("2019", 1), ("2020", 5), ("2021", 3), ("2022", 2)], None),  # kept
    ],
)
def test_the_chart_of_very_many_is_of_the_newest_days(client, archive, monkeypatch, asked, counted, counts, since):
    for module in ("meetings.search.selection", "meetings.web.over_time"):
        monkeypatch.setattr(f"{module}.COUNTED", counted)
    told, opened, day = bars(client, asked)
    assert [(label, number) for label, number in told if number] == counts
    assert opened == [number for _, number in told]
    assert (day and day.written) == since
    said = f"those since {short(day)}." if day else "Counted in the newest meetings"
    assert (said in client.get(f"/meetings/{asked}").text) == bool(day)


def test_years_and_months_take_as_many_queries_for_many_meetings(archive, django_assert_num_queries):
    over = OverTime(Selection(parse("-nothing"), first=date(2020, 1, 1), last=date(2020, 12, 31)))
    with django_assert_num_queries(5 + (connection.vendor == "postgresql")):  # names, keys of two kinds, years, months
        assert (over.years, sum(over.months.values())) == ({2020: 5}, 16)
    for number in range(30):
        rows.meeting(f"2020-{1 + number % 12:02}-02", (archive.amreyev, archive.general))
    over = OverTime(Selection(parse("-nothing"), first=date(2020, 1, 1), last=date(2020, 12, 31)))
    with django_assert_num_queries(5 + (connection.vendor == "postgresql")):  # names, keys of two kinds, years, months
        assert (over.years, sum(over.months.values())) == ({2020: 35}, 46)
