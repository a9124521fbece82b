"""What readers are told of corrections: what, when and why, and never who."""

from xml.etree import ElementTree

import pytest
from django.contrib.auth.models import User
from django.utils.translation import override

from meetings.days import DayRange
from meetings.loading.deciding.correcting import correcting, end
from meetings.loading.deciding.identity import join, keep_apart
from meetings.loading.deciding.undoing import undo
from meetings.models import Decision, Participation, Place
from meetings.web import corrections

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def keeper(db):
    return User.objects.create_user("a-name-nobody-is-told")


def move(meeting, keeper, days: str, reason: str) -> None:
    with correcting(meeting, keeper, reason):
        meeting.days = DayRange.parse(days)
        meeting.save()


def rows(client) -> list[tuple[str, str, str]]:
    page = client.get("/corrections/")
    assert keeper_is_not_named(page)
    return [(row.what, row.before, row.after) for row in page.context["corrections"]]


def keeper_is_not_named(page) -> bool:
    return "a-name-nobody-is-told" not in page.content.decode()


def test_corrections_are_told_the_newest_first_in_names(client, story, keeper):
    move(story.winter, keeper, "2022-12-16", "so says the press office")
    with correcting(story.winter, keeper):
        story.winter.place = None
        story.winter.save()
    with correcting(story.winter, keeper):
        Participation.objects.filter(meeting=story.winter, person=story.omuraliev).update(person=story.amreyev)
    said = rows(client)
    assert said[1:] == [("corrected: place", "Baku", "–"), ("corrected: date", "2022-12-15", "2022-12-16")]
    assert "Baghdad Amreyev (Secretary General, Organization of Turkic States)" in said[0][2]


def test_matters_of_staff_and_records_entered_are_not_corrections(client, story, keeper):
    keep_apart(story.amreyev, story.omuraliev, keeper)
    end(None, Place.objects.first(), keeper, "")
    undo(Decision.objects.get(kind="keep apart"), keeper)
    assert rows(client) == []


def test_what_is_undone_is_told(client, story, keeper):
    join(story.amreyev, story.omuraliev, keeper, "one man")
    undo(Decision.objects.get(), keeper, "two men")
    assert [row[0] for row in rows(client)] == ["undone (joined)", "joined"]


def test_feed_has_the_same_with_addresses_that_answer(client, story, keeper):
    move(story.winter, keeper, "2022-12-16", "so says \x0b the press office")
    answer = client.get("/corrections.atom")
    assert (answer.headers["Content-Type"], keeper_is_not_named(answer)) == (
        "application/atom+xml; charset=utf-8",
        True,
    )
    (entry,) = ElementTree.fromstring(answer.content).iter(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}summary") == "2022-12-15 → 2022-12-16. so says  the press office"
    address = entry.find(f"{ATOM}link").get("href").removeprefix("http://testserver")
    assert client.get(address, follow=True).status_code == 200


def test_pages_go_on_and_nonsense_is_passed_over(client, story, keeper, monkeypatch):
    monkeypatch.setattr(corrections, "SHOWN", 2)
    for day in (16, 17, 18):
        move(story.winter, keeper, f"2022-12-{day}", "")
    first = client.get("/corrections/")
    assert len(first.context["corrections"]) == 2
    rest = client.get("/corrections/", {"before": first.context["more"]})
    assert [row.after for row in rest.context["corrections"]] == ["2022-12-16"]
    assert client.get("/corrections/", {"before": "x" * 50}).status_code == 200


@pytest.mark.parametrize(("language", "called"), [("en", "sort form"), ("fr", "forme de classement")])
def test_a_field_is_called_as_readers_call_it(language, called):
    with override(language):
        assert corrections.Correction(Decision(kind="correct", field="sort_name"), "", "").field == called
