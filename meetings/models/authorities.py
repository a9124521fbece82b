"""Authority records: who and what the reports speak of."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from meetings.models.dated import Dated, in_order
from meetings.models.names import Name, name_constraints
from meetings.models.permalinks import Permalink, Record, RecordQuerySet


class Organization(Record):
    """A state, an international body, a ministry, an agency, a company: what has offices or acts."""

    KIND = Permalink.Kind.ORGANIZATION

    class Kind(models.TextChoices):
        STATE = "state", _("state")
        TERRITORY = "territory", _("territory")
        INTERGOVERNMENTAL = "intergovernmental", _("intergovernmental body")
        MINISTRY = "ministry", _("ministry")
        GOVERNMENT = "government", _("government body")
        PARLIAMENT = "parliament", _("parliament")
        NEWS_AGENCY = "news agency", _("news agency")
        COMPANY = "company", _("company")
        OTHER = "other", _("other")

    name = models.CharField(_("name"), max_length=300)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.OTHER)
    key = models.CharField(
        _("key"), max_length=120, unique=True, editable=False, help_text=_("the vocabulary's name for it, or one made")
    )
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("part of")
    )

    objects = RecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("organization")
        verbose_name_plural = _("organizations")
        ordering = ["name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(name="") & ~Q(key=""),
                name="organization_has_a_name",
                violation_error_message=_("An organization has a name."),
            ),
            models.CheckConstraint(
                condition=Q(parent=None) | ~Q(parent=F("pk")),
                name="organization_is_not_part_of_itself",
                violation_error_message=_("An organization cannot be part of itself."),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class OrganizationName(Name):
    organization = models.ForeignKey(Organization, on_delete=models.CASCADE, related_name="names", db_index=False)

    class Meta(Name.Meta):
        verbose_name = _("name of an organization")
        verbose_name_plural = _("names of organizations")
        constraints = name_constraints("organization")


class Person(Record):
    KIND = Permalink.Kind.PERSON

    name = models.CharField(_("name"), max_length=300)
    sort_name = models.CharField(
        _("sort form"), max_length=300, db_index=True, help_text=_("family name first, as the name's own order has it")
    )

    objects = RecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["sort_name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(name=""), name="person_has_a_name", violation_error_message=_("A person has a name.")
            ),
        ]

    def __str__(self) -> str:
        return self.name


class PersonName(Name):
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="names", db_index=False)

    class Meta(Name.Meta):
        verbose_name = _("name of a person")
        verbose_name_plural = _("names of people")
        constraints = name_constraints("person")


class Office(Record):
    """A position apart from its holder."""

    KIND = Permalink.Kind.OFFICE
    CALLED_WITH = ("organization",)

    title = models.CharField(_("title"), max_length=300)
    key = models.CharField(_("key"), max_length=120, editable=False)
    organization = models.ForeignKey(
        Organization,
        on_delete=models.PROTECT,
        related_name="offices",
        db_index=False,
        verbose_name=_("organization"),
    )

    objects = RecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("office")
        verbose_name_plural = _("offices")
        ordering = ["title", "organization__name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "key"],
                name="office_stands_once_in_an_organization",
                violation_error_message=_("This organization has that office already."),
            ),
            models.CheckConstraint(
                condition=~Q(title="") & ~Q(key=""),
                name="office_has_a_title",
                violation_error_message=_("An office has a title."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.organization.name}"


class OfficeName(Name):
    office = models.ForeignKey(Office, on_delete=models.CASCADE, related_name="names", db_index=False)

    class Meta(Name.Meta):
        verbose_name = _("title of an office")
        verbose_name_plural = _("titles of offices")
        constraints = name_constraints("office")


class Tenure(Dated):
    """A person in an office. Attested: from the first to the last dated meeting in it; or entered by staff."""

    class Basis(models.TextChoices):
        ATTESTED = "attested", _("attested by meetings")
        STAFF = "staff", _("entered by staff")

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="tenures", verbose_name=_("person"))
    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="tenures", verbose_name=_("office"))
    basis = models.CharField(_("basis"), max_length=8, choices=Basis, default=Basis.STAFF)

    class Meta:
        verbose_name = _("tenure")
        verbose_name_plural = _("tenures")
        ordering = [F("earliest_day").asc(nulls_last=True), "pk"]
        constraints = [
            in_order("tenure_days_in_order"),
            models.UniqueConstraint(
                fields=["person", "office"],
                condition=Q(basis="attested"),
                name="tenure_is_attested_once",
                violation_error_message=_("This tenure is attested already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.office}"


class Place(Record):
    """A city or venue. ``key`` is the folded name, with the territory's key where it is known ("baku AZ")."""

    KIND = Permalink.Kind.PLACE

    name = models.CharField(_("name"), max_length=300)
    key = models.CharField(_("key"), max_length=320, unique=True, editable=False)
    territory = models.ForeignKey(
        Organization,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="places",
        verbose_name=_("state or territory"),
    )

    objects = RecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ["name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(name="") & ~Q(key=""),
                name="place_has_a_name",
                violation_error_message=_("A place has a name."),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class PlaceName(Name):
    place = models.ForeignKey(Place, on_delete=models.CASCADE, related_name="names", db_index=False)

    class Meta(Name.Meta):
        verbose_name = _("name of a place")
        verbose_name_plural = _("names of places")
        constraints = name_constraints("place")
