"""What is searched: one row a meeting."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models.meetings import Meeting


class SearchText(models.Model):
    """The tokens of a meeting's reports and names, folded (``words``) and stemmed (``stems``), as Python made them.

    ``search_key`` is the meeting's: rows are in the order of days.
    """

    meeting = models.OneToOneField(
        Meeting, on_delete=models.CASCADE, related_name="search_text", verbose_name=_("meeting")
    )
    search_key = models.BigIntegerField(_("search key"), unique=True)
    words = models.TextField(_("folded words"))
    stems = models.TextField(_("stems"))

    class Meta:
        verbose_name = _("search text")
        verbose_name_plural = _("search texts")

    def __str__(self) -> str:
        return str(self.meeting)
