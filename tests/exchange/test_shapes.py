from pathlib import Path

import pytest

from meetings.exchange.line_shapes import FULL_LINES, LINES
from meetings.exchange.shapes import (
    Maybe,
    OneOf,
    check,
    checker,
    digest,
    edtf,
    envelope,
    iso_day,
    moment,
    name,
    number,
    octets,
    reference,
    stored,
    text,
)

SHAPE = {"name": text, "list": [{"number": number}], "maybe": Maybe({"text": text})}


def test_check_passes_what_has_the_shape():
    check({"name": "é\n", "list": [], "maybe": None}, SHAPE)
    check({"name": "é", "list": [{"number": 0}], "maybe": {"text": "x"}}, SHAPE)
    checker(SHAPE)({"name": "é", "list": [{"number": 0}], "maybe": {"text": "x"}})


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ([], "the line: an object is needed"),
        ({}, "the line: no 'list', no 'maybe', no 'name'"),
        ({"name": "a", "list": [], "maybe": None, "more": 1}, "the line: unknown 'more'"),
        ({"name": "", "list": [], "maybe": None}, "name: a text is needed"),
        ({"name": None, "list": [], "maybe": None}, "name: a text is needed"),
        ({"name": "a\0", "list": [], "maybe": None}, "name: a character that no text has"),
        ({"name": "\ud800", "list": [], "maybe": None}, "name: a character that no text has"),
        ({"name": "a", "list": {}, "maybe": None}, "list: a list is needed"),
        (
            {"name": "a", "list": [{"number": 1}, {"number": -1}], "maybe": None},
            "list[1].number: a number from 0 is needed",
        ),
        ({"name": "a", "list": [{"number": True}], "maybe": None}, "list[0].number: a number from 0 is needed"),
        ({"name": "a", "list": [{"number": 1 << 31}], "maybe": None}, "list[0].number: a number from 0 is needed"),
        ({"name": "a", "list": [], "maybe": {"text": 1}}, "maybe.text: a text is needed"),
        ({"name": "a", "list": [], "maybe": {}}, "maybe: no 'text'"),
    ],
)
def test_check_says_what_is_wrong(value, reason):
    with pytest.raises(ValueError, match=r".") as error:
        check(value, SHAPE)
    assert str(error.value) == reason
    with pytest.raises(ValueError, match=r"^"):
        checker(SHAPE)(value)


@pytest.mark.parametrize(
    ("shape", "right", "wrong"),
    [
        (digest, "0" * 64, "0" * 63 + "G"),
        (edtf, "2022-12", "2022-12-15/2022-12-15"),
        (edtf, "2022-12-15/2022-12-16", "soon"),
        (iso_day, "2022-12-15", "2022-12"),
        (OneOf("a", "b"), "b", "c"),
        (OneOf("a"), "a", ["a"]),
        (name, "é", "\u2029"),
        (name, " é", " \t"),
        (reference, "00000000", "00000001"),
        (moment, "2026-11-22T03:00:00.000001Z", "2026-11-22T03:00:00.000001+00:00"),
        (moment, "2026-11-22T03:00:00Z", "2026-11-22T03:00:00.000000Z"),
        (octets, "", None),
        (octets, "AAE=", "AAE"),
        (octets, "AAE=", "AAé="),
        (stored, [{"a": [1, 1.5, None, True, "", "x"]}], [{"a": ["\0"]}]),
        (stored, {"a": 1}, {"a\0": 1}),
        (stored, 1.5, float("nan")),
        (envelope, {"media": "text/html", "published": "2022-12"}, {"media": "text/html", "more": "x"}),
        (envelope, {}, {"published": "soon"}),
        (envelope, {}, {"url": None}),
    ],
)
def test_shape_tells_right_from_wrong(shape, right, wrong):
    check(right, shape, "x")
    with pytest.raises(ValueError, match=r"^x: "):
        check(wrong, shape, "x")


def test_documentation_has_every_key_of_every_line():
    written = (Path(__file__).parents[2] / "docs" / "dump.md").read_text()

    def keys(shape):
        match shape:
            case dict():
                return set(shape).union(*map(keys, shape.values()))
            case [inner] | Maybe(inner):
                return keys(inner)
        return set()

    assert {
        key for key in (keys(LINES) | keys(FULL_LINES)) - {"type", "reference"} if f"`{key}`" not in written
    } == set()
