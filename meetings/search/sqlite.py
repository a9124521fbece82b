"""Matching with FTS5. Its rows are numbered by the search key, so that newest first is its own order."""

from string import ascii_lowercase, digits

from meetings.search.query import EVERY_MEETING, And, Fact, Node, Not, Or, Phrase, Prefix, Word

TABLE, KEY = "meetings_search", "rowid"
COMPARED = KEY
# Words that begin with so many letters have an index of their own; longer beginnings are of few words.
BEGINNING = 3


def among_days(node: Node, low: int, high: int) -> Node:
    """Return the tree as it is: the index is in the order of days."""
    return node


def condition(node: Node) -> tuple[str, list[str]]:
    """Return the SQL condition on TABLE that finds the meetings of the tree, with its parameters."""
    return "meetings_search MATCH %s", [_expression(node)]


def names_condition(node: Node) -> tuple[str, list[str]]:
    """Return the SQL condition on meetings_searchname that finds the names that the tree is of."""
    return "id IN (SELECT rowid FROM meetings_names WHERE meetings_names MATCH %s)", [_expression(node)]


def _expression(node: Node) -> str:
    match node:
        case Word(forms):
            return "{words stems} : (" + " OR ".join(f'"{form}"' for form in forms) + ")"
        case Phrase(words):
            return f'words : "{" ".join(words)}"'
        case Prefix(start):
            return "{words stems} : (" + " OR ".join(_beginnings(start)) + ")"
        case Fact():
            return f'facts : "{node.word}"'
        case Or(parts):
            return "(" + " OR ".join(_expression(part) for part in parts) + ")"
        case Not(part):
            return f"({_expression(EVERY_MEETING)} NOT {_expression(part)})"
        case And(parts):
            # FTS5 knows "this without that", not "without that" alone.
            found = [_expression(part) for part in parts if not isinstance(part, Not)] or [_expression(EVERY_MEETING)]
            without = [_expression(part.part) for part in parts if isinstance(part, Not)]
            together = "(" + " AND ".join(found) + ")"
            return f"({together} NOT ({' OR '.join(without)}))" if without else together
    raise TypeError(f"{node} is in no index")


def _beginnings(start: str) -> list[str]:
    """Return what finds the words that begin so; of a shorter beginning than has an index those that do, and itself."""
    if len(start) >= BEGINNING:
        return [f'"{start}" *']
    return [f'"{start}"', *(f'"{start}{letter}" *' for letter in ascii_lowercase + digits)]
