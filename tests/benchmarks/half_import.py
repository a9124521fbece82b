"""Import a dump into the archive that the settings name, and be killed when half of it is stored:

python -m tests.benchmarks.half_import FILE
"""

import os
import signal
import sys

import django

django.setup()

from meetings.exchange.importing import import_dump  # noqa: E402


def killed_at_half(done: int, of: int) -> None:
    if done * 2 >= of:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as file:
        import_dump(file, killed_at_half)
    sys.exit("the dump is too small to be killed at")
