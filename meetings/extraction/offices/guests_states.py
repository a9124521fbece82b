"""The state of an office told of somebody's guest: "empfing seinen Gast aus Malta, Präsident Karl Borg"."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_FROM = ("state", "capital")  # "der Gast aus Wien, Außenminister Jan Moser"
_OF_TOWNS = ("mayor", "deputy-mayor", "governor", "councillor")
_LEADS = 3  # marks, articles and honorifics between the state and the office


def with_guests_states(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; one of no state told that stands right behind where a guest came from has that state."""
    numbers = text.numbers_of("guest", within=range(len(text.tokens) - _LEADS))
    owners: dict[int, Found] = {}
    for i in numbers:
        state = text.cover.get(text.past_words(i + 2, "article")) if text.is_word(i + 1, "from") else None
        if state is None or state.kind not in _FROM:
            continue
        first = text.number_at(state.end)
        for k in range(first, min(first + _LEADS, len(text.tokens))):
            owners[text.tokens[k].start] = replace(state, kind="state")
            if not (text.tokens[k].text == "," or text.is_word(k, "article") or text.is_honorific(k)):
                break
    return [_of_state(text, office, owners) for office in offices] if owners else offices


def _of_state(text: Text, office: OfficeMention, owners: dict[int, Found]) -> OfficeMention:
    state = owners.get(office.start)
    if state is None or office.owner or office.owner_name or office.of == "body" or office.key in _OF_TOWNS:
        return office
    text.owners.add(state.start)
    return replace(office, owner=state)
