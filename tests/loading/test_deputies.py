"""A deputy's office is an office: it has holders, and tells people of alike names who hold it together."""

import pytest
from django.core.management import call_command

from meetings.loading.tenures import attest_tenures
from meetings.models import HeldOffice, Office, Person, Tenure
from tests.web import rows


@pytest.fixture
def loaded(db, tmp_path):
    first = "On 3 May 2021 Deputy Minister of Justice of Malta Rosa Vella met with Ambassador of Chile Jane Hill."
    second = "On 7 June 2021 Deputy Minister of Justice of Malta Rosa M. Vella met with Ambassador of Peru Ana Mora."
    for name, text in (("first", first), ("second", second)):
        (tmp_path / f"{name}.txt").write_text(text)
        call_command("load_sources", str(tmp_path / f"{name}.txt"), verbosity=0)


def test_a_deputy_holds_the_office_of_a_deputy(loaded):
    office = Office.objects.get(key="deputy-minister-of-justice")
    assert [(str(t.person), t.days_written) for t in office.tenures.all()] == [
        ("Rosa M. Vella", "2021-05-03/2021-06-07"),
    ]
    assert {name.text for name in Person.objects.get(name="Rosa M. Vella").names.all()} == {
        "Rosa Vella",
        "Rosa M. Vella",
    }


def test_a_deputy_does_not_hold_the_office_itself(loaded):
    vella = Person.objects.get(name="Rosa M. Vella")
    minister = rows.office("Minister of Justice", Office.objects.get(key="deputy-minister-of-justice").organization)
    HeldOffice.objects.filter(participation__person=vella).update(office=minister)
    attest_tenures([vella])
    assert not Tenure.objects.filter(person=vella).exists()


def test_what_is_written_anew_is_what_was_written_at_first(loaded):
    before = list(Tenure.objects.order_by("pk").values_list("person", "office", "days_written"))
    attest_tenures(Person.objects.all())
    assert list(Tenure.objects.order_by("pk").values_list("person", "office", "days_written")) == before
    assert len(before) == 3
