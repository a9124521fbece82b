"""The site that the staff's pages are of: what stands at the head of each of them."""

from typing import Any

from django.contrib.admin import AdminSite
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from meetings.loading.review import number_open


class DeskSite(AdminSite):
    """Django's admin; where one works stands above each page, in place of a list of all tables beside it."""

    site_header = site_title = _("Readout: staff")
    enable_nav_sidebar = False

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        return {**super().each_context(request), "waiting_in_queue": SimpleLazyObject(number_open)}

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> Any:
        # Of all pages only two show it, and it takes as long as a list of fifty rows.
        listed = super().get_app_list
        return SimpleLazyObject(lambda: listed(request, app_label))
