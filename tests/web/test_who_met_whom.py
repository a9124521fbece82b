"""Who met whom: the matrix and the pairs, and that their numbers are those of the lists they open."""

import re

import pytest

from meetings.search.query import Fact
from meetings.search.selection import Selection
from meetings.web import who_met_whom, window
from tests.web import rows


def pairs(answer) -> list[tuple[str, str, int]]:
    return [(str(pair.one), str(pair.other), pair.met.meetings) for pair in answer.context["pairs"]]


@pytest.fixture
def crowd(story):
    """The story, and a meeting of all three in 2021."""
    parties = (story.aliyev, story.president), (story.amreyev, story.general), (story.omuraliev, story.general)
    rows.meeting("2021-03", *parties)
    return story


def test_pairs_are_counted_over_the_archive(client, crowd):
    answer = client.get("/who-met-whom/")
    assert answer.context["counts"] == {"meetings": 3, "people": 3, "pairs": 3}
    assert pairs(answer) == [
        ("Ilham Aliyev", "Kubanychbek Omuraliev", 2),
        ("Ilham Aliyev", "Baghdad Amreyev", 2),
        ("Baghdad Amreyev", "Kubanychbek Omuraliev", 1),
    ]
    met = answer.context["pairs"][0].met
    assert (met.first.written, met.last.written) == ("2021-03", "2022-12-15")


@pytest.mark.parametrize(
    "query", ["", "?from=2022", "?place={}", "?q=received", "?language=fr", "?person=Baghdad+Amreyev"]
)
def test_every_number_is_that_of_the_list_it_opens(client, crowd, query):
    answer = client.get(f"/who-met-whom/{query.format(crowd.baku.reference)}")
    cells = [cell for line in answer.context["lines"] for cell in line.cells if cell and cell.meetings]
    found = [(pair.query, pair.met.meetings) for pair in answer.context["pairs"]]
    found += [(each.query, each.meetings) for each in [*cells, *answer.context["lines"]]]
    assert found
    for asking, number in found:
        assert client.get(f"/meetings/?{asking}").context["found"].count.number == number, asking


def test_the_newest_days_stand_for_a_large_archive_and_the_numbers_still_add_up(client, crowd, monkeypatch):
    monkeypatch.setattr(window.newest, "__defaults__", (2,))
    rows.meeting("", (crowd.amreyev, crowd.general), (crowd.omuraliev, crowd.general))
    answer = client.get("/who-met-whom/")
    assert (answer.context["since"].written, answer.context["counts"]["meetings"]) == ("2021-04-01", 2)
    assert "the newest, since 1 Apr 2021" in answer.text
    assert pairs(answer) == [("Ilham Aliyev", "Kubanychbek Omuraliev", 1), ("Ilham Aliyev", "Baghdad Amreyev", 1)]
    for pair in answer.context["pairs"]:
        assert client.get(f"/meetings/?{pair.query}").context["found"].count.number == 1


def test_a_window_has_whole_days(crowd):
    rows.meeting("2022-12-15", (crowd.aliyev, crowd.president))
    everything = Selection()
    assert (len(window.newest(everything, 10).keys), window.newest(everything, 10).since) == (4, None)
    assert [len(window.newest(everything, limit).keys) for limit in (3, 2, 1)] == [3, 2, 2]
    assert [window.newest(everything, limit).since.isoformat() for limit in (3, 2, 1)] == [
        "2021-04-01",
        "2022-05-25",
        "2022-12-15",
    ]
    assert len(window.newest(Selection(Fact("person", str(crowd.aliyev.pk))), 2).keys) == 2


def test_the_matrix_has_a_line_for_each_and_agrees_with_the_pairs(client, crowd):
    lines = client.get("/who-met-whom/").context["lines"]
    assert {str(line.person): line.meetings for line in lines} == {
        "Ilham Aliyev": 3,
        "Baghdad Amreyev": 2,
        "Kubanychbek Omuraliev": 2,
    }
    assert [[cell and cell.meetings for cell in line.cells] for line in lines] == [
        [None, 2, 2],
        [2, None, 1],
        [2, 1, None],
    ]


def test_many_people_are_shown_up_to_a_number_and_all_pairs_by_the_page(client, story):
    held = story.president
    for number in range(who_met_whom.PEOPLE + 20):
        rows.meeting("2022-01", (story.aliyev, held), (rows.person(f"Person {number}"), held))
    answer = client.get("/who-met-whom/")
    assert len(answer.context["lines"]) == who_met_whom.PEOPLE
    assert len(answer.context["pairs"]) == who_met_whom.PAIRS
    assert str(answer.context["lines"][0].person) == "Ilham Aliyev"
    number = answer.context["counts"]["pairs"]
    assert number == who_met_whom.PEOPLE + 22
    assert len(client.get("/who-met-whom/?page=2").context["pairs"]) == number - who_met_whom.PAIRS


def test_a_meeting_of_many_does_not_fill_the_matrix_and_every_line_says_something(client, story):
    held = story.president
    rows.meeting(
        "2021",
        *((rows.person(f"Minister {number}"), held) for number in range(who_met_whom.PEOPLE + 5)),
        title="They met",
    )
    for number in range(3):
        one = rows.person(f"One {number}")
        for _ in range(2):
            rows.meeting("2022-01", (one, held), (rows.person(f"Guest of {number}"), held))
    lines = client.get("/who-met-whom/").context["lines"]
    assert len(lines) == who_met_whom.PEOPLE
    assert {"One 0", "One 1", "One 2"} <= {str(line.person) for line in lines}
    assert [str(line.person) for line in lines if not any(cell and cell.meetings for cell in line.cells)] == []


@pytest.mark.parametrize(("order", "first"), [("latest", "Kubanychbek Omuraliev"), ("earliest", "Baghdad Amreyev")])
def test_pairs_can_be_ordered_by_when_they_met(client, story, order, first):
    assert pairs(client.get(f"/who-met-whom/?by={order}"))[0] == ("Ilham Aliyev", first, 1)


def test_a_wrong_filter_is_said_and_nothing_is_counted(client, story):
    answer = client.get("/who-met-whom/?from=nonsense&by=nonsense&page=nonsense")
    assert answer.status_code == 200
    assert "“nonsense” is not a date" in answer.text
    assert "No two people" not in answer.text
    assert re.findall(r"<table", answer.text) == []


def test_the_filters_send_what_is_chosen_and_nothing_else(client, story):
    def sent(query: str) -> list[tuple[str, str]]:
        form = client.get(f"/who-met-whom/{query}").text.split('<form action="/who-met-whom/"')[1].split("</form>")[0]
        return re.findall('<input type="hidden" name="([^"]*)" value="([^"]*)">', form)

    assert sent("") == []
    assert sent("?person=Baghdad+Amreyev&from=2022") == [("person", story.amreyev.reference)]


def test_nobody_met_where_nothing_is(client, db):
    assert "No two people are known to have met in these meetings." in client.get("/who-met-whom/").text


def test_who_met_whom_takes_as_many_queries_for_many_meetings(client, story, django_assert_num_queries):
    with django_assert_num_queries(5):
        client.get("/who-met-whom/")
    for number in range(20):
        rows.meeting("2022-01", (story.aliyev, story.president), (rows.person(f"P {number}"), story.general))
    with django_assert_num_queries(5):
        client.get("/who-met-whom/")
