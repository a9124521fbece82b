"""Source texts and evidence are read, side by side, and never written."""

import hashlib
import re

import pytest
from django.urls import reverse
from django.utils.html import escape

from meetings.admin.provenance import lines_of, marked, with_line
from meetings.loading.deciding.undoing import undo
from meetings.loading.permalinks import issue_by_hand
from meetings.models import Decision, Evidence, Publisher, SourceText
from tests.admin.forms import as_shown
from tests.admin.rows import BODY, make_rows


def test_marked_escapes_and_joins_overlapping_spans():
    body = "<b>Aliyev & Omuraliev</b>"
    assert marked(body, [(3, 9), (5, 11), (12, 21), (3, 4)]) == (
        "&lt;b&gt;<mark>Aliyev &amp;</mark> <mark>Omuraliev</mark>&lt;/b&gt;"
    )
    assert marked(body, []) == escape(body)


def quoted(body: str, *quotes: str) -> list[str]:
    """Return the lines in which quotations of a new text are shown."""
    digest = hashlib.sha256(body.encode()).hexdigest()
    source = SourceText.objects.create(permalink=issue_by_hand("source"), body=body, sha256=digest, body_sha256=digest)
    for quote in quotes:
        start = body.index(quote)
        Evidence.objects.create(
            source=source, field="published", start=start, end=start + len(quote), quote=quote, basis="stated"
        )
    return [line.written() for line in lines_of(with_line(Evidence.objects.filter(source=source)))]


@pytest.mark.django_db
def test_quotation_stands_in_its_line_cut_at_both_ends():
    body = "Before.\n" + "x" * 161 + "<i>" + "ə" * 161 + "\nAfter."
    assert quoted(body, "<i>") == ["… " + "x" * 160 + "<mark>&lt;i&gt;</mark>" + "ə" * 160 + " …"]
    body = "Before.\n" + "x" * 160 + "<i>" + "ə" * 160 + "\nAfter."
    assert quoted(body, "<i>") == ["x" * 160 + "<mark>&lt;i&gt;</mark>" + "ə" * 160]


@pytest.mark.django_db
@pytest.mark.parametrize("between", [0, 1, 159, 160, 161, 162, 319, 320, 321])
def test_quotations_of_one_line_are_marked_in_it_together_while_they_stand_near(between):
    apart = "ə" * between
    assert quoted(f"One.\n𝟏 <a>{apart}<b> <c>\n<d>.", "<b>", "<a>", "<c>", "<d>") == [
        f"𝟏 <mark>&lt;a&gt;</mark>{apart}<mark>&lt;b&gt;</mark> <mark>&lt;c&gt;</mark>",
        "<mark>&lt;d&gt;</mark>.",
    ]


@pytest.mark.django_db
def test_quotations_far_apart_in_one_line_are_shown_each():
    apart = "x" * 323
    assert quoted(f"<a>{apart}<b>", "<a>", "<b>") == [
        "<mark>&lt;a&gt;</mark>" + "x" * 160 + " …",
        "… " + "x" * 160 + "<mark>&lt;b&gt;</mark>",
    ]


@pytest.mark.django_db
def test_one_quotation_within_another_is_marked_with_it():
    assert quoted("The President of Kazakhstan.", "President of Kazakhstan", "Kazakhstan", "President") == [
        "The <mark>President of Kazakhstan</mark>."
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("body", "quote", "shown"),
    [
        ("Baku, today", "Baku", "<mark>Baku</mark>, today"),
        ("Baku, today", "today", "Baku, <mark>today</mark>"),
        ("Bakı, 𝟏 may", "may", "Bakı, 𝟏 <mark>may</mark>"),
        ("In\nBaku", "In\nBaku", "<mark>In\nBaku</mark>"),
    ],
)
def test_quotation_at_an_end_of_the_text_is_whole(body, quote, shown):
    assert quoted(body, quote) == [shown]


def test_evidence_links_to_its_mark_in_the_public_page(desk, editor):
    make_rows([1], editor)
    evidence = Evidence.objects.get(field="date")
    page = desk.get(reverse("admin:meetings_evidence_change", args=[evidence.pk])).content.decode()
    address, mark = re.search(r'href="(/sources/[^"#]+)#([^"]+)"', page).groups()
    assert f'id="{mark}">' in desk.get(address).content.decode()


def test_source_text_stands_beside_its_evidence(desk, editor):
    make_rows([1], editor)
    source = SourceText.objects.get()
    page = desk.get(reverse("admin:meetings_sourcetext_change", args=[source.pk])).content.decode()
    assert '<div class="source-text" lang="en" tabindex="0"><mark>Baku</mark>, <mark>December 15</mark>\n\n' in page
    assert "<mark>President</mark> <mark>Ilham Aliyev</mark> received Kubanychbek Omuraliev.\nThe End.</div>" in page
    assert "<mark>President</mark> Ilham Aliyev received Kubanychbek Omuraliev." in page
    assert page.count("stated") == 4


def test_source_text_is_not_written_by_a_forged_form(desk, editor):
    make_rows([1], editor)
    source = SourceText.objects.get()
    address = reverse("admin:meetings_sourcetext_change", args=[source.pk])
    assert desk.post(address, as_shown(desk.get(address)) | {"body": "Other", "state": "read"}).status_code == 302
    source.refresh_from_db()
    assert (source.title, source.body, source.state) == ("Text 1", BODY, "no meeting")
    assert Decision.objects.filter(record=source.permalink).count() == 0


def test_what_is_known_of_a_text_is_corrected_and_brought_back(desk, editor):
    make_rows([1], editor)
    source = SourceText.objects.get()
    address = reverse("admin:meetings_sourcetext_change", args=[source.pk])
    corrected = {"title": "As it was printed", "days_written": "2022-12", "reason": "seen in print"}
    desk.post(address, as_shown(desk.get(address)) | corrected)
    source.refresh_from_db()
    assert (source.title, str(source.days)) == ("As it was printed", "2022-12")
    for decision in Decision.objects.filter(record=source.permalink).order_by("-pk"):
        undo(decision, editor)
    source.refresh_from_db()
    assert (source.title, str(source.days)) == ("Text 1", "2022-12-16")


def test_publisher_display_is_changed_and_its_body_is_not(desk, editor):
    make_rows([1], editor)
    publisher = Publisher.objects.get()
    address = reverse("admin:meetings_publisher_change", args=[publisher.pk])
    assert desk.post(address, {"display": "link", "organization": "0"}).status_code == 302
    assert (Publisher.objects.get().pk, Publisher.objects.get().display) == (publisher.pk, "link")
    decision = Decision.objects.get(field="display")
    assert (decision.record_id, decision.before, decision.after) == (publisher.organization.reference, "full", "link")
    undo(decision, editor)
    assert Publisher.objects.get().display == "full"


def test_publisher_is_found_by_reference_and_name(desk, editor):
    make_rows([1, 2], editor)
    publisher = Publisher.objects.get(organization__name="State 2")
    for typed in (publisher.organization.reference, "STÁTE 2"):
        page = desk.get("/admin/meetings/publisher/", {"q": typed})
        assert list(page.context["cl"].result_list) == [publisher]
