"""Turkish and Azerbaijani talks told by a verb of speaking far behind its "with": "Borg ile / limanları konuştu"."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.people.cases import case_ending
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import CONTACTS, PLACES
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_WITH = ("la", "le", "yla", "yle")  # folded endings
_AS_OWNED = ("gi", "gu", "lari")  # folded: "qonağı", "konuğu", an accusative or somebody's
_OWNER = 4  # words from an owner to his guest
_LAST = "son gorus"  # folded, how the last talks begin
_OF_GUESTS = ("na", "ne", "ni", "nu", "yla", "yle")  # folded endings
_FAR = 14  # words from the "with" to the verb
_TWO = 2


def talks_with(text: Text, cues: Sequence[Found], mentions: Sequence[Mention]) -> list[Found]:
    """Return the verbs of speaking behind one with whom somebody spoke, where no other word tells of a contact."""
    if any(cue.key in CONTACTS for cue in cues):
        return []
    partners = [m.end for m in mentions if m.person and m.name and _is_with(text, m)]
    talks = [c for c in cues if c.key == "talk" and not text.is_word(text.number_at(c.start), "function")]
    return [Found(c.start, c.end, "cue", "met") for c in talks if _is_near(text, partners, c.start)]


def last_of_journey(text: Text, cues: list[Found]) -> list[Found]:
    """Return the cues; the last talks of a journey are a contact and not recalled: "Malta'daki / son görüşmesi".

    So are those of a visit by its word: "ziyaretin / son görüşmesi".
    """
    if not text.vocabulary.locatives:
        return cues
    return [replace(c, key="contact") if _is_last_there(text, c) else c for c in cues]


def is_of_guest(text: Text, cue: Found) -> bool:
    """Return whether a case makes the word for somebody's guest one of whom else is told: "konuğuna / mektup verdi"."""
    number = text.number_at(cue.start)
    if not text.is_word(number, "guest") or text.number_at(cue.end) != number + 1:
        return False
    folded = text.tokens[number].folded
    return folded.endswith(_OF_GUESTS) or (folded.endswith(_AS_OWNED) and not _is_owned(text, number))


def _is_owned(text: Text, number: int) -> bool:
    """Whether the noun there is somebody's: "Malta Başbakanı'nın bugünkü / konuğu", but "Salonda / qonağı"."""
    before = text.tokens[max(0, number - _OWNER) : number]
    return any(fold(t.text).endswith(GENITIVES) for t in before)


def _is_last_there(text: Text, cue: Found) -> bool:
    """Whether the cue is of the last talks that somebody had where he was."""
    number = text.number_at(cue.start)
    is_last = cue.key == "recalled" and fold(text.body[cue.start : cue.end]).startswith(_LAST)
    is_there = text.kind_at(number - 1) in PLACES and text.tokens[number - 1].folded.endswith("ki")
    return is_last and (is_there or text.is_word(number - 1, "stay"))


def _is_near(text: Text, partners: Sequence[int], talk: int) -> bool:
    """Whether the last partner named before the verb, each by where that ends, stands near it."""
    before = bisect_right(partners, talk) - 1
    return before >= 0 and len(text.tokens_between(partners[before], talk)) <= _FAR


def _is_with(text: Text, mention: Mention) -> bool:
    """Whether a "with" stands behind the one named, and before nobody else: "Demir / ile Borg limanları konuştu"."""
    if mention.name is None:
        return False
    after = text.number_at(mention.name.end)
    return text.is_word(after, "with") or case_ending(text, mention.name) in _WITH


def with_them(text: Text, sentence: Sentence, people: Sequence[Person], before: Sequence[Person]) -> list[Person]:
    """Return who met them and those of the sentence before, where one says "with the two of them" or the like."""
    if len(before) < _TWO or len(people) > 1:
        return []
    them = text.numbers_of("them", within=text.tokens_between(sentence.start, sentence.end))
    return list(dict.fromkeys([*people, *before])) if them else []
