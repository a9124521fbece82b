"""What evidence says of itself."""

import ast
from pathlib import Path

import pytest
from django.utils.translation import override

from meetings.extraction.drafts import Envelope, TextDraft
from meetings.extraction.pipeline import read_text
from meetings.models.provenance import REASONS, Evidence

GRAMMAR = Path(__file__).resolve().parents[2] / "meetings" / "extraction"
TEXTS = Path(__file__).resolve().parent.parent / "texts"


def reasons(draft: TextDraft) -> set[str]:
    found = set(draft.published_evidence)
    for meeting in draft.meetings:
        found |= {*meeting.days_evidence, *meeting.form_evidence, *meeting.place_evidence}
        for participant in meeting.participants:
            found |= {*participant.evidence, *(e for office in participant.offices for e in office.evidence)}
    return {evidence.reason for evidence in found if evidence.reason}


def test_every_reason_read_in_the_texts_has_words_for_readers():
    found = set()
    for path in sorted(TEXTS.glob("*/*.txt")):
        found |= reasons(read_text(path.read_bytes(), Envelope(file=path.name)))
    assert len(found) > 8
    assert found <= set(REASONS)


def test_every_reason_of_the_grammar_has_words_for_readers():
    others = {
        "the byte order mark says ",
        "the day of that month has another name",
        "the days may be in either year",
        "the meeting would be on ",
    }  # warnings and doubts, which staff alone read
    found = set()
    for path in sorted(GRAMMAR.rglob("*.py")):
        tree = ast.parse(path.read_text())
        described = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))
            and isinstance((node.body or [None])[0], ast.Expr)
        }
        found |= {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in described
        }
    assert {told for told in found if told.startswith("the ")} == {
        reason for reason in REASONS if reason.startswith("the ")
    } | others


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_reads_otherwise_in_french(reason):
    with override("en"):
        assert Evidence(reason=reason).worked_out_from == reason
    with override("fr"):
        assert Evidence(reason=reason).worked_out_from not in (reason, "")


def test_a_reason_of_another_archive_stands_as_it_is():
    assert Evidence(reason="a reading of long ago").worked_out_from == "a reading of long ago"
    assert Evidence().worked_out_from == ""
