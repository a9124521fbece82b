"""What ministers are for where titles have capitals: "Minister of / Crafts and Small Enterprises / Ana Roy"."""

from typing import NamedTuple

from meetings.extraction.offices.charges import NAME, names_after, opens_owner
from meetings.extraction.offices.owners import MINISTERIAL
from meetings.extraction.offices.purposes import is_known_thing
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_MOST = 7  # things that one minister is for
_LONGEST = 7  # words of one thing
_OF_BODIES = ("secretary", "state-secretary", "permanent-secretary")  # whose "of" leads to a body as well
# Who has a charge of his own behind a "for", which belongs to the title: "Commissioner for Peace and Security".
CHARGED = frozenset(
    ["commissioner", "european-commissioner", "special-coordinator",
     "coordinator", "director", "deputy-director", "regional-director", "managing-director"]
)  # fmt: skip
_INSIDE = ("demonym", "domain", "body")  # terms that may stand within
_BRACKETS = ("(", "–", "—")


class _Thing(NamedTuple):
    """One of the things, or what looks like one: the tokens, and whether a comma stands before."""

    start: int
    stop: int
    is_listed: bool


def titled_portfolio(text: Text, term: Found, after: int) -> range:
    """Return the tokens of all that a minister is for, behind the head; empty where none is told there.

    The head's term may reach into it: the vocabulary knows the first of the things.
    """
    nothing = range(after, after)
    if not text.vocabulary.order.get("titled"):
        return nothing
    is_ministers = term.key in MINISTERIAL or term.key.startswith(("minister-of-", "secretary-of-"))
    # "Deputy Foreign Minister / for Political Affairs": of the ministry another word tells.
    is_ministers = is_ministers or ("minister-of-" in term.key and text.is_word(after, "charge"))
    if not (is_ministers or (term.key in CHARGED and text.is_word(after, "charge"))):
        return nothing
    first = _first(text, term, after)
    if first is None or first >= len(text.tokens) or not _opens(text, term, first, after):
        return nothing
    stop = max(_past(text, first, _things(text, first)), after)
    return range(first, stop) if stop > first else nothing


def titled_in_full(text: Text, term: Found, things: range, prefix: str) -> str:
    """Return the title as printed with all those things: "First Deputy Minister for Tolerance and Coexistence"."""
    head = text.tokens_between(term.start, term.end)
    last = things.start
    while last > head.start and any(text.is_word(last - 1, kind) for kind in ("linking", "charge", "article")):
        last -= 1
    while last > head.start and text.is_word(last - 1, "charged"):
        last -= 1 + text.is_word(last - 2, "with")
    printed = text.body[text.tokens[head.start].start : text.tokens[last - 1].end].replace("inisters", "inister")
    named_from = things.start
    while text.is_word(named_from, "charged") or (named_from > things.start and _leads(text, named_from)):
        named_from += 1  # "Minister / Responsible for / Foreign Affairs"
    is_for = named_from > things.start
    things = range(named_from, things.stop)
    lead = "for" if is_for or any(text.tokens[i].folded == "for" for i in range(last, things.start)) else "of"
    named = " ".join(text.body[text.tokens[things.start].start : text.tokens[things.stop - 1].end].split())
    prefix = "" if fold(printed).startswith(fold(prefix).strip()) else prefix
    words = f"{printed} {lead} {named}".split()
    words = [word.capitalize() if word.isupper() else word for word in words] if printed.isupper() else words
    return prefix + " ".join(word if fold(word) in _SMALL else word[:1].upper() + word[1:] for word in words)


_SMALL = frozenset(["of", "for", "the", "and", "in", "on", "to"])


def _first(text: Text, term: Found, after: int) -> int | None:
    """The token of the first thing, behind the words that lead to it; None where none do."""
    head = text.tokens_between(term.start, term.end)
    leads = (i for i in (*head, after) if i < len(text.tokens) and _leads(text, i) and i + 1 <= after)
    i = next((i for i in leads if i in text.domains or i + 1 in text.domains), after)
    i += text.is_word(i, "with") and text.is_word(i + 1, "charged")  # "with / responsibility for"
    if i == after and not _leads(text, i) and not text.is_word(i, "charged"):
        return None
    while _leads(text, i) or text.is_word(i, "charged") or (text.is_word(i, "article") and i > after - len(head)):
        i += 1
    return i


def domain_at(text: Text, first: int) -> str:
    """The key of what the vocabulary knows that a minister is for, whose first word stands there; else ""."""
    start = text.tokens[first].start
    known = (d for i in range(first, max(-1, first - 3), -1) if (d := text.domains.get(i)) and d.end > start)
    return next((d.key for d in known), "")


def _leads(text: Text, i: int) -> bool:
    return text.is_word(i, "linking") or text.is_word(i, "charge")


def _opens(text: Text, term: Found, first: int, after: int) -> bool:
    """Whether a thing begins there, and no state, body or other office."""
    if first < after or domain_at(text, first):
        return True
    over = text.cover.get(first)
    if (over is not None and over.kind not in _INSIDE) or not text.tokens[first].is_capital or text.is_honorific(first):
        return False
    if text.is_word(first, "polity") and not _goes_on(text, first):
        return False
    organ = text.organ_from.get(first)
    is_body = organ is not None or first in text.body_from or (over is not None and over.kind == "body")
    if not is_body or (organ is not None and organ.key == "armed-forces"):
        return True
    return term.key not in _OF_BODIES and (text.tokens[first - 1].folded == "for" or _goes_on(text, first))


def _goes_on(text: Text, i: int) -> bool:
    """Whether a noun of things follows the word: "Government / Policy Coordination", "Cabinet / Affairs"."""
    after = i + 1
    if after >= len(text.tokens) or not text.joined(i, after) or not text.tokens[after].is_capital:
        return False
    return is_known_thing(text, after) and text.tokens[after].folded not in ("committee", "council", "office")


def _things(text: Text, first: int) -> list[_Thing]:
    """The capital words that begin there, cut where commas and "and"s stand."""
    found: list[_Thing] = []
    begin, is_listed = first, False
    while len(found) < _MOST:
        stop = begin
        while stop - begin < _LONGEST and _belongs(text, stop, begin):
            stop += 1
        if stop == begin:
            break
        found.append(_Thing(begin, stop, is_listed))
        if stop + 1 >= len(text.tokens) or not text.joined(stop - 1, stop):
            break
        is_listed = text.tokens[stop].text == ","
        joined = stop + is_listed if text.is_word(stop + is_listed, "and") else stop
        if not is_listed and joined == stop and not text.is_word(stop, "and"):
            break
        is_listed = is_listed and not text.is_word(joined, "and")
        begin = joined + 1
        while text.is_word(begin, "article") or _leads(text, begin):
            begin += 1
    return found


def _belongs(text: Text, i: int, begin: int) -> bool:
    """Whether the token may be of a thing that begins there."""
    if i >= len(text.tokens) or (i > begin and not text.joined(i - 1, i)) or text.is_honorific(i):
        return False
    over = text.cover.get(i)
    if over is not None and over.start >= text.tokens[begin].start and over.key.startswith("minister-of-"):
        return False  # "Minister of Trade and / Defence Minister"
    if i in text.in_domain and not (text.is_word(i, "and") or _leads(text, i)):
        return over is None or over.kind not in ("state", "modifier") or text.tokens[i].is_capital
    if over is not None and over.kind not in _INSIDE:
        return False
    if text.is_word(i, "linking") and i > begin and i + 1 < len(text.tokens):
        return text.tokens[i + 1].is_capital and text.cover.get(i + 1) is None  # "Quality / of Life"
    return text.tokens[i].is_capital and not text.is_word(i, "and")


def _past(text: Text, first: int, things: list[_Thing]) -> int:
    """The token after those that are things: what follows the last one known may be the holder's name."""
    things = _without_persons(text, things)
    before = first
    for n, thing in enumerate(things):
        known = _last_known(text, thing)
        others = thing.stop - max(known + 1, thing.start)
        if n + 1 == len(things):
            is_second = n > 1 and not (thing.is_listed or things[n - 1].is_listed)
            return before if is_second and known < 0 else _past_last(text, thing, known, before, is_first=n == 0)
        if others >= NAME:
            return known + 1 if known >= 0 else before
        before = thing.stop
    return before


def _last_known(text: Text, thing: _Thing) -> int:
    """The last of the tokens that is known for a word for things; -1 where none is."""
    return max((i for i in range(thing.start, thing.stop) if is_known_thing(text, i)), default=-1)


def _is_office(text: Text, i: int) -> bool:
    return text.kind_at(i) in ("office", "modifier")


def _without_persons(text: Text, things: list[_Thing]) -> list[_Thing]:
    """The things up to a comma that no "and" closes a list behind, or behind which a person is named."""
    for n, thing in enumerate(things):
        if thing.is_listed:
            last = next((m for m in range(n + 1, len(things)) if not things[m].is_listed), 0)
            known = [_last_known(text, each) for each in things[n : last + 1]]
            persons = (k < 0 and t.stop - t.start >= NAME for k, t in zip(known[:-1], things[n:last], strict=True))
            if not last or max(known) < 0 or any(persons):
                return things[:n]
    return things


def _past_last(text: Text, thing: _Thing, known: int, before: int, is_first: bool) -> int:
    """The token after the last thing, in which the holder's name may follow."""
    stop, others = thing.stop, thing.stop - max(known + 1, thing.start)
    if others == 0:
        return stop
    closing = text.tokens[stop].text if stop < len(text.tokens) else "."
    is_apposed = closing == "," and names_after(text, stop)
    owned = opens_owner(text, stop) or text.is_honorific(stop)
    if known >= 0:
        named = others >= NAME and not text.is_honorific(stop)  # "Minister of Finance / Ana Roy of Malta"
        return stop if not named and (owned or is_apposed) else known + 1
    if owned or is_apposed or closing in _BRACKETS:
        return stop
    if closing == "," and others >= NAME and _is_office(text, text.past_words(stop + 1, "article")):
        return before  # "Minister for Children, and / Ana Mora Roy, Minister for Youth"
    if others > NAME:
        return stop - NAME
    return stop if others < NAME and not is_first and not closing[0].isalpha() else before
