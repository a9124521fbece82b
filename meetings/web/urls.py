"""The addresses that readers know. Permanent: see docs/architecture.md."""

import re

from django.urls import path, register_converter
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import TemplateView
from django.views.i18n import set_language

from meetings.web import (
    about,
    archives,
    corrections,
    downloads,
    finder,
    home,
    lists,
    records,
    reported,
    sitemaps,
    who_met_whom,
)
from meetings.web.signposts import FORMS


class FourDigits:
    """A year, so that eight digits remain a reference."""

    regex = "[0-9]{4}"
    to_python = int

    def to_url(self, value: int) -> str:
        return f"{value:04}"


class TwoDigits(FourDigits):
    """A month or a day."""

    regex = "[0-9]{2}"

    def to_url(self, value: int) -> str:
        return f"{value:02}"


class TakenAs:
    """The form in which a record is taken away."""

    regex = "|".join(map(re.escape, FORMS))
    to_python = str

    def to_url(self, value: str) -> str:
        return value


register_converter(FourDigits, "yyyy")
register_converter(TwoDigits, "nn")
register_converter(TakenAs, "form")

_KINDS = {
    "meetings": ("meeting", reported.MeetingDetail),
    "people": ("person", records.PersonDetail),
    "offices": ("office", records.OfficeDetail),
    "organizations": ("organization", records.OrganizationDetail),
    "places": ("place", records.PlaceDetail),
    "sources": ("source", reported.SourceDetail),
}

urlpatterns = [
    path("", home.Home.as_view(), name="home"),
    path("meetings/", finder.Finder.as_view(), name="meetings"),
    path("meetings.json", downloads.meetings, {"form": "json"}, name="meetings.json"),
    path("meetings.csv", downloads.meetings, {"form": "csv"}, name="meetings.csv"),
    path("meetings.atom", downloads.meetings, {"form": "atom"}, name="meetings.atom"),
    path("meetings.ics", downloads.meetings, {"form": "ics"}, name="meetings.ics"),
    path("meetings/undated/", archives.Undated.as_view(), name="undated"),
    path("meetings/<yyyy:year>/", archives.Year.as_view(), name="year"),
    path("meetings/<yyyy:year>/<nn:month>/", archives.MonthOfDays.as_view(), name="month"),
    path("meetings/<yyyy:year>/<nn:month>/<nn:day>/", archives.DayOfMeetings.as_view(), name="day"),
    path("corrections/", corrections.Corrections.as_view(), name="corrections"),
    path("corrections.atom", corrections.feed, name="corrections.atom"),
    path("about/", about.About.as_view(), name="about"),
    path("calendar/", archives.Years.as_view(), name="calendar"),
    path("who-met-whom/", who_met_whom.WhoMetWhom.as_view(), name="who-met-whom"),
    path("search-help/", TemplateView.as_view(template_name="meetings/search_help.html"), name="search-help"),
    path("people/", lists.PersonList.as_view(), name="people"),
    path("offices/", lists.OfficeList.as_view(), name="offices"),
    path("organizations/", lists.OrganizationList.as_view(), name="organizations"),
    path("places/", lists.PlaceList.as_view(), name="places"),
    path("sources/", lists.SourceList.as_view(), name="sources"),
    path("sitemap.xml", sitemaps.index),
    path("sitemap-<str:name>-<int:number>.xml", sitemaps.part),
    path("robots.txt", sitemaps.robots),
    path("opensearch.xml", sitemaps.opensearch, name="opensearch"),
    # Without a token, so that pages need no cookie: all that a forged request could do is change the language.
    path("language/", csrf_exempt(set_language), name="set_language"),
]
for folder, (name, view) in _KINDS.items():
    urlpatterns += [
        path(f"{folder}/<str:reference>.<form:form>", view.as_view(), name=f"{name}-as"),
        path(f"{folder}/<str:reference>/", view.as_view(), name=name),
        path(f"{folder}/<str:reference>/<str:slug>/", view.as_view(), name=name),
    ]
