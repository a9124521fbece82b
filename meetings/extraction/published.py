"""When and where a text was published: its header, dateline and time stamps together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from meetings.days import DayRange
from meetings.extraction.dates import DayMention, work_out
from meetings.extraction.drafts import Evidence, Span
from meetings.extraction.text import Text

_DATELINE_END = re.compile(r"\s[-–—]{1,2}\s|[-–—]{2}|:\s|\.\s|\)\s(?![-–—])|\.[-–—]{1,2}\s?|/\s|$", re.MULTILINE)
_AGENCY = re.compile(r" ?\([A-ZÇĞİÖŞÜƏ][\w./ -]{1,30}\) ?[-–—]")
_LONGEST_DATELINE = 140
_OTHER_WORDS = 7  # of a dateline, besides the names and days that the vocabulary knows: agencies, reporters
_STAMP_LETTERS = 45  # letters, the date's own aside, that a line with a time stamp may have


@dataclass(frozen=True)
class Dateline:
    """The place, day and agency before a report's first words."""

    start: int
    end: int
    city: tuple[int, int] | None
    state: str  # key of the state of the city or named beside it
    day: DayMention | None


@dataclass(frozen=True)
class Published:
    days: DayRange | None
    evidence: tuple[Evidence, ...]
    warnings: tuple[str, ...]


def find_dateline(text: Text, days: Sequence[DayMention]) -> Dateline | None:
    """Return the dateline at the start of one of the first lines; None where there is none."""
    seen: set[int] = set()
    for sentence in text.layout.sentences[:14]:
        if sentence.line in seen:
            continue
        seen.add(sentence.line)
        found = _dateline_at(text, sentence.start, days)
        if found:
            return found
    return _within_line(text, days)


def _within_line(text: Text, days: Sequence[DayMention]) -> Dateline | None:
    """The dateline that a headline stands before on the same line: "... BULUŞTU NEW YORK (A.A) - 22.09.2010 -"."""
    for term in text.terms.names:
        if term.start > _LONGEST_DATELINE:
            break
        printed = text.body[term.start : term.end]
        if term.kind not in ("capital", "city") or not printed.isupper():
            continue
        if _AGENCY.match(text.body, term.end) and (found := _dateline_at(text, term.start, days)) and found.day:
            return found
    return None


def _dateline_at(text: Text, start: int, days: Sequence[DayMention]) -> Dateline | None:
    line_end = text.body.find("\n", start)
    stop = min(line_end if line_end >= 0 else len(text.body), start + _LONGEST_DATELINE)
    best: Dateline | None = None
    for separator in _DATELINE_END.finditer(text.body, start, stop):
        end = separator.end()
        opened = text.body.count("(", start, separator.start()) > text.body.count(")", start, separator.end())
        if separator.start() == start or opened:
            continue
        reading = _read_dateline(text, start, separator.start(), end, days)
        if reading is None:
            if not separator.group().startswith((".", "/", ")")):
                break
            continue
        mark = separator.group().strip()
        by_agency = any(c in text.body[start : separator.start()] for c in "/)]") or mark[:1] in ("/", ")")
        line = text.body[start : separator.start()]
        alone = not mark and line.isupper() and reading.city == (start, separator.start())  # "ÜSKÜP" as a line
        if mark[:1] in (".", ")", "") and reading.day is None and not by_agency and not alone:
            continue
        best = reading
        if mark[:1] in ("-", "–", "—") and reading.day:
            break
    return best


def _read_dateline(text: Text, start: int, stop: int, end: int, days: Sequence[DayMention]) -> Dateline | None:
    numbers = text.tokens_between(start, stop)
    if not numbers or len(numbers) > 28:
        return None
    inside = [d for d in days if start <= d.start and d.end <= stop + 1]
    city: tuple[int, int] | None = None
    state = ""
    opened = text.body.find("(", start, stop)  # "Vaduz (ots)"
    closed = text.body.find(")", opened, stop)
    for i in numbers:
        token, term = text.tokens[i], text.cover.get(i)
        if any(d.start <= token.start < d.end for d in inside):
            continue
        if term and term.kind in ("capital", "city", "state") and i < numbers[0] + 10:
            if text.kinds[i] & {"capital", "city"} and city is None:
                city, state = (term.start, term.end), term.key
            elif not state:
                state = term.key
        elif token.is_word and not token.is_capital and not (term and term.kind == "month"):
            if not start < opened < token.start < closed:
                return None
    first = text.cover.get(numbers[0])
    if first and first.kind == "body" and city is None:
        return None  # an agency's name before the hour
    if sum(text.tokens[i].is_word and i not in text.cover for i in numbers) > _OTHER_WORDS:
        return None  # a headline in capitals
    if (
        city is None
        and not (first and first.kind == "state")
        and not (inside and (text.tokens[numbers[0]].text.isupper() or _is_dated_town(text, numbers[0], inside[0])))
    ):
        return None
    if city is None and not (first and first.kind == "state"):
        words = [i for i in numbers if text.tokens[i].is_word]
        run = [words[0]]
        while run[-1] + 1 in words:
            run.append(run[-1] + 1)
        city = (text.tokens[run[0]].start, text.tokens[run[-1]].end)
    if city is not None and city[0] - start > 2:
        return None
    return Dateline(start, end, city, state, next((d for d in inside if d.month), None))


def _is_dated_town(text: Text, number: int, day: DayMention) -> bool:
    """Whether a town that no list knows stands before a full date: "Nadroga, 7 May 2017"."""
    between = text.gap(text.tokens[number].end, day.start)
    if text.is_word(number, "function") or text.is_word(number, "article"):
        return False
    return text.tokens[number].is_capital and day.is_full and all(t.text == "," or t.is_capital for t in between[:3])


def _stamps(text: Text, days: Sequence[DayMention]) -> list[DayMention]:
    """The full dates of lines that say little else."""
    found = []
    for sentence in text.layout.sentences:
        if sentence.part == "body":
            continue
        for day in days:
            if day.month and sentence.start <= day.start and day.end <= sentence.end:
                rest = text.body[sentence.start : day.start] + text.body[day.end : sentence.end]
                if sum(c.isalpha() for c in rest) <= _STAMP_LETTERS:
                    found.append(day)
    return found


def find_published(text: Text, days: Sequence[DayMention], dateline: Dateline | None) -> Published:
    """Return when the text says it was published."""
    warnings: list[str] = []
    header: DayRange | None = None
    evidence: list[Evidence] = []
    if text.layout.header:
        start, end = text.layout.header
        try:
            header = DayRange.parse(text.body[start:end])
            evidence.append(Evidence(Span(start, end)))
        except ValueError:
            warnings.append(f"impossible date {text.body[start:end]} in header")
    if header and header.precision == "day":
        return Published(header, tuple(evidence), tuple(warnings))
    candidates = ([dateline.day] if dateline and dateline.day else []) + _stamps(text, days)
    candidates = [c for c in candidates if not c.impossible and c.day]
    if header:
        for day in candidates:
            worked = work_out(day, header).days
            if worked and worked.precision == "day" and header.contains(worked):
                both = (*evidence, Evidence(Span(day.start, day.end), "worked out", "the header's year and month"))
                return Published(worked, both, tuple(warnings))
        return Published(header, tuple(evidence), tuple(warnings))
    full = [c for c in candidates if c.is_full]
    if not full:
        # A dateline's day and month, and the same day in full further on.
        parts = {(c.month, c.day) for c in candidates}
        full = [d for d in days if d.is_full and (d.month, d.day) in parts and not d.impossible]
    if full:
        return Published(work_out(full[0], None).days, (Evidence(Span(full[0].start, full[0].end)),), tuple(warnings))
    return Published(None, (), tuple(warnings))
