"""What the texts say, what was corrected and what is published, side by side; and what opens when the texts change."""

import pytest
from django.urls import reverse

from meetings.models import Decision, Meeting, ReviewItem
from tests.admin.forms import as_shown

AZ, TR = ("Ilham Aliyev", "president", "AZ"), ("Recep Tayyip Erdoğan", "president", "TR")


@pytest.fixture
def corrected(desk, store, report):
    """A meeting whose date was corrected from 15 to 16 December."""
    store(report("2022-12-15", AZ, TR, place="Baku", url="https://a.example/1"))
    meeting = Meeting.objects.get()
    address = reverse("admin:meetings_meeting_change", args=[meeting.pk])
    desk.post(address, as_shown(desk.get(address)) | {"days_written": "2022-12-16", "reason": "asked them"})
    meeting.refresh_from_db()
    return meeting


def page(desk, meeting) -> str:
    return desk.get(reverse("admin:meetings_meeting_change", args=[meeting.pk])).content.decode()


def test_reading_correction_and_what_is_published_stand_side_by_side(desk, corrected):
    shown = page(desk, corrected)
    assert '<tr><th scope="row">date</th><td>2022-12-15</td><td><strong>2022-12-16</strong> (editor, ' in shown
    assert ": asked them)" in shown
    assert '<tr><th scope="row">place</th><td>Baku</td><td>–</td><td>Baku</td></tr>' in shown


def test_withdrawing_a_correction_brings_the_reading_back(desk, corrected):
    decision = Decision.objects.get()
    assert f"/admin/meetings/decision/{decision.pk}/undo/" in page(desk, corrected)
    desk.post(f"/admin/meetings/decision/{decision.pk}/undo/")
    corrected.refresh_from_db()
    assert corrected.days_written == "2022-12-15"


def test_the_same_text_again_asks_nothing_and_another_that_says_otherwise_opens_an_item(corrected, store, report):
    store(report("2022-12-15", AZ, TR, place="Baku", language="fr"))
    assert ReviewItem.objects.filter(kind="correction").count() == 0
    store(report("2022-12-17", AZ, TR, place="Baku", language="tr"))
    corrected.refresh_from_db()
    (item,) = ReviewItem.objects.filter(kind="correction")
    assert corrected.days_written == "2022-12-16"
    assert item.reason == "the texts now say of the date: 2022-12-17; staff corrected it to 2022-12-16"


def test_correction_that_the_texts_come_to_confirm_asks_nothing(corrected, store, report):
    store(report("2022-12-16", AZ, TR, place="Baku", language="fr"))
    assert ReviewItem.objects.filter(kind="correction").count() == 0
