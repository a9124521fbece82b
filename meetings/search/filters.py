"""The one set of filters behind page, JSON, CSV, feed and calendar."""

from functools import cache

import django_filters
from django.conf.locale import LANG_INFO
from django.db.models.expressions import RawSQL
from django.forms import Form, IntegerField
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from meetings.models import Form as MeetingForm
from meetings.models import Meeting, Office, Organization, Person, Place
from meetings.models.meetings import MeetingQuerySet
from meetings.search.analysis import LANGUAGES
from meetings.search.fields import DaysField, QueryField, RecordsField
from meetings.search.keys import LAST
from meetings.search.order import ADDED, NEWEST, OLDEST, RELEVANCE
from meetings.search.paging import Page, page_of
from meetings.search.query import Between, Fact, Node, all_of
from meetings.search.selection import Count, Selection

STATES = (Organization.Kind.STATE, Organization.Kind.TERRITORY)


class _AsTheyAre(dict):
    """Filters and fields that are nobody's own: FilterSet and Form would copy them for each page, in half a ms."""

    def __deepcopy__(self, _memo: dict) -> "_AsTheyAre":
        return self


class WordsFilter(django_filters.Filter):
    field_class = QueryField


class DaysFilter(django_filters.Filter):
    field_class = DaysField


class RecordsFilter(django_filters.Filter):
    field_class = RecordsField


class KeyFilter(django_filters.Filter):
    field_class = IntegerField


class MeetingFilter(django_filters.FilterSet):
    """The published meetings that a query string asks for.

    ``page()`` has one page of them, ``count`` how many there are, ``qs`` all of them in order. Parameters that
    are not known are passed over; where a value is wrong, the form says so and there are no meetings.
    """

    q = WordsFilter(label=_("Words"))
    from_ = DaysFilter(label=_("From"), help_text=_("2022, 2022-12 or 2022-12-15"))
    to = DaysFilter(label=_("To"), help_text=_("2022, 2022-12 or 2022-12-15"))
    year = DaysFilter(label=_("Year"), precision="year")
    month = DaysFilter(label=_("Month"), precision="month")
    dated = django_filters.ChoiceFilter(label=_("Date"), choices=[("no", _("undated"))], empty_label=_("any"))
    person = RecordsFilter(label=_("Person"), record=Person)
    office = RecordsFilter(label=_("Office"), record=Office)
    organization = RecordsFilter(label=_("Organization"), record=Organization)
    state = RecordsFilter(label=_("State"), record=Organization, kinds=STATES)
    place = RecordsFilter(label=_("Place"), record=Place)
    publisher = RecordsFilter(label=_("Publisher"), record=Organization)
    form_ = django_filters.ChoiceFilter(label=_("Form"), choices=MeetingForm.choices, empty_label=_("any"))
    language = django_filters.ChoiceFilter(
        label=_("Language"),
        choices=[(code, LANG_INFO[code]["name_local"]) for code in sorted(LANGUAGES)],
        empty_label=_("any"),
    )
    sort = django_filters.ChoiceFilter(
        label=_("Order"),
        choices=[
            (NEWEST, _("newest first")),
            (OLDEST, _("oldest first")),
            (RELEVANCE, _("most relevant first")),
            (ADDED, _("last added first")),
        ],
        empty_label=None,
    )
    after = KeyFilter(label=_("After"), min_value=0, max_value=LAST)

    class Meta:
        model = Meeting
        fields: list[str] = []

    @classmethod
    def get_filters(cls):
        """Return the filters by parameter: Python and FilterSet have uses of their own for ``from`` and ``form``."""
        return _AsTheyAre({name.rstrip("_"): each for name, each in super().get_filters().items()})

    def get_form_class(self) -> type[Form]:
        return _form_class()

    @cached_property
    def selection(self) -> Selection | None:
        """What is asked for; None where a value is wrong."""
        if not self.is_bound:
            return Selection()
        if not self.is_valid():
            return None
        asked = self.form.cleaned_data
        within = [Between(days.earliest, days.latest) for days in (asked["year"], asked["month"]) if days]
        return Selection.of(
            all_of([*self._nodes(asked), *within]),
            first=asked["from"].earliest if asked["from"] else None,
            last=asked["to"].latest if asked["to"] else None,
            undated=asked["dated"] == "no",
        )

    @staticmethod
    def _nodes(asked: dict) -> list[Node]:
        nodes = [asked["q"]] if asked["q"] else []
        for kind in ("person", "office", "organization", "state", "place", "publisher"):
            fact = "organization" if kind == "state" else kind
            nodes += [Fact(fact, str(record.pk)) for record in asked[kind]]
        return nodes + [Fact(kind, asked[kind]) for kind in ("form", "language") if asked[kind]]

    @property
    def order(self) -> str:
        """The order asked for, NEWEST where none is."""
        return (self.is_bound and self.is_valid() and self.form.cleaned_data["sort"]) or NEWEST

    def filter_queryset(self, queryset: MeetingQuerySet) -> MeetingQuerySet:
        if self.selection is None:
            return queryset.none()
        sql, parameters = self.selection.sql()
        found = queryset.published().filter(search_key__in=RawSQL(sql, parameters))
        if self.order == ADDED:
            return found.order_by("-added_at", "-pk")
        return found.oldest_first() if self.order == OLDEST else found.newest_first()

    @cached_property
    def count(self) -> Count:
        """How many meetings are found, counted to 10,000."""
        return self.selection.count() if self.selection else Count(0, False)

    def page(self) -> Page:
        """Return the page of meetings that follows the key in ``after``, or the first."""
        if self.selection is None:
            return Page([], None)
        after = self.form.cleaned_data["after"] if self.is_bound else None
        return page_of(self.selection, self.order, after=after)


@cache
def _form_class() -> type[Form]:
    """Return the class of the form, made once: its fields are the same whatever is asked, and in every language."""
    form = super(MeetingFilter, MeetingFilter()).get_form_class()
    form.base_fields = _AsTheyAre(form.base_fields)
    return form
