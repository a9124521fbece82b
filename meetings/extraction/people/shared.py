"""One office printed for several persons: "the foreign ministers of Chile and Peru, X and Y"."""

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from meetings.extraction.offices.numbers import past_two_states
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.names import NameRun
from meetings.extraction.people.plurals import is_of_each, states_ahead
from meetings.extraction.texts.brackets import opening_before, past_bracket
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_NAME_AND_STATE = 2
_IN_ORDER = "the states that the text names together, in their order"
_START = attrgetter("start")
_LONGEST = 70  # tokens of such a list
_OF_TOWNS = ("mayor", "governor", "prefect", "district-governor", "bishop")
_MARKS = frozenset(",()–—-;:'’")
_BULLETS = frozenset("•·▪◦*")
_BRACKETED = 8  # tokens in brackets that tell where somebody resides
_TOGETHER = 12  # names before one office
_OF_MINISTERS = ("minister-of-", "deputy-minister-of-", "secretary-of-")
_NEAR = 6  # words of an office before its holder's name


def shared_offices(
    text: Text, offices: list[OfficeMention], names: list[NameRun]
) -> dict[int, tuple[NameRun, OfficeMention]]:
    """Return, by the number of its first token, each name that a plural office is printed for, with that office."""
    plurals = [office for office in offices if office.plural]
    if not plurals:
        return {}
    by_token = {name.first: name for name in names}
    begins = {office.start for office in offices}
    shared: dict[int, tuple[NameRun, OfficeMention]] = {}
    for office in plurals:
        ahead = _states_ahead(text, office)
        listed = _listed(text, office, by_token, begins, ahead)
        if ahead and len(_names(listed)) != len(ahead) + 1:
            continue  # nothing tells whose minister each of them is
        if office.owner and office.owner.kind == "body":
            # The states beside its officers' names are their homes, but beside ministers of its members theirs.
            theirs = [i for i in listed if isinstance(i, NameRun) or i.key != office.owner.key]
            is_own = office.of != "state" or all(isinstance(i, NameRun) for i in theirs)
            listed = [i for i in listed if isinstance(i, NameRun)] if is_own else theirs
        if office.key in _OF_TOWNS:  # "les maires de Lisgar, / Mora et Lautoka"
            listed = [i for i in listed if not isinstance(i, NameRun) or len(i.words) > 1 or i.honored]
        if text.vocabulary.words["adjective_ending"] and any(len(name.words) > 1 for name in _names(listed)):
            # But not what each is for: "los vicerrectores Ana Mora, Docente; Luis Roy, Administrativo".
            listed = [i for i in listed if not isinstance(i, NameRun) or len(i.words) > 1 or i.honored]
        pairs, reason = _pairs(listed) or _only(text, office, listed), office.reason
        if len(pairs) == len(states := _two_states_before(text, office)):
            pairs, reason = [(name, state) for (name, _), state in zip(pairs, states, strict=True)], _IN_ORDER
        for (name, owner), own in zip(pairs, _each(text, office, [owner for _, owner in pairs]), strict=True):
            each = replace(own, owner=owner or office.owner, plural=False, reason=reason)
            shared.setdefault(name.first, (name, each))
    return shared


def _two_states_before(text: Text, office: OfficeMention) -> list[Found]:
    """The two states that the text names together above an office of "the two states"; none elsewhere."""
    behind = text.number_at(office.end)
    if past_two_states(text, behind) == behind:
        return []
    joined = text.once(_joined_states)
    return joined if joined and joined[-1].end <= office.start else []


def _joined_states(text: Text) -> list[Found]:
    """The first two states between which but an "and" stands."""
    for one, other in pairwise([term for term in text.terms.names if term.kind == "state"]):
        gap = text.tokens_between(one.end, other.start)
        if len(gap) == 1 and text.is_word(gap[0], "and"):
            return [one, other]
    return []


def _each(text: Text, office: OfficeMention, owners: list[Found | None]) -> list[OfficeMention]:
    """The offices of those whose states are given: of ministers, each his own where as many portfolios are listed.

    "The ministers of defence and justice, X and Y"; not where they are of two states.
    """
    kind = next((kind for kind in _OF_MINISTERS if office.key.startswith(kind)), "") if owners else ""
    inside = text.tokens_between(office.start, office.end) if kind else range(0)
    domains = [d for i in inside if (d := text.domains.get(i)) and d.start == text.tokens[i].start]
    if not kind or len(domains) != len(owners) or len({owner.key for owner in owners if owner}) > 1:
        return [office] * len(owners)
    known = authorities().offices
    keys = [f"{kind}{domain.key}" for domain in domains]
    return [replace(office, key=key, title=known[key].title, in_full="", printed_title="") for key in keys]


def _states_ahead(text: Text, office: OfficeMention) -> list[Found]:
    """The states listed before the one that the office begins with: "Malta və / Çexiyanın nazirləri"."""
    first = text.number_at(office.start)
    owner = office.owner if text.vocabulary.locatives or is_of_each(text, replace(office, plural=False)) else None
    is_first = owner is not None and owner.start == text.tokens[first].start and owner.kind in STATES
    return states_ahead(text, first) if is_first else []


def _names(items: list[NameRun | Found]) -> list[NameRun]:
    return [item for item in items if isinstance(item, NameRun)]


def _listed(
    text: Text, office: OfficeMention, by_token: dict[int, NameRun], begins: set[int], ahead: list[Found]
) -> list[NameRun | Found]:
    """The names and the states or bodies that follow in the list, in its order, behind those that stand ahead of it."""
    items: list[NameRun | Found] = [*ahead]
    inside = text.tokens_between(office.start, office.end)
    items += [owner for owner in _owners(text, inside) if owner is not office.accredited]  # "envoys to Peru"
    i = inside.stop
    stop = min(len(text.tokens), i + _LONGEST)
    joins = ("of", "from", "by", "charge", "and", "article", "respectively")  # "los cancilleres Ana Roy / por Chile"
    opens_lines = False  # the list has a line for each: "The ambassadors are:"
    while i < stop:
        token, term = text.tokens[i], text.cover.get(i)
        if token.start in begins or (ahead and len(_names(items)) == len(ahead) + 1):
            break
        if "\n" in text.body[text.tokens[i - 1].end : token.start]:
            opens_lines = opens_lines or (not items and text.tokens[i - 1].text == ":")
            if not opens_lines:
                break
        if name := by_token.get(i):
            items.append(name)
            i = name.last + 1
        elif term and term.kind in ("state", "demonym", "body"):
            items.append(term)
            i = text.number_at(term.end)
        elif items and (past := _past_post(text, office, i)):
            i = past
        elif items and token.text == "(" and (closing := _past_residence(text, i) or _past_party(text, i)):
            # Behind a state they hold its officer: "aus Irland / (Ana Roy)", "presidents of Chile and Peru (X and Y)".
            is_holder = isinstance(items[-1], Found) and i + 1 in by_token
            i = i + 1 if is_holder else closing
        elif items and not term and token.is_capital and text.vocabulary.words["adjective_ending"]:
            i += 1  # where each is: "los delegados Ana Mora, Zona Norte; ..."
        elif i == inside.stop and (past := past_two_states(text, i)) > i:
            i = past
        elif token.text in _MARKS or token.text in _BULLETS or text.is_honorific(i) or text.is_any(i, joins):
            i += 1
        else:
            break
    return items


def _past_post(text: Text, office: OfficeMention, i: int) -> int:
    """The token after where envoys are accredited: "ambassadors of Chile and Peru / to Malta, X and Y"; else 0."""
    if office.key not in ACCREDITED or not text.is_word(i, "to"):
        return 0
    state = text.cover.get(text.past_words(i, "to", "of", "article"))
    return text.number_at(state.end) if state and state.kind == "state" else 0


def _past_residence(text: Text, opening: int) -> int:
    """The token after brackets that tell where somebody resides, "(resident in Rome)"; 0 where they do not."""
    last = min(len(text.tokens), opening + _BRACKETED)
    closing = next((i for i in range(opening + 1, last) if text.tokens[i].text == ")"), 0)
    inside = range(opening + 1, closing)
    return closing + 1 if any(text.is_word(i, kind) for i in inside for kind in ("resident", "residence")) else 0


def _past_party(text: Text, opening: int) -> int:
    """The token after brackets that tell a party, a seat or the like and no state, "(ÖVP)"; 0 where they do not."""
    last = min(len(text.tokens), opening + _BRACKETED)
    closing = next((i for i in range(opening + 1, last) if text.tokens[i].text == ")"), 0)
    terms = [term for i in range(opening + 1, closing) if (term := text.cover.get(i))]
    tells = any(term.kind in ("state", "demonym", "office") or _is_no_party(term) for term in terms)
    return 0 if tells or not closing else closing + 1


def _is_no_party(term: Found) -> bool:
    return term.kind == "body" and authorities().bodies[term.key].kind not in ("party", "movement")


def named_together(text: Text, office: OfficeMention, names: list[NameRun], begins: set[int]) -> list[NameRun]:
    """Return the names before a plural office: "Ana Mora et Marc Roy, / députés"; none where there is but one.

    Only those that no office of their own, one that begins right before them, belongs to.
    """
    number = bisect_left(names, office.start, key=lambda name: name.start) - 1
    end = office.start
    found: list[NameRun] = []
    while number >= 0 and len(found) < _TOGETHER:
        name = names[number]
        opening = opening_before(text, name.first, name.last)
        if opening or name.start >= end:  # "(Union centriste – Finistère)"
            end, number = min(end, text.tokens[opening].start if opening else end), number - 1
            continue
        gap = text.tokens_between(name.end, end)
        gap = range(past_bracket(text, gap), gap.stop) if gap else gap
        if (
            len(gap) > _BRACKETED
            or not all(_may_stand_between(text, i) for i in gap)
            or "\n" in text.body[name.end : end]
        ):
            break
        first = name.first
        while text.is_honorific(first - 1) or text.tokens[first - 1].text == ".":
            first -= 1
        if any(text.tokens[k].start in begins for k in range(max(0, first - _NEAR), first)):
            break
        found.append(name)
        end, number = text.tokens[first].start, number - 1
    return found if len(found) > 1 else []


def _may_stand_between(text: Text, i: int) -> bool:
    token = text.tokens[i]
    return token.text in ",()–-." or text.is_word(i, "and") or text.is_word(i, "article") or text.is_honorific(i)


def _owners(text: Text, inside: range) -> list[NameRun | Found]:
    """The states and bodies named within the office's own phrase."""
    found: dict[int, Found] = {}
    names = text.terms.names
    number = bisect_left(names, text.tokens[inside[0]].start, key=_START)
    while number < len(names) and names[number].start < text.tokens[inside[-1]].end:
        if names[number].kind in ("state", "demonym", "body"):
            found.setdefault(names[number].start, names[number])
        number += 1
    return list(found.values())


def _only(text: Text, office: OfficeMention, items: list[NameRun | Found]) -> list[tuple[NameRun, Found | None]]:
    """The only name that a heading leads to, with its state: "High Commissioners: Ana Roy (Ghana)"."""
    colon = text.number_at(office.end)
    if len(items) != _NAME_AND_STATE or colon >= len(text.tokens) or text.tokens[colon].text != ":":
        return []
    name, owner = items
    return [(name, owner)] if isinstance(name, NameRun) and isinstance(owner, Found) else []


def _pairs(items: list[NameRun | Found]) -> list[tuple[NameRun, Found | None]]:
    """Each name with its state: all the states and then all the names, or one beside the other."""
    names = _names(items)
    owners = [item for item in items if isinstance(item, Found)]
    if len(names) < 2:
        return []
    if not owners:
        return [(name, None) for name in names]
    if len(owners) == 1:
        return [(name, owners[0]) for name in names] if items[0] is owners[0] else [(name, None) for name in names]
    kinds = [isinstance(item, NameRun) for item in items]
    if kinds == [False] * len(owners) + [True] * len(names) and len(owners) == len(names):
        return list(zip(names, owners, strict=True))
    pairs: list[tuple[NameRun, Found | None]] = []
    for i, item in enumerate(items):
        if isinstance(item, NameRun):
            beside = items[i - 1 : i] if not kinds[0] else items[i + 1 : i + 2]
            pairs.append((item, beside[0] if beside and isinstance(beside[0], Found) else None))
    return pairs
