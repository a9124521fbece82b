"""Lines below pictures that show two who met: "From left: X, Foreign Minister of Malta; Y, President of Chile"."""

from meetings.extraction.contacts.contacts import Event, View, form_of
from meetings.extraction.people.people import Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text

_TWO = 2


def pictured(view: View) -> Event | None:
    """Return the contact of the two whom a line shows side by side; None where they are not of two states.

    Two of one state may stand there for another reason, and of more than two nobody says who met whom.
    """
    cue = next((c for c in view.cues if c.key == "shown"), None)
    people = view.people
    if cue is None or len(people) != _TWO or view.sentence.part != "loose" or not all(m.offices for m in view.mentions):
        return None
    if view.mentions[0].start < cue.end:
        return None
    one, other = map(_states, people)
    if not one or not other or one & other:
        return None
    return Event(people, view.mentions, [cue], "in person", cue, [view.sentence])


def told_in_line(text: Text, view: View) -> Event | None:
    """Return the contact of two that a line besides the paragraphs tells of, where the text speaks of both elsewhere.

    Such a line is another heading, or stands below a picture; one that names others may lead to another report.
    """
    people = view.people
    is_line = view.sentence.part == "loose" and len(people) == _TWO and all(m.name for m in view.mentions)
    if not view.contacts or not is_line:
        return None
    if view.plans or view.hushed or view.has_any(("planned", "planned_after", "negated", "recalled", "written", "say")):
        return None
    elsewhere = [_parts(text, person, view.sentence) for person in people]
    if not all(elsewhere) or "body" not in elsewhere[0] | elsewhere[1] or not all(p.offices for p in people):
        return None
    form, form_cue = form_of(view.contacts)
    return Event(people, view.mentions, view.contacts, form, form_cue, [view.sentence])


def _parts(text: Text, person: Person, line: Sentence) -> set[str]:
    """The parts of the text in which other lines name the person."""
    sentences = (text.sentence_at(m.start) for m in person.mentions if m.name)
    return {s.part for s in sentences if s and s.line != line.line}


def _states(person: Person) -> set[str]:
    """The keys of the states whose the person's offices are, or may be by their titles."""
    return {state for o in person.offices for state in ([o.owner_key] if o.owner_key else o.states)}
