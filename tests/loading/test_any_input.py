"""Any bytes, in any envelope, end in texts or in reasons of one line; nothing else escapes."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetings.extraction.pipeline import read_text, to_record
from meetings.extraction.texts.reading import Unreadable
from meetings.loading.envelopes import files, readable
from meetings.loading.envelopes.bounds import Fault

ENDINGS = ("txt", "html", "xml", "jsonl", "csv", "zip")
# What the envelopes' own grammars are made of, so that more than the first byte is reached.
PIECES = st.sampled_from(
    [
        b"<rss>", b"</rss>", b"<item>", b"</item>", b"<title>", b"</title>", b"<feed>", b"<entry/>", b"<![CDATA[",
        b"]]>", b"&amp;", b"&x;", b"&#0;", b"<!DOCTYPE a>", b"<html>", b"<article>", b"<script>", b"</p>", b"\0",
        b'<?xml version="1.0" encoding="', b'utf-16"?>', b'shift_jis"?>', b'utf8"?>', b"\xff\xfe", b"\xfe\xff",
        b"\xef\xbb\xbf", b'{"text": "', b'", "published": "', b'"}', b"\n", b"\r", b'"', b",", b"text,title\n", b"[[",
        b" date 2022-02-31\n", b"President Ilham Aliyev received ", b"\xe2\x80\xae", b"\xed\xa0\x80", b"\\ud800",
        "Президент ".encode(), "Президент ".encode("cp1251"), b"12/13/2022", b"31 February ", b"on Friday ",
    ]
)  # fmt: skip
DATA = st.one_of(
    st.binary(max_size=300),
    st.lists(st.one_of(PIECES, st.binary(max_size=6)), max_size=40).map(b"".join),
)
# Decided by what is tried, not by the clock: machines differ.
MANY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def reasons(ending: str, data: bytes) -> list[str]:
    """Return the reason for each text that cannot be read, "" for the others."""
    path = Path(f"a.{ending}")
    found = []
    for text in files._members(path, data) if ending == "zip" else files._texts(path, data):
        fault = text.fault
        if not fault:
            try:
                taken = readable(text.data, text.envelope, text.media)
                json.dumps(to_record(read_text(taken.data, taken.envelope), text.id)).encode()
            except (Fault, Unreadable) as reason:
                fault = str(reason)
        found.append(fault)
    return found


@pytest.mark.parametrize("ending", ENDINGS)
@settings(MANY, max_examples=300)
@given(data=DATA)
def test_any_bytes_end_in_texts_or_reasons(ending, data):
    assert all(len(reason.splitlines()) <= 1 for reason in reasons(ending, data))


@settings(MANY, max_examples=200)
@given(data=st.binary(max_size=200), name=st.text(max_size=30), at=st.integers(0, 400), bit=st.integers(0, 7))
def test_a_damaged_archive_ends_in_texts_or_reasons(data, name, at, bit):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"President Ilham Aliyev received him." + data)
        archive.writestr(zipfile.ZipInfo("b" + name.encode("utf-8", "replace").decode() + ".txt"), data)
    damaged = bytearray(packed.getvalue())
    damaged[at % len(damaged)] ^= 1 << bit

    assert all(len(reason.splitlines()) <= 1 for reason in reasons("zip", bytes(damaged)))


@settings(MANY, max_examples=200)
@given(record=st.dictionaries(
    st.sampled_from(["text", "html", "title", "url", "publisher", "language", "published"]),
    st.one_of(st.text(max_size=60), st.none(), st.integers(), st.lists(st.text(max_size=3), max_size=2)),
))  # fmt: skip
def test_any_record_ends_in_a_text_or_a_reason(record):
    (reason,) = reasons("jsonl", json.dumps(record).encode())
    assert len(reason.splitlines()) <= 1
