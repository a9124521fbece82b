"""What the project promises of its own files."""

import re
import tomllib
from pathlib import Path

import pytest
from django.core.management import get_commands

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUN, EXTRAS = PROJECT["dependencies"], PROJECT["optional-dependencies"]
TEST, DEV = EXTRAS["test"], EXTRAS["dev"]
LOCKS = {
    "requirements.lock": RUN,
    "requirements-test.lock": RUN + TEST,
    "requirements-dev.lock": RUN + TEST + DEV,
}
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))


def distribution(requirement: str) -> str:
    """Return the name of what is required, in the spelling of package indexes."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=~! ]", requirement)[0]).lower()


@pytest.mark.parametrize("name", LOCKS)
def test_lock_pins_every_dependency_with_hashes(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    pinned = {block.partition("==")[0] for block in blocks}
    assert {distribution(requirement) for requirement in LOCKS[name]} - pinned == set()
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert re.findall(r"^\s*--(?!hash=).*|.*(?:://| @ |/home/|/tmp/).*", text, re.MULTILINE) == []


def test_locks_agree_on_versions():
    versions = [
        dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in LOCKS
    ]
    run, test, dev = versions
    assert run.items() <= test.items()
    assert test.items() <= dev.items()


def test_dependencies_have_a_reason_each():
    lines = [line.strip() for line in (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()]
    required = [i for i, line in enumerate(lines) if re.fullmatch(r'"[\w.-]+(\[\w+\])?[<>=.,\d]*",', line)]
    assert [lines[i].strip('",') for i in required] == RUN + [name for extra in EXTRAS.values() for name in extra]
    # A reason may stand over two that go together.
    assert [lines[i] for i in required if not lines[i - 1].startswith("#") and i - 1 not in required] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_template_has_nothing_inline_and_nothing_unescaped(path):
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"<style\b|\sstyle\s*=|<script(?![^>]*\ssrc=)|\son\w+\s*=|javascript:", text, re.IGNORECASE) == []
    assert re.findall(r"\|\s*safe\w*|autoescape\s+off", text) == []


def test_code_takes_no_text_for_safe():
    code = [path for room in ("config", "meetings") for path in (ROOT / room).rglob("*.py")]
    assert [path.name for path in code if re.search(r"\bmark_safe\b|\bSafeString\b", path.read_text("utf-8"))] == []
    # One file writes markup, and tests/templatetags/test_markup.py holds it to what Django's functions make.
    assert [path.name for path in code if re.search(r"\b__html__|\bMarkup\b", path.read_text("utf-8"))] == ["markup.py"]


def test_licence_is_the_authors_own():
    assert (PROJECT["license"], PROJECT["authors"]) == ("BSD-3-Clause", [{"name": "the Readout authors"}])
    assert "the Readout authors" in (ROOT / "LICENSE").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_document_names_commands_and_files_that_exist(path):
    text = path.read_text(encoding="utf-8")
    assert set(re.findall(r"\b(?:manage\.py|manage) ([a-z_]{4,})", text)) - get_commands().keys() == set()
    assert set(re.findall(r"(?:`|^ {4})make ([a-z]+)", text, re.MULTILINE)) - TARGETS == set()
    assert [link for link in re.findall(r"\]\(([\w./-]+)\)", text) if not (path.parent / link).exists()] == []
