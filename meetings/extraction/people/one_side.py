"""Those of one state told one behind the other: "Kenya's Trade Minister X and / Attorney General Y"."""

from dataclasses import replace
from itertools import pairwise

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import ALIKE, Mention, in_headline, same_office
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_OWN_PARTY = ALIKE[0] | ALIKE[1]  # who leads a party of his own
_LONGEST = 2  # marks between the two: ", and"


def share_states(text: Text, mentions: list[Mention]) -> None:
    """Give those listed right behind one whose state stands before his office the same state, where they tell none."""
    for before, mention in pairwise(mentions):
        if not (before.name and mention.name and len(before.offices) == len(mention.offices) == 1):
            continue
        told, own = before.offices[0], mention.offices[0]
        if told.end > before.name.start or own.end > mention.name.start or not _is_told_ahead(told):
            continue
        if _may_share(own) and not same_office(told, own) and _is_listed(text, before, mention):
            mention.offices = [replace(own, owner=told.owner)]


def _is_told_ahead(office: OfficeMention) -> bool:
    """Whether the phrase begins with its state: "German Chancellor", but not "Chancellor of Germany"."""
    owner = office.owner
    is_state = owner is not None and owner.kind in ("state", "demonym") and owner.key in authorities().territories
    return is_state and owner is not None and owner.start <= office.start and office.key not in ACCREDITED


def _may_share(office: OfficeMention) -> bool:
    is_free = not (office.owner or office.owner_name or office.organ or office.states or office.plural)
    return is_free and office.of == "state" and office.key not in ACCREDITED and office.key not in _OWN_PARTY


def _is_listed(text: Text, before: Mention, mention: Mention) -> bool:
    """Whether but a comma or an "and" stands between: no article, and no comma in a headline, where it parts."""
    gap = text.tokens_between(before.end, mention.start)
    joins = all(text.tokens[i].text == "," or text.is_word(i, "and") for i in gap)
    parted = in_headline(text, mention.start) and not text.has_word("and", gap)
    return 0 < len(gap) <= _LONGEST and joins and not parted
