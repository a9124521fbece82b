"""The admin as an app of this project."""

from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    default_site = "config.site.DeskSite"
