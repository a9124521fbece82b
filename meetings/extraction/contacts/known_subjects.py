"""Somebody known, not named, who met several: "Le diplomate s'est entretenu avec X, puis avec Y"."""

from collections.abc import Sequence

from meetings.extraction.contacts.contacts import Event, View
from meetings.extraction.contacts.left_out import is_object
from meetings.extraction.contacts.meant import meant_by, names_known
from meetings.extraction.contacts.parting import are_in_turn
from meetings.extraction.contacts.receptions import before
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text

_TWO = 2


def known_subject(
    text: Text, view: View, mentions: list[Mention], known: list[Person], events: Sequence[Event]
) -> Person | None:
    """Return who met those named behind the verb, where the sentence opens with a noun for one of those known.

    In a language whose subjects stand before their verbs, or are marked off from whom they met.
    """
    order = text.vocabulary.order
    if text.vocabulary.locatives or text.vocabulary.paradigms or order.get("capital_nouns") or not events:
        return None
    verb = view.contacts[0]
    is_named = any(m.start < verb.start for m in (*view.mentions, *(m for m in view.inside if m.name)))
    if len(view.people) < _TWO or view.has("attend") or is_named:
        return None
    led = is_object(text, view.mentions[0]) or text.is_any(before(text, view.mentions[0]), ("by", "at"))
    if not led or not names_known(text, view, verb.start):
        return None
    subject = meant_by(text, view, mentions, known, events[-1])
    return None if subject in view.people else subject


def met_in_turn(text: Text, view: View) -> bool:
    """Return whether the last two named were met one after the other."""
    return len(view.mentions) >= _TWO and are_in_turn(text, *view.mentions[-_TWO:])
