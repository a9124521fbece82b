"""The settings of an archive on one's own machine, written once where nothing is configured."""

import secrets
from pathlib import Path

_TEXT = """\
# Settings of an archive that is served on this machine only. Written once; deleting it ends all sessions.
READOUT_SECRET_KEY={key}
READOUT_ALLOWED_HOSTS=127.0.0.1,localhost,[::1]
READOUT_SITE_URL=http://127.0.0.1:8000
"""


def write_once(path: Path) -> bool:
    """Write the file with a secret key of its own unless it is there. Whether it was written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        return False
    path.write_text(_TEXT.format(key=secrets.token_urlsafe(48)), encoding="utf-8")
    return True
