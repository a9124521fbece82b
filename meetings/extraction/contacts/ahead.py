"""Reports of a journey yet to be made: what their next sentences tell in the present is yet to come as well."""

from meetings.extraction.contacts.attendance import tells_of_known
from meetings.extraction.contacts.contacts import Event, View
from meetings.extraction.contacts.the_two import says_the_two
from meetings.extraction.people.people import Person
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_DONE = ("ed", "spoke", "held", "had")  # how English verbs end that do
_WEAK = ("te", "ten")  # how German verbs end that tell of what is over
_VERB = 4  # letters of the shortest of them
_PARTICIPLE = "ge"  # within the verb that closes "ist ... zusammengekommen"
_BEING = ("ist", "sind")  # of what is, where no participle follows
_GOES = frozenset(["reist", "reisen", "fliegt", "fliegen", "fahrt", "fahren", "begibt", "begeben"])  # folded
_TIMES = ("weekday", "month")


def tells_of_journey(text: Text, view: View) -> bool:
    """Return whether a German sentence tells of a visit or journey that is yet to come, or with its day of one now."""
    if not text.vocabulary.words["past"] or view.sentence.part != "body":
        return False
    numbers = view.numbers
    if not text.has_word("stay", numbers):
        return False
    dated = any(text.kind_at(i) in _TIMES for i in numbers)
    return view.has("planned") or (dated and not view.contacts and not _is_told_past(text, numbers))


def is_at_one_ahead(text: Text, view: View) -> bool:
    """Return whether a sentence tells who is to be at a contact told of before, or what was said of it."""
    return tells_of_known(text, view) and bool(view.mentions or view.cues[0].key == "say")


def goes_on_ahead(text: Text, view: View) -> bool:
    """Return whether a sentence tells of its contact in the present: "In Lisgar führt sie Gespräche mit X".

    In German, and where an English one begins with "the two": "The two discuss trade".
    """
    if text.vocabulary.order.get("kind_last") and says_the_two(text, view):
        return not view.has("met") and not text.tokens[text.number_at(view.contacts[0].start)].folded.endswith(_DONE)
    if not text.vocabulary.words["past"] or not view.contacts or view.has("met"):
        return False
    return not _is_told_past(text, view.numbers)


def is_where_one_goes(text: Text, start: int, contact: Found) -> bool:
    """Return whether a German contact is to be where somebody goes: "reist im Juni nach Lisgar, wo sie X / trifft"."""
    if "where" not in text.of_class or not text.vocabulary.words["past"]:
        return False
    numbers = text.tokens_between(start, contact.start)
    where = text.numbers_of("where", within=numbers)[-1:]
    ahead = range(numbers.start, where[0]) if where else range(0)
    goes = any(text.tokens[i].folded in _GOES and not text.tokens[i].is_capital for i in ahead)
    return goes and not _is_told_past(text, range(ahead.start, text.number_at(contact.end)))


def _is_told_past(text: Text, numbers: range) -> bool:
    """Whether one of the words is a verb that tells of what is over."""
    ended = any(_PARTICIPLE in text.tokens[i].folded for i in numbers if not text.tokens[i].is_capital)
    return any(_is_past(text, i) and (ended or text.tokens[i].folded not in _BEING) for i in numbers)


def _is_past(text: Text, i: int) -> bool:
    token = text.tokens[i]
    if text.is_any(i, ("perfect", "past")):
        return True
    is_weak = len(token.text) > _VERB and token.folded.endswith(_WEAK) and not text.is_word(i, "function")
    return is_weak and token.is_word and not token.is_capital


def is_announced(event: Event, planned: list[set[Person]]) -> bool:
    """Return whether a headline alone tells of the contact, and the text below that it is yet to come."""
    in_headline = all(sentence.part == "headline" for sentence in event.sentences)
    return in_headline and any(len(people & set(event.people)) > 1 for people in planned)
