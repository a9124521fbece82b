"""Names of holders right behind the body or place of their office: "du Medef / Ana Roy", "de Pichincha / Juan Mora"."""

from meetings.extraction.offices.charges import NAME, is_adjective, names_after
from meetings.extraction.texts.text import Text

_LONGEST = 3  # words of a name that may have two surnames
_NEAR = 3  # words from the noun that a body is called by to its own name


def holder_from(text: Text, begin: int, stop: int, least: int = 0) -> int:
    """Return the token where, among the capital words of the range, the holder's name begins; `stop` where it does not.

    At least so many words are the body's own. A body's name goes on to a comma behind which its head is named
    ("de la Cruz Roja Costarricense, Ana Mora"), and so does the name of one that is called after somebody
    ("de la Universidad Rafael Landívar").
    """
    after = stop
    while text.is_word(after, "particle") and after not in text.cover and text.joined(after - 1, after):
        after += 1
    particle = after > stop and after < len(text.tokens) and text.tokens[after].is_capital
    own = begin + least
    while own < stop and text.is_word(own - 1, "place_opening") and own > begin:
        own += 1  # "San Pedro / Ana Mora"
    free = stop - own
    if free < (1 if particle else NAME) or _is_apposed(text, begin, stop):
        return stop
    if particle:
        return max(own, stop - NAME)
    two_surnames = text.vocabulary.order.get("two_surnames") and free >= _LONGEST
    return stop - (_LONGEST if two_surnames else NAME)


def past_capitals(text: Text, stop: int) -> int:
    """Return the token after the capital words that end a name before a mark: "Cruz Roja / Costarricense, Ana Mora"."""
    j = stop
    if text.vocabulary.order.get("kind_last") or text.vocabulary.paradigms:
        return stop  # what follows is a person's name
    while j < len(text.tokens) and text.joined(j - 1, j) and text.tokens[j].is_capital and j not in text.cover:
        j += 1
    if (holder := holder_from(text, stop, j)) < j:
        return holder
    closed = j < len(text.tokens) and text.tokens[j].text in ",.;)"
    return j if closed and not text.is_honorific(stop) else stop


def _is_apposed(text: Text, begin: int, stop: int) -> bool:
    """Whether all the words are the body's: its head is named behind a comma, or it is called after somebody."""
    if stop < len(text.tokens) and text.tokens[stop].text == "," and names_after(text, stop):
        return True
    noun = begin
    while noun > begin - _NEAR and not text.is_word(noun, "named") and text.joined(noun - 1, noun):
        noun -= 1
    if text.is_word(noun, "named") and stop - max(begin, noun + 1) <= _LONGEST:
        return True
    begin += stop - begin > NAME
    return all(is_adjective(text, k) for k in range(begin, stop))  # "Cruz / Roja Costarricense."
