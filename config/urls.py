"""Addresses: the admin, what supervisors ask, and everything else in meetings.web."""

from django.contrib import admin
from django.urls import include, path

from meetings.web import health

urlpatterns = [
    path("admin/", admin.site.urls),
    path("livez", health.alive),
    path("readyz", health.ready),
    path("", include("meetings.web.urls")),
]
