"""Who came along with a guest of whom it is told only later who received her: "She paid a visit. X came along"."""

from dataclasses import dataclass, field

from meetings.extraction.contacts.contacts import Event, View, people_of
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text

_WHOM = ("pronoun", "accusative", "clitic", "clitics")


@dataclass
class Escorts:
    """Those of whom a text told that they came along, until it tells of the contact."""

    guest: Person | None = None
    mentions: list[Mention] = field(default_factory=list)

    def take(self, text: Text, view: View, lone: View | None) -> bool:
        """Return whether the sentence tells but who accompanied the only one whom a contact was told of."""
        people = view.people
        if lone is None or not people or len(lone.people) != 1 or view.contacts:
            return False
        if not view.has_any(("attend", "journey")):
            return False
        if lone.people[0] in people or not any(text.is_any(i, _WHOM) for i in view.numbers):
            return False
        if not text.numbers_of("escort", "accompanying", within=view.numbers):
            return False
        self.guest = lone.people[0]
        self.mentions += view.mentions
        return True

    def join(self, event: Event) -> None:
        """Add them to the contact, if their guest had it."""
        if self.guest is not None and self.guest in event.people:
            event.people = list(dict.fromkeys([*event.people, *people_of(self.mentions)]))
            event.mentions = [*event.mentions, *self.mentions]
            self.guest = None
