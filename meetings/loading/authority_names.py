"""The names that ship with the vocabularies, for states and bodies when they become records."""

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from meetings.models.names import name_key
from meetings.vocabulary import LANGUAGES, Vocabulary, authorities


@dataclass(frozen=True)
class Authority:
    """What a vocabulary says of a state or body."""

    key: str
    name: str
    kind: str
    parent: str
    names: tuple[tuple[str, str], ...]  # (name, language), the language's usual one first


# How many letters at a word's end its cases change, at most.
_ENDING = 3


def _is_case_of(form: str, name: str) -> bool:
    """Whether the form is another case of the name: the same words but for their endings."""
    pairs = list(zip(form.split(), name.split(), strict=False))
    return len(form.split()) == len(name.split()) and all(
        one == other or one.startswith(other[: max(3, min(len(one), len(other)) - _ENDING)]) for one, other in pairs
    )


@lru_cache(maxsize=1)
def _printed() -> tuple[dict[str, list[tuple[str, str]]], dict[tuple[str, str], str]]:
    """Return the names of each key, and the keys of bodies by language and name; under "" those of any language."""
    names: dict[str, list[tuple[str, str]]] = defaultdict(list)
    bodies: dict[tuple[str, str], str] = {}
    for language in LANGUAGES:
        vocabulary = Vocabulary.for_language(language)
        for term in vocabulary.terms:
            if term.kind in ("state", "body") and term.inflects:
                listed = [text for text, spoken in names[term.key] if spoken == language]
                if not (vocabulary.paradigms and any(_is_case_of(term.text, text) for text in listed)):
                    names[term.key].append((term.text, language))
            if term.kind == "body":
                bodies.setdefault((language, name_key(term.text)), term.key)
                bodies.setdefault(("", name_key(term.text)), term.key)
    for key, body in authorities().bodies.items():
        for name in (body.name, body.abbreviation, *body.formerly):
            if name:
                bodies.setdefault(("", name_key(name)), key)
    return dict(names), bodies


def authority(key: str) -> Authority | None:
    """Return the state or body that ships under this key; None where none does."""
    known = authorities()
    names = list(_printed()[0].get(key, ()))
    if territory := known.territories.get(key):
        names = [(territory.formal, "en"), *names]
        return Authority(key, territory.name, territory.kind, territory.parent, tuple(names))
    if body := known.bodies.get(key):
        names = [(name, "en") for name in (body.abbreviation, *body.formerly) if name] + names
        return Authority(key, body.name, body.kind, body.parent, tuple(names))
    return None


def body_named(name: str, language: str) -> str:
    """Return the key of the body that has this name in the language, or else in some other; "" where none has.

    Abbreviations mean different bodies by language ("BID", "PAM").
    """
    bodies = _printed()[1]
    return bodies.get((language, name_key(name))) or bodies.get(("", name_key(name)), "")


@lru_cache(maxsize=16)
def _cities(language: str) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for term in Vocabulary.for_language(language).terms:
        if term.kind in ("capital", "city"):
            found.setdefault(name_key(term.text), (term.kind, term.key))
    return found


def city_named(name: str, language: str) -> tuple[str, str] | None:
    """Return ("capital" or "city", its territory's key) of the city that has this name in the language."""
    if language not in LANGUAGES:
        return None
    return _cities(language).get(name_key(name))


@lru_cache(maxsize=16)
def _cities_by_territory(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for term in Vocabulary.for_language(language).terms:
        if term.kind in ("capital", "city"):
            found[term.kind, term.key].append(term.text)
    return {key: tuple(names) for key, names in found.items()}


def cities_of(language: str, kind: str, territory: str) -> tuple[str, ...]:
    """Return the names, in a language, of the territory's capitals or other cities ("city"), the usual first."""
    return _cities_by_territory(language).get((kind, territory), ())
