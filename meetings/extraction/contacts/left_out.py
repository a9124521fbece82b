"""The subject that a sentence leaves out, in a language that may: "Asimismo, se reunió con ..."."""

from collections.abc import Sequence
from itertools import pairwise

from meetings.extraction.contacts.contacts import View
from meetings.extraction.contacts.receptions import before
from meetings.extraction.contacts.turkic_subjects import lacks_subject, was_subject
from meetings.extraction.people.cases import case_ending
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_ACCUSATIVE = ("i", "u", "yi", "yu", "ni", "nu")  # folded, of Turkish and Azerbaijani
_WITH = ("la", "le", "yla", "yle")  # folded, of the same
_FRONTED = 3  # words up to the one whom a sentence begins with: "Con el / ministro"
_VERBAL = ("o", "ó", "ado", "ido", "ada", "ida", "ados", "idos", "adas", "idas")
_TIMES = ("weekday", "relative", "month")
_LEFT_OUT = 14  # words of a sentence before its verb, where it leaves its subject out


def left_out(text: Text, view: View, recent: Sequence[Person]) -> Person | None:
    """Return the subject that a sentence leaves out, in a language that may: "Asimismo, se reunió con ...".

    It is whom the sentence before, or the last that names anybody, begins with.
    """
    if not recent or recent[0] in view.people or not _lacks_subject(text, view):
        return None
    return recent[0] if not text.vocabulary.locatives or was_subject(text, view, recent[0]) else None


def is_received_by(text: Text, view: View, recent: Sequence[Person]) -> bool:
    """Return whether the subject left out was received by whom the sentence names: "El martes fue recibida por X".

    Not where a noun stands before the verb: "El museo fue visitado por X".
    """
    first = view.mentions[0]
    if not view.contacts or not text.is_word(before(text, first), "by") or left_out(text, view, recent) is None:
        return False
    ahead = text.tokens_between(view.sentence.start, view.contacts[0].start)
    nouns = (i for i in ahead if text.is_word(i, "article") and not text.is_any(i - 1, ("at", "by", "of", "after")))
    return all(text.kind_at(i + 1) in _TIMES for i in nouns)


def are_objects(text: Text, view: View) -> bool:
    """Return whether a sentence that leaves its subject out names but those met: "También recibió a X, de Malta; Y"."""
    is_first = bool(view.mentions) and (bool(text.vocabulary.locatives) or is_object(text, view.mentions[0]))
    return is_first and _lacks_subject(text, view)


def _lacks_subject(text: Text, view: View) -> bool:
    """Whether nobody is told of before the verb of meeting, in a language that may leave its subject out."""
    order = text.vocabulary.order
    if text.vocabulary.locatives:
        return lacks_subject(text, view)
    # "Anschließend fand ein Gespräch mit ... statt", "Затем состоялась встреча с ..."
    held = bool(order.get("verb_last") or text.vocabulary.paradigms) and view.has("held")
    if not (order.get("no_pronouns") or held):
        return False
    verb = next((c for c in view.contacts if c.key == "met" or held or _is_verb(text, c)), None)
    if verb is None or verb is not view.contacts[0]:
        return False
    before = text.tokens_between(view.sentence.start, verb.start)
    if ahead := [m for m in view.inside if m.start < verb.start]:
        behind = [m for m in view.inside if m.start >= verb.end]  # "Con X se reunió / el ministro Y"
        return _is_fronted(text, ahead, before) and all(is_object(text, m) for m in behind)
    told = any(text.is_any(i, ("party", "guest", "sides")) for i in before)
    named = any(text.tokens[i].is_capital and i not in text.first_tokens and i not in text.cover for i in before)
    # "En el Palacio Lisgar se reunió con ...": a house that nobody stands behind.
    housed = bool(before) and text.is_word(before[0], "at") and any(text.is_word(i, "venue") for i in before)
    ends = (text.tokens[i].text == "," or (text.is_word(i, "article") and i > before[0] + 1) for i in before)
    housed = housed and not any(ends)
    return not (told or (named and not (held or housed)) or len(before) > _LEFT_OUT)


def _is_fronted(text: Text, ahead: Sequence[Mention], before: range) -> bool:
    """Whether all who stand before the verb are whom the sentence begins with as met: "Con X, de Malta, se reunió"."""
    if not text.is_word(before[0], "with") or not is_object(text, ahead[0]):
        return False
    ends = text.number_at(ahead[-1].end)
    joined = all(
        text.is_word(i, "and") or text.tokens[i].text == "," or not text.tokens[i].is_capital
        for one, other in pairwise(ahead)
        for i in text.tokens_between(one.end, other.start)
    )
    opens = text.number_at(ahead[0].start) - before[0] <= _FRONTED
    rest = range(ends, before.stop)
    return opens and joined and not any(text.tokens[i].is_capital or text.is_word(i, "with") for i in rest)


def _is_verb(text: Text, contact: Found) -> bool:
    """Whether the word for the contact is a verb told as past, "sostuvo", or is the subject's own: "su / reunión"."""
    if text.is_word(text.number_at(contact.start) - 1, "its"):
        return True
    return text.body[contact.start : contact.end].endswith(_VERBAL) and not text.is_word(
        text.number_at(contact.start) - 1, "article"
    )


def is_object(text: Text, mention: Mention) -> bool:
    """Return whether the one named is whom somebody met: behind "with", or behind what marks an object."""
    sentence = text.sentence_at(mention.start)
    offices = [o.start for o in mention.offices if sentence and sentence.start <= o.start < mention.start]
    before = text.number_at(min([mention.start, *offices])) - 1  # "con el jefe y embajador de Malta, Ana Roy"
    while text.is_word(before, "article") or text.is_honorific(before):
        before -= 1
    after = text.number_at(mention.end)
    behind = bool(text.vocabulary.locatives and mention.offices) and after + 1 in text.told
    if behind and text.is_word(after, "with"):
        return True  # "bakan yardımcısı Ali Kaya ile / görüşmede"
    if text.vocabulary.locatives and mention.name and case_ending(text, mention.name) in (*_ACCUSATIVE, *_WITH):
        return True  # "Ayrıca Vali Ali Kaya'yı / da ziyaret etti"
    return text.is_word(before, "with") or text.is_word(before, "object")
