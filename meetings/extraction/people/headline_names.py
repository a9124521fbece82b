"""Names as headlines have them: in capitals, or before words with capitals that are none of a name."""

from dataclasses import replace

from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.headlines import is_sentence
from meetings.extraction.texts.text import Text

_IN_FULL = 2  # words of a name


def first_word(text: Text, name: NameRun) -> NameRun:
    """Return the name's first word alone."""
    word = name.words[0]
    return replace(name, end=text.tokens[name.first].end, last=name.first, words=(word,), name=word)


def in_small(name: NameRun) -> NameRun:
    """Return the name as it would be printed but for the headline's capitals."""
    words = tuple(word.capitalize() for word in name.words)
    return replace(name, words=words, name=" ".join(words))


def is_plain(text: Text, name: NameRun, below: set[str]) -> bool:
    """Return whether the capitals of a headline's words tell a name: as one whose surname the text below has."""
    if text.vocabulary.paradigms or (name.words[-1] in below and name.words[0] not in below):
        return True  # a Russian headline has capitals for names only; but not "Vrabec Hudakı qəbul edib"
    return _is_told(text, name) or is_sentence(text, name.first) or _is_turkic_subject(text, name, below)


def _is_turkic_subject(text: Text, name: NameRun, below: set[str]) -> bool:
    """Whether a Turkic headline begins with the name, and its verb has no capital: "Ana Roy Bakıda / görüşüb".

    Not with one whose surname alone the text below has: "Roy Borqu qəbul edib".
    """
    line = text.sentence_at(name.start)
    if line is None or not text.vocabulary.locatives or name.words[0] in below or name.start != line.start:
        return False
    told = [i for i in text.tokens_between(name.end, line.end) if i in text.told]
    return len(name.words) == _IN_FULL and bool(told) and not text.tokens[told[-1]].is_capital


def _is_told(text: Text, name: NameRun) -> bool:
    """Whether the headline says whom they met, in a language with capitals for names only: "Recibe Ana Roy a ..."."""
    if not text.vocabulary.order.get("no_pronouns"):
        return False
    after = name.last + 1 + text.is_word(name.last + 1, "function")
    return name.first - 1 in text.told or after in text.told
