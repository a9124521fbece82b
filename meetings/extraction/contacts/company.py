"""Contacts of which the sentence names one side only: somebody known had it."""

from dataclasses import replace

from meetings.extraction.contacts.contacts import Event, View, people_of
from meetings.extraction.contacts.meant import names_known
from meetings.extraction.contacts.turkic_subjects import is_predicate
from meetings.extraction.people.joined_offices import is_led_besides
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.text import Text

_OPENING = 6  # tokens of "Im Rahmen des Arbeitsgesprächs"


def company_in(text: Text, view: View) -> list[Mention]:
    """Return those named as having come along to a new contact of somebody known with the one named before them.

    "Then the chancellor had talks with X; at his side was Y". Else they would be taken for more of the contact told of
    in the sentence before.
    """
    cue = next((c for c in view.cues if c.key == "attend"), None)
    met = [m for m in view.mentions if cue and m.end <= cue.start]
    company = [m for m in view.mentions if cue and m.start >= cue.end and m.person]
    if not company or len(met) != 1 or len(met) + len(company) != len(view.mentions):
        return []
    contact = max((c for c in view.contacts if c.end <= met[0].start), key=lambda c: c.start, default=None)
    if contact is None or not (names_known(text, view, contact.start) or _leaves_out_known(text, view, contact.start)):
        return []
    number, before = text.number_at(contact.start), text.number_at(met[0].start) - 1
    while text.is_word(before, "article") or text.is_honorific(before):
        before -= 1
    is_new = contact.key == "met" or text.has_word("indefinite", range(number - 2, text.number_at(contact.end)))
    return company if is_new and text.is_word(before, "with") else []


def _leaves_out_known(text: Text, view: View, end: int) -> bool:
    """Whether but a pronoun before that offset tells who had the contact, or nothing: "She then / held talks"."""
    before = text.tokens_between(view.sentence.start, end)
    return text.has_word("pronoun", before) or bool(text.vocabulary.order.get("no_pronouns"))


def without_company(view: View, company: list[Mention]) -> View:
    """Return the view of the contact alone."""
    cues = [cue for cue in view.cues if cue.key != "attend"]
    return replace(view, cues=cues, mentions=[m for m in view.mentions if m not in company])


def with_company(event: Event, company: list[Mention]) -> Event:
    """Return the contact with those who came along."""
    people = list(dict.fromkeys([*event.people, *people_of(company)]))
    return replace(event, people=people, mentions=[*event.mentions, *company])


def opens_with_talks(text: Text, view: View) -> bool:
    """Return whether the sentence opens with talks with the only one it names, and what was spoken of is its subject.

    "In the talks with X trade was spoken of": who had them is whom the sentence before names. So it is where that one
    is what such a Turkish sentence ends with.
    """
    if is_predicate(text, view):
        return True
    first = view.contacts[0]
    told = [m for m in view.inside if m.person or m.offices]
    met = told[0] if len(told) == 1 and told[0] in view.mentions else None
    if met is None or first.end > met.start or view.has_any(("say", "planned", "attend")):
        return False
    opening = text.tokens_between(view.sentence.start, first.start)
    is_opening = bool(opening) and text.is_any(opening[0], ("at", "contracted", "after"))
    before = text.number_at(met.start) - 1
    while text.is_word(before, "article") or text.is_honorific(before):
        before -= 1
    is_led = text.is_word(before, "with") and before == text.number_at(first.end)
    return is_led and is_opening and len(opening) <= _OPENING


def spoke_besides(text: Text, view: View) -> bool:
    """Return whether those named are told to have spoken besides one known: "Besides the minister, X and Y spoke".

    They were there with him, and the words tell of no other contact.
    """
    spoke = bool(view.contacts) and not view.has_any(("met", "greet"))
    known = view.mentions[0] if len(view.mentions) > 1 and spoke else None
    if known is None or known.name or known.person is None or not is_led_besides(text, known.start):
        return False
    others = view.mentions[1:]
    are_met = any(text.is_any(text.number_at(m.start) - 1, ("with", "object")) for m in others)
    return not are_met and all(m.name and m.person is not known.person for m in others)
