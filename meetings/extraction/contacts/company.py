"""Those who came along, told of in the sentence of a contact whose other party it does not name."""

from meetings.extraction.contacts.contacts import View
from meetings.extraction.contacts.meant import names_known
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.text import Text


def company_in(text: Text, view: View) -> list[Mention]:
    """Return those named as having come along to a new contact of somebody known with the one named before them.

    "Then the chancellor had talks with X; at his side was Y". Else they would be taken for more of the contact told of
    in the sentence before.
    """
    cue = next((c for c in view.cues if c.key == "attend"), None)
    met = [m for m in view.mentions if cue and m.end <= cue.start]
    company = [m for m in view.mentions if cue and m.start >= cue.end and m.person]
    if not company or len(met) != 1 or len(met) + len(company) != len(view.mentions):
        return []
    contact = max((c for c in view.contacts if c.end <= met[0].start), key=lambda c: c.start, default=None)
    if contact is None or not names_known(text, view, contact.start):
        return []
    number, before = text.number_at(contact.start), text.number_at(met[0].start) - 1
    while text.is_word(before, "article") or text.is_honorific(before):
        before -= 1
    is_new = contact.key == "met" or any(text.is_word(number - n, "indefinite") for n in (1, 2))
    return company if is_new and text.is_word(before, "with") else []
