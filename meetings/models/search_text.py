"""What is searched: one row a meeting, one for the names of each record, and how many meetings each fact has."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models.meetings import Meeting
from meetings.models.permalinks import Permalink


class SearchText(models.Model):
    """What a meeting is found by, in tokens that Python made: lower-case Latin letters and digits, a blank between.

    ``words`` are those of its reports in their order, "_" wherever one text ends and another begins;
    ``stems`` are other forms of these words, each once; ``facts`` is what it can be filtered by ("=person12 =office7").
    ``search_key`` is the meeting's: rows are in the order of days.
    """

    meeting = models.OneToOneField(
        Meeting, on_delete=models.CASCADE, related_name="search_text", verbose_name=_("meeting")
    )
    search_key = models.BigIntegerField(_("search key"), unique=True)
    words = models.TextField(_("folded words"))
    stems = models.TextField(_("stems"))
    facts = models.TextField(_("facts"))
    is_cut = models.BooleanField(_("cut"), help_text=_("its texts are longer than what is searched of them"))

    class Meta:
        verbose_name = _("search text")
        verbose_name_plural = _("search texts")

    def __str__(self) -> str:
        return str(self.meeting)


class SearchName(models.Model):
    """What a person, office, organization or place is found by: the tokens of all forms of its name.

    ``words`` and ``stems`` are as those of SearchText, one form of name a text. ``record`` is the id of the record.
    """

    kind = models.CharField(_("kind"), max_length=12, choices=Permalink.Kind)
    record = models.BigIntegerField(_("record"))
    words = models.TextField(_("folded words"))
    stems = models.TextField(_("stems"))

    class Meta:
        verbose_name = _("searched name")
        verbose_name_plural = _("searched names")
        constraints = [models.UniqueConstraint(fields=["kind", "record"], name="record_has_one_searched_name")]

    def __str__(self) -> str:
        return f"{self.kind} {self.record}"


class Tally(models.Model):
    """How many indexed meetings one fact, year, month or day has: ("person", "12"), ("form", "inperson").

    ("year", "2022"), ("month", "2022-12") and ("day", "2022-12-01") go by the latest day; ("meeting", "") is all.
    ("source", "") alone is not of meetings: it is how many texts there are.
    """

    kind = models.CharField(_("kind"), max_length=12)
    value = models.CharField(_("value"), max_length=20)
    meetings = models.BigIntegerField(_("meetings"))

    class Meta:
        verbose_name = _("tally")
        verbose_name_plural = _("tallies")
        constraints = [models.UniqueConstraint(fields=["kind", "value"], name="fact_has_one_tally")]
        indexes = [models.Index(fields=["kind", "-meetings", "value"], name="tally_most_first")]

    def __str__(self) -> str:
        return f"{self.kind} {self.value}"
