"""What is said of the words that were typed: how they were understood, who is called so, what else may be meant."""

from typing import Any

from django.http import QueryDict

from meetings.search.filters import MeetingFilter
from meetings.search.likely import other_spellings, records_called
from meetings.search.paging import Page
from meetings.search.wording import in_words


def typed(found: MeetingFilter, page: Page, asked: QueryDict) -> dict[str, Any]:
    """Return ``understood``, ``called`` and ``of_too_many`` for the page's template, and ``meant`` if nothing is found.

    ``meant`` are other spellings, ``in_years`` years that were typed as words, each with the query string that asks
    for it.
    """
    node = found.form.cleaned_data["q"] if found.is_valid() else None
    if node is None or found.selection is None:
        return {}
    spellings = other_spellings(node, asked.get("q", "")) if not page.meetings and "after" not in asked else []
    return {
        "understood": in_words(node),
        "called": records_called(node) if "after" not in asked else [],
        "of_too_many": [in_words(lookup) for lookup in found.selection.tree.of_too_many],
        "meant": [(spelling, _instead(asked, spelling)) for spelling in spellings],
        "in_years": [(year, _instead(asked, other)) for year, other in _as_years(asked.get("q", ""))],
    }


def _as_years(text: str) -> list[tuple[str, str]]:
    """Return each word that is a year, with the question that asks for meetings in it: "summit on:2022"."""
    words = text.split()
    if '"' in text:
        return []
    return [
        (word, " ".join([*words[:at], f"on:{word}", *words[at + 1 :]]))
        for at, word in enumerate(words)
        if word.isascii() and word.isdigit() and len(word) == 4 and word[:2] in ("18", "19", "20")
    ]


def _instead(asked: QueryDict, spelling: str) -> str:
    other = asked.copy()
    other["q"] = spelling
    return "?" + other.urlencode()
