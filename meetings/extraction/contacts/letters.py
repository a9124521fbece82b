"""Envoys who presented their letters, told over several sentences: one names them, one who received them."""

from dataclasses import replace

from meetings.extraction.contacts.contacts import Event, View
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text

_NOT_SO = ("negated", "recalled", "written", "planned")


def of_letters(text: Text, view: View, events: list[Event], before: list[Person]) -> list[Person]:
    """Return those of a contact at which envoys presented their letters, of whom the sentence names but one side.

    That is who received those of whom it was told before, or those named in the sentence before: "Ana Roy and Jan Daly
    are ambassadors. The king has their credentials."
    """
    if "credentials" not in text.of_class and not view.has("likewise"):
        return []
    people = view.people
    if receiver := _receiver_of(text, view, events):
        return [receiver, *people]
    numbers = view.numbers
    letters = text.numbers_of("credentials", within=numbers)
    theirs = any(text.is_any(k, ("theirs",)) for i in letters for k in (i - 1, i - 2))
    theirs = theirs or (bool(letters) and are_all_envoys(before))  # "Recibió las cartas credenciales el presidente"
    is_new = (len(people) == 1 or view.has("attend")) and bool(people) and not are_all_envoys(people)
    is_new = is_new and bool(people[0].offices) and not set(people) & set(before)
    return [*people, *before] if theirs and is_new and before and not view.has_any(_NOT_SO) else []


def _receiver_of(text: Text, view: View, events: list[Event]) -> Person | None:
    """Return who received the envoys told of before, where a sentence names but others who presented credentials."""
    people = view.people
    host = events[-1].people[0] if events else None
    if host is None or not people or set(people) & set(events[-1].people) or not host.offices:
        return None
    if not are_all_envoys(people) or any(o.key in ACCREDITED for o in host.offices):
        return None
    sentence = view.numbers
    return host if text.has_word("credentials", sentence) or view.has("likewise") else None


def are_all_envoys(people: list[Person]) -> bool:
    """Whether there is somebody, and nobody who is no envoy."""
    return bool(people) and all(p.offices and all(o.key in ACCREDITED for o in p.offices) for p in people)


def with_letters(view: View, mentions: list[Mention], left: View | None) -> tuple[View, list[Mention]]:
    """Return the view, and whom it names, with the sentence before, where that tells of several envoys' letters.

    "Five ambassadors came with their letters. The president took them, one after another."
    """
    if view.contacts or left is None or not left.contacts or left.mentions or are_all_envoys(view.people):
        return view, mentions
    if not any(o.plural and o.key in ACCREDITED for m in left.inside for o in m.offices):
        return view, mentions
    return replace(view, contacts=left.contacts), [*left.inside, *mentions]
