from django.apps import AppConfig
from django.core.checks import Tags, register
from django.utils.translation import gettext_lazy as _

from meetings.checks import sqlite_is_sound


class MeetingsConfig(AppConfig):
    name = "meetings"
    verbose_name = _("official meetings")

    def ready(self) -> None:
        # Said by each migrate and by `check --database default`; not at every command, whose errors it would drown.
        register(sqlite_is_sound, Tags.database)
