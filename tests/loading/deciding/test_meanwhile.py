"""What two people decide at once, each before a page that the other's decision is not on."""

import pytest
from django.contrib.auth.models import User

from meetings.loading.deciding.identity import join, split
from meetings.loading.deciding.log import Refused, standing
from meetings.loading.deciding.settling import Choice, settle
from meetings.loading.deciding.standing import restore, withdraw
from meetings.loading.deciding.undoing import undo
from meetings.models import Decision, Load, Meeting, Person, ReviewItem

AZ, TR = ("Ilham Aliyev", "president", "AZ"), ("Recep Tayyip Erdoğan", "president", "TR")
NAMESAKE = ("Recep Tayyip Erdoğan", "president", "KG")


@pytest.fixture
def keeper(db):
    return User.objects.create_user("keeper")


@pytest.fixture
def doubled(store, report):
    """Two people of one name, with an item that asks whether they are the same."""
    store(report("2022-12-15", AZ, TR, place="Baku"), report("2022-12-20", AZ, NAMESAKE, place="Baku"))
    return ReviewItem.objects.get(kind="same person")


def namesakes() -> list[Person]:
    return list(Person.objects.filter(name=TR[0]).order_by("pk"))


def test_item_is_settled_once(doubled, keeper):
    seen_by_another = ReviewItem.objects.get()
    settle(doubled, Choice.DIFFERENT, keeper)
    with pytest.raises(Refused, match="This has been settled already"):
        settle(seen_by_another, Choice.SAME, keeper)
    assert [decision.kind for decision in Decision.objects.all()] == ["keep apart"]


def test_two_are_not_joined_to_each_other(doubled, keeper):
    (one, other), (other_again, one_again) = namesakes(), reversed(namesakes())
    join(one, other, keeper)
    with pytest.raises(Refused, match="is not live any more"):
        join(other_again, one_again, keeper)
    assert [person.pk for person in Person.objects.published().filter(name=TR[0])] == [other.pk]


@pytest.mark.parametrize("decide", [lambda person, user: withdraw(person, user, "why"), lambda p, u: split(p, bool, u)])
def test_joined_meanwhile_is_neither_withdrawn_nor_split(decide, doubled, keeper):
    one, other = namesakes()
    join(Person.objects.get(pk=one.pk), other, keeper)
    with pytest.raises(Refused, match="is not live any more"):
        decide(one, keeper)


def test_withdrawn_and_restored_once(doubled, keeper):
    (one, _), (seen_by_another, _) = namesakes(), namesakes()
    withdraw(one, keeper, "nobody")
    with pytest.raises(Refused, match="is not live any more"):
        withdraw(seen_by_another, keeper, "somebody else")
    one, seen_by_another = Person.objects.get(pk=one.pk), Person.objects.get(pk=one.pk)
    restore(one, keeper, "somebody")
    with pytest.raises(Refused, match="is not withdrawn"):
        restore(seen_by_another, keeper, "somebody")


def test_undone_once(doubled, keeper):
    settle(doubled, Choice.SAME, keeper)
    one, seen_by_another = Decision.objects.get(), Decision.objects.get()
    undo(one, keeper)
    with pytest.raises(Refused, match="This has been undone already"):
        undo(seen_by_another, keeper)


def test_joining_settles_what_asked_whether_they_are_the_same(doubled, keeper):
    join(*namesakes(), keeper)
    doubled.refresh_from_db()
    assert doubled.state == "settled"
    undo(standing().get(), keeper)
    doubled.refresh_from_db()
    assert doubled.state == "open"


def test_withdrawing_settles_what_waited_to_be_said_of_it(doubled, keeper):
    withdraw(namesakes()[0], keeper, "nobody")
    doubled.refresh_from_db()
    assert doubled.state == "settled"


@pytest.mark.parametrize(("choice", "refusal"), [(Choice.SAME, ""), (Choice.DIFFERENT, "They have been joined")])
def test_item_on_two_that_are_one_by_now(choice, refusal, doubled, keeper):
    join(*namesakes(), keeper)
    ReviewItem.objects.update(state="open")  # as a changed cause opens it again
    if refusal:
        with pytest.raises(Refused, match=refusal):
            settle(doubled, choice, keeper)
    else:
        settle(doubled, choice, keeper)
    assert (Decision.objects.count(), Person.objects.published().count()) == (1 if refusal else 2, 2)


def test_nothing_is_decided_while_a_dump_is_imported(doubled, keeper):
    Load.objects.create(command=Load.IMPORT, started_at="2026-01-01T00:00Z")
    with pytest.raises(Refused, match="A dump is being imported"):
        settle(doubled, Choice.SAME, keeper)


def test_text_of_several_meetings_does_not_say_which_is_none(keeper, samples):
    source = Meeting.objects.order_by("pk").first().reports.get().source
    item = ReviewItem.objects.create(
        kind="doubtful date", subject="x", cause="x", reason="?", source=source, record=source.permalink
    )
    first = source.reports.order_by("pk").first()
    another = Meeting.objects.exclude(pk=first.meeting_id).first()
    another.reports.create(source=source, position=7, form="in person")
    with pytest.raises(Refused, match="tells of several meetings"):
        settle(item, Choice.NOT_A_MEETING, keeper)
    assert Decision.objects.count() == 0


def test_decision_of_which_nothing_is_kept_is_not_undone(doubled, keeper):
    one, other = namesakes()
    bare = Decision.objects.create(kind="join", record=one.permalink, other=other.permalink, decided_by=keeper)
    with pytest.raises(Refused, match="Nothing is kept of what this changed"):
        undo(bare, keeper)
    assert Decision.objects.count() == 1
