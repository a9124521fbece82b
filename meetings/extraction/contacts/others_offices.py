"""Offices told of nobody that are others' than the one who took part and of whom none is told."""

from meetings.extraction.contacts.compatriots import is_definite
from meetings.extraction.offices.alike import same_office
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text, within

_VISITING = 5  # words from a visit to whose it is: "la venue en Tunisie / du président"


def is_done_to(text: Text, person: Person, mention: Mention, people: dict[Person, None]) -> bool:
    """Return whether a pronoun behind the office can but mean the person: "Ana Roy came. The president / l'a reçue"."""
    here = text.sentence_at(mention.start)
    if here is None or any(p is not person and p.starts[0] < here.start for p in people):
        return False
    first = text.number_at(mention.start)
    if text.is_any(first - 1 - text.is_word(first - 1, "article"), ("object", "contracted")):
        return False  # "Al ministro / lo recibió la presidenta": he is the one
    behind = text.tokens_between(mention.end, here.end)
    clitics = (i for i in text.numbers_of("clitic", within=behind) if text.is_any(i + 1, ("auxiliary", "particle")))
    return any(clitics) or text.has_word("him", behind)


def is_known_ones(mention: Mention, person: Person, people: dict[Person, None]) -> bool:
    """Return whether another who took part is told to hold the office, of that state: "Maltese envoy sees minister"."""
    office = mention.offices[-1]
    held = [o for p in people if p is not person for o in p.offices]
    return any(same_office(o, office) and o.owner_key == office.owner_key != "" for o in held)


def is_other_minister(text: Text, mention: Mention, people: dict[Person, None]) -> bool:
    """Return whether the text calls one "the minister" and names nobody as one: he takes part, and is no president."""
    office = mention.offices[0] if len(mention.offices) == 1 else None
    if office is None or mention.name or mention.person or office.key != "minister" or office.plural:
        return False
    is_one = not office.capacity and is_definite(text, text.number_at(mention.start))
    return is_one and not any(o.key.startswith("minister") for person in people for o in person.offices)


def is_yet_to_come(text: Text, mention: Mention, before: int) -> bool:
    """Return whether others are to meet the one: "They will gather on Friday, with the Maltese premier as their guest".

    Or he is to come himself: "the next visit of the Maltese premier".
    """
    here = text.sentence_at(mention.start)
    is_met = text.is_word(before - text.is_word(before, "article"), "with")
    visits = text.is_any(before, ("of", "contracted", "article")) and text.has_word(
        "stay", range(max(0, before - _VISITING), before)
    )
    return (
        here is not None
        and (is_met or visits)
        and any(c.key == "planned" for c in within(text.terms.cues, here.start, mention.start))
    )
