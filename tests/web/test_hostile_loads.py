"""Two hundred hostile strings, in every field of every envelope, are harmless on all pages and in the dumps."""

import json
import re
from collections.abc import Callable
from io import StringIO
from xml.etree import ElementTree

import pytest
from django.contrib import admin
from django.core.management import call_command
from django.urls import reverse

from meetings.models import Meeting, Organization, Person, SourceText
from meetings.web.limits import lift_limit
from tests.web.hostile import STRINGS
from tests.web.hostile_envelopes import KINDS, write
from tests.web.test_hostile import Page

LISTS = ("/", "/meetings/", "/people/", "/offices/", "/organizations/", "/places/", "/sources/", "/calendar/")
PARSED: dict[str, Callable] = {
    "/sitemap.xml": ElementTree.fromstring,
    "/opensearch.xml": ElementTree.fromstring,
    "/meetings.json": json.loads,
    "/meetings.atom": ElementTree.fromstring,
}
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
HARMFUL = {"img", "style", "iframe", "object", "base"}


@pytest.fixture
def load(db, tmp_path):
    """Load the strings in one kind of envelope."""

    def loading(kind):
        call_command("load_sources", str(write(tmp_path, kind)), verbosity=0, stderr=StringIO())
        assert SourceText.objects.count() == len(STRINGS) == 200

    return loading


def is_harmless(answer, address):
    # The desk has pictures of its own.
    page = Page(answer.text.replace('<img src="/static/admin/img/', "<b "))
    assert (answer.status_code, page.acting, page.tags & HARMFUL) == (200, [], set()), address


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_strings_in_every_field_are_harmless(load, client, tmp_path, kind):
    load(kind)
    texts = list(SourceText.objects.all())
    others = [record for model in (Meeting, Person, Organization) for record in model.objects.all()[:50]]
    for address in [*(record.get_absolute_url() for record in [*texts, *others]), *LISTS]:
        answer = client.get(address)
        is_harmless(answer, address)
        # What describes a record to machines is data, which no browser runs.
        assert answer.text.count("<script") == answer.text.count('<script type="application/ld+json">'), address
    for text in texts[::20]:
        assert json.loads(client.get(f"/sources/{text.reference}.jsonld").content)
        assert json.loads(client.get(f"/sources/{text.reference}.csl.json").content)
    for address, parse in PARSED.items():
        assert len(parse(client.get(address).getvalue())) > 0, address
    for part in ElementTree.fromstring(client.get("/sitemap.xml").content).iter(f"{SITEMAP}loc"):
        assert ElementTree.fromstring(client.get(part.text.removeprefix("http://testserver")).content).tag, part.text
    lift_limit()  # of the last page, which PostgreSQL has with the connection
    for options in ((), ("--all",)):
        dump = tmp_path / "dump"
        call_command("export", "jsonl", *options, output=str(dump), verbosity=0)
        lines = dump.read_bytes().rstrip(b"\n").split(b"\n")
        assert sum(json.loads(line)["type"] == "source" for line in lines) == 200


def test_hostile_strings_are_harmless_at_the_desk(load, admin_client):
    load("lines")
    desks = [model for model in admin.site._registry if model._meta.app_label == "meetings"]
    for model in desks:
        name = model._meta.model_name
        rows = model._default_manager.order_by("pk")[: 200 if model is SourceText else 5]
        addresses = [reverse(f"admin:meetings_{name}_change", args=[row.pk]) for row in rows]
        for address in [reverse(f"admin:meetings_{name}_changelist"), *addresses]:
            answer = admin_client.get(address)
            is_harmless(answer, address)
            # The desk has scripts, but none within a page.
            assert re.findall(r"<script(?![^>]*\ssrc=)", answer.text) == [], address
