"""The reports of a meeting and those of a text, each with what a page says of it, by one statement."""

from meetings.models import Meeting, Organization, Place, Publisher, Report, SourceText
from meetings.models.joined import Table, put, records
from meetings.models.titles import title_of

_OF_MEETING = """
    SELECT {columns} FROM meetings_report report
    JOIN meetings_sourcetext source ON source.id = report.source_id
    JOIN meetings_permalink permalink ON permalink.reference = source.permalink_id AND permalink.state = 'live'
    LEFT JOIN meetings_publisher publisher ON publisher.organization_id = source.publisher_id
    LEFT JOIN meetings_organization issuer ON issuer.id = publisher.organization_id
    LEFT JOIN meetings_place place ON place.id = report.place_id
    WHERE report.meeting_id = %s ORDER BY source.language, source.id, report.position
"""
_OF_TEXT = """
    SELECT {columns}, person.name, body.name, party.as_written FROM meetings_report report
    JOIN meetings_meeting meeting ON meeting.id = report.meeting_id
    JOIN meetings_permalink permalink ON permalink.reference = meeting.permalink_id AND permalink.state = 'live'
    LEFT JOIN meetings_place place ON place.id = report.place_id
    LEFT JOIN meetings_participation party ON party.meeting_id = meeting.id
    LEFT JOIN meetings_person person ON person.id = party.person_id
    LEFT JOIN meetings_organization body ON body.id = party.delegation_id
    WHERE report.source_id = %s ORDER BY report.position, party.position, party.id
"""
_REPORT, _PLACE, _MEETING = Table(Report, "report"), Table(Place, "place"), Table(Meeting, "meeting")
_SOURCE = Table(SourceText, "source", ("original", "envelope", "warnings"))
_PUBLISHER, _ISSUER = Table(Publisher, "publisher"), Table(Organization, "issuer")


def of_meeting(meeting: Meeting) -> list[Report]:
    """Return the reports of a meeting, as far as their texts are live, by language."""
    tables = [_REPORT, _PLACE, _SOURCE, _PUBLISHER, _ISSUER]
    found = []
    for report, place, source, publisher, issuer in records(_OF_MEETING, tables, meeting.pk):
        put(report, "meeting", meeting)
        put(report, "place", place)
        put(report, "source", source)
        put(source, "publisher", publisher)
        if publisher:
            put(publisher, "organization", issuer)
        found.append(report)
    return found


def of_text(source: SourceText) -> list[tuple[Report, str]]:
    """Return the reports of a text, as far as their meetings are live, in its order, and who met whom."""
    found: dict[int, Report] = {}
    names: dict[int, list[str]] = {}
    for report, place, meeting, *party in records(_OF_TEXT, [_REPORT, _PLACE, _MEETING], source.pk):
        if report.pk not in found:
            put(report, "meeting", meeting)
            put(report, "place", place)
            put(report, "source", source)
            found[report.pk], names[report.pk] = report, []
        names[report.pk] += [name for name in party if name][:1]
    return [(report, title_of(report.meeting.form, names[pk])) for pk, report in found.items()]
