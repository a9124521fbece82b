"""The staff's desk: Django's admin over all the records."""

from meetings.admin import authorities, decisions, meetings, permalinks, provenance, search_text, sources

__all__ = ["authorities", "decisions", "meetings", "permalinks", "provenance", "search_text", "sources"]
