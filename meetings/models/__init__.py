"""The records of the archive.

A foreign key has no index of its own (``db_index=False``) where an index of several columns begins with it.
"""

from meetings.models.authorities import (
    Office,
    OfficeName,
    Organization,
    OrganizationName,
    Person,
    PersonName,
    Place,
    PlaceName,
    Tenure,
)
from meetings.models.decisions import Decision, ReviewItem, Touch
from meetings.models.meetings import (
    Appearance,
    Capacity,
    HeldOffice,
    Meeting,
    Participation,
    PrintedTitle,
    Report,
)
from meetings.models.names import NameKind
from meetings.models.permalinks import Permalink
from meetings.models.provenance import Evidence
from meetings.models.search_text import SearchName, SearchText, Tally
from meetings.models.sources import Check, Load, Publisher, SourceText
from meetings.models.titles import Form

__all__ = [
    "Appearance",
    "Capacity",
    "Check",
    "Decision",
    "Evidence",
    "Form",
    "HeldOffice",
    "Load",
    "Meeting",
    "NameKind",
    "Office",
    "OfficeName",
    "Organization",
    "OrganizationName",
    "Participation",
    "Permalink",
    "Person",
    "PersonName",
    "Place",
    "PlaceName",
    "PrintedTitle",
    "Publisher",
    "Report",
    "ReviewItem",
    "SearchName",
    "SearchText",
    "SourceText",
    "Tally",
    "Tenure",
    "Touch",
]
