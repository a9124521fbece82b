"""Those of the sentence before, told of by "the two" alone or left out: "Los dos se reunieron", "Ayer cenaron"."""

from collections.abc import Sequence

from meetings.extraction.contacts.contacts import Event, View
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text

_FIRST = 3  # words before a verb that leaves its subjects out: "Al llegar / cenaron"
_TWO = 2
_VERBAL = ("function", "auxiliary", "perfect", "was")


def says_the_two(text: Text, view: View) -> bool:
    """Return whether the sentence begins with "the two" and a verb: no "Les deux pays ont conversé"."""
    i = view.numbers.start
    if not view.contacts or not text.is_word(i, "article") or not text.is_word(i + 1, "two"):
        return False
    return text.tokens[i + 2].start == view.contacts[0].start or text.is_any(i + 2, _VERBAL)


def pair_meant(text: Text, view: View, before: Sequence[Person], recent: Sequence[Person]) -> Sequence[Person]:
    """Return those of the sentence before, or the only two whom the text has named where one says "the two leaders".

    Their names stood in two sentences: "Ana Roy went to Lisgar. Jan Mora met her there. The two leaders spoke of ...".
    """
    if len(before) == _TWO or len(recent) != _TWO or not view.contacts or view.mentions:
        return before
    for i in text.numbers_of("sides", within=view.numbers):
        if text.is_any(i - 1, ("both", "two")) and text.is_word(i - 2, "article"):
            return recent[::-1]
    return recent[::-1] if says_the_two(text, view) else before


def names_them_behind(text: Text, view: View) -> bool:
    """Return whether it is them whom somebody met: "se reunió con ambos", "a reçu les deux ministres", "avec eux"."""
    if not view.contacts or not text.vocabulary.words["adjective_ending"]:
        return False
    first = text.number_at(view.contacts[-1].end)
    near = range(first - 1, min(first + _FIRST, view.numbers.stop))
    for i in text.numbers_of("with", "object", "by", within=near):
        j = i + 1 + text.is_word(i + 1, "article")
        if text.is_word(j, "several") or (j > i + 1 and text.is_any(j, ("two", "both")) and _ends_there(text, j + 1)):
            return True
    return False


def _ends_there(text: Text, i: int) -> bool:
    """Whether nothing that the two are follows, or but an office alone: "con los dos / por la tarde", "/ ministros"."""
    term = text.cover.get(i)
    if term is not None and term.kind == "office":
        return not text.is_word(text.number_at(term.end), "of")
    return i >= len(text.tokens) or not text.tokens[i].is_word or text.is_word(i, "function")


def met_another(
    text: Text, view: View, people: Sequence[Person], before: Sequence[Person], events: Sequence[Event]
) -> bool:
    """Return whether two who met then had a contact with others: "Les deux ministres ont ensuite été reçus par X".

    Not where it was told of both that they were received, which is of who received them as well.
    """
    if not events or len(before) != _TWO or set(before) != set(events[-1].people) or view.has("attend"):
        return False
    last = events[-1]
    if text.vocabulary.order.get("verb_last") or not any(m.start >= last.cues[0].end for m in last.mentions):
        return False
    return set(before) < set(people) and set(before).isdisjoint(view.people)


def leaves_several_out(text: Text, view: View) -> bool:
    """Return whether the ending of its verb alone tells who met, several that the sentence leaves out: "Cenaron"."""
    endings = tuple(text.vocabulary.words["several_did"])
    verb = view.contacts[0] if endings and view.contacts else None
    if verb is None or any(m.start < verb.start for m in view.inside):
        return False
    before = text.tokens_between(view.sentence.start, verb.start)
    told = any(text.is_any(i, ("article", "party", "guest", "sides")) for i in before)
    named = any(text.tokens[i].is_capital and i not in text.first_tokens and i not in text.cover for i in before)
    did = any(text.tokens[i].folded.endswith(endings) for i in text.tokens_between(verb.start, verb.end))
    return did and len(before) <= _FIRST and not told and not named


def met_each_other(text: Text, view: View) -> bool:
    """Return whether a sentence tells so, without a name, of several left out: no "Se reunieron con empresarios"."""
    if view.inside or not leaves_several_out(text, view):
        return False
    behind = text.number_at(view.contacts[0].end)
    return not any(text.is_any(i, ("with", "object")) for i in (behind - 1, behind) if i < len(text.tokens))
