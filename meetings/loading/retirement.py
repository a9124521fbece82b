"""Take back what was read from a source text, when a newer version or reading takes its place."""

from dataclasses import dataclass

from meetings.loading import people as attested
from meetings.loading.decisions import corrected_fields
from meetings.loading.known import Known
from meetings.loading.records import Touched, settle
from meetings.loading.review import ask
from meetings.models import Appearance, Evidence, HeldOffice, Meeting, Participation, Person, ReviewItem, SourceText


@dataclass(frozen=True)
class Retired:
    """What a text's reports were of: records that may have lost their support."""

    meetings: dict[int, Meeting]
    people: dict[int, Person]
    participations: frozenset[int]
    renamed: frozenset[int]


def retire_reports(source: SourceText) -> Retired:
    """Take back a text's reports with their evidence and open questions.

    Meetings and participations stay until let_go, so that the new reading finds them.
    """
    meetings = {report.meeting_id: report.meeting for report in source.reports.select_related("meeting__permalink")}
    appearances = list(Appearance.objects.filter(report__source=source).select_related("participation__person"))
    people = {}
    renamed = set()
    for appearance in appearances:
        if person := appearance.participation.person:
            people[person.pk] = person
            if attested.attest_less(person, appearance.name, source.language, corrected_fields(person.reference)):
                renamed.add(person.pk)
    Appearance.objects.filter(report__source=source).delete()
    source.reports.all().delete()
    Evidence.objects.filter(source=source).delete()
    source.review_items.filter(state=ReviewItem.State.OPEN).delete()
    participations = frozenset(appearance.participation_id for appearance in appearances)
    return Retired(meetings, people, participations, frozenset(renamed))


def let_go(retired: Retired, source: SourceText, known: Known) -> None:
    """Let go of participations and offices that no report supports any more, once the new reading is stored.

    A meeting that no text tells of any more stays as it was published, and staff are asked.
    """
    reported = {pk: meeting for pk, meeting in retired.meetings.items() if meeting.reports.exists()}
    for meeting in reported.values():
        if "participants" in corrected_fields(meeting.reference):
            continue
        theirs = Participation.objects.filter(meeting=meeting, pk__in=retired.participations)
        theirs.filter(appearances=None).delete()
        HeldOffice.objects.filter(participation__in=theirs, printed_titles=None).delete()
    for pk, meeting in retired.meetings.items():
        if pk not in reported:
            ask(
                kind=ReviewItem.Kind.UNSUPPORTED,
                subject=meeting.reference,
                reason=f"“{source}” no longer tells of it, and no other text does",
                source=source,
                record=meeting.permalink,
            )
    settle(Touched(reported, dict(retired.people), set(retired.renamed)), known)
