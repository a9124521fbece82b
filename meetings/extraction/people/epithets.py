"""Who is meant by titles that stand apart from two names: by whom they stand beside, and by who received whom.

"Ana Roy flew to Lisgar. Jan Mora was waiting there. The Maltese minister gave Mr Mora ..., the president thanked her."
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.bystanders import is_bystander
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within

REASON = "the title that none but this one of two may have"
ORDER = "the titles that follow, in the order of the names"
_TWO = 2
_FORMER = ("", "former")
_SENT = ACCREDITED | {"envoy", "special-envoy", "special-representative", "personal-representative"}
_HOSTS = ("host", "greet")
_REACH = 3  # words from a name to its verb of receiving


@dataclass
class _Title:
    """An office of which the text does not say whose it is, with all that is called so."""

    office: OfficeMention
    mentions: list[Mention]
    sentences: list[Sentence]
    besides: list[OfficeMention]  # others that one holds: "the deputy prime minister and minister of justice"

    def takes(self, office: OfficeMention) -> bool:
        owners = {self.office.owner_key, office.owner_key} - {""}
        return same_office(self.office, office) and self.office.capacity == office.capacity and len(owners) < _TWO


def settle_epithets(text: Text, mentions: Sequence[Mention], people: Sequence[Person]) -> None:
    """Give two persons named in full, and without an office, the two titles that the text has for nobody else.

    One stands in a sentence that names the other person; or the one received, and the other title is of a guest.
    """
    if all(m.name or m.person for m in mentions):
        return
    bare = [p for p in people if not p.offices]
    if len(bare) < _TWO:
        return
    bare = [p for p in bare if _is_told(text, p)]
    _settle_pairs(text, mentions, bare)
    bare = [p for p in bare if not p.offices]
    if len(bare) != _TWO:
        return
    titles = _titles(text, mentions, people)
    if not 0 < len(titles) <= _TWO or any(t.mentions[0].start < bare[0].starts[0] for t in titles):
        return
    if len(titles) < _TWO and any(not _is_of_others(o, titles[0].office) for p in people for o in p.offices):
        return  # it may be of somebody else who is not named
    given = _by_sentences(titles, bare) or _by_host(text, titles, bare) or _by_company(text, titles, bare, people)
    reason = REASON
    if not given:
        given, reason = _in_order(text, titles, bare, people), ORDER
    for person, title in given:
        person.offices += [replace(office, reason=reason) for office in (title.office, *title.besides)]
        for mention in title.mentions:
            person.add(mention)


def _is_of_others(held: OfficeMention, title: OfficeMention) -> bool:
    """Whether the office and the title are of two states that the text tells."""
    return bool(held.owner_key and title.owner_key) and held.owner_key != title.owner_key


def _settle_pairs(text: Text, mentions: Sequence[Mention], bare: Sequence[Person]) -> None:
    """Give two whom one sentence names the offices that the next has for both: "the Maltese and Slovak ministers"."""
    for one, other in pairwise(mentions):
        same = one.start == other.start and not (one.name or other.name or one.person or other.person)
        if not same or not all(len(m.offices) == 1 and m.offices[0].owner for m in (one, other)):
            continue
        here = text.sentence_at(one.start)
        number = bisect_left(text.sentence_starts, here.start) if here else 0
        before = text.layout.sentences[number - 1] if number else None
        named = sorted((p for p in bare if before and _names(before, p)), key=lambda p: _first_in(p, before))
        if (
            len(named) == _TWO
            and not any(p.offices for p in named)
            and not any(here and _names(here, p) for p in named)
        ):
            for person, mention in zip(named, (one, other), strict=True):
                person.offices.append(replace(mention.offices[0], plural=False, reason=ORDER))
                person.add(mention)


def _first_in(person: Person, sentence: Sentence | None) -> int:
    return person.starts[bisect_left(person.starts, sentence.start if sentence else 0)]


def _is_told(text: Text, person: Person) -> bool:
    """Whether a sentence or the headline names the person in full, and not in quotation marks alone."""
    if person.fullest is None or len(person.fullest.words) < _TWO:
        return False
    sentence = text.sentence_at(person.starts[0])
    if sentence is None or sentence.part == "loose" or all(_is_things(text, m) for m in person.mentions):
        return False
    return not all(
        is_bystander(text, m, within(text.terms.cues, s.start, s.end), s.start)
        for m in person.mentions
        if (s := text.sentence_at(m.start))
    )


def _is_things(text: Text, mention: Mention) -> bool:
    """Whether a common noun with an article leads to the name: "the pipeline / Lisgar North"."""
    i = text.number_at(mention.start) - 1
    small = text.tokens[i].is_word and not text.tokens[i].is_capital and i not in text.cover
    plain = small and not text.is_any(i, ("function", "party", "guest", "auxiliary")) and not text.is_honorific(i)
    return plain and i not in text.told and text.is_any(i - 1, ("article", "contracted", "of"))


def _titles(text: Text, mentions: Sequence[Mention], people: Sequence[Person]) -> list[_Title]:
    """The offices that stand alone, each once; none where one of them may be that of somebody named with it."""
    found: list[_Title] = []
    for mention in mentions:
        if mention.name or mention.person or not mention.offices:
            continue
        office, sentence = mention.offices[0], text.sentence_at(mention.start)
        if office.key == "counterpart" or sentence is None:
            continue
        cues = within(text.terms.cues, sentence.start, sentence.end)
        if is_bystander(text, mention, cues, sentence.start):
            continue
        before = text.number_at(mention.start) - 1
        besides = [o for o in mention.offices[1:] if o.key != office.key]
        is_one = not any(o.plural for o in mention.offices) and all(o.capacity in _FORMER for o in mention.offices)
        known = text.is_any(before, ("article", "contracted")) or _is_certain(text, office)
        known = known and not text.is_any(before, ("indefinite", "its"))
        if not (is_one and known) or text.is_word(before - 1, "as") or sentence.part != "body":
            continue
        if any(same_office(office, o) and not _is_of_others(o, office) for p in people for o in p.offices):
            return []
        title = next((t for t in found if t.takes(office)), None)
        if title is None:
            found.append(_Title(office, [mention], [sentence], besides))
            continue
        title.mentions.append(mention)
        title.sentences.append(sentence)
        if office.owner and not title.office.owner:
            title.office = office
    return found


def _is_certain(text: Text, office: OfficeMention) -> bool:
    """Whether the office tells whose it is, or what for, in a language without articles, which would do so."""
    if text.vocabulary.words["indefinite"]:
        return False
    one_each = office.key.startswith("minister-of-") or any(office.key in alike for alike in ALIKE)
    return one_each or bool(office.owner or office.owner_name)


def _by_sentences(titles: list[_Title], bare: list[Person]) -> list[tuple[Person, _Title]]:
    """Each title with the person who is not named in any of its sentences, where the other is; [] where none is."""
    beside = [[any(_names(s, p) for s in t.sentences) for p in bare] for t in titles]
    if any(all(row) for row in beside):
        return []
    told = [row.index(False) if any(row) else None for row in beside]
    if len(titles) == 1:
        return [] if told[0] is None else [(bare[told[0]], titles[0])]
    first, other = told
    if (first is None and other is None) or first == other:
        return []
    first = first if first is not None else 1 - (other or 0)
    return [(bare[first], titles[0]), (bare[1 - first], titles[1])]


def _by_host(text: Text, titles: list[_Title], bare: list[Person]) -> list[tuple[Person, _Title]]:
    """The guest's title with whom the other received: an envoy's, or the only one of which another state is told."""
    hosts = [p for p in bare if any(_receives(text, m) for m in p.mentions)]
    if len(hosts) != 1 or len(titles) != _TWO:
        return []
    guests = [t for t in titles if t.office.key in _SENT] or [t for t in titles if _is_foreign(text, t, titles)]
    if len(guests) != 1:
        return []
    guest = next(p for p in bare if p is not hosts[0])
    home = next(t for t in titles if t is not guests[0])
    return [(hosts[0], home), (guest, guests[0])]


def _by_company(
    text: Text, titles: list[_Title], bare: list[Person], people: Sequence[Person]
) -> list[tuple[Person, _Title]]:
    """The title of the state whose official came along with one of the two, and the other's."""
    if len(titles) != _TWO:
        return []
    for person, other in (bare, bare[::-1]):
        told = {o.owner_key for p in _company(text, person, people) for o in p.offices} - {""}
        own = [t for t in titles if t.office.owner_key in told]
        if len(own) == 1:
            rest = next(t for t in titles if t is not own[0])
            return [(person, own[0]), (other, rest)] if rest.office.owner_key else []
    return []


def _company(text: Text, person: Person, people: Sequence[Person]) -> list[Person]:
    """Those whom a sentence that names the person last tells to have come along: behind the name and a word for it."""
    found = []
    for mention in person.mentions:
        sentence = text.sentence_at(mention.start)
        cues = within(text.terms.cues, mention.end, sentence.end) if sentence else []
        attended = next((c for c in cues if c.key == "attend"), None)
        if sentence is None or attended is None:
            continue
        if not any(mention.end <= s < attended.start for p in people for s in p.starts):
            found += [p for p in people if any(attended.end <= s < sentence.end for s in p.starts)]
    return found


def _in_order(
    text: Text, titles: list[_Title], bare: list[Person], people: Sequence[Person]
) -> list[tuple[Person, _Title]]:
    """The titles of two sentences in the order of the names, where the first opens that behind the names'."""
    if len(titles) != _TWO or titles[0].office.key == titles[1].office.key:
        return []
    if titles[0].sentences[0] is titles[1].sentences[0] or any(t.office.key in _SENT for t in titles):
        return []  # "The president told the minister": who is which? And who is named first may be the host.
    first = titles[0].mentions[0]
    here = titles[0].sentences[0]
    number = bisect_left(text.sentence_starts, here.start)
    before = text.layout.sentences[number - 1] if number else None
    opens = text.number_at(first.start) - text.number_at(here.start) <= 1
    if before is None or not opens or not all(_names(before, p) for p in bare):
        return []
    if any(_names(before, p) for p in people if p not in bare):
        return []  # "A and B had time for C. The minister ..., the president ...": of whom of the three?
    return [(bare[0], titles[0]), (bare[1], titles[1])]


def _is_foreign(text: Text, title: _Title, titles: list[_Title]) -> bool:
    """Whether the title is of a state, and the other of none, as a text has its own, or of the publisher's."""
    owners = [t.office.owner_key for t in titles if t is not title]
    home = text.publisher_state
    return bool(title.office.owner_key) and title.office.owner_key != home and owners in ([""], [home])


def _receives(text: Text, mention: Mention) -> bool:
    """Whether the one named received somebody: "called / on X", "chez X", "X a reçu"."""
    sentence = text.sentence_at(mention.start)
    if sentence is None or mention.name is None:
        return False
    cues = within(text.terms.cues, sentence.start, sentence.end)
    before = text.number_at(mention.start) - 1
    while text.is_honorific(before):
        before -= 1
    if text.is_word(before, "home") or (text.is_word(before, "by") and any(c.key in _HOSTS for c in cues)):
        return True
    number = bisect_left(cues, mention.end, key=lambda cue: cue.start)
    verb = next((c for c in cues[number:] if c.key in _HOSTS), None)
    return verb is not None and len(text.gap(mention.end, verb.start)) <= _REACH


def _names(sentence: Sentence, person: Person) -> bool:
    number = bisect_left(person.starts, sentence.start)
    return number < len(person.starts) and person.starts[number] < sentence.end
