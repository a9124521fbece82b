"""Whether another who took part holds such an office of a state: then it is not the person's too."""

from meetings.extraction.offices.alike import same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import own_key
from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of


def is_held_by_another(person: Person, others: list[OfficeMention], state: str) -> bool:
    """Whether somebody else holds such an office of that state, be it as "his counterpart"."""
    theirs = [o for o in others if state_of(o.owner_key) == state]
    return any(
        (other.key == "counterpart" and not _is_of_others(one, other, others))
        or same_office(one, other)
        or own_key(one.key, state) == other.key
        for one in person.offices
        for other in theirs
        if one.printed_title == other.printed_title  # "Minister for the Diwan" is another than the foreign minister
    )


def _is_of_others(one: OfficeMention, counterpart: OfficeMention, others: list[OfficeMention]) -> bool:
    """Whether somebody told of before his counterpart has one, and the holder of the office is told of after both.

    "The president was received by his Maltese counterpart. Beside the host sat the foreign minister."
    """
    return one.start > counterpart.start and any(
        o.start < counterpart.start and o.key != "counterpart" and not same_office(one, o) for o in others
    )
