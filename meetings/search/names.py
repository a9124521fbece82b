"""Names of people, offices, organizations and places: one index of their own, asked before the meetings are.

A meeting's row has no names but those its reports print. A word is therefore looked for in the reports, and among
the names; the meetings of the records that have it among their names are then found by their facts. So a new form
of name, or another name, changes one row.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import cast

from django.db import connection
from django.db.models import Model

from meetings.models import Office, Organization, Permalink, Person, Place, SearchName
from meetings.models.permalinks import Record
from meetings.search import postgresql, sqlite
from meetings.search.query import And, Fact, Node, Not, Or, Phrase, Prefix, Word, one_or
from meetings.search.terms import tokens_of

Leaf = Word | Phrase | Prefix

# The records that the words of one query may be names of, all together; each word has its share. What is the name
# of more is looked for in the reports alone. Chosen: 4,000 take SQLite 30 ms.
MOST = 4000
# The facts of the meetings that a record takes part in.
_TAKES_PART_AS = {
    Permalink.Kind.PERSON: ["person"],
    Permalink.Kind.OFFICE: ["office"],
    Permalink.Kind.ORGANIZATION: ["organization", "territory"],
    Permalink.Kind.PLACE: ["place"],
}
NAMED: list[type[Person | Office | Organization | Place]] = [Person, Office, Organization, Place]


def index_names(records: Iterable[Record]) -> None:
    """Write the rows of these people, offices, organizations and places anew, in the caller's transaction."""
    by_kind = sorted({(record.KIND, cast(Model, record).pk) for record in records})
    for kind, group in groupby(by_kind, key=lambda record: record[0]):
        ids = [pk for _, pk in group]
        SearchName.objects.filter(kind=kind, record__in=ids).delete()
        model = next(model for model in NAMED if kind == model.KIND)
        SearchName.objects.bulk_create(search_names(model, ids))


def search_names(model: type[Person | Office | Organization | Place], ids: Iterable[int]) -> list[SearchName]:
    """Return the rows, not saved, that these records should have."""
    rows = []
    for record in model._default_manager.filter(pk__in=ids).prefetch_related("names").order_by("pk"):
        # Offices and bodies are called by words that have forms; people and places by words that have none.
        own, has_forms = (record.title, True) if isinstance(record, Office) else (record.name, model is Organization)
        texts = [(own, "en"), *((name.text, name.language) for name in record.names.all())]
        # Sorted, so that it makes no difference which of them is the authorized one.
        tokens = tokens_of(sorted({(text, language if has_forms else "") for text, language in texts}))
        rows.append(SearchName(kind=model.KIND, record=record.pk, words=tokens.words, stems=tokens.stems))
    return rows


def facts_of(kind: str, record: int) -> list[Fact]:
    """Return the facts by one or other of which the meetings of a record are found."""
    return [Fact(fact, str(record)) for fact in _TAKES_PART_AS[Permalink.Kind(kind)]]


def with_names(node: Node) -> Node:
    """Return the tree that also finds the meetings of the records whose names the words are."""
    facts = _named(list(dict.fromkeys(_leaves(node))))
    return _replaced(node, facts)


def _leaves(node: Node) -> Iterator[Leaf]:
    match node:
        case Word() | Phrase() | Prefix():
            yield node
        case Not(part):
            yield from _leaves(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _leaves(part)


def _named(leaves: list[Leaf]) -> dict[Leaf, list[Fact]]:
    """Return, by the leaf that their names answer to, the facts of the records; none where there are too many."""
    if not leaves:
        return {}
    backend = postgresql if connection.vendor == "postgresql" else sqlite
    share = MOST // len(leaves)
    selects, parameters = [], []
    for number, leaf in enumerate(leaves):
        sql, values = backend.names_condition(leaf)
        selects.append(
            f"SELECT * FROM (SELECT {number}, kind, record FROM meetings_searchname WHERE {sql} LIMIT {share + 1}) AS n"
        )
        parameters += values
    found: dict[Leaf, list[Fact]] = defaultdict(list)
    records: dict[int, list[tuple[str, int]]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(selects), parameters)
        for number, kind, record in cursor.fetchall():
            records[number].append((kind, record))
    for number, named in records.items():
        if len(named) <= share:
            found[leaves[number]] = [fact for kind, record in sorted(named) for fact in facts_of(kind, record)]
    return found


def _replaced(node: Node, facts: dict[Leaf, list[Fact]]) -> Node:
    match node:
        case Word() | Phrase() | Prefix():
            return one_or(Or, [node, *facts.get(node, [])])
        case Not(part):
            return Not(_replaced(part, facts))
        case And(parts):
            return And(tuple(_replaced(part, facts) for part in parts))
        case Or(parts):
            return one_or(Or, [_replaced(part, facts) for part in parts])
    return node
