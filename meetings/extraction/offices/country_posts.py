"""Officers of bodies who are for a state: a bank's "Country Manager for Malta" holds no office of Malta's."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.texts.kinds import STATES

_FOR_STATES = frozenset(["country-director", "resident-representative"])


def with_country_posts(offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; the state that such an officer is for is where he is posted, and not whose he is."""
    return [_posted(office) if office.key in _FOR_STATES else office for office in offices]


def _posted(office: OfficeMention) -> OfficeMention:
    is_states = office.owner is not None and office.owner.kind in STATES
    return replace(office, owner=None, accredited=office.accredited or office.owner) if is_states else office
