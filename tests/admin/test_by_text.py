"""Texts added by hand: nothing is stored before it is accepted, and what staff say of it is logged."""

import re

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile

from meetings.loading import by_text
from meetings.models import Decision, Load, Meeting, SourceText

ADD = "/admin/meetings/sourcetext/add-text/"
TEXT = (
    "Baku, 15 December 2022. President of the Republic of Azerbaijan Ilham Aliyev received the Secretary General of "
    "the Organization of Turkic States Kubanychbek Omuraliev."
)


def hidden(page) -> dict[str, str]:
    """What the form sends back as it is shown."""
    html = page.content.decode()
    sent = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', html))
    sent |= dict(re.findall(r'name="(days-\d+)" value="([^"]*)"', html))
    sent["party-0"] = re.findall(r'name="party-0" value="(\d+)"', html)
    return sent | dict.fromkeys(re.findall(r'name="(meeting-\d+)"', html), "on") | {"accept": ""}


def test_pasted_text_is_a_draft_with_its_evidence_and_stored_when_accepted(desk):
    page = desk.post(ADD, {"text": TEXT, "publisher": "Organization of Turkic States"})
    assert "<mark>Kubanychbek Omuraliev</mark>" in page.content.decode()
    assert 'name="days-0" value="2022-12-15"' in page.content.decode()
    assert SourceText.objects.count() == 0

    stored = desk.post(ADD, hidden(page))
    source = SourceText.objects.get()
    assert stored.headers["Location"] == f"/admin/meetings/sourcetext/{source.pk}/change/"
    assert (source.body, str(source.publisher)) == (TEXT, "Organization of Turkic States")
    assert str(Meeting.objects.get()) == "Ilham Aliyev met Kubanychbek Omuraliev"
    assert (Load.objects.get().counts, Decision.objects.count()) == ({"added": 1}, 0)


def test_what_is_corrected_before_it_is_stored_is_logged_and_stays(desk):
    page = desk.post(ADD, {"text": TEXT})
    desk.post(ADD, hidden(page) | {"days-0": "2022-12-14", "form-0": "video call", "party-0": ["0"], "reason": "seen"})
    meeting = Meeting.objects.get()
    assert (meeting.days_written, meeting.form, str(meeting)) == (
        "2022-12-14",
        "video call",
        "Ilham Aliyev in a meeting",
    )
    logged = Decision.objects.order_by("field").values_list("field", "reason")
    assert list(logged) == [("date", "seen"), ("form", "seen"), ("participants", "seen")]


def test_meeting_that_is_not_accepted_is_not_published(desk):
    sent = hidden(desk.post(ADD, {"text": TEXT}))
    del sent["meeting-0"]
    desk.post(ADD, sent)
    assert (SourceText.objects.count(), Meeting.objects.published().count()) == (1, 0)


def test_table_of_texts_is_previewed_and_loaded_as_by_command(desk):
    rows = f'text,url\n"{TEXT}",https://a.example/1\n"{TEXT.replace("15", "16")}",https://a.example/2\n"",x\n'
    page = desk.post(ADD, {"upload": SimpleUploadedFile("texts.csv", rows.encode())})
    assert [bool(one.fault) for one in page.context["drafts"]] == [False, False, True]
    assert SourceText.objects.count() == 0
    desk.post(ADD, hidden(page))
    assert sorted(SourceText.objects.values_list("url", flat=True)) == ["https://a.example/1", "https://a.example/2"]


def table(texts: list[str]) -> SimpleUploadedFile:
    rows = "text,url\n" + "".join(f'"{text}",https://a.example/{n}\n' for n, text in enumerate(texts))
    return SimpleUploadedFile("texts.csv", rows.encode())


def test_long_table_is_stored_part_by_part_whatever_rows_are_broken(desk, monkeypatch):
    monkeypatch.setattr(by_text, "BETWEEN", 3)
    monkeypatch.setattr(by_text, "PATIENCE", -1.0)
    texts = [TEXT.replace("15", str(day)) for day in range(10, 17)]
    texts[1] = ""
    page = desk.post(ADD, {"upload": table(texts)})
    left, told = [], []
    while b'name="accept"' in page.content:
        page = desk.post(ADD, hidden(page), follow=True)
        left.append(page.context.get("left"))
        told += [str(message) for message in page.context["messages"]]
    assert left == [4, 1, None]
    assert [message for message in told if "texts:" in message] == ["3 texts: 2 added, 1 failed", "3 texts: 3 added"]
    assert len([message for message in told if "failed, " in message]) == 1
    assert SourceText.objects.count() == 6


def test_table_of_two_thousand_rows_is_previewed_with_the_broken_ones_named_and_stored_while_there_is_time(
    desk, monkeypatch
):
    monkeypatch.setattr(by_text, "BETWEEN", 5)
    texts = ["" if n in (3, 700, 1999) else f"{TEXT} {n}" for n in range(2000)]
    page = desk.post(ADD, {"upload": table(texts)})
    assert "The file has 2000 texts. Shown of them: 50, the first." in page.content.decode()
    assert [number for number, one in enumerate(page.context["drafts"]) if one.fault] == [3]
    fault = "a record without text"
    assert page.context["broken"] == [("texts.csv#701", fault), ("texts.csv#2000", fault)]
    assert f"<bdi>texts.csv#2000</bdi>: {fault}" in page.content.decode()
    monkeypatch.setattr(by_text, "PATIENCE", -1.0)
    assert len(desk.post(ADD, {"upload": table(texts)}).context["drafts"]) == 1
    page = desk.post(ADD, hidden(page))
    assert (SourceText.objects.count(), page.context["left"], page.context["carried"]["start"]) == (4, 1995, "5")


def test_text_that_is_here_already_is_not_stored_again(desk):
    for _ in range(2):
        page = desk.post(ADD, {"text": TEXT})
        stored = desk.post(ADD, hidden(page), follow=True)
    assert [str(message) for message in stored.context["messages"]] == ["text.txt: unchanged"]
    assert (SourceText.objects.count(), Meeting.objects.count(), Decision.objects.count()) == (1, 1, 0)
    desk.post(ADD, hidden(desk.post(ADD, {"text": f"{TEXT}\n"})))
    assert (SourceText.objects.count(), Meeting.objects.count(), Decision.objects.count()) == (1, 1, 0)


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"text": "  "}, "Paste a text, or choose a file."),
        ({"text": TEXT, "published": "yesterday"}, "Write 2022, 2022-12 or 2022-12-15."),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(sent, said, desk):
    assert said in desk.post(ADD, sent).content.decode()


@pytest.mark.parametrize("given", ["", "%%%", "eA" * 1_000_000])
def test_forged_form_stores_nothing(given, desk):
    assert desk.post(ADD, {"accept": "", "given": given, "name": "../../x.txt"}).status_code == 302
    assert SourceText.objects.count() == 0


def test_readers_of_the_desk_add_nothing(client, db):
    client.force_login(User.objects.create_user("reader", is_staff=True))
    assert client.get(ADD).status_code == 403
