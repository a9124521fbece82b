"""Records for the tests of pages, each made with as little as it needs."""

import hashlib
from itertools import count

from meetings.days import DayRange
from meetings.loading.permalinks import issue_by_hand
from meetings.models import (
    Appearance,
    Evidence,
    HeldOffice,
    Meeting,
    Office,
    Organization,
    OrganizationName,
    Participation,
    Permalink,
    Person,
    PersonName,
    Place,
    PrintedTitle,
    Publisher,
    Report,
    SourceText,
    Tenure,
)
from meetings.models.names import name_key
from meetings.search.index import index_meetings
from meetings.search.names import index_names
from meetings.search.tallies import add_texts

_numbers = count(1)


def organization(name: str, kind: str = "state", **fields) -> Organization:
    made = Organization.objects.create(
        permalink=issue_by_hand(Permalink.Kind.ORGANIZATION), name=name, kind=kind, key=f"o{next(_numbers)}", **fields
    )
    OrganizationName.objects.create(organization=made, text=name, key=name_key(name), kind="authorized")
    index_names([made])
    return made


def office(title: str, of: Organization) -> Office:
    permalink = issue_by_hand(Permalink.Kind.OFFICE)
    made = Office.objects.create(permalink=permalink, title=title, key=f"k{next(_numbers)}", organization=of)
    index_names([made])
    return made


def person(name: str, *other_names: tuple[str, str]) -> Person:
    made = Person.objects.create(permalink=issue_by_hand(Permalink.Kind.PERSON), name=name, sort_name=name)
    PersonName.objects.create(person=made, text=name, key=name_key(name), kind="authorized")
    for text, language in other_names:
        PersonName.objects.create(person=made, text=text, language=language, key=name_key(text), kind="parallel")
    index_names([made])
    return made


def place(name: str, territory: Organization | None = None) -> Place:
    permalink = issue_by_hand(Permalink.Kind.PLACE)
    made = Place.objects.create(permalink=permalink, name=name, key=f"p{next(_numbers)}", territory=territory)
    index_names([made])
    return made


def publisher(name: str, display: str = "full") -> Publisher:
    return Publisher.objects.create(organization=organization(name, "news agency"), display=display)


def source(body: str, **fields) -> SourceText:
    digest = hashlib.sha256(f"{next(_numbers)} {body}".encode()).hexdigest()
    made = SourceText(
        permalink=issue_by_hand(Permalink.Kind.SOURCE),
        original=body.encode(),
        sha256=digest,
        body=body,
        body_sha256=digest,
        **{"language": "en", "state": "read"} | fields,
    )
    made.save()
    add_texts(1)
    return made


def tenure(who: Person, held: Office, written: str) -> Tenure:
    made = Tenure(person=who, office=held, basis="attested")
    made.days = DayRange.parse(written)
    made.save()
    return made


def meeting(written: str, *parties: tuple[Person, Office], title: str = "", **fields) -> Meeting:
    """A meeting that no text reports, indexed."""
    made = Meeting(
        permalink=issue_by_hand(Permalink.Kind.MEETING),
        title=title or " met ".join(str(who) for who, _ in parties),
        **fields,
    )
    made.days = DayRange.parse(written) if written else None
    made.save()
    for position, (who, held) in enumerate(parties):
        taking_part = Participation.objects.create(meeting=made, person=who, as_written=str(who), position=position)
        HeldOffice.objects.create(participation=taking_part, office=held, title=held.title)
    index_meetings([made.pk])
    return made


def report(of: Meeting, text: SourceText, *, date: str = "", place: str = "", form: str = "") -> Report:
    """The report of a meeting in a text that prints each participant's name and, before it, "President".

    The words given for date, place and form are the evidence of these.
    """
    made = Report(meeting=of, source=text, position=text.reports.count(), form=of.form)
    made.days = of.days
    made.place = of.place if place else None
    made.save()
    for field, words in (("date", date), ("place", place), ("form", form)):
        if words:
            evidence(text, field, words, report=made)
    for position, participation in enumerate(of.participations.all()):
        name = str(participation)
        appearance = Appearance.objects.create(
            participation=participation, report=made, name=name, as_written=f"President {name}", position=position
        )
        evidence(text, "person", name, report=made, appearance=appearance)
        held = participation.held_offices.get()
        printed = PrintedTitle.objects.create(held_office=held, appearance=appearance, text="President")
        evidence(text, "office", "President", report=made, appearance=appearance, printed_title=printed)
    index_meetings([of.pk])
    return made


def evidence(text: SourceText, field: str, words: str, **fields) -> Evidence:
    start = text.body.index(words)
    return Evidence.objects.create(
        source=text, field=field, start=start, end=start + len(words), quote=words, **{"basis": "stated"} | fields
    )
