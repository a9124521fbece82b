"""The place, day and agency that a report's first words give: "LISGAR, May 5 (Agency) - "."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetings.extraction.days.dates import DayMention
from meetings.extraction.texts.kinds import PLACES, TOWNS
from meetings.extraction.texts.text import Text

# Begun with all the marks at once, which are searched for faster than one form after the other.
_END = re.compile(
    r"[\s:./)–—-](?=[\s–—-])(?:(?<=[:./])\s|(?<=\s)[-–—]{1,2}\s|(?<=[-–—])[-–—]|(?<=\.)[-–—]{1,2}\s?"
    r"|(?<=\))(?:\s(?![-–—])|[-–—](?=[^\W\d_])))"
)
_AGENCY = re.compile(r" ?\([A-ZÇĞİÖŞÜƏ][\w./ -]{1,30}\) ?[-–—]")
_SLASHED = re.compile(r"\s/\S")
_LONGEST = 140
_FIRST_LINES = 14
_MOST_TOKENS = 28
_NAMED = 10  # words in which its places are
_OTHER_WORDS = 7  # of a dateline, besides the names and days that the vocabulary knows: agencies, reporters
_TO_DAY = 2  # characters from a small word to the day, its own last one included
_WITHIN = ("place_opening", "particle")  # small words of a town's name in capitals: "LAS FLORES DE LISGAR"
_TOWN = 3  # words of the name of a town that no list knows


@dataclass(frozen=True)
class Dateline:
    """The place, day and agency before a report's first words."""

    start: int
    end: int
    city: tuple[int, int] | None
    state: str  # key of the state of the city or named beside it
    day: DayMention | None


def find_dateline(text: Text, days: Sequence[DayMention]) -> Dateline | None:
    """Return the dateline at the start of one of the first lines; None where there is none."""
    seen: set[int] = set()
    for sentence in text.layout.sentences[:_FIRST_LINES]:
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
        if term.start > _LONGEST:
            break
        printed = text.body[term.start : term.end]
        if term.kind not in TOWNS or not printed.isupper():
            continue
        if _AGENCY.match(text.body, term.end) and (found := _dateline_at(text, term.start, days)) and found.day:
            return found
    return None


def _dateline_at(text: Text, start: int, days: Sequence[DayMention]) -> Dateline | None:
    line_end = text.body.find("\n", start)
    stop = min(line_end if line_end >= 0 else len(text.body), start + _LONGEST)
    best: Dateline | None = None
    begun = _begun(text, start, stop, days)
    if begun == start:
        return None
    # Up to the first letter of the report: what a mark may not stand before is looked for there.
    separators = [separator.span() for separator in _END.finditer(text.body, start, min(begun + 1, stop))]
    if begun == stop:
        separators.append((stop, stop))
    for at, end in separators:
        opened = text.body.count("(", start, at) > text.body.count(")", start, end)
        if at == start or opened:
            continue
        mark = text.body[at:end].strip()
        reading = _read(text, start, at, end, days, mark)
        if reading is None:
            if not text.body.startswith((".", "/", ")"), at, end):
                break
            continue
        line = text.body[start:at]
        by_agency = "/" in line or ")" in line or "]" in line or mark[:1] in ("/", ")")
        alone = not mark and reading.city == (start, at)  # "ÜSKÜP" as a line, "Lisgar" above its day
        if alone and not line.isupper():
            reading = replace(reading, day=_day_below(text, at, days))
            alone = False
        opens = mark == "." and line.isupper() and reading.city is not None  # "DAJABÓN. "
        if mark in (".", ")", "") and reading.day is None and not by_agency and not alone and not opens:
            continue
        best = reading
        if mark[:1] in ("-", "–", "—") and reading.day:
            break
    return best


def _begun(text: Text, start: int, stop: int, days: Sequence[DayMention]) -> int:
    """Where the report itself begins in the span: at the first word that no dateline has; ``stop`` where none is.

    That is an office behind the first word, or a small word, outside brackets, places and days.
    """
    numbers = text.tokens_between(start, stop)
    for i in numbers:
        token = text.tokens[i]
        is_office = i in text.kinds and "office" in text.kinds[i] and i > numbers.start
        if not is_office:
            if token.is_capital or not token.is_word:
                continue
            kind = text.kind_at(i)
            if kind == "month" or (kind in PLACES and i < numbers.start + _NAMED):
                continue
        opened = text.body.find("(", start, token.start)
        if opened > start and token.start < text.body.find(")", opened, stop):
            continue  # "Vaduz (ots)"
        day = next((d for d in days if d.end > token.start), None)
        if day is None or day.start - token.end >= (0 if is_office else _TO_DAY):
            return token.start  # but for "Lomé, le 16 mai"
    return stop


def _day_below(text: Text, end: int, days: Sequence[DayMention]) -> DayMention | None:
    """The day that the line below one of a town alone begins with."""
    below = text.number_at(end)
    start = text.tokens[below].start if below < len(text.tokens) else -1
    return next((day for day in days if day.start == start), None)


def _read(text: Text, start: int, stop: int, end: int, days: Sequence[DayMention], mark: str) -> Dateline | None:
    """The dateline that the span is, up to the mark that ends it; None where it says more than a dateline."""
    numbers = text.tokens_between(start, stop)
    if not numbers or len(numbers) > _MOST_TOKENS:
        return None
    inside = [d for d in days if start <= d.start and d.end <= stop + 1]
    city: tuple[int, int] | None = None
    state = ""
    if _begun(text, start, stop, inside) < stop:
        return None
    dated = {i for d in inside for i in text.tokens_between(d.start, d.end)}
    for i in numbers:
        if i in dated:
            continue
        term = text.cover.get(i)
        if term and term.kind in PLACES and i < numbers.start + _NAMED:
            if text.kinds[i] & {"capital", "city"} and city is None:
                city, state = (term.start, term.end), term.key
            elif not state:
                state = term.key
    first = text.cover.get(numbers[0])
    if first and first.kind == "body" and city is None:
        return None  # an agency's name before the hour
    if sum(text.tokens[i].is_word and i not in text.cover for i in numbers) > _OTHER_WORDS:
        return None  # a headline in capitals
    day = next((d for d in inside if d.month), None)
    begins_with_state = first is not None and first.kind == "state"
    if city is None and not begins_with_state:
        line = text.body[start:stop]
        bracketed = ")" in line or ")" in mark or ("/" in line and _SLASHED.search(line) is not None)
        city = _unlisted(text, numbers, stop, day, bracketed, mark) or _behind_day(text, numbers, inside, mark)
        if city is None:
            return None
    after_day = day is not None and city is not None and city[0] - day.end <= 8 and _opens(text, start, day, inside)
    if city is not None and city[0] - start > 2 and not after_day:
        return None
    return Dateline(start, end, city, state, day)


def _opens(text: Text, start: int, day: DayMention, inside: Sequence[DayMention]) -> bool:
    """Whether the line begins with the day, or with its weekday: "Wednesday, October 6, Lisgar - "."""
    before = [t for t in text.gap(start, day.start) if not any(d.start <= t.start < d.end for d in inside)]
    return day.start <= start + 2 or all(t.text == "," or t.end >= day.start - 1 for t in before)


def _behind_day(text: Text, numbers: range, inside: Sequence[DayMention], mark: str) -> tuple[int, int] | None:
    """The town that no list knows, alone between the day that opens a dateline and its dash."""
    day = next((d for d in inside if d.month), None)
    if day is None or mark[:1] not in ("-", "–", "—") or not _opens(text, text.tokens[numbers[0]].start, day, inside):
        return None
    town = [i for i in numbers if text.tokens[i].start >= day.end and text.tokens[i].text != ","]
    if not 0 < len(town) <= _TOWN or not all(_may_be_town(text, i, i == town[-1]) for i in town):
        return None
    is_name = all(text.tokens[i].is_word and text.tokens[i].is_capital for i in town)
    return (text.tokens[town[0]].start, text.tokens[town[-1]].end) if is_name else None


def _unlisted(
    text: Text, numbers: range, stop: int, day: DayMention | None, bracketed: bool, mark: str
) -> tuple[int, int] | None:
    """The town that no list knows and that a dateline begins with."""
    last = numbers[0]
    while last in numbers and text.tokens[last].is_word and text.tokens[last].is_capital:
        last += 1
    town = range(numbers[0], min(last, numbers.stop))
    if not len(town) > 0 or not all(_may_be_town(text, i, i == town[-1]) for i in town):
        return None
    span = text.tokens[town[0]].start, text.tokens[town[-1]].end
    printed = text.body[span[0] : span[1]]
    if day is not None and not mark and not any(c.isalpha() for c in text.body[day.start : day.end]):
        return None  # "GÜNCEL 17.03.2025 12:22": a page's section, and when it was put there
    if day is not None and (printed.isupper() or _is_dated(text, town, day, mark)):
        return span
    ended = text.body[stop - 1] in ")/" or mark[:1] in ("-", "–", "—", "/", ")") or mark[:2] in (".-", ".–", ".—")
    whole = last == numbers.stop or not text.tokens[last].is_word
    if day is None and _is_listed(text, town.stop):
        return None
    if len(town) <= _TOWN and whole and ((bracketed and ended) or mark[:2] in (".-", ".–", ".—")):
        return span
    return span if len(town) <= _TOWN and last == numbers.stop and printed.isupper() and mark == "." else None


def _is_listed(text: Text, opening: int) -> bool:
    """Whether only a state in brackets follows on the line, as behind a person's name: "Ana Roy (Malta)"."""
    state = text.cover.get(opening + 1)
    if opening + 1 >= len(text.tokens) or text.tokens[opening].text != "(" or state is None or state.kind != "state":
        return False
    after = text.number_at(state.end)
    closed = after < len(text.tokens) and text.tokens[after].text == ")"
    rest = text.body[text.tokens[after].end :].partition("\n")[0] if closed else ""
    return closed and not rest.strip()


def _may_be_town(text: Text, i: int, is_last: bool) -> bool:
    """Whether the word may stand in a town's name; the last one is no common noun ("Puerto Natales")."""
    kinds = ("function", "article", "press", *(("common", "venue") if is_last else ()))
    if text.tokens[i].text.isupper() and not is_last and text.is_any(i, _WITHIN) and not text.is_word(i, "contracted"):
        return i not in text.cover and (i not in text.first_tokens or not text.is_word(i, "article"))
    is_word = len(text.tokens[i].text) > 1  # not an initial: "A. Roy: ..."
    return is_word and i not in text.cover and not text.is_any(i, kinds)


def _is_dated(text: Text, town: range, day: DayMention, mark: str) -> bool:
    """Whether a full date follows the town: "Nadroga, 7 May 2017", "Nadroga, Thursday, 7 May 2017"."""
    if len(town) > 1 and not mark:
        return False  # as likely a newspaper
    between = text.gap(text.tokens[town[-1]].end, day.start)
    return day.is_full and all(t.text == "," or t.is_capital or t.end >= day.start - 1 for t in between[:4])
