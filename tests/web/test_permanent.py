"""What each reference ever issued answers with."""

import re

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.formats import date_format

from meetings import references
from meetings.loading.deciding.identity import split
from meetings.models import Participation, Permalink, Report
from tests.web import rows


def withdraw(record, reason="published by mistake"):
    Permalink.objects.filter(pk=record.permalink_id).update(
        state="withdrawn",
        reason=reason,
        changed_at=timezone.datetime(2026, 11, 3, tzinfo=timezone.get_current_timezone()),
    )


def join(record, survivor):
    Permalink.objects.filter(pk=record.permalink_id).update(
        state="joined", survivor=survivor.permalink_id, changed_at=timezone.now()
    )


@pytest.mark.parametrize("address", ["/people/{}/", "/people/{}/somebody-else/", "/meetings/{}/x/", "/offices/{}/"])
def test_a_record_is_found_at_one_address_only(client, story, address):
    answer = client.get(address.format(story.aliyev.reference))
    assert (answer.status_code, answer["Location"]) == (301, f"/people/{story.aliyev.reference}/ilham-aliyev/")


@pytest.mark.parametrize("address", ["/", "/meetings/2022/", "/meetings/2022/12/15/"])
def test_the_canonical_address_is_on_the_sites_own_host(client, story, settings, address):
    settings.ALLOWED_HOSTS = ["mirror.example"]
    text = client.get(address, headers={"host": "mirror.example"}).text
    assert f'<link rel="canonical" href="http://testserver{address}">' in text
    assert "mirror.example" not in text


def test_a_record_states_its_address_on_the_sites_own_host(client, story, settings):
    settings.ALLOWED_HOSTS = ["mirror.example"]
    address = f"http://testserver{story.winter.get_absolute_url()}"
    text = client.get(story.winter.get_absolute_url(), headers={"host": "mirror.example"}).text
    assert f'<link rel="canonical" href="{address}">' in text
    assert f">{address}</a>" in text


def test_a_forgiven_slip_is_redirected(client, story):
    typed = story.aliyev.reference.upper().replace("0", "O").replace("1", "l")
    answer = client.get(f"/people/{typed}/ilham-aliyev/")
    assert (answer.status_code, answer["Location"]) == (301, story.aliyev.get_absolute_url())


def test_a_redirect_keeps_the_query(client, story):
    answer = client.get(f"/people/{story.aliyev.reference}/?a=1&b=%2F%2F")
    assert answer["Location"] == f"{story.aliyev.get_absolute_url()}?a=1&b=%2F%2F"


def test_a_joined_record_leads_to_the_last_survivor_in_one_step(client, story):
    first, second = rows.person("I. Aliyev"), rows.person("Aliyev")
    join(first, second)
    join(second, story.aliyev)
    answer = client.get(f"/people/{first.reference}/i-aliyev/")
    assert (answer.status_code, answer["Location"]) == (301, story.aliyev.get_absolute_url())
    assert f"{second.reference} was joined to it on" in client.get(story.aliyev.get_absolute_url()).text


def test_references_joined_in_a_circle_do_not_hang(client, story):
    join(story.aliyev, story.amreyev)
    join(story.amreyev, story.aliyev)
    assert client.get(f"/people/{story.aliyev.reference}/").status_code in (200, 301)


def test_a_withdrawn_record_is_gone_and_says_what_when_and_why(client, story):
    withdraw(story.spring, "the text was retracted <b>")
    answer = client.get(f"/meetings/{story.spring.reference}/")
    assert answer.status_code == 410
    assert "<h1><bdi>Ilham Aliyev met Baghdad Amreyev</bdi></h1>" in answer.text
    assert "withdrawn on 3 November 2026" in answer.text
    assert "<bdi>the text was retracted &lt;b&gt;</bdi>" in answer.text


def test_a_record_joined_to_a_withdrawn_one_is_gone(client, story):
    double = rows.person("I. Aliyev")
    join(double, story.aliyev)
    withdraw(story.aliyev)
    assert client.get(f"/people/{double.reference}/").status_code == 410


def test_a_reference_never_issued_is_not_found_and_near_ones_are_offered(client, story):
    reference = story.aliyev.reference
    mistyped = next(
        changed
        for letter in references.ALPHABET
        if (changed := letter + reference[1:]) != reference and not references.is_valid(changed)
    )
    answer = client.get(f"/people/{mistyped}/ilham-aliyev/")
    assert answer.status_code == 404
    assert f'<a href="{story.aliyev.get_absolute_url()}"><bdi>Ilham Aliyev</bdi></a>' in answer.text
    assert '<a href="/meetings/?q=ilham%20aliyev">' in answer.text


@pytest.fixture
def keeper(db):
    return User.objects.create_user("keeper")


def choices(client, address) -> list[str]:
    """Return the text of each line that the page of a split address offers."""
    answer = client.get(address)
    assert answer.status_code == 200
    lines = re.findall(r"<li>(.*?)</li>", answer.text.split("records")[1].split("</ul>")[0], re.DOTALL)
    return [" ".join(re.sub("<[^>]+>", " ", line).split()) for line in lines]


def test_a_split_record_offers_its_parts_with_what_tells_them_apart(client, story, keeper):
    address = story.aliyev.get_absolute_url()
    split(
        story.aliyev,
        lambda use: isinstance(use, Participation) and use.meeting_id == story.spring.pk,
        keeper,
        "a father and a son <b>",
    )
    assert choices(client, address) == [
        "Ilham Aliyev President, Republic of Azerbaijan 2022 1 meeting",
        "Ilham Aliyev President, Republic of Azerbaijan 2022 1 meeting",
    ]
    text = client.get(address).text
    assert "Reason: <bdi>a father and a son &lt;b&gt;</bdi>" in text
    day = date_format(timezone.localtime(), "j F Y")
    assert f"What stood at this address was found on {day} to be several." in text


def test_a_split_meeting_offers_its_parts_with_their_days(client, story, keeper):
    address = story.winter.get_absolute_url()
    split(story.winter, lambda use: isinstance(use, Report) and use.source_id == story.french.pk, keeper)
    assert choices(client, address) == ["Ilham Aliyev met Kubanychbek Omuraliev Thursday 15 December 2022"] * 2


@pytest.mark.parametrize("address", ["/people/-/", "/people/<script>/x/", "/sources/%00/", "/meetings/2022/1/"])
def test_what_is_no_reference_is_not_found(client, db, address):
    answer = client.get(address)
    assert answer.status_code == 404
    assert "<script" not in answer.text
