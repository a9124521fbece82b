"""What staff decided, and what waits for them."""

from django.conf import settings
from django.contrib import admin
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from meetings.models.doubts import in_words
from meetings.models.permalinks import Permalink
from meetings.models.sources import SourceText


class Decision(models.Model):
    """One line of the append-only log of what staff settled. Undoing is another decision.

    ``before`` and ``after`` are for people to read; ``changes`` are the rows that it changed, for its undoing.
    """

    class Kind(models.TextChoices):
        CORRECT = "correct", _("corrected")
        JOIN = "join", _("joined")
        KEEP_APART = "keep apart", _("kept apart")
        SPLIT = "split", _("split")
        WITHDRAW = "withdraw", _("withdrawn")
        RESTORE = "restore", _("restored")
        TAKE_DOWN = "take down", _("taken down")
        SETTLE = "settle", _("settled")
        DISMISS = "dismiss", _("dismissed")
        UNDO = "undo", _("undone")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    record = models.ForeignKey(
        Permalink,
        on_delete=models.PROTECT,
        null=True,
        related_name="decisions",
        db_index=False,
        verbose_name=_("record"),
    )
    other = models.ForeignKey(
        Permalink, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("other record")
    )
    field = models.CharField(_("field"), max_length=40, blank=True)
    before = models.JSONField(_("before"), null=True, blank=True)
    said = models.JSONField(_("what the texts said"), null=True, blank=True)
    after = models.JSONField(_("after"), null=True, blank=True)
    changes = models.JSONField(_("rows changed"), default=list, blank=True, editable=False)
    undoes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="undone_by", verbose_name=_("undoes")
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="decisions", verbose_name=_("by")
    )
    decided_at = models.DateTimeField(_("at"), default=timezone.now, editable=False)
    reason = models.TextField(_("reason"), blank=True)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["-decided_at", "-pk"]
        indexes = [
            models.Index(fields=["kind", "-id"], name="decision_by_kind"),
            # Loading asks it of each record that a text names; without it, SQLite walks all decisions of the kind.
            models.Index(fields=["record", "kind"], name="decision_of_record"),
        ]
        permissions = [("keep_archive", "Can join, split and withdraw records, and set publishers' policies")]
        constraints = [
            models.CheckConstraint(
                condition=(Q(kind="undo") & Q(undoes__isnull=False)) | (~Q(kind="undo") & Q(undoes=None)),
                name="decision_undoes_another_only_as_an_undoing",
                violation_error_message=_("An undoing names the decision that it undoes."),
            ),
            models.CheckConstraint(
                condition=~Q(kind="correct") | ~Q(field=""),
                name="decision_to_correct_names_a_field",
                violation_error_message=_("A correction names its field."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.record_id or ''}"


class Touch(models.Model):
    """What of which record a decision changed. A later decision on the same must be undone before it can be."""

    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, related_name="touches", verbose_name=_("decision"))
    record = models.ForeignKey(
        Permalink, on_delete=models.PROTECT, related_name="touches", db_index=False, verbose_name=_("record")
    )
    # "" of a record that the decision is of, though nothing of it changed.
    aspect = models.CharField(_("what of it"), max_length=40, blank=True)

    class Meta:
        verbose_name = _("touch")
        verbose_name_plural = _("touches")
        ordering = ["decision_id", "record_id", "aspect"]
        constraints = [
            models.UniqueConstraint(
                fields=["record", "aspect", "decision"],
                name="touch_is_told_once",
                violation_error_message=_("This is told already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.record_id} {self.aspect}"


class ReviewItem(models.Model):
    """Something for staff to settle. ``cause`` is a digest of what raised it; a new cause reopens what was settled."""

    class Kind(models.TextChoices):
        UNREAD_MEETING = "unread meeting", _("a meeting that could not be read safely")
        DOUBTFUL_NAME = "doubtful name", _("a doubtful name")
        DOUBTFUL_DATE = "doubtful date", _("a doubtful date")
        SAME_PERSON = "same person", _("possibly the same person")
        SAME_MEETING = "same meeting", _("possibly the same meeting")
        DISAGREEMENT = "disagreement", _("sources that disagree")
        CORRECTION = "correction", _("a new reading that differs from a correction")
        UNSUPPORTED = "unsupported", _("a meeting that no text supports any more")

    class State(models.TextChoices):
        OPEN = "open", _("open")
        SETTLED = "settled", _("settled")
        DISMISSED = "dismissed", _("dismissed")

    kind = models.CharField(_("kind"), max_length=14, choices=Kind)
    state = models.CharField(_("state"), max_length=9, choices=State, default=State.OPEN)
    subject = models.CharField(_("subject"), max_length=100, editable=False)
    cause = models.CharField(_("cause"), max_length=64, editable=False)
    source = models.ForeignKey(SourceText, on_delete=models.PROTECT, null=True, blank=True, related_name="review_items")
    record = models.ForeignKey(Permalink, on_delete=models.PROTECT, null=True, blank=True, related_name="review_items")
    other = models.ForeignKey(Permalink, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    start = models.PositiveIntegerField(_("start"), null=True, blank=True)
    end = models.PositiveIntegerField(_("end"), null=True, blank=True)
    # A doubtful name as printed, and the language of its text: what is settled of one holds for all its kin.
    form = models.CharField(_("as printed"), max_length=300, blank=True)
    language = models.CharField(_("language"), max_length=3, blank=True)
    reason = models.TextField(_("reason"))
    opened_at = models.DateTimeField(_("opened"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("review item")
        verbose_name_plural = _("review items")
        ordering = ["state", "kind", "pk"]
        indexes = [
            models.Index(fields=["kind", "form", "language"], name="review_item_kin"),
            models.Index(fields=["state", "kind", "-id"], name="review_item_in_the_queue"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "subject"],
                name="review_item_is_there_once",
                violation_error_message=_("This is in the queue already."),
            ),
            models.CheckConstraint(
                condition=Q(state__in=["open", "settled", "dismissed"]) & ~Q(reason=""),
                name="review_item_has_a_reason_and_known_state",
                violation_error_message=_("A review item says why it is there."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.why}"

    @property
    @admin.display(description=_("reason"))
    def why(self) -> str:
        """The reason in the language of the page."""
        return in_words(self.reason)
