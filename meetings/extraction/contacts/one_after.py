"""Two contacts of one sentence that opens with the first: "After talks with A, / the minister met B"."""

from dataclasses import replace

from meetings.extraction.contacts.contacts import View
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.text import Text

_OPENING = 3  # tokens of "По итогам переговоров"
_TWO = 2


def one_after(text: Text, view: View) -> list[View]:
    """Return the view of the contact that the sentence opens with, and that of the one that it goes on to tell of.

    Both are of the first who is named behind those of the first. None where the sentence is not of that form.
    """
    named = view.mentions
    if "after" not in text.of_class or len(named) <= _TWO or len(view.contacts) < _TWO:
        return []
    opening = view.numbers[:_OPENING]
    if not text.has_word("after", opening) or not _is_led(text, named[0], ("with",)):
        return []
    first = view.contacts[0]
    if first.end > named[0].start or first.key == "met":
        return []
    met = _listed(text, named)
    others = named[met:]
    did = _listed(text, others)
    if len(others) <= did or _is_led(text, others[0], ("with", "by", "object", "of")):
        return []
    between = [c for c in view.contacts if named[met - 1].end <= c.start and c.end <= others[did].start]
    if not any(c.start >= others[did - 1].end or c.key == "met" for c in between):
        return []
    if len({id(m.person) for m in named}) < len(named) or not all(m.person for m in named):
        return []
    ends = named[met - 1].end
    told = [c for c in view.contacts if c.start < ends]
    return [
        replace(
            view, cues=[c for c in view.cues if c.start < ends], contacts=told, mentions=[*others[:did], *named[:met]]
        ),
        replace(
            view,
            cues=[c for c in view.cues if c.start >= ends],
            contacts=[c for c in view.contacts if c.start >= ends],
            mentions=others,
        ),
    ]


def _listed(text: Text, mentions: list[Mention]) -> int:
    """How many of those that it begins with an "and" joins, each to the next."""
    last = min(1, len(mentions))
    while last < len(mentions) and text.has_word(
        "and", text.tokens_between(mentions[last - 1].end, mentions[last].start)
    ):
        last += 1
    return last


def _is_led(text: Text, mention: Mention, kinds: tuple[str, ...]) -> bool:
    """Whether a word of the classes stands before the name and its dressing."""
    i = text.number_at(mention.start) - 1
    while text.is_word(i, "article") or text.is_honorific(i):
        i -= 1
    return text.is_any(i, kinds)
