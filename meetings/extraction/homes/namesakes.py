"""States whose office somebody else has whom the text names: the president of Malta that it names is not another."""

from collections import defaultdict
from collections.abc import Iterable

from meetings.extraction.offices.alike import ALIKE
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

Words = tuple[str, ...]  # of a name
_HEADS = {key: min(keys) for keys in ALIKE[:2] for key in keys}  # of states and governments, by one title for all
_SINGLE = frozenset(["speaker", "crown-prince", "vice-president", "first-lady", "chief-of-general-staff"])


def holders(people: Iterable[Person]) -> dict[tuple[str, str], list[Words]]:
    """Return the printed names of those who are named with an office of which a state has but one, and with it."""
    found: defaultdict[tuple[str, str], list[Words]] = defaultdict(list)
    known = authorities().territories
    for person in people:
        for office in person.offices if person.fullest else ():
            if office.owner_key in known and not office.capacity and (kind := _kind(office.key)):
                # A part of a state has a premier of its own.
                found[kind, office.owner_key] += dict.fromkeys([name.words for name in person.names])
    return dict(found)


def states_of_namesakes(text: Text, person: Person) -> set[str]:
    """Return the states of which the text names another with the person's own office."""
    if not text.held:
        return set()
    kinds = {kind for o in person.offices if not o.capacity and (kind := _kind(o.key))}
    alike = [(state, _folded(names)) for (kind, state), names in text.held.items() if kind in kinds]
    mine = _folded([name.words for name in person.names]) if alike else []
    return {
        state for state, names in alike if mine and not any(_may_be_one(one, other) for one in mine for other in names)
    }


def _folded(names: Iterable[Words]) -> list[Words]:
    return list(dict.fromkeys([tuple(map(fold, words)) for words in dict.fromkeys(names)]))


def _may_be_one(one: Words, other: Words) -> bool:
    """Whether two names may be one person's: the surnames are the same, or one is a part of the other."""
    return one[-1] == other[-1] or set(one) <= set(other) or set(other) <= set(one)


def _kind(key: str) -> str:
    """What tells the office from others of its state; "" where several may hold it at a time."""
    return _HEADS.get(key) or (key if key in _SINGLE or key.startswith("minister-of-") else "")
