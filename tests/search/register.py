"""Enter records by hand, as few facts as a test needs."""

import hashlib
from itertools import count

from meetings.days import DayRange
from meetings.loading.permalinks import issue_by_hand
from meetings.models import (
    HeldOffice,
    Meeting,
    Office,
    OfficeName,
    Organization,
    OrganizationName,
    Participation,
    Permalink,
    Person,
    PersonName,
    Place,
    PlaceName,
    Publisher,
    Report,
    SourceText,
)
from meetings.models.names import name_key
from meetings.search.index import index_meetings
from meetings.search.names import index_names
from meetings.search.tallies import add_texts

_number = count(1)


def _names(model, owner, record, forms, language=""):
    for form in forms:
        model.objects.create(**{owner: record}, text=form, key=name_key(form), language=language)
    index_names([record])


def person(*forms):
    record = Person.objects.create(permalink=issue_by_hand(Permalink.Kind.PERSON), name=forms[0], sort_name=forms[0])
    _names(PersonName, "person", record, forms)
    return record


def organization(*forms, kind=Organization.Kind.OTHER, parent=None):
    record = Organization.objects.create(
        permalink=issue_by_hand(Permalink.Kind.ORGANIZATION), name=forms[0], key=forms[0], kind=kind, parent=parent
    )
    _names(OrganizationName, "organization", record, forms)
    return record


def office(title, body, *french):
    record = Office.objects.create(
        permalink=issue_by_hand(Permalink.Kind.OFFICE), title=title, key=title, organization=body
    )
    _names(OfficeName, "office", record, [title], "en")
    _names(OfficeName, "office", record, french, "fr")
    return record


def place(*forms, territory=None):
    record = Place.objects.create(
        permalink=issue_by_hand(Permalink.Kind.PLACE), name=forms[0], key=forms[0], territory=territory
    )
    _names(PlaceName, "place", record, forms)
    return record


def meeting(days="", text="", *, people=(), offices=(), at=None, form="in person", language="en", publisher=None):
    """Enter a meeting and index it. The offices are held by the people in turn; texts are one a report."""
    record = Meeting(permalink=issue_by_hand(Permalink.Kind.MEETING), form=form, place=at)
    record.days = DayRange.parse(days) if days else None
    record.title = " met ".join(p.name for p in people)
    record.save()
    for position, participant in enumerate(people):
        participation = Participation.objects.create(
            meeting=record, person=participant, as_written=participant.name, position=position
        )
        for held in offices[position : position + 1]:
            HeldOffice.objects.create(participation=participation, office=held, title=held.title)
    for position, body in enumerate([text] if isinstance(text, str) else text):
        report(record, body, language=language, publisher=publisher, position=position)
    index_meetings([record.pk])
    record.refresh_from_db()
    return record


def report(of, body, *, language="en", publisher=None, position=0):
    body = body or f"Text {next(_number)}."
    digest = hashlib.sha256(f"{next(_number)} {body}".encode()).hexdigest()
    issuer = Publisher.objects.get_or_create(organization=publisher)[0] if publisher else None
    source = SourceText.objects.create(
        permalink=issue_by_hand(Permalink.Kind.SOURCE),
        original=body.encode(),
        sha256=digest,
        body=body,
        body_sha256=digest,
        language=language,
        publisher=issuer,
        state=SourceText.State.READ,
    )
    add_texts(1)
    return Report.objects.create(meeting=of, source=source, position=position, form=of.form)
