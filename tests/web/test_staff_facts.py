"""What staff entered or corrected is said to be theirs, and every fact still leads to its sentence and back."""

import re

import pytest
from django.contrib.auth.models import User

from meetings.days import DayRange
from meetings.loading.deciding.correcting import correcting, end
from meetings.loading.deciding.undoing import undo
from meetings.models import Decision
from tests.web import rows


@pytest.fixture
def keeper(db) -> User:
    return User.objects.create_user("a-name-nobody-is-told")


def leads(text: str) -> list[tuple[str, str]]:
    """Return the words of each mark with what the fact that it leads to is called; each must lead back."""
    found = []
    for mark, fact, words in re.findall(r'<mark class="\w+" id="([^"]+)"><a href="#([^"]+)">([^<]*)</a></mark>', text):
        row = next(row for row in text.split("<tr")[1:] if f'id="{fact}"' in row)
        assert f'href="#{mark}">“<bdi>{words}</bdi>”</a>' in row[row.index(f'id="{fact}"') :]
        found.append((words, re.findall(r"<th[^>]*>([^<]*?) ?<", row)[0]))
    return found


def test_a_corrected_name_leads_to_the_name_as_printed_and_back(client, story, keeper):
    rows.report(story.spring, rows.source("President Ilham Aliyev met Baghdad Amreyev."))
    with correcting(story.amreyev, keeper, "so he writes himself"):
        story.amreyev.name = "Bagdad Amreev"
        story.amreyev.save()
    text = client.get(story.spring.get_absolute_url(), follow=True).text
    assert [called for words, called in leads(text) if words == "Baghdad Amreyev"] == ["Bagdad Amreev"]
    said = client.get(story.amreyev.get_absolute_url(), follow=True).text
    number = Decision.objects.get(field="name").pk
    assert f'<a href="/corrections/?before={number + 1}#{number}">name</a>, before: <bdi>Baghdad Amreyev</bdi>' in said
    assert f'id="{number}"' in client.get(f"/corrections/?before={number + 1}").text


def test_a_corrected_date_is_said_beside_what_the_text_says(client, story, keeper):
    with correcting(story.winter, keeper, "so says the press office"):
        story.winter.days = DayRange.parse("2022-12-16")
        story.winter.save()
    text = client.get(story.winter.get_absolute_url()).text
    assert "Corrected by staff on" in text
    assert "before: <bdi>2022-12-15</bdi>" in text
    assert [called for words, called in leads(text) if words == "December 15"] == ["date"]
    assert text.count('<strong class="differs">') == 2
    undo(Decision.objects.get(), keeper)
    assert "Corrected by staff" not in client.get(story.winter.get_absolute_url()).text


def test_a_meeting_without_a_text_says_that_staff_entered_it(client, story, keeper):
    end(None, story.spring, keeper, "from the ministry's diary")
    text = client.get(story.spring.get_absolute_url()).text
    assert "Staff entered this meeting on" in text
    assert "no text in the archive reports it. Reason: <bdi>from the ministry&#x27;s diary</bdi>" in text
    assert "any more" not in text
    assert "a-name-nobody-is-told" not in text
    assert set(re.findall(r'href="#([^"]*)"', text)) <= set(re.findall(r' id="([^"]*)"', text))


def test_a_meeting_whose_texts_went_says_so(client, story):
    assert "No text in the archive reports this meeting any more." in client.get(story.spring.get_absolute_url()).text
