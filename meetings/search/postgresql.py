"""Matching with the vector of tokens beside each search text.

It holds no positions (PostgreSQL keeps 256 of a word at most, and none past the 16,383rd), so a phrase's words
are found by the vector and their order is then checked in the text.
"""

from meetings.search.query import And, Fact, Node, Not, Or, Phrase, Prefix, Word

TABLE, KEY = "meetings_searchtext", "search_key"


def condition(node: Node) -> tuple[str, list[str]]:
    """Return the SQL condition on TABLE that finds the meetings of the tree, with its parameters."""
    match node:
        case Word(forms):
            return _vector(" | ".join(f"'{form}'" for form in forms))
        case Phrase(words):
            has_words, parameters = _vector(" & ".join(f"'{word}'" for word in words))
            return f"({has_words} AND strpos(' ' || words || ' ', %s) > 0)", [*parameters, f" {' '.join(words)} "]
        case Prefix(start):
            return _vector(f"'{start}':*")
        case Fact():
            return _vector(f"'{node.word}'")
        case Not(part):
            sql, parameters = condition(part)
            return f"NOT {sql}", parameters
        case And(parts):
            return _joined(" AND ", parts)
        case Or(parts):
            return _joined(" OR ", parts)


def _vector(tsquery: str) -> tuple[str, list[str]]:
    return "vector @@ %s::tsquery", [tsquery]


def _joined(by: str, parts: tuple[Node, ...]) -> tuple[str, list[str]]:
    conditions = [condition(part) for part in parts]
    sql = by.join(sql for sql, _ in conditions)
    return f"({sql})", [parameter for _, parameters in conditions for parameter in parameters]
