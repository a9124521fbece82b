"""Bodies right behind their officers' titles, without "of": "Chairman Ports Authority (PA) Captain Jan Hill"."""

from meetings.extraction.offices.after_head import Behind
from meetings.extraction.offices.body_complements import past_noun
from meetings.extraction.offices.charges import NAME
from meetings.extraction.offices.names_beside import is_named_before, may_name
from meetings.extraction.offices.printed_owners import OF_BODIES, PrintedOwner
from meetings.extraction.texts.brackets import past_abbreviation
from meetings.extraction.texts.heads import NO_BODIES, head_of
from meetings.extraction.texts.text import Text

_LONGEST = 8  # words of such a body
_ABBREVIATION = range(3, 8)  # letters
_TAKEN = ("office", "modifier", "cue", "month", "weekday", "relative", "day")


def with_body_beside(text: Text, office: str, begin: int, after: int, behind: Behind) -> Behind:
    """Return what stands behind the head, with the body that follows the title directly where its officer is named.

    A rank or a name follows the body, or a name and a comma stand before the office.
    """
    people = behind.owner is not None and behind.owner.kind == "demonym"
    if behind.printed or behind.domain or (behind.owner and not people):
        return behind
    first = past_abbreviation(text, after) if people else behind.end
    if first >= len(text.tokens) or not text.tokens[first].is_capital or not text.joined(first - 1, first):
        return behind
    stop = _past_body(text, first, office)
    if stop == first:
        return behind
    closed = past_abbreviation(text, stop)
    if not (_names(text, closed) or is_named_before(text, begin, closed)):
        return behind
    term = text.cover.get(first)
    if term and term.kind == "body" and text.number_at(term.end) == stop:
        return behind._replace(end=closed, owner=term)
    name = text.body[text.tokens[first].start : text.tokens[stop - 1].end]
    return behind._replace(end=closed, owner=None, printed=PrintedOwner(name, stop))


def _past_body(text: Text, first: int, office: str) -> int:
    """The token after the body's name that begins there; the same where none does."""
    stop = j = first
    while j < len(text.tokens) and j - first < _LONGEST and _belongs(text, j, first):
        term, head = text.cover.get(j), head_of(text.vocabulary, text.tokens[j].folded)
        if term and (term.kind == "body" or (term.kind == "ministry" and j == first)):
            j = stop = text.number_at(term.end)
        elif head and head.kind not in NO_BODIES and text.tokens[j].is_capital:
            j = stop = _without_holder(text, j + 1, past_noun(text, j + 1))
        else:
            j += 1
    word = text.tokens[first].text
    is_abbreviation = word.isupper() and word.isalpha() and len(word) in _ABBREVIATION and office in OF_BODIES
    return first + 1 if stop == first and is_abbreviation and first not in text.cover else stop


def _without_holder(text: Text, begin: int, stop: int) -> int:
    """The token after what follows a body's noun, without the holder's name: "Bank of Lisgar / Jan Hill"."""
    own = stop
    while own > begin and may_name(text, own - 1):
        own -= 1
    return stop - NAME if stop - own > NAME else stop


def _belongs(text: Text, i: int, first: int) -> bool:
    """Whether the token may be of the body's name."""
    token, term = text.tokens[i], text.cover.get(i)
    if i > first and not text.joined(i - 1, i):
        return False
    if i > first and term is None and text.is_any(i, ("of", "and")) and i + 1 < len(text.tokens):
        return text.tokens[i + 1].is_capital and not text.is_honorific(i + 1)
    is_taken = term is not None and term.kind in _TAKEN
    return token.is_capital and not is_taken and i not in text.told and not text.is_honorific(i)


def _names(text: Text, i: int) -> bool:
    """Whether a rank or a full name stands there, or behind a comma that closes an abbreviation in brackets."""
    if i + 1 < len(text.tokens) and text.tokens[i].text == "," and text.tokens[i - 1].text == ")":
        i += 1
    if i >= len(text.tokens) or "\n" in text.body[text.tokens[i - 1].end : text.tokens[i].start]:
        return False
    if text.is_honorific(i):
        return True
    return may_name(text, i) and i + 1 < len(text.tokens) and text.joined(i, i + 1) and may_name(text, i + 1)
