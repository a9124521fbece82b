"""Who held which offices, as the pages of people, offices and organizations tell it: each by one statement."""

from collections.abc import Collection

from meetings.models import Office, Organization, Person, Tenure
from meetings.models.joined import Table, put, records
from meetings.models.statements import marks

_LIVE = "JOIN meetings_permalink permalink ON permalink.reference = {}.permalink_id AND permalink.state = 'live'"
_IN_ORDER = "ORDER BY tenure.earliest_day NULLS LAST, tenure.id"
_LATEST_FIRST = "ORDER BY tenure.latest_day DESC NULLS LAST, tenure.id"
_TENURE, _HOLDER = Table(Tenure, "tenure"), Table(Person, "person")
_HELD = [Table(Office, "office"), Table(Organization, "body")]
_BY_PERSON = f"""
    SELECT {{columns}} FROM meetings_tenure tenure JOIN meetings_office office ON office.id = tenure.office_id
    {_LIVE.format("office")} JOIN meetings_organization body ON body.id = office.organization_id
    WHERE tenure.person_id = %s {_IN_ORDER}
"""
_IN_OFFICE = f"""
    SELECT {{columns}} FROM meetings_tenure tenure JOIN meetings_person person ON person.id = tenure.person_id
    {_LIVE.format("person")} WHERE tenure.office_id = %s {_IN_ORDER}
"""
# The tenures are put in order before it is asked whether their people are live: it is then asked of the latest alone.
_LATEST = f"""
    SELECT {{columns}}
    FROM (SELECT * FROM meetings_tenure tenure WHERE office_id IN ({{offices}}) {_LATEST_FIRST}) AS tenure
    JOIN meetings_person person ON person.id = tenure.person_id {_LIVE.format("person")} {_LATEST_FIRST} LIMIT %s
"""


def by_person(person: Person) -> list[Tenure]:
    """Return the person's tenures of live offices, the earliest first."""
    found = []
    for tenure, office, body in records(_BY_PERSON, [_TENURE, *_HELD], person.pk):
        put(office, "organization", body)
        put(tenure, "office", office)
        put(tenure, "person", person)
        found.append(tenure)
    return found


def in_office(office: Office) -> list[Tenure]:
    """Return the tenures of live people in the office, the earliest first."""
    found = []
    for tenure, person in records(_IN_OFFICE, [_TENURE, _HOLDER], office.pk):
        put(tenure, "office", office)
        put(tenure, "person", person)
        found.append(tenure)
    return found


def lately_in(offices: Collection[Office], number: int) -> list[Tenure]:
    """Return so many of the tenures of live people in these offices, the latest first."""
    if not offices:
        return []
    known = {office.pk: office for office in offices}
    found = []
    sql = _LATEST.replace("{offices}", marks(known))
    for tenure, person in records(sql, [_TENURE, _HOLDER], *known, number):
        put(tenure, "office", known[tenure.office_id])
        put(tenure, "person", person)
        found.append(tenure)
    return found
