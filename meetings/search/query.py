"""What people type, as a tree: words, "phrases", prefix*, -without, this OR that, and fields as person:Aliyev.

Words side by side must all be found; OR binds the two beside it. AND is passed over, NOT is a minus; these are written
in capitals. Elsewhere capitals do not count, nor do accents and scripts. Signs that mean nothing are passed over; what
cannot be understood of a field is said.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.utils.translation import gettext_noop as _

from meetings.days import DayRange
from meetings.models import Form
from meetings.search.analysis import LANGUAGES, other_forms, tied_words, token

# A shorter beginning finds nearly everything and helps nobody; it is taken as a word.
SHORTEST_PREFIX = 2
# What is left of a word by a stemmer is not looked for when it is shorter: of Алиев it leaves ал, which is in all of
# al-Sabah, al-Abadi and Al Nahyan. Chosen.
_SHORTEST_STEM = 3

# What may follow a name behind an apostrophe and is no part of it: Aliyev's, Erdoğan'ın, Bakü'den.
_ENDING = re.compile(r"s|n?[iu]n|[dt][ea]n?|[sn][iu]|y[aeiu]|y?l[ea]")

_CURLY = str.maketrans(dict.fromkeys("“”„«»", '"'))
# The fields that can be asked for by name, and what they are called here.
FIELDS = {
    "person": "person",
    "office": "office",
    "org": "organization",
    "organization": "organization",
    "organisation": "organization",
    "place": "place",
    "publisher": "publisher",
    "lang": "language",
    "language": "language",
    "form": "form",
    "before": "before",
    "after": "after",
    "on": "on",
}
_TYPED = re.compile(
    rf"""(?P<minus>(?:-|(?-i:NOT)\s+)*)(?:(?P<field>{"|".join(FIELDS)}):\s*)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>[^\s"]+))""",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Word:
    """Any of these forms: the word's token, its stems in each language, other ways to write it."""

    forms: tuple[str, ...]
    typed: str = field(default="", compare=False)


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
class Named:
    """A record of one kind that has these words among the forms of its name."""

    kind: str
    words: "Node"


@dataclass(frozen=True)
class Between:
    """A day from ``first`` to ``last``. It holds for all that is asked, so it is never within another node but And."""

    first: date | None
    last: date | None
    written: str = field(default="", compare=False)


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
NO_MEETING = Fact("none")

Node = Word | Phrase | Prefix | Fact | Named | Between | And | Or | Not


class NotUnderstood(Exception):
    """What was typed for a field is no value of it: a sentence, not translated yet, and what its placeholders hold."""

    def __init__(self, sentence: str, **stated: str) -> None:
        super().__init__(sentence)
        self.sentence, self.stated = sentence, stated


def parse(typed: str) -> Node | None:
    """Return the tree of what was typed; None where no letter or digit was. Raise NotUnderstood."""
    groups: list[list[Node]] = []
    joining = False
    for match in _TYPED.finditer(typed.translate(_CURLY)):
        if match["bare"] == "OR" and not match["minus"] and not match["field"] and groups and not joining:
            joining = True
            continue
        if match["bare"] == "AND" and match[0] == "AND" and groups and not joining:
            continue
        node = _node(match)
        if node is None:
            continue
        if joining:
            groups[-1].append(node)
        else:
            groups.append([node])
        joining = False
    if joining and (node := _unquoted("OR")):
        groups.append([node])
    for group in groups:
        if len(group) > 1 and (days := [node for node in group if isinstance(node, Between)]):
            raise NotUnderstood(
                _("“%(typed)s” holds for the whole search: it cannot stand beside OR."), typed=days[0].written
            )
    return all_of([one_or(Or, group) for group in groups])


def _node(match: re.Match[str]) -> Node | None:
    """Return the tree of one word or phrase with the field and the minus before it."""
    quoted = match["quoted"] is not None
    value = match["quoted"] if quoted else match["bare"]
    node = _quoted(value) if quoted else _unquoted(value)
    if match["field"] and node:
        node = _of_field(FIELDS[match["field"].lower()], value, node, match[0].strip())
    elif match["field"]:
        node = _unquoted(match["field"])
    if not match["minus"] or node is None:
        return node
    if isinstance(node, Between):
        raise NotUnderstood(
            _("“%(typed)s” holds for the whole search: it cannot be left out."),
            typed=match[0].removeprefix(match["minus"]).strip(),
        )
    return Not(node)


def _of_field(name: str, value: str, words: Node, written: str) -> Node:
    match name:
        case "before" | "after" | "on":
            return _between(name, value, written)
        case "language":
            code = token(value)
            if code not in LANGUAGES:
                raise NotUnderstood(
                    _("“%(typed)s” is no language that can be asked for: write one of %(codes)s."),
                    typed=value,
                    codes=", ".join(sorted(LANGUAGES)),
                )
            return Fact("language", code)
        case "form":
            asked = token(value)
            for form in Form.values:
                if any(token(part).startswith(asked) for part in (form, *form.split())):
                    return Fact("form", form)
            raise NotUnderstood(_("“%(typed)s” is no form of a meeting: write person, phone or video."), typed=value)
    return Named(name, words)


def _between(name: str, value: str, written: str) -> Between:
    try:
        days = DayRange.parse(value)
        match name:
            case "before":
                return Between(None, days.earliest - timedelta(1), written)
            case "after":
                return Between(days.latest + timedelta(1), None, written)
    except (ValueError, OverflowError) as error:
        raise NotUnderstood(_("“%(typed)s” is not a date: write 2022, 2022-12 or 2022-12-15."), typed=value) from error
    return Between(days.earliest, days.latest, written)


def all_of(nodes: list[Node]) -> Node | None:
    """Return the tree for all of these together; None for none."""
    return one_or(And, nodes) if nodes else None


def without_days(node: Node | None) -> tuple[Node | None, list[Between]]:
    """Return the tree without the days that it asks for, and these."""
    if isinstance(node, Between):
        return None, [node]
    if not isinstance(node, And):
        return node, []
    parts = [without_days(part) for part in node.parts]
    return all_of([rest for rest, _ in parts if rest]), [day for _, days in parts for day in days]


def one_or(kind: type[And] | type[Or], nodes: Sequence[Node]) -> Node:
    """Return the node where there is one, else all of the different ones together."""
    different = tuple(dict.fromkeys(nodes))
    return different[0] if len(different) == 1 else kind(different)


def _quoted(text: str) -> Node | None:
    tokens = [folded for tied in tied_words(text) for word in tied if (folded := token(word))]
    return Phrase(tuple(tokens)) if tokens else None


def _unquoted(typed: str) -> Node | None:
    tied = list(tied_words(typed))
    open_end = typed.endswith("*") and tied and len(token(tied[-1][-1])) >= SHORTEST_PREFIX
    beginning = token(tied[-1].pop()) if open_end else ""
    parts = _together([words for words in tied if words])
    if beginning:
        parts.append(Prefix(beginning))
    return all_of(parts)


def _together(tied: list[list[str]]) -> list[Node]:
    """Return what finds words typed without a blank between: "Jean-Yves" one after the other, "Sana'a" also as one."""
    words = [word for together in tied for word in together if token(word)]
    if not words:
        return []
    if len(words) == 2 and len(tied) == 1 and len(token(words[0])) > 2 and _ENDING.fullmatch(token(words[1])):
        words.pop()
    if len(words) == 1:
        return [Word(_forms(words[0]), words[0])]
    phrase = Phrase(tuple(token(word) for word in words))
    return [Or((phrase, Word((token("".join(words)),), "".join(words))))] if len(tied) == 1 else [phrase]


def _forms(word: str) -> tuple[str, ...]:
    others = (form for language in LANGUAGES for form in sorted(other_forms(word, language)))
    return tuple(dict.fromkeys([token(word), *(form for form in others if len(form) >= _SHORTEST_STEM)]))
