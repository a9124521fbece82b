"""Days named in a text: written in full or in part, weekdays, "yesterday"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.tokens import Pieces, pieces_of

_ISO = re.compile(r"(?<![\d./-])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d-]|[./]\d)")
_NUMERIC = re.compile(r"(?<![\d.-])(?<!\d/)(\d{1,2})([./-]| / )(\d{1,2})\2(\d{4}|\d{2})(?!\d|/\d|-\d)(?!\.\d)")
_TIMES = frozenset(["month", "weekday", "relative"])  # kinds of terms
_FROM_OTHER = {"two-before": -2, "day-before": -1, "same-day": 0, "day-after": 1}
_OF_VISIT = {"visit-first": 0, "visit-second": 1}
# Turkish and Azerbaijani months in brief, which alone are other words: "Ara".
_IN_BRIEF = frozenset(
    ["Oca", "Şub", "Nis", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara", "Yan", "Fev", "İyn", "İyl", "Avq"]
)
_AHEAD = 24  # characters before a month in which its day and year are
_TO_MONTH = 7  # characters from a day of the month to the month: " of ", ". "
_LEADS = 16  # characters of what leads to a month alone: "en el mes de "
_DIGITS = re.compile(r"\d\d*")  # begun with one, which is searched for faster than several
# Pages and the posts in them are dated in English, whatever language they are in: "18 Mar 2021", "March 18, 2021".
_MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS)
_POSTED = re.compile(rf"(?i)\b({_MONTH})\.? \Z")
_AFTER_POSTED = re.compile(r"(\d{1,2}), (\d{4})(?!\d)")
_STAMPED = re.compile(rf"(?i)(\d{{1,2}})([ -])({_MONTH})\.?,?\2(\d{{4}})(?!\d)")
_AT_DAY = ("am ", "vom ", "den ", "zum ", "bis ")  # German, before "21.9."
_NO_YEAR = re.compile(r"(\d{1,2})\.(\d{1,2})\.(?!\d)")
_ORDINAL = r"(?:-?(?:st|nd|rd|th|er|ro|ero|ый|го|е|ое)\b\.?|[º°ª]\.?|\.)?"
_DAY_BEFORE = re.compile(
    rf"(?<![\d:.,])(?:(\d{{1,2}}){_ORDINAL}\s?(?:[-–/]|to|and|et|y|und|и|au|al|bis)\s?)?"
    rf"(\d{{1,2}}){_ORDINAL}(?:[\s-]{{0,3}}|\s?[/•·|]\s?)(?:of |de |d['’])?$"
)
_DAY_OF_DAY = re.compile(r"day,? (\d{1,2}), $")  # "Sunday 20, January 2019"
_DAY_AFTER = re.compile(
    rf"\.?(?: ayının)?[\s ]{{1,2}}(?:the )?(\d{{1,2}})(?!\d|:\d){_ORDINAL}"
    rf"(?:\s?(?:[-–]|to|and)\s?(\d{{1,2}})(?!\d|:\d){_ORDINAL})?"
)
# "Del corriente", "d. M.", "inst.": of the month of publication.
_THIS_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:inst\b|instant\b|of this month|courant|du mois courant"
    r"|de ce mois|del (?:corriente|presente|actual|mes en curso|mes corriente)|de los corrientes"
    r"|d\. ?M\.|dieses Monats|des laufenden Monats|числа (?:этого|сего) месяца)"
)
_MONTH_BEFORE = re.compile(r"\b(?:[Bb]u|[Cc]ari) ayın \Z")
_YEAR_AFTER = re.compile(r"\.?(?:[-/|]|\s?[•·]\s?|(?:,|\s|del? ){0,3})(\d{4})(?!\d|-\d)")
# "21 Mar 12 / 13:27": before an hour, a mark or the end of the line.
_SHORT_YEAR = re.compile(
    r"[ .-]{1,2}['’]?(\d{2})(?=\s{0,2}(?:[/|·,-]\s{0,2})?\d{1,2}[:.]\d{2}(?!\d)|\s{0,2}(?:[/|·(]|\n|$))"
)
_SHORT_WEEKDAY = 3  # letters of "Sun"
# "Vendredi 18," or "el miércoles 19 en": a weekday with its day of the month, behind which no hour or noun follows.
_DAY_OF_WEEK = re.compile(
    r"[ ,]{1,2}(?:the |el |le |den |dem )?(\d{1,2})(?!\d)(?:st|nd|rd|th|er|º)?(?=\.?[,;)]|\.?\n|\.?$|\. [A-ZÀ-ÞА-Я]"
    r"| (?:in|at|with|to|by|on|à|au|dans|en|avec|par|a|al|con|por|im|mit|bei|в|с|на|по)\b)"
)
_YEAR_WORD = re.compile(
    r"\s?(?:г\.|года?\b|году\b)|(?:[-–]c[iıuü])?\s(?:ilin|ildə|il|yılı|yılında|yılının)\b|[-–]c[iıuü]\b"
)
_YEAR_BEFORE = re.compile(r"(?<!\d)(\d{4})(?:[-–]c[iıuü])?\s(?:il|yıl)\w{0,4},?[^\S\n](?:\d{1,2}\s)?$")
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?<!\d[./-])(\d{4})(?:[,.]?[-–—]|,?[^\S\n]|[^\S\n]?/[^\S\n]?)$"
)  # "2015 May", "2010.-iyul"
# What stands before a month alone where months are written small: "en mars", "в начале марта".
_IN_MONTH = re.compile(
    r"\b(?i:en|(?:au |du )?mois de|(?:en )?(?:el |del )?mes de|courant|début|fin|в"
    r"|(?:в )?(?:начале|конце|середине))\s\Z"
)
_DURING_MONTH = re.compile(r"(?<=d[aə])\b|\sayında\b|\s?ayı ərzində\b")  # "martda", "mart ayında"
_APOSTROPHE_SUFFIX = re.compile(r"['’-]\w{1,5}")


@dataclass(slots=True, unsafe_hash=True)  # nobody changes it; a frozen one takes thrice as long to make
class DayMention:
    """A day as printed. What is not printed is None."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None  # of "10-11 November"
    weekday: int | None = None  # Monday is 0
    days_ago: int | None = None  # of "yesterday"
    from_other: int | None = None  # of "the day before": days from the day named before it
    of_visit: bool = False  # "the first day of his visit": from_other is counted from the first of the days named
    period: str = ""  # of "last week": as the vocabulary's table of relative days names it
    is_last: bool = False  # "last Friday": before the day of publication, not on it
    impossible: bool = False

    @property
    def is_month(self) -> bool:
        """Whether no more than a month is printed, of whatever year."""
        return self.month is not None and self.day is None and self.year is None

    @property
    def is_full(self) -> bool:
        return None not in (self.year, self.month, self.day)


def exists(year: int | None, month: int | None, day: int | None) -> bool:
    """Return whether a calendar has the day, as far as it is told."""
    try:
        date(year or 2000, month or 1, day or 1)
    except ValueError:
        return False
    return True


def _around_month(text: str, month: Found) -> DayMention | None:
    number = int(month.key)
    start, end = month.start, month.end
    day = last = year = None
    counted = _DIGITS.search(text, max(0, start - _AHEAD), start) is not None
    before = _DAY_BEFORE.search(text[max(0, start - 20) : start]) if counted else None
    if before and 1 <= int(before[2]) <= 31:
        day = int(before[2])
        start = max(0, start - 20) + before.start()
        if before[1] and 1 <= int(before[1]) < day:
            day, last = int(before[1]), day
    elif counted and (of_day := _DAY_OF_DAY.search(text[max(0, start - 20) : start])) and _YEAR_AFTER.match(text, end):
        day, start = int(of_day[1]), max(0, start - 20) + of_day.start(1)
    if day is None:
        after = _DAY_AFTER.match(text, end)
        if after and 1 <= int(after[1]) <= 31:
            day, end = int(after[1]), after.end()
            if after[2] and day < int(after[2]) <= 31:
                last = int(after[2])
            elif after[2]:
                end = after.end(1)
    follows = _YEAR_AFTER.match(text, end)
    if follows and 1900 <= int(follows[1]) <= 2100:
        year, end = int(follows[1]), follows.end()
        if word := _YEAR_WORD.match(text, end):
            end = word.end()
    elif (
        counted
        and (ahead := _YEAR_BEFORE.search(text[max(0, month.start - _AHEAD) : month.start]))
        and 1900 <= int(ahead[1]) <= 2100
    ):
        year, start = int(ahead[1]), max(0, month.start - _AHEAD) + ahead.start()
    elif day is not None and (short := _SHORT_YEAR.match(text, end)):
        year, end = 2000 + int(short[1]), short.end()
    elif counted and start == month.start and (ahead := _YEAR_FIRST.search(text[max(0, start - 8) : start])):
        if 1900 <= int(ahead[1]) <= 2100:
            year, start = int(ahead[1]), max(0, start - 8) + ahead.start()
    if suffix := _APOSTROPHE_SUFFIX.match(text, end):
        end = suffix.end()
    if day is None and year is None:
        before_month = _IN_MONTH.search(text, max(0, start - _LEADS), start)
        if month.name in _IN_BRIEF or not (before_month or _is_month(text, month)):
            return None
        start = before_month.start() if before_month else start
    return DayMention(start, end, year, number, day, last, impossible=not exists(year, number, last or day))


def _is_month(text: str, month: Found) -> bool:
    """Whether the word alone is a month: with a capital, or in a case of time."""
    return text[month.start].isupper() or _DURING_MONTH.match(text, month.end) is not None


def _numeric(text: str, pieces: Pieces) -> Iterator[DayMention]:
    """The days written in figures, and those whose month is not told by a term."""
    for digits in chain.from_iterable(_DIGITS.finditer(text, *span) for span in pieces.with_figures()):
        at, end = digits.span()
        if end - at > 2:
            if end - at == 4 and (match := _ISO.match(text, at)) and int(match[3]) <= 12 and int(match[4]) <= 31:
                yield _day(match.span(), int(match[1]), int(match[3]), int(match[4]))
        elif match := _NUMERIC.match(text, at):
            first, second, year = int(match[1]), int(match[3]), int(match[4])
            # Day first, as everywhere but in the United States; month first only where nothing else is possible.
            day, month = (second, first) if second > 12 >= first else (first, second)
            if 1 <= month <= 12 and 1 <= day <= 31:
                yield _day(match.span(), year + 2000 if year < 100 else year, month, day)
        elif (match := _AFTER_POSTED.match(text, at)) and (month_before := _POSTED.search(text, max(0, at - 12), at)):
            yield _day((month_before.start(), match.end()), int(match[2]), _number_of(month_before[1]), int(match[1]))
        elif match := _STAMPED.match(text, at):
            yield _day(match.span(), int(match[4]), _number_of(match[3]), int(match[1]))
        elif (match := _THIS_MONTH.match(text, at)) and 1 <= int(digits[0]) <= 31:
            yield DayMention(*match.span(), day=int(digits[0]))
        elif _MONTH_BEFORE.search(text, max(0, at - 12), at) and 1 <= int(digits[0]) <= 31:
            yield DayMention(at, end, day=int(digits[0]))
        elif (match := _NO_YEAR.match(text, at)) and text[max(0, at - 4) : at].endswith(_AT_DAY):
            if exists(None, int(match[2]), int(match[1])):
                yield DayMention(at, match.end(), month=int(match[2]), day=int(match[1]))


def _number_of(month: str) -> int:
    """The number of a month in English, in full or in three letters."""
    return next(number for number, name in enumerate(_MONTHS, 1) if name[:3].casefold() == month[:3].casefold())


def _day(span: tuple[int, int], year: int, month: int, day: int) -> DayMention:
    return DayMention(*span, year, month, day, impossible=not exists(year, month, day))


def find_days(text: str, names: Sequence[Found], pieces: Pieces | None = None) -> list[DayMention]:
    """Return the days that the text names, in its order; ``pieces`` are the text's, where they are known."""
    times = [term for term in names if term.kind in _TIMES]
    months = {term.start for term in times if term.kind == "month"}
    found = [day for day in _numeric(text, pieces or pieces_of(text)) if day.year is None or 1900 <= day.year <= 2100]
    for term in times:
        if term.kind == "month":
            mention = _around_month(text, term)
            if mention:
                found.append(mention)
        elif term.kind == "weekday":
            if not _is_surname(text, term, months):
                found.append(_weekday_mention(text, term, months))
        elif term.key.isdigit():
            found.append(DayMention(term.start, term.end, days_ago=int(term.key)))
        elif term.key in _FROM_OTHER:
            found.append(DayMention(term.start, term.end, from_other=_FROM_OTHER[term.key]))
        elif term.key in _OF_VISIT:
            found.append(DayMention(term.start, term.end, from_other=_OF_VISIT[term.key], of_visit=True))
        else:
            found.append(DayMention(term.start, term.end, period=term.key))
    kept: list[DayMention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _is_surname(text: str, term: Found, months: set[int]) -> bool:
    """Whether a short weekday is rather a name, as a verb or another name follows: "Sun said", "Minister Sun Wei"."""
    behind = text[term.end : term.end + 2]
    goes_on = behind[:1] == " " and behind[1:].isalpha()
    return goes_on and term.end - term.start <= _SHORT_WEEKDAY and term.end + 1 not in months


def _weekday_mention(text: str, term: Found, months: set[int]) -> DayMention:
    when, _, number = term.key.rpartition(" ")
    day = _DAY_OF_WEEK.match(text, term.end)
    if day and 1 <= int(day[1]) <= 31 and months.isdisjoint(range(day.end(), day.end() + _TO_MONTH)):
        return DayMention(term.start, day.end(), day=int(day[1]), weekday=int(number))
    return DayMention(term.start, term.end, weekday=int(number), is_last=when == "last")
