"""Whose visit a Turkish or Azerbaijani sentence begins with, while somebody else met others then."""

from collections.abc import Sequence

from meetings.extraction.people.cases import is_genitive, is_marked
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_TWO = 2
_VISIT = 3  # words from whose visit it was to the word for it


def without_visit_owner(text: Text, named: Sequence[Mention], contacts: Sequence[Found]) -> list[Mention]:
    """Return those named but the one during whose visit another met some of whom none is named.

    "Jan Borg'un Ankara ziyareti sırasında / Ana Roy milletvekilleriyle görüştü", "... səfir Ana Roy deputatlar ilə".
    """
    kept = list(named)
    if len(kept) != _TWO or not contacts:
        return kept
    owner, subject = kept
    if not (owner.name and subject.name and is_genitive(text, owner.name)) or is_marked(text, subject.name):
        return kept
    first = text.number_at(owner.end)
    visit = next(iter(text.numbers_of("stay", within=range(first, first + _VISIT))), 0)
    between = range(text.number_at(subject.end), text.number_at(contacts[-1].start))
    if not visit or text.tokens[visit].start > subject.start or not text.has_word("with", between):
        return kept
    return [subject]
