"""How a headline is printed."""

from meetings.extraction.texts.text import Text

_LONG, _PLAIN = 4, 2  # letters of such words of a headline, and how many it has


def is_sentence(text: Text, i: int) -> bool:
    """Return whether but names have capitals in the headline of that token, in a language that has them for no nouns.

    So they have where two longer words at least, which are no small words, have none.
    """
    line = text.sentence_at(text.tokens[i].start)
    if line is None or text.vocabulary.order.get("capital_nouns") or text.vocabulary.locatives:
        return False
    if text.is_word(i - 1, "home"):
        return True  # "Ana Roy chez / Jan Mora"
    numbers = text.tokens_between(line.start, line.end)
    plain = [k for k in numbers if text.tokens[k].is_word and not text.tokens[k].is_capital and k not in text.cover]
    return sum(len(text.tokens[k].text) >= _LONG and not text.is_word(k, "function") for k in plain) >= _PLAIN
