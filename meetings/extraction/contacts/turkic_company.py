"""Those of whom a Turkish or Azerbaijani sentence says that they had a part in the contact told of before "too"."""

from meetings.extraction.contacts.contacts import View
from meetings.extraction.people.cases import is_marked
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_TOO = frozenset(["da", "de"])  # folded
_JOINING = ("masini", "mesini", "masina", "mesine")  # folded
_AT = ("da", "de")  # folded endings of where something was


def came_too(text: Text, view: View) -> bool:
    """Return whether the sentence begins with "at the meeting", and a "too" stands behind all whom it names.

    "Görüşmede Büyükelçi Ayşe Demir ve Vali Can Kaya / da bilgi aldı": whatever they did there.
    """
    if not text.vocabulary.locatives or not view.mentions or not view.contacts:
        return False
    first, last = view.contacts[0], view.mentions[-1]
    noun = text.number_at(first.end) - 1
    is_there = first.key != "met" and noun - view.numbers.start <= 1
    is_subject = last.name is not None and not is_marked(text, last.name)
    after = text.number_at(last.end)
    too = after < len(text.tokens) and text.tokens[after].folded in _TOO
    return is_there and too and is_subject and text.tokens[noun].folded.endswith(_AT)


def is_to_join(text: Text, attended: Found) -> bool:
    """Return whether the verb is the noun of a clause, of what somebody is to join: "Malta'nın katılmasını / ..."."""
    return bool(text.vocabulary.locatives) and fold(text.body[attended.start : attended.end]).endswith(_JOINING)
