"""Those of one state or body told one behind the other: "Kenya's Trade Minister X and / Attorney General Y"."""

from dataclasses import replace
from itertools import pairwise

from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention, in_headline
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_OWN_PARTY = ALIKE[0] | ALIKE[1]  # who leads a party of his own
_LONGEST = 2  # marks between the two: ", and"
_BEHIND = "the body of the one named behind"
_LISTED = "the state that the list begins with"


# Who rules together, or are married: an article stands before the second of them as well.
_COUPLES = (
    frozenset(["king", "queen"]),
    frozenset(["queen", "prince-consort"]),
    frozenset(["grand-duke", "grand-duchess"]),
    frozenset(["president", "first-lady"]),
    frozenset(["emperor", "empress"]),
)


def share_states(text: Text, mentions: list[Mention]) -> None:
    """Give those listed right behind one whose state is told with his office the same state, where they tell none."""
    sides: dict[int, OfficeMention] = {}  # by where one begins who has another's state
    for before, mention in pairwise(mentions):
        if not (before.name and mention.name and before.offices and mention.offices):
            continue
        told = sides.get(before.start) or next((o for o in before.offices if _tells(o)), None)
        if told is None or not all(_may_share(own, told) and own.end <= mention.name.start for own in mention.offices):
            continue
        if any(same_office(told, own) for own in mention.offices) or not _is_listed(text, told, before, mention):
            continue
        mention.offices = [replace(own, owner=told.owner, reason=_LISTED) for own in mention.offices]
        sides[mention.start] = told


def share_plurals(text: Text, mentions: list[Mention]) -> None:
    """Give those whom a plural with its state begins to list that state: "two Maltese ministers: X and ..."."""
    told: OfficeMention | None = None
    for before, mention in pairwise(mentions):
        plural = before.offices[-1] if before.offices and not before.name else None
        if plural is not None:
            told = plural if plural.plural and _tells(plural) else None
        if told is None:
            continue
        gap = text.tokens_between(before.end, mention.start)
        joins = all(text.tokens[i].text in ",;:" or text.is_any(i, ("and", "article", "with")) for i in gap)
        if not (joins and mention.name and "\n" not in text.body[before.end : mention.start]):
            told = None
        elif mention.offices and all(_may_share(own, told) and _is_one_of(own, told) for own in mention.offices):
            mention.offices = [replace(own, owner=told.owner, reason=_LISTED) for own in mention.offices]


def _is_one_of(office: OfficeMention, plural: OfficeMention) -> bool:
    """Whether the office may be of those whom the plural tells of: a foreign minister is one of "ministers"."""
    return same_office(office, plural) or office.key.startswith(f"{plural.key}-of-")


def share_bodies(text: Text, mentions: list[Mention]) -> None:
    """Give one who is joined by "and" to another officer the body that only behind the latter's name is told.

    "Chairman A and Secretary General B of the Business Federation".
    """
    for mention, behind in pairwise(mentions):
        if not (mention.name and behind.name and len(mention.offices) == len(behind.offices) == 1):
            continue
        own, told = mention.offices[0], behind.offices[0]
        if own.of != "body" or told.of == "state" or own.owner or own.owner_name or own.organ or own.key == told.key:
            continue
        is_whole = told.owner is not None and told.owner.kind == "body"
        is_behind = text.is_word(behind.name.last + 1, "of") and own.end <= mention.name.start
        gap = text.tokens_between(mention.end, behind.start)
        if is_behind and (is_whole or told.owner_name) and len(gap) == 1 and text.is_word(gap.start, "and"):
            mention.offices = [replace(own, owner=told.owner, owner_name=told.owner_name, reason=_BEHIND)]


def _tells(office: OfficeMention) -> bool:
    """Whether the office is told with its state: "German Chancellor", "Chancellor of Germany"."""
    owner = office.owner
    is_state = owner is not None and owner.kind in ("state", "demonym") and owner.key in authorities().territories
    return is_state and office.key not in ACCREDITED


def _may_share(office: OfficeMention, told: OfficeMention) -> bool:
    is_free = not (office.owner or office.owner_name or office.organ or office.plural)
    is_free = is_free and (not office.states or told.owner_key in office.states)
    return is_free and office.of == "state" and office.key not in ACCREDITED and office.key not in _OWN_PARTY


def _is_listed(text: Text, told: OfficeMention, before: Mention, mention: Mention) -> bool:
    """Whether but a comma or an "and" stands between: no article, and no comma in a headline, where it parts.

    Nor one that closes what the sentence begins with: "In talks with the President of Malta, Ana Borg, Minister Roy".
    """
    owner = told.owner
    end = max(before.end, owner.end) if owner and owner.end < mention.start else before.end
    gap = text.tokens_between(end, mention.start)
    joins = all(text.tokens[i].text in ",;" or text.is_word(i, "and") for i in gap)
    if len(gap) > 1 and text.is_word(gap[-1], "article") and text.has_word("and", gap):
        couple = any({told.key, own.key} <= kind for own in mention.offices for kind in _COUPLES)
        joins = couple and all(text.tokens[i].text == "," or text.is_any(i, ("and", "article")) for i in gap)
    if not (0 < len(gap) <= _LONGEST + text.is_word(gap[-1], "article") and joins):
        return False
    if text.has_word("and", gap) or any(text.tokens[i].text == ";" for i in gap):
        return True
    sentence = text.sentence_at(mention.start)
    return not in_headline(text, mention.start) and not (
        sentence is not None and text.is_word(text.number_at(sentence.start), "opening")
    )
