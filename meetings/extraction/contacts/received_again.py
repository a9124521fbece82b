"""The guest whom somebody else received too: "The minister received X. The premier received him as well"."""

from meetings.extraction.contacts.contacts import Event, View
from meetings.extraction.contacts.guests import guest_of
from meetings.extraction.contacts.pronouns import has_pronoun, may_be_called, object_pronoun
from meetings.extraction.contacts.receptions import before
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within

_TWO = 2
_SHE = "sie"  # German, and "her" as well
_HE = {"ihn": "er"}  # which pronoun the genders of German titles are known by
_OPENING = 4  # words from the pronoun to the verb: "Его / на аэродроме также принял"
_BETWEEN = 4  # words between the verb and the pronoun: "empfing / am Abend auch / ihn"
_NOT_SO = ("negated", "recalled", "written", "planned", "planned_after")


def received_again(text: Text, view: View, event: Event) -> Person | None:
    """Return the guest of the reception told of before, where a pronoun means him, whom another received as well."""
    if len(event.people) != _TWO or len(view.people) != 1:
        return None
    told, verb = event.sentences[0], _reception(text, view.sentence)
    if verb is None or _reception(text, told) is None:
        return None
    if view.people[0] in event.people or view.has_any(_NOT_SO) or told is view.sentence:
        return None
    whom = object_pronoun(text, view)
    whom = _object(text, view, verb) if whom is None else whom
    whom = _subject(text, view, verb) if whom is None else whom
    if whom is None:
        return None
    guest, called = guest_of(text, event), text.tokens[whom].folded
    return guest if may_be_called(text, guest, _HE.get(called, called)) else None


def met_as_well(text: Text, view: View, event: Event) -> Person | None:
    """Return which of two who met an English "him" or "her" is, whom another met: no compatriot, or who was received.

    "The president received X. In the afternoon the premier held talks with / her."
    """
    if not text.vocabulary.order.get("titled") or len(event.people) != _TWO or len(view.people) != 1:
        return None
    one = view.people[0]
    named = {id(m.person) for m in view.inside if m.name and m.person}
    if one in event.people or len(named) > 1 or view.has_any(_NOT_SO) or not is_done_to(text, view):
        return None
    states = {o.owner_key for o in one.offices} - {""}
    others = [p for p in event.people if states.isdisjoint(o.owner_key for o in p.offices)]
    if len(others) == 1:
        return others[0]
    return guest_of(text, event) if _reception(text, event.sentences[0]) else None


def means_one(text: Text, event: Event, view: View) -> bool:
    """Return whether one who had the contact is told by a pronoun, or left out, so that the next "she" is the same."""
    return event.leaves_out or has_pronoun(text, view) or (bool(view.mentions) and is_done_to(text, view))


def owns_thing(text: Text, i: int) -> bool:
    """Return whether an English pronoun behind the verb says whose a thing or aide is: "received / her aide"."""
    after = min(i + 1, len(text.tokens) - 1)
    token = text.tokens[after]
    is_known = text.is_any(after, ("function", "part_of_day", "partner", "party")) or after in text.cover
    is_titled = bool(text.vocabulary.order.get("titled")) and i - 1 in text.told and not text.is_word(i, "subject")
    return is_titled and token.is_word and not (is_known or token.is_capital or after in text.told)


def is_done_to(text: Text, view: View) -> bool:
    """Return whether a pronoun behind who is named is the verb's object, owning nothing: "met / her"."""
    for i in text.numbers_of("pronoun", within=view.numbers):
        after = min(i + 1, len(text.tokens) - 1)
        owns = text.tokens[after].is_word and not text.is_any(after, ("function", "part_of_day"))
        led = i - 1 in text.told or text.is_any(i - 1, ("with", "object"))
        if led and not owns and not text.is_word(i, "subject") and view.mentions[0].start < text.tokens[i].start:
            return True
    return False


def took_credentials(text: Text, view: View, event: Event) -> Person | None:
    """Return who received in the contact told of before, where another hands "him" credentials: no guest takes them."""
    if "credentials" not in text.of_class or len(event.people) != _TWO or len(view.people) != 1:
        return None
    handed = text.has_word("credentials", view.numbers) and any(o.key in ACCREDITED for o in view.people[0].offices)
    whom = any(not text.is_word(i, "subject") for i in text.numbers_of("pronoun", within=view.numbers))
    if not handed or not whom or view.people[0] in event.people:
        return None
    guest = guest_of(text, event)
    return next(p for p in event.people if p is not guest)


def _reception(text: Text, sentence: Sentence) -> Found | None:
    """The first word by which the sentence tells that somebody received another."""
    cues = within(text.terms.cues, sentence.start, sentence.end)
    if not text.vocabulary.locatives:
        return next((c for c in cues if c.key == "greet"), None)
    return next((c for c in cues if text.has_word("receiving", text.tokens_between(c.start, c.end))), None)


def _object(text: Text, view: View, verb: Found) -> int | None:
    """The pronoun that can be no subject and owns nothing: no "received / her counterpart"."""
    first, behind = text.number_at(verb.start), text.number_at(verb.end)
    for i in text.numbers_of("accusative", within=view.numbers):
        after = text.tokens[min(i + 1, len(text.tokens) - 1)]
        owns = after.is_word and i + 1 not in range(first, behind) and not text.is_word(i + 1, "function")
        may_be_subject = text.tokens[i].folded == _SHE
        opens = i == view.numbers.start and first - i <= _OPENING and not may_be_subject
        if text.vocabulary.locatives or (opens and not any(k in text.cover for k in range(i, first))):
            return i
        named = not may_be_subject or view.mentions[0].start < text.tokens[i].start
        if named and not owns and first - _BETWEEN <= i < behind + _BETWEEN:
            return i
    return None


def _subject(text: Text, view: View, verb: Found) -> int | None:
    """The one who was received by the one named: "/ He was then received by Ana Roy"."""
    if not text.is_word(before(text, view.mentions[0]), "by"):
        return None
    led = text.tokens_between(view.sentence.start, verb.end)
    return next((i for i in led if text.is_word(i, "subject") or text.tokens[i].folded == _SHE), None)
