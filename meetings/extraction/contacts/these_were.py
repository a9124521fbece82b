"""Several whom one met, named in the next sentence: "He met some of his colleagues. They were X, Y and Z"."""

from meetings.extraction.contacts.contacts import Event, View, form_of
from meetings.extraction.texts.text import Text

_OPENING = 2  # words from "they" to the verb: "these / ministers were"
_NOT_SO = ("negated", "recalled", "written", "planned", "planned_after", "attend", "say")
_TWO = 2


def these_were(text: Text, view: View, left: View | None) -> Event | None:
    """Return the contacts of who met some, with those, of several states, whom the sentence says they were."""
    if "these" not in text.of_class or left is None or not left.contacts or view.contacts:
        return None
    people, opening = view.people, view.numbers.start
    if len(left.people) != 1 or len(people) < _TWO or left.people[0] in people or not all(p.offices for p in people):
        return None
    if len({o.owner_key for p in people for o in p.offices} - {""}) < _TWO:
        return None  # those of one state came together
    if view.has_any(_NOT_SO) or left.has_any(_NOT_SO) or not text.is_word(opening, "these"):
        return None
    behind = range(opening + 1, opening + 2 + _OPENING)
    if not (text.vocabulary.locatives or any(text.is_any(i, ("copula", "serving")) for i in behind)):
        return None
    form, form_cue = form_of(left.contacts)
    mentions = [*left.mentions, *view.mentions]
    return Event(
        [left.people[0], *people], mentions, left.contacts, form, form_cue, [left.sentence, view.sentence], apart=True
    )
