"""Whether titles are of a man or a woman, in a language whose titles tell."""

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.texts.text import Text

_ARTICLES = ("mans_article", "womans_article")
_WOMEN = ("in", "frau")  # how the German titles of women end


def may_be_of(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Return whether both titles may be one person's: no "Ministerin" is a man, but some women are "Minister"."""
    if not text.vocabulary.order.get("capital_nouns"):
        return True
    return not _is_womans(text, one) or _is_womans(text, other)


def agree(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Return whether no article tells that one is a man's and the other a woman's: "el canciller", "la canciller"."""
    told = [{kind for kind in _ARTICLES if text.is_word(text.number_at(o.start) - 1, kind)} for o in (one, other)]
    return not all(told) or told[0] == told[1]


def _is_womans(text: Text, office: OfficeMention) -> bool:
    term = text.cover.get(text.number_at(office.start))
    printed = text.body[term.start : term.end] if term and term.kind == "office" else ""
    return printed.endswith(_WOMEN)
