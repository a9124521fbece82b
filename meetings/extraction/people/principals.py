"""Whom somebody serves, named behind his office: "Ян Борг, спецпредставитель Ивана Моры, ...", where cases tell it."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.declension import readings_of
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.text import Text

# How the keys of those begin who serve a person.
SERVING = ("special-", "personal-", "envoy", "representative", "adviser", "chief-adviser", "assistant", "spokesperson")
_IN_FULL = 2  # words of a name


def without_principals(
    text: Text, names: list[NameRun], offices: list[OfficeMention]
) -> tuple[list[NameRun], list[OfficeMention]]:
    """Return the names but those whom somebody named before a comma serves, which are then of his office."""
    if "masculine" not in text.vocabulary.paradigms:
        return names, offices
    starts = [name.start for name in names]
    served: set[int] = set()
    shown = list(offices)
    for number, office in enumerate(offices):
        if not office.key.startswith(SERVING) or office.plural:
            continue
        at = bisect_left(starts, office.end)
        first, after = text.number_at(office.start), text.number_at(office.end)
        if not 0 < at < len(names) or names[at].first != after or len(names[at].words) < _IN_FULL:
            continue
        before = names[at - 1]
        titled = number > 0 and text.number_at(offices[number - 1].end) == before.first
        if titled or before.last + 1 != first - 1 or text.tokens[first - 1].text != ",":
            continue
        if readings_of(names[at].words, frozenset(), "g", text):
            served.add(names[at].first)
            shown[number] = replace(office, end=names[at].end)
    return [name for name in names if name.first not in served], shown
