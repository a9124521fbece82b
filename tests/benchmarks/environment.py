"""The settings that a benchmark of its own archive runs with."""

import secrets


def environment(url: str) -> dict[str, str]:
    """Return the environment variables of a process that uses the database of this URL as a deployment does."""
    return {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "READOUT_DATABASE_URL": url,
        "READOUT_SECRET_KEY": secrets.token_urlsafe(48),
        "READOUT_ALLOWED_HOSTS": "127.0.0.1",
        "READOUT_SITE_URL": "http://127.0.0.1:8000",
    }
