"""The states of those whom a sentence calls somebody's guests and colleagues: he is of none of them."""

from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text

_FEW = 20  # mentions of one person
_LONGEST = 30  # words from a name to "his guest from"


def states_met(text: Text, person: Person) -> set[str]:
    """Return the keys of the states told behind the person's name with his guest or colleague: "X, ... his guest from".

    "Bundesrätin X hat ihre Amtskollegin aus Malta empfangen", "Президент X принял гостя из Мальты".
    """
    found: set[str] = set()
    for mention in person.mentions[:_FEW] if "from" in text.of_class else ():
        sentence = text.sentence_at(mention.start) if mention.name else None
        numbers = text.tokens_between(mention.end, sentence.end) if sentence else range(0)
        for i in text.numbers_of("from", within=numbers[1 : _LONGEST + 1]):
            if _is_other(text, i - 1):
                state = text.cover.get(text.past_words(i + 1, "article"))
                if state and state.kind == "state":
                    found.add(state.key)
    return found


def _is_other(text: Text, i: int) -> bool:
    term = text.cover.get(i)
    return text.is_word(i, "guest") or (term is not None and term.kind == "office" and term.key == "counterpart")
