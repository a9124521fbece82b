"""When a text was published: its header, dateline and time stamps together."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from meetings.days import DayRange
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.days.dates import DayMention, exists
from meetings.extraction.days.worked_days import work_out
from meetings.extraction.drafts import Evidence, Span
from meetings.extraction.texts.text import Text

_STAMP_LETTERS = 45  # letters, the date's own aside, that a line with a time stamp may have
_COARSE_LETTERS = 30  # that one may have which tells no more than a month or a year
_TO_DAY = 2  # characters between a day's name and the day
_OPENING = 12  # characters before the date that a headline opens with: "No. 61, 1 March 2018, ..."
_LATELY = timedelta(days=7)  # between a day that a report tells of and its publication
_FULL_DAYS = 10  # of a text that are compared
_OUTLET = 3  # words that the outlet's name may have before the day
_OPENERS = 4  # days that a report may open with: of its publication and of changes
_TO_STAMP = 24  # characters between a word for publication and the day
_STAMPING = ("issued", "updated")
_TO_DATE = ("at", "article", "function", "linking")
# "18 March 2021 | ", "18 March 2021 10:15", "18 March 2021 President Ana Roy ..."
_BEHIND_STAMP = re.compile(r"\.?\s?[|•·–—-]|[\s,]{1,2}(?:à |um )?\d{1,2}\s?[:.h]|\s[^\W\d_a-zà-ÿа-яəıöüğşç]")
_YEAR = re.compile(r"(?<![\d.:/-])(?:19|20)\d{2}(?![\d.:/]|-(?!c[iıuü]\b))")
_PART = re.compile(r"[|•·]|\s[–—-]\s")  # between the parts of a line: "News | Parliament | March 2022"
_RIGHTS = re.compile(r"©|\(c\)|copyright|rights|droits|derechos|rechte|права|hakları|hüquq", re.IGNORECASE)


class Published(NamedTuple):
    days: DayRange | None
    evidence: tuple[Evidence, ...]
    warnings: tuple[str, ...]
    stamps: frozenset[int] = frozenset()  # where the days begin that the report opens with and that tell of no contact


def _stamps(text: Text, days: Sequence[DayMention]) -> list[DayMention]:
    """The days of lines that say little else, those nearest the headline first: others are of the page around."""
    found = []
    title = next((s.line for s in text.layout.sentences if s.part == "headline"), None)
    if title is None:
        title = next((s.line for s in text.layout.sentences if s.part == "body"), 0)
    for day in days:
        sentence = text.sentence_at(day.start) if day.month else None
        if sentence is None or sentence.part == "body" or day.end > sentence.end:
            continue
        rest = text.body[sentence.start : day.start] + text.body[day.end : sentence.end]
        if "@" in rest:
            continue  # "Gov (@Gov) May 5, 2020": of a post that the text shows
        opens = sentence.part == "headline" and day.is_full and day.start - sentence.start <= _OPENING
        named = day.is_full and sentence.line == 0 and _is_weekday_before(day, days)
        closes = sentence.part == "headline" and day.is_full and _is_bracketed_end(text, day, sentence.end)
        if opens or closes or named or sum(map(str.isalpha, rest)) <= _STAMP_LETTERS:
            found.append((_is_of_update(text, day, sentence.start), abs(sentence.line - title - 0.5), day))
    return [day for *_, day in sorted(found, key=lambda f: f[:2])]


def _is_bracketed_end(text: Text, day: DayMention, end: int) -> bool:
    """Whether the day closes the headline in brackets: "... receives the ambassador (4 March 2022)"."""
    before = text.body.rfind("(", 0, day.start)
    return before >= 0 and ")" not in text.body[before : day.start] and text.body[day.end : end].strip(" .") == ")"


def _is_weekday_before(day: DayMention, days: Sequence[DayMention]) -> bool:
    """Whether the day's name stands before it, as on an issue's first line: "The Herald, Monday 2 May 2016, ..."."""
    number = _first(days, day.start)
    before = days[number - 1] if number else None
    return before is not None and before.weekday is not None and day.start - before.end <= _TO_DAY


def _opening(text: Text, days: Sequence[DayMention]) -> list[DayMention]:
    """The days that the report opens with: "[9.5.2006] A visit to ...", "Posted on 9 May 2006 A visit ...".

    Behind words for publication, or before a mark, an hour or a word that begins a sentence, where the name of the
    outlet may stand before it: "Lake News, 9/5/2006 - ...".
    """
    lead = next((s for s in text.layout.sentences if s.part == "body"), None)
    if lead is None:
        return []
    inside = days[_first(days, lead.start) :][:_OPENERS]
    stamped = [d for d in inside if d.is_full and d.end <= lead.end]
    if text.body[lead.start] in "[(":
        return [d for d in stamped[:1] if d.start == lead.start + 1]
    last = max((n for n, d in enumerate(stamped, 1) if _is_stamp(text, lead.start, d, inside)), default=0)
    return sorted(stamped[:last], key=lambda d: _is_of_update(text, d, lead.start))


def _is_stamp(text: Text, start: int, day: DayMention, days: Sequence[DayMention]) -> bool:
    """Whether only words for publication, the day's name and earlier stamps stand before the day."""
    before = text.tokens_between(start, day.start)
    issued = text.has_word("issued", before) or text.has_word("updated", before)
    if not issued and not _BEHIND_STAMP.match(text.body, day.end):
        return False
    others = [i for i in before if not any(d.start <= text.tokens[i].start < d.end for d in days)]
    if issued:
        told = [i for i in others if text.tokens[i].is_word and not text.is_any(i, (*_TO_DATE, *_STAMPING))]
        return not any(text.tokens[i].is_capital or i in text.cover for i in told)
    # "The Office, 21 October 2025 Tuesday, said": a day in words may be of the sentence.
    in_figures = not any(map(str.isalpha, text.body[day.start : day.end]))
    is_behind = text.body[max(0, day.start - 2) : day.start] == ", "
    return not others or (in_figures and is_behind and _is_outlet(text, others))


def _is_outlet(text: Text, words: Sequence[int]) -> bool:
    """Whether the words may be the name of the outlet that a report opens with: "Lake News, "."""
    named = [i for i in words if text.tokens[i].is_word]
    if not named or len(named) > _OUTLET or text.is_any(named[0], ("at", "function", "linking")):
        return False  # "On Monday, 18 March 2021 President Roy ..."
    return all(text.tokens[i].is_capital for i in named[1:])


def _is_of_update(text: Text, day: DayMention, start: int) -> bool:
    """Whether the word for publication nearest before the day says that the text was changed then."""
    near = text.tokens_between(max(start, day.start - _TO_STAMP), day.start)
    last = [i for i in near if text.is_any(i, _STAMPING)][-1:]
    return bool(last) and text.is_word(last[0], "updated")


def _first(days: Sequence[DayMention], offset: int) -> int:
    return bisect_left(days, offset, key=lambda d: d.start)


def _coarse(text: Text, days: Sequence[DayMention]) -> tuple[DayRange, Span] | None:
    """The month or else the year that a line above the report tells, or its last line the month."""
    for day in days:
        line = text.sentence_at(day.start)
        if day.year and day.month and not day.day and not day.impossible and line and line.part != "body":
            before = _PART.split(text.body[line.start : day.start])[-1]
            after = _PART.split(text.body[day.end : line.end], maxsplit=1)[0]
            if sum(c.isalpha() for c in before + after) <= _COARSE_LETTERS:
                return DayRange.month(day.year, day.month), Span(day.start, day.end)
    for sentence in text.layout.sentences:
        if sentence.part == "body":
            break
        printed = text.body[sentence.start : sentence.end]
        years = list(_YEAR.finditer(printed))
        if len(years) == 1 and sum(map(str.isalpha, printed)) <= _COARSE_LETTERS and not _RIGHTS.search(printed):
            at = sentence.start + years[0].start()
            return DayRange.year(int(years[0][0])), Span(at, at + 4)
    return None


def _header(text: Text) -> tuple[DayRange | None, tuple[Evidence, ...], tuple[str, ...]]:
    """The day, month or year of the header line, where it is, and what is wrong with it."""
    if not text.layout.header:
        return None, (), ()
    start, end = text.layout.header
    try:
        return DayRange.parse(text.body[start:end]), (Evidence(Span(start, end)),), ()
    except ValueError:
        return None, (), (f"impossible date {text.body[start:end]} in header",)


def _year_told(
    candidates: Sequence[DayMention], days: Sequence[DayMention]
) -> tuple[DayRange, tuple[Evidence, ...]] | None:
    """The dateline's day and month in the year of a full day told shortly before it: "21 June ... 20 June 2013"."""
    full = [d for d in days if d.is_full and not d.impossible][:_FULL_DAYS]
    for day in candidates[:_FULL_DAYS]:
        for other in full:
            told = work_out(other, None).days
            if not told or not day.month or not day.day or not exists(told.latest.year, day.month, day.day):
                continue
            then = date(told.latest.year, day.month, day.day)
            if timedelta(0) <= then - told.latest <= _LATELY:
                reason = "the month or year that another line tells"
                at = Evidence(Span(day.start, day.end), "worked out", reason)
                return DayRange.day(then), (Evidence(Span(other.start, other.end)), at)
    return None


def find_published(text: Text, days: Sequence[DayMention], dateline: Dateline | None) -> Published:
    """Return when the text says it was published."""
    stamped = [] if dateline and dateline.day else _opening(text, days)
    told = _find(text, days, [dateline.day] if dateline and dateline.day else stamped)
    return told._replace(stamps=frozenset(d.start for d in stamped)) if stamped else told


def _find(text: Text, days: Sequence[DayMention], opening: Sequence[DayMention]) -> Published:
    """When the text was published by its header, by the days that its report opens with, or by its time stamps."""
    header, evidence, warnings = _header(text)
    if header and header.precision == "day":
        return Published(header, evidence, warnings)
    candidates = [*opening, *_stamps(text, days)]
    candidates = [c for c in candidates if not c.impossible and c.day]
    reason = "the header's year and month"
    if header is None:
        full = [c for c in candidates if c.is_full]
        if not full:
            # A dateline's day and month, and the same day in full further on.
            parts = {(c.month, c.day) for c in candidates}
            full = [d for d in days if d.is_full and (d.month, d.day) in parts and not d.impossible]
        if full:
            return Published(work_out(full[0], None).days, (Evidence(Span(full[0].start, full[0].end)),), warnings)
        if told := _year_told(candidates, days):
            return Published(*told, warnings)
        if coarse := _coarse(text, days):
            header, evidence, reason = coarse[0], (Evidence(coarse[1]),), "the month or year that another line tells"
    if header:
        for day in candidates:
            worked = work_out(day, header).days
            if worked and worked.precision == "day" and header.contains(worked):
                both = (*evidence, Evidence(Span(day.start, day.end), "worked out", reason))
                return Published(worked, both, warnings)
    return Published(header, evidence, warnings)
