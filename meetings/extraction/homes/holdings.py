"""The offices that a participant holds: every printed one, its owner where the text tells it or it follows."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.contacts.counterparts import counterpart_of, tells_own, without_counterparts
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.drafts import Evidence, OfficeDraft, Span
from meetings.extraction.homes.assemblies import assembly_in, landtag_of, only_land
from meetings.extraction.homes.company import followed_state
from meetings.extraction.homes.fellow_officers import (
    body_of_fellows,
    chief_of,
    fellow_member,
    master_of,
    of_same_organ,
    with_owners_told,
)
from meetings.extraction.homes.general_heads import says_less
from meetings.extraction.homes.home_bodies import is_chief, is_one_body, organ_in, without_wholes
from meetings.extraction.homes.lands import is_away, land_of
from meetings.extraction.homes.lists import of_neighbour
from meetings.extraction.homes.relations import related
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED, own_key
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

# Where heads of government are chancellors; "Ministerpräsident" is in German the head of one of their parts.
_CHANCELLORS = frozenset(["DE", "AT"])
_WITH_LANDS = _CHANCELLORS | {"CH", "IT"}  # whose parts have governments of which German reports tell
# Presidents of other bodies than a state, whom a text calls by "President" alone as well.
_PRESIDENTS = frozenset(
    ["speaker", "deputy-speaker", "senate-president", "supreme-court-president", "constitutional-court-president",
     "chief-justice", "regional-president", "district-president"]
)  # fmt: skip
# Those sent abroad by a state, who come with the head of its mission.
_STAFF = frozenset(
    ["consul", "vice-consul", "consul-general", "charge-d-affaires", "honorary-consul", "minister-counsellor",
     "counsellor",
     "military-attache", "defence-attache", "cultural-attache", "economic-attache", "commercial-attache",
     "press-attache", "labour-attache", "attache", "first-secretary", "second-secretary", "third-secretary",
     "embassy-secretary"]
)  # fmt: skip
# Who is no envoy at the same time, by how their keys begin.
_NO_ENVOYS = (
    "minister", "deputy-minister", "first-deputy-minister", "prime-minister", "counsellor", "first-secretary",
    "second-secretary", "third-secretary",
)  # fmt: skip
# Whom a state sends for something, be he one of its ministers.
_SENT = frozenset(["special-envoy", "special-representative"])
_TWO = 2
_CHARGE = 3  # words from what a firm's vice-president is for
_CHAIR = "baskan"  # folded
_PRESIDENTIAL = "Presidential "  # a chief of staff, an adviser
_STATELY = (
    "president",
    "vice-president",
    "first-vice-president",
    "second-vice-president",
    "speaker",
    "deputy-speaker",
    "ambassador",
)
# How titles end that say whom of a state one serves.
_MASTERS = tuple(
    f" the {master}"
    for master in ("President", "Prime Minister", "King", "Emir", "Sultan", "Chancellor", "Head of State", "Minister")
)


def organization_of(office: OfficeMention) -> tuple[str, str]:
    """Return the authorized name and the key of the state or body whose office it is."""
    known = authorities()
    key = office.owner_key
    is_bodys = office.of != "state" and office.key not in ACCREDITED
    if office.owner_name and is_bodys:
        return _organ_of(office, key) or office.owner_name, ""
    if key in known.territories:
        return known.territories[key].formal, key
    if key in known.bodies:
        return known.bodies[key].name, key
    return office.owner_name, ""


def _envoys_state(person: Person, event: Event) -> tuple[str, str] | None:
    """The only state whose other envoys take part: the consul beside an ambassador is of the same.

    Or beside a consul-general.
    """
    others = (o for other in event.people if other is not person for o in other.offices)
    envoys = (o for o in others if o.key in ACCREDITED or o.key == "consul-general")
    states = {o.owner_key for o in envoys if o.owner_key in authorities().territories}
    return (states.pop(), "the only state whose envoys took part") if len(states) == 1 else None


def _organ_of(office: OfficeMention, state: str) -> str:
    """The authorized name of the state's organ whose office it is: "Senate of Chile"; "" where it is none's."""
    known = authorities()
    is_known = office.organ and state in known.territories
    return f"{known.organs[office.organ].name} of {known.territories[state].name}" if is_known else ""


def _printed_offices(
    text: Text, person: Person, event: Event, events: Sequence[Event], presidents: frozenset[str]
) -> list[OfficeMention]:
    """The person's offices, one for each title and owner; one without an owner gives way to the same with one.

    Whoever holds one of the presidents' is called "President" as well.
    """
    if len(person.offices) < _TWO and not any(office.key == "counterpart" for office in person.offices):
        return person.offices
    offices: list[OfficeMention] = []
    for office in without_counterparts(person.offices):
        if office.key == "counterpart":
            resolved = counterpart_of(text, office, person, event, events)
            if resolved is None or any(tells_own(o, resolved) for o in person.offices):
                continue  # the text gives his own office as well
            office = resolved
        owner = organization_of(office)[0]
        alike = (o for o in offices if o.key == office.key)
        same = next((o for o in alike if not owner or is_one_body(text, organization_of(o)[0], owner)), None)
        if same is not None and owner and owner.isupper() < organization_of(same)[0].isupper():
            offices[offices.index(same)] = office  # the name in full
        if same is None:
            offices = [o for o in offices if o.key != office.key or any(organization_of(o))]
            offices.append(office)
    keys = {o.key for o in offices}
    if keys & presidents or any(key.startswith("president-of-") for key in keys):
        offices = [o for o in offices if o.key != "president" or any(organization_of(o))]  # "President Somchai"
    if len(keys) > 1 and (text.vocabulary.locatives or text.vocabulary.order.get("titled")):
        offices = [o for o in offices if any(organization_of(o)) or not _is_rank(text, o)]
    envoys = (o for other in event.people if other is not person for o in other.offices if o.key in ACCREDITED)
    if any(key.startswith(_NO_ENVOYS) for key in keys) and any(o.owner for o in envoys):
        # "At the end the ambassador Roy to a fair invited": in a language without articles the envoy named before.
        # "Minister of the Environment and Special Envoy for Climate" is both.
        offices = [
            o for o in offices if o.key not in ACCREDITED or o.key in _SENT or o.owner or o.owner_name or o.accredited
        ]
    kept = [o for o in without_wholes(offices) if len(keys) == 1 or not says_less(o.key, keys) or _heads_body(o)]
    return with_owners_told(kept, offices)


def _is_rank(text: Text, office: OfficeMention) -> bool:
    """Whether it is but "Başkan", as Turkish calls all who preside over something, or a nuncio's "Archbishop"."""
    is_chair = office.key in ("president", "chair-president") and bool(text.vocabulary.locatives)
    is_chair = is_chair and fold(text.body[office.start : office.end]).startswith(_CHAIR)
    return is_chair or (office.key in ("archbishop", "bishop") and bool(text.vocabulary.order.get("titled")))


def _is_states(text: Text, office: OfficeMention) -> bool:
    """Whether it may be of a body too, but is a state's where none is named: an adviser's to the President.

    A vice-president for something is a firm's: "marketinq / üzrə icraçı vitse-prezidenti"; a Turkish "Başkan
    Yardımcısı" is a mayor's deputy, or of whoever else presides over something.
    """
    first = text.number_at(office.start)
    if office.key == "vice-president" and fold(text.body[office.start : office.end]).startswith(_CHAIR):
        return False
    if office.key == "vice-president" and any(text.is_word(i, "concerning") for i in range(first - _CHARGE, first + 1)):
        return False
    serves = (
        office.in_full.endswith(_MASTERS)
        or office.in_full.startswith(_PRESIDENTIAL)
        or text.has_word("styled", text.tokens_between(office.start, office.end))
    )
    return office.key in _STATELY or serves or bool(related(text, office))


def _is_sent(office: OfficeMention, offices: list[OfficeMention]) -> bool:
    """Whether a state sends its minister for something: "Minister of Health and Special Envoy for Malaria"."""
    return office.key in _SENT and any(o.key.startswith("minister-of-") for o in offices)


def _is_of_another(text: Text, office: OfficeMention) -> bool:
    """Whether an "of" follows and tells that the office may be no state's: "the vice-president of the association"."""
    after = bisect_left(text.starts, office.end)
    last = text.past_words(after, "of", "article")
    is_name = last < len(text.tokens) and text.tokens[last].is_capital
    is_other = after < last and not is_name and not text.is_word(last, "polity")
    return is_other and office.of != "state" and office.key not in ACCREDITED


def _is_bodys(office: OfficeMention) -> bool:
    """Whether the text tells a body whose office it is."""
    return office.owner_key in authorities().bodies or (bool(office.owner_name) and office.of != "state")


def _told_state(offices: list[OfficeMention]) -> str:
    """The key of the state that the first of the offices to tell one is of, or is its body's; "" where none does."""
    known = authorities()
    for office in offices:
        state = known.bodies[office.owner_key].parent if office.owner_key in known.bodies else office.owner_key
        if state in known.territories and known.territories[state].kind == "state":
            return state
    return ""


def _heads_body(office: OfficeMention) -> bool:
    """Whether a head's body is told: "Head of the Department of Nuclear Safety" says more beside another office."""
    is_body = bool(office.owner_name) or (office.owner is not None and office.owner.kind == "body")
    return office.key in ("head", "leader") and is_body


def offices_held(
    text: Text, person: Person, event: Event, dateline: Dateline | None, events: Sequence[Event]
) -> tuple[OfficeDraft, ...]:
    """Return the offices of one who took part in one of the text's contacts."""
    known = authorities()
    # "Le président de la Commission" is its chairman: in French and Spanish the words are the same.
    called = _PRESIDENTS | {"chairman"} if text.vocabulary.words["adjective_ending"] else _PRESIDENTS
    offices = _printed_offices(text, person, event, events, called)
    drafts: list[OfficeDraft] = []
    for office in offices:
        organization, key = organization_of(office)
        evidence = [
            Evidence(Span(office.start, office.end), "worked out" if office.reason else "stated", office.reason)
        ]
        if (not organization or (office.organ and organization == office.owner_name)) and office.of != "body":
            state = _told_state(offices)
            reason = "the same person's other office" if state else ""
            if office.organ and not state:
                state, reason = of_same_organ(office, event)
            if not state and (master := master_of(text, person, office, event)):
                told = {o.owner_key for o in master.offices if o.owner_key in known.territories}
                others = [o for p in event.people if p is not person for o in p.offices]
                if listed := of_neighbour(text, person, event, others):
                    state, reason = listed, "the state of the one listed before"
                else:
                    state = told.pop() if len(told) == 1 else followed_state(text, master, event, dateline, events)[0]
                    reason = "the office's title"
            elsewhere = _is_of_another(text, office) or (
                office.key in ACCREDITED and any(_is_bodys(o) or o.of == "body" for o in offices)
            )
            if (
                not state
                and not elsewhere
                and (
                    office.of == "state"
                    or office.states
                    or office.organ
                    or _is_states(text, office)
                    or _is_sent(office, offices)
                )
            ):
                state, reason = followed_state(text, person, event, dateline, events)
            if office.key.startswith("regional-minister") and not (state and known.territories[state].parent):
                state, reason = "", ""  # of a part of a state that the text does not tell
            if office.key in _STAFF and all(o.key in _STAFF for o in offices) and not (office.accredited or elsewhere):
                state, reason = _envoys_state(person, event) or (state, reason)
                if state and known.territories[state].parent:
                    state, reason = "", ""  # no part of a state sends them
            may_be_lands = text.vocabulary.order.get("capital_nouns") and office.key not in _STAFF
            if may_be_lands and not elsewhere and state in {"", *_WITH_LANDS}:
                others = [o for p in event.people if p is not person for o in p.offices]
                land = land_of(text, office, others)
                if land and is_away(text, person, event, known.territories[land].parent):
                    land = ""
                if land and (not state or known.territories[land].parent == state):
                    state, reason = land, "the only place that the text names so"
            if state:
                organization, key = known.territories[state].formal, state
                if office.owner_name:
                    organization, key = _organ_of(office, state), ""
                evidence.append(Evidence(Span(office.start, office.end), "worked out", reason))
        if (
            not organization
            and not office.key.startswith(("chief-of-", "minister", "cabinet-"))
            and (organ := organ_in(text, office))
        ):
            organization = organ  # "le président de la Chambre des députés", of a state that the text does not tell
        if not organization and (fellows := body_of_fellows(text, person, event, office)):
            key = fellows
            organization = known.bodies[key].name
            evidence.append(Evidence(Span(office.start, office.end), "worked out", "the body that the text is about"))
        if not organization and (chief := chief_of(person, office, event)):
            organization, key = organization_of(chief)
            evidence.append(Evidence(Span(office.start, office.end), "worked out", "the chief who took part"))
        if not organization and (fellow := fellow_member(text, person, office, event)):
            organization, key = organization_of(fellow)
            evidence.append(Evidence(Span(office.start, office.end), "worked out", "the body that the text is about"))
        printed = text.body[office.start : office.end]
        if text.vocabulary.order.get("capital_nouns") and not office.owner_name and "landtag" in fold(printed):
            organization, key = landtag_of(text, key), ""
        if key in known.territories and (assembly := assembly_in(text, office)):
            organization, key = f"{known.organs[assembly].name} of {known.territories[key].name}", ""
        own_land = key in known.territories and known.territories[key].parent in _CHANCELLORS
        if text.vocabulary.order.get("capital_nouns") and office.key == "prime-minister":
            if own_land or key in _CHANCELLORS:
                office = replace(office, key="minister-president", title=known.offices["minister-president"].title)
            if key in _CHANCELLORS:
                organization, key = only_land(text, key)
        called_there = own_key(office.key, key) if key else office.key
        own = known.offices.get(called_there) if called_there != office.key else None
        own = None if office.key == "head" and not is_chief(text, office) else own  # "head of the UN" in Lima
        title, office_key = (own.title, own.key) if own else (office.title, office.key)
        if office.printed_title:
            title, office_key = office.printed_title, ""
        if all((d.title, d.organization_key or d.organization) != (title, key or organization) for d in drafts):
            in_full = "" if own else office.in_full
            if own and office.in_full.startswith(office.title):
                in_full = own.title + office.in_full.removeprefix(office.title)  # "Aide / to the President"
            drafts.append(
                OfficeDraft(title, printed, office_key, organization, key, office.capacity, tuple(evidence), in_full)
            )
    return tuple(drafts)
