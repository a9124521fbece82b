"""manage.py decide: what it makes is what the staff's pages make, and is undone alike."""

import io

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command

from meetings.exchange.writing import dump
from meetings.models import Decision, Participation, Permalink, Person

AZ, TR = ("Ilham Aliyev", "president", "AZ"), ("Recep Tayyip Erdoğan", "president", "TR")


@pytest.fixture
def archive(store, report):
    User.objects.create_user("keeper", is_staff=True).groups.set([Group.objects.get(name="keeper")])
    User.objects.create_user("editor", is_staff=True).groups.set([Group.objects.get(name="editor")])
    store(report("2022-12-15", AZ, TR, place="Baku"), report("2023-01-10", AZ, TR, place="Ankara"))


def decide(*arguments: str) -> str:
    said = io.StringIO()
    call_command("decide", *arguments, by="keeper", reason="to be sure", stdout=said)
    return said.getvalue()


def reference(name: str) -> str:
    return Person.objects.get(name=name, permalink__state="live").reference


def test_joined_and_undone(archive):
    before = b"".join(dump())
    said = decide("join", reference(TR[0]), reference(AZ[0]))
    decision = Decision.objects.get()
    assert (said, decision.kind, decision.reason) == (f"decision {decision.pk}\n", "join", "to be sure")
    assert Person.objects.published().count() == 1
    decide("undo", str(decision.pk))
    assert b"".join(dump()) == before


def test_split_by_the_days_of_meetings_and_undone(archive):
    before = b"".join(dump())
    old = reference(AZ[0])
    decide("split", old, "2023")
    first, second = Permalink.objects.get(pk=old).parts
    days = [Participation.objects.get(person__permalink=part).meeting.days_written for part in (first, second)]
    assert days == ["2022-12-15", "2023-01-10"]
    decide("undo", str(Decision.objects.get().pk))
    assert b"".join(dump()) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["join", "00000000", "00000000"], "'00000000' was never issued"),
        (["undo", "12"], "there is no decision 12"),
        (["split", "{person}", "someday"], "someday"),
        (["join", "{person}", "{person}"], "A record is not joined to itself."),
    ],
)
def test_what_cannot_be_decided_is_said(arguments, said, archive):
    with pytest.raises(CommandError, match=said):
        decide(*(argument.format(person=reference(AZ[0])) for argument in arguments))
    assert Decision.objects.count() == 0


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("nobody", "there is no staff account 'nobody'"),
        ("editor", "'editor' is no keeper: joining and splitting are for keepers"),
    ],
)
def test_decider_is_a_keeper(by, said, archive):
    with pytest.raises(CommandError, match=f"^{said}$"):
        call_command("decide", "join", reference(TR[0]), reference(AZ[0]), by=by)
    assert Decision.objects.count() == 0
