"""The states that a Russian body is there to keep up relations with: "группа дружбы / с Чили", "/ Чили-Перу"."""

from meetings.extraction.texts.text import Text

_HYPHENS = "-–—"


def past_partners(text: Text, i: int) -> int:
    """Return the token after the states that begin there, and after the parliament whose group it is.

    "группы дружбы / с Чили в парламенте Перу"; the same token where none begin.
    """
    stop = _past_pair(text, i)
    if stop == i and text.is_word(i, "with"):
        partner = _past_state(text, i + 1)
        stop = partner if partner > i + 1 else i
    organ = text.organ_from.get(stop + 1) if stop > i and text.is_word(stop, "at") else None
    if organ is None:
        return stop
    return _past_state(text, text.number_at(organ.end))


def _past_pair(text: Text, i: int) -> int:
    """The token after two states that a hyphen joins, within one token or with blanks; the same where none are."""
    hyphen = _past_state(text, i)
    if (
        hyphen > i
        and "-" in text.tokens[hyphen - 1].text.strip("-")
        and text.cover[i].end < text.tokens[hyphen - 1].end
    ):
        return hyphen
    if hyphen == i or hyphen >= len(text.tokens) or text.tokens[hyphen].text not in _HYPHENS:
        return i
    stop = _past_state(text, hyphen + 1)
    return stop if stop > hyphen + 1 else i


def _past_state(text: Text, i: int) -> int:
    term = text.cover.get(i)
    return text.number_at(term.end) if term and term.kind == "state" else i
