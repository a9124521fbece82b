"""Days that a sentence names for something else than its contact: "the election of 2 May", "elected on 2 May"."""

from bisect import bisect_left
from collections.abc import Sequence

from meetings.extraction.days.dates import DayMention
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold

_LEADING = ("article", "at", "linking")  # words between a participle and its day
_NO_NOUN = ("function", "at", "and", "of", "with", "to", "by", "linking", "auxiliary", "article", "part_of_day")
_MOST = 3  # of them
_OPENING = 2  # words up to the participle that a sentence begins with
_THEN = ("daki", "deki", "taki", "teki")  # folded, of what was on a day
_DATE = ("tari", "gun")  # folded, how Turkish and Azerbaijani words for the date begin
_DATED = ("tarihli", "tarixli")
_TO_TIME = ("at", "article", "function", "linking")  # words between a verb and its month
_LATEST = 4  # cues that one verb may be
_TO_MONTH = 4  # words up to a month and its preposition, or those that open a sentence: "au mois de"
_NOUN = 4  # words behind such a day, one of which is the noun
_TO_OFFICE = 12  # words from "became" to the day on which somebody came to the office


def is_of_other(text: Text, day: DayMention) -> bool:
    """Return whether the day is of a noun beside it, or of a participle, that tells of no contact and no visit."""
    first, after = text.number_at(day.start), text.number_at(day.end)
    while first > 0 and (term := text.cover.get(first - 1)) is not None and term.kind == "weekday":
        first -= 1
    if _is_of_noun(text, day, first) or _is_before_noun(text, first, after) or _is_turkic_attribute(text, after):
        return True
    before = first - 1
    while before > 0 and first - before <= _MOST and text.is_any(before, _LEADING):
        before -= 1
    if _is_of_who_came(text, before):
        return True
    return text.is_word(before, "befallen") or text.is_word(after, "befallen") or _is_of_office(text, first)


def _is_of_who_came(text: Text, i: int) -> bool:
    """Whether the word is a Romance participle of who came, behind a name's comma: "Ana Roy, / arrivée la veille"."""
    romance = bool(text.vocabulary.words["adjective_ending"])
    return (
        romance
        and text.is_word(i, "stay")
        and i > 1
        and text.tokens[i - 1].text == ","
        and text.tokens[i - 2].is_capital
    )


def is_of_arrival(text: Text, day: DayMention, sentence: Sentence) -> bool:
    """Return whether a sentence begins with when somebody came: "Arrivée / le 6 juin, elle a été reçue mardi"."""
    first, before = text.number_at(sentence.start), text.number_at(day.start) - 1
    while before > first and text.is_any(before, _LEADING):
        before -= 1
    return (
        before - first < _OPENING and text.is_word(before, "stay") and bool(text.vocabulary.words["adjective_ending"])
    )


def _is_of_office(text: Text, first: int) -> bool:
    """Whether the day is when somebody came to an office: "since she became president of the bank on / 2 May"."""
    if "becoming" not in text.of_class:
        return False
    verbs = text.numbers_of("becoming", within=range(max(0, first - _TO_OFFICE), first))
    told = range(verbs[-1], first) if verbs else range(0)
    return bool(told) and not any(text.tokens[i].text in ",;:." or _is_of_contact(text, i) for i in told)


def _is_of_noun(text: Text, day: DayMention, first: int) -> bool:
    """Whether an "of" ties the day to a noun: "the election / of 2 May", but not "on the morning of 2 May"."""
    noun = first - 2
    is_day = day.day is not None or day.weekday is not None
    if first < _MOST or day.last_day is not None or not is_day or not text.is_word(first - 1, "of"):
        return False
    return text.tokens[noun].is_word and not (text.is_any(noun, ("part_of_day", "stay")) or _is_of_contact(text, noun))


def _is_before_noun(text: Text, first: int, after: int) -> bool:
    """Whether the day stands between an English article and a noun: "the 2 May election"."""
    if not text.vocabulary.order.get("kind_last") or text.vocabulary.locatives or after >= len(text.tokens):
        return False
    noun = text.tokens[after]
    follows = noun.is_word and not noun.is_capital and after not in text.first_tokens
    if not follows or text.is_any(after, (*_NO_NOUN, "stay")) or not text.is_word(first - 1, "article"):
        return False
    return not _is_of_contact(text, after)


def _is_turkic_attribute(text: Text, i: int) -> bool:
    """Whether an ending, or "of the date", ties the day to a noun behind: "6 Mayıs / tarihli anket"."""
    if not text.vocabulary.locatives or i >= len(text.tokens):
        return False
    folded = fold(text.tokens[i].text)
    tied = folded.endswith(_THEN) and (text.tokens[i].text[0] in "'’-" or folded.startswith(_DATE))
    if not (tied or folded in _DATED):
        return False
    behind = range(i + 1, min(i + 1 + _NOUN, len(text.tokens)))
    if not behind or text.has_word("stay", behind):
        return False
    cues = within(text.terms.cues, text.tokens[behind[0]].start, text.tokens[behind[-1]].end)
    return not any(cue.key in CONTACTS for cue in cues)


def _is_of_contact(text: Text, i: int) -> bool:
    """Whether the word tells of a contact."""
    token = text.tokens[i]
    near = within(text.terms.cues, max(0, token.start - 1), token.end)
    return i in text.told or any(cue.key in CONTACTS for cue in near)


def is_of_verb(text: Text, month: DayMention, sentence: Sentence) -> bool:
    """Return whether a month alone tells when something was done, and belongs to no noun: "received in March"."""
    number, first = text.number_at(month.start), text.number_at(sentence.start)
    ahead = [i for i in range(max(first, number - _TO_MONTH), number) if not text.is_any(i, _TO_TIME)]
    if not ahead:
        return number - first <= _TO_MONTH
    before = ahead[-1]
    cues = cues_between(text, sentence.start, month.start)
    if any(c.key in CONTACTS and c.end >= text.tokens[before].end for c in cues[-_LATEST:]):
        return True
    token = text.tokens[before]
    return token.text == "," or text.is_any(before, ("auxiliary", "perfect")) or (token.is_word and token.is_capital)


def is_in_clause(text: Text, day: DayMention, sentence: Sentence) -> bool:
    """Return whether the day stands in a clause about somebody, behind a comma: "X, who arrived on Monday, met ..."."""
    cues = cues_between(text, sentence.start, sentence.end)
    for cue in cues:
        if cue.key != "relative" or cue.end > day.start:
            continue
        before = text.number_at(cue.start) - 1
        if text.tokens[before].text != ",":
            continue
        end = next((t.start for t in text.gap(cue.end, sentence.end) if t.text == ","), sentence.end)
        if day.end <= end and not any(c.key in CONTACTS and cue.end <= c.start < end for c in cues):
            is_ahead = _is_of_person(text, before - 1) and any(c.key in CONTACTS and c.start < cue.start for c in cues)
            return is_ahead or any(c.key in CONTACTS and c.start >= end for c in cues)
    return False


def _is_of_person(text: Text, i: int) -> bool:
    """Whether the word before a clause names somebody, rather than the talks or the town where they were."""
    term = text.cover.get(i)
    return term.kind == "office" if term else text.tokens[i].is_capital


def cues_between(text: Text, start: int, end: int) -> Sequence[Found]:
    """Return the cues that begin there."""
    starts = text.once(_cue_starts)
    return text.terms.cues[bisect_left(starts, start) : bisect_left(starts, end)]


def _cue_starts(text: Text) -> list[int]:
    return [cue.start for cue in text.terms.cues]
