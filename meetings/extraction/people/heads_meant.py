"""Whom a Spanish word for any head of a region, town or government means: "el mandatario"."""

from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text

_HEADS = frozenset(["governor", "mayor", "head-of-government", "prime-minister", "regional-president", "chancellor"])
_ANY_RANK = ("mandatari", "gobernante")


def head_meant(text: Text, mention: Mention, people: list[Person]) -> Person | None:
    """Return the only head of a region, town or government named before, whom "el mandatario" may mean as well."""
    numbers = text.tokens_between(mention.start, mention.end)
    bare = len(numbers) == 1 and not mention.offices[-1].owner_key
    if not bare or not text.tokens[numbers[0]].folded.startswith(_ANY_RANK):
        return None
    heads = [p for p in people if p.starts[0] < mention.start and any(o.key in _HEADS for o in p.offices)]
    return heads[0] if len(heads) == 1 else None
