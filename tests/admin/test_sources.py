"""Source texts and evidence are read, side by side, and never written."""

from django.urls import reverse
from django.utils.html import escape

from meetings.admin.provenance import in_its_line
from meetings.admin.sources import marked
from meetings.models import Evidence, Publisher, SourceText
from tests.admin.rows import BODY, make_rows


def test_marked_escapes_and_joins_overlapping_spans():
    body = "<b>Aliyev & Omuraliev</b>"
    assert marked(body, [(3, 9), (5, 11), (12, 21), (3, 4)]) == (
        "&lt;b&gt;<mark>Aliyev &amp;</mark> <mark>Omuraliev</mark>&lt;/b&gt;"
    )
    assert marked(body, []) == escape(body)


def test_quotation_stands_in_its_line_cut_at_both_ends():
    body = "Before.\n" + "x" * 200 + "<i>" + "y" * 200 + "\nAfter."
    start = body.index("<i>")
    evidence = Evidence(source=SourceText(body=body), start=start, end=start + 3)
    assert in_its_line(evidence) == "… " + "x" * 160 + "<mark>&lt;i&gt;</mark>" + "y" * 160 + " …"


def test_quotation_on_the_only_line_is_whole():
    evidence = Evidence(source=SourceText(body="Baku, today"), start=0, end=4)
    assert in_its_line(evidence) == "<mark>Baku</mark>, today"


def test_source_text_stands_beside_its_evidence(desk, editor):
    make_rows([1], editor)
    source = SourceText.objects.get()
    page = desk.get(reverse("admin:meetings_sourcetext_change", args=[source.pk])).content.decode()
    assert '<div class="source-text" lang="en"><mark>Baku</mark>, <mark>December 15</mark>\n\n' in page
    assert "<mark>President</mark> <mark>Ilham Aliyev</mark> received Kubanychbek Omuraliev.\nThe End.</div>" in page
    assert "<mark>President</mark> Ilham Aliyev received Kubanychbek Omuraliev." in page
    assert page.count("stated") == 4


def test_source_text_is_not_written_by_a_forged_form(desk, editor):
    make_rows([1], editor)
    source = SourceText.objects.get()
    address = reverse("admin:meetings_sourcetext_change", args=[source.pk])
    assert desk.post(address, {"title": "Other", "body": "Other", "state": "read"}).status_code == 403
    source.refresh_from_db()
    assert (source.title, source.body, source.state) == ("Text 1", BODY, "no meeting")


def test_publisher_display_is_changed_and_its_body_is_not(desk, editor):
    make_rows([1], editor)
    publisher = Publisher.objects.get()
    address = reverse("admin:meetings_publisher_change", args=[publisher.pk])
    assert desk.post(address, {"display": "link", "organization": "0"}).status_code == 302
    assert (Publisher.objects.get().pk, Publisher.objects.get().display) == (publisher.pk, "link")


def test_publisher_is_found_by_reference_and_name(desk, editor):
    make_rows([1, 2], editor)
    publisher = Publisher.objects.get(organization__name="State 2")
    for typed in (publisher.organization.reference, "STÁTE 2"):
        page = desk.get("/admin/meetings/publisher/", {"q": typed})
        assert list(page.context["cl"].result_list) == [publisher]
