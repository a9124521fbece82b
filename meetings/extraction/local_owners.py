"""The region whose governor is meant where the phrase does not name it: the only one that the text names."""

from dataclasses import replace

from meetings.extraction.offices import OfficeMention
from meetings.extraction.printed_owners import region_in_genitive
from meetings.extraction.text import Text

_KINDS = ("governor", "deputy-governor")


def with_local_owners(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; governors and their deputies of whom none is named with a region have the text's only one."""
    governors = [o for o in offices if o.key in _KINDS]
    if not governors or not text.vocabulary.paradigms or any(o.owner or o.owner_name for o in governors):
        return offices
    found = (region_in_genitive(text, i)[0] for i, token in enumerate(text.tokens) if token.is_capital)
    named = {name for name in found if name}
    if len(named) != 1:
        return offices
    name, reason = named.pop(), "the only region that the text names"
    return [replace(o, owner_name=name, reason=reason) if o.key in _KINDS else o for o in offices]
