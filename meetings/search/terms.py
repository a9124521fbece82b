"""What a meeting is found by: the texts whose words count, and the facts it is filtered by."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from meetings.search.analysis import analyse
from meetings.search.query import EVERY_MEETING, Fact
from meetings.search.told import Told

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


def meeting_texts(meeting: Told) -> Iterator[tuple[str, str]]:
    """Yield each text that the meeting is found by, once, with the language to stem it in ("" for names).

    What its own record says comes first: where not all has room, it is the end of the longest report that is left out.
    """
    # What the participants are called in this meeting alone: as printed, and by titles that are of no office.
    texts = dict.fromkeys((party.written, "") for party in meeting.parties)
    texts |= dict.fromkeys((held.title, "en") for held in meeting.held if held.office is None)
    reported = {source.id: source for source in meeting.sources}.values()
    texts |= dict.fromkeys((source.title, source.language) for source in reported)
    texts |= dict.fromkeys(sorted(((s.body, s.language) for s in reported), key=lambda text: len(text[0])))
    return ((text, language) for text, language in texts if text)


def facts(meeting: Told, part_of: Mapping[int, int | None]) -> list[str]:
    """Return the facts that the meeting can be filtered by, each as one word of the index.

    ``part_of`` gives the parent of each body that it refers to, and of theirs.
    """
    found = {EVERY_MEETING, Fact("form", meeting.form)}
    if meeting.place:
        found.add(Fact("place", str(meeting.place)))
        found |= {Fact("territory", str(territory)) for territory in _with_parents([meeting.territory], part_of)}
    found |= {Fact("person", str(party.person)) for party in meeting.parties if party.person}
    found |= {Fact("office", str(held.office)) for held in meeting.held if held.office}
    found |= {Fact("organization", str(body)) for body in _with_parents(meeting.acting(), part_of)}
    for source in meeting.sources:
        found.add(Fact("language", source.language))
        if source.publisher:
            found.add(Fact("publisher", str(source.publisher)))
    return sorted(fact.word for fact in found)


def _with_parents(ids: Iterable[int | None], part_of: Mapping[int, int | None]) -> set[int]:
    """Return these bodies and all that they are part of."""
    found: set[int] = set()
    for pk in ids:
        while pk is not None and pk not in found:
            found.add(pk)
            pk = part_of[pk]
    return found
