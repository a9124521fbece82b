"""Who was received, told in the passive, and where those who landed were but welcomed."""

from bisect import bisect_left

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_BE = 2  # words of "ont été"
_OPENING = 2  # words that a clause of who has come begins with
_CLAUSE = 14  # words from an airport to the end of such a clause

Span = tuple[int, int]


def before(text: Text, mention: Mention) -> int:
    """Return the number of the token before the mention, its article and honorifics."""
    number = text.number_at(mention.start) - 1
    while text.is_word(number, "article") or text.is_honorific(number):
        number -= 1
    return number


def are_received(text: Text, contact: Found, mentions: list[Mention]) -> bool:
    """Return whether those named right before the verb are the ones received: "Deux ambassadeurs ont été / reçus"."""
    first = bisect_left(text.starts, contact.start)
    subject = next((m for m in reversed(mentions) if m.end <= contact.start), None)
    if subject is None or not text.is_word(first - 1, "serving") or len(text.gap(subject.end, contact.start)) > _BE:
        return False
    return not text.is_word(before(text, subject), "of")  # "le message du ministre a été / reçu"


def clause_of_arrival(text: Text, i: int) -> Span | None:
    """Return from the airport to the end of the clause that a sentence begins with: "Arrivé à / l'aéroport, il ...".

    None where that clause tells of a contact, or is none.
    """
    sentence = text.sentence_at(text.tokens[i].start)
    opening = text.tokens_between(sentence.start, text.tokens[i].start) if sentence else range(0)
    near = range(i, min(len(text.tokens), i + _CLAUSE))
    comma = next((k for k in near if text.tokens[k].text == ","), 0)
    told = any(k in text.told for k in range(opening.start, comma))
    if not comma or told or not text.has_word("stay", opening[:_OPENING]):
        return None
    return text.tokens[i].start, text.tokens[comma].start


def at_landing(text: Text, sentence: Sentence) -> bool:
    """Return whether a sentence of welcomes tells of where somebody landed, and not but that he has."""
    landed = text.numbers_of("arrival", within=text.tokens_between(sentence.start, sentence.end))
    return any(clause_of_arrival(text, i) is None and not _is_left(text, i) for i in landed)


def _is_left(text: Text, i: int) -> bool:
    """Whether somebody went on from there: "From the / airport he drove to the palace, where X received him"."""
    before = i - 1 - text.is_word(i - 1, "article")
    return text.is_word(before, "from") and not text.is_word(before, "of") and "where" in text.of_class
