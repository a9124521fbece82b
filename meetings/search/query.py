"""What people type, as a tree: words, "phrases", prefix*, -without, this OR that.

Words side by side must all be found; OR binds the two beside it. Capitals, accents and scripts do not count.
Nothing typed is an error: signs that mean nothing are passed over.
"""

import re
from dataclasses import dataclass

from meetings.search.analysis import LANGUAGES, other_forms, tied_words, token

# A shorter beginning finds nearly everything and helps nobody; it is taken as a word.
SHORTEST_PREFIX = 2

_CURLY = str.maketrans(dict.fromkeys("“”„«»", '"'))
_TYPED = re.compile(r'(-?)"([^"]*)"?|([^\s"]+)')


@dataclass(frozen=True)
class Word:
    """Any of these forms: the word as typed, its stems in each language, other ways to write it."""

    forms: tuple[str, ...]


@dataclass(frozen=True)
class Phrase:
    """These words exactly, one after the other in one text."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Prefix:
    """A word that begins like this."""

    start: str


@dataclass(frozen=True)
class Fact:
    """What a meeting is filtered by: ("person", "12")."""

    kind: str
    value: str = ""

    @property
    def word(self) -> str:
        """The word of the index that says so, the same in both databases: "=person12"."""
        return f"={self.kind}{self.value.replace(' ', '')}"


@dataclass(frozen=True)
class And:
    parts: tuple["Node", ...]


@dataclass(frozen=True)
class Or:
    parts: tuple["Node", ...]


@dataclass(frozen=True)
class Not:
    part: "Node"


EVERY_MEETING = Fact("meeting")

Node = Word | Phrase | Prefix | Fact | And | Or | Not


def parse(typed: str) -> Node | None:
    """Return the tree of what was typed; None where no letter or digit was."""
    groups: list[list[Node]] = []
    joining = False
    for without, phrase, word in _TYPED.findall(typed.translate(_CURLY)):
        if word == "OR" and groups and not joining:
            joining = True
            continue
        node = _quoted(phrase, bool(without)) if not word else _unquoted(word)
        if node is None:
            continue
        if joining:
            groups[-1].append(node)
        else:
            groups.append([node])
        joining = False
    if joining and (node := _unquoted("OR")):
        groups.append([node])
    return all_of([one_or(Or, group) for group in groups])


def all_of(nodes: list[Node]) -> Node | None:
    """Return the tree for all of these together; None for none."""
    return one_or(And, nodes) if nodes else None


def one_or(kind: type[And] | type[Or], nodes: list[Node]) -> Node:
    """Return the node where there is one, else all of the different ones together."""
    different = tuple(dict.fromkeys(nodes))
    return different[0] if len(different) == 1 else kind(different)


def _quoted(text: str, without: bool) -> Node | None:
    tokens = [folded for tied in tied_words(text) for word in tied if (folded := token(word))]
    if not tokens:
        return None
    return Not(Phrase(tuple(tokens))) if without else Phrase(tuple(tokens))


def _unquoted(typed: str) -> Node | None:
    bare = typed.lstrip("-")
    tied = list(tied_words(bare))
    open_end = bare.endswith("*") and tied and len(token(tied[-1][-1])) >= SHORTEST_PREFIX
    beginning = token(tied[-1].pop()) if open_end else ""
    parts = _together([words for words in tied if words])
    if beginning:
        parts.append(Prefix(beginning))
    node = all_of(parts)
    return Not(node) if node and bare != typed else node


def _together(tied: list[list[str]]) -> list[Node]:
    """Return what finds words typed without a blank between: "Jean-Yves" one after the other, "Sana'a" also as one."""
    words = [word for together in tied for word in together if token(word)]
    if not words:
        return []
    if len(words) == 1:
        return [Word(_forms(words[0]))]
    phrase = Phrase(tuple(token(word) for word in words))
    return [Or((phrase, Word((token("".join(words)),))))] if len(tied) == 1 else [phrase]


def _forms(word: str) -> tuple[str, ...]:
    others = (form for language in LANGUAGES for form in sorted(other_forms(word, language)))
    return tuple(dict.fromkeys([token(word), *others]))
