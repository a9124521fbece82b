"""Contacts of those who met told of as earlier ones: "İki bakan 9 Ekim'de de görüşmüştü"."""

from meetings.extraction.contacts.contacts import View
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold

# Of Turkish and Azerbaijani verbs, folded: what was before something else.
_HAD = ("misti", "mustu", "misdi", "musdu", "mistiler", "mislerdi", "mislardi", "mustular", "muslardi")


def had_been(text: Text, verb: Found) -> bool:
    """Return whether a Turkic verb tells what was before something else."""
    return bool(text.vocabulary.locatives) and fold(text.body[verb.start : verb.end]).endswith(_HAD)


def is_earlier(text: Text, view: View) -> bool:
    """Return whether the sentence tells in the pluperfect of a contact on a day of a month that it names."""
    verb = view.contacts[-1]
    if not had_been(text, verb):
        return False
    months = [t for t in within(text.terms.names, view.sentence.start, verb.start) if t.kind == "month"]
    beside = (i for t in months for i in (text.number_at(t.start) - 1, text.number_at(t.end)))
    return any(i < len(text.tokens) and text.tokens[i].text.isdigit() for i in beside)
