"""Who is meant by the state he came from: "the Swiss", "der deutsche Gast"."""

from meetings.extraction.contacts.contacts import View
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Person
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text


def is_definite(text: Text, i: int) -> bool:
    """Whether a definite article, or in a language that has none nothing, makes the noun one known."""
    if not text.vocabulary.words["indefinite"]:
        return True
    while text.cover.get(i - 1) is not None and text.cover[i - 1].kind in ("demonym", "modifier", "honorific"):
        i -= 1
    return text.is_any(i - 1, ("article", "contracted")) and not text.is_word(i - 1, "indefinite")


def compatriot(text: Text, view: View, others: list[Person]) -> Person | None:
    """Return the one whom "the Swiss" or "el chileno" means: the only one lately named whose office is that state's."""
    for article in text.numbers_of("article", within=range(view.numbers.start - 1, view.numbers.stop - 1)):
        i = article + 1
        term = text.cover.get(i)
        if term is None or term.kind != "demonym":
            continue
        after = text.tokens[i + 1] if i + 1 < len(text.tokens) else None
        if after and (after.is_capital or text.cover.get(i + 1)):
            continue
        meant = [p for p in others if _is_of(p, term.key)]
        if len(meant) == 1:
            return meant[0]
    return None


def guest_of_state(text: Text, view: View, others: list[Person]) -> Person | None:
    """Return the one lately named whom "der deutsche Gast" or "el visitante chileno" means.

    The only one whose office is that state's, else the only official of whom no state is told.
    """
    numbers = view.numbers
    for i in text.numbers_of("guest", "party", within=numbers):
        for beside in (i - 1, i + 1, text.past_words(i + 2, "article")):
            term = text.cover.get(beside)
            if term is None or not _tells_whose(text, i, beside, term):
                continue
            meant = [p for p in others if _is_of(p, term.key)]
            meant = meant or [p for p in others if any(map(_is_open, p.offices)) and not any(map(_is_told, p.offices))]
            if len(meant) == 1 and is_definite(text, i):
                return meant[0]
    return None


def _tells_whose(text: Text, i: int, beside: int, term: Found) -> bool:
    """Whether the term tells of what state a guest is: "der deutsche / Gast", "der / Gast aus Berlin"."""
    if term.kind == "demonym":
        return beside <= i + 1 and text.joined(min(i, beside), max(i, beside))
    return beside > i + 1 and text.is_word(i + 1, "from") and term.kind in ("state", "capital")


def _is_of(person: Person, state: str) -> bool:
    return any(o.owner_key == state or state in o.states for o in person.offices)


def _is_open(office: OfficeMention) -> bool:
    """Whether an office is some state's, but the text does not tell which."""
    return office.of == "state" and not _is_told(office)


def _is_told(office: OfficeMention) -> bool:
    return bool(office.owner_key or office.owner_name)
