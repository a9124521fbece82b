"""Print what the pages and the queries behind them cost, for the archive that READOUT_DATABASE_URL names:

    python -m tests.benchmarks.synthetic 100000 > archive.jsonl && python manage.py import_archive archive.jsonl
    python -m tests.benchmarks.pages

Costs are milliseconds of processor time, of this process and of PostgreSQL's for it, the median of several; those
of pages also as multiples of a floor page, made by turns with each: 25 meetings by three queries of keys, in the same
base template. Of queries, "its statements alone" is without reading what was typed and looking names up. Pages are
made each time; "again" is what one costs that is kept, since nothing in the archive changed meanwhile.
"""

import gc
import os
import statistics
import time
from collections.abc import Callable
from functools import cache, partial
from typing import Any

import django
from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.template import engines  # noqa: E402 (these need the settings)

from config.urls import urlpatterns as addresses  # noqa: E402
from meetings.models import HeldOffice, Meeting, Office, Organization, Participation, Person, Tally  # noqa: E402
from meetings.search.query import parse  # noqa: E402
from meetings.search.selection import Selection  # noqa: E402
from meetings.web.limits import lift_limit  # noqa: E402
from tests.benchmarks.loaded import server_cpu  # noqa: E402
from tests.benchmarks.synthetic import World  # noqa: E402

ROUNDS, SLOW = 15, 0.4
_FLOOR = """{% extends "base.html" %}{% block main %}<h1>Floor</h1><ol>{% for meeting, parties in rows %}
<li class="entry"><a href="{{ meeting.get_absolute_url }}">{{ meeting.title }}</a> {{ meeting.days_written }}
{% for name, title in parties %}<bdi>{{ name }}</bdi> {{ title }}{% endfor %}</li>{% endfor %}</ol>{% endblock %}"""


def floor(request: HttpRequest) -> HttpResponse:
    """Answer with 25 meetings by three keyed queries: what no page with as many rows can do without."""
    meetings = list(Meeting.objects.order_by("-search_key").filter(search_key__gt=0)[:25])
    parties = list(Participation.objects.filter(meeting__in=meetings).select_related("person"))
    titles = dict(HeldOffice.objects.filter(participation__in=parties).values_list("participation", "title"))
    of_meeting: dict[int, list[tuple[str, str]]] = {}
    for party in parties:
        of_meeting.setdefault(party.meeting_id, []).append((str(party.person), titles.get(party.pk, "")))
    rows = [(meeting, of_meeting.get(meeting.pk, [])) for meeting in meetings]
    return HttpResponse(_floor_page().render({"rows": rows}, request))


@cache
def _floor_page() -> Any:
    return engines["django"].from_string(_FLOOR)


urlpatterns = [path("floor/", floor), *addresses]


def cost(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median processor time of the act in milliseconds."""
    return costs(act, rounds=rounds)[0]


def costs(*acts: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """Return the median processor time of each act in milliseconds, done by turns: a busy machine is so for all."""
    for act in acts:
        act()
    taken: list[list[float]] = [[] for _ in acts]
    while len(taken[0]) < rounds and sum(map(sum, taken)) < SLOW * 1000 * rounds:
        for act, times in zip(acts, taken, strict=True):
            server, own = server_cpu(), time.process_time()
            act()
            times.append(1000 * (time.process_time() - own + server_cpu() - server))
    return [statistics.median(times) for times in taken]


def pages() -> dict[str, str]:
    """Return the addresses that are measured, by what they show."""
    words = World(1000).words
    common, second, rare = words[5], words[6], words[15_000]
    most = {
        kind: Tally.objects.filter(kind=kind).order_by("-meetings")[:1].get().value
        for kind in ("person", "office", "organization")
    }
    person, office, state = (
        model.objects.get(pk=most[kind])
        for model, kind in ((Person, "person"), (Office, "office"), (Organization, "organization"))
    )
    meeting = Meeting.objects.newest_first().filter(search_key__gt=0)[100:101].get()
    source = meeting.reports.first().source
    day = meeting.latest_day
    return {
        "floor": "/floor/",
        "newest first, facets, chart": "/meetings/",
        "rare word": f"/meetings/?q={rare}",
        "word, person, dates": f"/meetings/?q={common}&person={person.reference}&from=2000&to=2020",
        "common word": f"/meetings/?q={common}",
        "two common words": f"/meetings/?q={common}+{second}",
        "common word by relevance": f"/meetings/?q={common}&sort=relevance",
        "person": person.get_absolute_url(),
        "office": office.get_absolute_url(),
        "organization": state.get_absolute_url(),
        "meeting": meeting.get_absolute_url(),
        "source text": source.get_absolute_url(),
        "year": f"/meetings/{day.year}/",
        "month": f"/meetings/{day.year}/{day.month:02}/",
        "day": f"/meetings/{day.year}/{day.month:02}/{day.day:02}/",
        "calendar": "/calendar/",
        "first page": "/",
        "who met whom": "/who-met-whom/",
        "people": "/people/",
    }


def queries() -> dict[str, str]:
    """Return what is typed for the queries that are measured without the page around them."""
    words = World(1000).words
    common, second, third, rare = words[5], words[6], words[7], words[15_000]
    person = Tally.objects.filter(kind="person").order_by("-meetings")[:1].get().value
    name = Person.objects.get(pk=person).name
    return {
        "one word": rare,
        "common word": common,
        "word and person": f'{common} person:"{name}"',
        "word and dates": f"{common} after:2000 before:2020",
        "two words": f"{common} {second}",
        "phrase": f'"{common} {second}"',
        "without": f"{common} -{second}",
        "beginning": f"{third[:3]}*",
        "words that never meet": f'"{rare} {common}" {third}',
    }


def keys_of(typed: str) -> tuple[float, float]:
    """Return what the newest 25 of a query cost, with reading what was typed and looking names up, and without."""
    asked = Selection.of(parse(typed))
    assert asked.tree  # looked up

    def alone() -> None:
        vars(asked).pop("_first", None)  # the keys that were asked for before
        asked.keys(limit=26)

    return cost(lambda: Selection.of(parse(typed)).keys(limit=26)), cost(alone)


def index_size() -> tuple[int, int]:
    """Return the bytes of the index of meetings, and of the words and stems that it is of."""
    lift_limit()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sum(length(block)) FROM meetings_search_data"
            if connection.vendor == "sqlite"
            else "SELECT pg_relation_size('meetings_search_words')"
        )
        (index,) = cursor.fetchone()
        cursor.execute("SELECT sum(length(words) + length(stems)) FROM meetings_searchtext")
        return int(index), int(cursor.fetchone()[0])


def serve_here(addresses: str) -> None:
    """Answer a test client with these addresses (a module's name) as when serving, but keep no page."""
    settings.ROOT_URLCONF = addresses
    settings.ALLOWED_HOSTS = ["testserver"]
    settings.DEBUG = False
    settings.KEPT_PAGES = 0
    settings.LOGGING_CONFIG = None
    gc.collect()
    gc.freeze()  # as config/gunicorn.conf.py has it
    settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}


def main() -> None:
    serve_here(__name__)
    client = Client()
    print(f"{Meeting.objects.count()} meetings, {connection.vendor}")
    for shown, address in pages().items():
        answer = client.get(address)
        if answer.status_code != 200:
            print(f"{shown:32} answered {answer.status_code}")
            continue
        least, milliseconds = costs(partial(client.get, "/floor/"), partial(client.get, address))
        settings.KEPT_PAGES = 200
        kept = cost(partial(client.get, address))
        settings.KEPT_PAGES = 0
        client.get("/floor/")
        size = len(answer.content) / 1000
        print(f"{shown:32} {milliseconds:8.1f} ms {milliseconds / least:6.1f} x {kept:8.2f} ms again {size:8.1f} kB")
    for shown, typed in queries().items():
        whole, statements = keys_of(typed)
        print(f"newest 25: {shown:21} {whole:8.2f} ms, its statements alone {statements:8.3f} ms")
    common = parse(queries()["common word"])
    print(f"count to 10,000: common word     {cost(lambda: Selection(common).count()):8.2f} ms")
    index, words = index_size()
    print(f"index {index / 1e6:.1f} MB over words and stems of {words / 1e6:.1f} MB: {index / words:.2f} x")


if __name__ == "__main__":
    main()
