"""The finder: what is asked for, page by page."""

import re

import pytest

from meetings.search import likely
from meetings.search.query import FIELDS
from tests.web import rows


def titles(answer) -> list[str]:
    return [m.title for m in answer.context["page"].meetings]


def test_the_finder_lists_all_meetings_newest_first(client, story):
    answer = client.get("/meetings/")
    assert titles(answer) == ["Ilham Aliyev met Kubanychbek Omuraliev", "Ilham Aliyev met Baghdad Amreyev"]
    assert re.findall(r"<h2>(.*?)</h2>", answer.text) == ["December 2022", "May 2022"]


def test_a_filter_is_named_on_the_page_and_can_be_taken_off(client, story):
    answer = client.get("/meetings/", {"person": story.amreyev.reference, "from": "2022-05"})
    assert titles(answer) == ["Ilham Aliyev met Baghdad Amreyev"]
    chips = answer.context["chips"]
    assert [(c.label, c.text, c.without) for c in chips] == [
        ("From", "May 2022", f"?person={story.amreyev.reference}"),
        ("Person", "Baghdad Amreyev", "?from=2022-05"),
    ]


def test_one_of_several_people_can_be_taken_off(client, story):
    answer = client.get("/meetings/", {"person": [story.aliyev.reference, "Baghdad Amreyev"]})
    assert [c.without for c in answer.context["chips"]] == [
        f"?person={story.amreyev.reference}",
        f"?person={story.aliyev.reference}",
    ]


def test_chosen_records_stay_chosen_when_the_form_is_sent_again(client, story):
    answer = client.get("/meetings/", {"person": story.amreyev.reference})
    assert f'<input type="hidden" name="person" value="{story.amreyev.reference}">' in answer.text
    assert '<input type="text" name="person" id="id_person">' in answer.text


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"from": "yesterday"}, "“yesterday” is not a date: write 2022, 2022-12 or 2022-12-15."),
        ({"person": "nobody"}, "“nobody” is neither a reference nor a name here."),
        ({"form": "dance"}, "Select a valid choice. dance is not one of the available choices."),
        ({"to": "<script>"}, "“&lt;script&gt;” is not a date: write 2022, 2022-12 or 2022-12-15."),
    ],
)
def test_a_bad_value_is_said_beside_its_field(client, story, asked, said):
    answer = client.get("/meetings/", asked)
    assert answer.status_code == 200
    assert said in answer.text
    assert titles(answer) == []
    assert "<script>" not in answer.text


def test_nothing_found_offers_ways_on(client, story):
    answer = client.get("/meetings/", {"from": "1990", "to": "1991"})
    assert "No meeting on record answers to all of this." in answer.text
    assert '<a href="?to=1991">without From “1990”</a>' in answer.text


def test_the_finder_of_an_empty_archive_says_that_it_is_empty(client, db):
    text = client.get("/meetings/").text
    assert "The archive holds none yet." in text
    assert "answers to all of this" not in text
    assert "No meeting on record answers to all of this." in client.get("/meetings/?q=nobody").text


def test_pages_follow_one_another_to_the_end(client, story):
    for day in range(1, 28):
        rows.meeting(f"2021-03-{day:02}", (story.aliyev, story.president))
    seen, address = [], "/meetings/?person=" + story.aliyev.reference
    while address:
        answer = client.get(address)
        seen += [m.days_written for m in answer.context["page"].meetings]
        link = re.search(r'<a href="([^"]*)" rel="next">earlier meetings</a>', answer.text)
        address = link and "/meetings/" + link[1].replace("&amp;", "&")
    assert len(seen) == 29
    assert seen == sorted(seen, reverse=True)


@pytest.mark.parametrize(
    "asked", ["after=x", "after=-1", "after=99999999999999999999999", "q=%00", "q=%22", "sort=best"]
)
def test_odd_values_never_fail(client, story, asked):
    assert client.get(f"/meetings/?{asked}").status_code == 200


def test_the_list_takes_as_many_queries_for_many_rows(client, story, django_assert_num_queries):
    for day in range(1, 20):
        rows.meeting(f"2021-03-{day:02}", (story.aliyev, story.president), (story.amreyev, story.general))
    few, many = {"from": "2021-03-19"}, {"from": "2021"}
    # The version, keys, facts, which bodies are states, the records counted, meetings over New Year; rows, and what
    # hangs on them.
    with django_assert_num_queries(9):
        assert len(titles(client.get("/meetings/", few))) == 3
    with django_assert_num_queries(9):
        assert len(titles(client.get("/meetings/", many))) == 21


def test_what_was_typed_is_said_back_and_who_is_called_so_is_offered(client, story):
    text = client.get("/meetings/", {"q": "omuraliev -trade"}).text
    assert "Asked for: “omuraliev”, and not “trade”" in text
    assert f'<a href="{story.omuraliev.get_absolute_url()}"><bdi>Kubanychbek Omuraliev</bdi></a>' in text


def test_a_slip_in_a_name_is_asked_about(client, story):
    likely._known.cache_clear()
    text = client.get("/meetings/", {"q": "omuralev", "from": "2022"}).text
    assert 'Did you mean: <a href="?q=omuraliev&amp;from=2022">omuraliev</a>' in text


def test_a_year_typed_as_a_word_is_offered_as_a_year(client, story):
    answer = client.get("/meetings/?q=Aliyev+2022&form=in+person")
    assert answer.context["in_years"] == [("2022", "?q=Aliyev+on%3A2022&form=in+person")]
    assert "“2022” was looked for as a word of the reports." in answer.text
    assert client.get(f"/meetings/{answer.context['in_years'][0][1]}").context["found"].count.number == 2
    for others in ("Aliyev", "on:2022", '"summit 2022"', "2022-12", "0022", "٢٠٢٢"):
        assert client.get("/meetings/", {"q": others}).context.get("in_years", []) == []


def test_what_a_field_cannot_mean_is_said(client, story):
    answer = client.get("/meetings/", {"q": "before:<b>"})
    assert answer.status_code == 200
    assert "“&lt;b&gt;” is not a date: write 2022, 2022-12 or 2022-12-15." in answer.text


def test_the_help_page_tells_of_every_field(client, db):
    text = client.get("/search-help/").text
    told = {field for field in FIELDS if f"<code>{field}:" in text or f" {field}:" in text}
    assert {FIELDS[field] for field in told} == set(FIELDS.values())


def test_facets_narrow_what_is_asked_for(client, story):
    answer = client.get("/meetings/", {"q": "president", "from": "2022"})
    panel = answer.context["panel"]
    people = next(box for box in panel.boxes if box.kind == "person")
    first = people.choices[0]
    assert (first.label, first.meetings) == ("Ilham Aliyev", 2)
    assert first.query == f"?q=president&from=2022&person={story.aliyev.reference}"
    assert [(bar.label, bar.meetings) for bar in panel.chart if bar.meetings] == [("May", 1), ("Dec", 1)]
    narrowed = client.get("/meetings/" + next(c.query for c in people.choices if "Amreyev" in c.label))
    assert titles(narrowed) == ["Ilham Aliyev met Baghdad Amreyev"]


def test_a_value_is_searched_for_within_its_facet(client, story):
    answer = client.get("/meetings/", {"from": "2022", "facet": "person", "like": "koub"})
    people = next(box for box in answer.context["panel"].boxes if box.kind == "person")
    assert [(c.label, c.meetings, c.query) for c in people.choices] == [
        ("Kubanychbek Omuraliev", 1, f"?from=2022&person={story.omuraliev.reference}")
    ]
    assert len(titles(answer)) == 2
    assert '<input type="hidden" name="from" value="2022">' in answer.text
    nobody = client.get("/meetings/", {"facet": "person", "like": "<nobody>"}).text
    assert "None of these meetings has such a name." in nobody
    assert "<nobody>" not in nobody


def test_what_is_chosen_already_is_no_link(client, story):
    answer = client.get("/meetings/", {"person": story.amreyev.reference})
    people = next(box for box in answer.context["panel"].boxes if box.kind == "person")
    assert {c.label: bool(c.query) for c in people.choices} == {"Baghdad Amreyev": False, "Ilham Aliyev": True}


def test_a_year_and_a_month_are_asked_for_and_what_is_vague_is_told(client, story):
    rows.meeting("2021", (story.aliyev, story.president), title="Some day")
    rows.meeting("2021-03-02", (story.aliyev, story.president), title="A day")
    said = "Some are known only to the month or the year"
    year, month = client.get("/meetings/", {"year": "2021"}), client.get("/meetings/", {"month": "2021-03"})
    assert (titles(year), said in year.text) == (["Some day", "A day"], False)
    assert (titles(month), said in month.text) == (["Some day", "A day"], True)
    assert "is not a date" in client.get("/meetings/", {"year": "2021-03"}).text


def test_the_meetings_over_years_or_within_one_are_a_chart_of_links(client, story):
    rows.meeting("2019", (story.aliyev, story.president))
    bars = client.get("/meetings/").context["panel"].chart
    assert [(bar.label, bar.meetings) for bar in bars] == [("2019", 1), ("2020", 0), ("2021", 0), ("2022", 2)]
    months = client.get(f"/meetings/{bars[-1].address}").context["panel"].chart
    assert [(bar.label, bar.meetings) for bar in months if bar.meetings] == [("May", 1), ("Dec", 1)]
    found = client.get(f"/meetings/{months[-1].address}").context
    assert [meeting.days_written for meeting in found["page"].meetings] == ["2022-12-15"]


def test_nothing_found_says_what_is_loaded_and_what_to_try(client, story):
    text = client.get("/meetings/?q=nothing&from=2030").text
    assert "2 meetings, in 2022." in text
    assert '<li><a href="?q=nothing">without From “2030”</a></li>' in text
    rows.meeting("2019", (story.aliyev, story.president))
    assert "3 meetings, 2019 to 2022." in client.get("/meetings/?q=nothing").text
