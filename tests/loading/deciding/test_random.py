"""Whatever staff decide, every reference ever issued answers, search and counts agree, and all of it can be undone."""

from collections import Counter
from http import HTTPStatus

import pytest
from django.urls import reverse

from meetings.exchange.checking import faults
from meetings.exchange.writing import dump
from meetings.models import Meeting, Permalink, SearchText
from tests.loading.deciding.archive import Staff, drafts

ANSWERS = {HTTPStatus.OK, HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.GONE}


def answers(client) -> Counter:
    """How many references answer with what, each redirect led to its end in one hop."""
    found = Counter()
    for permalink in Permalink.objects.all():
        first = client.get(reverse(permalink.kind, args=[permalink.reference]))
        if first.status_code == HTTPStatus.MOVED_PERMANENTLY:
            second = client.get(first.headers["Location"])
            assert (permalink.reference, second.status_code) == (permalink.reference, HTTPStatus.OK)
        found[first.status_code] += 1
    return found


@pytest.mark.django_db
@pytest.mark.parametrize("seed", [1, 2])
def test_any_decisions_are_answered_for_and_undone(seed, store, report, client, pytestconfig):
    store(*drafts(report, 12))
    before = b"".join(dump())
    staff = Staff(seed)
    for _ in range(pytestconfig.getoption("--decisions")):
        staff.decide()
    assert set(answers(client)) <= ANSWERS
    assert list(faults()) == []
    published = Meeting.objects.published()
    assert SearchText.objects.count() == published.count()

    staff.undo_all()
    assert b"".join(dump()) == before
    assert list(faults()) == []
    assert set(answers(client)) <= ANSWERS
