"""Who imports whom, over the table of rooms in docs/architecture.md."""

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROW = re.compile(r"^\| (\w+) \| ([\w, ]+) \| ([\w, ]+) \|$", re.MULTILINE)


def listed(cell: str) -> frozenset[str]:
    return frozenset() if cell == "nothing" else frozenset(cell.split(", "))


ROOMS = {
    room: (listed(ours), listed(others))
    for room, ours, others in ROW.findall((ROOT / "docs/architecture.md").read_text(encoding="utf-8"))
}

PARTS = re.findall(
    r"^Parts of extraction.*: (.+)\.$", (ROOT / "docs/architecture.md").read_text(encoding="utf-8"), re.MULTILINE
)[0].split(", ")


def room_of(path: Path) -> str:
    return path.relative_to(ROOT / "meetings").parts[0].removesuffix(".py")


FILES = sorted(path for path in (ROOT / "meetings").rglob("*.py") if path != ROOT / "meetings" / "__init__.py")


def imported(tree: ast.AST) -> set[str]:
    """Return the dotted names that the module imports; a leading dot where the import is relative."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            names |= {f"{module}.{alias.name}" for alias in node.names} if module == "meetings" else {module}
    return names


def strangers(room: str, names: set[str]) -> list[str]:
    """Return the names that the table does not let the room import."""
    ours, others = ROOMS[room]
    found = []
    for name in names:
        first, _, rest = name.partition(".")
        if first == "meetings":
            allowed = rest.partition(".")[0] in ours | {room}
        else:
            allowed = first in others or first in sys.stdlib_module_names
        if not allowed:
            found.append(name)
    return sorted(found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_file_imports_only_what_its_room_may(path):
    assert strangers(room_of(path), imported(ast.parse(path.read_text(encoding="utf-8")))) == []


def test_rooms_of_the_table_are_the_rooms_there_are():
    there = {path.name.removesuffix(".py") for path in (ROOT / "meetings").iterdir()}
    assert sorted(ROOMS) == sorted(there - {"__init__", "__pycache__"})


def test_rooms_may_not_go_in_a_circle():
    remaining = {room: set(ours) for room, (ours, _) in ROOMS.items()}
    while free := [room for room, ours in remaining.items() if not ours & remaining.keys()]:
        for room in free:
            del remaining[room]
    assert remaining == {}


def part_of(path: Path) -> str:
    return path.relative_to(ROOT / "meetings/extraction").parts[0].removesuffix(".py")


def test_parts_of_extraction_are_those_of_the_document():
    there = {path.name.removesuffix(".py") for path in (ROOT / "meetings/extraction").iterdir()}
    assert sorted(PARTS) == sorted(there - {"__init__", "__pycache__"})


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if room_of(path) == "extraction" and part_of(path) != "__init__"],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_part_of_extraction_imports_only_those_before_it(path):
    before = set(PARTS[: PARTS.index(part_of(path)) + 1])
    names = imported(ast.parse(path.read_text(encoding="utf-8")))
    parts = {name.split(".")[2] for name in names if name.startswith("meetings.extraction.")}
    assert sorted(parts - before) == []


def test_arrows_against_the_table_are_noticed():
    tree = ast.parse("import os\nimport django.db\nfrom meetings import web\nfrom meetings.days import DayRange\n")
    assert strangers("extraction", imported(tree)) == ["django.db", "meetings.web"]
    assert strangers("models", imported(ast.parse("from . import days"))) == ["."]
