"""Names of records: which form is authorized, which are parallel, how a person sorts."""

import unicodedata
from collections.abc import Iterable
from typing import TypeVar

from meetings.folding import fold
from meetings.loading.matching import PARTICLES
from meetings.models import NameKind
from meetings.models.names import Name, name_key
from meetings.models.permalinks import Record

RowT = TypeVar("RowT", bound=Name)

# Territories whose people's names stand family name first as printed.
_FAMILY_FIRST = frozenset({"CN", "TW", "HK", "MO", "KR", "KP", "VN", "KH"})
# What belongs to the family name behind it; a father's name after "bin" does not.
_FAMILY_PARTICLES = PARTICLES - {"bin", "ibn", "ben", "bint"}


def script_of(text: str) -> str:
    """Return the ISO 15924 code of the script that most letters of the text are in; "" without letters."""
    counts: dict[str, int] = {}
    for character in text:
        if character.isalpha():
            name = unicodedata.name(character, "").partition(" ")[0]
            code = {"LATIN": "Latn", "CYRILLIC": "Cyrl", "ARABIC": "Arab", "GREEK": "Grek", "ARMENIAN": "Armn",
                    "GEORGIAN": "Geor", "HEBREW": "Hebr"}.get(name, "Zyyy")  # fmt: skip
            counts[code] = counts.get(code, 0) + 1
    return max(sorted(counts), key=lambda code: counts[code]) if counts else ""


def _rank(name: Name) -> tuple:
    """Authorized is the least: Latin before other scripts, whole names, English, the most frequent, the longest."""
    return (
        name.script != "Latn",
        len(name.key.split()) < 2,
        name.language != "en",
        -name.attestations,
        -len(name.text),
        name.text,
    )


def choose(names: Iterable[Name], fixed: str = "") -> Name | None:
    """Set each name's kind and return the authorized one; ``fixed`` is the text that staff authorized, if any.

    The authorized name follows from all the attested forms, so that the order of loading does not matter;
    parallel is each other language's best, and what staff entered so.
    """
    ranked = sorted(names, key=_rank)
    if not ranked:
        return None
    best = next((name for name in ranked if name.text == fixed), ranked[0])
    entered = [name for name in ranked if name.kind == NameKind.PARALLEL and not name.attestations]
    seen = {best.language, *(name.language for name in entered)}
    for name in ranked:
        if name is best:
            name.kind = NameKind.AUTHORIZED
        elif name.kind == NameKind.PARALLEL and not name.attestations:
            continue
        elif name.language and name.language not in seen and name.attestations:
            name.kind = NameKind.PARALLEL
            seen.add(name.language)
        else:
            name.kind = NameKind.OTHER
    return best


def sort_form(name: str, territories: Iterable[str] = ()) -> str:
    """Return the form under which a person sorts: family name first, as the name's own order has it.

    ``territories`` are keys of the states whose offices the person held. A family name takes the particles
    before it; names whose order has the family first stay as they are.
    """
    words = name.split()
    if len(words) < 2 or _FAMILY_FIRST & set(territories):
        return name
    start = len(words) - 1
    while start > 1 and fold(words[start - 1]) in _FAMILY_PARTICLES:
        start -= 1
    return f"{' '.join(words[start:])}, {' '.join(words[:start])}"


def name_row(names: type[RowT], record: Record, text: str, language: str, kind: NameKind = NameKind.OTHER) -> RowT:
    """Return an unsaved row of a record's names."""
    text = text[:300]
    row = names(text=text, language=language, kind=kind, key=name_key(text)[:300], script=script_of(text))
    setattr(row, record.KIND.value, record)
    return row


def key_of(*parts: str) -> str:
    """Return the key of a record that the vocabularies do not know, made from its name and what it belongs to."""
    return ":".join(name_key(part) or "-" for part in parts)[:120]
