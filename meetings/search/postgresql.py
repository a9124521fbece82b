"""Matching with the vector of tokens beside each search text.

It holds no positions (PostgreSQL keeps 256 of a word at most, and none past the 16,383rd), so a phrase's words
are found by the vector and their order is then checked in the text.
"""

from collections.abc import Iterable

from meetings.search.keys import SHIFT
from meetings.search.query import EVERY_MEETING, And, Fact, Node, Not, Or, Phrase, Prefix, Word, one_or

TABLE, KEY = "meetings_searchtext", "search_key"
# What is compared with keys where words are looked up: it hides that the keys have an index, which would be read too.
COMPARED = f"{KEY} + 0"
# What its index is of: the vector, and as words of their own the spans of 32, 256 and 2048 days that the meeting is in.
_SPANS = (5, 8, 11)
_SPAN = "'=span{}' || (search_key >> {})::text"
INDEXED = f"(vector || array_to_tsvector(ARRAY[{', '.join(_SPAN.format(bits, SHIFT + bits) for bits in _SPANS)}]))"
# Of more spans each takes longer than the last; of twelve the smallest are a year, the largest 67. Chosen.
_MOST_SPANS = 12


def among_days(node: Node, low: int, high: int) -> Node:
    """Return a tree that finds the same among keys from ``low`` to below ``high``, and few meetings of other keys.

    So the index need not be read for all days there are. Of too many days it is the tree itself.
    """
    first, last = low >> SHIFT, (high - 1) >> SHIFT
    for bits in _SPANS:
        numbers = range(first >> bits, (last >> bits) + 1)
        if 0 < len(numbers) <= _MOST_SPANS:
            spans = one_or(Or, [Fact(f"span{bits}", str(number)) for number in numbers])
            return And((*(node.parts if isinstance(node, And) else (node,)), spans))
    return node


def condition(node: Node, vector: str = INDEXED) -> tuple[str, list[str]]:
    """Return the SQL condition on TABLE that finds the meetings of the tree, with its parameters.

    What has no phrase in it is one look into the index. PostgreSQL is not let see the words it looks for when it makes
    its plan: it would find that most meetings have a common one, and read the vectors of all, which it takes for as
    cheap as numbers though each is kept outside of its row.
    """
    if not has_phrase(node):
        return _found(node, vector)
    match node:
        case Phrase(words):
            sql, parameters = _found(And(tuple(Word((word,)) for word in words)), vector)
            return f"({sql} AND {_TOGETHER})", [*parameters, _in_order(words)]
        case Not(part):
            sql, parameters = condition(part, vector)
            return f"NOT {sql}", parameters
        case And(parts):
            phrases = [part for part in parts if isinstance(part, Phrase)]
            found: list[Node] = [Word((word,)) for phrase in phrases for word in phrase.words]
            found += [part for part in parts if not has_phrase(part)]
            others = [condition(part, vector) for part in parts if has_phrase(part) and part not in phrases]
            in_order = [(_TOGETHER, [_in_order(phrase.words)]) for phrase in phrases]
            return _all_of(" AND ", [*([_found(And(tuple(found)), vector)] if found else []), *in_order, *others])
        case Or(parts):
            simple = tuple(part for part in parts if not has_phrase(part))
            others = [condition(part, vector) for part in parts if has_phrase(part)]
            return _all_of(" OR ", [*([_found(Or(simple), vector)] if simple else []), *others])
    raise TypeError(f"{node} is in no index")


def own_condition(node: Node) -> tuple[str, list[str]]:
    """Return the condition on rows that are looked at one by one, or on the table of names: on their own vectors."""
    return condition(node, "vector")


names_condition = own_condition

_TOGETHER = "strpos(' ' || words || ' ', %s) > 0"


def _found(node: Node, vector: str) -> tuple[str, list[str]]:
    query = _query(node) if _asks_for_something(node) else f"{_query(EVERY_MEETING)} & {_query(node)}"
    return f"{vector} @@ (SELECT %s::tsquery)", [query]


def _in_order(words: tuple[str, ...]) -> str:
    return f" {' '.join(words)} "


def has_phrase(node: Node) -> bool:
    match node:
        case Not(part):
            return has_phrase(part)
        case And(parts) | Or(parts):
            return any(map(has_phrase, parts))
    return isinstance(node, Phrase)


def without_order(node: Node) -> Node:
    """Return a tree without phrases that finds all that this one finds, and what has their words in another order."""
    match node:
        case Phrase(words):
            return And(tuple(Word((word,)) for word in words))
        case Not(part):
            return EVERY_MEETING if has_phrase(part) else node
        case And(parts):
            return And(tuple(map(without_order, parts)))
        case Or(parts):
            return Or(tuple(map(without_order, parts)))
    return node


def _asks_for_something(node: Node) -> bool:
    """Whether a meeting must have something to be found: what none must have is looked for among all."""
    match node:
        case Not():
            return False
        case And(parts):
            return any(map(_asks_for_something, parts))
        case Or(parts):
            return all(map(_asks_for_something, parts))
    return True


def _query(node: Node) -> str:
    """Return the tree as a tsquery."""
    match node:
        case Word(forms):
            return _joined(" | ", map(_lexeme, forms))
        case Prefix(start):
            return f"'{start}':*"
        case Fact():
            return f"'{node.word}'"
        case Not(part):
            return f"!{_query(part)}"
        case And(parts):
            return _joined(" & ", map(_query, parts))
        case Or(parts):
            return _joined(" | ", map(_query, parts))
    raise TypeError(f"{node} is in no index")


def _lexeme(form: str) -> str:
    return f"'{form}'"


def _joined(by: str, queries: Iterable[str]) -> str:
    return f"({by.join(queries)})"


def _all_of(by: str, conditions: list[tuple[str, list[str]]]) -> tuple[str, list[str]]:
    sql = by.join(sql for sql, _ in conditions)
    return f"({sql})", [parameter for _, parameters in conditions for parameter in parameters]
