"""Whose a minister is who is for his own people abroad: "ministre du Travail et des Maliens de l'Extérieur"."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import MINISTERIAL
from meetings.extraction.texts.text import Text

_REACH = 24  # words from the head of the office to the word for the people
_ABROAD = 5  # and from there to the one for "abroad"


def with_diasporas(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; such a minister of no told state is of the people's."""
    if not text.numbers_of("abroad"):
        return offices
    starts = [office.start for office in offices]
    return [_of_people(text, office, starts) for office in offices]


def _of_people(text: Text, office: OfficeMention, starts: list[int]) -> OfficeMention:
    is_ministers = office.key in MINISTERIAL or "minister-of-" in office.key
    if not is_ministers or office.plural or office.owner or office.owner_name:
        return office
    number = bisect_left(starts, office.start) + 1
    sentence = text.sentence_at(office.start)
    stop = min(starts[number] if number < len(starts) else len(text.body), sentence.end if sentence else 0)
    inside = text.tokens_between(office.start, max(office.end, stop))
    for i in inside[:_REACH]:
        people = text.cover.get(i)
        if people is None or people.kind != "demonym" or not text.tokens[i].folded.endswith("s"):
            continue
        for k in range(i + 1, min(i + 1 + _ABROAD, inside.stop)):
            if text.tokens[k].text in ",;:.":
                break
            if text.is_word(k, "abroad"):
                return replace(office, owner=people, reason="the people abroad whom the minister is for")
    return office
