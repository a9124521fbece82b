"""The titles of an office that say more than its key: in full, and as printed where no vocabulary knows it."""

from typing import NamedTuple

from meetings.extraction.drafts import Capacity
from meetings.extraction.offices.after_head import Behind
from meetings.extraction.offices.portfolios import as_called, in_english, in_full
from meetings.extraction.offices.titled_portfolios import CHARGED, titled_in_full
from meetings.extraction.offices.wordings import printed_title
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_KNOWN = ("minister-of-", "secretary-of-")
# Of whom there are several, told apart by an adjective.
_QUALIFIED = frozenset(
    [
        "governor", "prefect", "delegate", "presidential-delegate", "counsellor", "attache", "adviser", "director",
        "deputy-director", "director-general", "coordinator", "commissioner", "secretary", "head", "deputy-head",
        "representative", "deputy-governor", "manager", "superintendent", "prosecutor", "deputy-minister", "councillor",
    ]
)  # fmt: skip


class Wording(NamedTuple):
    """What the vocabulary makes of an office and its modifiers."""

    key: str
    title: str
    capacity: Capacity
    prefix: str  # what the title has before the head: "First Deputy "
    rank: str
    domain: str  # what one who is no minister is for


def full_titles(
    text: Text,
    term: Found,
    behind: Behind,
    owner: Found | None,
    span: tuple[int, int],
    before: int,
    office: Wording,
) -> tuple[str, str]:
    """Return the English title with all that it is for, and the printed one where no vocabulary knows what it is for.

    "" for each where the authorized title says it. The office is told at the span; `before` is the first token of what
    it is for before its head, or of the head.
    """
    title, prefix = office.title, office.prefix
    full = printed = ""
    if behind.titled:
        full = titled_in_full(text, term, behind.titled, prefix)
        if term.key.startswith("secretary-of-") and (grade := text.body[text.tokens[before].start : term.start]):
            full = f"{grade}{full}"  # "Additional / Secretary of Foreign Affairs"
        if not (office.domain or term.key in CHARGED or term.key.startswith(_KNOWN) or "minister-of-" in office.key):
            printed = titled_in_full(text, term, behind.titled, prefix if office.capacity == "deputy" else "")
    elif not office.capacity:
        full = in_full(text, term, owner, span, behind.end, title)
        printed = printed_title(text, term, before, behind.portfolio)
    else:
        full = in_english(text, *span, term, title)
    if not (full or printed or office.rank):
        full = as_called(text, term, title, prefix) or _qualified(text, term, title)
    return full, printed


def _qualified(text: Text, term: Found, title: str) -> str:
    """The title of one of several officers with the adjectives behind its head: "gobernador / regional"; else ""."""
    qualifiers = text.vocabulary.qualifiers
    if not qualifiers or term.key not in _QUALIFIED:
        return ""
    words: list[str] = []
    i = text.number_at(term.end)
    while i < len(text.tokens) and text.tokens[i].folded in qualifiers and text.joined(i - 1, i):
        words.insert(0, qualifiers[text.tokens[i].folded])
        i += 1
    return " ".join([*words, title]) if words else ""
