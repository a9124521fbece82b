"""What is searched, to look into where a search finds less than it should."""

from django.contrib import admin

from meetings.admin.base import DeskAdmin, ReadOnly
from meetings.models import SearchName, SearchText, Tally


@admin.register(SearchText)
class SearchTextAdmin(ReadOnly, DeskAdmin):
    list_display = ["search_key", "meeting"]
    list_select_related = ["meeting"]
    ordering = ["-search_key"]


@admin.register(SearchName)
class SearchNameAdmin(ReadOnly, DeskAdmin):
    list_display = ["kind", "record", "words"]
    list_filter = ["kind"]


@admin.register(Tally)
class TallyAdmin(ReadOnly, DeskAdmin):
    list_display = ["kind", "value", "meetings"]
    list_filter = ["kind"]
    ordering = ["kind", "-meetings", "value"]
