"""Bodies meant by the initials of a name that the text gives otherwise: "the NA chairman" of a National Assembly."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.texts.text import Text

_INITIALS = range(2, 7)  # letters
_MOST = 200  # bodies of a text that are looked at
_REASON = "the body named before, meant by its noun"


def with_initial_bodies(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; those of a body of which they tell but the initials have the one name that has them."""
    if not any(_is_initials(o.owner_name) for o in offices if o.owner_name):
        return offices
    named = [body.name for body in text.bodies[:_MOST]] + [o.owner_name for o in offices[:_MOST] if o.owner_name]
    meant: dict[str, str] = {}
    for name in dict.fromkeys(named):
        for initials in _initials_of(name):
            meant.setdefault(initials, name)
    return [
        replace(o, owner_name=meant[o.owner_name], reason=o.reason or _REASON) if o.owner_name in meant else o
        for o in offices
    ]


def _is_initials(name: str) -> bool:
    return len(name) in _INITIALS and name.isalpha() and name.isupper()


def _initials_of(name: str) -> set[str]:
    """The initials of the name's capital words, and of those before an "of": "National Assembly of Malta"."""
    own, _, _ = name.partition(" of ")
    each = ("".join(word[0] for word in words.split() if word[0].isupper()) for words in (own, name))
    return {initials for initials in each if _is_initials(initials) and initials != name}
