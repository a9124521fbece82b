"""Texts that staff add: read at once as drafts, stored only when they are accepted."""

import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.translation import gettext as _

from meetings.days import DayRange
from meetings.extraction.drafts import MeetingDraft, TextDraft
from meetings.loading.deciding.correcting import correcting
from meetings.loading.deciding.standing import withdraw
from meetings.loading.envelopes import Incoming, incoming, readable
from meetings.loading.envelopes.bounds import Fault
from meetings.loading.loader import load
from meetings.loading.outcomes import Outcome
from meetings.loading.reading import read
from meetings.models import Load, Meeting, Participation, Report

# Texts of one table or archive that are previewed. Chosen.
PREVIEWED = 50
# Seconds after which no further texts are read or stored at once, and texts stored between two looks at the clock.
# Chosen: a page is given up after 30 seconds; a text takes some 15 ms, on a busy machine ten times as long.
PATIENCE, BETWEEN = 8.0, 16


@dataclass(frozen=True)
class Previewed:
    """One text as it came, and its draft or the reason why it has none."""

    incoming: Incoming
    draft: TextDraft | None
    fault: str

    def spans(self) -> list[tuple[int, int]]:
        """Return where in the text the draft's facts stand."""
        return [(e.span.start, e.span.end) for meeting in self.meetings() for e in _evidence(meeting)]

    def meetings(self) -> tuple[MeetingDraft, ...]:
        return self.draft.meetings if self.draft else ()


@dataclass(frozen=True)
class Accepted:
    """What staff say of a draft's meeting before it is stored. None of a fact: as it was read."""

    is_meeting: bool = True
    days: DayRange | None = None
    form: str = ""
    without: frozenset[int] = frozenset()  # positions of participants who did not take part


def texts_of(name: str, data: bytes, stated: Mapping[str, str]) -> list[Incoming]:
    """Return the texts of an uploaded file, as load_sources finds them in a file of this name.

    ``stated`` is what staff state of all of them: publisher, address, language, day of publication.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / (PurePosixPath(name.replace("\\", "/")).name[-100:].lstrip(".") or "text.txt")
        path.write_bytes(data)
        found = list(incoming([path]))
    given: dict[str, Any] = {key: value for key, value in stated.items() if value}
    if "published" in given:
        given["published"] = DayRange.parse(given["published"])
    return [
        replace(one, path=one.path.removeprefix(f"{folder}/"), envelope=replace(one.envelope, **given)) for one in found
    ]


def preview(texts: list[Incoming]) -> list[Previewed]:
    """Read the texts, the first of them as far as a page has time for, and store nothing."""
    found: list[Previewed] = []
    ends = time.monotonic() + PATIENCE
    for text in texts:
        if found and time.monotonic() > ends:
            break
        draft = text.fault or read(text)
        found.append(Previewed(text, None, draft) if isinstance(draft, str) else Previewed(text, draft, ""))
    return found


def broken(texts: list[Incoming]) -> list[tuple[str, str]]:
    """Return those that hold no text, each with the reason: what is known before they are read."""
    found = []
    for text in texts:
        try:
            readable(text.data, text.envelope, text.media)
            fault = text.fault
        except Fault as error:
            fault = str(error)
        if fault:
            found.append((text.path, fault))
    return found


def accept(texts: list[Incoming], said: Mapping[int, Accepted], decided_by: User, reason: str = "") -> list[Outcome]:
    """Store the texts, and log as corrections what staff say otherwise of the meetings of the only one.

    ``said`` is by the meeting's position in the text. Of many texts only the first are stored, and have an outcome: as
    many as a page has time for.
    """
    run = Load.objects.create(command="admin", started_at=timezone.now())
    outcomes: list[Outcome] = []
    ends = time.monotonic() + PATIENCE
    while len(outcomes) < len(texts) and (not outcomes or time.monotonic() < ends):
        outcomes += load(texts[len(outcomes) : len(outcomes) + BETWEEN], run)
    run.counts = {name: sum(o.outcome == name for o in outcomes) for name in {o.outcome for o in outcomes}}
    run.ended_at = timezone.now()
    run.save()
    if len(outcomes) == 1 and outcomes[0].reference:
        for report in Report.objects.filter(source__permalink=outcomes[0].reference).select_related("meeting"):
            if accepted := said.get(report.position):
                _correct(report, accepted, decided_by, reason)
    return outcomes


def _correct(report: Report, accepted: Accepted, decided_by: User, reason: str) -> None:
    meeting = Meeting.objects.get(pk=report.meeting_id)
    if not accepted.is_meeting:
        if meeting.reports.count() == 1:
            withdraw(meeting, decided_by, reason or _("The text tells of no meeting."))
        return
    with correcting(meeting, decided_by, reason) as under_way:
        if accepted.days and accepted.days != meeting.days:
            meeting.days = accepted.days
        meeting.form = accepted.form or meeting.form
        meeting.save()
        parties = Participation.objects.filter(appearances__report=report, appearances__position__in=accepted.without)
        for party in parties.distinct():
            under_way.remove(party)


def _evidence(meeting: MeetingDraft) -> list:
    found = [*meeting.days_evidence, *meeting.form_evidence, *meeting.place_evidence]
    for participant in meeting.participants:
        found += participant.evidence
        for office in participant.offices:
            found += office.evidence
    return found
