"""Those whom a pronoun or a noun for somebody known may mean by its gender: "elle", "la diplomática", "l'a reçue"."""

from bisect import bisect_left

from meetings.extraction.contacts.contacts import View
from meetings.extraction.contacts.pronouns import object_pronoun
from meetings.extraction.people.genders import MAN, WOMAN, gender_at, gender_of
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text

_SUBJECT = 5  # words from "elle" to the verb of meeting
_NO_GENDER = ("delegation", "styled", "indefinite")  # nouns whose own gender tells nothing: "la délégation"


def agreeing(text: Text, view: View, known: list[Person]) -> list[Person]:
    """Return those known, whom the sentence's pronoun or noun may mean by its gender before the others.

    The order is kept among those told to be of that gender, those of whom none is told, and the rest.
    """
    gender = _gender_told(text, view) if len(known) > 1 and text.vocabulary.words[MAN] else ""
    if not gender:
        return known
    genders = {person: gender_of(text, person) for person in known}
    other = MAN if gender == WOMAN else WOMAN
    if gender == MAN:  # most of whom no gender is told are men as well
        return sorted(known, key=lambda person: genders[person] == other)
    return sorted(known, key=lambda person: (genders[person] != gender) + (genders[person] == other))


def _gender_told(text: Text, view: View) -> str:
    """What the subject before the verb of meeting, or the one whom it is done to, is told to be."""
    if not view.contacts:
        return ""
    first = bisect_left(text.starts, view.contacts[0].start)
    subject = next((i for i in range(first - 1, first - 1 - _SUBJECT, -1) if text.is_word(i, "subject")), -1)
    if subject >= view.numbers.start:
        return gender_at(text, subject)
    for i in text.numbers_of("party", "guest", "diplomat", within=view.numbers):
        if not text.is_any(i, _NO_GENDER) and (told := gender_at(text, i - 1)):
            return told
    for mention in view.inside:
        if mention.name is None and not any(office.plural for office in mention.offices):
            if told := gender_at(text, text.number_at(mention.start) - 1):
                return told
    if (clitic := object_pronoun(text, view)) is not None:
        participle = text.tokens[text.tokens_between(view.contacts[0].start, view.contacts[0].end).stop - 1].folded
        is_womans = participle.endswith(tuple(text.vocabulary.words["womans_participle"] or " "))
        return WOMAN if is_womans else gender_at(text, clitic)
    return ""
