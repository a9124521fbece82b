"""Contacts that one of the parties tells of in words of his own, quoted from what he posted: "we met X today"."""

from bisect import bisect_left
from collections.abc import Sequence

from meetings.extraction.contacts.contacts import View
from meetings.extraction.people.people import Person
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.quotations import spoken
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_BEHIND = 60  # characters from a quotation's end to the name of whose it is
_VERB = 2  # words behind a noun for a contact, the last of them its verb
_QUOTES = '"“”„«»'


def is_own_post(text: Text, sentence: Sentence, quoted: tuple[int, int], cues: list[Found]) -> bool:
    """Return whether those are words of who posted them, of a contact that he had himself."""
    posted = text.numbers_of("posted", within=text.tokens_between(sentence.start, sentence.end))
    if all(quoted[0] <= text.tokens[i].start < quoted[1] for i in posted):
        return False
    return any(_is_own(text, c) for c in cues if c.key in CONTACTS and quoted[0] <= c.start < quoted[1])


def goes_on_posting(text: Text, view: View) -> bool:
    """Return whether the sentence is quoted from what the one named before it posted of a contact of his own."""
    first = view.numbers.start
    opens = text.tokens[first].text in _QUOTES or text.tokens[first - 1].text in _QUOTES
    before = text.sentence_at(max(view.sentence.start - 2, 0)) if opens and text.vocabulary.words["posted"] else None
    if before is None or not text.has_word("posted", text.tokens_between(before.start, before.end)):
        return False
    return any(_is_own(text, c) for c in view.contacts)


def speaker_behind(text: Text, view: View, known: Sequence[Person]) -> Person | None:
    """Return who is named right behind a quotation that tells of his own contact: "... görüşdük”, - Jan Borq dedi"."""
    if not text.vocabulary.locatives or not view.contacts or not _is_own(text, view.contacts[-1]):
        return None
    start, spans = view.contacts[-1].start, text.once(spoken)
    number = bisect_left(spans, (start + 1,)) - 1
    end = spans[number][1] if number >= 0 else 0
    if end <= start:
        return None
    return next((p for p in known if bisect_left(p.starts, end) < bisect_left(p.starts, end + _BEHIND)), None)


def is_of_speaker(text: Text, view: View) -> bool:
    """Return whether an unnamed speaker tells of contacts of his own: "In my talks with officials I ..."."""
    numbers = view.numbers
    said = [i for i in text.numbers_of("i", within=numbers) if text.kind_at(i) != "office"]  # "Chargé d'Affaires a.i."
    return bool(said) and not any(text.tokens[n].text in '“”„«»"' for n in numbers)


def _is_own(text: Text, cue: Found) -> bool:
    """Whether the verb of the contact, maybe behind its noun, is in the first person."""
    endings = tuple(text.vocabulary.words["own_ending"])
    last = text.number_at(cue.end) - 1
    verbs = text.tokens[last : last + 1 + _VERB]
    return bool(endings) and any(t.folded.endswith(endings) and not t.is_capital for t in verbs)
