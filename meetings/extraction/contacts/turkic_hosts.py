"""Several who received one known, in Turkish and Azerbaijani: "Onu Vali Ali Demir ve Rektör Can Taş karşıladı"."""

from itertools import zip_longest

from meetings.extraction.contacts.contacts import View, people_of
from meetings.extraction.people.cases import is_marked
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text

_TWO = 2
_WHOM = ("i", "u", "la", "le")  # folded endings of whom somebody received or met


def hosts_of_known(text: Text, view: View) -> list[Person]:
    """Return those who received whom a pronoun or "the guest" before them means; none where the sentence tells no such.

    They are the subject: in no case, before the verb, joined by "and", which may be a "with".
    """
    if not text.vocabulary.locatives or len(view.mentions) < _TWO or not view.contacts or view.has("attend"):
        return []
    first, last = view.mentions[0], view.mentions[-1]
    if last.name is None or is_marked(text, last.name) or last.end > view.contacts[-1].start:
        return []
    if not all(_is_subject(text, m, other) for m, other in zip_longest(view.mentions, view.mentions[1:])):
        return []
    opening = range(view.numbers.start, text.number_at(first.start))
    for i in text.numbers_of("pronoun", "guest", within=opening):
        if text.tokens[i].folded.endswith(_WHOM):
            return people_of(view.mentions)
    return []


def _is_subject(text: Text, mention: Mention, other: Mention | None) -> bool:
    """Whether the one named is in no case, or joined to the next by the "with" that is an "and" as well."""
    if mention.name is None or not is_marked(text, mention.name):
        return mention.name is not None
    after = text.number_at(mention.name.end)
    return other is not None and text.is_word(after, "with") and text.tokens[after].end < other.start
