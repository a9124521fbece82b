"""Whether a sentence that opens with a head's title goes on about the only one whom the sentence before names."""

from meetings.extraction.offices.alike import ALIKE
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within

_WHERE = ("at", "to", "towards")


def is_same_subject(text: Text, mention: Mention, before: Sentence, here: Sentence, others: list[Mention]) -> bool:
    """Return whether a head of no state told goes on from a sentence about one alone.

    "A busy day for Ana Roy. The president received Jan Borg." Not where that one came or went, who may have been a
    guest, nor where a pronoun may be that one.
    """
    office = mention.offices[0]
    is_head = len(mention.offices) == 1 and any(office.key in heads for heads in ALIKE[:2])
    if not is_head or office.owner or office.owner_name or office.plural or office.capacity:
        return False
    inside = text.tokens_between(before.start, before.end)
    cues = within(text.terms.cues, before.start, here.end)
    met = [c for c in cues if c.start >= here.start and c.key in CONTACTS and c.start >= mention.end]
    if not met or text.has_word("stay", inside) or any(c.key in CONTACTS for c in cues if c.start < before.end):
        return False
    said = text.tokens_between(here.start, here.end)
    if any(text.is_any(i, ("him", "clitics")) for i in said if not text.is_word(i, "article")):
        return False
    if any(text.is_word(i, "clitic") and text.is_any(i + 1, ("auxiliary", "particle")) for i in said):
        return False  # "Le président / l'a reçue"
    return any(m.name and m.person and m.offices for m in others)


def may_be_place(text: Text, person: Person) -> bool:
    """Return whether the name only stands where a house's might: "went to / Morne Sion".

    But not "a busy day / for Ana Roy", where nobody comes or goes.
    """
    for start in person.starts:
        i = text.number_at(start) - 1
        if not text.is_any(i, _WHERE):
            return False
        sentence = text.sentence_at(start) if text.is_word(i, "charge") else None
        if sentence and not text.has_word("stay", text.tokens_between(sentence.start, sentence.end)):
            return False
    return True
