"""Who heads a ministry with its state inside the name: "la patronne du ministère malien de la Santé"."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.parted_ministries import parted_ministries
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_HEADS = frozenset(["head", "leader", "chief-executive", "chair-president", "minister"])


def with_headed_ministries(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; heads of such a ministry are its state's ministers of what it is for."""
    parted = text.once(parted_ministries)
    if not parted:
        return offices
    by_start = {text.number_at(ministry.start): (ministry, state) for ministry, state in parted}
    return [_minister(text, office, by_start) if office.key in _HEADS else office for office in offices]


def _minister(text: Text, office: OfficeMention, by_start: dict[int, tuple[Found, Found]]) -> OfficeMention:
    first, after = text.number_at(office.start), text.number_at(office.end)
    at = next((i for i in range(first, after) if i in by_start), text.past_words(after, "of", "article"))
    if at not in by_start or office.owner:
        return office
    ministry, state = by_start[at]
    key = f"minister-of-{ministry.key}"
    if key not in authorities().offices:
        return office
    end = max(office.end, ministry.end)
    text.owners.add(state.start)
    text.cover_span(ministry.start, ministry.end, ministry)
    title = authorities().offices[key].title
    return replace(
        office, end=end, key=key, title=title, owner=state, owner_name="", organ="", in_full="", printed_title=""
    )
