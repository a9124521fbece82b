"""Reading is as accurate as docs/accuracy.md says."""

import pytest

from tests.accuracy import table
from tests.accuracy.texts import pairs, scores


@pytest.fixture(scope="module")
def measured() -> table.Figures:
    return table.figures_of(scores())


def test_texts_and_records_stand_side_by_side():
    missing = [str(path) for path, record in pairs() if not path.exists() or path.parent.name != record["language"]]
    assert missing == []


def test_no_figure_falls_below_the_committed_one(measured):
    """Where a fall is meant, `python -m tests.accuracy --write` commits it."""
    committed = table.committed(table.DOCUMENT.read_text("utf-8"))
    assert len(committed) > 90
    assert table.falls(committed, measured) == []
