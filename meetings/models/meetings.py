"""Meetings, who took part in them, and what each source text reports of them."""

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from meetings.days import DayRange
from meetings.models.authorities import Office, Organization, Person, Place
from meetings.models.dated import Dated, in_order
from meetings.models.permalinks import Permalink, Record, RecordQuerySet
from meetings.models.sources import SourceText
from meetings.models.titles import Form, title_of


class Capacity(models.TextChoices):
    """How an office was held; empty: in full."""

    ACTING = "acting", _("acting")
    DEPUTY = "deputy", _("deputy")
    DESIGNATE = "designate", _("designate")
    FORMER = "former", _("former")
    OUTGOING = "outgoing", _("outgoing")


class MeetingQuerySet(RecordQuerySet):
    def held_between(self, days: DayRange):
        """Meetings that may have fallen on any of these days."""
        return self.filter(earliest_day__lte=days.latest, latest_day__gte=days.earliest)

    def undated(self):
        return self.filter(earliest_day=None)

    def newest_first(self):
        """By the latest day they may have fallen on, undated ones last; the latest added first within a day."""
        return self.order_by("-search_key")

    def oldest_first(self):
        """By the latest day they may have fallen on, undated ones last all the same."""
        return self.order_by(F("latest_day").asc(nulls_last=True), "search_key")


class Meeting(Record, Dated):
    """An encounter of named parties."""

    KIND = Permalink.Kind.MEETING

    title = models.CharField(_("title"), max_length=500, editable=False)
    form = models.CharField(_("form"), max_length=10, choices=Form, default=Form.IN_PERSON)
    place = models.ForeignKey(
        Place, on_delete=models.PROTECT, null=True, blank=True, related_name="meetings", verbose_name=_("place")
    )
    added_at = models.DateTimeField(_("added"), default=timezone.now, editable=False)
    # Orders meetings by day; the row of the search index has the same number. Set by search.index.
    search_key = models.BigIntegerField(_("search key"), null=True, unique=True, editable=False)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        ordering = ["-search_key"]
        indexes = [
            models.Index(fields=["earliest_day", "latest_day"], name="meeting_held_between"),
            models.Index(fields=["-added_at", "-id"], name="meeting_last_added"),
            # Few are known to the month or the year; a search up to a day asks which of them began before it.
            models.Index(
                fields=["latest_day", "earliest_day", "search_key"],
                condition=Q(earliest_day__lt=F("latest_day")),
                name="meeting_over_several_days",
            ),
        ]
        constraints = [
            in_order("meeting_days_in_order"),
            models.CheckConstraint(
                condition=Q(form__in=["in person", "phone call", "video call"]),
                name="meeting_form_is_known",
                violation_error_message=_("A meeting is in person, a phone call or a video call."),
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.reference

    @property
    def heading(self) -> str:
        """Who met whom, in the language of the page; ``title`` is the same in English."""
        return title_of(self.form, [str(participation) for participation in self.participations.all()])


class Report(Dated):
    """What one source text says of one meeting as a whole. Its days are the meeting's, as this text has them."""

    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="reports", verbose_name=_("meeting"))
    source = models.ForeignKey(
        SourceText, on_delete=models.PROTECT, related_name="reports", db_index=False, verbose_name=_("source text")
    )
    position = models.PositiveSmallIntegerField(_("position in the text"))
    form = models.CharField(_("form"), max_length=10, choices=Form)
    place = models.ForeignKey(
        Place, on_delete=models.PROTECT, null=True, blank=True, related_name="reports", verbose_name=_("place")
    )

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        ordering = ["source__language", "source_id", "position"]
        constraints = [
            in_order("report_days_in_order"),
            models.UniqueConstraint(
                fields=["source", "position"],
                name="report_stands_once_in_a_text",
                violation_error_message=_("That place in the text has a report already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.meeting}: {self.source}"


class Participation(models.Model):
    """A person, or a delegation without a person, in a meeting.

    Without a person where none could be resolved ("the Emir of Qatar"): a legal state. ``as_written`` is the
    name and title as printed, chosen among the appearances: English first, then the longest, then code-point order.
    """

    meeting = models.ForeignKey(
        Meeting, on_delete=models.PROTECT, related_name="participations", db_index=False, verbose_name=_("meeting")
    )
    person = models.ForeignKey(
        Person,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="participations",
        db_index=False,
        verbose_name=_("person"),
    )
    delegation = models.ForeignKey(
        Organization,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="delegations",
        verbose_name=_("delegation"),
    )
    as_written = models.CharField(_("as printed"), max_length=500)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        verbose_name = _("participation")
        verbose_name_plural = _("participations")
        ordering = ["meeting_id", "position", "pk"]
        # Tells by itself which meetings somebody took part in.
        indexes = [models.Index(fields=["person", "meeting"], name="participation_of_person")]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "person"],
                name="participation_is_once_in_a_meeting",
                violation_error_message=_("This person is in the meeting already."),
            ),
            models.CheckConstraint(
                condition=~Q(as_written=""),
                name="participation_is_written_somehow",
                violation_error_message=_("Give the name or title as printed."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.person or self.delegation or self.as_written)


class HeldOffice(models.Model):
    """An office that a participant held that day.

    Without an office record where the reports do not say whose it is; ``title`` then stands alone.
    """

    participation = models.ForeignKey(
        Participation,
        on_delete=models.CASCADE,
        related_name="held_offices",
        db_index=False,
        verbose_name=_("participation"),
    )
    office = models.ForeignKey(
        Office, on_delete=models.PROTECT, null=True, blank=True, related_name="held", verbose_name=_("office")
    )
    title = models.CharField(_("title"), max_length=300)
    capacity = models.CharField(_("capacity"), max_length=9, choices=Capacity, blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        verbose_name = _("office held")
        verbose_name_plural = _("offices held")
        ordering = ["participation_id", "position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["participation", "office", "capacity"],
                name="office_is_held_once_in_a_meeting",
                violation_error_message=_("This office is there already."),
            ),
            models.CheckConstraint(
                condition=Q(capacity__in=["", "acting", "deputy", "designate", "former", "outgoing"]) & ~Q(title=""),
                name="held_office_has_a_title_and_known_capacity",
                violation_error_message=_("An office held has a title and a known capacity."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.office or self.title)


class Appearance(models.Model):
    """A participant as one report prints them."""

    participation = models.ForeignKey(
        Participation, on_delete=models.CASCADE, related_name="appearances", verbose_name=_("participation")
    )
    report = models.ForeignKey(
        Report, on_delete=models.PROTECT, related_name="appearances", db_index=False, verbose_name=_("report")
    )
    name = models.CharField(
        _("name"), max_length=300, blank=True, help_text=_("in the nominative, in the text's own script")
    )
    as_written = models.CharField(_("as printed"), max_length=500)
    position = models.PositiveSmallIntegerField(_("position in the report"))

    class Meta:
        verbose_name = _("appearance")
        verbose_name_plural = _("appearances")
        ordering = ["report_id", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["report", "position"],
                name="appearance_stands_once_in_a_report",
                violation_error_message=_("That place in the report is taken."),
            ),
        ]

    def __str__(self) -> str:
        return self.as_written


class PrintedTitle(models.Model):
    """The title of an office as one report prints it."""

    held_office = models.ForeignKey(
        HeldOffice,
        on_delete=models.CASCADE,
        related_name="printed_titles",
        db_index=False,
        verbose_name=_("office held"),
    )
    appearance = models.ForeignKey(
        Appearance, on_delete=models.CASCADE, related_name="printed_titles", verbose_name=_("appearance")
    )
    text = models.CharField(_("title as printed"), max_length=300)

    class Meta:
        verbose_name = _("printed title")
        verbose_name_plural = _("printed titles")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["held_office", "appearance"],
                name="title_is_printed_once_in_an_appearance",
                violation_error_message=_("This title is there already."),
            ),
        ]

    def __str__(self) -> str:
        return self.text
