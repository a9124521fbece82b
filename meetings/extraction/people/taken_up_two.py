"""Whom two offices take up in the next sentence: the two whom the one before names without any, in their order.

"Ana Roy und Jan Hudak trafen sich in Lisgar. Die Präsidentin und der slowakische Außenminister sprachen ..."
"""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.offices.alike import ALIKE
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.people.turkic_two import take_up_turkic_two
from meetings.extraction.texts.kinds import CONTACTS, TOWNS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within

_IN_FULL = 2  # words of a name
_TWO = 2
_NEW = ("indefinite", "its", "every")  # before an office of which nothing was told yet, or of another's
_TOWNS = 20  # names of a text up to the two, among which a town is looked for
_CLAUSE = 8  # words of "quien cumple una visita oficial a"
_ARTICLES = {"el": "m", "le": "m", "la": "f"}
_GIVEN = {"o": "m", "a": "f"}  # what given names of men and women mostly end with
REASON = "the two offices that the next sentence tells of nobody, in the order of those named"


def take_up_two(text: Text, mentions: list[Mention], people: list[Person]) -> None:
    """Give two whom a sentence names without offices the two that the next one tells of nobody, in their order."""
    bare: dict[int, list[Person]] = {}
    if text.vocabulary.locatives:
        take_up_turkic_two(text, mentions, people)
        return
    romance = bool(text.vocabulary.words["adjective_ending"])
    for person in people:
        for start in person.starts if not person.offices else ():
            sentence = text.sentence_at(start)
            if sentence and sentence.part == "body" and person not in bare.setdefault(sentence.start, [])[-_TWO:]:
                bare[sentence.start].append(person)
    for number, sentence in enumerate(text.layout.sentences[1:]) if bare else ():
        named = bare.get(text.layout.sentences[number].start, [])
        if len(named) == _TWO and sentence.part == "body" and all(map(_is_bare, named)):
            told = _told_in(text, sentence, mentions)
            if not told and romance:
                told = _told_one_by_one(text, number + 1, mentions)
            at = text.layout.sentences[number].start
            first, other = sorted((_first_in(p, at, mentions) for p in named), key=lambda m: m.start)
            met = _are_of_two_states(told) and _tells_contact(text, text.layout.sentences[number])
            if not told or not (romance or met or _are_joined(text, first.end, other.start)):
                continue
            named = [p for m in (first, other) if (p := m.person)]
            if romance:
                named = _by_host(first, other, told, text) or _in_order(named, told, text)
            for person, mention in zip(named, told, strict=False):
                person.add(mention)
                person.offices = [replace(_office(mention, told[0]), reason=REASON)]


def _office(mention: Mention, first: Mention) -> OfficeMention:
    """The mention's office; a counterpart's is the first one's, in his own state."""
    own, other = mention.offices[0], first.offices[0]
    if own.key != "counterpart":
        return own
    return replace(other, start=own.start, end=own.end, owner=own.owner, owner_name="", states=(), printed_title="")


def _are_of_two_states(told: list[Mention]) -> bool:
    """Whether the two offices are of states that the text tells, each of another."""
    return len({m.offices[0].owner_key for m in told} - {""}) == _TWO


def _tells_contact(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence has a word for a contact: "Jan Hudak rang up Ana Roy"."""
    return any(cue.key in CONTACTS for cue in within(text.terms.cues, sentence.start, sentence.end))


def _told_in(text: Text, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """The two offices that the sentence tells, and names nobody; none where it tells of more."""
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (sentence.start, sentence.end))
    told = [m for m in mentions[first:last] if m.offices or m.person]
    if len(told) != _TWO or any(m.name or m.person for m in told):
        return []
    if _are_counterparts(text, told, sentence):
        return told
    if not all(map(_is_single, told)):
        return []
    known = not any(text.is_any(text.number_at(m.start) - 1, _NEW) for m in told)
    known = known and (_are_joined(text, told[0].end, told[1].start) or _open_clauses(text, told, sentence))
    return told if known and any(map(_is_certain, told)) else []


def _are_counterparts(text: Text, told: list[Mention], sentence: Sentence) -> bool:
    """Whether one opens the sentence, and the other is his counterpart of another state: "The Maltese minister told his
    Slovak counterpart".
    """
    one, other = (m.offices[-1] for m in told)
    first = text.number_at(told[0].start)
    opens = first - text.is_word(first - 1, "article") == text.number_at(sentence.start)
    is_his = other.key == "counterpart" and text.is_any(text.number_at(told[1].start) - 1, ("its", "pronoun"))
    known = _is_single(told[0]) and _is_certain(told[0]) and one.owner is not None and other.owner is not None
    return opens and is_his and known and not other.plural and one.owner_key != other.owner_key


def _told_one_by_one(text: Text, number: int, mentions: list[Mention]) -> list[Mention]:
    """The two offices of different states with which the sentence and the next begin, each told of nobody."""
    told: list[Mention] = []
    for sentence in text.layout.sentences[number : number + _TWO]:
        first = bisect_left(mentions, sentence.start, key=lambda m: m.start)
        opening = mentions[first] if first < len(mentions) and mentions[first].start < sentence.end else None
        if opening is None or opening.name or opening.person or not _is_single(opening) or not _is_certain(opening):
            return []
        article = text.number_at(opening.start) - 1
        if text.tokens[article].start != sentence.start or text.is_any(article, _NEW):
            return []
        told.append(opening)
    owners = {m.offices[-1].owner_key for m in told}
    return told if len(owners) == _TWO and "" not in owners else []


def _in_order(named: list[Person], told: list[Mention], text: Text) -> list[Person]:
    """The two in the offices' order, as far as articles and names tell men from women; none where that is unsure.

    "Ana Roy y Luis Mora conversaron. El ministro y la embajadora ...".
    """
    offices = [_gender(text.tokens[text.number_at(m.start) - 1].folded, _ARTICLES) for m in told]
    given = [_gender(p.fullest.words[0][-1:].lower() if p.fullest else "", _GIVEN) for p in named]
    as_told, other = (_fits(offices, names) for names in (given, given[::-1]))
    if as_told >= other:
        return named
    return named[::-1] if len(set(offices)) == _TWO and "" not in offices else []


def _by_host(first: Mention, other: Mention, told: list[Mention], text: Text) -> list[Person]:
    """The two in the offices' order, where the one's state is that of a town told before: it is who received there.

    "LIMA. X recibió a Y. El ministro maltés y la canciller peruana ..."
    """
    sentence = text.sentence_at(first.start)
    towns = within(text.terms.names, 0, sentence.end if sentence else 0)[:_TOWNS]
    there = {t.key for t in towns if t.kind in TOWNS}
    at_home = [m.offices[-1].owner_key in there for m in told]
    host = _host(first, other, text)
    if host is None or not (host.person and first.person and other.person) or sum(at_home) != 1:
        return []
    guest = other.person if host is first else first.person
    return [host.person, guest] if at_home[0] else [guest, host.person]


def _host(first: Mention, other: Mention, text: Text) -> Mention | None:
    """Which of the two received, or was visited by the other; None where nothing tells."""
    cues = within(text.terms.cues, first.end, other.start)
    behind = text.number_at(other.end)
    clause = text.tokens[behind : behind + _CLAUSE]
    opens = within(text.terms.cues, clause[0].end, clause[-1].end)[:1] if clause and clause[0].text == "," else []
    if any(c.key == "relative" for c in opens) and text.has_word("stay", range(behind, behind + _CLAUSE)):
        return first  # "X se reunió con Y, quien cumple una visita a Lima"
    if not any(c.key == "greet" for c in cues):
        return None
    led = text.tokens_between(first.end, other.start)
    return other if text.has_word("by", led) else first


def _fits(offices: list[str], given: list[str]) -> int:
    """How many of the names fit their office, less those that do not."""
    return sum((1 if a == b else -1) for a, b in zip(offices, given, strict=True) if a and b)


def _gender(word: str, genders: dict[str, str]) -> str:
    return genders.get(word, "")


def _first_in(person: Person, at: int, mentions: list[Mention]) -> Mention:
    """How the sentence that begins there first names the person."""
    start = person.starts[bisect_left(person.starts, at)]
    return mentions[bisect_left(mentions, start, key=lambda m: m.start)]


def _open_clauses(text: Text, told: list[Mention], sentence: Sentence) -> bool:
    """Whether one opens the sentence, and the other a clause behind a semicolon: "La ministra ...; el canciller"."""
    if not text.vocabulary.words["adjective_ending"]:
        return False
    first, other = (text.number_at(m.start) - 1 for m in told)
    begins = text.is_word(first, "article") and text.tokens[first].start == sentence.start
    return begins and text.is_word(other, "article") and text.tokens[other - 1].text == ";"


def _are_joined(text: Text, start: int, end: int) -> bool:
    """Whether an "and" alone stands between the two, be it with an article."""
    gap = text.tokens_between(start, end)
    return text.has_word("and", gap) and all(text.is_any(i, ("and", "article")) for i in gap)


def _is_bare(person: Person) -> bool:
    return not person.offices and person.fullest is not None and len(person.fullest.words) >= _IN_FULL


def _is_single(mention: Mention) -> bool:
    office = mention.offices[-1]
    return len(mention.offices) == 1 and not office.plural and not office.capacity and office.key != "counterpart"


def _is_certain(mention: Mention) -> bool:
    """Whether the office tells whose it is, and what it is for."""
    office = mention.offices[-1]
    known = office.key.startswith("minister-of-") or any(office.key in alike for alike in ALIKE)
    known = known or office.key.endswith("vice-president")
    return bool(office.owner or office.owner_name) and (known or office.of == "state")
