"""What short texts tell, in a form that a test can write down."""

from meetings.extraction.drafts import Envelope, MeetingDraft, TextDraft
from meetings.extraction.pipeline import read_text


def read(text: str, language: str) -> TextDraft:
    """Return the draft of a text in that language."""
    return read_text(text.encode(), Envelope(language=language))


def people(meeting: MeetingDraft) -> dict[str, list[tuple[str, str]]]:
    """Return the participants' names with the titles and owners of their offices."""
    return {p.name: [(o.title, o.organization) for o in p.offices] for p in meeting.participants}


def met(text: str, language: str) -> list[dict[str, list[tuple[str, str]]]]:
    """Return the people of each meeting that the text tells of."""
    return [people(meeting) for meeting in read(text, language).meetings]
