"""Envoys whose state a participle tells, in Turkish and Azerbaijani: "Malta'nın Ankara'ya gönderdiği / büyükelçi"."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED, GENITIVES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

# Folded beginnings of what a state did with its envoy, and of what he does for it.
_SENT = ("atadi", "gonderdi", "gorevlendirdi", "tayin ett", "tayin etd", "teyin etd", "yolladi")
_REPRESENTING = ("temsil eden",)
_BEFORE = 4  # words from the participle to the office: "yeni", "sabık"
_FAR = 8  # words from the state to the participle
_CASES = ("i", "u", "yi", "yu", "ni", "nu")  # folded, of what somebody represents
_DATIVES = ("a", "e", "ya", "ye", "na", "ne")  # folded, of where he is sent


def with_senders(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; envoys whom a participle says that a state sent, or that they represent, have that."""
    if not text.vocabulary.locatives:
        return offices
    return [_of_sender(text, o) if o.key in ACCREDITED and not o.plural else o for o in offices]


def _of_sender(text: Text, office: OfficeMention) -> OfficeMention:
    """The envoy's office with the state of the participle's clause before it."""
    head = text.number_at(office.end) - 1
    while head > 0 and text.kind_at(head) != "office" and text.tokens[head].start > office.start:
        head -= 1
    sentence = text.sentence_at(office.start)
    floor = text.number_at(sentence.start) if sentence else head
    for i in range(head - 1, max(floor, head - 1 - _BEFORE), -1):
        pair = f"{text.tokens[i - 1].folded} {text.tokens[i].folded}"
        is_sent = text.tokens[i].folded.startswith(_SENT) or pair.startswith(_SENT)
        if not (is_sent or pair.startswith(_REPRESENTING)):
            continue
        states = [t for k in range(max(floor, i - _FAR), i) if (t := text.cover.get(k)) and t.kind == "state"]
        cases = GENITIVES if is_sent else _CASES
        owner = next((t for t in reversed(states) if _ending(t).endswith(cases)), None)
        if owner is None:
            return office
        there = next((t for t in states if t is not owner and _ending(t).endswith(_DATIVES)), office.accredited)
        return replace(office, owner=owner, owner_name="", accredited=there)
    return office


def _ending(term: Found) -> str:
    return fold(term.ending).lstrip("'’")
