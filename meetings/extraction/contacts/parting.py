"""Sentences that tell of several contacts: "She called on A and held talks with B", "He received A, who then met B"."""

from dataclasses import replace
from itertools import pairwise

from meetings.extraction.contacts.contacts import View, people_of
from meetings.extraction.contacts.one_after import one_after
from meetings.extraction.contacts.turkic_series import meets_each_in_turn, one_after_another, two_pairs
from meetings.extraction.contacts.turns import turn_within
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_MOST = 6  # contacts of one sentence
_DAYS = ("weekday", "relative", "month", "day")
_OWNERS = ("state", "demonym", "body", "capital", "city")
_NEAR = 6  # words from the verb to whom somebody met
_KIND = 4  # words from "meetings" to "with"
_JOINED = 8  # words from one who was met to the next verb
_JOINING = ("and", "then", "function")  # between two who were met one after another
_PAIR = 2
_BESIDE = 3  # words between a verb and "respectively"
_OTHERS = 3  # words from "other" to "counterparts"
_LIKEWISE = ("did", "had")  # of what likens one to another, what is done by both
_LEADING = ("then", "with", "by", "to", "at", "object", "article", "of", "pronoun", "part_of_day")


def parts_of(text: Text, view: View) -> list[View]:
    """Return the view once for each contact that the sentence tells of one after another, each with its own people."""
    if len(view.mentions) < _PAIR:
        return [view]
    parts = _first_received(text, view) or turn_within(text, view) or _likened(text, view) or _in_order(text, view)
    parts = parts or one_after(text, view) or two_pairs(text, view) or [view]
    if len(parts) > 1 or len(view.contacts) < _PAIR:
        return parts
    if text.vocabulary.locatives:
        return one_after_another(text, view)
    for cue in view.contacts[1:_MOST]:
        if parted := _parted(text, parts[-1], cue):
            parts[-1:] = parted
    return parts


def _first_received(text: Text, view: View) -> list[View]:
    """The view of a contact that a Romance sentence opens with, and of whom one of the two met then, or before.

    "Reçu par A, B s'est entretenu avec C", "Avant de recevoir A, B s'est entretenu avec C".
    """
    if not text.vocabulary.words["adjective_ending"] or len(view.people) <= _PAIR or len(view.contacts) < _PAIR:
        return []
    first, rest = view.contacts[0], [c for c in view.contacts if c.start > view.contacts[0].start]
    host, guest = view.mentions[:_PAIR]
    opening = text.tokens_between(view.sentence.start, first.start)
    opens = not opening and text.is_word(_lead(text, host), "by")
    if text.is_word(view.numbers.start, "after"):  # no noun: "Après avoir rencontré A", "Tras despedirse de A"
        opens = len(opening) <= _PAIR and not any(text.is_word(i, "article") for i in opening)
    behind = [m for m in view.mentions if rest and m.start >= rest[0].end]
    if not opens or not behind or not host.end <= guest.start < rest[0].start or view.mentions[2] is not behind[0]:
        return []
    if "," not in [t.text for t in text.gap(host.end, guest.start)] or not _leads_to(text, rest[0], behind[0]):
        return []
    at = rest[0].start
    one = replace(view, cues=[c for c in view.cues if c.start < at], contacts=[first], mentions=[host, guest])
    return [one, replace(view, cues=[c for c in view.cues if c.start >= at], contacts=rest, mentions=[guest, *behind])]


def _likened(text: Text, view: View) -> list[View]:
    """The view of a contact, and that of another of one party to it: "A was received by B, as was C".

    That is who did what was done, "B a reçu A, de même que C"; but "A met B, as did C" is of C and B.
    """
    if not view.has("alike"):
        return []
    cue = next(c for c in view.cues if c.key == "alike")
    before = [m for m in view.mentions if m.end <= cue.start]
    behind = [m for m in view.mentions if m.start >= cue.end]
    told = [c for c in view.contacts if c.start < cue.start]
    if len(before) < _PAIR or not behind or not told or len(told) < len(view.contacts):
        return []
    gap = text.tokens_between(cue.end, behind[0].start)
    if len(gap) > _NEAR or not all(_is_leading(text, i) for i in gap) or before[-1].person is behind[0].person:
        return []
    is_same = text.body[cue.start : cue.end].endswith(_LIKEWISE)
    agents = [m for m in before if text.is_word(_lead(text, m), "by")]
    host = agents[-1] if agents else before[-1] if is_same else before[0]
    first = replace(view, mentions=before, cues=[c for c in view.cues if c.start < cue.start])
    return [first, replace(view, mentions=[host, *behind])]


def _in_order(text: Text, view: View) -> list[View]:
    """The view of each of several who met one each, in their order: "A et B / ont respectivement reçu C et D"."""
    adverbs = text.numbers_of("respectively", within=view.numbers) if "respectively" in text.of_class else []
    if len(adverbs) != 1:
        return []
    at = text.tokens[adverbs[0]].start
    verb = next((c for c in view.contacts if -_BESIDE <= text.number_at(c.start) - adverbs[0] <= _BESIDE), None)
    behind = [m for m in view.mentions if m.start > at and m.person]
    before = [m for m in view.mentions if m.end <= at and m.person]
    if verb is None or not _PAIR <= len(before) == len(behind):
        return []
    if any(m.start < verb.end and m.end > min(at, verb.start) for m in view.mentions):
        return []
    if len(people_of([*before, *behind])) != len(before) + len(behind):
        return []
    return [replace(view, mentions=[one, other]) for one, other in zip(before, behind, strict=True)]


def _parted(text: Text, view: View, cue: Found) -> tuple[View, View] | None:
    """The two views where a contact with somebody else begins with the cue; None where it tells of the same one."""
    before = [m for m in view.mentions if m.end <= cue.start]
    behind = [m for m in view.mentions if m.start >= cue.end]
    firsts = [c for c in view.contacts if c.start < cue.start]
    if not before or not behind or not firsts or not _leads_to(text, cue, behind[0]):
        return None
    met = before[-1]
    verb = max((c for c in firsts if c.end <= met.start), key=lambda c: c.start, default=None)
    objects = [m for m in before if verb and m.start >= verb.end]
    if verb is None or not objects or not _leads_to(text, verb, objects[0]):
        return None
    if not met.person or not behind[0].person or behind[0].person in [m.person for m in before]:
        return None
    subject = [m for m in before if m.end <= verb.start]
    gap = text.tokens_between(met.end, cue.start)
    told = [i for i in gap if not _tells_when_or_where(text, i, gap.start)]
    if len(told) > _JOINED or any(text.tokens[i].is_capital and text.kind_at(i) not in _OWNERS for i in told):
        return None
    if any(c.key == "relative" and met.end <= c.start < cue.start for c in view.cues):
        if len(text.gap(met.end, next(c.start for c in view.cues if c.key == "relative" and c.start >= met.end))) > 1:
            return None
        subject = [met]
    elif not (text.has_word("and", gap) or text.is_word(text.number_at(cue.start), "after") or _goes_on(text, gap)):
        if not text.has_word("followed_by", gap):
            return None  # "received A and met B", "received A / before meeting B", "rang A, followed by talks with B"
    joint = next((i for i in reversed(gap) if text.is_word(i, "and")), gap.start)
    at = text.tokens[joint].start if gap else cue.start  # "spoke with A by phone / and met B"
    first = replace(
        view,
        cues=[c for c in view.cues if c.start < at],
        contacts=[c for c in view.contacts if c.start < at],
        mentions=before,
    )
    other = replace(
        view,
        cues=[c for c in view.cues if c.start >= at],
        contacts=[c for c in view.contacts if c.start >= at],
        mentions=[*subject, *behind],
    )
    return first, other


def _tells_when_or_where(text: Text, i: int, first: int) -> bool:
    """Whether the token is of a day or house between two verbs: "met X / at Lisgar Palace on 4 May, and called"."""
    if not text.tokens[i].is_word or text.kind_at(i) in (*_DAYS, *TOWNS) or text.is_any(i, ("part_of_day", "venue")):
        return True
    if text.tokens[i].is_capital:
        while i > first and (text.tokens[i - 1].is_capital or text.is_word(i - 1, "article")):
            i -= 1
        return text.is_word(i - 1, "at") and i > first
    return text.is_any(i, ("at", "charge", "article"))


def _goes_on(text: Text, gap: range) -> bool:
    """Whether a semicolon, or a comma and a "then", joins the verb on: "met A, / then received B"."""
    if gap and text.tokens[gap.start].text == ";":
        return True
    return len(gap) > 1 and text.tokens[gap.start].text == "," and text.has_word("then", gap[1:])


def _leads_to(text: Text, cue: Found, mention: Mention) -> bool:
    """Whether the one named is whom the verb says was met: "held talks / with the minister"."""
    gap = text.tokens_between(cue.end, mention.start)
    return len(gap) <= _NEAR and all(_is_leading(text, i) for i in gap)


def _is_leading(text: Text, i: int) -> bool:
    """Whether the token may stand between a verb and whom somebody met: a preposition, an article, a day, a town."""
    kind = text.kind_at(i)
    if text.tokens[i].text.isdigit() or kind in _DAYS or (kind in TOWNS and text.is_word(i - 1, "at")):
        return True
    before_day = i + 1 < len(text.tokens) and (text.kind_at(i + 1) in _DAYS or text.tokens[i + 1].text.isdigit())
    is_leading = text.is_any(i, _LEADING) or (before_day and text.is_word(i, "charge"))  # "talks / on Monday with X"
    return is_leading or text.is_honorific(i) or text.tokens[i].text == "."


def meets_one_by_one(text: Text, view: View) -> bool:
    """Return whether those of the sentence were met apart: "met with A and with B", "A and then B", "meetings with"."""
    return meets_each(text, view) or holds_meetings(text, view) or meets_in_turn(text, view) or meets_others(text, view)


def meets_each(text: Text, view: View) -> bool:
    """Return whether a "with" stands before each of those met, who were met apart: "met with A and with B".

    In a language that else has it but once before several.
    """
    first = view.contacts[0].start if view.contacts else 0
    met = [m for m in view.mentions if m.start >= first and _is_led(text, m)]
    if len(met) < 2 or not text.vocabulary.order.get("once_with"):
        return False
    return all(_is_joined(text, one, other) for one, other in pairwise(met))


def meets_in_turn(text: Text, view: View) -> bool:
    """Return whether a "then" stands before the last of those met, and else but what joins them: "A and then B"."""
    first = view.contacts[0] if view.contacts else None
    if first is None or view.has("attend") or len(view.mentions) <= _PAIR:
        return meets_each_in_turn(text, view)
    return are_in_turn(text, *view.mentions[-_PAIR:]) or meets_each_in_turn(text, view)


def are_in_turn(text: Text, one: Mention, other: Mention) -> bool:
    """Return whether but a "then" and what joins them stand between two who were met: "with A, / then with B"."""
    gap = text.tokens_between(one.end, other.start)
    turn = next((i for i in gap if text.is_word(i, "then") and len(text.tokens[i].text) > 1), 0)
    joins = next((i for i in gap if text.is_word(i, "and")), gap.stop)
    turn = turn or next((i for i in gap if text.is_word(i, "part_of_day") and i > joins), 0)  # "et, dans la soirée, Y"
    told = turn and all(_is_leading(text, i) or text.is_any(i, _JOINING) or text.tokens[i].text == "," for i in gap)
    return bool(told) and one.person is not other.person


def holds_meetings(text: Text, view: View) -> bool:
    """Return whether one is told to have held several meetings, one with each: "held meetings with A and B"."""
    for i in text.numbers_of("meetings", within=view.numbers):
        after = next((k for k in range(i + 1, i + 1 + _KIND) if not _is_adjective(text, k)), i)
        met = [m for m in view.mentions if m.start > text.tokens[i].start]
        is_object = any(c.start <= text.tokens[i].start < c.end for c in view.contacts)
        if text.is_word(after, "with") and is_object and len(met) > 1 and not view.has("attend"):
            return len(people_of([m for m in view.mentions if m not in met])) < 2
    return False


def meets_others(text: Text, view: View) -> bool:
    """Return whether those met are told to be others of somebody's counterparts: "two other counterparts whom she met".

    Of several states they are, so that each was met in turn, but for talks of three or more.
    """
    if view.has_any(("joint", "attend")):
        return False
    sentence = view.numbers
    behind = (text.cover.get(k) for i in text.numbers_of("other", within=sentence) for k in range(i + 1, i + _OTHERS))
    return any(term is not None and (term.kind, term.key) == ("office", "counterpart") for term in behind)


def _is_adjective(text: Text, i: int) -> bool:
    """Whether the token may say of what kind meetings are: "reuniones / bilaterales con"."""
    return (
        i < len(text.tokens)
        and text.tokens[i].is_word
        and not text.is_word(i, "with")
        and not text.tokens[i].is_capital
    )


def _is_led(text: Text, mention: Mention) -> bool:
    """Whether a "with" or "by" stands before the name and its dressing."""
    return text.is_any(_lead(text, mention), ("with", "by"))


def _lead(text: Text, mention: Mention) -> int:
    """The number of the token before the name and its dressing."""
    i = text.number_at(mention.start) - 1
    while text.is_honorific(i) or text.is_word(i, "article") or text.tokens[i].text == ".":
        i -= 1
    return i


def _is_joined(text: Text, one: Mention, other: Mention) -> bool:
    """Whether only an "and" or a comma, and what leads to the next name, stand between two."""
    gap = text.tokens_between(one.end, other.start)
    joins = any(text.is_word(i, "and") or text.tokens[i].text == "," for i in gap)
    return joins and all(_is_leading(text, i) or text.is_word(i, "and") or text.tokens[i].text == "," for i in gap)


def is_of_pairs(view: View) -> bool:
    """Return whether but one plural names those who met apart: "The premiers of A, B and C met in pairs", told next."""
    is_apart = "separately" in view.keys and len(view.mentions) > 1
    return is_apart and len({mention.start for mention in view.mentions}) == 1
