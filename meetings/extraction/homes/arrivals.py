"""Who a verb beside the name says came to a town of a state, and so is of another: "В Лиму / приехал Ян Борг"."""

from meetings.extraction.people.people import Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.text import Text

_FEW = 20  # mentions of one person
_NEAR = 4  # words between the verb and the town


def has_arrived(text: Text, person: Person, state: str) -> bool:
    """Return whether a verb of coming beside a mention of the person has a town of the state for where to."""
    return any(_came(text, mention.start, mention.end, state) for mention in person.mentions[:_FEW])


def _came(text: Text, start: int, end: int, state: str) -> bool:
    for i in (text.number_at(start) - 1, text.number_at(end)):
        if not text.is_word(i, "stay") or text.tokens[i].is_capital:
            continue
        for k in range(max(1, i - _NEAR), min(len(text.tokens), i + _NEAR + 1)):
            town = text.cover.get(k)
            if town and town.kind in TOWNS and state_of(town.key) == state and text.is_any(k - 1, ("at", "towards")):
                return text.sentence_at(town.start) is text.sentence_at(start)
    return False
