"""Lines below pictures that show two who met: "From left: X, Foreign Minister of Malta; Y, President of Chile"."""

from meetings.extraction.contacts.contacts import Event, View, people_of
from meetings.extraction.people.people import Person

_TWO = 2


def pictured(view: View) -> Event | None:
    """Return the contact of the two whom a line shows side by side; None where they are not of two states.

    Two of one state may stand there for another reason, and of more than two nobody says who met whom.
    """
    cue = next((c for c in view.cues if c.key == "shown"), None)
    people = people_of(view.mentions)
    if cue is None or len(people) != _TWO or view.sentence.part != "loose" or not all(m.offices for m in view.mentions):
        return None
    if view.mentions[0].start < cue.end:
        return None
    one, other = map(_states, people)
    if not one or not other or one & other:
        return None
    return Event(people, view.mentions, [cue], "in person", cue, [view.sentence])


def _states(person: Person) -> set[str]:
    """The keys of the states whose the person's offices are, or may be by their titles."""
    return {state for o in person.offices for state in ([o.owner_key] if o.owner_key else o.states)}
