"""Those of the sentence before, told of by "the two" alone or left out: "Los dos se reunieron", "Ayer cenaron"."""

from collections.abc import Sequence

from meetings.extraction.contacts.contacts import View
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
