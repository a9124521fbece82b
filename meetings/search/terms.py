"""What a meeting is found by: the texts whose words count, and the facts it is filtered by."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from meetings.models import Meeting, Organization
from meetings.search.analysis import analyse
from meetings.search.query import EVERY_MEETING, Fact

# Characters of a meeting's words, about 50 pages: with their stems they still fit into a tsvector (1 MB).
MAX_LENGTH = 300_000


class MeetingTokens(NamedTuple):
    words: str
    stems: str
    is_cut: bool  # the texts are longer than MAX_LENGTH


def tokens_of(texts: Iterable[tuple[str, str]]) -> MeetingTokens:
    """Return the tokens of texts, each with its language, as SearchText keeps them."""
    words: list[str] = []
    others: set[str] = set()
    room, is_cut = MAX_LENGTH, False
    for text, language in texts:
        tokens = analyse(text, language, room)
        words += [*tokens.words, "_"]
        others |= tokens.others
        room -= sum(map(len, tokens.words)) + len(tokens.words) + len("_ ")
        is_cut |= tokens.is_cut
    return MeetingTokens(" ".join(words), " ".join(sorted(others.difference(words))), is_cut)


def meeting_texts(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Yield each text that the meeting is found by, once, with the language to stem it in ("" for names).

    What its own record says comes first: where not all has room, it is the end of the longest report that is left out.
    """
    texts = dict.fromkeys(_written(meeting))
    reported = dict.fromkeys(report.source for report in meeting.reports.all())
    texts |= dict.fromkeys((source.title, source.language) for source in reported)
    texts |= dict.fromkeys(sorted(((s.body, s.language) for s in reported), key=lambda text: len(text[0])))
    return ((text, language) for text, language in texts if text)


def _written(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Yield what the participants are called in this meeting alone: as printed, and by titles that are of no office."""
    for participation in meeting.participations.all():
        yield participation.as_written, ""
        yield from ((held.title, "en") for held in participation.held_offices.all() if not held.office)


def facts(meeting: Meeting, organizations: Mapping[int, Organization]) -> list[str]:
    """Return the facts that the meeting can be filtered by, each as one word of the index."""
    found = {EVERY_MEETING, Fact("form", meeting.form)}
    if meeting.place:
        found.add(Fact("place", str(meeting.place_id)))
        within = _with_parents([meeting.place.territory_id], organizations)
        found |= {Fact("territory", str(organization.pk)) for organization in within}
    for participation in meeting.participations.all():
        if participation.person_id:
            found.add(Fact("person", str(participation.person_id)))
        found |= {Fact("office", str(held.office_id)) for held in participation.held_offices.all() if held.office_id}
    found |= {Fact("organization", str(o.pk)) for o in _with_parents(_acting(meeting), organizations)}
    for report in meeting.reports.all():
        found.add(Fact("language", report.source.language))
        if report.source.publisher_id:
            found.add(Fact("publisher", str(report.source.publisher_id)))
    return sorted(fact.word for fact in found)


def _acting(meeting: Meeting) -> Iterator[int | None]:
    """Yield the ids of the bodies that the participants came for."""
    for participation in meeting.participations.all():
        yield participation.delegation_id
        yield from (held.office.organization_id for held in participation.held_offices.all() if held.office)


def _with_parents(ids: Iterable[int | None], organizations: Mapping[int, Organization]) -> list[Organization]:
    """Return these bodies and all that they are part of, each once."""
    found: dict[int, Organization] = {}
    for pk in ids:
        while pk is not None and pk not in found:
            found[pk] = organizations[pk]
            pk = organizations[pk].parent_id
    return list(found.values())
