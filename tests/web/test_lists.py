"""Lists of records, the first page, and the language of pages."""

import re
from html import unescape

import pytest
from django.utils.html import escape

from tests.web import rows


@pytest.mark.parametrize(
    ("address", "listed"),
    [
        ("/people/", [("Baghdad Amreyev", 1), ("Ilham Aliyev", 2), ("Kubanychbek Omuraliev", 1)]),
        (
            "/offices/",
            [("President, Republic of Azerbaijan", 2), ("Secretary General, Organization of Turkic States", 2)],
        ),
        ("/organizations/", [("Organization of Turkic States", 2), ("Republic of Azerbaijan", 2)]),
        ("/places/", [("Baku", 1)]),
        ("/people/?name=OMURALIYEV", []),
        ("/people/?name=koubanytchbek", [("Kubanychbek Omuraliev", 1)]),
        ("/organizations/?name=türkic", [("Organization of Turkic States", 2)]),
        ("/people/?at=J", [("Kubanychbek Omuraliev", 1)]),
        ("/people/?at=z", []),
        ("/offices/?at=s", [("Secretary General, Organization of Turkic States", 2)]),
    ],
)
def test_a_list_names_the_records_and_their_meetings(client, story, address, listed):
    found = client.get(address).context["lines"]
    assert [(str(line.record), line.meetings) for line in found] == listed
    for line in found:
        counted = f"/meetings/?{line.record.kind}={line.record.reference}"
        assert client.get(counted).context["found"].count.number == line.meetings


def test_a_body_is_said_to_be_of_a_kind_where_one_is_known(client, story):
    story.body.kind = "other"
    story.body.save()
    found = client.get("/organizations/").context["lines"]
    assert [[one.text for one in line.about] for line in found] == [[], ["state"]]
    assert '<p class="lead">' not in client.get(story.body.get_absolute_url()).text
    story.body.parent = story.state
    story.body.save()
    page = client.get(story.body.get_absolute_url()).text
    assert f'<p class="lead">part of <a href="{story.state.get_absolute_url()}">' in page
    parts = client.get(story.state.get_absolute_url()).text
    assert re.search(r'<ul class="lines abreast"><li>.*?</a> </li></ul>', parts)


def test_a_name_that_nobody_has_is_said(client, story):
    assert "Nothing on record is called “&lt;x&gt;”." in client.get("/people/?name=%3Cx%3E").text


def test_source_texts_are_listed_the_latest_first(client, story):
    story.english.days = story.spring.days
    story.english.save()
    assert [text.title for text in client.get("/sources/").context["texts"]] == ["Aliyev received him", "Reçu"]


@pytest.mark.parametrize(
    ("address", "queries"),
    [("/people/", 4), ("/offices/", 3), ("/organizations/", 3), ("/places/", 3), ("/sources/", 3), ("/", 13)],
)
def test_a_list_takes_as_many_queries_for_many_rows(client, story, django_assert_num_queries, address, queries):
    client.get(address)  # texts are counted once for each version of the archive
    with django_assert_num_queries(queries):
        client.get(address)
    for number in range(20):
        body = rows.organization(f"Body {number}")
        held, who = rows.office("Head", body), rows.person(f"Person {number}")
        rows.tenure(who, held, "2022")
        at = rows.place(f"Place {number}", body)
        rows.report(rows.meeting("2022", (who, held), place=at), rows.source(f"President Person {number}"))
    client.get(address)
    with django_assert_num_queries(queries):
        client.get(address)


@pytest.mark.parametrize(("name", "queries"), [("aliyev", 16), ("general", 12), ("state", 15), ("baku", 10)])
def test_a_record_takes_as_many_queries_for_many_meetings(client, story, django_assert_num_queries, name, queries):
    address = getattr(story, name).get_absolute_url()
    with django_assert_num_queries(queries):
        client.get(address)
    for number in range(20):
        who = rows.person(f"Person {number}")
        rows.tenure(who, story.general, "2022")
        made = rows.meeting("2022", (who, story.general), (story.aliyev, story.president), place=story.baku)
        rows.report(made, rows.source(f"President Person {number} and Ilham Aliyev"))
    with django_assert_num_queries(queries):
        client.get(address)


def test_a_meeting_takes_as_many_queries_for_many_reports(client, story, django_assert_num_queries):
    with django_assert_num_queries(7):
        client.get(story.winter.get_absolute_url())
    for _ in range(10):
        rows.report(story.winter, rows.source("President Ilham Aliyev met Kubanychbek Omuraliev."), date="met")
    with django_assert_num_queries(7):
        client.get(story.winter.get_absolute_url())


def test_a_source_text_takes_as_many_queries_for_many_meetings(client, story, django_assert_num_queries):
    with django_assert_num_queries(5):
        client.get(story.english.get_absolute_url())
    for _ in range(9):
        made = rows.meeting("2022", (story.aliyev, story.president), (story.omuraliev, story.general))
        rows.report(made, story.english)
    with django_assert_num_queries(5):
        assert len(client.get(story.english.get_absolute_url()).context["readings"]) == 10


def test_the_first_page_says_what_the_archive_holds(client, story):
    answer = client.get("/")
    assert answer.context["counts"] == {"sources": 2, "meetings": 2, "people": 3, "offices": 2}
    assert re.findall(r"<dd>(?:<a [^>]*>)?([^<]+)", answer.text)[:5] == [
        "2",
        "3",
        "2",
        "2",
        "May 2022 to December 2022",
    ]
    assert sorted((str(top.record), top.meetings) for top in answer.context["most_met"]) == [
        ("Baghdad Amreyev", 1),
        ("Ilham Aliyev", 2),
        ("Kubanychbek Omuraliev", 1),
    ]


def test_every_search_that_the_first_page_offers_finds_something(client, story):
    context = client.get("/").context
    busiest = {"President": story.president, "Secretary General": story.general}
    titles = [title for title, office in busiest.items() if str(office) == str(context["busiest"][0].record)]
    examples = context["examples"]
    assert examples == [str(context["most_met"][0].record), f'office:"{titles[0]}"', "after:2021"]
    for example in examples:
        assert client.get("/meetings/", {"q": example}).context["found"].count.number > 0


def test_an_empty_archive_has_its_pages(client, db):
    for address in (
        "/",
        "/meetings/",
        "/calendar/",
        "/who-met-whom/",
        "/about/",
        "/people/",
        "/offices/",
        "/organizations/",
        "/places/",
        "/sources/",
    ):
        assert client.get(address).status_code == 200


def test_the_language_is_chosen_and_kept(client, story):
    answer = client.post("/language/", {"language": "fr", "next": "/people/"})
    assert (answer.status_code, answer["Location"]) == (302, "/people/")
    assert '<html lang="fr">' in client.get("/people/").text


def test_the_choice_of_language_never_leads_off_the_site(client, db):
    assert client.post("/language/", {"language": "fr", "next": "https://example.org/"})["Location"] == "/"


def test_every_example_of_the_search_help_is_understood_as_it_stands(client, story):
    examples = re.findall(r'<a href="([^"]*)"><code>(.*?)</code></a>', client.get("/search-help/").text)
    assert len(examples) == 15
    for address, typed in examples:
        answer = client.get(unescape(address))
        assert "errorlist" not in answer.text
        assert f'name="q" maxlength="400" value="{escape(unescape(typed))}"' in answer.text
