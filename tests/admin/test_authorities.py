"""People, offices, organizations and places, entered and corrected by hand."""

import pytest
from django.urls import reverse

from meetings import references
from meetings.days import DayRange
from meetings.exchange.writing import dump
from meetings.loading.deciding.standing import restore, withdraw
from meetings.loading.deciding.undoing import undo
from meetings.loading.permalinks import issue_by_hand
from meetings.models import Decision, HeldOffice, Meeting, Office, Organization, Person, Place, Tenure
from meetings.models.names import name_key
from meetings.search.names import index_names
from meetings.search.query import parse
from meetings.search.selection import Selection
from tests.admin.forms import as_shown, errors
from tests.admin.rows import make_rows

ADD_PERSON = "/admin/meetings/person/add/"


def change(record) -> str:
    return reverse(f"admin:meetings_{record._meta.model_name}_change", args=[record.pk])


def decisions(record) -> list[tuple]:
    return list(
        Decision.objects.filter(record=record.permalink)
        .order_by("pk")
        .values_list("field", "before", "after", "reason")
    )


def names(record) -> list[tuple]:
    return list(record.names.order_by("pk").values_list("text", "kind", "language", "script", "key"))


def test_person_entered_with_tenure_gets_reference_name_and_sort_form(desk, editor):
    make_rows([1], editor)
    office = Office.objects.get()
    form = as_shown(desk.get(ADD_PERSON)) | {
        "name": "Kubanychbek Omuraliev",
        "reason": "on the body's own page",
        "names-TOTAL_FORMS": "1",
        "names-0-text": "Кубанычбек Омуралиев",
        "names-0-kind": "parallel",
        "names-0-language": "ru",
        "tenures-TOTAL_FORMS": "1",
        "tenures-0-office": office.pk,
        "tenures-0-days_written": " 2022-11-11/2025-01-31 ",
    }
    assert desk.post(ADD_PERSON, form).status_code == 302

    person = Person.objects.get(name="Kubanychbek Omuraliev")
    assert references.is_valid(person.reference)
    assert person.sort_name == "Omuraliev, Kubanychbek"
    assert names(person) == [
        ("Кубанычбек Омуралиев", "parallel", "ru", "Cyrl", "kubanychbek omuraliev"),
        ("Kubanychbek Omuraliev", "authorized", "", "Latn", "kubanychbek omuraliev"),
    ]
    tenure = Tenure.objects.get(person=person)
    assert (tenure.office, tenure.basis, str(tenure.days)) == (office, "staff", "2022-11-11/2025-01-31")
    assert decisions(person) == [
        ("name", None, "Kubanychbek Omuraliev", "on the body's own page"),
        ("sort_name", None, "Omuraliev, Kubanychbek", "on the body's own page"),
        ("names", None, [["Кубанычбек Омуралиев", "ru", "parallel"]], "on the body's own page"),
        (
            "tenures",
            None,
            [{"person": person.reference, "office": office.reference, "date": "2022-11-11/2025-01-31"}],
            "on the body's own page",
        ),
    ]


def test_person_renamed_keeps_the_former_name_and_their_meetings_are_found_by_the_new(desk, editor):
    make_rows([1], editor)
    person = Person.objects.get()
    form = as_shown(desk.get(change(person))) | {"name": "Nikol Pashinyan", "reason": "a misreading"}
    assert desk.post(change(person), form).status_code == 302

    person.refresh_from_db()
    assert (person.name, person.sort_name) == ("Nikol Pashinyan", "Pashinyan, Nikol")
    assert [name[:2] for name in names(person)] == [("Ilham Person1", "other"), ("Nikol Pashinyan", "authorized")]
    assert decisions(person) == [
        ("name", "Ilham Person1", "Nikol Pashinyan", "a misreading"),
        ("sort_name", "Person1, Ilham", "Pashinyan, Nikol", "a misreading"),
    ]
    assert "Nikol Pashinyan" in Meeting.objects.get().title
    assert Selection(parse("pashinyan")).count().number == 1


def test_person_saved_as_shown_decides_nothing(desk, editor):
    make_rows([1], editor)
    person = Person.objects.get()
    before = names(person)
    tenures = [("attested", "2022-12-16"), ("staff", "2022-12-16")]
    assert desk.post(change(person), as_shown(desk.get(change(person)))).status_code == 302
    assert (names(person), decisions(person)) == (before, [])
    assert sorted(Tenure.objects.values_list("basis", "days_written")) == tenures


def test_tenure_that_staff_take_away_stays_where_meetings_attest_it_and_comes_back_when_undone(desk, editor, client):
    make_rows([1], editor)
    person, office, meeting = Person.objects.get(), Office.objects.get(), Meeting.objects.get()
    before = sorted(Tenure.objects.values_list("person", "office", "basis", "days_written"))
    form = as_shown(desk.get(change(person))) | {"tenures-0-DELETE": "on", "reason": "nobody says so"}
    assert desk.post(change(person), form).status_code == 302
    assert sorted(Tenure.objects.values_list("person", "office", "basis", "days_written")) == before[:1]
    assert before[0][2:] == ("attested", "2022-12-16")
    assert [held.office for held in HeldOffice.objects.filter(participation__meeting=meeting)] == [office]
    for record in (person, office, meeting):
        assert client.get(record.get_absolute_url()).status_code == 200

    undo(Decision.objects.get(field="tenures"), editor)
    assert sorted(Tenure.objects.values_list("person", "office", "basis", "days_written")) == before


def test_office_withdrawn_leaves_its_meetings_and_the_tenures_that_staff_entered(desk, editor, client):
    make_rows([1], editor)
    person, office, meeting = Person.objects.get(), Office.objects.get(), Meeting.objects.get()

    def standing() -> tuple:
        tenures = Tenure.objects.filter(person=person, office=office).values_list("basis", flat=True)
        answers = [client.get(record.get_absolute_url()).status_code for record in (person, meeting, office)]
        return sorted(tenures), HeldOffice.objects.filter(office=office).count(), answers

    withdraw(office, editor, "no such office")
    assert standing() == (["attested", "staff"], 1, [200, 200, 410])
    assert (office.reference in b"".join(dump()).decode()) is False
    restore(office, editor, "there is")
    assert standing() == (["attested", "staff"], 1, [200, 200, 200])
    assert (office.reference in b"".join(dump()).decode()) is True


def test_authorized_name_is_neither_changed_nor_removed_in_its_row(desk, editor):
    make_rows([1], editor)
    person = Person.objects.get()
    form = as_shown(desk.get(change(person)))
    forged = {"names-0-text": "Someone Else", "names-0-kind": "other", "names-0-DELETE": "on"}
    assert desk.post(change(person), form | forged).status_code == 302
    assert [name[:2] for name in names(person)] == [("Ilham Person1", "authorized")]


def test_second_name_is_not_authorized_in_its_row(desk, editor):
    make_rows([1], editor)
    person = Person.objects.get()
    row = {"names-TOTAL_FORMS": "2", "names-1-text": "I. Person1", "names-1-kind": "authorized"}
    page = desk.post(change(person), as_shown(desk.get(change(person))) | row)
    assert errors(page) == ["Select a valid choice. authorized is not one of the available choices."]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"text": "—", "kind": "other"}, ["A name has at least one letter or digit."]),
        (
            {"text": "Ilham Person1", "kind": "other", "language": ""},
            [
                "Please correct the duplicate data for text and language, which must be unique.",
                "Please correct the duplicate values below.",
            ],
        ),
    ],
)
def test_impossible_name_is_refused_with_a_reason(row, said, desk, editor):
    make_rows([1], editor)
    person = Person.objects.get()
    rows = {"names-TOTAL_FORMS": "2"} | {f"names-1-{field}": value for field, value in row.items()}
    page = desk.post(change(person), as_shown(desk.get(change(person))) | rows)
    assert errors(page) == said


@pytest.mark.parametrize("written", ["ilham person1", "İLHAM PERSON1", "Person1 Ilhâm", "Илхам Персон", "ИЛХАМ"])
def test_person_is_found_by_any_spelling(written, desk, editor):
    make_rows([1, 2], editor)
    person = Person.objects.get(name="Ilham Person1")
    person.names.create(text="Илхам Персон", language="ru", key=name_key("Илхам Персон"))
    index_names([person])
    page = desk.get("/admin/meetings/person/", {"q": written})
    assert list(page.context["cl"].result_list) == [person]


def test_person_is_found_by_reference_with_mistaken_letters(desk, editor):
    make_rows([1, 2], editor)
    person = Person.objects.get(name="Ilham Person2")
    page = desk.get("/admin/meetings/person/", {"q": person.reference.upper().replace("1", "I").replace("0", "o")})
    assert list(page.context["cl"].result_list) == [person]


def test_search_for_no_letters_finds_nobody(desk, editor):
    make_rows([1], editor)
    assert desk.get("/admin/meetings/person/", {"q": "!!"}).context["cl"].result_count == 0


def test_autocomplete_offers_offices_by_the_body_in_any_spelling(desk, editor):
    make_rows([1, 2], editor)
    office = Office.objects.get(organization__name="State 2")
    office.names.create(text="Chief President", key="chief president", kind="other", language="en", script="Latn")
    asked = {"term": "PRÉSIDENT State 2", "app_label": "meetings", "model_name": "tenure", "field_name": "office"}
    found = desk.get("/admin/autocomplete/", asked).json()["results"]
    assert [office["text"] for office in found] == ["President, State 2"]


def test_office_of_many_tenures_shows_the_latest_and_keeps_the_others(desk, editor):
    make_rows([1], editor)
    office = Office.objects.get()
    people = Person.objects.bulk_create(
        Person(permalink=issue_by_hand("person"), name=f"Holder {year}", sort_name=f"Holder {year}")
        for year in range(1950, 1975)
    )
    for year, person in enumerate(people, 1950):
        tenure = Tenure(person=person, office=office, basis="staff")
        tenure.days = DayRange.parse(str(year))
        tenure.save()
    page = f"/admin/meetings/office/{office.pk}/change/"
    form = as_shown(desk.get(page))
    shown = [value for name, value in form.items() if name.startswith("tenures-") and name.endswith("-days_written")]
    assert shown[:10] == ["2022-12-16", *map(str, range(1974, 1965, -1))]
    assert desk.post(page, form | {"tenures-1-days_written": "1974-02"}).status_code == 302
    years = office.tenures.filter(basis="staff").order_by("earliest_day").values_list("days_written", flat=True)
    assert list(years) == [*map(str, range(1950, 1974)), "1974-02", "2022-12-16"]


def test_organization_entered_twice_is_refused(desk, editor):
    make_rows([1], editor)
    state = Organization.objects.get(kind="state")
    form = as_shown(desk.get("/admin/meetings/organization/add/")) | {
        "name": "Ministry of Culture",
        "kind": "ministry",
        "parent": state.pk,
    }
    assert desk.post("/admin/meetings/organization/add/", form).status_code == 302
    ministry = Organization.objects.get(kind="ministry")
    assert (ministry.parent, [name[:2] for name in names(ministry)]) == (state, [("Ministry of Culture", "authorized")])
    page = desk.post("/admin/meetings/organization/add/", form | {"name": "MINISTRY of Culture"})
    assert errors(page) == ["The archive has an organization of this name there already."]


def test_organization_is_not_part_of_itself(desk, editor):
    make_rows([1], editor)
    state = Organization.objects.get(kind="state")
    page = desk.post(change(state), as_shown(desk.get(change(state))) | {"parent": state.pk})
    assert errors(page) == ["An organization cannot be part of itself."]


def test_organization_renamed_is_found_in_the_meetings_of_its_parts(desk, editor):
    make_rows([1], editor)
    region = Organization.objects.get(kind="other")
    form = as_shown(desk.get(change(region))) | {"name": "Transcaucasia"}
    assert desk.post(change(region), form).status_code == 302
    assert Selection(parse("transcaucasia")).count().number == 1


def test_office_entered_twice_in_a_body_is_refused(desk, editor):
    make_rows([1], editor)
    office = Office.objects.get()
    form = as_shown(desk.get("/admin/meetings/office/add/"))
    form |= {"title": "president", "organization": office.organization_id}
    page = desk.post("/admin/meetings/office/add/", form)
    assert errors(page) == ["This organization has that office already."]
    assert desk.post("/admin/meetings/office/add/", form | {"title": "Prime Minister"}).status_code == 302
    assert decisions(Office.objects.get(title="Prime Minister"))[0][:3] == ("title", None, "Prime Minister")


def test_place_corrected_logs_its_territory_by_reference(desk, editor):
    make_rows([1, 2], editor)
    place, state = Place.objects.get(name="City 1"), Organization.objects.get(name="State 2")
    form = as_shown(desk.get(change(place))) | {"territory": state.pk}
    assert desk.post(change(place), form).status_code == 302
    assert decisions(place)[-1] == (
        "territory",
        Organization.objects.get(name="State 1").reference,
        state.reference,
        "",
    )
