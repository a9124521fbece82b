"""Officials of a told state who are no one named with such an office: yet to be met, or met in another's town."""

from meetings.extraction.days.dateline import Dateline
from meetings.extraction.offices.alike import ALIKE
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import CONTACTS, STATES, TOWNS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text, within

_SPEAKING = ("say", "planned")
_WHERE = ("at", "towards")


def is_met_elsewhere(
    text: Text, mention: Mention, office: OfficeMention, holder: Person, dateline: Dateline | None
) -> bool:
    """Return whether the official of a told state was met in its town, and the holder in another's, be it the dateline.

    "LIMA. Prime Minister Mora received Ana Roy. The day before she had met the Prime Minister of Chad in N'Djamena."
    """
    here = text.sentence_at(mention.start)
    state = office.owner_key
    if here is None or any(o.owner_key for o in holder.offices) or state not in _states_there(text, here):
        return False
    if not any(cue.key in CONTACTS or cue.key == "planned" for cue in within(text.terms.cues, here.start, here.end)):
        return False
    first = text.sentence_at(holder.starts[0])
    there = _states_there(text, first) if first and first is not here else set()
    if not there and dateline and dateline.state:
        there = {dateline.state}
    return bool(there) and state not in there


def is_not_met(text: Text, mention: Mention) -> bool:
    """Return whether the one is another whom nobody met: "A meeting with the minister of Chad could not take place".

    Or has yet to meet: "Tomorrow he will meet the minister of Chad".
    """
    sentence = text.sentence_at(mention.start)
    before = text.number_at(mention.start) - 1
    while text.is_word(before, "article"):
        before -= 1
    cues = within(text.terms.cues, sentence.start, sentence.end) if sentence else []
    is_led = text.is_word(before, "with")
    if is_led and any(cue.key == "negated" for cue in cues):
        return True
    ahead = [cue for cue in cues if cue.end <= mention.start and (cue.key in CONTACTS or cue.key in _SPEAKING)]
    is_object = is_led or (bool(ahead) and text.number_at(ahead[-1].end) == before + 1)
    if not (is_object and ahead):
        return False
    to_be = [cue for cue in ahead if cue.key == "planned" and cue.end <= ahead[-1].start][-1:]
    return ahead[-1].key == "planned" or any(not text.gap(cue.end, ahead[-1].start) for cue in to_be)  # "will / meet"


def is_met_later(text: Text, mention: Mention, holder: Person) -> bool:
    """Return whether an English subject of no told state is not the one of a told state whom a pronoun met later.

    "The Prime Minister met X. He then met the Prime Minister of Malta, Carlo Borg."
    """
    if not text.vocabulary.order.get("titled") or any(o.owner or o.owner_name for o in mention.offices):
        return False
    here, there = text.sentence_at(mention.start), text.sentence_at(holder.starts[0])
    if here is None or there is None or here.part != "body" or there.start <= here.start:
        return False
    first = holder.mentions[0]
    told = first.offices and all(o.owner is not None and o.owner.kind in STATES for o in first.offices)
    before = text.tokens_between(there.start, holder.starts[0])
    met = any(cue.key in CONTACTS for cue in within(text.terms.cues, there.start, holder.starts[0]))
    return bool(told) and met and text.has_word("subject", before)


def holds_alone(office: OfficeMention) -> bool:
    """Return whether one person holds the office at a time, so that it tells who without a name."""
    return office.key.startswith("minister-of-") or any(office.key in heads for heads in ALIKE[:3])


def _states_there(text: Text, sentence: Sentence) -> set[str]:
    """The states in whose towns the sentence says that something was."""
    towns = (t for t in within(text.terms.names, sentence.start, sentence.end) if t.kind in TOWNS)
    return {t.key for t in towns if text.is_any(text.number_at(t.start) - 1, _WHERE)}
