"""Several who are meant by the German "sie" of a plural verb: "Danach trafen sie Ana Roy"."""

from bisect import bisect_left
from collections.abc import Sequence

from meetings.extraction.contacts.contacts import Event, View
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text, within

_THEY = "sie"
_PLURAL = ("en", "sind")  # how their verbs end
_AT_WHOSE = frozenset(["bei", "beim"])
_TWO = 2
_FEW = 20  # mentions of one person


def they(text: Text, view: View, before: Sequence[Person]) -> list[Person]:
    """Return those of the sentence before whom "they" means: but who received the others; none where it says no "they".

    The pronoun stands beside its verb, and before all whom the sentence names, but for those whom it begins with behind
    a preposition: "Bei Ana Roy machten / sie einen Besuch".
    """
    if len(before) < _TWO or not text.vocabulary.order.get("capital_nouns") or not view.contacts:
        return []
    numbers = view.numbers
    first = min((m.start for m in view.inside), default=view.sentence.end)
    at = next((i for i in numbers if text.tokens[i].folded == _THEY), None)
    led = text.is_word(numbers.start, "with") or text.tokens[numbers.start].folded in _AT_WHOSE
    if at is None or (text.tokens[at].start > first and not led):
        return []
    verb = at + 1 if at == numbers.start else at - 1
    is_many = text.tokens[verb].text.endswith(_PLURAL) and not text.tokens[verb].is_capital
    return _guests(text, view, before) if is_many else []


def before_them(text: Text, view: View, before: list[Person], events: Sequence[Event]) -> list[Person]:
    """Return those whom "they" may mean: those of the sentence before, or all whom its contact is with.

    "Die Gäste wurden von Ana Roy empfangen. Danach trafen / sie ...": the guests were named further above.
    """
    if len(before) != 1 or not events or not text.vocabulary.order.get("capital_nouns"):
        return before
    number = bisect_left(text.sentence_starts, view.sentence.start)
    people = events[-1].people
    is_next = number > 0 and text.layout.sentences[number - 1] is events[-1].sentences[-1]
    return people if is_next and before[0] in people and they(text, view, people) else before


def _guests(text: Text, view: View, before: Sequence[Person]) -> list[Person]:
    """Those of them who were received, where the sentence that names them says by whom."""
    number = bisect_left(text.sentence_starts, view.sentence.start)
    told = text.layout.sentences[number - 1] if number else view.sentence
    if not any(c.key == "greet" for c in within(text.terms.cues, told.start, told.end)):
        return list(before)
    hosts = [p for p in before if _is_host(text, p, told.start, told.end)]
    return [p for p in before if p not in hosts] if hosts else []


def _is_host(text: Text, person: Person, start: int, end: int) -> bool:
    for mention in person.mentions[:_FEW]:
        lead = text.number_at(mention.start) - 1
        while text.is_word(lead, "article") or text.is_honorific(lead):
            lead -= 1
        if start <= mention.start < end and text.is_word(lead, "by"):
            return True
    return False
