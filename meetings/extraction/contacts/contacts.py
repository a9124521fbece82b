"""A contact told of in a text, and what counts in a sentence that may tell of one."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from meetings.extraction.drafts import Form
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_FOLLOWED = 4  # words from the noun for a contact to "followed"


@dataclass(slots=True)
class Event:
    """A contact, with the sentences that tell of it, the plainest first."""

    people: list[Person]
    mentions: list[Mention]
    cues: list[Found]
    form: Form
    form_cue: Found
    sentences: list[Sentence] = field(default_factory=list)
    is_open: bool = False  # a list of further persons, each received by the same host, follows
    is_joint: bool = False  # such a list is of those received together: "three ambassadors presented ..."
    echoes: list[Sentence] = field(default_factory=list)  # those that go on about it and name nobody
    form_reason: str = ""  # from what the form was worked out, where the cue does not tell it
    apart: bool = False  # one after another, not all together
    host: Person | None = None  # of such a contact, where a pronoun told of its host
    throughout: list[Person] = field(default_factory=list)  # those who joined each of its guests
    joined: list[Person] = field(default_factory=list)  # those of whom a later sentence says that they attended
    among: bool = False  # of two of those who met in three or more as well: another contact than theirs
    leaves_out: bool = False  # its sentence leaves its subject out, so that what is told around may be of another
    is_another: bool = False  # than one of the same people, or of two of them, that the text tells of
    attendants: list[Person] = field(default_factory=list)  # of such a contact, those who joined the last of its guests

    @property
    def sentence(self) -> Sentence:
        return self.sentences[0]


@dataclass(slots=True)
class View:
    """A sentence with its cues and mentions, those in quotations and asides left out."""

    sentence: Sentence
    numbers: range  # of its tokens
    cues: list[Found]
    contacts: list[Found]
    mentions: list[Mention]
    plans: bool = False  # it tells of a contact yet to come
    inside: list[Mention] = field(default_factory=list)  # all that it names, those who are left out included
    hushed: bool = False  # it tells of one that did not take place, or is only recalled or written of
    keys: frozenset[str] = field(init=False)  # of the cues
    people: list[Person] = field(init=False)  # those of the mentions

    def __post_init__(self) -> None:
        self.keys = frozenset([cue.key for cue in self.cues])
        self.people = people_of(self.mentions)

    def has(self, key: str) -> bool:
        return key in self.keys

    def has_any(self, keys: Iterable[str]) -> bool:
        return not self.keys.isdisjoint(keys)


def form_of(cues: list[Found]) -> tuple[Form, Found]:
    """Return the form that the cues tell, and the cue that says so."""
    forms: tuple[tuple[str, Form], ...] = (("video", "video call"), ("phone", "phone call"))
    for key, form in forms:
        for cue in cues:
            if cue.key == key:
                return form, cue
    return "in person", cues[0]


def people_of(mentions: list[Mention]) -> list[Person]:
    return list({m.person: None for m in mentions if m.person}) if mentions else []


def _is_talk(view: View) -> bool:
    """Return whether the sentence says only that they spoke, be it face to face or not."""
    talks = {c.start for c in view.cues if c.key == "talk"}
    return all(c.start in talks for c in view.contacts)


def speaks_on(view: View, lone: View) -> bool:
    """Return whether the sentence goes on in the form told before: it tells of no more than that they spoke.

    Or of one of those who were called each apart: "He rang the two separately. With Ana Roy he spoke of fish."
    """
    return _is_talk(view) or lone.has("separately")


def took_place(view: View) -> bool:
    """Return whether the sentence says that the meeting of those named before was held, where a class tells that."""
    return view.has("held") and any(c.key in ("contact", "met") for c in view.contacts)


def has_followed(text: Text, cue: Found) -> bool:
    """Return whether what was told before led to the contact: "the talks that / followed", "une audience a / suivi"."""
    behind = text.number_at(cue.end)
    return text.has_word("followed", range(behind, min(behind + _FOLLOWED, len(text.tokens))))


def take_means(text: Text, view: View, event: Event, *, is_known: bool = False) -> None:
    """Take the form from a sentence that says how those spoke of whom only that was told: "The call was held".

    Or that speaks of the contact as of one known: "During the call the two ministers ...".
    """
    form, cue = form_of(view.contacts)
    talks = {c.start for c in text.terms.cues if c.key == "talk"} if form != event.form == "in person" else set()
    if (is_known or view.has("held")) and talks and all(c.start in talks for c in event.cues):
        event.form, event.form_cue = form, cue
