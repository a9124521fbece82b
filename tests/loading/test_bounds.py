"""What is taken in is bounded, and the bounds are those that docs/loading.md tells of."""

import os
import re
from pathlib import Path

import pytest

from meetings.extraction.texts.reading import LIMIT
from meetings.loading.envelopes import bounds, incoming

DOCUMENT = Path(__file__).parent.parent.parent / "docs" / "loading.md"


def test_bounds_are_those_documented():
    told = re.findall(r"^\| `([A-Z_]+)` \| ([\d,]+) \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    held = {name: value for name, value in vars(bounds).items() if name.isupper() and isinstance(value, int)}
    assert {name: int(number.replace(",", "")) for name, number in told} == held | {"LIMIT": LIMIT}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.jsonl", '{"text": "a"}\n' * 4),
        ("a.csv", "text\n" + "a\n" * 4),
        ("a.xml", "<rss>" + "<item><title>a</title></item>" * 4 + "</rss>"),
    ],
)
def test_texts_of_one_file_are_bounded(tmp_path, monkeypatch, name, text):
    monkeypatch.setattr("meetings.loading.envelopes.files.MOST_ITEMS", 3)
    (tmp_path / name).write_text(text)

    faults = [found.fault for found in incoming([tmp_path])]

    assert faults == ["", "", "", "more than 3 texts in it; the rest are not read"]


def test_a_feed_of_as_many_items_as_allowed_is_taken_apart(tmp_path):
    path = tmp_path / "feed.xml"
    path.write_text("<rss>" + "<item><title>a</title></item>" * (bounds.MOST_ITEMS + 1) + "</rss>")

    faults = [found.fault for found in incoming([path])]

    assert faults == [""] * bounds.MOST_ITEMS + ["more than 100000 texts in it; the rest are not read"]


def test_a_huge_line_is_refused_and_the_next_is_read(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "' + "a" * bounds.LARGEST_ITEM + '"}\n{"text": "b"}\n')

    faults = [found.fault for found in incoming([path])]

    assert faults == [f"a line too large ({bounds.LARGEST_ITEM + 12} bytes, the limit is {bounds.LARGEST_ITEM})", ""]


def test_folders_within_one_another_are_bounded(tmp_path):
    (tmp_path / "/".join(["d"] * (bounds.DEEPEST + 1))).mkdir(parents=True)

    deepest = tmp_path / "/".join(["d"] * bounds.DEEPEST)
    assert [(f.path, f.fault) for f in incoming([tmp_path])] == [(str(deepest), "folders nested more than 60 deep")]


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")

    assert [found.fault for found in incoming([tmp_path])] == ["not a file"]


@pytest.mark.parametrize(
    ("tag", "code"), [("fr", "fr"), (" EN-us\n", "en"), ("tr_TR", "tr"), ("eng", ""), ("<b>", ""), ("", "")]
)
def test_language_is_two_letters_or_none(tag, code):
    assert bounds.language(tag) == code
