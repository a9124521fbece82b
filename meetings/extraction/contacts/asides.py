"""Who stands aside in a sentence: who is quoted about a contact, who is yet to meet."""

from bisect import bisect_left
from collections.abc import Sequence

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold

_QUOTES = frozenset('"“”„«»')
_PARTIES = 2
_LEAD = 3  # words between "and" and the verb of a plan
_OPENING = 5  # words of "Después de la reunión" before the noun
_FUTURE = ("acagi", "ecegi", "eceyi", "acaklari", "ecekleri", "acaqlari")  # folded
_NEAR = 1  # words between the participle and its contact: "yapacağı / ikili / görüşme"


def is_of_plan(text: Text, participles: Sequence[Found], contact: Found) -> bool:
    """Whether a participle right before the noun puts the contact off: "yapacağı / görüşmenin ardından"."""
    before = bisect_left(participles, contact.start, key=lambda cue: cue.start) - 1
    if not text.vocabulary.locatives or before < 0:
        return False
    participle = participles[before]
    gap = text.gap(participle.end, contact.start)
    near = participle.end <= contact.start and len(gap) <= _NEAR and all(token.is_word for token in gap)
    return near and any(future in fold(text.body[participle.start : participle.end]) for future in _FUTURE)


def stand_aside(
    text: Text, sentence: Sentence, mentions: Sequence[Mention], contacts: Sequence[Found], to_come: Sequence[Found]
) -> list[Mention]:
    """Return who is quoted about others' contact, and the parties to one yet to come behind one that was held."""
    order = text.vocabulary.order
    if text.vocabulary.locatives and (meeting := _to_meet(text, sentence, mentions, contacts, to_come)):
        return meeting
    if len(mentions) <= _PARTIES or len({id(m.person) for m in mentions}) <= _PARTIES:
        return []
    if order.get("verb_last") or order.get("no_pronouns"):
        return _met_later(text, sentence, mentions, contacts, to_come) or _met_before(
            text, sentence, mentions, contacts
        )
    if not text.vocabulary.locatives:
        return []
    return _speakers(text, sentence, mentions) or _of_plans(mentions, contacts, to_come)


def _speakers(text: Text, sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The one before a quotation that names two others itself: "Demir, “Cumhurbaşkanımız ..., ... ile görüştü”"."""
    for mention in mentions:
        i = text.number_at(mention.end)
        if i < len(text.tokens) and text.tokens[i].text in ",:":
            i += 1
        if i >= len(text.tokens) or text.tokens[i].text not in _QUOTES or text.tokens[i].start >= sentence.end:
            continue
        opening = text.tokens[i].start
        closing = next((t.start for t in text.gap(opening + 1, sentence.end) if t.text in _QUOTES), sentence.end)
        quoted = {id(m.person) for m in mentions if opening < m.start < closing} - {id(mention.person)}
        if len(quoted) >= _PARTIES:
            return [m for m in mentions if m.end <= opening]
    return []


def _to_meet(
    text: Text, sentence: Sentence, mentions: Sequence[Mention], contacts: Sequence[Found], to_come: Sequence[Found]
) -> list[Mention]:
    """The parties to a contact to come that was a topic of one known: "Görüşmede, X ile Y'nin yapacakları zirve"."""
    opening = len(contacts) == 1 and len(text.gap(sentence.start, contacts[0].start)) <= _OPENING
    later = next((c.start for c in to_come if opening and c.start > contacts[0].end), None)
    if later is None or not fold(text.body[contacts[0].start : contacts[0].end]).endswith(("da", "de")):
        return []
    between = [m for m in mentions if contacts[0].end <= m.start < later]
    return between if len(between) == len(mentions) else []


def _of_plans(mentions: Sequence[Mention], contacts: Sequence[Found], to_come: Sequence[Found]) -> list[Mention]:
    """Those named between a contact that was held, to which there are parties before, and the noun of one to come."""
    for contact in to_come:
        held = max((c.end for c in contacts if c.end <= contact.start), default=0)
        before = {id(m.person) for m in mentions if m.end <= held}
        if held and len(before) >= _PARTIES:
            return [m for m in mentions if held <= m.start < contact.start and id(m.person) not in before]
    return []


def _met_later(
    text: Text, sentence: Sentence, mentions: Sequence[Mention], contacts: Sequence[Found], to_come: Sequence[Found]
) -> list[Mention]:
    """Those who are still to be met: "After talks with X, Y was to meet / A and B"."""
    if contacts and not to_come and (planned := _next_plan(text, sentence, contacts[-1])):
        to_come = [planned]
    if not contacts or not to_come or contacts[-1].start > to_come[0].start:
        return []
    begin = to_come[0].start
    if text.vocabulary.order.get("verb_last"):
        cues = within(text.terms.cues, sentence.start, begin)
        begin = max((c.end for c in cues if c.key == "planned" and c.start > contacts[-1].start), default=begin)
    later = [m for m in mentions if m.start >= begin]
    if later and text.vocabulary.order.get("verb_last") and not text.gap(begin, later[0].start):
        later = later[1:]  # the subject, right behind its verb
    before = {id(m.person) for m in mentions if m not in later}
    return later if len(before) >= _PARTIES else []


def _next_plan(text: Text, sentence: Sentence, last: Found) -> Found | None:
    """The verb behind the last contact by which the subject is yet to do something: "y mañana / viajará a Lima"."""
    for cue in within(text.terms.cues, last.end, sentence.end):
        if cue.key == "planned" and text.vocabulary.order.get("no_pronouns"):
            number = text.number_at(cue.start)
            if any(text.is_word(i, "and") for i in range(number - _LEAD, number)):
                return cue
    return None


def _met_before(
    text: Text, sentence: Sentence, mentions: Sequence[Mention], contacts: Sequence[Found]
) -> list[Mention]:
    """Those of the talks that a Spanish sentence opens with, as over: "Tras la reunión con / A, B se reunió con C"."""
    verb = next((c for c in contacts[1:] if c.key == "met"), None)
    if verb is None or contacts[0].key == "met" or not text.vocabulary.order.get("no_pronouns"):
        return []
    opening = text.tokens_between(sentence.start, contacts[0].start)
    if len(opening) > _OPENING or not any(text.is_word(i, "after") for i in opening):
        return []
    between = [m for m in mentions if contacts[0].end <= m.start < verb.start]
    apart = any(t.text == "," for one in between[-1:] for t in text.gap(contacts[0].end, one.start))
    behind = any(m.start >= verb.end for m in mentions)
    return between[:-1] if apart and behind and len(between) >= _PARTIES else []
