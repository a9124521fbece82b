"""Print what every list and form of the staff's desk costs, for the archive that READOUT_DATABASE_URL names:

    python -m tests.benchmarks.synthetic 100000 > archive.jsonl && python manage.py import_archive archive.jsonl
    python -m tests.benchmarks.desk [--beside] [WORDS...]

With --beside SQLite's file is only read: what staff decide is written into tables beside it, gone with the process.
With words only pages are measured whose names have one of them.

Costs are as in tests/benchmarks/pages.py, as multiples of the same floor page, which is measured in turns with them, so
that what else the machine does counts for both; with the number of queries. Each list is
opened, leafed to its last page, ordered by each of its columns, narrowed by each of its filters and searched; the forms
are those of the first and the greatest record of each kind. Exit status 1 where a page costs more than five floors.
"""

import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.contrib import admin  # noqa: E402 (these need the settings)
from django.contrib.auth.models import User  # noqa: E402
from django.contrib.sessions.models import Session  # noqa: E402
from django.db import connection, models, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext, setup_test_environment, teardown_test_environment  # noqa: E402
from django.urls import path, reverse  # noqa: E402
from django.utils import timezone  # noqa: E402

from config.urls import urlpatterns as addresses  # noqa: E402
from meetings.models import (  # noqa: E402
    Decision,
    Meeting,
    Office,
    Organization,
    Person,
    Place,
    ReviewItem,
    SourceText,
    Tally,
    Touch,
)
from tests.benchmarks.pages import cost, costs, floor, serve_here  # noqa: E402

urlpatterns = [path("floor/", floor), *addresses]

MOST, ROUNDS = 5, 9  # floor pages
TYPED = ("an", "president", "22222226", "2015-06", "zzzz")


def pages(client: Client) -> Iterator[tuple[str, str]]:
    """Yield what is measured, each with its address."""
    yield "first page", reverse("admin:index")
    yield "queue", reverse("admin:meetings_reviewitem_queue")
    yield "add a text", reverse("admin:meetings_sourcetext_add_text")
    for model, desk in admin.site._registry.items():
        if model._meta.app_label == "meetings":
            yield from _lists(client, model, desk)
            yield from _forms(model)
    for record in greatest():
        for page in ("change", "join", "split", "withdraw"):
            if page == "change":
                address = reverse(f"admin:meetings_{record._meta.model_name}_change", args=[record.pk])
            else:
                address = reverse(f"admin:meetings_permalink_{page}", args=[record.reference])
            yield f"greatest {record._meta.model_name}: {page}", address


def _lists(client: Client, model: type[models.Model], desk: admin.ModelAdmin) -> Iterator[tuple[str, str]]:
    name = model._meta.model_name
    address = reverse(f"admin:meetings_{name}_changelist")
    yield f"{name}: list", address
    shown = client.get(address).context["cl"]
    if shown.paginator.num_pages > 1:
        yield f"{name}: last page", f"{address}?p={shown.paginator.num_pages}"
    for column in range(1, len(shown.list_display)):
        if shown.list_display[column] in shown.sortable_by and shown.get_ordering_field(shown.list_display[column]):
            yield f"{name}: by {shown.list_display[column]}", f"{address}?o={column}"
            yield f"{name}: by {shown.list_display[column]}, down", f"{address}?o=-{column}"
    for spec in shown.filter_specs:
        for choice in list(spec.choices(shown))[1:]:
            yield f"{name}: {spec.title} {choice['display']}"[:50], f"{address}{choice['query_string']}"
    if desk.search_fields:
        for typed in TYPED:
            yield f"{name}: search {typed}", f"{address}?q={typed}"
    if name in {"person", "office", "organization", "place"}:
        yield f"{name}: autocomplete", reverse("admin:autocomplete") + _completing(model)


def _completing(model: type[models.Model]) -> str:
    asking = {
        Person: ("participation", "person"),
        Office: ("heldoffice", "office"),
        Organization: ("office", "organization"),
        Place: ("meeting", "place"),
    }
    asked, field = asking[model]  # type: ignore[index]
    return f"?app_label=meetings&model_name={asked}&field_name={field}&term=an"


def _forms(model: type[models.Model]) -> Iterator[tuple[str, str]]:
    name = model._meta.model_name
    for row in model._default_manager.order_by("pk")[:1]:
        yield f"{name}: form", reverse(f"admin:meetings_{name}_change", args=[row.pk])
        yield f"{name}: history", reverse(f"admin:meetings_{name}_history", args=[row.pk])
    yield f"{name}: add", reverse(f"admin:meetings_{name}_add")


def greatest() -> Iterator[Any]:
    """Yield the record of each kind that most refers to."""
    for model in (Person, Office, Organization):
        most = Tally.objects.filter(kind=model._meta.model_name).order_by("-meetings")[:1].get()
        yield model.objects.get(pk=most.value)
    yield Place.objects.get(pk=Tally.objects.filter(kind="place").order_by("-meetings")[:1].get().value)
    yield Meeting.objects.order_by("-pk")[:1].get()
    yield SourceText.objects.order_by("-pk")[:1].get()


def decide_much(user: User) -> None:
    """Give every tenth meeting an item in the queue and a correction in the log."""
    meetings = Meeting.objects.order_by("pk").values_list("permalink", flat=True)[::10]
    ReviewItem.objects.bulk_create(
        ReviewItem(
            kind=ReviewItem.Kind.values[number % 8],
            state=ReviewItem.State.values[number % 3],
            subject=f"{reference} {number}",
            cause=f"{number:064}",
            reason=f"reports disagree about {reference}",
            record_id=reference,
        )
        for number, reference in enumerate(meetings)
    )
    decisions = Decision.objects.bulk_create(
        Decision(
            kind=Decision.Kind.CORRECT,
            record_id=reference,
            field=("date", "form", "place")[number % 3],
            before="2015",
            after="2016",
            decided_by=user,
            decided_at=timezone.now() - timedelta(hours=number),
            reason="it was wrong",
        )
        for number, reference in enumerate(meetings)
    )
    Touch.objects.bulk_create(
        Touch(decision=decision, record_id=decision.record_id, aspect=decision.field) for decision in decisions
    )


def write_beside() -> None:
    """Let tables that are written stand in a database in memory, under their names: SQLite looks there first."""
    with connection.cursor() as cursor:
        with connection.schema_editor(collect_sql=True, atomic=False) as editor:
            for model in (User, Session, Decision, Touch, ReviewItem):
                editor.create_model(model)
        for statement in editor.collected_sql:
            written = str(statement).replace('CREATE TABLE "', 'CREATE TEMP TABLE "')
            if written.startswith(("CREATE TEMP TABLE", "CREATE INDEX", "CREATE UNIQUE INDEX")):
                cursor.execute(written.replace('INDEX "', 'INDEX temp."', 1))
        connection.transaction_mode = "DEFERRED"  # no other is kept from writing
        # What the tables refer to is in the file, where SQLite does not look for it.
        cursor.execute("PRAGMA foreign_keys=OFF")


def main() -> int:
    serve_here(__name__)
    words = [word for word in sys.argv[1:] if word != "--beside"]
    if "--beside" in sys.argv[1:]:
        write_beside()
    print(f"{Meeting.objects.count()} meetings, {connection.vendor}")
    over: list[str] = []
    with transaction.atomic():
        client = Client()
        user = User.objects.create_superuser("benchmark")
        client.force_login(user)
        decide_much(user)
        print(f"{'floor':50} {cost(lambda: client.get('/floor/')):8.1f} ms")
        setup_test_environment(debug=False)  # lists say what they can be ordered and narrowed by
        measured = [page for page in pages(client) if not words or any(word in page[0] for word in words)]
        teardown_test_environment()
        for shown, address in measured:
            with CaptureQueriesContext(connection) as asked:
                status = client.get(address).status_code
                queries = len(asked)
            if status != 200:
                print(f"{shown:50} answered {status}")
                continue
            least, milliseconds = costs(partial(client.get, "/floor/"), partial(client.get, address), rounds=ROUNDS)
            print(f"{shown:50} {milliseconds:8.1f} ms {milliseconds / least:6.1f} x {queries:4} queries", flush=True)
            if milliseconds > MOST * least:
                over.append(shown)
        transaction.set_rollback(True)
    print(f"over {MOST} floor pages: {', '.join(over) or 'none'}")
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main())
