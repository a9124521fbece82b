"""What stands beside an item of the review queue: its text, the records in question, what speaks against them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, OuterRef, Subquery
from django.utils.translation import gettext as _

from meetings.admin.provenance import Line, lines_of, with_line
from meetings.loading.deciding.settling import Choice, candidates_of_all, choices_for, is_of_several, meetings_of_all
from meetings.models import Evidence, Meeting, Participation, Person, ReviewItem
from meetings.models.permalinks import Record

# Characters of a text around its doubtful span, and facts of a record beside it. Chosen.
AROUND, FACTS = 300, 4


@dataclass(frozen=True)
class Excerpt:
    """The part of a text around a span: what is before it, the span, what is after it."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True)
class Card:
    """A record that an item is about, with what tells it from others."""

    record: Record
    facts: list[str]
    lines: list[Line]


@dataclass(frozen=True)
class Waiting:
    """An item with all that its page shows."""

    item: ReviewItem
    excerpt: Excerpt | None
    cards: list[Card]
    against: list[str]
    kin: int
    choices: list[Choice]
    # Whether one of the records is to be chosen.
    is_of_several: bool


def waiting(items: Sequence[ReviewItem]) -> list[Waiting]:
    """Return these items with what stands beside each; asked for together, so that it costs as much for many."""
    records = _records(items)
    cards = _cards(record for of_item in records.values() for record in of_item)
    kin = _kin(items)
    return [
        Waiting(
            item,
            _excerpt(item),
            [cards[record] for record in records[item.pk]],
            _against([cards[record].record for record in records[item.pk]]),
            kin[(item.form, item.language)] - 1,
            choices_for(item),
            is_of_several(item) and len(records[item.pk]) > 1,
        )
        for item in items
    ]


def _records(items: Sequence[ReviewItem]) -> dict[int, list[Meeting | Person]]:
    """The two people or meetings that an item names; the people of whom one is meant; or what its text tells of."""
    named = [permalink for item in items for permalink in (item.record, item.other) if permalink]
    found: dict[str, Meeting | Person] = {}
    for model in (Meeting, Person):
        references = [permalink.reference for permalink in named if permalink.kind == model.KIND]
        found |= {record.reference: record for record in model.objects.filter(permalink__in=references)}
    told, meant = meetings_of_all(items), candidates_of_all(items)
    return {
        item.pk: [*meant[item.pk]]
        or [found[ref] for ref in (item.record_id, item.other_id) if ref in found]
        or [*told[item.pk]]
        for item in items
    }


def _kin(items: Iterable[ReviewItem]) -> dict[tuple[str, str], int]:
    """How many items wait of each printed form; 1 for those that have none."""
    forms = {(item.form, item.language) for item in items}
    waiting = ReviewItem.objects.filter(
        state=ReviewItem.State.OPEN, kind=ReviewItem.Kind.DOUBTFUL_NAME, form__in={form for form, _ in forms if form}
    )
    counted = waiting.order_by().values_list("form", "language").annotate(Count("pk"))
    return dict.fromkeys(forms, 1) | {(form, language): number for form, language, number in counted}


def _excerpt(item: ReviewItem) -> Excerpt | None:
    if item.source is None:
        return None
    body = item.source.body
    if item.start is None or item.end is None:
        return Excerpt("", "", body[: 2 * AROUND])
    return Excerpt(
        body[max(item.start - AROUND, 0) : item.start],
        body[item.start : item.end],
        body[item.end : item.end + AROUND],
    )


def _cards(records: Iterable[Meeting | Person]) -> dict[Record, Card]:
    wanted = set(records)
    return {card.record: card for card in (*_of_meetings(wanted), *_of_people(wanted))}


def _of_meetings(records: set[Meeting | Person]) -> Iterator[Card]:
    ids = [record.pk for record in records if isinstance(record, Meeting)]
    meetings = Meeting.objects.filter(pk__in=ids).select_related("place").order_by()
    quotes: dict[int, list[Evidence]] = {pk: [] for pk in ids}
    for one in _told(Evidence.objects.filter(report__meeting__in=ids, field__in=["date", "form", "place", "person"])):
        quotes[one.report.meeting_id].append(one)
    for meeting in meetings.prefetch_related("participations__person", "participations__delegation"):
        facts = [meeting.days_written or _("undated"), meeting.get_form_display(), str(meeting.place or "")]
        facts += [str(participation) for participation in meeting.participations.all()[:FACTS]]
        yield Card(meeting, [fact for fact in facts if fact], _first_lines(quotes[meeting.pk]))


def _of_people(records: set[Meeting | Person]) -> Iterator[Card]:
    ids = [record.pk for record in records if isinstance(record, Person)]
    latest = Participation.objects.filter(person=OuterRef("pk")).order_by("-pk").values("pk")
    people = list(
        Person.objects.filter(pk__in=ids)
        .annotate(**{f"latest_{n}": Subquery(latest[n : n + 1]) for n in range(FACTS)})
        .prefetch_related("tenures__office__organization", "names")
        .order_by()
    )
    # Of whom takes part in thousands of meetings, the latest are quoted.
    parties = [getattr(person, f"latest_{n}") for person in people for n in range(FACTS)]
    quotes: dict[int, list[Evidence]] = {pk: [] for pk in ids}
    for one in _told(Evidence.objects.filter(appearance__participation__in=parties, field__in=["person", "office"])):
        quotes[one.appearance.participation.person_id].append(one)
    for person in people:
        facts = [f"{tenure.office} {tenure.days_written}" for tenure in person.tenures.all()[:FACTS]]
        facts += [name.text for name in person.names.all()[:FACTS] if name.text != person.name]
        yield Card(person, facts, _first_lines(quotes[person.pk]))


def _told(evidence: Any) -> Any:
    told = with_line(evidence).select_related("source", "report", "appearance__participation")
    return told.defer("source__body", "source__original").order_by("-pk")


def _first_lines(evidence: list[Evidence]) -> list[Line]:
    """The lines with the most quotations of each text, the latest texts first; further ones of each behind those."""
    by_text: dict[int, list[Line]] = {}
    for line in sorted(lines_of(evidence), key=lambda line: -len(line.spans)):
        by_text.setdefault(line.source.pk, []).append(line)
    ranked = [(rank, -pk, line) for pk, lines in by_text.items() for rank, line in enumerate(lines)]
    return [line for _rank, _pk, line in sorted(ranked, key=lambda one: one[:2])[:FACTS]]


def _against(records: list[Any]) -> list[str]:
    """What speaks against two records being one, besides the reason why they may be."""
    if len(records) != 2 or not all(isinstance(record, Person) for record in records):
        return []
    one, other = records
    found = []
    both = Meeting.objects.filter(participations__person=one).filter(participations__person=other)
    if meeting := both.first():
        found.append(_("Both take part in one meeting: %(meeting)s.") % {"meeting": meeting})
    states = [{tenure.office.organization.name for tenure in person.tenures.all()} for person in (one, other)]
    if all(states) and not states[0] & states[1]:
        held = " / ".join(", ".join(sorted(names)) for names in states)
        found.append(_("Their offices are of different bodies: %(bodies)s.") % {"bodies": held})
    return found
