"""When a contact was: the day that its sentences name, else those around them, else a fresh report's publication."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import chain
from operator import attrgetter

from meetings.days import DayRange
from meetings.extraction.contacts.contacts import Event, has_followed
from meetings.extraction.contacts.others_days import cues_between, is_in_clause, is_of_arrival, is_of_other, is_of_verb
from meetings.extraction.contacts.stays import month_of_stay
from meetings.extraction.days.dates import DayMention
from meetings.extraction.days.hours import EARLY, EVENING, hour_beside
from meetings.extraction.days.worked_days import work_out
from meetings.extraction.drafts import Basis, Evidence, Span
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text

_START = attrgetter("start")
_FRESH = timedelta(days=31)  # a report told in the month of its publication
_AHEAD = timedelta(days=300)
_SAID = 4  # words between "said" and the day on which it was said
_SAID_AT_ONCE = 1
_AHEAD_OF = 6  # words between "will be" and the day: "sera de retour au pays le"
_MOST_DAYS = 50  # days in full of a text of which one may stand for all
_OTHERS_BEFORE = 5  # days named before "the day before" that it may be counted from
_AROUND = 2  # sentences before the contact's that may name its day, the first of the report aside
_OTHERS = ("say", "reported")
_TO_COME = ("planned", "planned_after")
_ANOTHER = ("planned", "planned_after", "negated", "recalled", "written")
_PUBLISHED = "the publication date of a fresh report"

Days = Sequence[DayMention]
When = tuple[DayRange | None, tuple[Evidence, ...]]


def days_of(
    text: Text,
    event: Event,
    days: Days,
    published: DayRange | None,
    published_evidence: tuple[Evidence, ...],
) -> When:
    """Return when the contact was, and what tells so."""
    # A day that a headline has beside it is often that of publication: "X meets Y (July 28)".
    told = (*sorted(event.sentences, key=lambda sentence: sentence.part == "headline"), *event.echoes)
    for sentence in chain(told, _around(text, event, days)) if days else ():
        inside = _days_in(days, sentence)
        if not inside:
            continue
        own = sentence is event.sentence
        # What tells the form of a contact may stand in a headline above the sentence that tells of it.
        has_cue = sentence.start <= event.form_cue.start < sentence.end
        cue = event.form_cue.start if has_cue else _told_at(text, sentence)
        if own and event.apart and text.vocabulary.locatives and len(inside) > 1:
            cue = _guest_at(event, sentence, cue)
        if found := _named_in(text, sentence, cue, inside, days, published):
            day, when, reason = found
            if sentence not in told and published and when.precision != "day" and when.contains(published):
                continue  # a visit of some days that is going on
            if not own and when.precision == "span" and _tells_of_stay(text, sentence):
                continue  # the contact was on one of its days, not on all
            if sentence not in told and day.from_other is not None and _tells_of_stay(text, event.sentence):
                # "The day before she had met X. During her stay she also met Y": on some day of those that it tells.
                if published and published.precision != "day":
                    return published, tuple(Evidence(e.span, "worked out", _PUBLISHED) for e in published_evidence)
                continue
            if not own and day.year is None and not _is_fresh(when, published):
                continue  # "At the reception the attack of 14 October was spoken of."
            basis: Basis = "worked out" if reason else "stated"
            evidence = Evidence(Span(day.start, day.end), basis, reason)
            return when, (evidence, *(published_evidence if reason else ()))
    if (published is None or published.precision != "day") and (only := _only_day(text, days, published)):
        span = Span(only.start, only.end)
        return work_out(only, None).days, (Evidence(span, "worked out", "the only day that the text names"),)
    if published and published.precision == "day" and (stay := month_of_stay(text, event, days, published)):
        return stay
    if published:
        stamped, reason = _as_stamped(text, event, published, published_evidence)
        return stamped, tuple(Evidence(e.span, "worked out", reason) for e in published_evidence if stamped)
    return None, ()


def _as_stamped(
    text: Text, event: Event, published: DayRange, evidence: tuple[Evidence, ...]
) -> tuple[DayRange | None, str]:
    """When the contact was of a report that names no day, and how that is known: as its day and hour tell."""
    hour = hour_beside(text, evidence[0].span) if evidence and published.precision == "day" else None
    if hour is None or hour >= EVENING:
        return published, _PUBLISHED
    before = DayRange.day(published.earliest - timedelta(days=1))
    if text.has_word("evening", text.tokens_between(event.sentence.start, event.sentence.end)):
        return before, "the evening before the hour of publication"
    if hour >= EARLY:
        return published, _PUBLISHED
    # Today or the day before: the month, where both are in the same.
    month = DayRange.month(published.earliest.year, published.earliest.month)
    return month if month.contains(before) else None, "the early hour of publication"


def _named_in(
    text: Text, sentence: Sentence, cue: int, inside: Days, days: Days, published: DayRange | None
) -> tuple[DayMention, DayRange, str] | None:
    """Of the days that the sentence names the one nearest the contact; one in full before a weekday, a period last."""
    told_alone = (d for d in inside if d.is_month and is_of_verb(text, d, sentence))
    inside = [d for d in inside if d.day or d.period or (d.weekday, d.days_ago, d.from_other) != (None, None, None)]
    inside += told_alone
    told = [d for d in inside if not (_of_another(text, d) or is_of_other(text, d) or is_in_clause(text, d, sentence))]
    told = [d for d in told if not is_of_arrival(text, d, sentence)] or told
    is_vague = published is not None and published.precision != "day"  # so that "yesterday" tells the month only

    def order(d: DayMention) -> tuple[bool, bool, bool, int]:
        counted = d.weekday is not None or (is_vague and d.days_ago is not None)
        return bool(d.period) or d.is_month, d.from_other is not None, counted, abs(d.start - cue)

    for day in sorted(told, key=order):
        worked = _worked_out(text, day, days, published)
        if worked:
            return day, *worked
    return None


def _worked_out(text: Text, day: DayMention, days: Days, published: DayRange | None) -> tuple[DayRange, str] | None:
    """What the day comes to, and how; a weekday of a known month also by the one such day that the text names."""
    if day.from_other is not None:
        return _from_other(text, day, days, published)
    if published is None and (counted := _counted_on(text, day, days)):
        return counted
    worked = work_out(day, published)
    if day.month and day.year is None and worked.days and published and _is_ahead(worked.days, published):
        return None
    if day.weekday is not None and worked.days and worked.days.precision != "day":
        named = [d for d in days if d.is_full and not d.impossible and not d.last_day]
        full = {work_out(d, None).days for d in named[:_MOST_DAYS]}
        same = [d for d in full if d and worked.days.contains(d) and d.earliest.weekday() == day.weekday]
        if len(same) == 1:
            return same[0], "the day of that name which the text gives in full"
    return (worked.days, worked.reason) if worked.days else None


def _from_other(text: Text, day: DayMention, days: Days, published: DayRange | None) -> tuple[DayRange, str] | None:
    """What "the day before" comes to: counted from the day of a contact named before it, else from publication."""
    number = bisect_left(text.sentence_starts, day.start + 1) - 1
    near = text.sentence_starts[max(0, number - _AROUND)]
    before = [
        d
        for d in days[max(0, _number(days, day.start) - _OTHERS_BEFORE) : _number(days, day.start)]
        if (sentence := text.sentence_at(d.start))
        and (sentence.start >= near or _tells_of_contact_or_visit(text, sentence))
    ][::-1]
    if day.of_visit:
        before = [d for d in before if d.last_day is not None]  # "from 3 to 5 May ... On the first day of the visit"
    before = [d for d in before if not _of_another(text, d)]  # "said Sunday"
    told = (_counted_on(text, d, days) if published is None else None for d in before)
    named = (
        when[0] if when else work_out(d, published).days
        for d, when in zip(before, told, strict=True)
        if d.from_other is None and not d.period
    )
    if day.of_visit:
        named = (DayRange.day(when.earliest) for when in named if when)
    other = next((when for when in named if when and when.precision == "day" and _is_fresh(when, published)), published)
    if other is None or other.precision != "day":
        return None
    return DayRange.day(other.earliest + timedelta(days=day.from_other or 0)), "counted from the day named before it"


def _counted_on(text: Text, day: DayMention, days: Days) -> tuple[DayRange, str] | None:
    """What a weekday comes to behind the only day that an undated text names: "le dimanche 16 avril. Mardi, ..."."""
    if day.weekday is None or day.day is not None or day.is_last:
        return None
    only = _only_day(text, days, None)
    when = work_out(only, None).days if only and only.start < day.start else None
    if when is None or when.precision != "day":
        return None
    ahead = (day.weekday - when.earliest.weekday()) % 7
    return DayRange.day(when.earliest + timedelta(days=ahead)), "counted from the day named before it"


def _is_fresh(when: DayRange, published: DayRange | None) -> bool:
    """Whether the day is one that a report published then may tell of as its own."""
    if published is None or published.precision != "day":
        return True
    return published.earliest - _FRESH <= when.latest <= published.latest + timedelta(days=1)


def _is_ahead(when: DayRange, published: DayRange) -> bool:
    """Whether a day without a year, taken for the past year's, is rather one shortly after publication."""
    return published.precision == "day" and published.earliest - when.latest > _AHEAD


def _around(text: Text, event: Event, days: Days) -> Iterable[Sentence]:
    """The sentences before the contact's that tell days of its visit or meetings, the nearest first, the lead last."""
    sentences = text.layout.sentences
    number = bisect_left(text.sentence_starts, event.sentence.start)
    lead = min(number, next((i for i, s in enumerate(sentences) if s.part == "body"), number))
    near = [i for i in range(number - 1, number - 1 - _AROUND, -1) if i > lead]
    if number and has_followed(text, event.cues[0]):
        yield sentences[number - 1]
    for sentence in (sentences[i] for i in [*near, lead]):
        if sentence.part == "loose" or not _days_in(days, sentence):
            continue
        if _tells_of_contact_or_visit(text, sentence, _ANOTHER):
            yield sentence


def _told_at(text: Text, sentence: Sentence) -> int:
    """Where the sentence first tells of a contact, else where it begins: a dateline's day is no nearer than its own."""
    return next(
        (cue.start for cue in cues_between(text, sentence.start, sentence.end) if cue.key in CONTACTS), sentence.start
    )


def _tells_of_contact_or_visit(text: Text, sentence: Sentence, without: Iterable[str] = ()) -> bool:
    """Whether the sentence tells so, and has no cue of the other keys."""
    keys = {cue.key for cue in cues_between(text, sentence.start, sentence.end)}
    return keys.isdisjoint(without) and (not keys.isdisjoint(CONTACTS) or _tells_of_stay(text, sentence))


def _tells_of_stay(text: Text, sentence: Sentence) -> bool:
    return text.has_word("stay", text.tokens_between(sentence.start, sentence.end))


def _days_in(days: Days, sentence: Sentence) -> Days:
    return days[bisect_left(days, sentence.start, key=_START) : bisect_left(days, sentence.end, key=_START)]


def _number(days: Days, offset: int) -> int:
    return bisect_left(days, offset, key=_START)


def _only_day(text: Text, days: Days, published: DayRange | None) -> DayMention | None:
    """The one full date of a text, where it may be that of a fresh report's contact."""
    full = [d for d in days if d.is_full and not d.impossible]
    full = [d for d in full if len(full) <= _MOST_DAYS and not _of_another(text, d, _SAID_AT_ONCE)]
    full = [d for d in full if not is_of_other(text, d)]
    if len({(d.year, d.month, d.day, d.last_day) for d in full}) != 1:
        return None
    when = work_out(full[0], None).days
    if published and when and not (published.earliest - _FRESH <= when.earliest <= published.latest):
        return None
    return full[0]


def _of_another(text: Text, day: DayMention, said: int = _SAID) -> bool:
    """Whether the day is an announcement's, yet to come, since when, or of a contact before this one.

    "The ministry said on Wednesday", "planned for 2 May", "in office since 2 May", "their previous meeting on 2 May".
    """
    number = text.number_at(day.start)
    if text.has_word("since", range(max(0, number - 2), number)):
        return True
    behind = cues_between(text, day.end, min(day.end + 2, len(text.body)))
    if behind and behind[0].key in _TO_COME:
        return True  # "who on Saturday / will be sworn in"
    sentence = text.sentence_at(day.start)
    before = cues_between(text, sentence.start if sentence else 0, day.start)
    told = [c.key for c in before if c.key == "recalled" or c.key in CONTACTS]
    if told[-1:] == ["recalled"]:
        return True
    start = text.tokens[max(0, number - 2 * _SAID)].start
    for cue in reversed(before):
        if cue.key in CONTACTS or cue.start < start:
            return False
        between = text.gap(cue.end, day.start)
        if any(t.text in ",;:" for t in between):
            return False
        if text.has_word("opener", text.tokens_between(cue.end, day.start)):
            return False
        if cue.key in _OTHERS and len(between) <= said:
            return True
        if cue.key in _TO_COME and len(between) <= _AHEAD_OF:
            return True
    return False


def _guest_at(event: Event, sentence: Sentence, cue: int) -> int:
    """Where one of several who were met apart is named, right behind his day: "3 Mayıs'ta X'i, 4 Mayıs'ta / Y'yi"."""
    inside = [m.start for m in event.mentions if m.person is event.people[-1] and sentence.start <= m.start < cue]
    return inside[0] if inside else cue
