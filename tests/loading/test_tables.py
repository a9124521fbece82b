import json

import pytest
from django.core.management import CommandError, call_command

from meetings.extraction.drafts import Envelope
from meetings.extraction.texts.reading import decode
from meetings.loading.envelopes import incoming, readable
from meetings.models import SourceText

ROW = {
    "text": "The minister received the ambassador.",
    "title": "A visit",
    "url": "https://example.org/1",
    "publisher": "Press office",
    "language": "en",
    "published": "2021-05-20T10:00:00Z",
}


def _load(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return list(incoming([path]))


def _check(text):
    found = readable(text.data, text.envelope, text.media)
    assert decode(found.data).text == ROW["text"]
    envelope = found.envelope
    assert (envelope.title, envelope.url, envelope.publisher, envelope.language, str(envelope.published)) == (
        "A visit",
        "https://example.org/1",
        "Press office",
        "en",
        "2021-05-20",
    )


def test_jsonl_lines_are_texts(tmp_path):
    (text,) = _load(tmp_path, "a.jsonl", f"\n{json.dumps(ROW)}\n")

    assert (text.id, text.media) == ("a.jsonl#1", "record")
    _check(text)


def test_csv_rows_are_texts(tmp_path):
    columns = ",".join(ROW)
    (text,) = _load(tmp_path, "a.csv", f"\ufeff{columns}\r\n" + ",".join(f'"{cell}"' for cell in ROW.values()))

    assert text.id == "a.csv#1"
    _check(text)


def test_html_column_is_read_as_html(tmp_path):
    (text,) = _load(tmp_path, "a.jsonl", json.dumps({"html": "<p>The <b>minister</b></p>"}))

    assert decode(readable(text.data, Envelope(), text.media).data).text == "The minister\n"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not a JSON object"),
        ("[1]", "not a JSON object"),
        ("[" * 100_000, "not a JSON object"),
        ('{"title": "a"}', "a record without text"),
        ('{"text": 1}', "text is not a text"),
    ],
)
def test_a_bad_line_fails_alone(db, tmp_path, line, reason, capsys):
    (tmp_path / "a.jsonl").write_text(f"{line}\n{json.dumps(ROW)}\n")
    with pytest.raises(CommandError, match="1 of 2 source texts failed"):
        call_command("load_sources", str(tmp_path))

    assert capsys.readouterr().err == f"{tmp_path}/a.jsonl#1: {reason}\n"


@pytest.mark.parametrize(
    ("stated", "kept"),
    [
        ({"url": f"https://example.org/{chr(0x4E2D) * 700}"}, {"url": ""}),
        ({"url": f"https://example.org/{'a' * 1980}"}, {"url": f"https://example.org/{'a' * 1980}"}),
        ({"title": "A\x00 \u202evisit \ud800"}, {"title": "A visit"}),
        ({"title": "\u4e2d" * 3000}, {"title": "\u4e2d" * 2000}),
    ],
)
def test_what_no_database_stores_is_not_kept(db, tmp_path, stated, kept):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(ROW | stated), encoding="utf-8")
    call_command("load_sources", str(path), verbosity=0)
    assert SourceText.objects.values(*kept).get() == kept


def test_a_table_without_a_column_of_texts_is_a_fault(tmp_path):
    assert [t.fault for t in _load(tmp_path, "a.csv", "a,b\n1,2\n")] == ["a table without a column named text or html"]
