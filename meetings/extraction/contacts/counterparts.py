"""The office that "his Turkish counterpart" means."""

from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.offices.alike import same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

_LISTING = ("and", "article", "of", "pronoun", "its")
_APPOSED = 7  # characters between an office and the one that says which it is: ", ", ", le "
# Members of a government whom few other states have: their counterparts are ministers.
_OWN_WAYS = frozenset(["federal-councillor", "government-councillor", "state-councilor", "head", "leader", "member"])
_TITLED = ("secretary-of-state-for-", "minister-delegate-for-", "minister-of-state-for-", "state-secretary-for-")
# What ministers may be beside their own office.
_BESIDE = frozenset(
    ["deputy-prime-minister", "vice-chancellor", "vice-premier", "tanaiste", "senator", "member-of-parliament", "envoy"]
)


def without_counterparts(offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; one right behind "his Irish counterpart" is what that means, and of the state named there."""
    if len(offices) < 2:
        return offices
    kept: list[OfficeMention] = []
    for office in offices:
        whose = next((o for o in kept if o.key == "counterpart" and 0 < office.start - o.end <= _APPOSED), None)
        has_body = office.of != "state" and (office.owner or office.owner_name)
        if whose is None or has_body:
            kept.append(office)
            continue
        kept.remove(whose)
        is_told = office.owner or office.owner_name
        kept.append(office if is_told else replace(office, owner=whose.owner, owner_name=whose.owner_name))
    return kept


def tells_own(office: OfficeMention, resolved: OfficeMention) -> bool:
    """Return whether the person's own office is told: that of a minister of other things than the counterpart is."""
    if office.key == resolved.key or resolved.key.startswith(f"{office.key}-of-"):
        return False
    return same_office(office, resolved) or (
        office.key.startswith("minister-of-") and resolved.key.startswith("minister-of-")
    )


def _is_bodys(office: OfficeMention) -> bool:
    """Whether it is the office of a party or the like, which no state's counterpart has."""
    return office.of != "state" and (bool(office.owner_name) or office.owner_key in authorities().bodies)


def _leads_state(office: OfficeMention) -> bool:
    """Whether it is how a state's head is called: "the Maltese leader"."""
    return office.key == "leader" and office.owner_key in authorities().territories


def _listed_before(text: Text, office: OfficeMention, event: Event, events: Sequence[Event]) -> Person | None:
    """The one listed right before "her Rwandan counterpart", whose it is: "the minister Ana Mora and her ...".

    Be it another guest of the same host, whom he met apart: "Next were the envoy, Jan Roy, and his ...".
    """
    before = max((m for m in event.mentions if m.end <= office.start), key=lambda m: m.end, default=None)
    if before is None:
        hosted = (m for e in events if e.people[0] is event.people[0] for m in e.mentions if m.end <= office.start)
        before = max(hosted, key=lambda m: m.end, default=None)
    gap = text.tokens_between(before.end, office.start) if before else ()
    joins = all(text.tokens[i].text in ",;" or text.is_any(i, _LISTING) for i in gap)
    owned = any(text.is_word(i, "pronoun") or text.is_word(i, "its") for i in gap)
    if before and joins and owned and _only_attended(text, before):
        return before.person  # "In attendance were the premier, the envoy Ana Mora and her Rwandan counterpart"
    if before and any(m.end <= before.start and m.person is not before.person for m in _beside(text, before, event)):
        return None  # "X met the premier, Ana Mora, and his Rwandan counterpart"
    closed = any(text.tokens[i].text in ",;" for i in gap)
    return before.person if before and joins and owned and (closed or _is_subject(text, before)) else None


def _only_attended(text: Text, mention: Mention) -> bool:
    """Whether the sentence tells but of those who sat beside: none of the two who met is named there."""
    sentence = text.sentence_at(mention.start)
    keys = {c.key for c in within(text.terms.cues, sentence.start, sentence.end)} if sentence else set()
    return "attend" in keys and keys.isdisjoint(CONTACTS)


def _is_subject(text: Text, mention: Mention) -> bool:
    """Whether neither a "with" nor a pronoun stands before the one named: "The minister A and his Somali ..."."""
    sentence = text.sentence_at(mention.start)
    before = text.tokens_between(sentence.start if sentence else mention.start, mention.start)
    return not any(text.is_any(i, ("with", "pronoun", "by")) for i in before) and not text.vocabulary.locatives


def _beside(text: Text, mention: Mention, event: Event) -> list[Mention]:
    """Those of the contact whom the mention's sentence names as well."""
    sentence = text.sentence_at(mention.start)
    return [m for m in event.mentions if sentence and sentence.start <= m.start < sentence.end]


def _tells(event: Event, office: OfficeMention) -> bool:
    """Whether one of the contact's sentences has the office."""
    return any(sentence.start <= office.start < sentence.end for sentence in event.sentences)


def _is_anothers(text: Text, office: OfficeMention, event: Event) -> bool:
    """Whether the office is told as the counterpart of one before, in a sentence without those whom he met."""
    sentence = text.sentence_at(office.start)
    owned = text.is_any(text.number_at(office.start) - 1, ("pronoun", "its"))
    if sentence is None or not owned or not text.vocabulary.order.get("titled"):
        return False
    before = text.tokens_between(sentence.start, office.start)
    named = any(text.kind_at(i) == "office" for i in before)
    return named and not any(sentence.start <= m.start < office.start for m in event.mentions)


def counterpart_of(
    text: Text, office: OfficeMention, person: Person, event: Event, events: Sequence[Event] = ()
) -> OfficeMention | None:
    """Return the office that "his Turkish counterpart" means: the other party's, in the state named.

    That of the contact told by the sentence, where it is another of the person's: he is nobody else's counterpart.
    """
    known = authorities()
    told = next((e for e in (event, *events) if _tells(e, office) and person in e.people), None)
    if told is None and _is_anothers(text, office, event):
        return None  # "She will host her Cuban counterpart, X. Today X met the Speaker, Y": who is no counterpart
    if told is None and any(o is not office and o.owner_key == office.owner_key != "" for o in person.offices):
        return None  # somebody else's whom he is yet to meet, and his own office is told
    event = told or event
    beside = _listed_before(text, office, event, events)
    others = event.people if beside is None else dict.fromkeys([beside, *event.people])
    if office.owner_key in known.territories:  # of a state's, not of who is a body's
        others = sorted(others, key=lambda p: bool(p.offices) and all(map(_is_bodys, p.offices)))
    for other in others:
        theirs = [o for o in other.offices if (o.key in known.offices or _is_titled(o)) and o.key != "counterpart"]
        if office.owner_key and {o.owner_key for o in theirs} == {office.owner_key}:
            continue  # his own state's president is no Greek minister's counterpart
        if other is not person and theirs:
            theirs = sorted(
                theirs, key=lambda o: (_is_bodys(o) and office.owner_key in known.territories, o.key in _BESIDE)
            )
            shared = next((o for o in theirs if o.key not in _OWN_WAYS or _leads_state(o)), None)
            if shared is None:
                return replace(office, key="minister", title=known.offices["minister"].title)
            # The counterpart of a Secretary of State is a minister of foreign affairs where there is no such title.
            own = known.own.get(shared.owner_key, {})
            key = next((general for general, title in own.items() if title == shared.key), shared.key)
            return replace(office, key=key, title=known.offices[key].title if key in known.offices else shared.title)
    return None


def _is_titled(office: OfficeMention) -> bool:
    """Whether the title is one of those made of what its holder is for: "Secretary of State for Transport"."""
    return office.of == "state" and office.key.startswith(_TITLED) and bool(office.title)
