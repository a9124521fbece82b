"""Ask the archive for every address that it ever issued, and print how many answered how:

python -m tests.keeping.addresses
"""

import json
from collections import Counter

import django
from django.conf import settings

# Pages link to static files as they are written; nothing is collected here.
settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
django.setup()

from django.test import Client  # noqa: E402

from meetings.models import Permalink  # noqa: E402

FOLDER = {
    "meeting": "meetings",
    "person": "people",
    "office": "offices",
    "organization": "organizations",
    "place": "places",
    "source": "sources",
}


def answers() -> Counter[str]:
    """Return how many references are answered in each way; a redirect is followed."""
    client = Client(SERVER_NAME="127.0.0.1")
    found: Counter[str] = Counter()
    for permalink in Permalink.objects.order_by("pk"):
        answer = client.get(f"/{FOLDER[permalink.kind]}/{permalink.reference}/", follow=True)
        found[f"{permalink.state} {answer.status_code}"] += 1
    return found


if __name__ == "__main__":
    print(json.dumps(answers()))
