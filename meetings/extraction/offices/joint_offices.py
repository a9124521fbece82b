"""Two offices that one body's name belongs to: "the President and CEO of Lisgar Motors"."""

from dataclasses import replace
from itertools import pairwise

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import INTERNATIONAL
from meetings.extraction.offices.printed_owners import OF_BODIES
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities


def with_joint_bodies(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; one that only an "and" joins to another of a body has that body where it names none."""
    found = list(offices)
    for i, (one, other) in enumerate(pairwise(offices)):
        i_and = text.numbers[one.end]
        if one.plural or other.plural or text.numbers[other.start] != i_and + 1 or not text.is_word(i_and, "and"):
            continue
        # In Turkish a body stands before all that is its: "Cumhurbaşkanı ve / Emek Partisi Genel Başkanı".
        if _lacks_body(found[i]) and _names_body(other) and not text.vocabulary.locatives:
            found[i] = replace(found[i], owner=other.owner, owner_name=other.owner_name, organ=other.organ)
        elif _lacks_body(other) and _names_body(found[i]):
            found[i + 1] = replace(other, owner=one.owner, owner_name=one.owner_name, organ=one.organ)
    return found


def _lacks_body(office: OfficeMention) -> bool:
    return office.key in OF_BODIES and not office.owner and not office.owner_name


def _names_body(office: OfficeMention) -> bool:
    """Whether the office is told to be of a body, but of none among states: "President and Chairman of the AU"."""
    if office.key not in OF_BODIES:
        return False
    if office.owner is None:
        return bool(office.owner_name)
    return office.owner.kind == "body" and authorities().bodies[office.owner.key].kind not in INTERNATIONAL
