"""How meetings are written as JSON, CSV, Atom and iCalendar. References and addresses in them are permanent."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.xmlutils import SimplerXMLGenerator
from icalendar import Calendar, Event

from meetings.days import DayRange
from meetings.search.rows import Known, Row
from meetings.templatetags import dates


@dataclass(frozen=True)
class Form:
    """A form to take meetings away in: its media type, whether browsers keep it as a file, and what writes it."""

    media: str
    is_file: bool
    write: Callable[..., Iterator[str]]


def _address(kind: str, reference: str) -> str:
    """Return the address without the words of the name, which may change."""
    return settings.SITE_URL + reverse(kind, args=[reference])


def _named(record: Known | None) -> dict[str, str] | None:
    if record is None:
        return None
    return {"reference": record.reference, "name": record.name, "address": _address(record.kind, record.reference)}


def fields_of(meeting: Row) -> dict[str, Any]:
    """Return a meeting as its JSON has it: facts and sources, no sentence of any text."""
    return {
        "reference": meeting.reference,
        "address": _address("meeting", meeting.reference),
        "title": meeting.title or None,
        "date": meeting.days_written or None,
        "earliest": meeting.earliest_day.isoformat() if meeting.earliest_day else None,
        "latest": meeting.latest_day.isoformat() if meeting.latest_day else None,
        "form": meeting.form,
        "place": _named(meeting.place),
        "participants": [
            {
                "person": _named(party.person),
                "delegation": _named(party.delegation),
                "as_written": party.as_written,
                "offices": [
                    {"title": held.title, "capacity": held.capacity or None, "office": _named(held.office)}
                    for held in party.held
                ],
            }
            for party in meeting.parties
        ],
        "sources": [
            {
                "reference": source.known.reference,
                "address": _address("source", source.known.reference),
                "published_at": source.url or None,
                "language": source.language or None,
            }
            for source in meeting.sources
        ],
        "added": meeting.added_at.isoformat(),
    }


def _json(meetings: Iterable[Row]) -> Iterator[str]:
    yield '{"meetings": ['
    between = "\n"
    for meeting in meetings:
        yield between + json.dumps(fields_of(meeting), ensure_ascii=False)
        between = ",\n"
    yield "\n]}\n"


_COLUMNS = ("reference", "address", "date", "earliest", "latest", "form", "place", "participants", "offices", "sources",
            "languages", "added")  # fmt: skip


def safe(cell: str) -> str:
    """Return the cell so that no spreadsheet takes it for a formula, whatever a text had in it."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")) else cell


def _table(meetings: Iterable[Row]) -> Iterator[str]:
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(_COLUMNS)
    for meeting in meetings:
        told = fields_of(meeting)
        cells = {
            **told,
            "place": str(meeting.place or ""),
            "participants": "; ".join(str(party) for party in meeting.parties),
            "offices": "; ".join(", ".join(str(held) for held in party.held) for party in meeting.parties),
            "sources": " ".join(source["published_at"] or source["address"] for source in told["sources"]),
            "languages": " ".join(dict.fromkeys(source["language"] or "" for source in told["sources"])),
        }
        writer.writerow([safe(str(cells[column] or "")) for column in _COLUMNS])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


class _Atom(Atom1Feed):
    """With the address of the part that follows, as RFC 5005 has it."""

    def add_root_elements(self, handler: SimplerXMLGenerator) -> None:
        super().add_root_elements(handler)
        if self.feed["next"]:
            handler.addQuickElement("link", "", {"rel": "next", "href": self.feed["next"]})


def _feed(meetings: Iterable[Row], path: str, more: str | None) -> Iterator[str]:
    feed = _Atom(
        title="Readout: meetings",
        link=settings.SITE_URL + reverse("meetings"),
        description=None,
        feed_url=settings.SITE_URL + path,
        next=settings.SITE_URL + more if more else None,
    )
    for meeting in meetings:
        place = f", {meeting.place}" if meeting.place else ""
        feed.add_item(
            title=_printable(meeting.title or meeting.reference),
            link=_address("meeting", meeting.reference),
            unique_id=_address("meeting", meeting.reference),
            description=_printable(f"{dates.long(meeting.days)}{place}, {meeting.form_in_words}"),
            pubdate=meeting.added_at,
            updateddate=meeting.added_at,
        )
    yield feed.writeString("utf-8")


def _printable(text: str) -> str:
    """Return the text without the control characters that XML cannot have."""
    return "".join(c for c in text if c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")


def _calendar(meetings: Iterable[Row]) -> Iterator[str]:
    """Yield the dated meetings as events of whole days; of one known to the month or year it says so."""
    calendar = Calendar()
    calendar.add("prodid", "-//Readout//Meetings//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Readout: meetings")
    head, end = calendar.to_ical().decode().split("END:VCALENDAR")
    yield head
    for meeting in meetings:
        if meeting.days:
            yield _event(meeting, meeting.days).to_ical().decode()
    yield f"END:VCALENDAR{end}"


def _event(meeting: Row, days: DayRange) -> Event:
    event = Event()
    event.add("uid", f"{meeting.reference}@{urlsplit(settings.SITE_URL).hostname}")
    event.add("dtstamp", meeting.added_at.astimezone(UTC))
    event.add("dtstart", days.earliest)
    event.add("dtend", days.latest + timedelta(1))
    event.add("summary", _printable(meeting.title or meeting.reference))
    event.add("url", _address("meeting", meeting.reference))
    event.add("transp", "TRANSPARENT")
    if meeting.place:
        event.add("location", _printable(str(meeting.place)))
    if days.precision in ("month", "year"):
        event.add("status", "TENTATIVE")
        event.add("description", f"Known to the {days.precision} only: on some day of {dates.long(days)}.")
    return event


AS_JSON = Form("application/json", False, _json)
AS_TABLE = Form("text/csv; charset=utf-8", True, _table)
AS_FEED = Form("application/atom+xml; charset=utf-8", False, _feed)
AS_CALENDAR = Form("text/calendar; charset=utf-8", True, _calendar)
