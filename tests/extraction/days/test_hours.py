"""The day of a contact in a report that names none, by the hour at which it was stamped."""

import pytest

from tests.extraction.told import read

BODIES = {
    "az": "Prezident Kamal Varqa nazir Tom Olseni qəbul edib və onunla ticarət barədə söhbət aparıb.",
    "en": "President Ana Varga met Minister Tom Olsen to talk about trade and the ports of the region.",
    "tr": "Cumhurbaşkanı Kemal Aksoy, Bakan Tom Olsen'i kabul etti ve onunla ticareti ele aldı.",
}
OF_EVENINGS = {
    "de": "Präsidentin Ana Varga empfing am Abend Minister Tom Olsen, um über den Handel zu sprechen.",
    "en": "In the evening President Ana Varga met Minister Tom Olsen to talk about trade and the ports.",
    "tr": "Cumhurbaşkanı Kemal Aksoy akşam Bakan Tom Olsen ile telefonda görüştü ve ticareti ele aldı.",
}


def told(stamp: str, body: str, language: str) -> tuple[str | None, str]:
    """Return the day of the one contact of a report under that stamp, and from what it was worked out."""
    (meeting,) = read(f"{stamp}\n\n{body}", language).meetings
    reason = meeting.days_evidence[0].reason if meeting.days_evidence else ""
    return meeting.days and meeting.days.written, reason


@pytest.mark.parametrize(
    ("language", "stamp"),
    [
        ("tr", "05:40 - 19/07/2016 Salı"),
        ("tr", "19.07.2016 07:58"),
        ("tr", "19 Temmuz 2016 Salı 06.10"),
        ("az", "19 iyul 2016\n- 07:41"),
        ("en", "19 July 2016 at 7:30 AM"),
        ("en", "2016-07-19T05:02:11"),
    ],
)
def test_report_of_the_early_morning_tells_of_the_month_only(language, stamp):
    assert told(stamp, BODIES[language], language) == ("2016-07", "the early hour of publication")


@pytest.mark.parametrize(
    ("language", "stamp"),
    [
        ("tr", "19.07.2016 09:58"),
        ("tr", "19.07.2016 00:00"),
        ("tr", "19.07.2016 - 05.07.2016"),
        ("az", "19 iyul 2016\n- 17:41"),
        ("en", "19 July 2016 at 7:30 PM"),
        ("en", "19 July 2016"),
    ],
)
def test_report_of_later_hours_tells_of_its_own_day(language, stamp):
    assert told(stamp, BODIES[language], language) == ("2016-07-19", "the publication date of a fresh report")


@pytest.mark.parametrize(("language", "stamp"), [("tr", "01.07.2016 05:40"), ("en", "1 July 2016, 5:40 am")])
def test_early_report_of_the_first_of_a_month_tells_no_day(language, stamp):
    assert told(stamp, BODIES[language], language) == (None, "")


@pytest.mark.parametrize(
    ("language", "stamp"),
    [("tr", "07:58 - 19/07/2016 Salı"), ("en", "19 July 2016, 11:20"), ("de", "19.07.2016, 11:20")],
)
def test_evening_that_was_not_yet_is_the_one_before(language, stamp):
    assert told(stamp, OF_EVENINGS[language], language) == ("2016-07-18", "the evening before the hour of publication")


@pytest.mark.parametrize(
    ("language", "stamp"), [("tr", "19.07.2016 21:58"), ("en", "19 July 2016, 9:20 pm"), ("de", "19.07.2016")]
)
def test_evening_that_may_have_been_is_that_of_the_day(language, stamp):
    assert told(stamp, OF_EVENINGS[language], language) == ("2016-07-19", "the publication date of a fresh report")
