"""Meetings as lines of the dump: what is published of them, what each report says, and the sentences it stands in."""

from collections.abc import Iterator

from django.db.models import Prefetch

from meetings.exchange.values import Line, Scope, days, evidence, in_order, moment
from meetings.models import Appearance, HeldOffice, Meeting, Participation, PrintedTitle, Report

MEETINGS = Meeting.objects.select_related("place__permalink").prefetch_related(
    Prefetch(
        "participations",
        Participation.objects.select_related("person__permalink", "delegation__permalink"),
    ),
    Prefetch(
        "participations__held_offices",
        HeldOffice.objects.select_related("office__permalink", "office__organization__permalink"),
    ),
    Prefetch("participations__appearances", Appearance.objects.all()),
    Prefetch("participations__appearances__printed_titles", PrintedTitle.objects.all()),
    Prefetch(
        "reports",
        Report.objects.select_related("source__permalink", "source__publisher", "place__permalink").defer(
            "source__original", "source__body"
        ),
    ),
    "reports__evidence",
)


def meeting_line(meeting: Meeting, scope: Scope) -> Line:
    participations = sorted(meeting.participations.all(), key=_participation_order)
    held = {p.pk: sorted(p.held_offices.all(), key=_held_order) for p in participations}
    reported = [report for report in meeting.reports.all() if scope.has(report.source)]
    reports = sorted(reported, key=lambda report: (report.source.reference, report.position))
    appearances = _Appearances(participations, held)
    sources = {report.source.reference: report.source for report in reports}
    added = {"added": moment(meeting.added_at)} if scope.everything else {}
    return {
        "type": "meeting",
        "reference": meeting.reference,
        **added,
        "title": meeting.title or None,
        **days(meeting),
        "form": meeting.form,
        "place": scope.named(meeting.place),
        "participants": [_participant(p, held[p.pk], scope) for p in participations],
        "sources": [
            {
                "reference": source.reference,
                "file": source.file or None,
                "url": source.url or None,
                "language": source.language or None,
                "published": source.days_written or None,
                "sha256": source.sha256,
            }
            for source in sources.values()
        ],
        "reports": [
            {
                "source": report.source.reference,
                "position": report.position,
                **days(report),
                "form": report.form,
                "place": scope.named(report.place),
                "appearances": appearances.of(report),
            }
            for report in reports
        ],
        "evidence": in_order(
            (line for number, report in enumerate(reports) for line in appearances.evidence(report, number, scope)),
            *("field", "source", "start", "end", "basis", "reason", "report", "appearance"),
        ),
    }


def _participation_order(participation: Participation) -> tuple[int, str, str]:
    person = participation.person
    return participation.position, person.reference if person else "", participation.as_written


def _held_order(held: HeldOffice) -> tuple[int, str, str, str]:
    return held.position, held.office.reference if held.office else "", held.title, held.capacity


def _participant(participation: Participation, held: list[HeldOffice], scope: Scope) -> Line:
    return {
        "person": scope.named(participation.person),
        "delegation": scope.named(participation.delegation),
        "as_written": participation.as_written,
        "offices": [
            {
                "title": office_held.title,
                "organization": office_held.office.organization.name if scope.has_office(office_held.office) else None,
                "reference": office_held.office.reference if scope.has_office(office_held.office) else None,
                "capacity": office_held.capacity or None,
            }
            for office_held in held
        ],
    }


class _Appearances:
    """The appearances of a meeting's participants, and where its line has what evidence supports."""

    def __init__(self, participations: list[Participation], held: dict[int, list[HeldOffice]]) -> None:
        self._by_report: dict[int, list[tuple[int, Appearance]]] = {}
        self._office_number: dict[int, int] = {}
        for number, participation in enumerate(participations):
            self._office_number |= {office.pk: n for n, office in enumerate(held[participation.pk])}
            for appearance in participation.appearances.all():
                self._by_report.setdefault(appearance.report_id, []).append((number, appearance))
        for appearances in self._by_report.values():
            appearances.sort(key=lambda one: one[1].position)

    def of(self, report: Report) -> list[Line]:
        return [
            {
                "participant": number,
                "position": appearance.position,
                "name": appearance.name or None,
                "as_written": appearance.as_written,
                "titles": in_order(
                    (
                        {"office": self._office_number[title.held_office_id], "text": title.text}
                        for title in appearance.printed_titles.all()
                        if title.held_office_id in self._office_number
                    ),
                    "office",
                ),
            }
            for number, appearance in self._by_report.get(report.pk, [])
        ]

    def evidence(self, report: Report, report_number: int, scope: Scope) -> Iterator[Line]:
        """Yield the evidence of a report, each with the field of the meeting's line that it supports."""
        fact: tuple[str, int | None]
        supported: dict[tuple[int, int | None], tuple[str, int | None]] = {}
        for place, (number, appearance) in enumerate(self._by_report.get(report.pk, [])):
            supported[appearance.pk, None] = f"participants[{number}].name", place
            for title in appearance.printed_titles.all():
                if title.held_office_id in self._office_number:
                    office = self._office_number[title.held_office_id]
                    supported[appearance.pk, title.pk] = f"participants[{number}].offices[{office}]", place
        for row in report.evidence.all():
            if row.appearance_id is None:
                fact = row.field, None
            elif (row.appearance_id, row.printed_title_id) in supported:
                fact = supported[row.appearance_id, row.printed_title_id]
            else:
                continue
            place_in_line = {"field": fact[0], "report": report_number, "appearance": fact[1]}
            yield evidence(row, report.source, scope, **place_in_line, source=report.source.reference)
