"""Matching with the vector of tokens beside each search text.

It holds no positions (PostgreSQL keeps 256 of a word at most, and none past the 16,383rd), so a phrase's words
are found by the vector and their order is then checked in the text.
"""

from collections.abc import Iterable

from meetings.search.query import EVERY_MEETING, And, Fact, Node, Not, Or, Phrase, Prefix, Word

TABLE, KEY = "meetings_searchtext", "search_key"


def condition(node: Node) -> tuple[str, list[str]]:
    """Return the SQL condition on TABLE that finds the meetings of the tree, with its parameters.

    What has no phrase in it is one look into the index. PostgreSQL is not let see the words it looks for when it makes
    its plan: it would find that most meetings have a common one, and read the vectors of all, which it takes for as
    cheap as numbers though each is kept outside of its row.
    """
    if not has_phrase(node):
        return _found(node)
    match node:
        case Phrase(words):
            return f"({_VECTOR} AND {_TOGETHER})", [_joined(" & ", map(_lexeme, words)), _in_order(words)]
        case Not(part):
            sql, parameters = condition(part)
            return f"NOT {sql}", parameters
        case And(parts):
            phrases = [part for part in parts if isinstance(part, Phrase)]
            found: list[Node] = [Word((word,)) for phrase in phrases for word in phrase.words]
            found += [part for part in parts if not has_phrase(part)]
            others = [condition(part) for part in parts if has_phrase(part) and part not in phrases]
            in_order = [(_TOGETHER, [_in_order(phrase.words)]) for phrase in phrases]
            return _all_of(" AND ", [*([_found(And(tuple(found)))] if found else []), *in_order, *others])
        case Or(parts):
            simple = tuple(part for part in parts if not has_phrase(part))
            others = [condition(part) for part in parts if has_phrase(part)]
            return _all_of(" OR ", [*([_found(Or(simple))] if simple else []), *others])
    raise TypeError(f"{node} is in no index")


# The table of names has columns of the same names, and its rows are found alike.
names_condition = condition

_VECTOR = "vector @@ (SELECT %s::tsquery)"
_TOGETHER = "strpos(' ' || words || ' ', %s) > 0"


def _found(node: Node) -> tuple[str, list[str]]:
    return _VECTOR, [_query(node) if _asks_for_something(node) else f"{_query(EVERY_MEETING)} & {_query(node)}"]


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
