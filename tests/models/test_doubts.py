"""Why items wait, said in the language of the page."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils.translation import override

from meetings.models.doubts import WORDINGS, in_words
from meetings.models.provenance import REASONS

MEETINGS = Path(__file__).resolve().parents[2] / "meetings"
# Wordings that the code puts together of two.
PARTED = {
    "a contact is told of, but not {}": ["who the other party was", "who is meant by 'the minister'"],
    "the texts now say of the {}: {}; staff corrected it to {}": ["date", "form", "place"],
}


def strings(node: ast.expr | None) -> Iterator[str]:
    """The strings that an expression may come to, "{}" for what is put into them."""
    if isinstance(node, ast.IfExp):
        yield from strings(node.body)
        yield from strings(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
        yield node.value


def put(path: Path) -> Iterator[str]:
    """The reasons that a module puts into words."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name == "Doubt" or (name == "Worked" and isinstance(node.args[0], ast.Constant)):
                yield from strings(node.args[1])
            if name == "ask":
                yield from strings(next(each.value for each in node.keywords if each.arg == "reason"))
            if name == "append" and isinstance(node.args[0], ast.JoinedStr):
                yield from strings(node.args[0])
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "reason":
            yield from strings(node.value)
        if isinstance(node, ast.Tuple) and len(node.elts) == 2:
            yield from strings(node.elts[1])


def test_every_reason_that_the_code_gives_has_words_for_staff():
    loading, extraction = MEETINGS / "loading", MEETINGS / "extraction"
    asking = ["corrected", "participations", "publish", "records", "resolution", "retirement", "same_meeting"]
    modules = [loading / f"{name}.py" for name in asking] + [extraction / "doubts.py", extraction / "pipeline.py"]
    modules += (extraction / "days").glob("*.py")
    found = {reason for path in modules for reason in put(path)}
    assert set(PARTED) <= found
    assert len(found) > 25
    said = {reason.replace("{}", "1") for reason in found - set(PARTED)} - set(REASONS)
    said |= {wording.replace("{}", part, 1).replace("{}", "1") for wording in PARTED for part in PARTED[wording]}
    with override("fr"):
        assert {reason for reason in said if in_words(reason) == reason} == set()


@pytest.mark.parametrize("wording", WORDINGS)
def test_a_reason_keeps_what_stands_in_it(wording):
    values = {name: f"<{name}>" for name in ("word", "name", "words", "day", "month", "language", "read", "all")}
    values |= {name: f"<{name}>" for name in ("published", "dates", "places", "days", "others", "said", "corrected")}
    values |= {name: f"<{name}>" for name in ("who", "weekday", "people", "text")}
    reason = wording % values
    with override("en"):
        assert in_words(reason) == reason
    with override("fr"):
        translated = in_words(reason)
    assert translated != reason
    assert {value for value in values.values() if value in translated} == {
        value for value in values.values() if value in reason
    }


def test_a_reason_that_nobody_put_so_stands_as_it_is():
    with override("fr"):
        assert in_words("a reading of long ago") == "a reading of long ago"
        assert in_words("no calendar has day 31") == "no calendar has day 31"
        assert in_words("the dateline") == "le lieu indiqué en tête du texte"
