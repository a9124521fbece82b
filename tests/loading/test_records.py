import pytest

from meetings.models import (
    Appearance,
    Evidence,
    Meeting,
    Office,
    Organization,
    Participation,
    Person,
    Place,
    ReviewItem,
)
from meetings.search.filters import MeetingFilter
from tests.loading.cast import ALIYEV, AMREYEV, OMURALIEV, OMURALIEV_FR, meetings


@pytest.mark.parametrize("word", ["Koubanytchbek", "Bakou"])
def test_a_form_printed_later_finds_the_meetings_before(store, report, word):
    store(
        report("2022-11-16", ALIYEV, OMURALIEV, place="Baku"),
        report("2022-12-17", ALIYEV, OMURALIEV_FR, language="fr", place="Bakou"),
    )

    found = MeetingFilter({"q": word}).qs
    assert sorted(meeting.days_written for meeting in found) == ["2022-11-16", "2022-12-17"]


def test_any_order_of_loading_gives_the_same_records(store, report, django_db_blocker):
    drafts = [
        report("2022-05-24", ALIYEV, AMREYEV),
        report("2022-12-15", ALIYEV, OMURALIEV),
        report("2022-12-15", ALIYEV, OMURALIEV_FR, language="fr", place="Bakou"),
        report("2022-12-15", ("Jeyhun Bayramov", "minister-of-foreign-affairs", "AZ"), OMURALIEV, place="Baku"),
    ]
    seen = []
    # Each is the first, the second, the third and the last once, among the same neighbours either way round.
    turned = [[*drafts[n:], *drafts[:n]] for n in range(len(drafts))]
    for order in [*turned, *(order[::-1] for order in turned)]:
        _empty()
        store(*order)
        people = [
            (p.name, p.sort_name, [str(t) + t.days_written for t in p.tenures.all()]) for p in Person.objects.all()
        ]
        seen.append((meetings(), people, sorted(map(str, Office.objects.all())), sorted(map(str, Place.objects.all()))))

    assert all(found == seen[0] for found in seen)
    assert [m[0] for m in seen[0][0]] == ["2022-05-24", "2022-12-15", "2022-12-15"]
    assert len(seen[0][1]) == 4
    assert len(seen[0][2]) == 3


def _empty():
    """Take every record away, children first."""
    for model in (
        *(ReviewItem, Evidence, Appearance, Participation),
        *(Meeting._meta.get_field("reports").related_model, Meeting, Place),
    ):
        model.objects.all().delete()
    for name in ("tenures", "offices"):
        (Person if name == "tenures" else Organization)._meta.get_field(name).related_model.objects.all().delete()
    Person.objects.all().delete()
    from_sources = Evidence._meta.get_field("source").related_model
    from_sources.objects.all().delete()
    Organization.objects.update(parent=None)
    Organization.objects.all().delete()


def test_a_surname_alone_joins_nobody(store, report):
    store(report("2022-05-24", ALIYEV, AMREYEV), report("2022-06-01", ("Aliyev", "", ""), OMURALIEV))

    assert sorted(Person.objects.values_list("name", flat=True)) == [
        "Aliyev",
        "Baghdad Amreyev",
        "Ilham Aliyev",
        "Kubanychbek Omuraliev",
    ]


def test_a_surname_in_the_same_office_of_the_same_state_joins(store, report):
    store(
        report("2022-05-24", ALIYEV, AMREYEV),
        report("2022-06-01", ("Aliyev", "president", "AZ"), OMURALIEV),
    )

    assert Meeting.objects.get(days_written="2022-06-01").title == "Ilham Aliyev met Kubanychbek Omuraliev"


def test_namesakes_in_offices_of_two_states_are_two_people(store, report):
    store(
        report("2022-05-24", ("Ali Hasan", "minister-of-foreign-affairs", "IQ"), AMREYEV),
        report("2022-06-01", ("Ali Hasan", "minister-of-foreign-affairs", "PK"), AMREYEV),
    )

    assert Person.objects.filter(name="Ali Hasan").count() == 2
    assert [(i.kind, i.reason) for i in ReviewItem.objects.all()] == [
        ("same person", "the same name, but offices of different states")
    ]


def test_relatives_in_one_office_are_two_people(store, report):
    store(
        report("2002-05-24", ("Heydar Aliyev", "president", "AZ"), AMREYEV),
        report("2005-06-01", ALIYEV, AMREYEV),
    )

    assert Person.objects.filter(name__endswith="Aliyev").count() == 2


def test_an_office_keeps_its_holders_one_after_the_other(store, report):
    store(
        report("2022-05-24", ALIYEV, AMREYEV),
        report("2022-10-21", ALIYEV, AMREYEV),
        report("2022-12-15", ALIYEV, OMURALIEV),
    )

    office = Office.objects.get(key="secretary-general")
    assert [(str(t.person), t.days_written) for t in office.tenures.all()] == [
        ("Baghdad Amreyev", "2022-05-24/2022-10-21"),
        ("Kubanychbek Omuraliev", "2022-12-15"),
    ]


def test_a_participant_without_a_name_stays_unresolved(store, report):
    store(report("2022-05-24", ALIYEV, ("", "emir", "QA")))

    assert [(p.person_id is None, str(p)) for p in Participation.objects.order_by("position")] == [
        (False, "Ilham Aliyev"),
        (True, "emir QA"),
    ]


def test_evidence_quotes_what_stands_at_its_span(store, report):
    store(report("2022-12-15", ALIYEV, OMURALIEV_FR, language="fr", place="Bakou"))

    found = {(e.field, e.quote) for e in Evidence.objects.all()}
    assert found >= {("date", "2022-12-15"), ("place", "Bakou"), ("person", "Koubanytchbek Omuraliev")}
    assert all(e.quote == e.source.body[e.start : e.end] for e in Evidence.objects.select_related("source"))


@pytest.mark.parametrize("again", [1, 2])
def test_loading_twice_changes_nothing(store, report, again):
    drafts = [report("2022-05-24", ALIYEV, AMREYEV), report("2022-12-15", ALIYEV, OMURALIEV)]
    store(*drafts)
    before = meetings(), Evidence.objects.count(), list(Person.objects.values())

    outcomes = [o.outcome for _ in range(again) for o in store(*drafts)]

    assert set(outcomes) == {"unchanged"}
    assert (meetings(), Evidence.objects.count(), list(Person.objects.values())) == before


def test_a_new_version_at_an_address_takes_the_place_of_the_earlier(store, report):
    store(report("2022-05-24", ALIYEV, AMREYEV, url="https://example.org/1"))
    meeting = Meeting.objects.get()

    (outcome,) = store(report("2022-05-24", ALIYEV, AMREYEV, place="Baku", url="https://example.org/1"))

    assert outcome.outcome == "updated"
    assert [(m.pk, str(m.place), m.reports.count()) for m in Meeting.objects.all()] == [(meeting.pk, "Baku", 1)]
    assert Person.objects.get(name="Baghdad Amreyev").names.get().attestations == 1


def test_a_meeting_that_no_text_tells_of_any_more_stays_and_is_asked_about(store, report):
    store(report("2022-05-24", ALIYEV, AMREYEV, url="https://example.org/1"))

    store(report("2022-06-24", ALIYEV, OMURALIEV, url="https://example.org/1"))

    assert sorted(m[0] for m in meetings()) == ["2022-05-24", "2022-06-24"]
    assert [i.kind for i in ReviewItem.objects.all()] == ["unsupported"]


@pytest.mark.parametrize("english_first", [True, False])
def test_offices_stand_in_the_order_of_the_english_report(store, report, english_first):
    french = report("2022-12-15", ("Ilham Aliyev", "chairman", "AZ"), OMURALIEV, language="fr")
    english = report("2022-12-15", ALIYEV, OMURALIEV)

    store(*([english, french] if english_first else [french, english]))

    held = Participation.objects.get(person__name="Ilham Aliyev").held_offices.all()
    assert [str(office) for office in held] == ["President, Azerbaijan", "Chairman, Azerbaijan"]


def test_one_of_several_namesakes_stays_unresolved_and_is_asked_about(store, report):
    store(
        report("2022-05-24", ("Ali Hasan", "minister-of-foreign-affairs", "IQ"), AMREYEV),
        report("2022-06-01", ("Ali Hasan", "minister-of-foreign-affairs", "PK"), AMREYEV),
        report("2022-07-01", ("Ali Hasan", "", ""), AMREYEV),
        report("2022-08-01", ("Ali Hasan", "president", "PK"), AMREYEV),
    )

    assert Person.objects.filter(name="Ali Hasan").count() == 2
    assert [
        (p.person_id is None, str(p)) for p in Meeting.objects.get(days_written="2022-07-01").participations.all()
    ] == [
        (True, "Ali Hasan"),
        (False, "Baghdad Amreyev"),
    ]
    assert "may be any of several people" in ReviewItem.objects.get(subject__endswith="participants[0]").reason
    pakistani = Person.objects.get(tenures__office__organization__key="PK", tenures__office__key="president")
    assert pakistani.participations.count() == 2
