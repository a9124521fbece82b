"""The archives of years, months and days."""

import pytest

from tests.web import rows


def listed(answer) -> list[str]:
    return [m.days_written for m in answer.context["page"].meetings]


def ways(answer, name: str) -> list[tuple[str, int]]:
    return [(way.address, way.meetings) for way in answer.context[name]]


@pytest.fixture
def vague(story):
    """Two meetings more, one known to the month, one to the year."""
    parties = (story.aliyev, story.president), (story.amreyev, story.general)
    return rows.meeting("2022-12", *parties), rows.meeting("2021", *parties)


def test_a_year_lists_its_meetings_and_months(client, vague):
    answer = client.get("/meetings/2022/")
    assert listed(answer) == ["2022-12", "2022-12-15", "2022-05-24"]
    assert ways(answer, "parts") == [("/meetings/2022/05/", 1), ("/meetings/2022/12/", 2)]
    assert "<h1>2022</h1>" in answer.text.replace('<time datetime="2022" class="vague">2022</time>', "2022")


def test_a_month_lists_its_meetings_and_the_days_that_have_any(client, vague):
    answer = client.get("/meetings/2022/12/")
    assert listed(answer) == ["2022-12", "2022-12-15"]
    assert ways(answer, "parts") == [("/meetings/2022/12/15/", 1)]
    assert ways(answer, "above") == [("/meetings/2022/", 0)]


def test_a_day_lists_what_may_have_fallen_on_it_and_leads_to_the_nearest_days(client, vague):
    answer = client.get("/meetings/2022/12/15/")
    assert listed(answer) == ["2022-12", "2022-12-15"]
    assert '<a href="/meetings/2022/">2022</a>' in answer.text
    assert (answer.context["before"].address, answer.context["after"]) == ("/meetings/2022/05/24/", None)


def test_a_month_known_only_by_name_is_never_given_a_day(client, vague):
    month, _ = vague
    text = client.get("/meetings/2022/12/").text
    assert f'<a href="{month.get_absolute_url()}"><time datetime="2022-12" class="vague">December 2022</time>' in text


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
