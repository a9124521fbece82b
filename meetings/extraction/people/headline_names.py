"""Names as headlines have them: in capitals, or before words with capitals that are none of a name."""

from dataclasses import replace

from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.text import Text


def first_word(text: Text, name: NameRun) -> NameRun:
    """Return the name's first word alone."""
    word = name.words[0]
    return replace(name, end=text.tokens[name.first].end, last=name.first, words=(word,), name=word)


def in_small(name: NameRun) -> NameRun:
    """Return the name as it would be printed but for the headline's capitals."""
    words = tuple(word.capitalize() for word in name.words)
    return replace(name, words=words, name=" ".join(words))
