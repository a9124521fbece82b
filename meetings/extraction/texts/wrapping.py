"""Lines that were broken for their length, joined again."""

import re
from itertools import pairwise

from meetings.extraction.texts.layout import is_ended, is_short
from meetings.vocabulary import Vocabulary

_LONG = 40  # characters that a line broken for its length has at least
_ALIKE = 2 / 3  # of the longest line of a block that all but the last of it has at least
_SURE = 2  # breaks within a sentence that tell that a block was broken for its length
_LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")
_LEADING = ("article", "and", "honorific")


def unwrapped(body: str, vocabulary: Vocabulary) -> str:
    """Return the text with a blank for each line end that broke a sentence; offsets stay what they are.

    The next line begins small, or behind a comma, a shortened word or an article. Where that shows that a block was
    broken for its length, so was each long line of it that no stop ends; but a headline may stand above it.
    """
    printed = body.split("\n")
    lines = [line.strip() for line in printed]
    broken: set[int] = set()  # numbers of the lines that go on in the next one
    first = 0
    for number, line in enumerate([*lines, ""]):
        if not line:
            if number - first > 1:
                broken.update(first + i for i in _broken(lines[first:number], vocabulary))
            first = number + 1
    if not broken:
        return body
    marks = [" " if number in broken else "\n" for number in range(len(printed) - 1)]
    return "".join(piece for pair in zip(printed, [*marks, ""], strict=True) for piece in pair)


def _broken(lines: list[str], vocabulary: Vocabulary) -> list[int]:
    """The numbers of those lines of a block that go on in the next one."""
    sure = [_is_broken(line, after, vocabulary) for line, after in pairwise(lines)]
    is_wrapped = sum(sure) >= _SURE
    longest = max((len(line) for line, is_sure in zip(lines, sure, strict=False) if is_sure), default=0)
    return [
        i
        for i, (line, after) in enumerate(pairwise(lines))
        if sure[i]
        or (
            is_wrapped
            and i > 0
            and len(line) >= max(_LONG, _ALIKE * longest)
            and _may_go_on(after)
            and not is_ended(line)
        )
    ]


def _is_broken(line: str, after: str, vocabulary: Vocabulary) -> bool:
    """Whether the line surely ends within a sentence."""
    if len(line) < _LONG:
        return False
    if line[-1] == "," or (line[-1].isalpha() and after[0].islower()):
        return True
    last = _LAST_WORD.search(line[-20:].removesuffix(".").rpartition(" ")[2])
    if last is None or not after[0].isalpha():
        return False
    if line[-1] == ".":
        return is_short(last[0], vocabulary.words["abbreviation"])
    return last[0].islower() and any(last[0] in vocabulary.words[kind] for kind in _LEADING)


def _may_go_on(line: str) -> bool:
    """Whether the line may go on from another: no dash or number of a list is before it."""
    return line[:1].isalpha() or line[:1] in tuple("„“«»\"'(")
