"""Load a folder into an SQLite database that may have no more than so many pages:

python -m tests.keeping.small_disk PAGES FOLDER
"""

import sys

import django
from django.conf import settings

_, pages, folder = sys.argv
settings.DATABASES["default"]["OPTIONS"]["init_command"] += f"; PRAGMA max_page_count={int(pages)}"
django.setup()

from django.core.management import execute_from_command_line  # noqa: E402

execute_from_command_line(["manage.py", "load_sources", folder])
