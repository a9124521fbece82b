"""Bodies that a hyphen joins to an officer's title, as German joins them: "Handelskammer-Präsidentin"."""

from meetings.extraction.offices.printed_owners import OF_BODIES, PrintedOwner
from meetings.extraction.texts.heads import NO_BODIES, head_of
from meetings.extraction.texts.joined import joins_office
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_LINKING = "s"  # what a compound has behind its first noun: "Landtags-"


def joined_body(text: Text, first: int, office: str) -> PrintedOwner | None:
    """Return the body whose office begins at the token, where a hyphen joins them; None where no body is named there.

    An abbreviation is one, and a compound that a noun for bodies ends.
    """
    if not joins_office(text, first - 2):
        return None
    held = authorities().offices.get(office)
    if not (office in OF_BODIES or (held and held.of == "body")):
        return None
    body = text.tokens[first - 2]
    if body.text.isupper():
        return PrintedOwner(body.text, first - 2)
    head = head_of(text.vocabulary, body.folded)
    if head is None or head.kind in NO_BODIES:
        return None
    return PrintedOwner(body.text.removesuffix(_LINKING) if head.cut else body.text, first - 2)
