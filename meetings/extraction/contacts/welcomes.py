"""Who did something to the one whom the sentence before tells of a contact: "She paid a visit. X wished her luck"."""

from bisect import bisect_left

from meetings.extraction.contacts.contacts import View
from meetings.extraction.texts.text import Text

_OPENING = 2  # words before the office and name that the sentence begins with
_NEAR = 4  # words from the name to "her"
_NOT_SO = ("planned", "planned_after", "negated", "recalled", "written", "message")


def welcomed(text: Text, view: View, lone: View) -> bool:
    """Return whether the sentence begins with an official who did something to the only one named in the one before.

    Of that one it was told that he called on some who were not named: "took part in talks", "paid a visit to".
    """
    people, known = view.people, lone.people
    if len(people) != 1 or len(known) != 1 or people[0] in known or not people[0].offices or lone.plans:
        return False
    number = bisect_left(text.sentence_starts, view.sentence.start)
    if number == 0 or text.layout.sentences[number - 1] is not lone.sentence:
        return False
    told = view.mentions[0]
    begin = min([told.start, *(o.start for o in told.offices if o.start >= view.sentence.start)])
    behind = text.tokens_between(told.end, view.sentence.end)[:_NEAR]
    whom = next((i for i in behind if text.is_word(i, "pronoun") and not text.is_word(i, "subject")), 0)
    if not whom or len(text.tokens_between(view.sentence.start, begin)) > _OPENING:
        return False
    return not any(cue.key in _NOT_SO and cue.start < text.tokens[whom].start for cue in view.cues)
