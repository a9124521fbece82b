"""Fixtures that store drafts as if they had been read."""

import hashlib
import itertools
from pathlib import Path

import pytest
from django.core.management import call_command

from meetings.extraction.drafts import Envelope, TextDraft
from meetings.loading.envelopes import Incoming
from meetings.loading.loader import load
from meetings.models import Load
from tests.drafting import Body


@pytest.fixture
def store(db, monkeypatch):
    """Load drafts in their order as if they had been read; return their outcomes."""
    drafts: dict[bytes, TextDraft] = {}
    monkeypatch.setattr("meetings.loading.reading.read_text", lambda data, envelope: drafts[data])
    run = Load.objects.create(command="test", started_at="2026-01-01T00:00Z")

    def storing(*given: TextDraft):
        texts = []
        for draft in given:
            data = hashlib.sha256(repr(draft).encode()).digest()
            drafts[data] = draft
            texts.append(Incoming("id", "path", data, Envelope(file="file.txt", url=draft.url)))
        return list(load(texts, run))

    return storing


_serial = itertools.count()


@pytest.fixture
def report():
    """Make the draft of a report that says on which days the first named received the others, each with an office.

    A participant is (name, office key, organization key).
    """

    def drafting(days: str, *participants: tuple[str, str, str], language="en", form="in person", place="", **more):
        named = [f"{name} {key} {organization}" for name, key, organization in participants]
        body = Body(f"{next(_serial)} On {days} in {place}: {'; '.join(named)}.")
        people = []
        for (name, key, organization), printed in zip(participants, named, strict=True):
            office = body.office(printed.removeprefix(f"{name} "), key, organization) if key else None
            people.append(body.person(name, *([office] if office else []), printed=name or printed.strip()))
        return body.draft(body.meeting(days, *people, form=form, place=place), language=language, **more)

    return drafting


SAMPLES = Path(__file__).parent.parent / "fixtures" / "sources"


@pytest.fixture
def samples(db):
    """The archive as it opens: the five source texts of fixtures/, loaded."""
    call_command("load_sources", str(SAMPLES), verbosity=0)
