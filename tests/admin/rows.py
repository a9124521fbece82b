"""An archive of any size, of every kind of record that the staff's desk shows."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.contrib.auth.models import User
from django.utils import timezone

from meetings.days import DayRange
from meetings.loading.by_hand import authorize
from meetings.loading.deciding.correcting import end
from meetings.loading.permalinks import issue_by_hand
from meetings.models import (
    Appearance,
    Check,
    Evidence,
    HeldOffice,
    Load,
    Meeting,
    Office,
    Organization,
    Participation,
    Permalink,
    Person,
    Place,
    PrintedTitle,
    Publisher,
    Report,
    ReviewItem,
    SourceText,
    Tenure,
)
from meetings.search.index import index_meetings
from meetings.search.names import index_names

BODY = "Baku, December 15\n\nPresident Ilham Aliyev received Kubanychbek Omuraliev.\nThe End."
FIRST_DAY = date(2022, 12, 15)


def make_rows(numbers: Iterable[int], editor: User) -> None:
    """Make the meetings of these numbers, each with people, offices, bodies, a place, a text and what hangs on them."""
    for number in numbers:
        make_meeting(number, editor)
    index_meetings(Meeting.objects.values_list("pk", flat=True))


def make_meeting(number: int, editor: User) -> Meeting:
    """Make the meeting of one number: Person ``number`` of State ``number``, reported by one text."""
    region = _named(Organization, name=f"Region {number}", key=f"region {number}", kind="other")
    state = _named(Organization, name=f"State {number}", key=f"S{number}", kind="state", parent=region)
    place = _named(Place, name=f"City {number}", key=f"city {number}", territory=state)
    person = _named(Person, name=f"Ilham Person{number}", sort_name=f"Person{number}, Ilham")
    office = Office.objects.create(
        permalink=issue_by_hand(Permalink.Kind.OFFICE), title="President", key="president", organization=state
    )
    authorize(record=office, text="President")
    index_names([office])
    days = DayRange.day(FIRST_DAY + timedelta(days=number))
    for basis in Tenure.Basis:
        tenure = Tenure(person=person, office=office, basis=basis)
        tenure.days = days
        tenure.save()

    now = timezone.now()
    Check.objects.create(started_at=now, ended_at=now, faults=1, first_faults=f"meeting {number}: lost")
    load = Load.objects.create(command="load_sources", started_at=timezone.now(), counts={"added": 1})
    source = SourceText(
        permalink=issue_by_hand(Permalink.Kind.SOURCE),
        original=BODY.encode(),
        sha256=f"{number:064}",
        body=BODY,
        body_sha256=f"{number:064}",
        language="en",
        title=f"Text {number}",
        publisher=Publisher.objects.create(organization=state),
        load=load,
    )
    source.days = days
    source.save()

    meeting = Meeting(
        permalink=issue_by_hand(Permalink.Kind.MEETING), title=f"{person} in a meeting", place=place, form="in person"
    )
    meeting.days = days
    meeting.save()
    report = Report(meeting=meeting, source=source, position=0, form="in person", place=place)
    report.days = days
    report.save()
    participation = Participation.objects.create(meeting=meeting, person=person, as_written="President Ilham Aliyev")
    Participation.objects.create(meeting=meeting, delegation=state, as_written="a delegation", position=1)
    held = HeldOffice.objects.create(participation=participation, office=office, title="President")
    appearance = Appearance.objects.create(
        participation=participation, report=report, name="Ilham Aliyev", as_written="President Ilham Aliyev", position=0
    )
    title = PrintedTitle.objects.create(held_office=held, appearance=appearance, text="President")
    for field, quote, fact in (
        ("date", "December 15", {"report": report}),
        ("person", "Ilham Aliyev", {"report": report, "appearance": appearance}),
        ("office", "President", {"report": report, "appearance": appearance, "printed_title": title}),
        ("organization", "Baku", {"organization": state}),
    ):
        start = BODY.index(quote)
        Evidence.objects.create(
            source=source, field=field, start=start, end=start + len(quote), quote=quote, basis="stated", **fact
        )

    end(None, place, editor, "")
    ReviewItem.objects.create(
        kind="disagreement",
        subject=meeting.reference,
        reason="the reports give two dates",
        record=meeting.permalink,
        other=place.permalink,
        source=source,
    )
    return meeting


def _named(model, **facts):
    record = model.objects.create(permalink=issue_by_hand(model.KIND), **facts)
    authorize(record=record, text=record.name)
    index_names([record])
    return record
