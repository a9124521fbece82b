"""Whom an office without a name means: the one whom the text names with it."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.days.dateline import Dateline
from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.bystanders import is_bystander
from meetings.extraction.people.genders import agree, may_be_of
from meetings.extraction.people.heads_meant import head_meant
from meetings.extraction.people.meant_offices import (
    are_of_one_state,
    is_anothers_envoy,
    is_the_others,
    may_mean,
    of_land,
)
from meetings.extraction.people.met_elsewhere import holds_alone, is_met_elsewhere, is_met_later, is_not_met
from meetings.extraction.people.more_told import made_precise, named_next, serves_as
from meetings.extraction.people.people import Mention, Person, in_headline
from meetings.extraction.people.states_met import states_met
from meetings.extraction.people.taken_up import LATTER, REASON, is_guests, latter, taken_up
from meetings.extraction.people.turkic_subjects_meant import subject_before, went_abroad
from meetings.extraction.texts.quotations import MARKS, quotations
from meetings.extraction.texts.text import Text, within

_LOCAL = frozenset(["governor", "deputy-governor", "mayor", "deputy-mayor", "district-governor", "prefect"])
_OF_STATES = ALIKE[2] | {"minister", "speaker"}
_HOLDERS = 200  # persons of a text whom an office alone may mean
_QUOTED = 2000  # characters before an office that may quote its holder
_TWO = 2
_SUBJECT = 4  # words, at most, before the name that a sentence begins with


def trace_offices(text: Text, mentions: list[Mention], people: list[Person], dateline: Dateline | None) -> None:
    """Give "the Secretary General" the person whom the text has named with that office."""
    others: list[Person] = []  # of no name
    named, people = people, people[:_HOLDERS]
    for number, mention in enumerate(mentions):
        if mention.name or mention.person or [o for o in mention.offices if o.plural]:
            continue
        office = _last_of(mention)
        if office.owner_key and is_not_met(text, mention):
            continue
        if serves_as(text, mention, mentions[max(0, number - 1)]):
            continue
        if office.owner_key and text.is_word(text.number_at(mention.start) - 1, "as"):
            continue  # "the swearing-in of X / as president of Malta"
        holder = _holder(text, mention, office, people)
        if holder and holder.starts[0] > mention.start and is_met_later(text, mention, holder):
            continue
        if holder and office.owner_key and is_met_elsewhere(text, mention, office, holder, dateline):
            if holds_alone(office):
                others.append(Person())
                others[-1].add(mention)
                others[-1].offices = [office]
            continue
        guests = holder is not None and is_guests(text, holder, office)
        if guests and taken_up(text, mention, mentions, people, is_guests=True):
            holder = None
        if holder is None and office.key == "counterpart":
            holder = _counterpart(text, mention, mentions, people) or _told_behind(text, number, mentions)
        # One of "the presidents of Chad, Benin and Niger" tells of nobody whose he is.
        listed = [m.start for m in mentions[max(0, number - 1) : number + 2]].count(mention.start) > 1
        if holder is None and not listed and (holder := named_next(text, number, mentions)):
            holder.offices = list(mention.offices)
        if holder is None and (holder := latter(text, mention, mentions)):
            holder.offices += [replace(o, reason=LATTER) for o in mention.offices]
        if holder is None and (holder := taken_up(text, mention, mentions, people, is_guests=guests)):
            holder.offices = [replace(o, reason=REASON, owner=o.owner or office.owner) for o in mention.offices]
        if holder is None:
            continue
        holder.add(mention)
        holder.offices = [made_precise(o, office, people) for o in holder.offices]
        told = not listed and (office.owner or office.key in _LOCAL)
        if told and _may_add_owner(office, holder, people, in_headline(text, mention.start)):
            # "The French minister" says whose minister the one named before is.
            holder.offices = [_with_owner(o, office) for o in holder.offices]
    named += others
    named.sort(key=lambda p: p.starts[0])


def _last_of(mention: Mention) -> OfficeMention:
    """The last of the offices, of the first one's state where none is told: "Malta's premier and energy minister"."""
    first, last = mention.offices[0], mention.offices[-1]
    is_states = last.of == "state" and not (last.owner or last.owner_name)
    return replace(last, owner=first.owner) if is_states and first.owner and first.of == "state" else last


def _with_owner(held: OfficeMention, office: OfficeMention) -> OfficeMention:
    """The office held with the owner told elsewhere; "the envoy" is what he is called there: "a Slovak ambassador"."""
    if not same_office(held, office) or held.owner_name:
        return held
    if held.key == "envoy" and office.key != held.key and office.owner and not held.accredited:
        return office
    return replace(held, owner=office.owner, owner_name=office.owner_name)


def _holder(text: Text, mention: Mention, office: OfficeMention, people: list[Person]) -> Person | None:
    """The one named with the office: of several the one of its state, the report's own, or the one named last."""
    meant = of_land(text, office, people)
    holders = [p for p in people if [o for o in p.offices if may_mean(o, meant) and may_be_of(text, meant, o)]]
    if office.key in ACCREDITED:
        holders = [p for p in holders if not is_anothers_envoy(p, office)]
    holders = _without_quoted(text, holders, mention)
    here = text.sentence_at(mention.start)
    if [p for p in holders if p.starts[0] > mention.start and text.sentence_at(p.starts[0]) is here]:
        # "The parliamentarian met the chairman, X, and the deputy Y": not Y.
        holders = [p for p in holders if p.starts[0] < mention.start]
    named = any(p.starts[0] < mention.start for p in holders)
    if not named and (head := head_meant(text, mention, people)):
        return head
    if anothers := _of_other_state(text, mention, office, holders, people):
        return anothers
    if office.owner_key:
        holders = [p for p in holders if not _is_named_beside(text, p, mention, office)]
        holders = [p for p in holders if not (_is_own(p, office) and office.owner_key in states_met(text, p))]
        holders = [p for p in holders if all(are_of_one_state(o, office) for o in p.offices)] or holders
    if office.owner_key and not named and len(holders) == 1 and is_the_others(text, holders[0], mention, people):
        return None
    if len(holders) < 2:
        return holders[0] if holders else None
    holders = [p for p in holders if any(may_mean(o, office) and agree(text, o, office) for o in p.offices)] or holders
    if office.owner_key:
        exact = [p for p in holders if any(may_mean(o, office) and o.owner_key for o in p.offices)]
        if not exact and _are_listed(text, holders, office):
            return None  # "The envoys X, Y and Z ... The Maltese ambassador": any of them
        holders = exact or holders
    before = [p for p in holders if p.starts[0] < mention.start]
    if len(before) > 1:
        before = [p for p in before if not _stands_by(text, p, mention.start)] or before
    before = [p for p in before if any(o.key == office.key for o in p.offices)] or before
    if not before:
        return holders[0]
    if leader := _leader(before, office):
        return leader
    if text.vocabulary.locatives and (subject := subject_before(text, mention, before)):
        return subject
    last = max(before, key=lambda p: _latest(p, mention.start))
    beside = text.sentence_at(_latest(last, mention.start))
    own = [p for p in before if text.sentence_at(_latest(p, mention.start)) is beside and _is_own(p, office)]
    return own[0] if len(own) == 1 and office.key == "minister" and not office.owner_key else last


def _without_quoted(text: Text, holders: list[Person], mention: Mention) -> list[Person]:
    """The holders but those of whom the mention's one speaks as of others: "« ... Ana Roy », a dit le président"."""
    sentence = text.sentence_at(mention.start) if holders and not text.printed.keys().isdisjoint(MARKS) else None
    said = [c for c in within(text.terms.cues, sentence.start, sentence.end) if c.key == "say"] if sentence else []
    quoted = quotations(text, max(sentence.start, mention.start - _QUOTED), mention.start) if sentence and said else []
    start, end = quoted[-1] if quoted else (0, 0)
    if not quoted or not any(end <= c.start for c in said):
        return holders
    return [p for p in holders if bisect_left(p.starts, start) == bisect_left(p.starts, end)]


def _are_listed(text: Text, holders: list[Person], office: OfficeMention) -> bool:
    """Whether one sentence names them all first, each without his state, or one phrase tells the office of all."""
    first = {id(text.sentence_at(p.starts[0])) for p in holders}
    told = {o.start for p in holders for o in p.offices if may_mean(o, office)}
    return (len(first) == 1 and len(holders) > _TWO) or len(told) == 1


def _of_other_state(
    text: Text, mention: Mention, office: OfficeMention, holders: list[Person], people: list[Person]
) -> Person | None:
    """The only one of another state whom "the visiting Prime Minister" means, or a counterpart "the Maltese Premier".

    That is who was named as the counterpart of one of the text's own, of whom it tells no state.
    """
    visits = text.is_any(text.number_at(mention.start) - 1, ("guest", "stay")) and not went_abroad(text, mention)
    is_guest = visits and not office.owner_key
    is_own = bool(office.owner_key and holders) and all(_is_own(p, office) for p in holders)
    if not (is_guest or is_own):
        return None
    before = [p for p in people if p.starts[0] < mention.start]
    told = [(p, o) for p in before for o in p.offices if o.owner and office.owner_key in ("", o.owner_key)]
    meant = [p for p, o in told if o.key == "counterpart" or (is_guest and same_office(o, office))]
    return meant[0] if len(set(map(id, meant))) == 1 else None


def _is_named_beside(text: Text, person: Person, mention: Mention, office: OfficeMention) -> bool:
    """Whether the sentence names the person with an office like it, of no told state: "Minister X met Malta's".

    Whose office it is then tells another from him.
    """
    here = text.sentence_at(mention.start)
    if here is None:
        return False
    first, last = (bisect_left(person.starts, at) for at in (here.start, here.end))
    beside = [m for m in person.mentions if here.start <= m.start < here.end] if last > first else []
    return any(same_office(o, office) and not (o.owner_key or o.owner_name) for m in beside for o in m.offices)


def _latest(person: Person, end: int) -> int:
    """Where before that offset the person was last named."""
    return person.starts[bisect_left(person.starts, end) - 1]


def _is_own(holder: Person, office: OfficeMention) -> bool:
    """Whether the office is printed without a state, as a text does its own side's: beside "the Kenyan minister"."""
    return not any(may_mean(o, office) and (o.owner or o.owner_name) for o in holder.offices)


def _leader(holders: list[Person], office: OfficeMention) -> Person | None:
    """The head or minister whom the text names first, and as its own, where it says but "the President".

    A minister where all others who may be meant are told to be another state's.
    """
    is_head = any(office.key in heads for heads in ALIKE[:2])
    if (
        office.owner_key
        or office.capacity
        or not (is_head or office.key in _OF_STATES or office.key.startswith("minister-of-"))
    ):
        return None
    first = min(holders, key=lambda p: p.starts[0])
    is_alone = is_head or not any(_is_own(other, office) for other in holders if other is not first)
    return first if _is_own(first, office) and is_alone else None


def _stands_by(text: Text, person: Person, end: int) -> bool:
    """Whether up to that offset the text only says of the person whose greetings, plans or people it tells of."""
    for mention in person.mentions:
        sentence = text.sentence_at(mention.start)
        if mention.start >= end or sentence is None:
            continue
        cues = within(text.terms.cues, sentence.start, sentence.end)
        if not is_bystander(text, mention, cues, sentence.start):
            return False
    return True


def _counterpart(text: Text, mention: Mention, mentions: list[Mention], people: list[Person]) -> Person | None:
    """The one of the counterpart's state who has the office of somebody named in the same sentence."""
    sentence, owner = text.sentence_at(mention.start), mention.offices[-1].owner_key
    if sentence is None or not owner:
        return None
    first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (sentence.start, sentence.end))
    held = [o for m in mentions[first:last] if m is not mention and m.person for o in m.person.offices]
    for person in people:
        ours = [o for o in person.offices if o.owner_key == owner]
        if any(same_office(o, h) for o in ours for h in held if h.owner_key != owner):
            return person
    return None


def _told_behind(text: Text, number: int, mentions: list[Mention]) -> Person | None:
    """The one named behind "his Maltese counterpart" with an office of no told state, which another state's has too.

    "Talks of Jan Roy and his Maltese counterpart: with Prime Minister Ana Vella, the Slovak premier discussed ...".
    Be it in the sentence behind: "... met his Maltese counterpart. With Prime Minister Ana Vella, the Slovak premier".
    """
    owner, after = mentions[number].offices[-1].owner, mentions[number + 1 : number + 1 + _SUBJECT]
    here, there = (text.sentence_at(m.start) for m in (mentions[number], *after[:1])) if after else (None, None)
    leads = there is not None and text.is_word(text.number_at(there.start), "with")
    is_next = here is not None and there is not None and there is not here and leads and here.line == there.line
    behind = [m for m in after if there and (here is there or is_next) and m.start < there.end]
    person = behind[0].person if behind else None
    if owner is None or person is None:
        return None
    if person.starts[0] < behind[0].start and not in_headline(text, person.starts[0]):
        return None
    theirs = [o for m in behind[1:] if m.person is None for o in m.offices if o.owner_key not in ("", owner.key)]
    told = any(o.owner or o.owner_name for o in person.offices)
    if told or not any(same_office(o, other) for o in person.offices for other in theirs):
        return None
    person.offices = [replace(o, owner=owner) for o in person.offices]
    return person


def _may_add_owner(office: OfficeMention, holder: Person, people: list[Person], is_headed: bool) -> bool:
    """Whether the holder's office has no owner yet, and nobody else comes from the owner named."""
    if any(same_office(o, office) and o.owner for o in holder.offices):
        return False
    whose = office.owner_key, office.owner_name
    others = [o for p in people if p is not holder for o in p.offices]
    if is_headed:  # "Fiji's Prime Minister in Lima": that an envoy of Fiji met him speaks for it
        others = [o for o in others if o.key not in ACCREDITED]
    if office.key in _LOCAL:
        others = [o for o in others if o.key == office.key]  # its deputy is of the same place
    return not any((o.owner_key, o.owner_name) == whose or o.states == (office.owner_key,) for o in others)
