"""The bodies that a text names: those of the vocabulary, ministries, organs of states, and bodies of printed names."""

from collections.abc import Sequence

from meetings.extraction.drafts import Evidence, OrganizationDraft, Span
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.parted_ministries import parted_ministries
from meetings.extraction.texts.heads import PrintedBody
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import POSSESSIVES
from meetings.folding import words
from meetings.vocabulary import authorities

_GAP = 3  # words between a body and the state whose it is
_BEHIND = 150  # characters to the holder's name
_STEM = 3  # letters that a word keeps in all its cases
_MOST = 200  # printed bodies of a text, each compared with all others


def organizations(text: Text, offices: Sequence[OfficeMention]) -> tuple[OrganizationDraft, ...]:
    """Return the bodies that the text names, each once, where it first names them."""
    found: dict[str, OrganizationDraft] = {}
    for organization in [*_known(text), *_organs(text)]:
        found.setdefault(organization.name, organization)
    for organization in _printed(text, offices, [e.span for o in found.values() for e in o.evidence]):
        found.setdefault(organization.name, organization)
    return tuple(found.values())


def _known(text: Text) -> list[OrganizationDraft]:
    """The bodies of the vocabulary, and ministries."""
    known = authorities()
    found = []
    for number, term in enumerate(text.terms.names):
        if term.kind == "body":
            body = known.bodies[term.key]
            evidence = (Evidence(Span(term.start, _bare_end(term))),)
            found.append(OrganizationDraft(body.name, term.key, body.kind, body.parent, evidence))
        elif term.kind == "ministry" and not _is_holder(text, term):
            owner = _state_beside(text, term.start, term.end, text.terms.names[max(0, number - 2) : number + 3])
            found.append(_ministry(text, term, owner))
    return [*found, *(_ministry(text, *parted) for parted in text.once(parted_ministries))]


def _ministry(text: Text, term: Found, owner: Found | None) -> OrganizationDraft:
    known = authorities()
    english = f"Ministry of {known.domains[term.key]}"
    name = f"{english} of {known.territories[owner.key].name}" if owner else english
    key = f"{owner.key}:ministry-of-{term.key}" if owner else ""
    evidence = (Evidence(Span(term.start, _past_portfolios(text, term))),)
    return OrganizationDraft(name, key, "ministry", owner.key if owner else "", evidence)


def _is_holder(text: Text, ministry: Found) -> bool:
    """Whether the words are the minister's rather than the ministry's: "secretaria", whom "secretaría" differs from."""
    inside = text.tokens_between(ministry.start, ministry.end)
    if not inside or text.vocabulary.locatives or "office" not in text.kinds[inside[0]]:
        return False
    return "í" not in text.tokens[inside[0]].text.lower()


def _bare_end(term: Found) -> int:
    """The offset where the name ends, without the ending that it carries: "NATO" of "NATO'ya"."""
    return term.end - len(term.ending)


def _past_portfolios(text: Text, ministry: Found) -> int:
    """The offset after all that the ministry is for: "Ministry of Tourism / and International Transport"."""
    i = text.number_at(ministry.end)
    end = _bare_end(ministry)
    while i + 1 < len(text.tokens) and (text.is_word(i, "and") or text.tokens[i].text == ","):
        i += 1
        begin = i
        i = text.past_words(i, "linking", "article")
        while i < len(text.tokens) and (i in text.in_domain or (text.tokens[i].is_capital and i not in text.cover)):
            i += 1
        if not any(k in text.in_domain for k in range(begin, min(i, len(text.tokens)))):
            break
        end = text.tokens[i - 1].end
    return end


def _printed(text: Text, offices: Sequence[OfficeMention], taken: Sequence[Span]) -> list[OrganizationDraft]:
    """The bodies that only their printed names tell of; of those printed in full and in brief the full one."""
    own = [(b.name, b.kind, b.start, _past_name(text, b)) for b in text.bodies[:_MOST]]
    for office in offices:
        if office.owner_name:
            own.append((office.owner_name, "", *_where(text, office)))
    own = list({body[0]: body for body in reversed(own)}.values())[::-1][:_MOST]  # each where it is first named
    full = [list(words(name)) for name, *_ in own]
    found = []
    for (name, kind, start, end), mine in zip(own, full, strict=True):
        if any(_overlap(start, end, span) for span in taken) or any(_is_brief(mine, other) for other in full):
            continue
        parent = _state_of(text, start, end)
        found.append(OrganizationDraft(name, "", kind, parent, (Evidence(Span(start, end)),)))
    return found


def _overlap(start: int, end: int, taken: Span) -> bool:
    """Whether the body is a known one, or a part of it; not one that has a known one in its name."""
    is_more = start <= taken.start and taken.end <= end and (start, end) != (taken.start, taken.end)
    return start < taken.end and taken.start < end and not is_more


def _past_name(text: Text, body: PrintedBody) -> int:
    """The offset where the printed name ends, without an ending."""
    bare = body.start + len(body.name)
    return bare if text.body[body.start : bare] == body.name else body.end


def _where(text: Text, office: OfficeMention) -> tuple[int, int]:
    """The span of the printed owner in the office's phrase or behind it, in whatever case it stands there.

    One that was worked out stands wherever the text names it.
    """
    around = (0, len(text.body)) if office.reason else (office.start, office.end + _BEHIND)
    if (at := text.body.find(office.owner_name, *around)) >= 0:
        return at, at + len(office.owner_name)
    names = list(words(office.owner_name))
    tokens = [t for t in text.gap(office.start, office.end) if t.is_word]
    begin = next((t.start for t in tokens if _stems(t.text)[:1] == [names[0][:_STEM]]), office.start)
    last = [t.end for t in tokens if t.start >= begin and _stems(t.text)[-1:] == [names[-1][:_STEM]]]
    return begin, last[-1] if last else office.end


def _stems(text: str) -> list[str]:
    return [word[:_STEM] for word in words(text)]


def _state_of(text: Text, start: int, end: int) -> str:
    """The key of the one state that a body's name has in it, else of the one named beside it; "" where none is."""
    inside = [t for i in text.tokens_between(start, end) if (t := text.cover.get(i)) and t.kind in STATES]
    keys = {t.key for t in inside}
    if len(keys) == 1:
        return keys.pop()
    state = None if inside else _state_near(text, start, end)
    return state.key if state else ""


def _is_brief(name: list[str], other: list[str]) -> bool:
    """Whether a name is the beginning or the end of another."""
    return len(name) < len(other) and (
        list(other[: len(name)]) == list(name) or list(other[-len(name) :]) == list(name)
    )


def _organs(text: Text) -> list[OrganizationDraft]:
    """The governments, parliaments and the like that are named with their state; without it they could be anyone's."""
    known = authorities()
    found = []
    for organ in text.organ_from.values():
        inside = text.tokens_between(organ.start, organ.end)
        if not inside or any(text.kind_at(i) == "body" for i in inside):
            continue
        kind = known.organs[organ.key].kind
        owner = _state_near(text, organ.start, organ.end)
        issuer = known.territories.get(text.publisher_state)
        if owner is None and issuer and kind == "parliament" and text.body[organ.start].isupper():
            # "the Chamber of Deputies", in what a state publishes
            name = f"{known.organs[organ.key].name} of {issuer.name}"
            evidence = (Evidence(Span(organ.start, _bare_end(organ)), "worked out", "the publisher's state"),)
            found.append(OrganizationDraft(name, "", kind, text.publisher_state, evidence))
        if owner:
            name = f"{known.organs[organ.key].name} of {known.territories[owner.key].name}"
            start, end = min(organ.start, owner.start), max(organ.end, owner.end)
            found.append(OrganizationDraft(name, "", kind, owner.key, (Evidence(Span(start, end)),)))
    return found


def _state_near(text: Text, start: int, end: int) -> Found | None:
    """The state named with the body that stands there."""
    inside = text.tokens_between(start, end)
    numbers = (*range(inside[0] - 1, inside[0] - 4, -1), *range(inside[-1] + 1, inside[-1] + 5))
    return _state_beside(text, start, end, [t for i in numbers if (t := text.cover.get(i))])


def _state_beside(text: Text, start: int, end: int, near: Sequence[Found]) -> Found | None:
    """The state whose body this is: named right before it, or after an "of"."""
    of, articles = text.vocabulary.words["of"], text.vocabulary.words["article"]
    for other in near:
        if other.kind not in STATES:
            continue
        before = other.start < start
        # Where the genitive follows its noun, only an adjective stands before it.
        if before and other.kind == "state" and text.vocabulary.order.get("genitive"):
            continue
        between = (other.end, start) if before else (end, other.start)
        if "\n" in text.body[slice(*between)] and text.sentence_at(other.start) is not text.sentence_at(start):
            if not _is_line(text, other):
                continue  # "Visits Armenia", and in the next line "Press Office"
        gap = text.gap(*between)
        if len(gap) <= _GAP and all(t.folded in of or t.folded in articles or t.text in POSSESSIVES for t in gap):
            return other
    return None


def _is_line(text: Text, state: Found) -> bool:
    """Whether the state has a line of its own, as in a letterhead."""
    begin = text.body.rfind("\n", 0, state.start) + 1
    end = text.body.find("\n", state.end)
    return text.body[begin : end if end >= 0 else None].strip() == text.body[state.start : state.end]
