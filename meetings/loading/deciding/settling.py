"""Settling what waits in the review queue, with one choice."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.contrib.auth.models import User
from django.db import models, transaction
from django.db.models import Prefetch
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from meetings.loading.deciding.correcting import correcting
from meetings.loading.deciding.identity import close, join, keep_apart
from meetings.loading.deciding.log import Refused, alone, deciding
from meetings.loading.deciding.standing import withdraw
from meetings.loading.review import kin_of
from meetings.models import (
    Appearance,
    Decision,
    Evidence,
    Meeting,
    Participation,
    Permalink,
    Person,
    Report,
    ReviewItem,
)
from meetings.models.permalinks import Record


class Choice(models.TextChoices):
    ACCEPT = "accept", gettext_lazy("Accept")
    SAME = "same", gettext_lazy("Same")
    DIFFERENT = "different", gettext_lazy("Different")
    CORRECT = "correct", gettext_lazy("Correct")
    NOT_A_MEETING = "not a meeting", gettext_lazy("Not a meeting")
    DISMISS = "dismiss", gettext_lazy("Dismiss")


Kind = ReviewItem.Kind
# Most useful first: what is wrong on a page that is read, then what is missing, then what is in doubt.
ORDER = [
    Kind.SAME_MEETING,
    Kind.SAME_PERSON,
    Kind.DISAGREEMENT,
    Kind.CORRECTION,
    Kind.UNSUPPORTED,
    Kind.DOUBTFUL_DATE,
    Kind.UNREAD_MEETING,
    Kind.DOUBTFUL_NAME,
]
_CHOICES = {
    Kind.SAME_MEETING: [Choice.SAME, Choice.DIFFERENT],
    Kind.SAME_PERSON: [Choice.SAME, Choice.DIFFERENT],
    Kind.DISAGREEMENT: [Choice.ACCEPT, Choice.CORRECT, Choice.NOT_A_MEETING],
    Kind.CORRECTION: [Choice.ACCEPT, Choice.CORRECT],
    Kind.UNSUPPORTED: [Choice.ACCEPT, Choice.NOT_A_MEETING],
    Kind.DOUBTFUL_DATE: [Choice.ACCEPT, Choice.CORRECT, Choice.NOT_A_MEETING],
    Kind.UNREAD_MEETING: [Choice.CORRECT, Choice.NOT_A_MEETING],
    Kind.DOUBTFUL_NAME: [Choice.ACCEPT, Choice.CORRECT],
}
# How the reason of an item names people.
_NAMED = re.compile(r"\(([0-9a-z]{8})\)")
# What only keepers choose: it joins or withdraws records.
KEEPERS = {Choice.SAME, Choice.NOT_A_MEETING}


def choices_for(item: ReviewItem) -> list[Choice]:
    """Return what staff may say to the item; dismissing it last."""
    return [*_CHOICES[Kind(item.kind)], Choice.DISMISS]


def meetings_of(item: ReviewItem) -> list[Meeting]:
    """Return the meetings that the item is about: its own, or those that its text tells of where it is in doubt."""
    return meetings_of_all([item])[item.pk]


def meetings_of_all(items: Sequence[ReviewItem]) -> dict[int, list[Meeting]]:
    """Return by item the meetings that it is about, asked for together; of those that a text tells of, five."""
    references = [item.record_id for item in items if item.record and item.record.kind == Permalink.Kind.MEETING]
    own = {meeting.reference: meeting for meeting in Meeting.objects.published().filter(permalink__in=references)}
    told = _reports({item.source_id for item in items if item.source_id and item.record_id not in own})
    return {
        item.pk: [own[item.record_id]] if item.record_id in own else _meetings_near(item, told[item.source_id or 0])
        for item in items
    }


def is_of_several(item: ReviewItem) -> bool:
    """Whether the item asks who of several people is meant in a text."""
    return bool(item.other and item.record and item.record.kind == Permalink.Kind.SOURCE)


def candidates_of_all(items: Sequence[ReviewItem]) -> dict[int, list[Person]]:
    """Return by item the people of whom one may be meant in its text, asked for together; the withdrawn left out."""
    named = {item.pk: [item.other_id, *_NAMED.findall(item.reason)] for item in items if is_of_several(item)}
    asked = {reference for references in named.values() for reference in references}
    joined = Permalink.objects.filter(pk__in=asked, survivor__isnull=False).values_list("pk", "survivor")
    today = {reference: reference for reference in asked} | dict(joined)
    found = {person.reference: person for person in Person.objects.published().filter(permalink__in=today.values())}
    return {
        item.pk: [found[one] for one in dict.fromkeys(map(today.get, named.get(item.pk, []))) if one in found]
        for item in items
    }


def _reports(sources: set[int]) -> dict[int, list[Report]]:
    """Return by text what it reports of meetings that are published, each with what it quotes."""
    reports = Report.objects.filter(source__in=sources, meeting__permalink__state=Permalink.State.LIVE)
    spans = Prefetch("evidence", Evidence.objects.only("report", "start", "end"))
    found: dict[int, list[Report]] = defaultdict(list)
    for report in reports.select_related("meeting").prefetch_related(spans).order_by("meeting"):
        found[report.source_id].append(report)
    return found


def _meetings_near(item: ReviewItem, reports: list[Report]) -> list[Meeting]:
    """Return the first of those that are told where the item is in doubt; of all where none is."""
    start, end = item.start or 0, item.end or 0
    near = [report for report in reports if any(e.start < end and e.end > start for e in report.evidence.all())]
    return list({report.meeting_id: report.meeting for report in near or reports}.values())[:5]


@transaction.atomic
def settle(item: ReviewItem, choice: Choice, decided_by: User, note: str = "", meant: str = "") -> None:
    """Settle the item and its kin. To correct, staff go to the record first; this then says that it is done.

    ``meant`` is the reference of who is meant, where the item asks which of several people it is.
    """
    alone()
    item.refresh_from_db()
    if item.state != ReviewItem.State.OPEN:
        raise Refused(_("This has been settled already."))
    if choice not in choices_for(item):
        raise Refused(_("That is no answer to this."))
    one, other = _records(item)
    match choice:
        case Choice.SAME if is_of_several(item):
            _say_who(item, _meant(item, meant), decided_by, note)
        case Choice.SAME | Choice.DIFFERENT if one and one == other:
            if choice == Choice.DIFFERENT:
                raise Refused(_("They have been joined: undo that first."))
            _close(item, choice, decided_by, note)
        case Choice.SAME if one and other:
            less, more = sorted((one, other), key=_weight)
            join(less, more, decided_by, note, item=item)
        case Choice.DIFFERENT if one and other and type(one) is type(other):
            keep_apart(one, other, decided_by, note, items=[item])
        case Choice.NOT_A_MEETING if meetings := meetings_of(item):
            if len(meetings) > 1:
                raise Refused(_("The text tells of several meetings: withdraw the one from its own page."))
            withdraw(meetings[0], decided_by, note or _("It was no meeting."), item=item)
        case _:
            _close(item, choice, decided_by, note)


def _records(item: ReviewItem) -> tuple[Record | None, Record | None]:
    one, other = (_live(permalink) for permalink in (item.record, item.other))
    return one, other


def _live(permalink: Permalink | None) -> Record | None:
    """The record that stands today for the reference."""
    while permalink and permalink.survivor:
        permalink = permalink.survivor
    return permalink.record if permalink else None


def _weight(record: Any) -> tuple[int, int]:
    """The record with more behind it survives; of two alike, the older."""
    is_meeting = isinstance(record, Meeting)
    uses = record.reports.all() if is_meeting else Participation.objects.filter(person=record.pk)
    return uses.count(), -record.pk


def _meant(item: ReviewItem, reference: str) -> Person:
    candidates = candidates_of_all([item])[item.pk]
    named = [person for person in candidates if person.reference == reference or len(candidates) == 1]
    if not candidates:
        raise Refused(_("None of them is in the archive any more."))
    if not named:
        raise Refused(_("Choose who of them is meant."))
    return named[0]


def _say_who(item: ReviewItem, person: Person, decided_by: User, note: str) -> None:
    """Let the participant that the text leaves open be this person."""
    appearance = Appearance.objects.filter(report__source=item.source_id, evidence__start=item.start or 0).first()
    if appearance is None:
        raise Refused(_("The text prints no such participant any more."))
    party = appearance.participation
    if Participation.objects.filter(meeting=party.meeting, person=person).exists():
        raise Refused(_("This person is in the meeting already."))
    with correcting(party.meeting, decided_by, note):
        party.person = person
        party.save()
    _close(item, Choice.SAME, decided_by, note)


def _close(item: ReviewItem, choice: Choice, decided_by: User, note: str) -> None:
    is_dismissed = choice == Choice.DISMISS
    kind = Decision.Kind.DISMISS if is_dismissed else Decision.Kind.SETTLE
    record = item.record.record if item.record else None
    with deciding(kind, record, decided_by, note) as made:
        made.before = item.reason
        made.after = {"kind": item.kind, "choice": str(choice.value), "form": item.form, "language": item.language}
        items = [item] if is_dismissed else list(kin_of(item).filter(state=ReviewItem.State.OPEN))
        close(made.journal, items, ReviewItem.State.DISMISSED if is_dismissed else ReviewItem.State.SETTLED)
