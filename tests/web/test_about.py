"""What the archive says of its method, coverage and accuracy."""

import re

import pytest
from django.core.cache import cache
from django.utils.translation import override

from meetings.days import DayRange
from meetings.templatetags import dates
from meetings.web import accuracy
from meetings.web.coverage import coverage
from tests.web import rows


@pytest.fixture(autouse=True)
def _nothing_kept():
    cache.clear()


def published(written: str, **fields) -> None:
    text = rows.source(f"Of {written}.", **fields)
    text.days = DayRange.parse(written) if written else None
    text.save()


@pytest.fixture
def texts(db):
    agency = rows.publisher("AZERTAC")
    for written in ("2021", "2022-12-15", "2022-12", ""):
        published(written, publisher=agency)
    published("2022-03-01")


def covered(answer) -> tuple[list[str], list[tuple[str, int, list[int]]]]:
    found = answer.context["coverage"]
    return found.columns, [(str(publisher or ""), texts, counts) for publisher, texts, counts in found.rows]


def test_coverage_is_told_by_publisher_and_year(client, texts):
    assert covered(client.get("/about/")) == (
        ["2021", "2022", ""],
        [("AZERTAC", 4, [1, 2, 1]), ("", 1, [0, 1, 0])],
    )


def test_coverage_of_a_year_is_told_by_month(client, texts):
    answer = client.get("/about/?year=2022")
    assert covered(answer) == (["2022-03", "2022-12"], [("AZERTAC", 2, [0, 2]), ("", 1, [1, 0])])
    assert "source texts of 2022 by publisher and month" in answer.text


@pytest.mark.parametrize("year", ["nonsense", "", "²022", "99999"])
def test_a_year_that_is_none_is_passed_over(client, texts, year):
    assert client.get("/about/", {"year": year}).context["year"] is None


def test_coverage_is_counted_once_for_each_version_of_the_archive(texts, django_assert_num_queries):
    before = coverage()
    with django_assert_num_queries(2):  # the version, and the publishers
        assert coverage() == before
    published("2022-12-15")
    assert coverage() != before


def test_accuracy_is_what_the_document_has(client, db):
    found = accuracy.measured()
    assert found.columns[0] == "all"
    assert found.columns[-1] == "aside"
    assert len(found.rows) == len(accuracy.MEANINGS)
    assert {len(values) for _, values in found.rows} == {len(found.columns)}
    assert all(0 <= value <= 1 for _, values in found.rows for value in values if value is not None)


def test_accuracy_is_written_as_the_language_of_the_page_does(client, db):
    found = accuracy.measured()
    text = client.get("/about/", headers={"Accept-Language": "fr"}).text
    assert re.findall(r'<td class="number">(\d,\d{3}|–)</td>', text) == [
        "–" if value is None else f"{value:.3f}".replace(".", ",") for _, values in found.rows for value in values
    ]
    with override("fr"):
        assert f"mesuré le {dates.short(found.measured)} sur {found.texts} textes" in text


def test_a_figure_that_no_text_of_a_column_has_is_a_dash(client, db, settings, tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "accuracy.md").write_text(
        "Measured on 2026-01-02, 3 texts.\n\n| figure | all | aside |\n|---|---|---|\n| silence | 0.900 | – |\n"
    )
    settings.BASE_DIR = tmp_path
    accuracy.measured.cache_clear()
    try:
        text = client.get("/about/").text
        assert re.findall(r'<td class="number">(\d.\d{3}|–)</td>', text) == ["0.900", "–"]
    finally:
        accuracy.measured.cache_clear()


@pytest.mark.parametrize(
    ("contact", "link"),
    [
        ("desk@archive.example", '<a href="mailto:desk@archive.example">'),
        ("https://archive.example/errors", '<a href="https://archive.example/errors" rel="external">'),
        ("javascript:alert(1)", ""),
        ("", "Write to those who run this archive."),
    ],
)
def test_errors_are_reported_where_the_archive_says(client, db, settings, contact, link):
    settings.CONTACT = contact
    text = client.get("/about/").text
    assert link in text
    assert "javascript:" not in text
