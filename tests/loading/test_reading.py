"""A text that cannot be read is told so, whatever keeps it from being read."""

import signal
import threading

import pytest

from meetings.extraction.drafts import Envelope
from meetings.loading.envelopes import Incoming
from meetings.loading.reading import read

TEXT = Incoming("a", "a.txt", b"A text.", Envelope())


@pytest.fixture
def endless(monkeypatch):
    def stand_still(data, envelope):
        while True:
            pass

    monkeypatch.setattr("meetings.loading.reading.read_text", stand_still)
    monkeypatch.setattr("meetings.loading.reading.LONGEST_READING", 0.2)


def test_text_on_which_the_grammar_stands_still_is_given_up(endless):
    before = signal.getsignal(signal.SIGPROF)
    assert read(TEXT) == "could not be read in 0.2 seconds of processor time"
    assert (signal.getsignal(signal.SIGPROF), signal.getitimer(signal.ITIMER_PROF)) == (before, (0.0, 0.0))


def test_text_is_read_in_any_thread():
    found = []
    thread = threading.Thread(target=lambda: found.append(read(TEXT)))
    thread.start()
    thread.join()
    assert [draft.body for draft in found] == ["A text."]


def test_fault_of_the_grammar_is_its_texts_own(monkeypatch):
    def fail(data, envelope):
        raise KeyError("a word")

    monkeypatch.setattr("meetings.loading.reading.read_text", fail)
    assert read(TEXT) == "could not be read: KeyError"
