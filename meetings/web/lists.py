"""Lists of people, offices, organizations, places and source texts."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.db.models import F, Model, QuerySet
from django.db.models.functions import Lower
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from meetings import references
from meetings.models import Meeting, Office, Organization, Permalink, Person, Place, SourceText, Tenure
from meetings.models.names import name_key
from meetings.search.rows import Known
from meetings.templatetags import dates
from meetings.templatetags.entries import Line, Named
from meetings.web.figures import by_record
from meetings.web.readings import listed

# How many records a page lists. Chosen.
SIZE, TEXTS = 100, 50
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class RecordList(TemplateView):
    """Live records by name, a hundred a page; ``?name=`` finds them by any form of name, ``?at=B`` begins at a letter.

    No page is counted: one record more than it lists tells whether another follows.
    """

    template_name = "meetings/list.html"
    label: Promise
    model: type[Person | Office | Organization | Place]
    order: tuple[Any, ...]

    def lines(self, records: QuerySet) -> dict[int, Line]:
        """Return the records' lines by their keys, without the numbers of meetings."""
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.GET
        name, letter, number = asked.get("name", ""), asked.get("at", "")[:1].upper(), _number(asked.get("page", ""))
        records = self.model.objects.published().annotate(at=self.order[0]).order_by("at", *self.order[1:])
        if key := name_key(name):
            records = records.filter(pk__in=records.filter(names__key__contains=key).order_by().values("pk"))
        elif letter and letter in _LETTERS:
            records = records.filter(at__gte=self.beginning(letter))
        lines = self.counted(records[(number - 1) * SIZE : number * SIZE + 1])
        return super().get_context_data(
            label=self.label,
            name=name if key else "",
            lines=lines[:SIZE],
            is_more=len(lines) > SIZE,
            number=number,
            letter=letter,
            letters=_LETTERS,
            **kwargs,
        )

    def counted(self, records: QuerySet) -> list[Line]:
        """Return the records' lines with the numbers of their meetings."""
        lines = self.lines(records)
        counts = by_record(self.model.KIND.value, lines)
        return [line._replace(meetings=counts.get(pk, 0)) for pk, line in lines.items()]

    def beginning(self, letter: str) -> str:
        """Return what the order's first value begins with for names that begin with the letter."""
        return letter.lower()


class PersonList(RecordList):
    label = _("People")
    model = Person
    order = (F("sort_name"), "pk")

    def beginning(self, letter: str) -> str:
        return letter

    def lines(self, records: QuerySet) -> dict[int, Line]:
        people = list(records.values_list("pk", "permalink", "name"))
        held: dict[int, list[Named]] = defaultdict(list)
        of_people = Tenure.objects.filter(person__in=[pk for pk, _, _ in people])
        tenures = of_people.filter(office__permalink__state=Permalink.State.LIVE)
        of_office = ("office__permalink", "office__title", "office__organization__name", "earliest_day", "latest_day")
        for person, reference, title, organization, first, last in tenures.values_list("person", *of_office):
            office = Known("office", reference, f"{title}, {organization}")
            held[person].append(Named(office, office.name, first and first.year, last and last.year))
        return {pk: Line(Known("person", reference, name), name, held[pk]) for pk, reference, name in people}


class OfficeList(RecordList):
    label = _("Offices")
    model = Office
    order = (Lower("title"), "organization__name", "pk")

    def lines(self, records: QuerySet) -> dict[int, Line]:
        offices = records.values_list("pk", "permalink", "title", "organization__permalink", "organization__name")
        return {
            pk: Line(Known("office", reference, f"{title}, {name}"), title, [_body(body, name)])
            for pk, reference, title, body, name in offices
        }


class OrganizationList(RecordList):
    label = _("Organizations")
    model = Organization
    order = (Lower("name"), "pk")

    def lines(self, records: QuerySet) -> dict[int, Line]:
        bodies = records.values_list("pk", "permalink", "name", "kind", "parent__permalink", "parent__name")
        return {
            pk: Line(
                Known("organization", reference, name),
                name,
                [*_kind(kind), *([_body(parent, of)] if parent else [])],
            )
            for pk, reference, name, kind, parent, of in bodies
        }


class PlaceList(RecordList):
    label = _("Places")
    model = Place
    order = (Lower("name"), "pk")

    def lines(self, records: QuerySet) -> dict[int, Line]:
        places = records.values_list("pk", "permalink", "name", "territory__permalink", "territory__name")
        return {
            pk: Line(Known("place", reference, name), name, [_body(state, of)] if state else [])
            for pk, reference, name, state, of in places
        }


def lines_of(records: Sequence[Model]) -> list[Line]:
    """Return the lines of records of one kind, which tell apart those of one name: meetings by their days."""
    for view in (PersonList, OfficeList, OrganizationList, PlaceList):
        if records and view.model is type(records[0]):
            return view().counted(view.model.objects.filter(pk__in=[record.pk for record in records]).order_by("pk"))
    return [
        Line(Known("meeting", record.reference, record.heading), record.heading, [Named(None, dates.long(record.days))])
        for record in records
        if isinstance(record, Meeting)
    ]


class SourceList(TemplateView):
    """Live source texts, the latest published first, undated ones last; ``?after=`` goes on behind a text."""

    template_name = "meetings/sources.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        last = _text(self.request.GET.get("after", ""))
        texts = _following(last, TEXTS + 1)
        after = texts[TEXTS - 1].reference if len(texts) > TEXTS else ""
        return super().get_context_data(texts=texts[:TEXTS], last=last, after=after, **kwargs)


def _following(last: SourceText | None, number: int) -> list[SourceText]:
    """Return the texts that follow one in their order, each part of it by an index."""
    texts = listed(SourceText.objects.published()).order_by("-latest_day", "-pk")
    dated, undated = texts.filter(latest_day__isnull=False), texts.filter(latest_day=None)
    if last and last.latest_day:
        of_the_day = dated.filter(latest_day=last.latest_day, pk__lt=last.pk)
        parts = [of_the_day, dated.filter(latest_day__lt=last.latest_day), undated]
    else:
        parts = [undated.filter(pk__lt=last.pk)] if last else [dated, undated]
    found: list[SourceText] = []
    for part in parts:
        found += part[: number - len(found)] if len(found) < number else []
    return found


def _text(reference: str) -> SourceText | None:
    known = references.parse(reference)
    return SourceText.objects.filter(permalink=known).only("latest_day").first() if known else None


def _number(text: str) -> int:
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 7 else 1


def _kind(kind: str) -> list[Named]:
    """What kind of body it is, where its kind says anything."""
    return [] if kind == Organization.Kind.OTHER else [Named(None, str(Organization.Kind(kind).label))]


def _body(reference: str, name: str) -> Named:
    return Named(Known("organization", reference, name), name)
