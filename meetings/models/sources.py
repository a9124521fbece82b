"""Published accounts, kept as they came, and who issued them."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from meetings.models.authorities import Organization
from meetings.models.dated import Dated, in_order
from meetings.models.permalinks import Permalink, Record, RecordQuerySet


class Publisher(models.Model):
    """An organization that issues source texts, and how these may be shown."""

    class Display(models.TextChoices):
        FULL = "full", _("in full")
        SENTENCES = "sentences", _("the sentences with facts")
        LINK = "link", _("a link only")

    organization = models.OneToOneField(
        Organization, on_delete=models.PROTECT, primary_key=True, related_name="publisher", verbose_name=_("body")
    )
    display = models.CharField(_("its texts are shown"), max_length=9, choices=Display, default=Display.FULL)

    class Meta:
        verbose_name = _("publisher")
        verbose_name_plural = _("publishers")
        ordering = ["organization__name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(display__in=["full", "sentences", "link"]),
                name="publisher_display_is_known",
                violation_error_message=_("Texts are shown in full, as sentences with facts, or as a link."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.organization)


class Load(models.Model):
    """One run of a loading command."""

    # A run of this command that has not ended keeps in its counts how far it has come, and has the archive for itself.
    IMPORT = "import_archive"

    command = models.CharField(_("command"), max_length=40)
    started_at = models.DateTimeField(_("started"))
    ended_at = models.DateTimeField(_("ended"), null=True)
    counts = models.JSONField(_("counts"), default=dict)

    class Meta:
        verbose_name = _("load")
        verbose_name_plural = _("loads")
        ordering = ["-started_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.command} {self.started_at:%Y-%m-%d %H:%M}"


class SourceText(Record, Dated):
    """One published account. Its days are those of publication. Never edited, never deleted.

    ``original`` holds the bytes as they came, None where the archive was imported from a plain dump;
    ``body`` is what spans point into.
    """

    KIND = Permalink.Kind.SOURCE

    class State(models.TextChoices):
        READ = "read", _("read")
        NO_MEETING = "no meeting", _("tells of no meeting")
        TO_REVIEW = "to review", _("to be reviewed")

    original = models.BinaryField(_("bytes as they came"), null=True, editable=False)
    sha256 = models.CharField(_("SHA-256 of the bytes"), max_length=64, unique=True, editable=False)
    body = models.TextField(_("text"), editable=False)
    body_sha256 = models.CharField(_("SHA-256 of the text"), max_length=64, db_index=True, editable=False)
    exact_sha256 = models.CharField(_("SHA-256 of the text as it is kept"), max_length=64, editable=False)
    language = models.CharField(_("language"), max_length=3, blank=True)
    title = models.TextField(_("title"), blank=True)
    publisher = models.ForeignKey(
        Publisher,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="source_texts",
        db_index=False,
        verbose_name=_("publisher"),
    )
    url = models.CharField(_("address"), max_length=2000, blank=True, db_index=True)
    file = models.CharField(_("file name"), max_length=500, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.NO_MEETING)
    warnings = models.JSONField(_("warnings"), default=list, blank=True, editable=False)
    envelope = models.JSONField(_("what its envelope stated"), default=dict, blank=True, editable=False)
    reading_sha256 = models.CharField(_("SHA-256 of what was read"), max_length=64, blank=True, editable=False)
    taken_down = models.TextField(
        _("why it is not shown"), blank=True, help_text=_("facts, hash and this reason stay; its words are not shown")
    )
    supersedes = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="superseded_by",
        editable=False,
        verbose_name=_("earlier version"),
    )
    load = models.ForeignKey(
        Load, on_delete=models.PROTECT, null=True, editable=False, related_name="source_texts", verbose_name=_("load")
    )

    objects = RecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("source text")
        verbose_name_plural = _("source texts")
        ordering = [F("latest_day").desc(nulls_last=True), "-pk"]
        indexes = [
            models.Index(fields=["-latest_day", "-id"], name="source_newest_first"),
            models.Index(fields=["publisher", "latest_day"], name="source_by_publisher_and_day"),
            models.Index(fields=["state", "-id"], name="source_by_state"),
        ]
        constraints = [
            in_order("source_published_days_in_order"),
            models.CheckConstraint(
                condition=~Q(body="") & ~Q(sha256="") & ~Q(body_sha256=""),
                name="source_has_a_text",
                violation_error_message=_("A source text has a text."),
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.file or self.url or self.reference

    @property
    def display(self) -> str:
        """How the text may be shown, wherever that is: as its publisher's texts are, in full where none is known.

        One that was taken down is shown as a link only.
        """
        if self.taken_down:
            return Publisher.Display.LINK
        return self.publisher.display if self.publisher else Publisher.Display.FULL


class Check(models.Model):
    """One run of check_archive: how much was checked, and what was found."""

    started_at = models.DateTimeField(_("started"))
    ended_at = models.DateTimeField(_("ended"))
    counts = models.JSONField(_("checked"), default=dict)
    faults = models.PositiveIntegerField(_("faults"))
    first_faults = models.TextField(_("the first of them"), blank=True)

    class Meta:
        verbose_name = _("check")
        verbose_name_plural = _("checks")
        ordering = ["-started_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.started_at:%Y-%m-%d %H:%M}"
