"""The other of two states that write a language, where a text is at home there without naming it: "Lefkoşa'da"."""

from meetings.extraction.homes.sides import ends_where
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text


def other_home(text: Text) -> str:
    """Return the other such state in whose parent's capital the text is at home, where it names no other; else "".

    Or beside whose people's leader its own head is told of, as of the other side: "Kıbrıslı Rum lider".
    """
    homes = text.vocabulary.homes
    if len(homes) == 1:
        return ""
    names = text.terms.names
    led = {state_of(t.key) for t in names if t.kind == "demonym" and _leads_side(text, t)}
    at = {state_of(t.key) for t in names if t.kind == "capital" and ends_where(text, t)} | led
    others = [home for home in homes[1:] if state_of(home) in at]
    if len(others) != 1:
        return ""
    named = {t.key for t in names if t.kind in STATES} - led
    return others[0] if named.isdisjoint({homes[0], state_of(others[0])}) else ""


def _leads_side(text: Text, people: Found) -> bool:
    """Whether the head of a state is but its people's leader, as its other part has it: "Kıbrıslı Rum / lider"."""
    office = text.cover.get(text.number_at(people.end))
    return office is not None and (office.kind, office.key) == ("office", "leader")
