"""Which of two without an office the next sentence's offices take up: who received is at home where they met.

"In Baku empfing Ali Roy Jan Hudak. Der aserbaidschanische Präsident dankte dem slowakischen Regierungschef."
"""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.days.dateline import Dateline
from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold
from meetings.vocabulary import authorities

REASON = "the office that the next sentence tells of nobody, of the state where they met or another"
_TWO = 2
_IN_FULL = 2  # words of a name
_OPENING = 4  # words before the office that a sentence begins with
_NEW = ("indefinite", "its", "every")  # before an office of which nothing was told yet, or of another's


def take_up_at_home(text: Text, mentions: list[Mention], people: list[Person], dateline: Dateline | None) -> None:
    """Give two who met, and of whom no office is told, those that the next sentence tells of nobody."""
    bare: dict[int, list[Mention]] = {}
    for person in people:
        for mention in person.mentions if not person.offices else ():
            sentence = text.sentence_at(mention.start)
            if sentence and sentence.part == "body":
                bare.setdefault(sentence.start, []).append(mention)
    sentences = text.layout.sentences
    for number, sentence in enumerate(sentences[1:]) if bare else ():
        parties = sorted(bare.get(sentences[number].start, []), key=lambda m: m.start)
        if len(parties) != _TWO or sentence.part != "body" or not _are_two(parties):
            continue
        if _told_in(text, sentences[number], mentions) != parties:
            continue
        told = _told_in(text, sentence, mentions)
        if told and len(told) <= _TWO and _are_free(text, sentence, told, people):
            _give(text, sentences[number], parties, told, dateline)


def _give(
    text: Text, sentence: Sentence, parties: list[Mention], told: list[Mention], dateline: Dateline | None
) -> None:
    cues = within(text.terms.cues, sentence.start, sentence.end)
    states = [_state_of(m.offices[0]) for m in told]
    home = _home(text, sentence, dateline)
    if not home or len({state == home for state in states}) < len(states):
        return
    if not any(c.key in CONTACTS for c in cues):
        return
    host = _host(text, sentence, parties, any(c.key == "greet" for c in cues))
    if host is None:
        return
    guest = next(m for m in parties if m is not host)
    for mention, state in zip(told, states, strict=True):
        person = (host if state == home else guest).person
        if person:
            person.offices = [replace(mention.offices[0], reason=REASON)]
            person.add(mention)


def _host(text: Text, sentence: Sentence, parties: list[Mention], greets: bool) -> Mention | None:
    """Which of the two received the other, as the verb tells; None where it does not."""
    numbers = text.tokens_between(sentence.start, sentence.end)
    if text.vocabulary.locatives:
        return parties[0] if text.has_word("receiving", numbers) else None
    by = [m for m in parties if text.is_word(text.number_at(m.start) - 1, "by")]
    if not greets or len(by) > 1:
        return None
    if by:
        return by[0]
    return parties[1] if text.has_word("was", numbers) else parties[0]


def _home(text: Text, sentence: Sentence, dateline: Dateline | None) -> str:
    """The state of the only capital that the sentence says they were in, else that where the text was written."""
    found = set()
    for i in text.tokens_between(sentence.start, sentence.end):
        term = text.cover.get(i)
        if term and term.kind == "capital" and (text.is_word(i - 1, "at") or _says_where(text, term.ending)):
            found.add(_whole(term.key))
    if found:
        return found.pop() if len(found) == 1 else ""
    return _whole(dateline.state) if dateline and dateline.state else ""


def _says_where(text: Text, ending: str) -> bool:
    return bool(text.vocabulary.locatives) and fold(ending).lstrip("'-") in text.vocabulary.locatives


def _whole(key: str) -> str:
    territory = authorities().territories.get(key)
    return territory.parent or key if territory else ""


def _state_of(office: OfficeMention) -> str:
    return _whole(office.owner_key)


def _told_in(text: Text, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """All whom the sentence names or tells an office of."""
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (sentence.start, sentence.end))
    return [m for m in mentions[first:last] if m.offices or m.person]


def _are_two(parties: list[Mention]) -> bool:
    """Whether the mentions are of two persons named in full, not of one."""
    full = all(m.person and m.person.fullest and len(m.person.fullest.words) >= _IN_FULL for m in parties)
    return full and parties[0].person is not parties[1].person


def _are_free(text: Text, sentence: Sentence, told: list[Mention], people: list[Person]) -> bool:
    """Whether the offices open the sentence, tell their states, and are nobody's of whom the text tells."""
    if len(text.tokens_between(sentence.start, told[0].start)) > _OPENING:
        return False
    if any(m.name or m.person or not _is_certain(text, m) for m in told):
        return False
    held = [o for p in people for o in p.offices]
    return not any(
        same_office(o, m.offices[0]) and _state_of(o) in ("", _state_of(m.offices[0])) for o in held for m in told
    )


def _is_certain(text: Text, mention: Mention) -> bool:
    office = mention.offices[0]
    if len(mention.offices) > 1 or office.plural or office.capacity or office.key == "counterpart":
        return False
    known = office.key.startswith("minister-of-") or any(office.key in alike for alike in ALIKE)
    is_new = text.is_any(text.number_at(mention.start) - 1, _NEW)
    return bool(_state_of(office)) and known and not is_new
