"""Titles in full: all that a minister is for ("of Culture and Tourism"), whom one serves ("to the President")."""

from meetings.extraction.terms import Found
from meetings.extraction.text import Text
from meetings.vocabulary import authorities

# Those who serve one person, by how their keys begin, with the word that leads to whom.
_SERVANTS = {
    "adviser": "to", "assistant": "to", "chief-adviser": "to", "special-adviser": "to", "special-": "of",
    "personal-": "of", "representative": "of", "envoy": "of",
}  # fmt: skip
_MASTERS = frozenset(
    ["president", "prime-minister", "king", "emir", "sultan", "secretary-general", "chancellor", "head-of-state"]
)


def in_full(text: Text, start: int, end: int, term: Found, title: str) -> str:
    """Return the English title with all that the phrase between the offsets names; "" where it is one thing.

    The phrase has the office's term, and before or behind it what else the minister is for.
    """
    domains = authorities().domains
    printed = [text.domains[i] for i in text.tokens_between(start, end) if i in text.domains]
    own = term.key.rpartition("minister-of-")[2]
    before = [d.key for d in printed if d.end <= term.start]
    behind = [d.key for d in printed if d.start >= term.end]
    names = list(dict.fromkeys(domains[key] for key in [*before, own, *behind] if key in domains))
    minister, of, _ = title.partition("Minister of ")
    if not of or len(names) < 2:
        return _served(text, start, end, term, title)
    return f"{minister}{of}{', '.join(names[:-1])} and {names[-1]}"


def _served(text: Text, start: int, end: int, term: Found, title: str) -> str:
    """The title of an adviser or envoy with the one in the phrase whom he serves; "" where it names none."""
    by = next((word for prefix, word in _SERVANTS.items() if term.key.startswith(prefix)), "")
    within = (text.cover.get(i) for i in text.tokens_between(start, end)) if by else ()
    master = next((t.key for t in within if t and t.kind == "office" and t.start != term.start and _serves(t.key)), "")
    if not master:
        return ""
    whom = "Minister" if master.startswith("minister-of-") else authorities().offices[master].title
    return f"{title} {by} the {whom}"


def _serves(master: str) -> bool:
    return master in _MASTERS or master.startswith("minister-of-")
