"""One contract for both databases: any search has exactly the meetings that the records say, in every form.

`make test` runs it on each; what it compares with asks no index.
"""

import random
from types import SimpleNamespace

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetings.search.filters import MeetingFilter
from meetings.search.query import Fact
from tests.search.oracle import told
from tests.search.register import meeting, office, organization, person, place
from tests.web.test_downloads import taken

pytestmark = pytest.mark.django_db

MEETINGS = 60
DAYS = ["", "2021", "2022", "2021-12", "2022-01", "2022-05", "2021-12-31", "2022-01-01", "2022-05-06", "2022-05-07"]
DAYS += ["2021-12-30/2022-01-02", "2022-05-05/2022-05-06", "1999-02-28"]
SENTENCES = {
    "en": ["They discussed the summit.", "Trade and the summit in Baku.", "He visited Sana'a.", "No word_of_it."],
    "fr": ["Ils ont rencontré l'ambassadeur.", "Le sommet de l'État.", "Une rencontre à Bakou."],
    "ru": ["Встречи прошли в Баку.", "Ещё одна встреча.", "Обсудили саммит."],
    "tr": ["Bakü'de görüştüler.", "Zirve ve ticaret."],
    "az": ["Görüş Bakıda oldu.", "Əliyev sammitdən danışdı."],
    "es": ["Hablaron de la cumbre.", "Se reunieron en Bakú."],
    "de": ["Sie besprachen den Gipfel.", "Ein Gespräch über Handel."],
}
WORDS = sorted({word.strip(".") for texts in SENTENCES.values() for text in texts for word in text.split()})
WORDS += ["Aliyev", "Алиев", "əliyev", "Omuralyev", "Koubanytchbek", "OTS", "turciques", "secretaries", "президент"]
WORDS += ["discuss", "visits", "baku", "azerbaijan", "nobody", "x", "OR", "and", "1999", "state"]
KINDS = ["person", "office", "organization", "state", "place", "publisher"]
FIELDS = ["person:", "office:", "org:", "place:", "publisher:", "PERSON: "]
OTHERS = [
    "lang:fr",
    "lang:RU",
    "form:phone",
    "form:person",
    "before:2022",
    "after:2021-12",
    "on:2022-05",
    "on:2022-05-06",
]


@pytest.fixture
def archive():
    """Sixty meetings of few people, bodies, places and words, so that they have much in common."""
    draw = random.Random(5)
    azerbaijan = organization("Azerbaijan", "Азербайджан", kind="state")
    ots = organization("Organization of Turkic States", "OTS", "Organisation des États turciques")
    secretariat = organization("Secretariat", parent=ots)
    ministry = organization("Ministry of Trade", parent=azerbaijan)
    agency = organization("News Agency of Azerbaijan")
    people = [
        person("Ilham Aliyev", "İlham Əliyev", "Ильхам Алиев"),
        person("Kubanychbek Omuraliev", "Koubanytchbek Omuraliev", "Кубанычбек Омуралиев"),
        person("Anna Baku"),
        person("Jean-Yves O'Neill"),
    ]
    offices = [
        office("President", azerbaijan, "président"),
        office("Secretary General", ots, "secrétaire général"),
        office("Secretary", secretariat),
        office("Minister", ministry),
    ]
    places = [place("Baku", "Bakı", "Баку", territory=azerbaijan), place("Samarkand"), None]
    for _ in range(MEETINGS):
        language = draw.choice(list(SENTENCES))
        here = draw.sample(people, draw.randrange(4))
        meeting(
            draw.choice(DAYS),
            [" ".join(draw.choices(SENTENCES[language], k=2)) for _ in range(draw.choice((1, 1, 2)))],
            people=here,
            offices=draw.sample(offices, draw.randrange(len(here) + 1)),
            at=draw.choice(places),
            form=draw.choice(["in person", "in person", "phone call", "video call"]),
            language=language,
            publisher=draw.choice([None, agency, ministry]),
        )
    records = {"person": people, "office": offices, "place": places[:2], "publisher": [agency, ministry]}
    records |= {"organization": [ots, secretariat, ministry], "state": [azerbaijan]}
    return SimpleNamespace(records=records, told=told())


word = st.sampled_from(WORDS)
phrase = st.lists(word, min_size=1, max_size=3).map(lambda words: f'"{" ".join(words)}"')
beginning = st.tuples(word, st.integers(1, 4)).map(lambda drawn: f"{drawn[0][: drawn[1]]}*")
of_a_field = st.tuples(st.sampled_from(FIELDS), st.one_of(word, phrase, beginning)).map("".join)
term = st.one_of(word, phrase, beginning, of_a_field, st.sampled_from(OTHERS))
piece = st.tuples(st.sampled_from(["", "", "", "-"]), term, st.sampled_from([" ", " ", " OR "])).map("".join)
typed = st.lists(piece, max_size=5).map("".join)
days = st.sampled_from([written for written in DAYS if "/" not in written])
asked = st.fixed_dictionaries(
    {},
    optional={
        "q": typed,
        "from": days,
        "to": days,
        "year": st.sampled_from(["2021", "2022"]),
        "month": st.sampled_from(["2021-12", "2022-05"]),
        "dated": st.just("no"),
        "form": st.sampled_from(["in person", "phone call", "video call"]),
        "language": st.sampled_from(list(SENTENCES)),
        "sort": st.sampled_from(["newest", "oldest", "relevance", "added"]),
        "records": st.lists(
            st.tuples(
                st.sampled_from(["person", "office", "organization", "state", "place", "publisher"]), st.integers(0, 3)
            ),
            max_size=2,
        ),
    },
)


def parameters(archive, drawn):
    query = QueryDict(mutable=True)
    for name, value in drawn.items():
        if name == "records":
            for kind, number in value:
                records = archive.records[kind]
                query.appendlist(kind, records[number % len(records)].reference)
        else:
            query[name] = value
    return query


def expected(archive, found):
    """Return the references of the meetings that these filters let through."""
    cleaned = found.form.cleaned_data
    facts = [
        Fact("organization" if kind == "state" else kind, str(record.pk))
        for kind in archive.records
        for record in cleaned[kind]
    ]
    facts += [Fact(kind, cleaned[kind]) for kind in ("form", "language") if cleaned[kind]]
    ranges = [(days.earliest, days.latest) for days in (cleaned["year"], cleaned["month"]) if days]
    ranges += [(cleaned["from"].earliest, None)] if cleaned["from"] else []
    ranges += [(None, cleaned["to"].latest)] if cleaned["to"] else []
    return {
        one.meeting.reference
        for one in archive.told
        if (cleaned["q"] is None or one.has(cleaned["q"]))
        and all(one.has(fact) for fact in facts)
        and all(one.may_be(*days) for days in ranges)
        and not (cleaned["dated"] == "no" and one.meeting.days)
    }


@given(drawn=asked)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=120, deadline=None)
def test_filters_find_exactly_what_the_records_say(archive, drawn):
    found = MeetingFilter(parameters(archive, drawn))
    if found.selection is None:
        assert not found.form.is_valid()
        return
    wanted = expected(archive, found)
    page = found.page()
    shown = [row.reference for row in page.meetings]
    assert found.count == (len(wanted), False)
    assert len(shown) == len(set(shown)) == min(25, len(wanted))
    assert wanted.issuperset(shown)
    assert {meeting.reference for meeting in found.qs} == wanted


@given(drawn=asked)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12, deadline=None)
def test_every_form_has_the_same_meetings_in_the_same_order(archive, client, drawn):
    query = parameters(archive, {"sort": "newest", **drawn})
    found = MeetingFilter(query)
    if found.selection is None:
        assert client.get("/meetings.json", query).status_code == 400
        return
    asked_for = dict(query.lists())
    in_order = taken(client, "json", **asked_for)
    assert set(in_order) == expected(archive, found)
    assert taken(client, "csv", **asked_for) == in_order
    assert taken(client, "atom", **asked_for) == in_order
    dated = {one.meeting.reference for one in archive.told if one.meeting.days}
    assert taken(client, "ics", **asked_for) == [reference for reference in in_order if reference in dated]
    assert walked(client, asked_for) == in_order


def walked(client, asked_for):
    """Return the references that the pages of a list show, from the first to the last."""
    shown, after = [], []
    while True:
        context = client.get("/meetings/", {**asked_for, "after": after} if after else asked_for).context
        shown += [row.reference for row in context["page"].meetings]
        if context["page"].after is None:
            return shown
        after = [context["page"].after]
