"""The state of those of whom a sentence says that they came with the traveller of the one before it."""

from bisect import bisect_left

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.joined_offices import is_led_besides
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.kinds import CONTACTS, STATES
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

_MOST = 3  # sentences that name one
_FEW = 6  # of those who met, of whom one may be the traveller


def of_journey(text: Text, person: Person, event: Event) -> str:
    """Return the traveller's state: "The king of Malta landed in Lima. The ministers X and Y / were of the journey".

    That is the first one told in the sentence before. Neither sentence may tell of a contact: then who came along may
    have come with the host.
    """
    for mention in person.mentions[:_MOST] if text.once(_has_journey) else ():
        here = text.sentence_at(mention.start)
        cues = within(text.terms.cues, here.start, here.end) if here else []
        if here is None or not any(c.key == "journey" for c in cues) or any(c.key in CONTACTS for c in cues):
            continue
        number = bisect_left(text.sentence_starts, here.start)
        before = text.layout.sentences[number - 1] if number else here
        if before is here or before.part != "body" or _tells_of_contact(text, before):
            continue
        others = (o for p in event.people[:_FEW] if p is not person for o in p.offices if o.key not in ACCREDITED)
        owners = {o.owner.start for o in others if o.owner}
        named = [t for t in within(text.terms.names, before.start, before.end) if t.kind in STATES]
        if owner := next((t for t in named if t.start in owners or t.start in text.owners), None):
            return state_of(owner.key)
    return ""


def _has_journey(text: Text) -> bool:
    return any(cue.key == "journey" for cue in text.terms.cues)


def of_colleague(text: Text, person: Person, event: Event) -> str:
    """Return the state of the one besides whom the person is told to have spoken: "Besides the minister, X spoke"."""
    for mention in person.mentions[:_MOST] if "apart_from" in text.of_class else ():
        here = text.sentence_at(mention.start)
        beside = [m for m in event.mentions if here and here.start <= m.start < mention.start and m.person]
        if beside and is_led_besides(text, beside[0].start):
            offices = beside[0].person.offices if beside[0].person else []
            states = {state_of(o.owner_key) for o in offices if o.key not in ACCREDITED}
            states &= authorities().territories.keys()
            if len(states) == 1:
                return states.pop()
    return ""


def _tells_of_contact(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence tells of more than a journey: "una visita oficial" is a contact's word as well."""
    told = within(text.terms.cues, sentence.start, sentence.end)
    return any(c.key in CONTACTS and not text.is_word(text.number_at(c.start), "stay") for c in told)
