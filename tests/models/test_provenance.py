"""What evidence says of itself."""

from pathlib import Path

import pytest
from django.utils.translation import override

from meetings.extraction.drafts import Envelope, TextDraft
from meetings.extraction.pipeline import read_text
from meetings.models.provenance import REASONS, Evidence

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


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_reads_otherwise_in_french(reason):
    with override("en"):
        assert Evidence(reason=reason).worked_out_from == reason
    with override("fr"):
        assert Evidence(reason=reason).worked_out_from not in (reason, "")


def test_a_reason_of_another_archive_stands_as_it_is():
    assert Evidence(reason="a reading of long ago").worked_out_from == "a reading of long ago"
    assert Evidence().worked_out_from == ""
