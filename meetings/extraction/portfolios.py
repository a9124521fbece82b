"""All that a minister of several things is for: "Minister of Culture, Information and Tourism"."""

from meetings.extraction.terms import Found
from meetings.extraction.text import Text
from meetings.vocabulary import authorities


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
        return ""
    return f"{minister}{of}{', '.join(names[:-1])} and {names[-1]}"
