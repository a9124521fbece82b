"""Offices in the plural over a list of states: "the foreign ministers of A, B and C", "the A and B presidents"."""

from dataclasses import replace

from meetings.extraction.offices.numbers import is_counted, is_plural_form
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_LONGEST = 12  # states in a list


def each_office(text: Text, office: OfficeMention) -> list[OfficeMention]:
    """Return the offices that a plural one means, each with its state; none where fewer than two are listed."""
    numbers = text.tokens_between(office.start, office.end)
    kinds = (*STATES, "body") if office.key in ACCREDITED else STATES
    listed = _behind(text, numbers.stop, kinds)
    if office.owner and office.owner.start > office.start:
        inside = [t for i in numbers if (t := text.cover.get(i)) and t.kind in STATES and t.start > office.owner.start]
        listed = [office.owner, *inside, *listed]
    elif office.owner:
        listed = [*states_ahead(text, numbers[0]), office.owner]
    elif not listed:
        listed = states_ahead(text, numbers[0])
    owners = {owner.key: owner for owner in listed if owner.kind in kinds}
    if len(owners) < 2:
        return []
    return [replace(office, owner=owner, plural=False) for owner in owners.values()]


def _behind(text: Text, number: int, kinds: tuple[str, ...]) -> list[Found]:
    """The states listed from that token on, and the bodies that send envoys where those are meant."""
    found: list[Found] = []
    while number < len(text.tokens) and len(found) < _LONGEST:
        term = text.cover.get(number)
        if term and term.kind in kinds:
            found.append(term)
            number = text.number_at(term.end)
        elif _links(text, number):
            number += 1
        else:
            break
    return found


def states_ahead(text: Text, number: int) -> list[Found]:
    """Return the states listed right before that token."""
    found: list[Found] = []
    while number > 0 and len(found) < _LONGEST:
        term = text.cover.get(number - 1)
        if term and term.kind in STATES:
            found.insert(0, term)
            number = text.number_at(term.start)
        elif _links(text, number - 1):
            number -= 1
        else:
            break
    return found


def _links(text: Text, number: int) -> bool:
    return text.tokens[number].text in (",", "'s", "’s") or text.is_any(number, ("and", "of", "article"))


def is_several(text: Text, office: OfficeMention) -> bool:
    """Return whether a noun that may be the same in the plural is sure to be in it.

    A number stands before it, "fünf neue Botschafter", or it is one of two for women and men, "Botschafterinnen und
    Botschafter".
    """
    if office.plural and (is_counted(text, office.start) or is_plural_form(text.body[office.start : office.end])):
        return True
    number = text.number_at(office.start)
    before = text.cover.get(number - 2) if text.is_word(number - 1, "and") else None
    women = text.body[office.start : office.end].endswith("innen")
    return office.plural and (women or bool(before and text.body[before.start : before.end].endswith("innen")))


def is_of_each(text: Text, office: OfficeMention) -> bool:
    """Return whether an office in the singular is told of two states' holders: "den irischen und den maltesischen"."""
    owner = office.owner
    if office.plural or owner is None or owner.kind != "demonym" or owner.start != office.start:
        return False
    first = text.number_at(owner.start)
    ahead = states_ahead(text, first)
    joins = text.is_word(first - 1 - text.is_word(first - 1, "article"), "and")
    return joins and bool(ahead) and all(state.kind == "demonym" and state.key != owner.key for state in ahead)
