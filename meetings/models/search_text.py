"""What is searched: one row a meeting."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models.meetings import Meeting


class SearchText(models.Model):
    """What a meeting is found by, in tokens that Python made: lower-case Latin letters and digits, a blank between.

    ``words`` are those of its reports and names in their order, "_" wherever one text ends and another begins;
    ``stems`` are other forms of these words, each once; ``facts`` is what it can be filtered by ("=p12 =o7").
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
