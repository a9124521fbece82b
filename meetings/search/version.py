"""What is another as soon as anything that is published is."""

from django.db import connection

# Of each, rows are added whenever something is stored, indexed anew, or decided; ids are never used again.
_GROWING = (
    "meetings_searchtext",
    "meetings_searchname",
    "meetings_sourcetext",
    "meetings_decision",
    "meetings_load",
    "django_admin_log",
)
# And since an archive may be restored from a copy and grow again to as many rows, the time of the last load.
_LAST = "(SELECT started_at FROM meetings_load ORDER BY id DESC LIMIT 1)"
_NEWEST = "SELECT " + ", ".join([*(f"(SELECT max(id) FROM {table})" for table in _GROWING), _LAST])


def version() -> str:
    """Return the version of the archive, by one question of a few index entries."""
    with connection.cursor() as cursor:
        cursor.execute(_NEWEST)
        return ".".join(str(newest or 0) for newest in cursor.fetchone())
