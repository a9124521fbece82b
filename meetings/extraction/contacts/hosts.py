"""Contacts told by who was whose host or guest: "His host there was X", "X was her guest for two hours"."""

from collections.abc import Sequence

from meetings.extraction.contacts.contacts import Event, View
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_BETWEEN = 5  # words from the noun to the verb: "His host / at the ministry / was X"
_TO_NOUN = 2  # words from "told" to the guest
_NOT_SO = ("negated", "recalled", "written")
_POSSESSIVE = ("pronoun", "its", "article", "whose")


def hosting(text: Text, sentence: Sentence, mentions: list[Mention]) -> Found | None:
    """Return the noun for host or guest by which the sentence tells that somebody known met the one whom it names."""
    numbers = text.tokens_between(sentence.start, sentence.end)
    for i in text.numbers_of("partner", within=numbers):
        if not text.is_any(i - 1, _POSSESSIVE) or text.is_word(i - 1, "indefinite") or text.is_word(i - 2, "with"):
            continue  # "With the guest are / X and Y": his company
        behind = [k for k in range(i + 1, min(i + 2 + _BETWEEN, numbers.stop)) if text.is_word(k, "copula")]
        named = behind and _is_named(text, text.past_words(behind[0] + 1, "article"), mentions)
        if not named and not (text.is_word(i - 2, "copula") and any(m.end == text.tokens[i - 3].end for m in mentions)):
            continue
        return Found(text.tokens[i].start, text.tokens[i].end, "cue", "contact")
    return None


def of_host_and_guest(text: Text, view: View, left: View | None) -> Event | None:
    """Return the contact of who speaks to his guest with who came in the sentence before: "X told his visitor ..."."""
    said = [c for c in view.cues if c.key == "say"]
    if left is None or not said or view.contacts or view.has_any(_NOT_SO) or left.has_any(_NOT_SO[:2]):
        return None
    people, before = view.people, left.people
    if len(people) != 1 or len(before) != 1 or people == before or not view.mentions[0].offices:
        return None
    came = text.has_word("stay", left.numbers)
    numbers = text.tokens_between(said[0].end, view.sentence.end)[:_TO_NOUN]
    nouns = text.numbers_of("partner", within=numbers)
    if not came or not nouns or not text.is_any(nouns[0] - 1, ("its", "pronoun")):
        return None
    cue = Found(text.tokens[nouns[0]].start, text.tokens[nouns[0]].end, "cue", "contact")
    mentions = [*left.mentions, *view.mentions]
    return Event([*people, *before], mentions, [cue], "in person", cue, [left.sentence, view.sentence])


def partner_of(text: Text, view: View, known: Sequence[Person]) -> Person | None:
    """Return whose partners several are, by a pronoun with which the sentence begins: "His partners were A and B"."""
    first = view.numbers.start
    begins = text.is_any(first, ("its", "pronoun")) and text.is_word(first + 1, "partner")
    return known[0] if known and begins and len(view.people) > 1 else None


def _is_named(text: Text, i: int, mentions: list[Mention]) -> bool:
    """Whether somebody is named from that token on, behind honorifics or none."""
    while text.is_honorific(i):
        i += 1
    return i < len(text.tokens) and any(m.name and m.start <= text.tokens[i].start < m.end for m in mentions)
