"""People, offices, organizations and places: who and what the meetings are of."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from meetings.admin.base import CappedPaginator, FoldedSearch, RecordAdmin, link
from meetings.admin.chosen import ChoosingInline, RowForm
from meetings.admin.dated import DatedForm
from meetings.admin.names import OfficeNameInline, OrganizationNameInline, PersonNameInline, PlaceNameInline
from meetings.admin.reasons import ReasonForm
from meetings.admin.rows import LatestFormSet
from meetings.admin.tables import listed
from meetings.loading.by_hand import authorize, office_key, organization_key, place_key
from meetings.loading.naming import sort_form
from meetings.models import Office, Organization, Person, Place, Tenure
from meetings.models.permalinks import Record
from meetings.search.names import records_named


class PersonForm(ReasonForm):
    class Meta:
        help_texts = {
            "name": _("the authorized form: English where there is one. Other forms stand below"),
            "sort_name": _("family name first, as “Aliyev, Ilham”; made from the name where left empty"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["sort_name"].required = False

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        renamed = "name" in self.changed_data and "sort_name" not in self.changed_data
        if cleaned.get("name") and (renamed or not cleaned.get("sort_name")):
            cleaned["sort_name"] = sort_form(cleaned["name"], self._territories())
        return cleaned

    def _territories(self) -> list[str]:
        tenures = Tenure.objects.filter(person=self.instance.pk)
        return list(tenures.values_list("office__organization__key", flat=True))


class OrganizationForm(ReasonForm):
    class Meta:
        help_texts = {
            "name": _("the authorized form: English where there is one. Other forms stand below"),
            "parent": _("the state of a ministry, the body of an agency"),
        }

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("name") and not self.instance.pk:
            self.instance.key = organization_key(cleaned["name"], cleaned.get("parent"))
            if Organization.objects.filter(key=self.instance.key).exists():
                self.add_error("name", _("The archive has an organization of this name there already."))
        return cleaned


class OfficeForm(ReasonForm):
    class Meta:
        help_texts = {
            "title": _("the authorized form: English where there is one. Other forms stand below"),
            "organization": _(
                "the state for heads of state and government, ministers, their deputies and envoys; "
                "the body for its own heads and officers"
            ),
        }

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("title") and cleaned.get("organization"):
            self.instance.key = self.instance.key or office_key(cleaned["title"])
            others = Office.objects.exclude(pk=self.instance.pk)
            if others.filter(organization=cleaned["organization"], key=self.instance.key).exists():
                self.add_error("title", _("This organization has that office already."))
        return cleaned


class PlaceForm(ReasonForm):
    class Meta:
        help_texts = {"name": _("the authorized form: English where there is one. Other forms stand below")}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("name") and not self.instance.pk:
            self.instance.key = place_key(cleaned["name"], cleaned.get("territory"))
            if Place.objects.filter(key=self.instance.key).exists():
                self.add_error("name", _("The archive has a place of this name there already."))
        return cleaned


def attested(tenures: QuerySet[Tenure], head: Any, of: Callable[[Tenure], Record]) -> str:
    """Return a table of those that the meetings attest, the latest first: nobody writes them."""
    found = tenures.filter(basis=Tenure.Basis.ATTESTED).select_related("person", "office__organization")
    latest = found.order_by("-latest_day", "-pk")
    return listed(latest, [head, _("date")], lambda tenure: (link(of(tenure)), tenure.days_written))


class TenureForm(DatedForm, RowForm):
    pass


class EnteredTenures(ChoosingInline):
    """Tenures that staff know of. A new one is staff's by default."""

    model = Tenure
    form = TenureForm
    verbose_name_plural = _("tenures entered by staff")
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Tenure]:
        tenures = super().get_queryset(request).filter(basis=Tenure.Basis.STAFF)
        return tenures.select_related("person", "office__organization")


class EnteredTenuresOfPerson(EnteredTenures):
    fields = ["office", "days_written"]
    autocomplete_fields = ["office"]


class EnteredTenuresOfOffice(EnteredTenures):
    """The latest; all of a person are on the person's page."""

    formset = LatestFormSet
    verbose_name_plural = _("the latest ten tenures entered by staff")
    fields = ["person", "days_written"]
    autocomplete_fields = ["person"]


class NamedAdmin(FoldedSearch, RecordAdmin):
    """A record with forms of name, of which one is authorized."""

    NAME = "name"
    search_fields = ["names__key"]

    def complete(self, obj: Any, form: ReasonForm, change: bool) -> None:
        if not change or self.NAME in form.changed_data:
            authorize(record=obj, text=getattr(obj, self.NAME))


@admin.register(Person)
class PersonAdmin(NamedAdmin):
    form = PersonForm
    list_display = ["sort_name", "name", "address"]
    inlines = [PersonNameInline, EnteredTenuresOfPerson]
    fieldsets = [(None, {"fields": ["name", "sort_name", "reason"]})]
    told_fieldsets = [(_("Tenures attested by meetings"), {"fields": ["attested"]})]
    readonly_fields = ["attested", *RecordAdmin.readonly_fields]

    def named(self, request: HttpRequest, queryset: QuerySet, folded: str) -> QuerySet:
        return queryset.filter(pk__in=records_named(Person.KIND, folded)[: CappedPaginator.most])

    @admin.display(description=_("tenures"))
    def attested(self, person: Person) -> str:
        return attested(person.tenures.all(), _("office"), lambda tenure: tenure.office)


@admin.register(Office)
class OfficeAdmin(NamedAdmin):
    NAME = "title"
    form = OfficeForm
    list_display = ["title", "organization", "address"]
    list_select_related = ["organization"]
    search_fields = ["names__key", "organization__names__key"]
    autocomplete_fields = ["organization"]
    inlines = [OfficeNameInline, EnteredTenuresOfOffice]
    fieldsets = [(None, {"fields": ["title", "organization", "reason"]})]
    told_fieldsets = [(_("Tenures attested by meetings"), {"fields": ["attested"]})]
    readonly_fields = ["attested", *RecordAdmin.readonly_fields]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Office]:
        return super().get_queryset(request).select_related("organization")

    @admin.display(description=_("tenures"))
    def attested(self, office: Office) -> str:
        return attested(office.tenures.all(), _("person"), lambda tenure: tenure.person)


@admin.register(Organization)
class OrganizationAdmin(NamedAdmin):
    form = OrganizationForm
    list_display = ["name", "kind", "parent", "address"]
    list_select_related = ["parent"]
    list_filter = ["kind", *RecordAdmin.list_filter]
    autocomplete_fields = ["parent"]
    inlines = [OrganizationNameInline]
    fieldsets = [(None, {"fields": ["name", "kind", "parent", "reason"]})]


@admin.register(Place)
class PlaceAdmin(NamedAdmin):
    form = PlaceForm
    list_display = ["name", "territory", "address"]
    list_select_related = ["territory"]
    autocomplete_fields = ["territory"]
    inlines = [PlaceNameInline]
    fieldsets = [(None, {"fields": ["name", "territory", "reason"]})]
