"""The state of whom a text calls but somebody's counterpart: of the town told with it, or in whose capital they met."""

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.homes.sides import ends_where
from meetings.extraction.homes.whereabouts import where_met
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_SEAT = "the state's capital"
_MET = "the capital where they met"


def of_counterpart(text: Text, person: Person, event: Event, others: list[OfficeMention]) -> tuple[str, str]:
    """Return the state of a counterpart whose own is not told, and from what it follows; or "", "".

    "His colleague in Lisbon, Ana Mora"; or, of the two, the one who is at home in the capital where they met.
    """
    called = [o for o in person.offices if o.key == "counterpart"]
    if not called or any(o.owner or o.owner_name for o in person.offices):
        return "", ""
    theirs = {state_of(o.owner_key) for o in others if o.owner_key in authorities().territories}
    for office in called:
        ends = {office.end, *(m.end for m in person.mentions if m.start <= office.start < m.end)}
        seat = next((state for end in ends if (state := _town_behind(text, end))), "") or _town_before(text, office)
        if seat and seat not in theirs:
            return seat, _SEAT
    met = where_met(text, event, ("capital",)) - theirs if len(theirs) == 1 else set()
    return (met.pop(), _MET) if len(met) == 1 else ("", "")


def _town_behind(text: Text, end: int) -> str:
    """The state of the town that a preposition leads to there: "his colleague / in Lisbon"."""
    i = text.number_at(end)
    town = text.cover.get(text.past_words(i + 1, "article")) if text.is_any(i, ("at", "from", "of")) else None
    return state_of(town.key) if town and town.kind in TOWNS else ""


def _town_before(text: Text, office: OfficeMention) -> str:
    """The state of the town right before, by its ending: "Lizbon'daki / mevkidaşı"."""
    town = text.cover.get(text.number_at(office.start) - 1)
    return state_of(town.key) if town and town.kind in TOWNS and ends_where(text, town) else ""
