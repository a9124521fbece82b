"""Store the lines of meetings, with what each report says and the evidence for it."""

import re
from typing import Any

from meetings.exchange.reading import DumpError, NumberedLine
from meetings.exchange.rows import checked, days_in, evidence_row, ids, referred, store, store_records
from meetings.exchange.staff_rows import time
from meetings.models import (
    Appearance,
    Evidence,
    HeldOffice,
    Meeting,
    Office,
    Organization,
    Participation,
    Person,
    Place,
    PrintedTitle,
    Report,
    SourceText,
)
from meetings.search.index import index_meetings

_PARTICIPANT = re.compile(r"participants\[(\d{1,6})\](?:\.name|\.offices\[(\d{1,6})\])")

Lines = list[NumberedLine]


def store_meetings(lines: Lines) -> None:
    """Store meetings and all that hangs on them, and index them."""
    known = _Known(lines)
    stored = store_records(
        Meeting,
        lines,
        lambda line: {
            "title": line.value["title"] or "",
            "days": days_in(line.value, line),
            "form": line.value["form"],
            "place_id": known.places[referred(line.value["place"])],
            **({"added_at": time(line.value["added"])} if "added" in line.value else {}),
        },
    )
    rows = [_Rows(meeting, line, known) for meeting, line in zip(stored, lines, strict=True)]
    for kind in ("participations", "held", "reports", "appearances", "titles", "evidence"):
        store((row for each in rows for row in getattr(each, kind)), lines)
    index_meetings(meeting.pk for meeting in stored)


class _Known:
    """The records that lines of meetings refer to, by reference."""

    def __init__(self, lines: Lines) -> None:
        participants = [(line, p) for line in lines for p in line.value["participants"]]
        reports = [(line, report) for line in lines for report in line.value["reports"]]
        self.people = ids(Person, ((line, referred(p["person"])) for line, p in participants))
        self.delegations = ids(Organization, ((line, referred(p["delegation"])) for line, p in participants))
        self.offices = ids(Office, ((line, held["reference"]) for line, p in participants for held in p["offices"]))
        places = [(line, referred(value["place"])) for line, value in [*((x, x.value) for x in lines), *reports]]
        self.places = ids(Place, places)
        self.sources = ids(SourceText, ((line, report["source"]) for line, report in reports))
        self.bodies = dict(SourceText.objects.filter(pk__in=self.sources.values()).values_list("pk", "body"))


class _Rows:
    """The rows, not saved, that one line of a meeting stands for."""

    def __init__(self, meeting: Meeting, line: NumberedLine, known: _Known) -> None:
        self._line, self._known = line, known
        self.participations: list[Participation] = []
        self.held: list[HeldOffice] = []
        self.reports: list[Report] = []
        self.appearances: list[Appearance] = []
        self.titles: list[PrintedTitle] = []
        self._held_of: list[list[HeldOffice]] = []  # by participant
        self._appearances_of: list[list[Appearance]] = []  # by report
        for position, value in enumerate(line.value["participants"]):
            self._add_participant(meeting, position, value)
        for value in line.value["reports"]:
            self._add_report(meeting, value)
        self.evidence = [self._evidence(value) for value in line.value["evidence"]]

    def _add_participant(self, meeting: Meeting, position: int, value: dict[str, Any]) -> None:
        participation = Participation(
            meeting=meeting,
            person_id=self._known.people[referred(value["person"])],
            delegation_id=self._known.delegations[referred(value["delegation"])],
            as_written=value["as_written"],
            position=position,
        )
        self.participations.append(checked(participation, self._line))
        held = [
            HeldOffice(
                participation=participation,
                office_id=self._known.offices[office["reference"]],
                title=office["title"],
                capacity=office["capacity"] or "",
                position=number,
            )
            for number, office in enumerate(value["offices"])
        ]
        self.held += [checked(office, self._line) for office in held]
        self._held_of.append(held)

    def _add_report(self, meeting: Meeting, value: dict[str, Any]) -> None:
        report = Report(
            meeting=meeting,
            source_id=self._known.sources[value["source"]],
            position=value["position"],
            form=value["form"],
            place_id=self._known.places[referred(value["place"])],
        )
        report.days = days_in(value, self._line)
        self.reports.append(checked(report, self._line))
        self._appearances_of.append([self._appearance(report, appearance) for appearance in value["appearances"]])

    def _appearance(self, report: Report, value: dict[str, Any]) -> Appearance:
        number = value["participant"]
        appearance = Appearance(
            participation=self._nth(self.participations, number, "participant"),
            report=report,
            name=value["name"] or "",
            as_written=value["as_written"],
            position=value["position"],
        )
        self.appearances.append(checked(appearance, self._line))
        for title in value["titles"]:
            held = self._nth(self._held_of[number], title["office"], "office")
            row = PrintedTitle(held_office=held, appearance=appearance, text=title["text"])
            self.titles.append(checked(row, self._line))
        return appearance

    def _evidence(self, value: dict[str, Any]) -> Evidence:
        report = self._nth(self.reports, value["report"], "report")
        appearance = None
        if value["appearance"] is not None:
            appearances = self._appearances_of[value["report"]]
            appearance = self._nth(appearances, value["appearance"], "appearance")
        if report.source_id != self._known.sources.get(value["source"]):
            raise DumpError(self._line.number, f"evidence of a report has its source, not {value['source']}")
        field, title = self._supported(value["field"], appearance)
        return evidence_row(
            value,
            self._line,
            self._known.bodies[report.source_id],
            source_id=report.source_id,
            field=field,
            report=report,
            appearance=appearance,
            printed_title=title,
        )

    def _supported(self, field: str, appearance: Appearance | None) -> tuple[str, PrintedTitle | None]:
        """Return the kind of fact that a field of the line is, and the printed title if it is an office."""
        match = _PARTICIPANT.fullmatch(field)
        if not match or appearance is None:
            if match or appearance is not None or field not in ("date", "form", "place"):
                raise DumpError(self._line.number, f"no report supports {field!r} like that")
            return field, None
        participant = self._nth(self.participations, int(match[1]), "participant")
        if participant is not appearance.participation:
            raise DumpError(self._line.number, f"{field!r} is not of the participant who appears")
        if match[2] is None:
            return Evidence.Field.PERSON, None
        held = self._nth(self._held_of[int(match[1])], int(match[2]), "office")
        for title in self.titles:
            if title.appearance is appearance and title.held_office is held:
                return Evidence.Field.OFFICE, title
        raise DumpError(self._line.number, f"{field!r} has no title in the appearance")

    def _nth(self, rows: list, number: int, what: str) -> Any:
        if number >= len(rows):
            raise DumpError(self._line.number, f"there is no {what} {number}")
        return rows[number]
