"""Sentences that name no other party, but go on about a contact: of the way to it, or of when and where it was."""

from collections.abc import Sequence

from meetings.extraction.contacts.attendance import speaks_of_known
from meetings.extraction.contacts.contacts import Event, View, form_of
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.text import Text

_DAYS = ("weekday", "relative", "month")
_FEW = 16  # tokens of a sentence that says no more than when and where
_SOON = 7  # of them, among which the day is named
_OPENING = 3  # of them, among which it says of what: "Und das war"


def take_lead(left: View | None, event: Event) -> None:
    """Let the sentence before, where it leads to the contact, tell its day and place, and in what form it was."""
    if left is None or not _leads_to(left, event):
        return
    event.echoes.append(left.sentence)
    if left.contacts and not left.mentions and event.form == "in person":
        event.form, event.form_cue = form_of([*left.contacts, *event.cues])


def _leads_to(before: View, event: Event) -> bool:
    """Return whether the sentence before tells the same: of the contact, or of the way there of one of its parties."""
    people = set(before.people)
    if before.contacts:
        return people < set(event.people)
    another = before.has_any(("planned", "negated", "recalled", "written"))
    return bool(people & set(event.people)) and not another and before.sentence.line == event.sentence.line


def says_where(text: Text, view: View, inside: Sequence[Mention]) -> bool:
    """Return whether the sentence may say where and when the contact told of before was held.

    Not where it tells of somebody's office, ``inside`` being all that it names: several as such are those who met.
    """
    if "held" not in view.keys and not _says_when(text, view):
        return False
    if any(m.offices and not m.offices[-1].plural for m in inside):
        return False
    return not view.has_any(("planned", "planned_after", "negated", "recalled", "written"))


def _says_when(text: Text, view: View) -> bool:
    """Whether a few words, opened by what stands for all that was told, name a day: "It was on Monday, in Vienna."."""
    numbers = view.numbers
    if view.contacts or len(numbers) > _FEW or not text.has_word("all_that", numbers[:_OPENING]):
        return False
    terms = (text.cover.get(i) for i in numbers[:_SOON])
    return any(term.kind in _DAYS for term in terms if term)


def comments_on(text: Text, view: View) -> bool:
    """Return whether the sentence but quotes an official on the contact told of before: "..., said X after the talks".

    Whoever speaks of it so was there, unless he speaks for another.
    """
    official = len(view.mentions) == 1 and view.mentions[0].name is not None and bool(view.mentions[0].offices)
    nouns = bool(view.contacts) and all(c.key == "contact" for c in view.contacts)
    said = [c for c in view.cues if c.key == "say"]
    if not (official and nouns and said) or view.has_any(("planned", "negated", "recalled", "written")):
        return False
    romance = bool(text.vocabulary.words["adjective_ending"])
    behind = said[-1].end <= view.mentions[0].start  # "dijo al término de la cita / el canciller"
    return romance and behind and speaks_of_known(text, view)
