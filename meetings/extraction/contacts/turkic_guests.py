"""Who came with a delegation that a Turkish or Azerbaijani sentence names alone: its head, who spoke at the visit."""

from meetings.extraction.contacts.contacts import View
from meetings.extraction.people.cases import is_marked
from meetings.extraction.texts.text import Text

_NEAR = 4  # words between who spoke and what at: "Oda Başkanı Ana Roy, / ziyarette"
_OPENING = 3  # words of "Görüşmede konuşan / Oda Başkanı Ana Roy"
_THERE = ("da", "de", "ta", "te")  # folded ending of where somebody spoke


def spoke_at(text: Text, view: View, lone: View) -> bool:
    """Return whether the only one named, its subject, spoke at the contact of one other and a delegation.

    "Oda heyeti, Bakan Jan Borg'u ziyaret etti. Oda Başkanı Ana Roy, ziyarette ..."
    """
    if not text.vocabulary.locatives or len(view.mentions) != 1 or len(lone.mentions) != 1:
        return False
    told = lone.numbers
    if not any(text.is_any(i, ("roll", "party")) for i in told):
        return False
    speaker = view.mentions[0]
    if speaker.name is None or not speaker.offices or is_marked(text, speaker.name):
        return False
    first, after = view.numbers.start, text.number_at(speaker.end)
    begin = text.number_at(speaker.start)
    near = [*range(first, min(first + _OPENING, begin)), *range(after, min(after + _NEAR, len(text.tokens)))]
    return any(text.is_word(i, "occasion") and text.tokens[i].folded.endswith(_THERE) for i in near)
