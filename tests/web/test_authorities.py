"""The pages of people, offices and organizations: names, holders, and figures that agree with the lists."""

import re

import pytest

from meetings.models import Tenure
from meetings.web import records
from tests.web import rows
from tests.web.test_permanent import withdraw


def test_a_person_has_names_offices_and_figures_that_agree_with_the_finder(client, story):
    answer = client.get(story.aliyev.get_absolute_url())
    assert [(str(row.person), row.met.meetings, str(row.tenure.office)) for row in answer.context["met_with"].rows] == [
        ("Kubanychbek Omuraliev", 1, "Secretary General, Organization of Turkic States"),
        ("Baghdad Amreyev", 1, "Secretary General, Organization of Turkic States"),
    ]
    assert [(bar.label, bar.meetings, bar.share) for bar in answer.context["years"]] == [("2022", 2, 100)]
    opened = re.findall(r'<td class="number"><a href="([^"]+)">1</a>', answer.text)
    assert sorted(opened) == sorted(
        re.findall(r'<a href="([^"]+)"><title>', answer.text)
    )  # the chart's and the table's
    for address in opened:
        assert len(client.get(address.replace("&amp;", "&")).context["page"].meetings) == 1


def test_a_person_is_shown_with_their_other_names(client, story):
    text = client.get(story.omuraliev.get_absolute_url()).text
    assert '<bdi lang="fr">Koubanytchbek Omuraliev</bdi>' in text


def test_an_office_has_its_holders_in_order_and_the_meetings_across_them(client, story):
    answer = client.get(story.general.get_absolute_url())
    assert [(str(t.person), t.days_written, number) for t, _, number in answer.context["holders"]] == [
        ("Baghdad Amreyev", "2022-05-24", 1),
        ("Kubanychbek Omuraliev", "2022-12-15", 1),
    ]
    assert [m.days_written for m in answer.context["latest"]] == ["2022-12-15", "2022-05-24"]


def test_the_years_of_a_record_with_very_many_meetings_are_those_of_the_newest(client, story, monkeypatch):
    for written in ("2019-03-01", "2020-01-31", "2020-05-01", "2020-12-30/2021-01-02", "2021-06-01"):
        rows.meeting(written, (story.amreyev, story.general))
    for charted, counts, since in [
        (7, [("2019", 1), ("2020", 3), ("2021", 2), ("2022", 2)], ""),
        (6, [("2020", 3), ("2021", 2), ("2022", 2)], "2 Mar 2019"),
        (4, [("2020", 1), ("2021", 2), ("2022", 2)], "2 May 2020"),
    ]:
        monkeypatch.setattr(records, "CHARTED", charted)
        answer = client.get(story.general.get_absolute_url())
        bars = answer.context["years"]
        assert [(bar.label, bar.meetings) for bar in bars] == counts
        opened = [client.get(bar.address).context["found"].count.number for bar in bars]
        assert opened == [number for _, number in counts]
        assert re.findall("Counted in the newest meetings, those since (.*?)[.]<", answer.text) == [since] * bool(since)


@pytest.mark.parametrize("kind", ["person", "office", "organization", "place"])
def test_the_number_of_meetings_is_that_of_the_list_it_opens(client, story, kind):
    ministry = rows.organization("Ministry", "ministry", parent=story.state)
    rows.meeting("2022-06", (story.amreyev, rows.office("Minister", ministry)), place=story.baku)
    record = {"person": story.aliyev, "office": story.president, "organization": story.state, "place": story.baku}[kind]
    stated = client.get(record.get_absolute_url()).context["count"].number
    assert stated == client.get("/meetings/", {kind: record.reference}).context["found"].count.number
    assert stated == {"person": 2, "office": 2, "organization": 3, "place": 2}[kind]


def test_an_organization_names_the_people_in_its_offices_the_latest_first(client, story):
    answer = client.get(story.body.get_absolute_url())
    assert [(str(t.person), str(t.office), t.days_written) for t in answer.context["people"]] == [
        ("Kubanychbek Omuraliev", "Secretary General, Organization of Turkic States", "2022-12-15"),
        ("Baghdad Amreyev", "Secretary General, Organization of Turkic States", "2022-05-24"),
    ]


def test_who_is_withdrawn_makes_room_among_the_latest_in_an_organization_s_offices(client, story, monkeypatch):
    monkeypatch.setattr(records, "LATEST", 2)
    deputy, gone = rows.office("Deputy", story.body), rows.office("Observer", story.body)
    rows.tenure(story.aliyev, deputy, "2023")
    rows.tenure(story.aliyev, gone, "2024")
    undated = Tenure.objects.create(person=story.aliyev, office=story.general)

    def people():
        return [str(t.person) for t in client.get(story.body.get_absolute_url()).context["people"]]

    assert people() == ["Ilham Aliyev", "Ilham Aliyev"]
    withdraw(gone)
    assert people() == ["Ilham Aliyev", "Kubanychbek Omuraliev"]
    held = client.get(story.aliyev.get_absolute_url()).context["tenures"]
    assert [str(t.office).split(",")[0] for t, _ in held] == ["President", "Deputy", "Secretary General"]
    withdraw(story.omuraliev)
    assert people() == ["Ilham Aliyev", "Baghdad Amreyev"]
    holders = client.get(story.general.get_absolute_url()).context["holders"]
    assert [str(t.person) for t, *_ in holders] == ["Baghdad Amreyev", "Ilham Aliyev"]
    assert holders[-1][0] == undated
