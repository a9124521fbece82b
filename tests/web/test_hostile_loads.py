"""Two hundred hostile strings, in every field of a table's rows, are harmless on the pages and in the dump."""

import json
from io import StringIO

from django.core.management import call_command

from meetings.models import SourceText
from tests.web.hostile import STRINGS
from tests.web.test_hostile import Page


def test_hostile_strings_in_every_field_are_harmless(client, db, tmp_path):
    fields = ("title", "url", "publisher", "language", "published")
    rows = [
        dict.fromkeys(fields, text) | {"text": f"{n} President Ilham Aliyev received {text} in Baku."}
        for n, text in enumerate(STRINGS)
    ]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    dump = tmp_path / "dump.jsonl"

    call_command("load_sources", str(tmp_path), verbosity=0, stderr=StringIO())
    call_command("export", "jsonl", output=str(dump), verbosity=0)

    assert SourceText.objects.count() == len(STRINGS) == 200
    assert all(json.loads(line) for line in dump.read_text("utf-8").rstrip("\n").split("\n"))
    addresses = [text.get_absolute_url() for text in SourceText.objects.all()]
    for address in [*addresses, "/", "/meetings/", "/people/", "/organizations/", "/sources/"]:
        answer = client.get(address)
        page = Page(answer.text)
        assert (answer.status_code, page.acting) == (200, []), address
        assert page.tags & {"script", "img", "style", "iframe", "object", "base"} == set(), address
