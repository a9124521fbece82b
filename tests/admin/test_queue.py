"""The review queue: what it shows, and what each choice does."""

from itertools import pairwise

import pytest
from django.contrib.auth.models import Group, User

from meetings.admin.queue import SHOWN
from meetings.loading.deciding.identity import join
from meetings.loading.deciding.standing import withdraw
from meetings.loading.deciding.undoing import undo
from meetings.loading.review import ask
from meetings.models import Decision, Meeting, Participation, Permalink, Person, Report, ReviewItem, SourceText

# What the page asks, whatever waits: docs/desk.md says so.
# PostgreSQL is asked for locks, and for keys of meetings in no order first.
MOST_QUERIES, MOST_TO_SETTLE = 24, 44
QUEUE = "/admin/meetings/reviewitem/queue/"
AZ, TR = ("Ilham Aliyev", "president", "AZ"), ("Recep Tayyip Erdoğan", "president", "TR")
STATES = ("AZ", "TR", "KG", "KZ", "UZ", "GE")
NAMESAKE = ("Recep Tayyip Erdoğan", "president", "KG")


@pytest.fixture
def doubled(store, report):
    """Two people of one name, with an item that asks whether they are the same."""
    store(report("2022-12-15", AZ, TR, place="Baku"), report("2022-12-20", AZ, NAMESAKE, place="Baku"))
    return ReviewItem.objects.get(kind="same person")


def say(desk, item, choice: str, note: str = "", **more: str):
    return desk.post(QUEUE, {"item": item.pk, "choice": choice, "note": note} | more)


def state(item) -> str:
    item.refresh_from_db()
    return item.state


def doubtful(source: SourceText, quote: str, subject: str, reason: str = "a doubtful word") -> ReviewItem:
    start = source.body.index(quote)
    span = (start, start + len(quote))
    return ask(kind=ReviewItem.Kind.DOUBTFUL_NAME, subject=subject, reason=reason, source=source, span=span)


def test_item_stands_with_its_text_marked_and_its_records_beside(desk, doubled):
    page = desk.get(QUEUE).content.decode()
    assert "the same name, but offices of different states" in page
    assert page.count("Recep Tayyip Erdoğan</bdi></a></h3>") == 2
    assert "Their offices are of different bodies: Kyrgyzstan / Türkiye." in page or (
        "Their offices are of different bodies: Türkiye / Kyrgyzstan." in page
    )
    assert "<li><bdi>President, Türkiye 2022-12-15</bdi></li>" in page


def test_same_joins_and_settles_in_one_decision_that_can_be_undone(desk, doubled, editor):
    assert say(desk, doubled, "same", "one man").status_code == 302
    assert (state(doubled), Person.objects.published().count()) == ("settled", 2)
    decision = Decision.objects.get()
    assert (decision.kind, decision.reason) == ("join", "one man")
    undo(decision, editor)
    assert (state(doubled), Person.objects.published().count()) == ("open", 3)


def test_different_keeps_apart(desk, doubled):
    say(desk, doubled, "different")
    assert (state(doubled), Decision.objects.get().kind) == ("settled", "keep apart")
    assert desk.get(QUEUE).context["waiting"] == []


def test_dismissed_item_does_not_come_back_and_a_settled_one_does_when_its_cause_changes(desk, samples):
    source = SourceText.objects.order_by("pk").first()
    dismissed, settled = doubtful(source, source.body[:4], "a"), doubtful(source, source.body[5:9], "b")
    say(desk, dismissed, "dismiss")
    say(desk, settled, "accept")
    doubtful(source, source.body[:4], "a", "another reason")
    doubtful(source, source.body[5:9], "b")
    assert (state(dismissed), state(settled)) == ("dismissed", "settled")
    doubtful(source, source.body[5:9], "b", "another reason")
    assert state(settled) == "open"


def test_settling_a_name_settles_its_kin_of_the_same_language_now_and_later(desk, samples):
    english = list(SourceText.objects.filter(language="en").order_by("pk")[:2])
    one, other = doubtful(english[0], "Secretary", "a"), doubtful(english[1], "Secretary", "b")
    page = desk.get(QUEUE, {"kind": "doubtful name"})
    assert [waiting.kin for waiting, _choices in page.context["waiting"]] == [1]
    say(desk, other, "accept")
    assert (state(one), state(other)) == ("settled", "settled")
    assert doubtful(english[0], "Secretary", "c").state == "settled"
    SourceText.objects.filter(pk=english[0].pk).update(language="fr")
    assert doubtful(SourceText.objects.get(pk=english[0].pk), "Secretary", "d").state == "open"


def test_not_a_meeting_withdraws_it(desk, samples):
    meeting = Meeting.objects.first()
    item = ask(
        kind=ReviewItem.Kind.UNSUPPORTED, subject=meeting.reference, reason="no text tells", record=meeting.permalink
    )
    say(desk, item, "not a meeting")
    assert (state(item), Permalink.objects.get(pk=meeting.reference).state) == ("settled", "withdrawn")


def test_correct_leads_to_the_record_whose_saving_settles(desk, samples):
    meeting = Meeting.objects.first()
    item = ask(
        kind=ReviewItem.Kind.DISAGREEMENT, subject=meeting.reference, reason="two dates", record=meeting.permalink
    )
    where = say(desk, item, "correct").headers["Location"]
    assert where == f"/admin/meetings/meeting/{meeting.pk}/change/?settles={item.pk}"
    assert state(item) == "open"


@pytest.fixture
def one_of_two(store, report):
    """A text that names someone whom two people are called like, with the item that asks which of them it is."""
    store(
        report("2022-12-15", AZ, TR, place="Baku"),
        report("2022-12-20", AZ, NAMESAKE, place="Baku"),
        report("2022-12-25", AZ, ("Recep Tayyip Erdoğan", "", ""), place="Baku"),
    )
    return ReviewItem.objects.get(kind="same person", source__isnull=False)


def who_was_meant() -> Person | None:
    return Participation.objects.get(meeting__earliest_day="2022-12-25", as_written="Recep Tayyip Erdoğan").person


def test_participant_left_open_is_said_to_be_the_one_who_is_chosen(desk, one_of_two):
    namesakes = list(Person.objects.filter(name="Recep Tayyip Erdoğan").order_by("pk"))
    page = desk.get(QUEUE, {"kind": "same person"})
    [waiting] = [waiting for waiting, _choices in page.context["waiting"] if waiting.item == one_of_two]
    assert sorted(card.record.pk for card in waiting.cards) == [person.pk for person in namesakes]
    chosen = [f'name="meant" form="settle-{one_of_two.pk}" value="{person.reference}"' for person in namesakes]
    assert [words in page.content.decode() for words in chosen] == [True, True]

    for nobody in ("", Person.objects.get(name="Ilham Aliyev").reference, "x" * 300):
        say(desk, one_of_two, "same", meant=nobody)
        assert (state(one_of_two), who_was_meant()) == ("open", None)
    say(desk, one_of_two, "same", meant=namesakes[1].reference)
    assert (state(one_of_two), who_was_meant()) == ("settled", namesakes[1])


def test_who_is_meant_is_asked_still_where_one_of_several_is_withdrawn(desk, one_of_two, editor):
    first, second = one_of_two.other.record, Person.objects.exclude(pk=one_of_two.other.record.pk).get(name=TR[0])
    withdraw(first, editor, "nobody")
    assert state(one_of_two) == "open"
    [waiting] = [w for w, _choices in desk.get(QUEUE).context["waiting"] if w.item == one_of_two]
    assert [card.record for card in waiting.cards] == [second]

    say(desk, one_of_two, "same")
    assert (state(one_of_two), who_was_meant()) == ("settled", second)


def test_nobody_is_meant_who_is_no_longer_there(desk, one_of_two, editor):
    for person in Person.objects.filter(name=TR[0]):
        withdraw(person, editor, "nobody")
    say(desk, one_of_two, "same", meant=one_of_two.other_id)
    assert (state(one_of_two), who_was_meant()) == ("open", None)


def test_who_was_joined_to_another_is_asked_about_as_that_one(desk, one_of_two, editor):
    first, second = one_of_two.other.record, Person.objects.exclude(pk=one_of_two.other.record.pk).get(name=TR[0])
    join(first, second, editor)
    say(desk, one_of_two, "same")
    assert (state(one_of_two), who_was_meant()) == ("settled", second)


@pytest.mark.parametrize("answer", [{}, {"item": "x" * 400}, {"item": "1", "choice": "burn"}, {"item": "9" * 30}])
def test_nonsense_is_answered(answer, desk, doubled):
    assert desk.post(QUEUE, answer).status_code == 302
    assert state(doubled) == "open"


def test_editor_is_not_offered_nor_allowed_what_only_keepers_may(client, doubled):
    user = User.objects.create_user("junior", is_staff=True)
    user.groups.add(Group.objects.get(name="editor"))
    client.force_login(user)
    [(_waiting, choices)] = client.get(QUEUE).context["waiting"]
    offered = [choice for choice, _key in choices]
    assert offered == ["different", "dismiss"]
    assert say(client, doubled, "same").status_code == 403
    assert say(client, doubled, "different").status_code == 302


def test_reader_of_the_desk_may_not_open_the_queue(client, db):
    client.force_login(User.objects.create_user("reader", is_staff=True))
    assert client.get(QUEUE).status_code == 403


def test_fifty_items_in_a_sitting_are_asked_for_alike(desk, samples, django_assert_max_num_queries):
    sources = list(SourceText.objects.order_by("pk"))
    meetings = [report.meeting.permalink for report in Report.objects.select_related("meeting__permalink")]
    for number in range(50):
        kind = list(ReviewItem.Kind)[2 + number % 6]
        record, source = meetings[number % len(meetings)], sources[number % len(sources)]
        ask(kind=kind, subject=f"sitting {number}", reason="in doubt", record=record, source=source, span=(number, 60))
    for number in range(50):
        [(waiting, choices), *_] = desk.get(QUEUE).context["waiting"]
        choice = "accept" if number % 2 and "accept" in dict(choices) else "dismiss"
        with django_assert_max_num_queries(MOST_TO_SETTLE):
            say(desk, waiting.item, choice)
    assert ReviewItem.objects.filter(subject__startswith="sitting", state="open").count() == 0


def test_queue_asks_as_much_for_a_page_of_items_as_for_one(desk, store, report, django_assert_max_num_queries):
    people = [(f"Ilham {letter}liyev", "president", state) for letter, state in zip("ABCDEF", STATES, strict=True)]
    store(*(report(f"2022-12-{day}", people[day % 6], people[day % 5], place="Baku") for day in range(10, 30)))
    source, meeting = SourceText.objects.order_by("pk").first(), Meeting.objects.first()
    for kind in ReviewItem.Kind:
        for number, (one, other) in enumerate(pairwise(people)):
            records = [Person.objects.get(name=name).permalink for name, _office, _state in (one, other)]
            span, asked = (number, number + 5), {"kind": kind, "reason": "in doubt"}
            ask(subject=f"of two {number}", record=records[0], other=records[1], **asked)
            ask(subject=f"of a text {number}", source=source, span=span, **asked)
            ask(subject=f"of a meeting {number}", record=meeting.permalink, **asked)
    for kind in ("", *ReviewItem.Kind):
        with django_assert_max_num_queries(MOST_QUERIES):
            page = desk.get(QUEUE, {"kind": kind})
        assert len(page.context["waiting"]) == SHOWN


def test_records_in_question_stand_with_the_lines_that_name_them_marked(desk, doubled):
    page = desk.get(QUEUE)
    [(waiting, _choices)] = page.context["waiting"]
    for card in waiting.cards:
        body = SourceText.objects.get(reports__meeting__participations__person=card.record).body
        state = {"Türkiye": "TR", "Kyrgyzstan": "KG"}[card.record.tenures.get().office.organization.name]
        marked = f"<mark>Recep Tayyip Erdoğan</mark> <mark>president {state}</mark>."
        [line] = card.lines
        assert line.written() == body.replace(f"Recep Tayyip Erdoğan president {state}.", marked)
        assert line.written() in page.content.decode()
