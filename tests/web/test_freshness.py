"""A page that the reader has already is not made again."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.test import Client

from meetings.models import Decision
from meetings.search.index import index_meetings
from meetings.search.names import index_names
from meetings.search.version import version
from tests.web import rows

PAGES = ["/", "/meetings/?q=aliyev", "/meetings/2022/", "/people/", "/calendar/", "/search-help/", "/meetings.json"]


@pytest.mark.parametrize("address", PAGES)
def test_a_page_that_has_not_changed_costs_one_question(client, story, django_assert_num_queries, address):
    tag = client.get(address)["ETag"]
    assert tag.startswith('W/"')
    with django_assert_num_queries(1):
        answer = client.get(address, headers={"If-None-Match": tag})
    assert (answer.status_code, answer.content, answer["ETag"]) == (304, b"", tag)
    assert client.get(address, headers={"If-None-Match": '"other"'}).status_code == 200


def test_a_record_that_has_not_changed_costs_one_question(client, story, django_assert_num_queries):
    address = story.winter.get_absolute_url()
    answer = client.get(address)
    assert answer.has_header("Last-Modified")
    assert answer["Cache-Control"] == "no-cache"
    with django_assert_num_queries(1):
        assert client.get(address, headers={"If-None-Match": answer["ETag"]}).status_code == 304


def test_the_tag_is_of_the_language_and_the_address(client, story):
    tags = {
        client.get(address, headers={"Accept-Language": language})["ETag"]
        for address in ("/people/", "/people/?name=a")
        for language in ("en", "fr")
    }
    assert len(tags) == 4


def test_everything_that_is_published_changes_the_version(story, admin_user):
    seen = [version()]

    def is_another():
        seen.append(version())
        return len(set(seen)) == len(seen)

    index_meetings([story.winter.pk])
    assert is_another()
    index_names([story.aliyev])
    assert is_another()
    rows.source("Another text.")
    assert is_another()
    Decision.objects.create(
        kind=Decision.Kind.CORRECT, record=story.aliyev.permalink, field="name", after="x", decided_by=admin_user
    )
    assert is_another()
    kind = ContentType.objects.get_for_model(Decision)
    LogEntry.objects.create(user=admin_user, content_type=kind, object_id="1", object_repr="x", action_flag=1)
    assert is_another()
    assert version() == seen[-1]


def test_what_is_not_there_and_what_is_the_staffs_has_no_tag(client, admin_client, story):
    for address in ("/nowhere/", "/livez", "/readyz"):
        assert not client.get(address).has_header("ETag")
    for address in ("/admin/", "/meetings/"):
        assert not admin_client.get(address).has_header("ETag")


def test_a_page_is_kept_for_other_readers_until_something_changes(story, settings, django_assert_num_queries):
    settings.KEPT_PAGES = 2
    client = Client()
    made = client.get("/people/")
    with django_assert_num_queries(1):
        again = client.get("/people/")
    assert (again.content, again["Content-Type"], again["ETag"]) == (made.content, made["Content-Type"], made["ETag"])
    assert again["Content-Security-Policy"] == made["Content-Security-Policy"]
    rows.person("Anna New")
    assert "Anna New" in client.get("/people/").text
    for address in ("/offices/", "/places/"):
        client.get(address)
    with django_assert_num_queries(4):  # the last two only
        client.get("/people/")
    assert client.get("/nowhere/").status_code == 404
    assert client.get("/nowhere/").status_code == 404


def test_facets_are_kept_for_other_pages_of_what_is_found(story, settings, django_assert_num_queries):
    settings.KEPT_PAGES = 10
    client = Client()
    whole = client.get("/meetings/").context["panel"]
    first = rows.meeting("2023", (story.aliyev, story.president))
    rows.report(first, rows.source("President Ilham Aliyev spoke."))
    first.refresh_from_db()
    made = client.get("/meetings/").context["panel"]
    assert (whole.count.number, made.count.number) == (2, 3)
    with django_assert_num_queries(5):  # the version, keys, rows and what hangs on them: facets take three more
        following = client.get("/meetings/", {"after": first.search_key}).context
    assert following["panel"] is made
    assert following["found"].count.number == 3
    assert [row.pk for row in following["page"].meetings] == [story.winter.pk, story.spring.pk]
    assert client.get("/meetings/", {"sort": "oldest"}).context["panel"] is not made  # its links keep the order
    assert client.get("/meetings/", headers={"Accept-Language": "fr"}).context["panel"] is not made
