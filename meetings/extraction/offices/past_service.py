"""Offices that somebody once held, as a past verb of serving says: "She / served as ambassador of Peru"."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.wordings import titled
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_BETWEEN = 2  # words from the verb to the "as": "sirvió / ya / como"
_CLAUSE = 12  # words behind the office, at most, in which a German verb closes its clause
_GOING_ON = ("has", "have", "viene", "lleva")  # before a participle of what may last: "has / served as"


def with_past_service(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; those that a past verb of serving leads to by an "as" are former ones.

    Not where a "since" behind says that the service lasts.
    """
    if "served" not in text.of_class or "as" not in text.of_class:
        return offices
    return [_as_former(o) if not (o.capacity or o.plural) and _is_past(text, o) else o for o in offices]


def _as_former(office: OfficeMention) -> OfficeMention:
    title = titled(office.key, ["former"])[1] if office.key in authorities().offices else office.title
    in_full = office.in_full and f"Former {office.in_full}"
    return replace(office, title=title, capacity="former", in_full=in_full, accredited=None)


def _is_past(text: Text, office: OfficeMention) -> bool:
    at = text.number_at(office.start) - 1
    while text.is_word(at, "article") or text.is_word(at, "of"):
        at -= 1
    if not text.is_word(at, "as"):
        return False
    sentence = text.sentence_at(office.start)
    behind = text.tokens_between(office.end, sentence.end) if sentence else range(0)
    if text.has_word("since", behind[:_CLAUSE]):
        return False
    verbs = text.numbers_of("served", within=range(at - 1 - _BETWEEN, at))
    if verbs:
        return text.tokens[verbs[-1] - 1].folded not in _GOING_ON
    return bool(text.vocabulary.order.get("verb_last")) and _closes_clause(text, behind)


def _closes_clause(text: Text, behind: range) -> bool:
    """Whether such a verb is the last word of the clause: "die als Botschafterin Perus / diente,"."""
    for i in behind[:_CLAUSE]:
        if text.tokens[i].text in ",;.":
            return text.is_word(i - 1, "served")
    return False
