"""What a text has told so far, sentence by sentence."""

from dataclasses import dataclass, field

from meetings.extraction.contacts.contacts import Event, View
from meetings.extraction.contacts.earlier import had_been
from meetings.extraction.contacts.echoes import take_lead
from meetings.extraction.contacts.escorts import Escorts
from meetings.extraction.contacts.receptions import before
from meetings.extraction.contacts.rosters import Lists
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text

_TWO = 2
_NEAR = 8  # tokens of "l'avait accueillie, la" before the subject
_RECENT = 6  # persons whom a pronoun may mean


@dataclass(slots=True)
class Told:
    """What the sentences read so far have told."""

    events: list[Event] = field(default_factory=list)
    recent: list[Person] = field(default_factory=list)  # the latest first
    before: list[Person] = field(default_factory=list)  # of the sentence before
    host: Person | None = None  # of a series of contacts
    is_row: bool = False  # which the text calls a series, so that he met each apart
    left: View | None = None  # the sentence before, where no contact was read from it
    planned: list[set[Person]] = field(default_factory=list)  # the parties to each contact yet to come
    is_past: bool = False  # the sentence names a year before the report's
    lists: Lists = field(default_factory=Lists)
    escorts: Escorts = field(default_factory=Escorts)
    is_ahead: bool = False  # the last contact told of is yet to come, or did not take place
    lone: View | None = None  # the last sentence, if it told of a contact, but of one party to it only
    lead: list[View] = field(default_factory=list)  # the first sentences that name somebody, while none told of any

    def tell(self, text: Text, event: Event) -> None:
        """Note the contact, with what the sentence before told of it, and who came along to it."""
        self.escorts.join(event)
        take_lead(self.left, event)
        # "Bir gün əvvəl X ilə / görüşmüşdü": what is told next goes on from the contact before.
        is_aside = bool(self.events) and had_been(text, event.cues[-1]) and _meets_again(event, self.events[-1])
        self.events.insert(len(self.events) - is_aside, event)

    def take(self, text: Text, view: View, latest: list[Person], *, came: bool) -> None:
        """Note those whom a sentence names as the latest; those of whom it only told that they came as the last.

        A "he" of the next sentence is then one of those who met, or the same as the "he" that this one begins with.
        """
        if _is_unnamed(text, view):
            self.before = []
            return  # "The minister received X. Later she received Y": it was the minister
        if _is_in_opening_clause(text, view, latest) or _is_led(text, view, latest):
            latest = [*latest[1:], latest[0]]
        opens = came and text.is_word(view.numbers.start, "subject") and not view.contacts
        if opens and self.recent and self.recent[0] not in latest and not text.vocabulary.locatives:
            latest = [self.recent[0], *latest]  # "She had been invited by X"
        rest = [p for p in self.recent if p not in latest]
        only_came = came and rest and self.events and all(p in self.events[-1].joined for p in latest)
        self.recent = ([*rest, *latest] if only_came else [*latest, *rest])[:_RECENT]


def _meets_again(event: Event, latest: Event) -> bool:
    """Whether one of those who met just before is the only one of them in the contact."""
    return len(set(event.people) & set(latest.people)) == 1


def _is_unnamed(text: Text, view: View) -> bool:
    """Whether the sentence begins with one named by the office alone, nobody before, where subjects come first."""
    first = view.inside[0] if view.inside else None
    if first is None or first.name or first.person or not text.vocabulary.order.get("titled"):
        return False
    office, lead = first.offices[-1], text.number_at(first.start) - 1
    is_one = not office.plural and office.key != "counterpart" and text.is_word(lead, "article")
    if view.contacts:
        verb = view.contacts[0].start
        return is_one and first.end <= verb and all(m.start > verb for m in view.inside[1:] if m.person)
    return is_one and lead <= view.numbers.start


def _is_in_opening_clause(text: Text, view: View, latest: list[Person]) -> bool:
    """Whether who is named first stands in a clause before the subject: "Venue à Lima, où X l'attendait, Y ..."."""
    if len(latest) < _TWO or "where" not in text.of_class or len(view.mentions) < _TWO:
        return False
    first, other = view.mentions[:_TWO]
    opening = text.numbers_of("where", within=text.tokens_between(view.sentence.start, first.start))
    subject = text.number_at(other.start)
    is_closed = text.tokens[subject - _TWO].text == "," and text.is_word(subject - 1, "article")
    begins = first.person is latest[0] and other.person is not first.person
    return bool(opening) and begins and is_closed and subject - text.number_at(first.end) <= _NEAR


def _is_led(text: Text, view: View, latest: list[Person]) -> bool:
    """Whether a sentence opens with the one whom its subject met: "Mit / Ana Roy traf sich X", "Von / Ana Roy wurde X".

    "С президентом Яном Роем встретился министр Иван Борг. Он ..."
    """
    if len(latest) != _TWO or len(view.mentions) < _TWO or text.vocabulary.locatives:
        return False
    one, other = view.mentions[:_TWO]
    by, behind = before(text, one), before(text, other)
    is_met = text.is_word(by, "with") or (text.is_word(by, "by") and text.has_word("was", view.numbers))
    is_subject = not text.is_any(behind, ("with", "by", "and", "of", "to"))
    return is_met and is_subject and one.person is latest[0] and other.person is latest[1]
