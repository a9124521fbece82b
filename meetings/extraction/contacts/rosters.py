"""Lines that list who else took part, behind one that says so."""

from dataclasses import dataclass

from meetings.extraction.contacts.contacts import Event, View, form_of
from meetings.extraction.texts.text import Text

_HEADING = 5  # words of a list's heading
_MOST_LISTED = 60  # participants of one contact, those on lines of their own
_TWO = 2


def _heads_list(text: Text, view: View) -> bool:
    """Whether a line says that the next ones list who attended: "Present on the Slovak side were:", "Participants"."""
    end = view.sentence.end
    if text.body[end - 1] == ":":
        if view.has("attend"):
            return True
    elif view.sentence.part != "loose" or not text.body[end - 1].isalpha() or text.body[end : end + 1].strip("\n"):
        return False
    return text.has_word("roll", view.numbers) and sum(text.tokens[i].is_word for i in view.numbers) <= _HEADING


def _is_credit(text: Text, view: View) -> bool:
    """Whether a line says whose its pictures are: "Photos: Ana Roy"."""
    numbers = view.numbers
    return text.is_word(numbers.start, "credit") and any(text.tokens[i].text == ":" for i in numbers[1:4])


def _may_list(view: View) -> bool:
    """Whether the sentence tells of a contact that was held, and of one party to it at most."""
    silenced = view.has_any(("planned", "planned_after", "negated", "recalled", "written"))
    return bool(view.contacts) and not silenced and not view.hushed and len(view.people) < _TWO


@dataclass(slots=True)
class Lists:
    """Lines that list who else took part, behind one that says so: "Present on the Slovak side were:"."""

    event: Event | None = None  # whose participants the next lines list

    def take(self, text: Text, view: View, events: list[Event], before: View | None, lone: View | None) -> bool:
        """Return whether the line opens such a list or is of one; its people join the contact.

        That is the last one told of; where there is none yet, the one that the sentence before tells of, which names
        one party to it or none, or the last one that names one: "The minister met a group of investors. Participants:".
        """
        people = view.people
        if _heads_list(text, view) and not view.has("planned"):
            told = next((v for v in (before, lone) if v and _may_list(v)), None) if not events else None
            if told and set(people) <= set(told.people):
                form, form_cue = form_of(told.contacts)
                self.event = Event(told.people, told.mentions, told.contacts, form, form_cue, [told.sentence])
                return True
            if events and set(people) <= set(events[-1].people):
                self.event = events[-1]
                return True
        if self.event is None:
            return False
        if not any(t.is_word for t in text.tokens[view.numbers.start : view.numbers.stop]):
            return True  # the "2." of a line
        is_other = bool(view.contacts) or _is_credit(text, view)
        if not people or is_other or len(self.event.people) >= _MOST_LISTED:
            self.event = None
            return False
        self.event.people = list(dict.fromkeys(self.event.people + people))
        self.event.mentions = self.event.mentions + view.mentions
        if self.event not in events:
            events.append(self.event)
        return True
