"""The staff's desk: Django's admin over all the records."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from meetings.admin import authorities, decisions, meetings, permalinks, provenance, search_text, sources

__all__ = ["authorities", "decisions", "meetings", "permalinks", "provenance", "search_text", "sources"]

admin.site.site_header = admin.site.site_title = _("Readout: staff")
