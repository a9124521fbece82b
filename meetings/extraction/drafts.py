"""What extraction proposes: plain frozen values, every finding with the span it was read from.

Spans are half-open code-point offsets into the draft's ``body``.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from meetings.days import DayRange

Form = Literal["in person", "phone call", "video call"]
Basis = Literal["stated", "worked out"]
Capacity = Literal["", "acting", "deputy", "designate", "former", "outgoing"]


@dataclass(frozen=True)
class Envelope:
    """What came with a text and is taken at its word. Empty or None where it states nothing."""

    file: str = ""  # the name of the file, without folders
    publisher: str = ""
    url: str = ""
    title: str = ""
    language: str = ""  # ISO 639-1
    published: DayRange | None = None


class Span(NamedTuple):
    start: int
    end: int


class Evidence(NamedTuple):
    """Where a fact was read and how it is known.

    ``basis`` is "stated" where the span says it, "worked out" where it follows from the span and
    something else; ``reason`` then says from what, in a few English words ("on Friday, and the dateline").
    """

    span: Span
    basis: Basis = "stated"
    reason: str = ""


class OfficeDraft(NamedTuple):
    """An office as held in the meeting.

    ``title`` is the authorized English title where the vocabulary knows the printed one ("Minister of
    Foreign Affairs"), else the printed one in the nominative. ``key`` names the office in the vocabulary
    ("minister-of-foreign-affairs"), "" where it has none. ``organization`` is the authorized English name
    of the state or body whose office it is ("Republic of Azerbaijan"), "" where the text does not support
    one; ``organization_key`` its key in the vocabulary ("AZ", "OTS"), "" for others. ``in_full`` is the title
    with all that a minister of several things is for ("Minister of Trade and Tourism"), "" for others.
    """

    title: str
    printed: str
    key: str
    organization: str
    organization_key: str
    capacity: Capacity
    evidence: tuple[Evidence, ...]
    in_full: str = ""

    @property
    def office_title(self) -> str:
        """The title of the office itself, in whatever capacity it is held: "Prime Minister", of an acting one too."""
        if not self.key or self.capacity in ("", "deputy"):
            return self.title
        return (
            self.title.replace(f"{self.capacity.capitalize()} ", "", 1)
            .removesuffix("-elect")
            .removesuffix("-designate")
        )


class ParticipantDraft(NamedTuple):
    """A person who took part.

    ``name`` is the fullest form the text gives, in the nominative and the text's own script, without
    honorifics; ``latin`` the same in Latin script (equal to ``name`` for Latin). Both are "" for one known by
    office alone ("the Emir of Qatar"), who then has an office. ``as_written`` is the name and title as
    printed. ``forms`` are all printed forms of the name in the text, in the nominative, first met first.
    """

    name: str
    latin: str
    as_written: str
    forms: tuple[str, ...]
    offices: tuple[OfficeDraft, ...]
    evidence: tuple[Evidence, ...]  # of the person's taking part, the sentence's name span first


@dataclass(frozen=True)
class MeetingDraft:
    """``weekday`` is the day of the week, Monday is 0, where that is all that the text tells within its days."""

    days: DayRange | None
    days_evidence: tuple[Evidence, ...]
    form: Form
    form_evidence: tuple[Evidence, ...]
    place: str  # as printed, in the nominative; "" where the text names none
    place_evidence: tuple[Evidence, ...]
    participants: tuple[ParticipantDraft, ...]
    weekday: int | None = None


class OrganizationDraft(NamedTuple):
    """A body named in the text as an actor; states are not listed here."""

    name: str  # authorized English name if the vocabulary knows it, else as printed, in the nominative
    key: str
    kind: str  # "intergovernmental", "ministry", "agency", "company" ..., as in the vocabulary
    parent_key: str  # the state of a ministry, "" where none
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Doubt:
    """Something that could not be read safely; it opens a review item."""

    kind: str  # "unread meeting", "doubtful name", "doubtful date"
    reason: str  # one English sentence that says what was missing
    span: Span | None = None


@dataclass(frozen=True)
class TextDraft:
    """All that was read from one source text."""

    body: str
    language: str  # ISO 639-1, "" where it cannot be told
    published: DayRange | None
    published_evidence: tuple[Evidence, ...]
    title: str
    publisher: str
    url: str
    meetings: tuple[MeetingDraft, ...]
    organizations: tuple[OrganizationDraft, ...]
    doubts: tuple[Doubt, ...]
    warnings: tuple[str, ...]  # of reading: encoding used, characters removed, impossible date
