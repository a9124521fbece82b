"""The office that only one who takes part can hold: named apart from anybody, while of him none is told.

"Talks with Ana Mora. ... The Portuguese foreign minister thanked her host."
"""

from dataclasses import replace
from itertools import islice

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.contacts.headlined import claim_headlined
from meetings.extraction.contacts.others_offices import is_done_to, is_known_ones, is_other_minister, is_yet_to_come
from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.represented import is_held_as
from meetings.extraction.people.countrymen import is_of_other_state
from meetings.extraction.people.joined_offices import is_whom
from meetings.extraction.people.people import Mention, Person, in_headline
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold

_OTHERS = frozenset(
    [
        "speaker",
        "senate-president",
        "crown-prince",
        "vice-president",
        "first-lady",
        "governor-general",
        "opposition-leader",
        "executive-vice-president",
        "first-vice-president",
        "deputy-prime-minister",
    ]
)
_MINISTERS = ("minister-of-", "deputy-minister", "vice-minister", "state-secretary", "chief-of-")
_HELD = ("", "deputy", "first-deputy", "acting")
_HEADED = frozenset(["secretary-general", "director-general", "ambassador", "high-commissioner", "commissioner"])
_TWO = 2
_LISTED = 12  # offices told of nobody, among which a counterpart's is looked for
_NOMINATIVES = ("", "i", "u", "si", "su")  # folded endings of a possessive
_OPENING = 3  # words before the subject: "С избранием / президент поздравил ее"
_FRONTED = 12  # words of a phrase that stands before the subject
_HEADLINE = "the headline's offices, in its order"
_LOCAL = frozenset(["governor", "mayor"])
_NONE_OWN = frozenset(["counterpart", "head-of-state"])  # "head of state" is every president and king
_REASON = "the only office told of nobody, and the only one who took part without an office"


def claim_offices(text: Text, mentions: list[Mention], events: list[Event]) -> None:
    """Give the only participant of whom no office is told the only office that is told of nobody."""
    called = any(o.key == "counterpart" for event in events for person in event.people for o in person.offices)
    nobodys = (m for m in mentions if not m.name and not m.person and _may_be_claimed(text, m))
    first = list(islice(nobodys, _LISTED)) if called else []
    _claim_as_counterparts(text, first, events)
    _claim_counterparts(text, first, events)
    claim_headlined(text, mentions, events)
    people = dict.fromkeys(person for event in events for person in event.people)
    bare = [person for person in people if not person.offices]
    if _claim_headline(text, mentions, events):
        return
    if len(bare) == _TWO:
        bare = _not_beside(text, mentions, bare)
    if len(bare) != 1 or not bare[0].fullest:
        return
    person = bare[0]
    is_party = any(person in event.people[:_TWO] for event in events)
    if not is_party and len(person.mentions) < _TWO:
        return  # one of many who came along
    if _may_be_of_another(text, mentions, events, people, person):
        return
    unheld = [m for m in mentions if not m.name and not m.person and _may_be_claimed(text, m)]
    unheld = [m for m in unheld if not is_known_ones(m, person, people)]
    headed = [m for m in unheld if in_headline(text, m.start)]
    unheld = headed if headed and not _are_one(text, [m.offices[0] for m in unheld]) else unheld
    if text.vocabulary.locatives:
        unheld = [m for m in unheld if m.offices[0].owner] or unheld  # "Prezidentin tapşırığı" is of its own
    if not unheld or not _are_one(text, [m.offices[0] for m in unheld]):
        return
    if any(_stands_beside(text, person, mention) for mention in unheld):
        return
    here = {id(text.sentence_at(m.start)) for m in unheld}
    untold = [m for m in mentions if not m.name and not m.person and m.offices and m not in unheld]
    untold = [m for m in untold if not is_known_ones(m, person, people)]
    if any(id(text.sentence_at(m.start)) in here and not m.offices[-1].plural for m in untold):
        return  # "the coordinator and the envoy were informed": two, told of nobody
    told = max(unheld, key=lambda m: bool(m.offices[0].owner or m.offices[0].owner_name))
    if not told.offices[0].key.startswith(_MINISTERS) and any(is_other_minister(text, m, people) for m in mentions):
        return
    held = {o.key for p in people if p is not person for o in p.offices}
    is_anothers = headed == unheld and not told.offices[0].owner and told.offices[0].key in held
    # "El mandatario" beside a governor is he.
    is_leader = not told.offices[0].owner and text.is_word(text.number_at(told.offices[0].start), "party")
    is_anothers = is_anothers or (is_leader and not held.isdisjoint(_LOCAL))
    if is_anothers or is_of_other_state(text, person, told.offices[0]):
        return
    if any(
        is_done_to(text, person, mention, people) or _met_before(text, mention, person, events) for mention in unheld
    ):
        return
    is_certain = bool(told.offices[0].owner) and not text.vocabulary.locatives
    opens = any(_opens_clause(text, m) or _opens_sentence(text, m) for m in unheld)
    if not text.vocabulary.words["indefinite"] and not (is_certain or (is_party and opens)):
        return  # where there are no articles only a state tells that a certain one is meant
    person.offices += [replace(office, reason=_REASON) for office in _made_precise(told, unheld)]
    for mention in unheld:
        person.add(mention)


def _may_be_of_another(
    text: Text, mentions: list[Mention], events: list[Event], people: dict[Person, None], person: Person
) -> bool:
    """Whether "and" joins to others of a contact's sentence one of whom no office is told, and who need not be one."""
    told = {id(sentence) for event in events if person in event.people for sentence in event.sentences}
    named = (m for m in mentions if m.name and m.person and m.person not in people and not m.person.offices)
    return any(
        len(m.name.words) >= _TWO
        and (text.is_word(m.name.first - 1, "and") or text.is_word(m.name.last + 1, "and"))
        and id(text.sentence_at(m.start)) in told
        for m in named
        if m.name
    )


def _met_before(text: Text, mention: Mention, person: Person, events: list[Event]) -> bool:
    """Whether the one with the office met whom another sentence below says the person to have met, in a contact anew.

    "The Pope met Juan Mora. Earlier Mora held talks with Ana Roy."
    """
    here = text.sentence_at(mention.start)
    if here is None or here.part != "body":
        return False
    cues = within(text.terms.cues, here.start, here.end)
    told = [e for e in events if person in e.people and e.sentence.start > here.start and e.sentence.part == "body"]
    told = [e for e in told if any(e.sentence.start <= start < e.sentence.end for start in person.starts)]
    met = [p for e in told for p in e.people if p is not person and any(here.start <= s < here.end for s in p.starts)]
    return bool(met) and any(cue.key in CONTACTS for cue in cues)


def _made_precise(told: Mention, unheld: list[Mention]) -> list[OfficeMention]:
    """The offices told, one with what it is for where another place says that: "Maltese deputy minister" above."""
    fuller = max((m.offices[0] for m in unheld), key=lambda office: len(office.key))
    office = told.offices[0]
    if len(told.offices) > 1 or fuller.owner or fuller.owner_name or not fuller.key.startswith(f"{office.key}-of-"):
        return told.offices
    return [replace(fuller, owner=office.owner, owner_name=office.owner_name)]


def _not_beside(text: Text, mentions: list[Mention], people: list[Person]) -> list[Person]:
    """The one of two of whom no office is told beside whose name the only office told of nobody does not stand.

    "Ana Roy came to Lisgar. The Maltese minister and her host, Jan Hudak, had lunch."
    """
    unheld = [m for m in mentions if not m.name and not m.person and _may_be_claimed(text, m)]
    if not unheld or not _are_one(text, [m.offices[0] for m in unheld]) or not unheld[0].offices[0].owner:
        return people
    return [p for p in people if not any(_stands_beside(text, p, m) for m in unheld)]


def _opens_clause(text: Text, mention: Mention) -> bool:
    """Whether a Russian sentence is about the one with the office, of whom it tells right at its beginning."""
    sentence = text.sentence_at(mention.start)
    before = text.tokens_between(sentence.start, mention.start) if sentence else range(0)
    term = text.cover.get(text.number_at(mention.start))
    is_subject = term is not None and "n" in term.cases.lower()
    opens = len(before) <= _OPENING or text.tokens[before[-1]].text == ","
    fronted = len(before) <= _FRONTED and not any(i in text.told or text.kind_at(i) == "office" for i in before)
    opens = opens or (fronted and text.is_any(before[0], ("at", "after", "with")))  # "На полях сессии / министр"
    return bool(text.vocabulary.paradigms) and sentence is not None and is_subject and opens


def _opens_sentence(text: Text, mention: Mention) -> bool:
    """Whether a Turkish or Azerbaijani sentence has the one with the office, whose it tells, for its subject."""
    sentence = text.sentence_at(mention.start)
    head = text.cover.get(text.number_at(mention.end) - 1)
    is_subject = head is not None and fold(head.ending).lstrip("'") in _NOMINATIVES
    is_first = sentence is not None and sentence.start == mention.start and sentence.part == "body"
    return bool(text.vocabulary.locatives) and is_first and is_subject and bool(mention.offices[0].owner)


def _claim_as_counterparts(text: Text, unheld: list[Mention], events: list[Event]) -> None:
    """Give one of two of whom but his state's counterpart is told that state's only office told of nobody.

    "Malta's foreign minister in Lisgar. Jan Hudak received Ana Vella, his Maltese counterpart."
    """
    for event in events if len(events) == 1 and len(events[0].people) == _TWO else ():
        for person, other in (event.people, event.people[::-1]):
            state = person.offices[0].owner_key if person.offices else ""
            if not state or other.offices or any(o.key != "counterpart" for o in person.offices):
                continue
            own = [m for m in unheld if m.offices[0].owner_key == state]
            if own and _are_one(text, [m.offices[0] for m in own]):
                person.offices.append(replace(own[0].offices[0], reason=_REASON))
                for mention in own:
                    person.add(mention)


def _claim_counterparts(text: Text, unheld: list[Mention], events: list[Event]) -> None:
    """Give each of two who met, of whom no office is told, that of who is called his counterpart.

    Of the one other state whose same office the text tells of nobody.
    """
    for event in events:
        if len(event.people) != _TWO:
            continue
        for person, other in (event.people, event.people[::-1]):
            if person.offices or not person.fullest:
                continue
            held = [o for o in other.offices if o.of == "state" and o.key not in _NONE_OWN]
            called = next((o for o in other.offices if o.key == "counterpart"), None)
            if called and len(held) == 1 and not held[0].capacity:
                own = replace(held[0], owner=None, owner_name="", start=called.start, end=called.end, reason="")
                theirs = [m for m in unheld if m.offices[0].owner_key not in ("", held[0].owner_key)]
                theirs = [m for m in theirs if same_office(m.offices[0], held[0])]
                if theirs and _are_one(text, [m.offices[0] for m in theirs]):
                    own = replace(theirs[0].offices[0], reason=_REASON)
                person.offices.append(own)


def _claim_headline(text: Text, mentions: list[Mention], events: list[Event]) -> bool:
    """Give the two who met their offices where only the headline tells both, in its order: "President meets envoy".

    Whether it did.
    """
    if not text.vocabulary.order.get("subject_first"):
        return False  # "Премьер-министра посетил посол"
    pairs = {tuple(event.people[:_TWO]) for event in events}
    parties = pairs.pop() if len(pairs) == 1 else ()
    if len(parties) != _TWO or any(p.offices or not p.fullest or in_headline(text, p.starts[0]) for p in parties):
        return False
    headed = [m for m in mentions if in_headline(text, m.start)]
    if len(headed) != _TWO or any(m.name or m.person or len(m.offices) != 1 for m in headed):
        return False
    if not all(_may_be_claimed(text, m) or m.offices[0].key in _HEADED for m in headed):
        return False
    first, other = headed
    if not any(c.key in CONTACTS and first.end <= c.start < other.start for c in text.terms.cues):
        return False
    for person, mention in zip(parties, headed, strict=True):
        person.offices.append(replace(mention.offices[0], reason=_HEADLINE))
        person.add(mention)
    return True


def _may_be_claimed(text: Text, mention: Mention) -> bool:
    office = mention.offices[0]
    if len(mention.offices) > _TWO or any(o.plural or o.capacity not in _HELD for o in mention.offices):
        return False
    known = office.key.startswith(_MINISTERS) or office.key in _OTHERS or any(office.key in a for a in ALIKE)
    before = text.number_at(mention.start) - 1
    if office.of == "state" and office.owner is not None and office.owner.kind == "body":
        return False  # "the ASEAN Foreign Ministers' Meeting"
    is_new = text.is_word(before, "indefinite") and not is_held_as(text, mention.start)
    if is_yet_to_come(text, mention, before) or is_whom(text, office):
        return False
    return known and not is_new and not text.is_word(before, "its")


def _are_one(text: Text, offices: list[OfficeMention]) -> bool:
    """Whether all may be one office of one state or body, be it that a word means two: "el canciller alemán"."""
    owners = {o.owner_key or o.owner_name for o in offices} - {""}
    words = {fold(text.body[o.start : o.end]).split()[0] for o in offices}
    return len(owners) < 2 and (len(words) == 1 or all(same_office(offices[0], other) for other in offices))


def _stands_beside(text: Text, person: Person, mention: Mention) -> bool:
    """Whether one clause names both, as two people."""
    sentence = text.sentence_at(mention.start)
    if is_held_as(text, mention.start):
        return False  # "Jan Roy, who took over as prime minister"
    return sentence is not None and any(
        sentence.start <= other.start < sentence.end and not _part(text, other, mention) for other in person.mentions
    )


def _part(text: Text, one: Mention, other: Mention) -> bool:
    """Whether a colon stands between the two that opens no list of those met: "The King received: / Ana Roy"."""
    first, last = sorted((one, other), key=lambda m: m.start)
    colon = text.body.find(":", first.end, last.start)
    return colon >= 0 and not any(c.key in CONTACTS for c in within(text.terms.cues, first.end, colon))
