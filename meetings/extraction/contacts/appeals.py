"""Words of contacts that tell of none beside what they stand by: "called on both sides to stop", "a Regular Meeting".

Beside "called on the minister to discuss"."""

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_ADDRESSED, _LED = 4, 20  # words between "talking to" and an official, and where he leads others
_ARTICLE = 2  # words between a verb and its object: "on the"
_TIED = 3  # words from "friendship" to its "with"
_OTHERS = 8  # words of whom one asks for something without an office
_APPOSED = 16  # those of a state or body, with what is said of it between commas


_UNLIKE = ("addressed", "joined", "appeal")  # words of contacts that are so only beside somebody


def asks(text: Text, contact: Found, mentions: list[Mention]) -> bool:
    """Whether somebody is asked for something, not met: "called on President ... to release the prisoners"."""
    asked = next((m for m in mentions if m.start >= contact.end), None)
    if asked is None or len(text.gap(contact.end, asked.start)) > _ARTICLE:
        return _asks_others(text, text.number_at(contact.end))
    stop = text.number_at(asked.end)
    stop += stop < len(text.tokens) and text.tokens[stop].text == ","
    return text.is_word(stop, "asks") and not text.is_word(stop + 1, "talks_over")


def _asks_others(text: Text, first: int) -> bool:
    """Whether those who are asked for something are nobody with an office: "called on all parties to ...".

    So are states and bodies, of which more may stand between commas: "called on Malta, as the Chair, to ...".
    """
    if first >= len(text.tokens) or text.is_word(first, "asks"):
        return False
    begin = text.past_words(first, "article")
    is_state = text.kind_at(begin) in ("state", "demonym", "body") or begin in text.body_from
    if text.tokens[first].is_capital and not is_state:
        return False
    stop = min(first + (_APPOSED if is_state else _OTHERS), len(text.tokens) - 1)
    for i in range(first + 1, stop):
        if not (text.tokens[i].is_word or (is_state and text.tokens[i].text == ",")):
            return False
        if text.is_word(i, "asks"):
            return not text.is_word(i + 1, "talks_over")
    return False


def tells(text: Text, sentence: Sentence, told: list[Found], cues: list[Found], mentions: list[Mention]) -> list[Found]:
    """Return those of a sentence's words of contacts that may tell of one, by what stands right beside them."""
    if unlike := [c for c in cues if c.key in _UNLIKE]:
        addressed, joined, asking = ({c.start for c in unlike if c.key == key} for key in _UNLIKE)
        told = [c for c in told if c.start not in addressed or _addresses(text, c, mentions)]
        told = [c for c in told if c.start not in joined or _joins(text, c, mentions)]
        told = [c for c in told if c.start not in asking or not asks(text, c, mentions)]
    if "definite" in text.of_class:
        told = [c for c in told if not _is_time(text, c, sentence, mentions)]
    if text.vocabulary.locatives:
        told = [c for c in told if not _is_of_land(text, c)]
    if sentence.part != "body" or not text.vocabulary.order.get("titled"):
        return told
    return [c for c in told if not _names_event(text, c)]


def _is_of_land(text: Text, contact: Found) -> bool:
    """Whether what was visited is a state or town, where an ending says so: "Malta'yı / ziyaret eden Bakan"."""
    place = text.cover.get(text.number_at(contact.start) - 1)
    ending = fold(place.ending).lstrip("'-") if place and place.kind in ("state", "capital", "city") else ""
    return ending in text.vocabulary.datives and ending not in text.vocabulary.locatives


def _is_time(text: Text, contact: Found, sentence: Sentence, mentions: list[Mention]) -> bool:
    """Whether it only says when something was said, at the end of the sentence: "... , he said after the meeting"."""
    first = text.number_at(contact.start)
    leads = text.is_word(first - 1, "definite") and text.is_word(first - 2, "after")
    if not leads or not text.is_word(first, "occasion") or len(text.tokens_between(contact.end, sentence.end)) > 1:
        return False
    return any(m.end <= contact.start for m in mentions)


def _addresses(text: Text, contact: Found, mentions: list[Mention]) -> bool:
    """Whether an official stands right behind the words: "Talking to the ambassador, X", not "talking to reporters"."""
    after = next((m for m in mentions if m.start >= contact.end), None)
    if after is None or not after.offices:
        return False
    gap = text.gap(contact.end, after.start)
    is_led = any(text.is_word(n, "led") for n in text.tokens_between(contact.end, after.start))
    return len(gap) <= (_LED if is_led else _ADDRESSED) and not any(t.text == "," for t in gap)


def _joins(text: Text, contact: Found, mentions: list[Mention]) -> bool:
    """Whether a "with" leads to somebody spoken to: "Con Ana Roy / habló de pan", "habló de pan con Ana Roy".

    Not to the other side of what was spoken of: "habló de su amistad con Ana Roy".
    """
    for mention in mentions:
        at = text.number_at(mention.start) - 1
        while text.is_word(at, "article") or text.is_honorific(at):
            at -= 1
        if not text.is_word(at, "with"):
            continue
        if mention.end <= contact.start:
            return at in text.first_tokens or not text.tokens[at - 1].is_word
        between = range(text.number_at(contact.end), at)
        if not any(text.is_word(i, "opener") or not text.tokens[i].is_word for i in between):
            return not text.has_word("tie", range(max(between.start, at - _TIED), at))
    return False


def _names_event(text: Text, contact: Found) -> bool:
    """Whether the word ends the name of an event, where such names have capitals: "the Regular / Meeting of Heads"."""
    numbers = text.tokens_between(contact.start, contact.end)
    before = numbers.start - 1
    if len(numbers) > 1 or numbers.start in text.first_tokens or before < 0:
        return False
    token, beside = text.tokens[numbers.start], text.tokens[before]
    if not token.is_capital or not beside.is_capital or token.text.isupper():
        return False
    parties = text.past_words(numbers.stop, "of", "article")
    if text.kind_at(parties) in ("office", "demonym", "state", "modifier"):
        return False  # "the Trilateral / Meeting of Foreign Ministers"
    named = text.is_word(numbers.start, "occasion") and not text.is_word(before, "article")
    return named and text.joined(before, before + 1)
