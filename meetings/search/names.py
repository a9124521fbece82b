"""Names of people, offices, organizations and places: one index of their own, asked before the meetings are.

A meeting's row has no names but those its reports print. A word is therefore looked for in the reports, and among
the names; the meetings of the records that have it among their names are then found by their facts, and the word in
the reports as these names spell it too. So a new form of name, or another name, changes one row.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple, cast

from django.db import connection
from django.db.models import Model

from meetings.models import Office, Organization, Person, Place, SearchName
from meetings.models.permalinks import Record
from meetings.models.statements import execute, insert, marks, select
from meetings.search import postgresql, sqlite
from meetings.search.analysis import tied_words, token
from meetings.search.query import (
    NO_MEETING,
    SHORTEST_PREFIX,
    And,
    Fact,
    Named,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Word,
    one_or,
)
from meetings.search.terms import MeetingTokens, tokens_of

Lookup = Word | Phrase | Prefix | Named

# The records that the words of one query may be names of, all together; each word has its share. What is the name
# of more is looked for in the reports alone. Chosen: among 10,000 meetings, 4,000 take
# SQLite 42 ms for a page and 146 ms to count.
MOST = 4000
# The kinds of records that a name is looked up among, with the facts of their meetings; "" for words of no field.
_FACTS = {
    "": {"person": ["person"], "office": ["office"], "organization": ["organization", "territory"], "place": ["place"]},
    "person": {"person": ["person"]},
    "office": {"office": ["office"]},
    "organization": {"organization": ["organization"]},
    "place": {"place": ["place"], "organization": ["territory"]},
    "publisher": {"organization": ["publisher"]},
}
# The kind of a name's record, written so that no index of kinds serves it: SQLite would walk all names of a kind.
KIND = "kind || ''"
NAMED: list[type[Person | Office | Organization | Place]] = [Person, Office, Organization, Place]


def index_names(records: Iterable[Record]) -> None:
    """Write the rows of these people, offices, organizations and places anew, in the caller's transaction."""
    by_kind = sorted({(record.KIND, cast(Model, record).pk) for record in records})
    for kind, group in groupby(by_kind, key=lambda record: record[0]):
        ids = [pk for _, pk in group]
        execute(f"DELETE FROM meetings_searchname WHERE kind = %s AND record IN ({marks(ids)})", kind, *ids)
        model = next(model for model in NAMED if kind == model.KIND)
        insert(search_names(model, ids))


@lru_cache(maxsize=100_000)
def alike(word: str) -> str:
    """Return the one form of a name's word that spellings of other scripts and customs share: Алиев, Aliyev, Aliev."""
    word = word.replace("kh", "h").replace("w", "v").replace("y", "i").replace("j", "i")
    return "_" + re.sub(r"([a-z])\1+", r"\1", word)


def _with_alike(tokens: MeetingTokens) -> str:
    words = {alike(word) for word in tokens.words.split() if word != "_"}
    return " ".join([*tokens.stems.split(), *sorted(words)])


def _or_alike(node: Node) -> Node:
    """Return the tree that finds names that are spelled alike too."""
    match node:
        case Word(forms):
            return Word((*forms, alike(forms[0])))
        case And(parts):
            return And(tuple(_or_alike(part) for part in parts))
        case Or(parts):
            return Or(tuple(_or_alike(part) for part in parts))
    return node


def search_names(model: type[Person | Office | Organization | Place], ids: Iterable[int]) -> list[SearchName]:
    """Return the rows, not saved, that these records should have."""
    ids = list(ids)
    if not ids:
        return []
    own, table, names = "title" if model is Office else "name", model._meta.db_table, model._meta.db_table + "name"
    forms = f"""
        SELECT id, {own}, 'en' FROM {table} WHERE id IN ({marks(ids)})
        UNION SELECT {model.KIND}_id, text, language FROM {names} WHERE {model.KIND}_id IN ({marks(ids)})
    """
    # Offices and bodies are called by words that have forms; people and places by words that have none.
    has_forms = model in (Office, Organization)
    texts: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for record, text, language in select(forms, *ids, *ids):
        texts[record].add((text, language if has_forms else ""))
    rows = []
    for record in sorted(texts):
        # Sorted, so that it makes no difference which of them is the authorized one.
        tokens = tokens_of(sorted(texts[record]))
        rows.append(SearchName(kind=model.KIND, record=record, words=tokens.words, stems=_with_alike(tokens)))
    return rows


def records_named(kind: str, typed: str) -> list[int]:
    """Return the ids of the records of a kind whose names have all these words, the last of which may go on; MOST."""
    words = [folded for tied in tied_words(typed) for word in tied if (folded := token(word))]
    if not words:
        return []
    backend = postgresql if connection.vendor == "postgresql" else sqlite
    beginning = Prefix(words[-1]) if len(words[-1]) >= SHORTEST_PREFIX else Word((words[-1],))
    sql, parameters = backend.names_condition(And((*(Word((word,)) for word in words[:-1]), beginning)))
    select = f"SELECT record FROM meetings_searchname WHERE {KIND} = %s AND {sql} ORDER BY record LIMIT {MOST}"
    with connection.cursor() as cursor:
        cursor.execute(select, [kind, *parameters])
        return [record for (record,) in cursor.fetchall()]


class _Answer(NamedTuple):
    """What the names answer to one part of a question: facts of the records so called, and other spellings of it."""

    facts: list[Fact]
    spellings: tuple[str, ...]


class Tree(NamedTuple):
    """What the index is asked, and what was not looked up in it since it is the name of too many."""

    node: Node
    of_too_many: list[Lookup]


def with_names(node: Node) -> Tree:
    """Return the tree that also finds the meetings of the records whose names the words are."""
    answers = _named(list(dict.fromkeys(lookups(node))))
    return Tree(_replaced(node, answers), [lookup for lookup, answer in answers.items() if answer is None])


def lookups(node: Node) -> Iterator[Lookup]:
    """Yield what of the tree may be names."""
    match node:
        case Word() | Phrase() | Prefix() | Named():
            yield node
        case Not(part):
            yield from lookups(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from lookups(part)


def _named(lookups: list[Lookup]) -> dict[Lookup, _Answer | None]:
    """Return what the names answer to each; None where there are too many."""
    if not lookups:
        return {}
    backend = postgresql if connection.vendor == "postgresql" else sqlite
    share = MOST // len(lookups)
    selects: list[str] = []
    parameters: list[str] = []
    for number, lookup in enumerate(lookups):
        sql, values = backend.names_condition(_or_alike(lookup.words if isinstance(lookup, Named) else lookup))
        kinds = list(_FACTS[_field(lookup)])
        selects.append(
            f"SELECT * FROM (SELECT {number} AS number, kind, record, words FROM meetings_searchname"
            f" WHERE {KIND} IN ({', '.join(['%s'] * len(kinds))}) AND {sql} LIMIT {share + 1}) AS named{number}"
        )
        parameters += [*kinds, *values]
    found: dict[int, list[tuple[str, int, str]]] = defaultdict(list)
    for number, *name in select(" UNION ALL ".join(selects), *parameters):
        found[number].append(tuple(name))
    return {
        lookups[number]: _Answer(_facts(lookups[number], names), _spellings(lookups[number], names))
        if len(names) <= share
        else None
        for number, names in found.items()
    }


def _facts(lookup: Lookup, names: list[tuple[str, int, str]]) -> list[Fact]:
    facts = _FACTS[_field(lookup)]
    return [Fact(fact, str(record)) for kind, record, _ in sorted(names) for fact in facts[kind]]


def _spellings(lookup: Lookup, names: list[tuple[str, int, str]]) -> tuple[str, ...]:
    """Return how else the names found spell a word: of Aliyev, aliev and eliyev where they are Алиев's and Əliyev's."""
    if not isinstance(lookup, Word):
        return ()
    shared = {_as_one(form) for form in lookup.forms}
    words = {word for _, _, words in names for word in words.split()}
    return tuple(sorted(word for word in words.difference(lookup.forms) if _as_one(word) in shared))


def _as_one(word: str) -> str:
    return alike(word).replace("e", "a")  # either may stand for an Azerbaijani ə


def _field(lookup: Lookup) -> str:
    return lookup.kind if isinstance(lookup, Named) else ""


def _replaced(node: Node, answers: dict[Lookup, _Answer | None]) -> Node:
    match node:
        case Word() | Phrase() | Prefix():
            facts, spellings = answers.get(node) or _Answer([], ())
            spelled = replace(node, forms=(*node.forms, *spellings)) if isinstance(node, Word) else node
            return one_or(Or, [spelled, *facts])
        case Named():
            answer = answers.get(node)
            return one_or(Or, (answer.facts if answer else []) or [NO_MEETING])
        case Not(part):
            return Not(_replaced(part, answers))
        case And(parts):
            return And(tuple(_replaced(part, answers) for part in parts))
        case Or(parts):
            return one_or(Or, [_replaced(part, answers) for part in parts])
    return node
