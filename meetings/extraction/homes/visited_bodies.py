"""What a Turkic bare head is of: the body that a guest came to, as in "Odayı ziyaret etti. Başkan Can Taş ..."."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.people.people import Person
from meetings.extraction.texts.heads import PrintedBody
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

_HEADS = frozenset(["chair-president", "chairman", "director", "head"])
_MOST = 100  # persons, and bodies, that are looked at
_AWAY = ("dan", "den", "tan", "ten", "la", "le", "ki", "lar", "ler")  # folded, of bodies nobody came to
_NO_HOSTS = frozenset(["parliament", "company"])  # kinds of bodies, whose "başkan" may be another
_TOWN_HALL = ("belediyesi", "buyuksehir", "sehir")  # folded, what follows a town's name
_CHAMBERS = ("odasi", "borsasi", "birligi")  # folded, how bodies end that have assemblies of their own
_OF_STATES = frozenset(["president", "prime-minister", "head-of-state", "speaker", "deputy-speaker"])
_LOCAL = frozenset(["governor", "mayor"])
_ONLY = "the only place that the text names so"
_BODY, _TOWN = "the body that the text is about", "the town that was visited"


def settle_visited_bodies(text: Text, people: list[Person]) -> None:
    """Give bare heads the body to which somebody came, told last before them, in their sentence or the one before."""
    bodies = [b for b in text.bodies[:_MOST] if _is_visited(text, b)] if text.vocabulary.locatives else []
    held = [office for person in people[:_MOST] for office in person.offices] if bodies else []
    towns = {office.owner_name for office in held if office.key in _LOCAL} - {""}
    for person in people[:_MOST] if bodies else ():
        if len(person.offices) == 1 and person.fullest and _is_bare(person.offices[0]):
            person.offices = [_of_visited(text, person.offices[0], bodies, towns)]


def _is_bare(office: OfficeMention) -> bool:
    return office.key in _HEADS and _has_none(office)


def _of_visited(text: Text, office: OfficeMention, bodies: list[PrintedBody], towns: set[str]) -> OfficeMention:
    here = text.sentence_at(office.start)
    before = text.sentence_at(here.start - 2) if here and here.part == "body" and here.start > 1 else None
    since = before.start if before and before.part == "body" else here.start if here else office.start
    near = [b for b in bodies if since <= b.start and b.end <= office.start]
    if not near or any(t.kind == "body" for t in text.terms.names if near[-1].end <= t.start < office.start):
        return office
    town = _town_of(near[-1])
    if town is None:
        return replace(office, owner_name=near[-1].name, reason=_BODY)
    reason = _TOWN if town else _ONLY
    town = town or (min(towns) if len(towns) == 1 else "")
    title = authorities().offices["mayor"].title
    return replace(office, key="mayor", title=title, owner_name=town, reason=reason if town else "")


def _town_of(body: PrintedBody) -> str | None:
    """The town whose hall the body is, "" where its name does not tell; None of another body."""
    words = body.name.split()
    if fold(words[-1]) != _TOWN_HALL[0]:
        return None
    while words and fold(words[-1]) in _TOWN_HALL:
        words.pop()
    return " ".join(words)


def _is_visited(text: Text, body: PrintedBody) -> bool:
    """Whether a case of where to, where or whom closes the body's name."""
    if body.kind in _NO_HOSTS:
        return False
    after = text.tokens[body.stop] if body.stop < len(text.tokens) else None
    is_apart = after is not None and after.start == body.end and after.text[0] in "'’"
    ending = fold(after.text).lstrip("'") if after and is_apart else fold(text.body[body.start : body.end])
    ending = ending if is_apart else ending.removeprefix(fold(body.name))
    return bool(ending) and not ending.endswith((*GENITIVES, *_AWAY))


def settle_local_speakers(text: Text, people: list[Person]) -> None:
    """Let a bare Turkish "Meclis Başkanı" beside a chamber's president or a mayor chair that one's own assembly.

    Where the text names no parliament and nobody of a government.
    """
    if not text.vocabulary.locatives:
        return
    people = people[:_MOST]
    bare = [p for p in people if len(p.offices) == 1 and p.offices[0].key == "speaker" and _has_none(p.offices[0])]
    held = [o for p in people for o in p.offices if p not in bare] if bare else []
    chambers = {o.owner_name for o in held if fold(o.owner_name).endswith(_CHAMBERS)}
    if not bare or not (chambers or any(o.key == "mayor" for o in held)) or any(_governs(o) for o in held):
        return
    known = authorities()
    if any(t.kind == "body" and known.bodies[t.key].kind == "parliament" for t in text.terms.names):
        return
    title, chamber = known.offices["chairman"].title, min(chambers) if len(chambers) == 1 else ""
    for person in bare:
        told = replace(person.offices[0], key="chairman", title=title, owner_name=chamber)
        person.offices = [replace(told, reason=_BODY if chamber else "")]


def _has_none(office: OfficeMention) -> bool:
    return not (office.owner or office.owner_name or office.capacity or office.plural)


def _governs(office: OfficeMention) -> bool:
    """Whether it is an office of a state's government, or of its parliament."""
    return office.key in _OF_STATES or office.key.startswith("minister")
