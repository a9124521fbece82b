"""Whether a sentence says of one whom nothing else tells to be a person that he is one."""

from bisect import bisect_left

from meetings.extraction.people.no_persons import goes_on_from_thing
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.text import Text, within
from meetings.extraction.texts.tokens import POSSESSIVES

_PLACES = ("state", "demonym", "capital", "city", "body")
_LEADING = (*CONTACTS, "turn")
_VERB = 2  # words before the last of "had met with"


def is_vouched_for(text: Text, mention: Mention, person: Person) -> bool:
    """Return whether more than capitals says that this is a person: an office, an honorific, a place in a sentence."""
    if person.is_vouched_for:
        return True
    if mention.name is None or len(mention.name.words) < 2:
        return False
    before, after = mention.name.first - 1, mention.name.last + 1
    if before > 0 and after < len(text.tokens) and text.tokens[before].text == "(" and text.tokens[after].text == ")":
        return False  # a party, a body in brackets
    if after < len(text.tokens) and text.tokens[after].text == ":":
        return False  # a heading
    sentence = text.sentence_at(mention.start)
    if sentence and text.body[sentence.start] == "(" and ")" not in text.body[sentence.start : mention.start]:
        return False  # "(Secretariat, Lisgar Heights)": where it was written
    if (
        before > 1
        and text.tokens[before].text == ","
        and text.is_word(before - 1, "venue")
        and not _goes_on(text, after)
    ):
        return False  # "at Government House, Morne Sion."
    if text.tokens[before].text == "," and text.is_word(before - 1, "street"):
        return False  # "in Harbour Road, St. Clement, where ..."
    if goes_on_from_thing(text, before):
        return False
    placed = text.cover.get(before)
    in_place = placed is not None and placed.kind in _PLACES and text.body[placed.start].isupper()
    if in_place and placed and text.vocabulary.order.get("no_pronouns"):  # "Llegó a Lima / Ana Roy"
        in_place = not text.is_any(text.number_at(placed.start) - 1, ("at", "towards"))
    if (
        in_place
        and not (placed and placed.ending)
        and not text.vocabulary.paradigms
        and text.joined(before, before + 1)
    ):
        return False  # "Beijing Winter Olympic"
    if text.is_word(before, "by") and _is_passive(text, mention):
        return True
    if text.tokens[before].text in POSSESSIVES and text.kind_at(before - 1) == "state":
        ahead = text.number_at(text.cover[before - 1].start) - 1  # "Malta's / Ana Roy met", "with / Malta's Ana Roy"
        led = ahead + 1 in text.first_tokens or text.is_any(ahead, ("with", "by", "and"))
        return led or _ends_with_met(text, ahead)  # "he also met / Malta's Ana Roy"
    return _is_led_to(text, before) or not any(
        text.is_word(before, kind) for kind in ("at", "from", "of", "to", "article")
    )


def _ends_with_met(text: Text, i: int) -> bool:
    """Whether a verb of who met somebody ends with the token."""
    end = text.tokens[i].end
    return any(
        c.key == "met" and c.end == end for c in within(text.terms.cues, text.tokens[max(i - _VERB, 0)].start, end)
    )


def _is_led_to(text: Text, i: int) -> bool:
    """Whether the token ends a word of contact: "listened / to", or is the "of" of who attended: "accompagné / de"."""
    start = text.tokens[i].start
    cues = text.terms.cues
    number = bisect_left(cues, start, key=lambda cue: cue.start)
    beside = cues[max(0, number - 2) : number]
    if any(cue.key in _LEADING and text.tokens[i].end == cue.end for cue in beside):
        return True
    if not text.is_word(i, "of") or text.is_word(i, "at"):
        return False  # "participó en Expo Lisgar"
    leading = ("attend", "contact", "phone") if text.vocabulary.words["adjective_ending"] else ("attend",)
    return any(cue.key in leading and cue.start < start and len(text.gap(cue.end, start)) == 0 for cue in beside)


def _goes_on(text: Text, i: int) -> bool:
    """Whether the token at that number joins a name to others, or ends a comma's: "at the House, Ana Roy and ..."."""
    return i < len(text.tokens) and (text.tokens[i].text == "," or text.is_word(i, "and") or text.tokens[i].is_word)


def _is_passive(text: Text, mention: Mention) -> bool:
    """Whether the sentence says what was done by whom, in a language whose "by" is an "of" as well: "von"."""
    sentence = text.sentence_at(mention.start)
    return (
        sentence is not None
        and bool(text.vocabulary.order.get("verb_last"))
        and text.has_word("was", text.tokens_between(sentence.start, sentence.end))
    )
