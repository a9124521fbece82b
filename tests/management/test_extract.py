import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.records import SAMPLES


def test_extract_prints_an_object_a_text():
    out = StringIO()

    call_command("extract", str(SAMPLES), stdout=out)

    found = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [o["id"] for o in found] == sorted(path.stem for path in SAMPLES.iterdir())
    assert found[2]["meetings"] == [
        {
            "date": "2022-12-15",
            "form": "in person",
            "place": "Baku",
            "participants": [
                {
                    "name": "Jeyhun Bayramov",
                    "offices": [{"title": "Minister of Foreign Affairs", "organization": "Republic of Azerbaijan"}],
                },
                {
                    "name": "Kubanychbek Omuraliev",
                    "offices": [{"title": "Secretary General", "organization": "Organization of Turkic States"}],
                },
            ],
        }
    ]


def test_extract_quotes_what_stands_at_each_span():
    out = StringIO()

    call_command("extract", str(SAMPLES), stdout=out)

    for line in out.getvalue().splitlines():
        record = json.loads(line)
        body = (SAMPLES / f"{record['id']}.txt").read_text("utf-8").replace("\r\n", "\n")
        assert record["evidence"]
        assert [e["quote"] for e in record["evidence"]] == [body[e["start"] : e["end"]] for e in record["evidence"]]


def test_extract_names_what_it_cannot_read(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    err = StringIO()

    with pytest.raises(CommandError, match="1 source texts could not be read"):
        call_command("extract", str(tmp_path), stdout=StringIO(), stderr=err)

    assert err.getvalue() == f"{tmp_path}/a.txt: empty file\n"
