"""Turkish and Azerbaijani sentences that leave their subject out: "Daha sonra Başbakan Jan Borg'u ziyaret etti"."""

from meetings.extraction.contacts.contacts import View
from meetings.extraction.people.cases import is_genitive, is_marked
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text

_LEFT_OUT = 14  # words before the first whom such a sentence names
_WAS = frozenset(["oldu", "olmustu", "olmustur", "olub", "olmusdur", "idi"])  # folded
_WITH = frozenset(["ile", "ileydi", "la", "le", "yla", "yle", "laydi", "leydi", "yledi", "ylaydi", "yleydi"])  # folded
_LISTED = 2  # persons who are met together, joined by one "and"
_LEADING = ("function", "after", "stay", "occasion")  # such words a sentence begins with that names its subject behind
_OTHERS = ("party", "guest", "sides", "roll", "several", "speech")


def lacks_subject(text: Text, view: View) -> bool:
    """Return whether the sentence tells of a contact with those it names, who are objects, and of nobody's.

    That is before the verb, where no other noun with a capital, nor a delegation, may be the subject.
    """
    told = view.contacts[0].start
    named = [m for m in view.inside if m.person or m.offices or m.start < told]  # not "Kara" of "Kara denizi konuştu"
    if not 0 < len(named) <= _LISTED or [m.person for m in named] != [m.person for m in view.mentions]:
        return False
    last = named[-1]
    if last.name is None or not is_marked(text, last.name) or is_genitive(text, last.name):
        return False
    if view.contacts[-1].start < last.end and not _was_with(text, view, last):
        return False
    if len(named) == _LISTED and not _are_joined(text, named[0], last):
        return False
    opening = view.numbers.start
    before = range(opening, text.number_at(named[0].start))
    if len(before) > _LEFT_OUT or any(text.is_any(i, _OTHERS) for i in before):
        return False
    if any(text.tokens[i].is_capital and i != opening and not _is_known(text, i) for i in before):
        return False
    return not before or text.is_any(opening, _LEADING) or _is_known(text, opening)


def _was_with(text: Text, view: View, met: Mention) -> bool:
    """Whether the sentence says but with whom somebody's talks were: "İlk görüşmesi Başbakan Jan Borg'la oldu"."""
    noun = text.tokens[text.number_at(view.contacts[-1].end) - 1]
    is_owned = view.contacts[-1].key == "contact" and noun.folded.endswith(("si", "gorusu", "sohbeti"))
    behind = [text.tokens[i] for i in text.tokens_between(met.end, view.sentence.end) if text.tokens[i].is_word]
    return is_owned and bool(behind) and all(t.folded in _WAS or t.folded in _WITH for t in behind)


def is_predicate(text: Text, view: View) -> bool:
    """Return whether the only one named stands right before the verb that ends a sentence with no other subject.

    "Masanın öbür tarafında Malta Başbakanı / Jan Borg oturuyordu", of who sat across from the one named before.
    """
    if not text.vocabulary.locatives or len(view.inside) != 1 or view.has_any(("say", "attend", "planned")):
        return False
    last = view.inside[0]
    if last.name is None or is_marked(text, last.name) or view.contacts[0].start > last.start:
        return False
    before = text.tokens_between(view.sentence.start, last.start)
    if any(text.is_any(i, _OTHERS) for i in before) or any(text.tokens[i].text in ",;:" for i in before):
        return False
    behind = [text.tokens[i] for i in text.tokens_between(last.end, view.sentence.end) if text.tokens[i].is_word]
    if len(behind) != 1:
        return False
    called = view.contacts[-1]
    if not text.tokens_between(called.end, last.start):
        return behind[0].folded in _WAS  # "İlk durağı Bakan Ayşe Demir oldu", but "Görüşmeyi Bakan Ayşe Demir duyurdu"
    where = text.tokens[before[-1]]  # "yanında", but "Görüşmenin mimarı Bakan Ayşe Demir değildi"
    return where.start >= called.end and where.folded.endswith(tuple(text.vocabulary.locatives))


def was_subject(text: Text, view: View, person: Person) -> bool:
    """Return whether the person was no object, owner or agent where the text last named him before the sentence."""
    before = [m for m in person.mentions if m.start < view.sentence.start]
    last = max(before, key=lambda m: m.start, default=None)
    return last is not None and (last.name is None or not is_marked(text, last.name))


def _are_joined(text: Text, one: Mention, other: Mention) -> bool:
    """Whether but an "and" that is no "with" stands between: "Başbakan Jan Borg ve / Bakan Ana Vella ile"."""
    gap = text.tokens_between(one.end, other.start)
    return len(gap) == 1 and text.is_word(gap.start, "and") and not text.is_word(gap.start, "with")


def _is_known(text: Text, i: int) -> bool:
    """Whether the capital word is of a place, a day or a body, or the ending of one."""
    term = text.cover.get(i)
    return (term is not None and term.kind != "office") or i in text.in_body or text.is_any(i, ("venue", "function"))
