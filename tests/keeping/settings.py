"""The archive's settings, with static files of its own: two runs of the tests at once must not meet in var/."""

import os

from config.settings import *  # noqa: F403

STATIC_ROOT = os.environ["TESTED_STATIC_ROOT"]
