"""Days written out, in English and French."""

import pytest
from django.utils.translation import override

from meetings.days import DayRange
from meetings.templatetags import dates


@pytest.mark.parametrize(
    ("written", "long", "short", "in_month"),
    [
        ("2022-12-15", "Thursday 15 December 2022", "15 Dec 2022", "Thu 15"),
        ("2022-12", "December 2022", "December 2022", "December 2022"),
        ("2022", "2022", "2022", "2022"),
        ("2022-11-10/2022-11-11", "10 to 11 November 2022", "10 to 11 Nov 2022", "10 to 11 Nov 2022"),
        ("2022-05-30/2022-06-01", "30 May to 1 June 2022", "30 May to 1 Jun 2022", "30 May to 1 Jun 2022"),
        (
            "2022-12-31/2023-01-01",
            "31 December 2022 to 1 January 2023",
            "31 Dec 2022 to 1 Jan 2023",
            "31 Dec 2022 to 1 Jan 2023",
        ),
    ],
)
def test_days_are_written_as_far_as_they_are_known(written, long, short, in_month):
    days = DayRange.parse(written)
    assert (dates.long(days), dates.short(days), dates.in_month(days)) == (long, short, in_month)


def test_no_days_are_undated():
    assert (dates.long(None), dates.short(None), dates.in_month(None), dates.month(None)) == (
        *["undated"] * 3,
        "Undated",
    )


@pytest.mark.parametrize(
    ("written", "long", "short"),
    [
        ("2022-12-15", "jeudi 15 décembre 2022", "15 déc. 2022"),
        ("2022-12", "décembre 2022", "décembre 2022"),
        ("2022-11-10/2022-11-11", "10 – 11 novembre 2022", "10 – 11 nov. 2022"),
    ],
)
def test_days_are_written_in_the_language_of_the_page(written, long, short):
    days = DayRange.parse(written)
    with override("fr"):
        assert (dates.long(days), dates.short(days)) == (long, short)
