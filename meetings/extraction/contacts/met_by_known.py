"""Whether all whom a sentence names are those whom somebody known met: "Later he held talks with A and B"."""

from itertools import pairwise

from meetings.extraction.contacts.contacts import View
from meetings.extraction.contacts.left_out import are_objects
from meetings.extraction.contacts.meant import names_known
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.text import Text

_MARKS = (",", "(", ")")


def are_met_by_known(text: Text, view: View) -> bool:
    """Return whether the sentence's subject is known, be it left out, and all whom it names were met."""
    return _are_all_met(text, view) or are_objects(text, view)


def is_but_one(text: Text, view: View) -> bool:
    """Return whether an article says that it was one contact, whomever it was with: "held / a meeting with A and B"."""
    last = text.number_at(view.contacts[-1].end)
    first = text.number_at(view.contacts[0].start)
    return any(text.is_word(i, "indefinite") for i in range(first, last))


def _are_all_met(text: Text, view: View) -> bool:
    """Whether all the sentence names stand behind one "with" or "by": "Later he held talks with A and B"."""
    mentions = view.mentions
    if len(mentions) < 2 or view.contacts[0].start > mentions[0].start:
        return False
    told = [o.start for o in mentions[0].offices if view.contacts[0].end <= o.start]
    before = text.number_at(min([mentions[0].start, *told])) - 1
    while text.is_word(before, "article") or text.is_honorific(before):
        before -= 1
    kind = next((kind for kind in ("with", "by", "object") if text.is_word(before, kind)), "")
    kind = kind or ("of" if text.is_word(before, "of") and text.is_word(before - 1, "those") else "")
    joins = text.vocabulary.words["and"] | text.vocabulary.words["article"] | text.vocabulary.words[kind or "with"]
    return bool(kind or _is_verb_of_known(text, view, before)) and all(
        all(
            t.folded in joins or t.text in _MARKS or text.is_honorific(i) or text.kind_at(i) in STATES
            for i, t in text.numbered(one.end, other.start)
        )
        for one, other in pairwise(mentions)
    )


def _is_verb_of_known(text: Text, view: View, number: int) -> bool:
    """Whether the token is the verb of somebody known: "the official met ..."."""
    verb = next((c for c in view.contacts if c.start <= text.tokens[number].start < c.end), None)
    return verb is not None and names_known(text, view, verb.start)
