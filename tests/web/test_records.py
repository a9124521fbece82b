"""The pages of records: what they say, and that each fact opens the words it was read from."""

import re

import pytest

from meetings.days import DayRange
from meetings.models import Participation
from meetings.search.index import index_meetings
from meetings.web.neighbours import Neighbour
from tests.web import rows


def ids(text: str) -> list[str]:
    return re.findall(r'\sid="([^"]+)"', text)


def fragments(text: str) -> set[str]:
    return set(re.findall(r'href="#([^"]+)"', text))


def test_a_meeting_shows_who_met_and_every_report(client, story):
    text = client.get(story.winter.get_absolute_url()).text
    assert '<time datetime="2022-12-15" class="">Thursday 15 December 2022</time> · in person' in text
    assert re.findall(r"<article>.*?<bdi>(.*?)</bdi>", text, re.DOTALL) == ["Aliyev received him", "Reçu"]
    assert '“<bdi lang="fr">President Ilham Aliyev</bdi>”' in text
    assert '<div class="account" lang="fr" dir="auto">' in text


def test_quotations_stand_between_the_marks_of_the_page_s_language(client, story):
    """The sources' own words keep their own."""
    rows.evidence(story.english, "form", "received", report=story.first)
    untitled = rows.source("The Envoy came.", file="1.txt")
    for record, quotation in (
        (story.winter, '<bdi lang="fr">President Ilham Aliyev</bdi>'),
        (story.winter, "Ilham Aliyev a rencontré Kubanychbek Omuraliev, 15 déc. 2022"),
        (story.english, "<bdi>received</bdi>"),
        (untitled, "The Envoy came."),
    ):
        page = client.get(record.get_absolute_url(), headers={"Accept-Language": "fr"}).text
        assert f"«\N{NO-BREAK SPACE}{quotation}\N{NO-BREAK SPACE}»" in page
        assert "“" not in page


def test_a_meeting_is_titled_in_the_language_of_the_page(client, story):
    french = {"Accept-Language": "fr"}
    page = client.get(story.winter.get_absolute_url(), headers=french).text
    assert "<h1><bdi>Ilham Aliyev a rencontré Kubanychbek Omuraliev</bdi></h1>" in page
    assert (
        "<bdi>Ilham Aliyev a rencontré Kubanychbek Omuraliev</bdi></a></h3>"
        in client.get(story.english.get_absolute_url(), headers=french).text
    )
    assert ": Ilham Aliyev a rencontré Kubanychbek Omuraliev</span>" in client.get("/meetings/", headers=french).text


def test_a_meeting_lays_its_reports_side_by_side(client, story):
    rows_ = client.get(story.winter.get_absolute_url()).context["rows"]
    assert [(row.fact.label, [fact and fact.text for _, fact in row.of_reports]) for row in rows_] == [
        ("date", ["Thursday 15 December 2022"] * 2),
        ("form", ["in person"] * 2),
        ("place", [None, "Baku"]),
        ("Ilham Aliyev", ["Ilham Aliyev"] * 2),
        ("President, Republic of Azerbaijan", ["President"] * 2),
        ("Kubanychbek Omuraliev", ["Kubanychbek Omuraliev"] * 2),
        ("Secretary General, Organization of Turkic States", ["President"] * 2),
    ]


@pytest.mark.parametrize("record", ["winter", "english", "french"])
def test_marks_and_facts_lead_to_each_other(client, story, record):
    text = client.get(getattr(story, record).get_absolute_url()).text
    assert len(ids(text)) == len(set(ids(text)))
    assert fragments(text) <= {*ids(text), "main"}
    marks = re.findall(r'<mark class="(\w+)" id="([^"]+)"><a href="#([^"]+)">([^<]*)</a></mark>', text)
    assert marks
    for _, mark, fact, words in marks:
        stated = text[text.index(f'id="{fact}"') :]
        assert (
            f'href="#{mark}">“<bdi>{words}</bdi>”</a>' in stated[: stated.index("</td>" if "<td" in text else "</dd>")]
        )


def test_a_fact_says_how_it_is_known(client, story):
    rows.evidence(story.english, "date", "They talked", report=story.first, basis="worked out", reason="the dateline")
    text = client.get(story.english.get_absolute_url()).text
    assert '<span class="basis">stated</span>' in text
    assert '<span class="basis">worked out: the dateline</span>' in text
    french = client.get(story.english.get_absolute_url(), headers={"Accept-Language": "fr"}).text
    assert '<span class="basis">déduit\N{NO-BREAK SPACE}: le lieu indiqué en tête du texte</span>' in french


def test_a_report_that_says_otherwise_is_pointed_out(client, story):
    story.second.days = story.spring.days
    story.second.save()
    answer = client.get(story.winter.get_absolute_url())
    differing = [
        (row.fact.label, [bool(fact and fact.differs) for _, fact in row.of_reports])
        for row in answer.context["rows"]
        if any(fact and fact.differs for _, fact in row.of_reports)
    ]
    assert differing == [("date", [False, True])]
    assert verdicts(answer)["differ"] == ["date"]


def verdicts(answer) -> dict[str, list[str]]:
    return {verdict.value: [row.fact.label for row in found] for verdict, found in answer.context["verdicts"]}


def test_a_meeting_says_what_its_reports_agree_on(client, story):
    answer = client.get(story.winter.get_absolute_url())
    assert verdicts(answer) == {
        "agree": [
            "date",
            "form",
            "Ilham Aliyev",
            "President, Republic of Azerbaijan",
            "Kubanychbek Omuraliev",
            "Secretary General, Organization of Turkic States",
        ],
        "some": ["place"],
    }


def test_a_report_that_knows_the_month_only_does_not_contradict_one_that_knows_the_day(client, story):
    story.second.days = DayRange.parse("2022-12")
    story.second.save()
    assert verdicts(client.get(story.winter.get_absolute_url()))["overlap"] == ["date"]


def test_one_report_agrees_with_nothing(client, story):
    story.second.evidence.all().delete()
    story.second.appearances.all().delete()
    story.second.delete()
    assert client.get(story.winter.get_absolute_url()).context["verdicts"] == []


def test_a_meeting_leads_to_those_before_and_after_of_the_same_people_and_of_each(client, story):
    parties = (story.aliyev, story.president), (story.omuraliev, story.general)
    later = rows.meeting("2023-02", *parties)
    rows.meeting("", *parties)
    found = client.get(story.winter.get_absolute_url()).context["beside"]
    before, after = (
        Neighbour(one.get_absolute_url(), DayRange.parse(one.days_written), one.heading)
        for one in (story.spring, later)
    )
    assert [([str(p) for p in row.people], row.before, row.after) for row in found] == [
        (["Ilham Aliyev", "Kubanychbek Omuraliev"], None, after),
        (["Ilham Aliyev"], before, after),
        (["Kubanychbek Omuraliev"], None, after),
    ]
    for row in found:
        assert later.pk in [m.pk for m in client.get(f"/meetings/?{row.query}").context["page"].meetings]


def test_an_undated_meeting_comes_before_and_after_none(client, story):
    undated = rows.meeting("", (story.aliyev, story.president), (story.omuraliev, story.general))
    assert client.get(undated.get_absolute_url()).context["beside"] == []


def test_a_source_text_that_tells_of_no_meeting_says_so(client, db):
    text = client.get(rows.source("A decree.", state="no meeting").get_absolute_url()).text
    assert "This text tells of no meeting." in text
    assert "A decree." in text


def test_a_source_text_names_its_digest_and_publisher(client, story):
    story.english.publisher = rows.publisher("AZERTAC")
    story.english.save()
    text = client.get(story.english.get_absolute_url()).text
    assert f"<code>{story.english.sha256}</code>" in text
    assert "<bdi>AZERTAC</bdi>" in text


@pytest.mark.parametrize(
    ("display", "shown"), [("full", (True, True)), ("sentences", (True, False)), ("link", (False, False))]
)
def test_no_more_of_a_text_is_shown_than_its_publisher_allows(client, story, display, shown):
    story.english.publisher = rows.publisher("AZERTAC", display)
    story.english.url = "https://example.org/1"
    story.english.save()
    for record in (story.english, story.winter):
        text = client.get(record.get_absolute_url()).text
        assert ('">received</a></mark>' in text, "They talked." in text) == shown
        assert fragments(text) <= {*ids(text), "main"}
        assert ("“<bdi>received</bdi>”" in text) == shown[0]
    assert ('<a href="https://example.org/1" rel="external">' in text) == (display == "link")


def test_a_text_that_is_not_shown_says_why_and_how_its_facts_are_known_once(client, story):
    rows.evidence(story.english, "form", "talked", report=story.english.reports.get())
    type(story.english).objects.filter(pk=story.english.pk).update(taken_down="on <b> request")
    text = client.get(story.english.get_absolute_url()).text
    assert "Its facts stay.<br>Reason: <bdi>on &lt;b&gt; request</bdi>" in text
    assert '<h2 id="text">The text</h2>' in text
    form = text.split('-form"')[1].split("</div>")[0]
    assert re.findall('<span class="basis">([^<]*)</span>', form) == ["stated"]


def test_what_is_withdrawn_is_on_no_other_page(client, story):
    gone = (story.spring, story.french, story.amreyev)
    for record in gone:
        record.permalink.state, record.permalink.reason = "withdrawn", "retracted"
        record.permalink.changed_at = "2026-11-03T00:00Z"
        record.permalink.save()
    index_meetings([story.spring.pk])
    records = (story.aliyev, story.general, story.state, story.winter)
    for address in ("/", "/meetings/", "/people/", "/sources/", *(r.get_absolute_url() for r in records)):
        text = client.get(address).text
        assert [r.reference for r in gone if r.reference in text] == [], address
        assert "2 reports" not in text


def test_a_text_without_a_title_is_called_by_its_first_words_where_these_may_be_shown(client, db):
    words = "BAKU, May 5. The President met the Envoy, and they spoke at length of many things to come, until dusk."
    text = rows.source(words, file="1.txt")
    for address in (text.get_absolute_url(), "/sources/"):
        assert (
            "<bdi>“BAKU, May 5. The President met the Envoy, and they spoke at length of…”</bdi>"
            in client.get(address).text
        )
    text.publisher = rows.publisher("AZERTAC", "link")
    text.save()
    for address in (text.get_absolute_url(), "/sources/"):
        answer = client.get(address).text
        assert "<bdi>1.txt</bdi>" in answer
        assert "The President" not in answer


def test_a_party_without_a_person_is_shown_as_printed(client, story):
    unknown = {"as_written": "the Emir of Qatar", "position": 2}
    delegation = {"as_written": "a delegation of the OTS", "delegation": story.body, "position": 3}
    for party in (unknown, delegation):
        Participation.objects.create(meeting=story.winter, **party)
    for address in (story.winter.get_absolute_url(), "/meetings/"):
        text = client.get(address).text
        assert '<bdi class="unresolved">the Emir of Qatar</bdi>' in text
        assert f'<a href="{story.body.get_absolute_url()}"><bdi>Organization of Turkic States</bdi></a>' in text


def test_a_long_list_of_parties_is_cut_in_lists_and_whole_on_its_page(client, story):
    for number in range(10):
        Participation.objects.create(meeting=story.winter, as_written=f"Guest {number}", position=number + 2)
    assert "Guest 4" not in client.get("/meetings/").text
    assert f'<a class="more" href="{story.winter.get_absolute_url()}">all 12</a>' in client.get("/meetings/").text
    assert "Guest 9" in client.get(story.winter.get_absolute_url()).text


def test_a_capacity_is_said_once(client, story):
    held = story.winter.participations.first().held_offices.get()
    for title, of_office, capacity, after in (
        ("Acting President", "President", "acting", " (acting)"),
        ("Deputy President", "Deputy President", "deputy", ""),
    ):
        held.title, held.capacity, held.office.title = title, capacity, of_office
        held.save()
        held.office.save()
        text = client.get(story.winter.get_absolute_url()).text
        assert f"<bdi>{of_office}, Republic of Azerbaijan</bdi></a>{after}</p>" in text


def test_a_report_without_a_date_leaves_its_cell_empty(client, story):
    story.second.days = None
    story.second.save()
    row = client.get(story.winter.get_absolute_url()).context["rows"][0]
    assert (row.fact.label, [bool(fact) for _, fact in row.of_reports]) == ("date", [True, False])


def test_every_page_is_described_once(client, story):
    for address in ("/", "/meetings/", "/people/", "/about/", story.winter.get_absolute_url()):
        assert client.get(address).text.count('<meta name="description"') == 1
