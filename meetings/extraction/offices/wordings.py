"""How an office is worded: its authorized title with its modifiers, its number among deputies, its printed title."""

from meetings.extraction.drafts import Capacity
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_CAPACITIES: dict[str, Capacity] = {
    "acting": "acting",
    "deputy": "deputy",
    "assistant": "deputy",
    "vice": "deputy",
    "first-deputy": "deputy",
    "designate": "designate",
    "former": "former",
    "outgoing": "outgoing",
}
_PREFIXES = {
    "first-deputy": "First Deputy ",
    "deputy": "Deputy ",
    "assistant": "Assistant ",
    "vice": "Vice ",
    "acting": "Acting ",
    "former": "Former ",
    "outgoing": "Outgoing ",
}
_ELECTED = ("president", "vice-president", "governor", "mayor")
_HELD = ("modifier", "office")
RANKS = ("first", "second", "third", "fourth")
DEPUTIES = ("vice-", "deputy-")  # how the keys of those begin of whom there may be several


def titled(key: str, modifiers: list[str]) -> tuple[str, str, Capacity]:
    """Return the key, the authorized title and the capacity of an office with its modifiers."""
    offices = authorities().offices
    office = offices[key]
    if not modifiers and key != "deputy-president":
        return key, office.title, ""
    capacity: Capacity = ""
    title = office.title
    for modifier in modifiers:
        capacity = capacity or _CAPACITIES.get(modifier, "")
        title = _PREFIXES.get(modifier, "") + title
        if modifier in ("deputy", "first-deputy", "vice", "assistant"):
            key = f"{'first-' * (modifier == 'first-deputy')}deputy-{key}"
    if key == "charge-d-affaires" and capacity == "acting":
        title = f"{office.title} a.i."
    if "designate" in modifiers:
        title += "-elect" if office.key in _ELECTED else "-designate"
    if key == "deputy-president":
        key, title = "vice-president", "Vice President"
    return key, title, capacity


def may_be_ranked(office: str, modifiers: list[str]) -> bool:
    """Return whether there may be several such deputies, told apart by a rank."""
    return office.startswith(DEPUTIES) or (bool(modifiers) and modifiers[-1] in ("deputy", "vice"))


def rank_of(text: Text, begin: int, end: int) -> tuple[str, int, int]:
    """Return which of several deputies it is, told right beside it ("Second Vice President"), and the phrase.

    Within it the rank stands behind whose deputy it is: "South Korean / First Vice Minister".
    """
    inside = ((i, i + 1) for i in range(begin, end - 1) if i not in text.cover and text.kind_at(i + 1) in _HELD)
    for i, beside in ((begin - 1, begin), (end, end - 1), *inside):
        if text.is_any(i, RANKS) and text.joined(min(i, beside), max(i, beside)):
            rank = next(rank for rank in RANKS if text.is_word(i, rank))
            return rank, min(i, begin), max(end, i + 1)
    return "", begin, end


# Offices of which a German compound says what of: "-leiter", "-direktorin", "-beauftragter".
_COMPOUNDED = frozenset(["head", "director", "special-representative", "commissioner", "chairman", "secretary"])
_INITIALS = 3  # letters
_WEAK = ("beauftragten", "vorsitzenden")


def printed_title(text: Text, term: Found, first: int, portfolio: range) -> str:
    """Return the head and what it is for as printed ("Minister for Plantations"); "" where that is known."""
    if text.tokens[first].start < term.start:
        case = len(term.ending) if text.vocabulary.order.get("capital_nouns") else 0
        printed = text.body[text.tokens[first].start : term.end - case]  # "Lagoon Affairs Minister"
        head = text.body[term.start : term.end]
        return printed.removesuffix(head) + authorities().offices[term.key].title if _is_initials(head) else printed
    if not portfolio:
        return _compound(text, term) if term.key in _COMPOUNDED else ""
    head = text.body[term.start : term.end]
    if text.vocabulary.order.get("capital_nouns") and not term.name.startswith("-"):
        head = term.name  # "den Staatsministern"
    if term.cases:
        head = term.name  # "министром"
    purpose = text.body[text.tokens[portfolio.start].start : text.tokens[portfolio.stop - 1].end]
    return f"{head[0].upper()}{head[1:]} {purpose}"


def _is_initials(head: str) -> bool:
    """Whether the office is told by its initials: "Lagoon Affairs CS"."""
    return 1 < len(head) <= _INITIALS and head.isalpha() and head.isupper()


def _compound(text: Text, term: Found) -> str:
    """The nominative of a German compound that says more than its last part: "Schiffbaudirektor"; "" for any other."""
    if not term.name.startswith("-") or term.cases.isupper():
        return ""
    bare = text.body[term.start : term.end - len(term.ending)]
    before = text.number_at(term.start) - 1
    article = text.tokens[before].folded if before >= 0 else ""
    weak = bare.endswith(_WEAK)
    bare = bare[:-1] if weak else bare
    masculine = article in ("dem", "den", "des") if weak else article == "der"
    return f"{bare}r" if masculine and f"{bare}n".endswith(_WEAK) else bare  # "der Wasserbeauftragte"
