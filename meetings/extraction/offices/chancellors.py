"""Chancellors of states where a chancellor is the foreign minister, in a text that names such a state."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import own_key
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_CHANCELLORS = ("chancellor", "vice-chancellor")
_PLACES = (*STATES, "capital")
_STATE = 2  # letters of a state's key, with which those of its parts begin


def with_chancellors(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; "the chancellor" of no state told is the foreign minister where the text is about Haiti.

    Or about another state that calls him so, and not about one that a chancellor governs.
    """
    untold = [o for o in offices if o.key in _CHANCELLORS and _is_untold(o)]
    if not untold:
        return offices
    named = {t.key[:_STATE] for t in text.terms.names if t.kind in _PLACES}
    where = next((state for state in sorted(named) if own_key("chancellor", state) != "chancellor"), "")
    if not where or any(state in named for state in {s for office in untold for s in office.states}):
        return offices
    known = authorities().offices
    keys = {key: own_key(key, where) for key in _CHANCELLORS}
    return [
        replace(o, key=keys[o.key], title=known[keys[o.key]].title, states=()) if _is_untold(o) else o for o in offices
    ]


def _is_untold(office: OfficeMention) -> bool:
    return office.key in _CHANCELLORS and not (office.owner or office.owner_name)
