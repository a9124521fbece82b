"""The bodies that a text names: those of the vocabulary, ministries, and what every state has, like its government."""

from collections.abc import Sequence

from meetings.extraction.drafts import Evidence, OrganizationDraft, Span
from meetings.extraction.offices import OfficeMention
from meetings.extraction.terms import Found
from meetings.extraction.text import Text
from meetings.vocabulary import authorities

_GAP = 3  # words between a body and the state whose it is


def organizations(text: Text, offices: Sequence[OfficeMention]) -> tuple[OrganizationDraft, ...]:
    """Return the bodies that the text names, each once, where it first names them."""
    known = authorities()
    found: dict[str, OrganizationDraft] = {}
    for number, term in enumerate(text.terms.names):
        span = (Evidence(Span(term.start, term.end)),)
        if term.kind == "body":
            body = known.bodies[term.key]
            found.setdefault(term.key, OrganizationDraft(body.name, term.key, body.kind, body.parent, span))
        elif term.kind == "ministry":
            owner = _state_beside(text, term, text.terms.names[max(0, number - 2) : number + 3])
            english = f"Ministry of {known.domains[term.key]}"
            name = f"{english} of {known.territories[owner.key].name}" if owner else english
            key = f"{owner.key}:ministry-of-{term.key}" if owner else ""
            found.setdefault(name, OrganizationDraft(name, key, "ministry", owner.key if owner else "", span))
    for organ in _organs(text):
        found.setdefault(organ.name, organ)
    for office in offices:
        if office.owner_name:
            start = max(office.start, text.body.find(office.owner_name, office.start, office.end))
            span = (Evidence(Span(start, min(office.end, start + len(office.owner_name)))),)
            found.setdefault(office.owner_name, OrganizationDraft(office.owner_name, "", "", "", span))
    return tuple(found.values())


def _organs(text: Text) -> list[OrganizationDraft]:
    """The governments, parliaments and the like that are named with their state; without it they could be anyone's."""
    known = authorities()
    found = []
    for organ in text.terms.organs:
        inside = text.tokens_between(organ.start, organ.end)
        if not inside or any((t := text.cover.get(i)) and t.kind == "body" for i in inside):
            continue
        near = [
            text.cover.get(i)
            for i in (*range(inside[0] - 1, inside[0] - 4, -1), *range(inside[-1] + 1, inside[-1] + 5))
        ]
        owner = _state_beside(text, organ, [t for t in near if t])
        if owner:
            kind = known.organs[organ.key].kind
            name = f"{known.organs[organ.key].name} of {known.territories[owner.key].name}"
            start, end = min(organ.start, owner.start), max(organ.end, owner.end)
            found.append(OrganizationDraft(name, "", kind, owner.key, (Evidence(Span(start, end)),)))
    return found


def _state_beside(text: Text, term: Found, near: Sequence[Found]) -> Found | None:
    """The state whose body this is: named right before it, or after an "of"."""
    of = text.vocabulary.words["of"] | text.vocabulary.words["article"]
    for other in near:
        if other.kind not in ("state", "demonym"):
            continue
        before = other.start < term.start
        if other.kind == "demonym" and other.key not in authorities().territories:
            continue
        # Where the genitive follows its noun, only an adjective stands before it.
        if before and other.kind == "state" and text.vocabulary.order.get("genitive"):
            continue
        start, end = (other.end, term.start) if before else (term.end, other.start)
        gap = text.gap(start, end)
        if len(gap) <= _GAP and all(t.folded in of or t.text in ("'s", "’s") for t in gap):
            return other
    return None
