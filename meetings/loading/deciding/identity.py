"""Which records are one, and which are several: joining, keeping apart, splitting."""

from collections.abc import Callable, Sequence
from typing import Any, cast

from django.contrib.auth.models import User
from django.db.models import Model, Q
from django.utils.timezone import now
from django.utils.translation import gettext as _

from meetings.loading.deciding.journal import Journal
from meetings.loading.deciding.log import Deciding, Refused, deciding, live
from meetings.loading.deciding.uses import become, move_uses, uses_of
from meetings.loading.permalinks import issue_by_hand
from meetings.models import (
    Appearance,
    Decision,
    Meeting,
    Office,
    Organization,
    Participation,
    Permalink,
    Person,
    Place,
    Report,
    ReviewItem,
)
from meetings.models.permalinks import Record

JOINED = (Meeting, Person, Office, Organization, Place)


def join(one: Record, other: Record, decided_by: User, reason: str = "", *, item: ReviewItem | None = None) -> None:
    """Make the two one record, ``other``; the reference of the one leads there from now on.

    What waits to be told whether they are the same is settled, as is the item that they are joined for.
    """
    with deciding(Decision.Kind.JOIN, one, decided_by, reason, other=other) as made:
        _joinable(one, other)
        made.before, made.after = str(one), str(other)
        move_uses(made.journal, one, other)
        become(made.journal, one, other, reason)
        pair = [one.permalink, other.permalink]
        close(made.journal, waiting(Q(other__in=pair, record__in=pair), item), ReviewItem.State.SETTLED)


def _joinable(one: Record, other: Record) -> None:
    if type(one) is not type(other) or not isinstance(one, JOINED):
        raise Refused(_("Only records of one kind are joined."))
    if one.pk == other.pk:
        raise Refused(_("A record is not joined to itself."))
    live(one, other)
    if isinstance(one, Organization) and isinstance(other, Organization) and _is_within(other, one):
        raise Refused(_("“%(part)s” is part of “%(whole)s”: join it to the whole.") % {"part": other, "whole": one})


def _is_within(part: Organization, whole: Organization) -> bool:
    seen: set[int] = set()
    while part.parent and part.pk not in seen:
        seen.add(part.pk)
        part = part.parent
        if part.pk == whole.pk:
            return True
    return False


def keep_apart(
    one: Record, other: Record, decided_by: User, reason: str = "", *, items: Sequence[ReviewItem] = ()
) -> None:
    """Remember that the two are not the same; loading never joins them nor asks again."""
    with deciding(Decision.Kind.KEEP_APART, one, decided_by, reason, other=other) as made:
        close(made.journal, items, ReviewItem.State.SETTLED)


def waiting(of_records: Q, item: ReviewItem | None) -> list[ReviewItem]:
    """Return the open items of these records, and the item. Doubtful names are of others too, and go on waiting."""
    asked = ReviewItem.objects.filter(of_records, state=ReviewItem.State.OPEN, form="")
    named = ReviewItem.objects.filter(pk__in=[item.pk] if item else [])
    return list((asked | named).order_by("pk"))


def close(journal: Journal, items: Sequence[ReviewItem], state: ReviewItem.State) -> None:
    for item in items:
        journal.change(item, state=state)


def split(
    record: Record, of_second: Callable[[Model], bool], decided_by: User, reason: str = ""
) -> tuple[Record, Record]:
    """Make two records of one: what refers to it and is ``of_second`` goes to the second. The old address has both."""
    if not isinstance(record, JOINED):
        raise Refused(_("Source texts are not split."))
    with deciding(Decision.Kind.SPLIT, record, decided_by, reason) as made:
        live(record)
        first, second = _part(record), _part(record)
        made.before, made.after = str(record), {"parts": [first.reference, second.reference]}
        _give(made, record, first, lambda use: not of_second(use))
        _give(made, record, second, of_second)
        for part in (first, second):
            _name(made.journal, record, part)
            made.journal.touched.add((part.reference, "state"))
        made.journal.change(record.permalink, state=Permalink.State.SPLIT, changed_at=now(), reason=reason)
    return first, second


def _part(record: Record) -> Record:
    """A new record that is as this one in its own fields."""
    model = type(record)
    values = {
        field.name: getattr(record, field.name)
        for field in record._meta.concrete_fields
        if field.name not in ("id", "permalink", "search_key")
    }
    part = model(**values, permalink=issue_by_hand(record.KIND))
    if isinstance(part, Office | Organization | Place):
        part.key = f"{part.key[:100]} {part.reference}"
    part.save()
    return part


def _give(made: Deciding, record: Record, part: Record, wanted: Callable[[Model], bool]) -> None:
    if not isinstance(record, Meeting):
        move_uses(made.journal, record, part, wanted)
        return
    reports = [use for use in uses_of(record) if isinstance(use, Report) and wanted(use)]
    for report in reports:
        made.journal.change(report, meeting=part)
    for party in Participation.objects.filter(meeting=record).order_by("position", "pk"):
        _give_party(made.journal, party, part, reports, wanted)


def _give_party(
    journal: Journal, party: Participation, part: Record, reports: Sequence[Report], wanted: Callable[[Model], bool]
) -> None:
    """Let a participant take part in the part as far as its reports say so; one whom staff entered goes as a whole."""
    appearances = list(party.appearances.select_related("report"))
    theirs = [appearance for appearance in appearances if appearance.report in reports]
    if (len(theirs) == len(appearances) and appearances) or (not appearances and wanted(party)):
        journal.change(party, meeting=part)
    elif theirs:
        _divide(journal, party, part, theirs)


def _divide(journal: Journal, party: Participation, part: Any, theirs: Sequence[Appearance]) -> None:
    twin = Participation(
        meeting=part,
        person=party.person,
        delegation=party.delegation,
        as_written=party.as_written,
        position=party.position,
    )
    journal.create(twin)
    for held in party.held_offices.order_by("position", "pk"):
        titles = list(held.printed_titles.order_by("pk"))
        moving = [title for title in titles if title.appearance in theirs]
        if titles and not moving:
            continue
        copy = type(held)(
            participation=twin, office=held.office, title=held.title, capacity=held.capacity, position=held.position
        )
        journal.create(copy)
        for title in moving:
            journal.change(title, held_office=copy)
        if titles and len(moving) == len(titles):
            journal.delete(held)
    for appearance in theirs:
        journal.change(appearance, participation=twin)


def _name(journal: Journal, record: Any, part: Record) -> None:
    """Give the part the names of the record: of a person, those that the texts print of this one."""
    if isinstance(part, Meeting):
        return
    printed = _printed(part) if isinstance(part, Person) else {}
    for name in record.names.order_by("pk"):
        count = printed.get((name.text, name.language), 0)
        if count or not name.attestations or not printed:
            row = type(name)(text=name.text, language=name.language, script=name.script, key=name.key, kind=name.kind)
            row.attestations = count
            setattr(row, part.KIND.value, part)
            row.save()


def _printed(person: Person) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    appearances = Appearance.objects.filter(participation__person=person)
    for form in appearances.values_list("name", "report__source__language"):
        found[form] = found.get(form, 0) + 1
    return found


def unsplit(journal: Journal, decision: Decision) -> None:
    """Take back what a split left behind: what came to its parts since, and their references, go to the whole."""
    whole = cast(Permalink, decision.record)
    for permalink in whole.parts:
        move_uses(journal, permalink.record, whole.record)
        permalink.state, permalink.survivor, permalink.changed_at = Permalink.State.JOINED, whole, now()
        permalink.save()
