"""The rows of meetings, with what each report says and the evidence for it."""

import re
from typing import Any, NamedTuple

from meetings.exchange.batches import Batch
from meetings.exchange.reading import DumpError, NumberedLine
from meetings.exchange.rows import add_evidence, add_references, days_in, ids, referred
from meetings.exchange.staff_rows import time
from meetings.models import (
    Appearance,
    Evidence,
    HeldOffice,
    Meeting,
    Office,
    Organization,
    Participation,
    Permalink,
    Person,
    Place,
    PrintedTitle,
    Report,
    SourceText,
)
from meetings.search.keys import search_key

_PARTICIPANT = re.compile(r"participants\[(\d{1,6})\](?:\.name|\.offices\[(\d{1,6})\])")

Lines = list[NumberedLine]


def add_meetings(batch: Batch, lines: Lines) -> None:
    """Add meetings and all that hangs on them. What they are found by is written once all are there."""
    known = _Known(lines)
    states = add_references(batch, Meeting, lines)
    for line in lines:
        reference, days = line.value["reference"], days_in(line.value, line)
        meeting = batch.new_id(Meeting)
        is_public = states[reference] == Permalink.State.LIVE
        row = {
            "id": meeting,
            "permalink_id": reference,
            "title": line.value["title"] or "",
            **days,
            "form": line.value["form"],
            "place_id": known.places[referred(line.value["place"])],
            "search_key": search_key(days.get("latest_day"), meeting) if is_public else None,
        }
        if "added" in line.value:
            row["added_at"] = time(line.value["added"])
        batch.add(Meeting, line, row)
        _Rows(batch, meeting, line, known).add()


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


class _Participation(NamedTuple):
    id: int
    held: list[int]  # the offices held, in their order


class _Appearance(NamedTuple):
    id: int
    participant: int
    titles: dict[int, int]  # the title printed of each office held, by its number


class _Report(NamedTuple):
    id: int
    source: int
    appearances: list[_Appearance]


class _Rows:
    """The rows that one line of a meeting stands for."""

    def __init__(self, batch: Batch, meeting: int, line: NumberedLine, known: _Known) -> None:
        self._batch, self._meeting, self._line, self._known = batch, meeting, line, known
        self._participations: list[_Participation] = []
        self._reports: list[_Report] = []

    def add(self) -> None:
        for position, value in enumerate(self._line.value["participants"]):
            self._participations.append(self._participation(position, value))
        for value in self._line.value["reports"]:
            self._reports.append(self._report(value))
        for value in self._line.value["evidence"]:
            self._add_evidence(value)

    def _participation(self, position: int, value: dict[str, Any]) -> _Participation:
        participation = self._batch.add(
            Participation,
            self._line,
            {
                "meeting_id": self._meeting,
                "person_id": self._known.people[referred(value["person"])],
                "delegation_id": self._known.delegations[referred(value["delegation"])],
                "as_written": value["as_written"],
                "position": position,
            },
        )
        held = [
            self._batch.add(
                HeldOffice,
                self._line,
                {
                    "participation_id": participation,
                    "office_id": self._known.offices[office["reference"]],
                    "title": office["title"],
                    "capacity": office["capacity"] or "",
                    "position": number,
                },
            )
            for number, office in enumerate(value["offices"])
        ]
        return _Participation(participation, held)

    def _report(self, value: dict[str, Any]) -> _Report:
        source = self._known.sources[value["source"]]
        report = self._batch.add(
            Report,
            self._line,
            {
                "meeting_id": self._meeting,
                "source_id": source,
                "position": value["position"],
                "form": value["form"],
                "place_id": self._known.places[referred(value["place"])],
                **days_in(value, self._line),
            },
        )
        return _Report(report, source, [self._appearance(report, appearance) for appearance in value["appearances"]])

    def _appearance(self, report: int, value: dict[str, Any]) -> _Appearance:
        participant = value["participant"]
        participation = self._nth(self._participations, participant, "participant")
        appearance = self._batch.add(
            Appearance,
            self._line,
            {
                "participation_id": participation.id,
                "report_id": report,
                "name": value["name"] or "",
                "as_written": value["as_written"],
                "position": value["position"],
            },
        )
        titles: dict[int, int] = {}
        for title in value["titles"]:
            held = self._nth(participation.held, title["office"], "office")
            row = {"held_office_id": held, "appearance_id": appearance, "text": title["text"]}
            titles.setdefault(title["office"], self._batch.add(PrintedTitle, self._line, row))
        return _Appearance(appearance, participant, titles)

    def _add_evidence(self, value: dict[str, Any]) -> None:
        report = self._nth(self._reports, value["report"], "report")
        appearance = None
        if value["appearance"] is not None:
            appearance = self._nth(report.appearances, value["appearance"], "appearance")
        if report.source != self._known.sources.get(value["source"]):
            raise DumpError(self._line.number, f"evidence of a report has its source, not {value['source']}")
        field, title = self._supported(value["field"], appearance)
        add_evidence(
            self._batch,
            value,
            self._line,
            self._known.bodies[report.source],
            {
                "source_id": report.source,
                "field": field,
                "report_id": report.id,
                "appearance_id": appearance.id if appearance else None,
                "printed_title_id": title,
            },
        )

    def _supported(self, field: str, appearance: _Appearance | None) -> tuple[str, int | None]:
        """Return the kind of fact that a field of the line is, and the printed title if it is an office."""
        match = _PARTICIPANT.fullmatch(field)
        if not match or appearance is None:
            if match or appearance is not None or field not in ("date", "form", "place"):
                raise DumpError(self._line.number, f"no report supports {field!r} like that")
            return field, None
        participant = int(match[1])
        participation = self._nth(self._participations, participant, "participant")
        if participant != appearance.participant:
            raise DumpError(self._line.number, f"{field!r} is not of the participant who appears")
        if match[2] is None:
            return Evidence.Field.PERSON, None
        office = int(match[2])
        self._nth(participation.held, office, "office")
        if office not in appearance.titles:
            raise DumpError(self._line.number, f"{field!r} has no title in the appearance")
        return Evidence.Field.OFFICE, appearance.titles[office]

    def _nth(self, rows: list, number: int, what: str) -> Any:
        if number >= len(rows):
            raise DumpError(self._line.number, f"there is no {what} {number}")
        return rows[number]
