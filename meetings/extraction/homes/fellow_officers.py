"""Officers whose body or state those tell who took part: fellow officers, the same organ's, the president served."""

from dataclasses import replace

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.homes.held_by_others import is_held_by_another
from meetings.extraction.homes.home_bodies import home_body
from meetings.extraction.homes.whereabouts import names_other_home
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import DIRECTING
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

# Offices that hardly anything but an international body has.
OF_BODIES = frozenset(
    [
        "secretary-general", "deputy-secretary-general", "assistant-secretary-general", "director-general",
        "deputy-director-general", "executive-director", "deputy-executive-director", "executive-secretary",
        "deputy-executive-secretary", "resident-representative", "country-director", "regional-director",
        "head-of-office",
    ]
)  # fmt: skip
# What else its staff are called.
_STAFF = frozenset(
    [
        "head", "deputy-head", "director", "deputy-director", "manager", "coordinator", "representative", "adviser",
        "adviser-senior", "adviser-political", "adviser-economic", "adviser-legal", "chief-adviser", "chief-economist",
    ]
)  # fmt: skip

# Bodies whose commissioners each have a charge; a commissioner for children is a state's, whoever visits.
_WITH_COMMISSIONERS = frozenset(
    ["EU", "EU-COMMISSION", "AFRICAN-UNION", "AUC", "ECOWAS", "ECOWAS-COMMISSION", "ECCAS", "UEMOA", "CEMAC"]
)
_OF_SECRETARY_GENERAL = "of the Secretary General"  # whose special representative it is
# Agencies of the United Nations that a Secretary-General of their own heads.
_WITH_SECRETARY_GENERAL = frozenset(["ICAO", "IMO", "ITU", "UNCTAD", "UNWTO", "WMO"])
# Bodies that none heads, however often a text names them: others speak of them.
_WITHOUT_SECRETARY_GENERAL = frozenset(
    [
        "EU", "EU-COMMISSION", "AFRICAN-UNION", "AUC", "AU-PSC", "ECOWAS", "ECOWAS-COMMISSION", "ECCAS", "UEMOA",
        "CEMAC", "SADC", "IGAD", "G7", "G20", "G77", "BRICS", "NEPAD", "CENSAD", "MERCOSUR", "EAEU", "AFDB", "ADB",
        "EBRD", "EIB", "WORLDBANK", "IMF", "WTO", "OPCW", "ICC",
    ]
)  # fmt: skip

_MEMBER = "member-of-parliament"
_RANKS = ("first-deputy-", "first-vice-", "deputy-", "vice-")
_SERVED = {
    "to the President": "president",
    "of the President": "president",
    "to the Prime Minister": "prime-minister",
}


def body_of_fellows(text: Text, person: Person, event: Event, office: OfficeMention) -> str:
    """Return the key of the body that the text is about, for an office of it; "" where it need not be of it.

    One that others have as well is of it where an officer of the body stands before him in his sentence.
    """
    if office.key in DIRECTING and " of " in office.printed_title:
        return ""  # "the Director General of Health" is a state's
    if office.key in OF_BODIES:
        return home_body(text, _with_secretary_general if "secretary-general" in office.key else None)
    if office.in_full.endswith(_OF_SECRETARY_GENERAL):
        return home_body(text, _with_secretary_general)
    if _has_charge(text, office):
        key = home_body(text)
        return key if key in _WITH_COMMISSIONERS else ""
    if office.key not in _STAFF:
        return ""
    key = home_body(text)
    for mention in person.mentions if key else ():
        sentence = text.sentence_at(mention.start)
        fellows = (m for m in event.mentions if sentence and sentence.start <= m.start < mention.start)
        if any(o.owner_key == key or (o.key in OF_BODIES and not o.owner_key) for m in fellows for o in m.offices):
            return key
    return ""


def _with_secretary_general(key: str) -> str:
    """The body whose Secretary-General a text about that one means: of most agencies the United Nations'; or ""."""
    if key in _WITHOUT_SECRETARY_GENERAL:
        return ""
    body = authorities().bodies.get(key)
    is_part = body is not None and body.parent == "UN" and key not in _WITH_SECRETARY_GENERAL
    return "UN" if is_part else key


def _has_charge(text: Text, office: OfficeMention) -> bool:
    """Whether a commissioner is one for something: "the Commissioner for Peace and Security"."""
    inside = text.tokens_between(office.start, office.end) if office.key == "commissioner" else range(0)
    return len(inside) > 1 and text.is_word(inside[0] + 1, "linking")


def chief_of(person: Person, office: OfficeMention, event: Event) -> OfficeMention | None:
    """Return the office of the only chief who took part and whose deputy it names: "Rector of X" beside "Vice Rector".

    None where nobody's is told, or those of several bodies.
    """
    rank = next((rank for rank in _RANKS if office.key.startswith(rank)), "")
    chief = office.key.removeprefix(rank) if rank else office.key if office.capacity == "acting" else ""
    if office.of != "body" or not chief or chief == "parliamentary-group-chair":
        return None  # a delegation's deputy mayor is not the host's, nor one party's whip another's
    chiefs = ("chairman", "speaker") if chief == "chairman" else (chief,)  # a parliament's chairman is its speaker
    held = [o for p in event.people if p is not person for o in p.offices if o.key in chiefs]
    told = {whose: o for o in held if (whose := o.owner_name or o.owner_key) and o.capacity in ("", "acting")}
    return next(iter(told.values())) if len(told) == 1 else None


def fellow_member(text: Text, person: Person, office: OfficeMention, event: Event) -> OfficeMention | None:
    """Return the office of the only other member of parliament told to be of the language's own, for one of none."""
    if office.key != _MEMBER or office.owner or office.owner_name:
        return None
    known = authorities().bodies
    held = [o for p in event.people if p is not person for o in p.offices if o.key == _MEMBER and o.owner_key]
    told = {o.owner_key: o for o in held}
    fellow = next(iter(told.values())) if len(told) == 1 else None
    if fellow is None:
        return None
    state = known[fellow.owner_key].parent if fellow.owner_key in known else fellow.owner_key
    return fellow if state in text.vocabulary.homes else None


def of_same_organ(office: OfficeMention, event: Event) -> tuple[str, str]:
    """Return the only state of whose such organ another took part: "the Central Bank", behind "of Iran"."""
    known = authorities().territories
    states = {o.owner_key for p in event.people for o in p.offices if o.organ == office.organ and o.owner_key in known}
    return (states.pop(), "the body that the text is about") if len(states) == 1 else ("", "")


def home_of_fellows(text: Text, person: Person, others: list[OfficeMention]) -> str:
    """Return the language's own state where all parties told are its officers, one by a title that it alone has.

    "Cumhurbaşkanı Can Demir, Genelkurmay Başkanı Ali Taş'ı kabul etti".
    """
    if not text.vocabulary.order.get("one_home") or any(o.owner_key in authorities().territories for o in others):
        return ""
    if names_other_home(text):
        return ""
    home = text.vocabulary.homes[0]
    own = {state for office in person.offices for state in office.states}
    is_told = any(o.states == (home,) for o in others) and own <= {home}
    return home if is_told and not is_held_by_another(person, others, home) else ""


def master_of(text: Text, person: Person, office: OfficeMention, event: Event) -> Person | None:
    """Return the only president or premier who took part, where the title says that he is served."""
    titles = _SERVED.items() if office.in_full else ()
    served = next((key for title, key in titles if office.in_full.endswith(title)), "")
    numbers = text.tokens_between(office.start, office.end)
    last = text.cover.get(numbers[-1]) if numbers and not served else None
    if last and last.kind == "office" and last.start > office.start and last.key in _SERVED.values():
        served = last.key  # "directeur de cabinet du / président"
    if not served:
        return None
    others = [p for p in event.people if p is not person]
    held = [p for p in others if any(o.key == served and not o.capacity for o in p.offices)]
    return held[0] if len(held) == 1 else None


def with_owners_told(kept: list[OfficeMention], all_told: list[OfficeMention]) -> list[OfficeMention]:
    """Return a person's offices, a president's without a state with that of the head of state whom he is called too."""
    heads = [o.owner for o in all_told if o.key == "head-of-state" and o.owner and o not in kept]
    if not heads:
        return kept
    return [replace(o, owner=heads[0]) if o.key == "president" and not (o.owner or o.owner_name) else o for o in kept]
