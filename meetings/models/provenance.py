"""The sentence each fact was read from."""

from django.contrib import admin
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from meetings.models.authorities import Organization
from meetings.models.meetings import Appearance, PrintedTitle, Report
from meetings.models.sources import SourceText

# What extraction works facts out from, in the words that it keeps, for readers of other languages.
REASONS = {
    "counted from the day named before it": _("counted from the day named before it"),
    "counted from the publication date": _("counted from the publication date"),
    "the body that the text is about": _("the body that the text is about"),
    "the body whose delegation it is": _("the body whose delegation it is"),
    "that they spoke, and no place": _("that they spoke, and no place"),
    "the capital where they met": _("the capital where they met"),
    "the office that the next sentence tells of nobody, of the state where they met or another": _(
        "the office that the next sentence tells of nobody, of the state where they met or another"
    ),
    "the dateline": _("the dateline"),
    "the dateline's place, and the ambassador's own state": _("the dateline's place, and the ambassador's own state"),
    "the dateline's place, in the text's language": _("the dateline's place, in the text's language"),
    "the chief who took part": _("the chief who took part"),
    "the day of that name which the text gives in full": _("the day of that name which the text gives in full"),
    "the days of the visit": _("the days of the visit"),
    "the early hour of publication": _("the early hour of publication"),
    "the evening before the hour of publication": _("the evening before the hour of publication"),
    "the header's year and month": _("the header's year and month"),
    "the headline's offices, in its order": _("the headline's offices, in its order"),
    "the initials of the state": _("the initials of the state"),
    "the last such weekday up to the publication date": _("the last such weekday up to the publication date"),
    "the month follows from the publication date": _("the month follows from the publication date"),
    "the month or year that another line tells": _("the month or year that another line tells"),
    "the name in full": _("the name in full"),
    "the office told of the one named last": _("the office told of the one named last"),
    "the office that opens the next sentence, of the one named without any": _(
        "the office that opens the next sentence, of the one named without any"
    ),
    "the office's title": _("the office's title"),
    "the only day that the text names": _("the only day that the text names"),
    "the only office told of nobody, and the only one who took part without an office": _(
        "the only office told of nobody, and the only one who took part without an office"
    ),
    "the only ministry that the text names": _("the only ministry that the text names"),
    "the only university named before": _("the only university named before"),
    "the body named before, meant by its noun": _("the body named before, meant by its noun"),
    "the only one whom the headline names": _("the only one whom the headline names"),
    "the party behind the name, which is of that state": _("the party behind the name, which is of that state"),
    "the only member of the government whom the text names": _("the only member of the government whom the text names"),
    "the only party without such an office": _("the only party without such an office"),
    "the only place that the text names so": _("the only place that the text names so"),
    "the two offices that the next sentence tells of nobody, in the order of those named": _(
        "the two offices that the next sentence tells of nobody, in the order of those named"
    ),
    "the state that was visited": _("the state that was visited"),
    "the only state that the text names": _("the only state that the text names"),
    "the only state that took part": _("the only state that took part"),
    "the only state whose envoys took part": _("the only state whose envoys took part"),
    "the head of state whose spouse it is": _("the head of state whose spouse it is"),
    "the party at home where they met": _("the party at home where they met"),
    "the party's where he is not accredited": _("the party's where he is not accredited"),
    "the publication date of a fresh report": _("the publication date of a fresh report"),
    "the publisher's state": _("the publisher's state"),
    "the republic that the text names": _("the republic that the text names"),
    "the same person's other office": _("the same person's other office"),
    "the side that the sentence tells of": _("the side that the sentence tells of"),
    "the people abroad whom the minister is for": _("the people abroad whom the minister is for"),
    "the state that sends the envoys": _("the state that sends the envoys"),
    "the state named before, meant by “that country”": _("the state named before, meant by “that country”"),
    "the state of the one listed before": _("the state of the one listed before"),
    "the states that the text names together, in their order": _(
        "the states that the text names together, in their order"
    ),
    "the state of the one in whose company he came": _("the state of the one in whose company he came"),
    "the state of the text's language, as it names none but the guest's": _(
        "the state of the text's language, as it names none but the guest's"
    ),
    "the state of the text's language, whose official it names first": _(
        "the state of the text's language, whose official it names first"
    ),
    "the state of the text's language, which the text names": _(
        "the state of the text's language, which the text names"
    ),
    "the state where the body's representative serves": _("the state where the body's representative serves"),
    "the state that the ambassador is accredited to": _("the state that the ambassador is accredited to"),
    "the state that the list begins with": _("the state that the list begins with"),
    "the state that the text is about": _("the state that the text is about"),
    "the state whose ambassador to the other party took part": _(
        "the state whose ambassador to the other party took part"
    ),
    "the state that the text names beside the other party's": _(
        "the state that the text names beside the other party's"
    ),
    "the same person's office at another meeting": _("the same person's office at another meeting"),
    "the state that was worked out for others who came": _("the state that was worked out for others who came"),
    "the body of the one named behind": _("the body of the one named behind"),
    "the state of whose minister it is": _("the state of whose minister it is"),
    "the other party's title, which only the state of the text's language has": _(
        "the other party's title, which only the state of the text's language has"
    ),
    "the envoys or letters of credence that the text tells of": _(
        "the envoys or letters of credence that the text tells of"
    ),
    "the dateline's place": _("the dateline's place"),
    "the office by which the text then calls those who met together": _(
        "the office by which the text then calls those who met together"
    ),
    "the title that none but this one of two may have": _("the title that none but this one of two may have"),
    "the ministers whom the text tells of together": _("the ministers whom the text tells of together"),
    "the office of whom others met, of the one named before them": _(
        "the office of whom others met, of the one named before them"
    ),
    "the two offices told before, in the order of the names": _(
        "the two offices told before, in the order of the names"
    ),
    "the state's capital": _("the state's capital"),
    "the titles that follow, in the order of the names": _("the titles that follow, in the order of the names"),
    "the title": _("the title"),
    "the town that was visited": _("the town that was visited"),
    "the town that its paragraph begins with": _("the town that its paragraph begins with"),
    "the year follows from the publication date": _("the year follows from the publication date"),
}


class Evidence(models.Model):
    """Which fact, which source text, which span of its body, and how it is known.

    The fact is: of the text itself ("published"; no report), a body named in it ("organization"), of a report
    ("date", "form", "place"), of an appearance ("person"), or of a printed title ("office").
    ``start`` and ``end`` are a half-open span of code points; ``quote`` is what stands there.
    """

    class Field(models.TextChoices):
        PUBLISHED = "published", _("publication date")
        ORGANIZATION = "organization", _("organization")
        DATE = "date", _("date")
        FORM = "form", _("form")
        PLACE = "place", _("place")
        PERSON = "person", _("person")
        OFFICE = "office", _("office")

    class Basis(models.TextChoices):
        STATED = "stated", _("stated")
        WORKED_OUT = "worked out", _("worked out")
        STAFF = "staff", _("staff")

    source = models.ForeignKey(
        SourceText, on_delete=models.PROTECT, related_name="evidence", verbose_name=_("source text")
    )
    field = models.CharField(_("fact"), max_length=12, choices=Field)
    organization = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, blank=True, related_name="evidence", db_index=False
    )
    report = models.ForeignKey(
        Report, on_delete=models.CASCADE, null=True, blank=True, related_name="evidence", verbose_name=_("report")
    )
    appearance = models.ForeignKey(
        Appearance, on_delete=models.CASCADE, null=True, blank=True, related_name="evidence", db_index=False
    )
    printed_title = models.ForeignKey(
        PrintedTitle, on_delete=models.CASCADE, null=True, blank=True, related_name="evidence", db_index=False
    )
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    quote = models.TextField(_("quotation"))
    basis = models.CharField(_("how it is known"), max_length=10, choices=Basis)
    reason = models.CharField(_("worked out from"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        ordering = ["source_id", "start", "end", "field", "pk"]
        # Of most rows each of these is empty: indexes of the others are smaller by as much.
        indexes = [
            models.Index(fields=[fact], condition=Q(**{f"{fact}__isnull": False}), name=f"evidence_of_{fact}")
            for fact in ("organization", "appearance", "printed_title")
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")) & ~Q(quote=""),
                name="evidence_span_is_not_empty",
                violation_error_message=_("Evidence quotes at least one character."),
            ),
            models.CheckConstraint(
                condition=Q(basis__in=["stated", "worked out", "staff"]),
                name="evidence_basis_is_known",
                violation_error_message=_("Evidence is stated, worked out, or staff's."),
            ),
            models.CheckConstraint(
                condition=Q(field="published", report=None, appearance=None, printed_title=None, organization=None)
                | Q(field="organization", organization__isnull=False, report=None, appearance=None, printed_title=None)
                | Q(
                    field__in=["date", "form", "place"],
                    report__isnull=False,
                    appearance=None,
                    printed_title=None,
                    organization=None,
                )
                | Q(
                    field="person",
                    report__isnull=False,
                    appearance__isnull=False,
                    printed_title=None,
                    organization=None,
                )
                | Q(
                    field="office",
                    report__isnull=False,
                    appearance__isnull=False,
                    printed_title__isnull=False,
                    organization=None,
                ),
                name="evidence_is_of_one_fact",
                violation_error_message=_("Evidence names the one fact that it supports."),
            ),
        ]

    def __str__(self) -> str:
        return self.quote

    @property
    @admin.display(description=_("worked out from"))
    def worked_out_from(self) -> str:
        """The reason in the language of the page."""
        return str(REASONS.get(self.reason, self.reason))
