"""The files that a vocabulary is read from."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
# Those whose grammar is there; English first, the language of authorized names.
LANGUAGES = tuple(sorted((path.stem for path in FOLDER.glob("??.toml")), key=lambda code: (code != "en", code)))


class BadVocabulary(Exception):
    """A vocabulary file says something that its readers do not know."""


def read_toml(name: str, folder: Path = FOLDER) -> dict[str, Any]:
    """Return what the folder's file says, nothing where there is none; BadVocabulary where it is no TOML."""
    path = folder / name
    try:
        return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    except tomllib.TOMLDecodeError as error:
        raise BadVocabulary(f"{name}: {error}") from error


def known_keys(name: str, found: Mapping[str, Any], known: frozenset[str] | set[str]) -> None:
    """Raise BadVocabulary where the named table has a key that is not known."""
    if unknown := sorted(set(found) - known):
        raise BadVocabulary(f"{name}: unknown key {', '.join(unknown)}")
