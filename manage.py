#!/usr/bin/env python3
"""Run a management command of Readout."""

import os
import sys
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

from config import local

# Any of these means that someone has configured this archive, and must then do so fully.
CONFIGURING = ("READOUT_SECRET_KEY", "READOUT_ALLOWED_HOSTS", "READOUT_SITE_URL", "READOUT_DEBUG")


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    here = Path(__file__).resolve().parent
    if not any(name in os.environ for name in CONFIGURING) and local.write_once(here / "var" / "readout.env"):
        print("Nothing is configured: wrote var/readout.env, for an archive on this machine only.", file=sys.stderr)
    try:
        _ = settings.DEBUG  # the first look at a setting reads them all
    except ImproperlyConfigured as error:
        sys.exit(f"Readout cannot start: {error}")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
