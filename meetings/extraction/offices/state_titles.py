"""States that the printed title of an office alone tells: "Bundeskanzler", "Union Minister"."""

from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities


def states_of_title(text: Text, term: Found, head: int, key: str, before: range, after: int) -> tuple[str, ...]:
    """Return the keys of the states of which the title alone tells that it is one's, or the town beside it.

    ``head`` is the title's first token, ``before`` what the office has before it, ``after`` the token behind it.
    """
    states = _whose(text, term, head)
    if states and _is_for_more(text, key, after):
        return ()
    return states or (_elected_in(text, before.stop - 1) if key == "member-of-parliament" and before else ())


def _whose(text: Text, term: Found, head: int) -> tuple[str, ...]:
    """The states that alone have the title, or have it with the word before it: "Union / Minister"."""
    whose, token, end = text.vocabulary.whose, text.tokens[head], term.end - len(term.ending)
    is_word = (token.start, token.end) == (term.start, end)
    folded = token.folded if is_word else fold(text.body[term.start : end])
    if own := whose.get(folded, ()):
        return own
    words = [folded] if is_word else folded.split()
    if len(words) > 1 and text.vocabulary.order.get("capital_nouns"):
        return whose.get(words[0], ())  # "Bundesminister des Auswärtigen"
    is_titled = head > 0 and text.tokens[head - 1].is_capital and text.joined(head - 1, head)
    return whose.get(f"{text.tokens[head - 1].folded} {words[0]}", ()) if is_titled and words else ()


def _is_for_more(text: Text, key: str, after: int) -> bool:
    """Whether what the title is for follows one that alone is a state's own: "Secretary of State / for Energy".

    Or whom the adviser serves.
    """
    return key.startswith(("secretary-of-state", "chief-adviser")) and text.is_any(after, ("charge", "to"))


def _elected_in(text: Text, i: int) -> tuple[str, ...]:
    """The state of the town where a member of parliament was elected: "Bursa / Milletvekili"."""
    town = text.cover.get(i)
    known = authorities().territories.get(town.key) if town and town.kind in TOWNS else None
    return (known.parent or town.key,) if town and known else ()
