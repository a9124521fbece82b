"""Matching with the vector of tokens beside each search text.

It holds no positions (PostgreSQL keeps 256 of a word at most, and none past the 16,383rd), so a phrase's words
are found by the vector and their order is then checked in the text.
"""

from meetings.search.query import And, Fact, Node, Not, Or, Phrase, Prefix, Word

TABLE, KEY = "meetings_searchtext", "search_key"


def condition(node: Node) -> tuple[str, list[str]]:
    """Return the SQL condition on TABLE that finds the meetings of the tree, with its parameters."""
    match node:
        case Phrase(words):
            has_words, parameters = _vector(" & ".join(f"'{word}'" for word in words))
            return f"({has_words} AND strpos(' ' || words || ' ', %s) > 0)", [*parameters, f" {' '.join(words)} "]
        case Word() | Prefix() | Fact():
            return _vector(_lexemes(node))
        case Not(part):
            sql, parameters = condition(part)
            return f"NOT {sql}", parameters
        case And(parts):
            return _joined(" AND ", [condition(part) for part in parts])
        case Or(parts):
            # One look into the index for all that one look can find.
            simple = [_lexemes(part) for part in parts if isinstance(part, Word | Prefix | Fact)]
            others = [condition(part) for part in parts if not isinstance(part, Word | Prefix | Fact)]
            return _joined(" OR ", [*([_vector(" | ".join(simple))] if simple else []), *others])
    raise TypeError(f"{node} is in no index")


# The table of names has columns of the same names, and its rows are found alike.
names_condition = condition


def _lexemes(node: Word | Prefix | Fact) -> str:
    match node:
        case Word(forms):
            return " | ".join(f"'{form}'" for form in forms)
        case Prefix(start):
            return f"'{start}':*"
        case Fact():
            return f"'{node.word}'"


def _vector(tsquery: str) -> tuple[str, list[str]]:
    return "vector @@ %s::tsquery", [tsquery]


def _joined(by: str, conditions: list[tuple[str, list[str]]]) -> tuple[str, list[str]]:
    sql = by.join(sql for sql, _ in conditions)
    return f"({sql})", [parameter for _, parameters in conditions for parameter in parameters]
