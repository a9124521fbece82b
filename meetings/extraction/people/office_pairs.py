"""Offices that stand side by side and are two persons': "the Foreign Secretary and French Foreign Minister X"."""

from bisect import bisect_left

from meetings.extraction.offices.alike import ALIKE
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.appositions import is_apposed
from meetings.extraction.people.dressing import name_after, name_before, only_dressing
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_MOST = 50  # offices before one that are looked at

# Titles that stand before surnames alone.
_BRIEF = frozenset(
    ["secretary", "minister", "president", "prime-minister", "ambassador", "governor", "senator", "high-commissioner",
     "secretary-general", "commissioner", "chancellor", "king", "premier", "mayor", "speaker"]
)  # fmt: skip
# Those that ministers hold beside their portfolio, which is told behind them.
_WITH_PORTFOLIO = frozenset(["deputy-prime-minister", "minister-of-state", "prime-minister", "secretary-of-state"])
_NO_ENVOYS = (
    "minister",
    "deputy-minister",
    "prime-minister",
    "president",
    "king",
    "sultan",
    "emir",
    "crown-prince",
    "chief-of-",
)


def are_of_two(text: Text, group: list[OfficeMention], office: OfficeMention, name: NameRun | None) -> bool:
    """Return whether the office is another person's than those right before it."""
    if text.vocabulary.locatives or text.vocabulary.paradigms:
        return False
    gap = text.tokens_between(group[-1].end, office.start)
    comma = any(text.tokens[i].text == "," for i in gap)
    return (
        (not comma and len(group) == 1 and _is_brief(text, group[0], office, name))
        or (not comma and _has_each_an_article(text, group[0], gap))
        or _are_alike(group[-1], office, comma)
        or (not comma and _is_of_one_told_alone(text, group, office))
        or (comma and _closes_opening(text, group[0], gap))
        or (any(text.is_word(i, "article") for i in gap) and _is_envoy_beside(group, office))
    )


def is_masters(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Return whether it is the portfolio of whom the holder of the first serves.

    "directeur de cabinet du Vice-Premier ministre, / ministre des Affaires étrangères".
    """
    served = text.cover.get(text.number_at(one.end) - 1)
    is_told = (
        served is not None
        and served.start > one.start
        and served.key in _WITH_PORTFOLIO
        and one.key != "first-deputy-prime-minister"  # "First Deputy / Prime Minister" serves none
    )
    comma = [token.text for token in text.gap(one.end, other.start)] == [","]
    return is_told and comma and other.key.startswith("minister") and not text.vocabulary.locatives


def is_of_others(text: Text, group: list[OfficeMention]) -> bool:
    """Return whether a plural tells of others than the one named before: "Jan Hill, representatives of the council"."""
    return group[-1].plural and bool(text.vocabulary.order.get("kind_last"))


def is_known_ones(
    text: Text, group: list[OfficeMention], holder: NameRun | None, offices: list[OfficeMention], names: list[NameRun]
) -> bool:
    """Return whether an office with its article is what the text has called another than the next one's holder.

    "Ana Hill, the Deputy Secretary, ... The Deputy Secretary and / Councillor Roy"
    """
    one = group[0]
    first = text.tokens_between(one.start, one.end).start
    if len(group) > 1 or holder is None or one.owner or one.owner_name or not text.is_word(first - 1, "article"):
        return False
    printed = fold(text.body[one.start : one.end])
    last = bisect_left(offices, one.start, key=lambda office: office.start)
    for office in offices[max(0, last - _MOST) : last]:
        if printed in fold(text.body[office.start : office.end]):
            named = _holder(text, office, names)
            if named and set(named.words).isdisjoint(holder.words):
                return True
    return False


def _holder(text: Text, office: OfficeMention, names: list[NameRun]) -> NameRun | None:
    """The name right behind an office, or the one that it is set off from by a comma."""
    after, before = name_after(names, office.end), name_before(names, office.start)
    if after and only_dressing(text, office.end, after.start, comma=False):
        return after
    return before if before and is_apposed(text, before.end, office.start) else None


def _is_brief(text: Text, one: OfficeMention, other: OfficeMention, name: NameRun | None) -> bool:
    """Whether the second is but how one known is called in brief: "the Foreign Secretary and Secretary / Hill"."""
    brief = name is not None and len(name.words) == 1 and name.start - other.end <= 1 and other.key in _BRIEF
    first = text.number_at(one.start)
    return brief and other.owner is None and not other.owner_name and text.is_word(first - 1, "article")


def _has_each_an_article(text: Text, one: OfficeMention, gap: range) -> bool:
    """Whether an article stands before the first and behind the "and": "le président et le ministre, Jan Roy"."""
    joined = any(text.is_word(i, "and") and text.is_word(i + 1, "article") for i in gap)
    return joined and text.is_word(text.number_at(one.start) - 1, "article")


def _are_alike(one: OfficeMention, other: OfficeMention, comma: bool) -> bool:
    """Whether an "and" joins two of which nobody holds both: one of no state told, and one of a state's."""
    alike = any(one.key in keys and other.key in keys for keys in ALIKE)
    told = bool(other.states) or (other.owner is not None and other.owner.start == other.start)
    return not comma and alike and one.owner is None and told


def _is_of_one_told_alone(text: Text, group: list[OfficeMention], office: OfficeMention) -> bool:
    """Whether a bare office with its article is another's than a state's: "the Premier and Malta's Minister X"."""
    told = office.owner is not None and office.owner.start == office.start and office.owner.kind in ("state", "demonym")
    has_article = told and text.is_word(text.number_at(group[0].start) - 1, "article")
    return has_article and not any(o.owner or o.owner_name or o.states for o in group)


def _closes_opening(text: Text, office: OfficeMention, gap: range) -> bool:
    """Whether the comma closes what the sentence begins with: "During the meeting with the ambassador, Minister X"."""
    sentence = text.sentence_at(office.start)
    if sentence is None or sentence.part == "headline" or len(gap) != 1:
        return False
    numbers = text.tokens_between(sentence.start, office.start)
    if not numbers or not text.is_word(numbers.start, "opening"):
        return False
    last = numbers[-1]
    while last > numbers.start and (text.is_word(last, "article") or text.is_honorific(last)):
        last -= 1
    return text.is_word(last, "with") and not any(text.tokens[i].text == "," for i in numbers)


def _is_envoy_beside(group: list[OfficeMention], office: OfficeMention) -> bool:
    """Whether a minister and another state's envoy are named one behind the other."""
    is_ministers = all(one.key.startswith(_NO_ENVOYS) and one.key not in ACCREDITED for one in group)
    return is_ministers and office.key in ACCREDITED and office.owner is not None
