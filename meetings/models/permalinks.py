"""Every public reference ever issued, and what became of it."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import get_script_prefix, reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from meetings.folding import latin


class Permalink(models.Model):
    """One public reference: live, joined to another, split into several, or withdrawn. Never deleted."""

    class Kind(models.TextChoices):
        MEETING = "meeting", _("meeting")
        PERSON = "person", _("person")
        OFFICE = "office", _("office")
        ORGANIZATION = "organization", _("organization")
        PLACE = "place", _("place")
        SOURCE = "source", _("source text")

    class State(models.TextChoices):
        LIVE = "live", _("live")
        JOINED = "joined", _("joined to another")
        WITHDRAWN = "withdrawn", _("withdrawn")
        SPLIT = "split", _("split into several")

    reference = models.CharField(_("reference"), max_length=8, primary_key=True)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    state = models.CharField(_("state"), max_length=9, choices=State, default=State.LIVE)
    survivor = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="joined", verbose_name=_("survivor")
    )
    reason = models.TextField(_("reason"), blank=True)
    changed_at = models.DateTimeField(_("changed at"), null=True, blank=True)

    class Meta:
        verbose_name = _("permalink")
        verbose_name_plural = _("permalinks")
        indexes = [
            # Few are not live.
            models.Index(fields=["kind", "state"], condition=Q(changed_at__isnull=False), name="permalink_not_live"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=["meeting", "person", "office", "organization", "place", "source"]),
                name="permalink_kind_is_known",
                violation_error_message=_("A permalink is of a known kind."),
            ),
            models.CheckConstraint(
                condition=Q(state="live", survivor=None, reason="", changed_at=None)
                | Q(state="joined", survivor__isnull=False, changed_at__isnull=False)
                | (Q(state="withdrawn", survivor=None, changed_at__isnull=False) & ~Q(reason=""))
                | Q(state="split", survivor=None, changed_at__isnull=False),
                name="permalink_state_says_what_became_of_it",
                violation_error_message=_(
                    "A joined reference names its survivor and when; a withdrawn one gives its reason and when."
                ),
            ),
            models.CheckConstraint(
                condition=Q(survivor=None) | ~Q(survivor=F("reference")),
                name="permalink_is_not_joined_to_itself",
                violation_error_message=_("A reference cannot be joined to itself."),
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def record(self) -> "Record":
        """The record that the reference was issued for, whatever became of it."""
        return getattr(self, "sourcetext" if self.kind == self.Kind.SOURCE else self.kind)

    @property
    def parts(self) -> "list[Permalink]":
        """The references of the records that a split made of this one, in its order."""
        references = (self.decisions.filter(kind="split", undone_by=None).latest("pk").after or {})["parts"]
        found = Permalink.objects.in_bulk(references)
        return [found[reference] for reference in references]


class RecordQuerySet(models.QuerySet):
    def published(self):
        """Records that are live: not joined to another, nor split, nor withdrawn.

        Asked of each record: joined, SQLite would walk all permalinks of the archive for a page of a list.
        """
        return self.filter(Exists(Permalink.objects.filter(pk=OuterRef("permalink"), state=Permalink.State.LIVE)))


class Record(models.Model):
    """What has a public address, made of its kind, its reference and its name (``str``)."""

    KIND: Permalink.Kind
    # The records without whose names it cannot be named: asked for together with it.
    CALLED_WITH: tuple[str, ...] = ()

    permalink = models.OneToOneField(
        Permalink, on_delete=models.PROTECT, related_name="%(class)s", editable=False, verbose_name=_("permalink")
    )

    class Meta:
        abstract = True

    @property
    def reference(self) -> str:
        return self.permalink_id

    def get_absolute_url(self) -> str:
        return address_of(self.KIND, self.reference, str(self))

    @property
    def slug(self) -> str:
        """The last part of the address: the first words of the record's name; "-" where it has no letter or digit."""
        return _slug(str(self))


def records_of(references: Iterable[str]) -> dict[str, Record]:
    """Return the records of these references, asked for together, each kind by one question; texts without words."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for reference, kind in Permalink.objects.filter(pk__in=set(references)).values_list("pk", "kind"):
        kinds[kind].append(reference)
    found: dict[str, Record] = {}
    for model in Record.__subclasses__():
        if of_kind := kinds.get(model.KIND):
            words = ("body", "original") if model.KIND == Permalink.Kind.SOURCE else ()
            records = model._default_manager.filter(permalink__in=of_kind)
            records = records.select_related("permalink", *model.CALLED_WITH)
            found |= {record.reference: record for record in records.defer(*words)}
    return found


# Longer names, which titles of texts may be, are not kept in memory.
_KEPT = 300


def address_of(kind: str, reference: str, name: str) -> str:
    """Return the address of a record so called. Lists have hundreds: no pattern of addresses is asked for each."""
    words = _kept_slug(name) if len(name) <= _KEPT else _slug(name)
    return f"{_folder(kind, get_script_prefix())}{reference}/{words}/"


@cache
def _folder(kind: str, prefix: str) -> str:
    """Return what the addresses of a kind begin with where the archive stands below ``prefix``."""
    return reverse(kind, args=["-"]).removesuffix("-/")


def _slug(name: str) -> str:
    words = slugify(latin(name)).strip("-")
    if len(words) > 60:
        words = words[:61].rpartition("-")[0] or words[:60]
    return words or "-"


_kept_slug = lru_cache(maxsize=10_000)(_slug)
