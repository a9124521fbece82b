"""Officers whose body no phrase names, listed with others of it: "the regional director X, the head of office Y"."""

from meetings.extraction.contacts import Event
from meetings.extraction.homes import home_body
from meetings.extraction.people import Person
from meetings.extraction.text import Text

# Offices that hardly anything but an international body has.
OF_BODIES = frozenset(
    [
        "secretary-general", "deputy-secretary-general", "assistant-secretary-general", "director-general",
        "deputy-director-general", "executive-director", "deputy-executive-director", "executive-secretary",
        "deputy-executive-secretary", "resident-representative", "country-director", "regional-director",
    ]
)  # fmt: skip
# What else its staff are called.
_STAFF = frozenset(
    [
        "head", "deputy-head", "director", "deputy-director", "manager", "coordinator", "representative", "adviser",
        "adviser-senior", "adviser-political", "adviser-economic", "adviser-legal", "chief-adviser", "chief-economist",
    ]
)  # fmt: skip


def body_of_fellows(text: Text, person: Person, event: Event, office: str) -> str:
    """Return the key of the body that the text is about, for an office of it; "" where it need not be of it.

    One that others have as well is of it where an officer of the body stands before him in his sentence.
    """
    if office in OF_BODIES:
        return home_body(text)
    if office not in _STAFF:
        return ""
    key = home_body(text)
    for mention in person.mentions if key else ():
        sentence = text.sentence_at(mention.start)
        fellows = (m for m in event.mentions if sentence and sentence.start <= m.start < mention.start)
        if any(o.owner_key == key or (o.key in OF_BODIES and not o.owner_key) for m in fellows for o in m.offices):
            return key
    return ""
