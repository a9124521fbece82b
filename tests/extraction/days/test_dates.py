"""Days as texts print them, and what they come to."""

from datetime import date

import pytest

from meetings.days import DayRange
from meetings.extraction.days.dates import find_days
from meetings.extraction.days.worked_days import work_out
from meetings.extraction.texts.terms import find_terms
from meetings.vocabulary import Vocabulary

FRIDAY = DayRange.parse("2021-03-05")


def days(language: str, text: str, published: DayRange | None = FRIDAY) -> list[tuple[str, str | None]]:
    found = find_days(text, find_terms(text, Vocabulary.for_language(language)).names)
    worked = [work_out(day, published).days for day in found]
    return [(text[d.start : d.end], w.written if w else None) for d, w in zip(found, worked, strict=True)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "They met on March 2, 2019 in Oslo.", [("March 2, 2019", "2019-03-02")]),
        ("en", "on the 2nd of March, at noon", [("2nd of March", "2021-03-02")]),
        ("en", "2 March 2019 14:05", [("2 March 2019", "2019-03-02")]),
        ("en", "between 10-11 November 2020", [("10-11 November 2020", "2020-11-10/2020-11-11")]),
        ("en", "Holiday 20, January 2019 in 9:52 PM", [("20, January 2019", "2019-01-20")]),
        ("en", "on May 3, June 2019 being over", [("May 3", "2020-05-03"), ("June 2019", "2019-06")]),
        ("en", "in December 2020", [("December 2020", "2020-12")]),
        ("en", "He may go in April.", [("April", "2020-04")]),
        ("en", "They spoke yesterday.", [("yesterday", "2021-03-04")]),
        ("en", "They spoke on Wednesday.", [("Wednesday", "2021-03-03")]),
        ("en", "on Friday", [("Friday", "2021-03-05")]),
        ("en", "on December 30", [("December 30", "2020-12-30")]),
        ("en", "2021-02-31", [("2021-02-31", None)]),
        ("fr", "le 1er mars dernier", [("1er mars", "2021-03-01")]),
        ("fr", "ce mercredi 3 mars 2021", [("mercredi", "2021-03-03"), ("3 mars 2021", "2021-03-03")]),
        ("fr", "le 02/03/2021 à 17:29", [("02/03/2021", "2021-03-02")]),
        ("fr", "reçu hier au palais", [("hier", "2021-03-04")]),
        ("en", "last Friday", [("last Friday", "2021-02-26")]),
        ("de", "am vergangenen Freitag", [("vergangenen Freitag", "2021-02-26")]),
        ("tr", "geçen cuma günü", [("geçen cuma günü", "2021-02-26")]),
        ("en", "earlier this week", [("earlier this week", "2021-03")]),
        ("fr", "la semaine dernière", [("la semaine dernière", "2021-02")]),
        ("es", "el mes pasado", [("el mes pasado", "2021-02")]),
        ("ru", "на прошлой неделе", [("на прошлой неделе", "2021-02")]),
        ("az", "ötən il", [("ötən il", "2020")]),
        ("es", "el 3 del corriente", [("3 del corriente", "2021-03-03")]),
        ("de", "am 20. d. M. in Wien", [("20. d. M.", "2021-02-20")]),
        ("de", "am 3.3. in Wien", [("3.3.", "2021-03-03")]),
        ("es", "el 1° de marzo", [("1° de marzo", "2021-03-01")]),
        ("en", "January 18-20, 2021", [("January 18-20, 2021", "2021-01-18/2021-01-20")]),
        ("en", "3 Mar 12 / 13:27", [("3 Mar 12", "2012-03-03")]),
        ("ru", "2021-3-1 12:16", [("2021-3-1", "2021-03-01")]),
        ("az", "2010.-iyul", [("2010.-iyul", "2010-07")]),
        ("az", "2021-ci il martın 3-də", [("2021-ci il martın 3-də", "2021-03-03")]),
        ("tr", "Mart ayının 3'ünde", [("Mart ayının 3'ünde", "2021-03-03")]),
        ("es", "Prensa (@prensa) February 3, 2021", [("February 3, 2021", "2021-02-03")]),
        ("fr", "Thu, 18 Feb 2021 10:00", [("18 Feb 2021", "2021-02-18")]),
        ("fr", "Posté le 18-Feb-2021", [("18-Feb-2021", "2021-02-18")]),
        ("tr", "Dec 3, 2020 | 12:30", [("Dec 3, 2020", "2020-12-03")]),
        ("az", "08 SEP 2020", [("08 SEP 2020", "2020-09-08")]),
        ("ru", "August 3, 2020", [("August 3, 2020", "2020-08-03")]),
        ("de", "18 / 02 / 2021", [("18 / 02 / 2021", "2021-02-18")]),
        ("fr", "en février", [("en février", "2021-02")]),
        ("tr", "salı akşamı Oslo'da", [("salı akşamı", "2021-03-02")]),
        ("az", "cümə səhəri görüşüb", [("cümə səhəri", "2021-03-05")]),
        ("fr", "Vendredi 26, la présidente a reçu", [("Vendredi 26", "2021-02-26")]),
        ("es", "se vieron el miércoles 3 en Ilo", [("miércoles 3", "2021-03-03")]),
        ("es", "el miércoles 4 en Ilo", [("miércoles 4", None)]),
        ("en", "met on Wednesday 3 with", [("Wednesday 3", "2021-03-03")]),
        ("de", "Mittwoch, 3. März 2021, Berlin", [("Mittwoch", "2021-03-03"), ("3. März 2021", "2021-03-03")]),
        ("en", "On Wednesday 3 ministers met.", [("Wednesday", "2021-03-03")]),
    ],
)
def test_days_are_found_and_worked_out(language, text, expected):
    assert days(language, text) == expected


def test_days_without_a_year_stay_open_where_nothing_is_published():
    assert days("en", "on March 2, on Friday, today", None) == [("March 2", None), ("Friday", None), ("today", None)]


def test_weekday_in_a_month_is_known_to_the_month():
    assert days("en", "on Friday", DayRange.parse("2021-03")) == [("Friday", "2021-03")]


def test_year_is_the_nearest_past_one():
    assert work_out(find_days("5 May", find_terms("5 May", Vocabulary.for_language("en")).names)[0], FRIDAY).days == (
        DayRange.day(date(2020, 5, 5))
    )


def test_period_in_two_years_stays_open():
    assert days("en", "last week", DayRange.parse("2021-01-06")) == [("last week", None)]


def test_day_of_this_month_stays_open_where_only_the_year_is_known():
    assert days("es", "el 3 del corriente", DayRange.parse("2021")) == [("3 del corriente", None)]
