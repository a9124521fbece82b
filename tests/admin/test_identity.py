"""Joining, splitting, withdrawing and undoing at the desk: what the pages show, who may, and what comes of it."""

import pytest
from django.contrib.auth.models import Group, User

from meetings.admin import identity
from meetings.admin.base import CappedPaginator
from meetings.loading.deciding.standing import withdraw
from meetings.loading.deciding.undoing import undo
from meetings.models import Decision, Meeting, Participation, Permalink, Person, SourceText

AZ, TR = ("Ilham Aliyev", "president", "AZ"), ("Recep Tayyip Erdoğan", "president", "TR")
OTHER = ("Sadyr Japarov", "president", "KG")


@pytest.fixture
def archive(store, report):
    store(report("2022-12-15", AZ, TR, place="Baku"), report("2023-01-10", AZ, OTHER, place="Ankara"))


def person(name: str) -> Person:
    return Person.objects.get(name=name)


def page(record, what: str) -> str:
    return f"/admin/meetings/permalink/{record.reference}/{what}/"


def test_join_page_offers_by_name_and_previews_both_sides(desk, archive):
    one, other = person(TR[0]), person(OTHER[0])
    offered = desk.get(page(one, "join"), {"other": "sadyr"}).context["offered"]
    assert offered == [other]
    preview = desk.get(page(one, "join"), {"other": other.reference})
    sides = [(str(side), uses, names) for side, uses, names in preview.context["sides"]]
    assert sides == [
        ("Recep Tayyip Erdoğan", [("participations", "1")], ["Recep Tayyip Erdoğan"]),
        ("Sadyr Japarov", [("participations", "1")], ["Sadyr Japarov"]),
    ]
    assert Decision.objects.count() == 0


def test_join_page_of_a_meeting_offers_those_of_its_days(desk, archive, store, report):
    store(report("2022-12-15", AZ, OTHER, place="Ganja"))
    one, other = Meeting.objects.filter(earliest_day="2022-12-15").order_by("pk")
    assert desk.get(page(one, "join")).context["offered"] == [other]


def test_texts_are_not_joined(desk, archive):
    assert desk.get(page(SourceText.objects.first(), "join")).status_code == 404


def test_joined_at_the_desk_and_undone_in_two_clicks(desk, archive):
    one, other = person(TR[0]), person(OTHER[0])
    answer = desk.post(page(one, "join"), {"other": other.reference, "reason": "one man"})
    assert answer.headers["Location"] == f"/admin/meetings/person/{other.pk}/change/"
    record = desk.get(answer.headers["Location"]).content.decode()
    decision = Decision.objects.get()
    undo_address = f"/admin/meetings/decision/{decision.pk}/undo/"
    assert (decision.reason, undo_address in record) == ("one man", True)
    assert desk.get(undo_address).status_code == 200
    assert desk.post(undo_address, {"reason": "two"}).status_code == 302
    assert Person.objects.published().count() == 3
    assert Decision.objects.get(kind="undo").reason == "two"


def test_split_shows_what_goes_where_before_it_is_done(desk, archive):
    aliyev = person(AZ[0])
    later = Participation.objects.get(person=aliyev, meeting__earliest_day="2023-01-10")
    chosen = {"second": [f"participation {later.pk}"], "reason": "two men"}
    preview = desk.post(page(aliyev, "split"), chosen | {"preview": ""})
    assert [use.row for use in preview.context["second"]] == [later]
    assert Decision.objects.count() == 0
    assert desk.post(page(aliyev, "split"), chosen | {"confirm": ""}).status_code == 302
    assert Permalink.objects.get(pk=aliyev.reference).state == "split"
    assert Person.objects.published().filter(name=AZ[0]).count() == 2


def test_split_of_nothing_is_refused(desk, archive):
    answer = desk.post(page(person(AZ[0]), "split"), {"confirm": ""})
    assert "Each of the two has at least one of these." in answer.content.decode()
    assert Decision.objects.count() == 0


def test_withdrawn_with_a_reason_and_restored(desk, archive, client):
    meeting = Meeting.objects.first()
    assert "Give the reason" in desk.post(page(meeting, "withdraw"), {"reason": " "}).content.decode()
    desk.post(page(meeting, "withdraw"), {"reason": "It never took place."})
    assert client.get(meeting.get_absolute_url()).status_code == 410
    desk.post(page(meeting, "restore"), {"reason": "It did."})
    assert client.get(meeting.get_absolute_url()).status_code == 200


def test_text_taken_down_keeps_its_facts_its_hash_and_the_reason(desk, archive, editor):
    source = SourceText.objects.first()
    words = source.body.splitlines()[0]
    assert words in desk.get(source.get_absolute_url()).content.decode()
    desk.post(page(source, "take-down"), {"reason": "asked by the author"})
    shown = desk.get(source.get_absolute_url()).content.decode()
    assert (words in shown, "asked by the author" in shown, source.sha256 in shown) == (False, True, True)
    meeting = desk.get(source.reports.get().meeting.get_absolute_url()).content.decode()
    assert (words in meeting, "Ilham Aliyev" in meeting) == (False, True)
    undo(Decision.objects.get(), editor)
    assert words in desk.get(source.get_absolute_url()).content.decode()


def test_undoing_that_is_refused_names_what_stands_in_the_way(desk, archive):
    first, second, third = person(TR[0]), person(OTHER[0]), person(AZ[0])
    desk.post(page(first, "join"), {"other": second.reference})
    desk.post(page(second, "join"), {"other": third.reference})
    earlier, later = Decision.objects.order_by("pk")
    shown = desk.get(f"/admin/meetings/decision/{earlier.pk}/undo/")
    assert (shown.context["later"], "Undo it" in shown.content.decode()) == ([later], False)


def test_what_cannot_be_undone_says_why_and_changes_nothing(desk, archive, editor):
    desk.post(page(person(TR[0]), "join"), {"other": person(OTHER[0]).reference})
    undone = Decision.objects.get()
    undo(undone, editor)
    entered = Decision.objects.create(
        kind=Decision.Kind.CORRECT, record_id=person(AZ[0]).reference, field="name", after=AZ[0], decided_by=editor
    )
    for decision, why in (
        (undone, "This has been undone already."),
        (Decision.objects.get(undoes=undone), "An undoing is not undone: decide it again."),
        (entered, "This is how the record was entered: correct the field, or withdraw the record."),
    ):
        answered = desk.post(f"/admin/meetings/decision/{decision.pk}/undo/", follow=True)
        assert why in answered.content.decode()
    assert (Decision.objects.count(), Person.objects.published().count()) == (3, 3)


@pytest.mark.parametrize("what", ["join", "split", "withdraw", "restore", "take-down"])
def test_editors_may_not_what_keepers_may(what, client, archive):
    user = User.objects.create_user("junior", is_staff=True)
    user.groups.add(Group.objects.get(name="editor"))
    client.force_login(user)
    record = SourceText.objects.first() if what == "take-down" else person(AZ[0])
    assert client.get(page(record, what)).status_code == 403
    user.groups.add(Group.objects.get(name="keeper"))
    client.force_login(User.objects.get(pk=user.pk))
    assert client.get(page(record, what)).status_code == 200


def test_roles_may_what_their_names_say(db):
    def may(role: str) -> set[str]:
        return set(Group.objects.get(name=role).permissions.values_list("codename", flat=True))

    assert {"change_meeting", "add_person", "change_reviewitem"} <= may("editor")
    assert may("keeper") - may("editor") == {"keep_archive", "add_publisher", "change_publisher"}
    assert not any(codename.startswith("delete_") for codename in may("keeper") if codename.split("_")[1] in (
        "meeting", "person", "office", "organization", "place", "sourcetext", "decision", "permalink"
    ))  # fmt: skip


def test_address_of_no_record_is_not_found(desk, archive):
    assert desk.get("/admin/meetings/permalink/00000000/join/").status_code == 404


def test_what_takes_longer_than_a_page_may_is_for_a_command(desk, archive, monkeypatch):
    one, other = person(TR[0]), person(AZ[0])
    desk.post(page(one, "join"), {"other": other.reference})
    decision = Decision.objects.get()
    monkeypatch.setattr(identity, "MOST", 1)
    chosen = {"second": [f"participation {other.participations.first().pk}"], "confirm": ""}
    for address, posted, command in (
        (page(other, "join"), {"other": person(OTHER[0]).reference}, "join"),
        (page(other, "split"), chosen, "split"),
        (f"/admin/meetings/decision/{decision.pk}/undo/", {}, f"undo {decision.pk}"),
    ):
        answer = desk.post(address, posted).content.decode()
        assert f"which takes longer than a page may: use manage.py decide {command}." in answer
    assert Decision.objects.count() == 1


def test_reference_of_a_state_is_found_however_many_are_of_it(desk, archive, editor, monkeypatch):
    first, second, *others = Permalink.objects.filter(kind="person").order_by("reference")
    for permalink in (first, second):
        withdraw(permalink.record, editor, "nobody")
    monkeypatch.setattr(CappedPaginator, "most", 1)

    def found(**asked: str) -> list[str]:
        page = desk.get("/admin/meetings/permalink/", asked)
        return [permalink.reference for permalink in page.context["cl"].queryset]

    assert len(found(state="withdrawn")) == 1
    for permalink in (first, second):
        assert found(state="withdrawn", q=permalink.reference) == [permalink.reference]
        assert found(state="joined", q=permalink.reference) == []
    assert found(state="withdrawn", q=others[0].reference) == []
    assert found(q=others[0].reference) == [others[0].reference]
