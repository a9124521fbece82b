"""The state whose party stands in brackets behind a name: "Bundeskanzler Kurt Moser (ÖVP)"."""

from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_PARTY = "party"


def of_party(text: Text, person: Person) -> str:
    """Return the key of the only state whose parties the text has behind the person's names; "" where it has none."""
    known = authorities()
    found = set()
    for mention in person.mentions:
        bracket = text.number_at(mention.end)
        if bracket >= len(text.tokens) or text.tokens[bracket].text != "(":
            continue
        term = text.cover.get(bracket + 1)
        if term and term.kind == "body" and known.bodies[term.key].kind == _PARTY:
            found.add(known.bodies[term.key].parent)
    return found.pop() if len(found) == 1 else ""
