"""What counts in a sentence: its contacts, and those named in it of whom it says more than in passing."""

from bisect import bisect_left
from operator import attrgetter

from meetings.extraction.contacts.ahead import is_where_one_goes
from meetings.extraction.contacts.appeals import tells
from meetings.extraction.contacts.asides import stand_aside
from meetings.extraction.contacts.at_whose import at_whose
from meetings.extraction.contacts.contacts import View
from meetings.extraction.contacts.earlier_today import told_of_same_day
from meetings.extraction.contacts.hosts import hosting
from meetings.extraction.contacts.inverted import inverted
from meetings.extraction.contacts.named import (
    naming,
    speaker,
    without_earlier,
    without_reported,
    without_reporters,
    without_visitors,
)
from meetings.extraction.contacts.posts import is_own_post
from meetings.extraction.contacts.receptions import are_received, at_landing, before
from meetings.extraction.contacts.relative_clauses import clauses_aside, is_before_that, is_inside
from meetings.extraction.contacts.silence import hushed, planned
from meetings.extraction.contacts.tellers import without_tellers
from meetings.extraction.contacts.turkic_plans import told_of_plans
from meetings.extraction.contacts.turkic_talks import is_of_guest, last_of_journey, talks_with
from meetings.extraction.contacts.turkic_visitors import without_visit_owner
from meetings.extraction.contacts.unsure import spoken_of
from meetings.extraction.contacts.vouched import is_vouched_for
from meetings.extraction.people.bystanders import is_bystander
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.quotations import quotations
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_START = attrgetter("start")
_OBJECT = 9  # words between "received" and whom
_LONG_OBJECT = 20  # where nothing says that the one named is but spoken of: "received on the margins of ... the king"
_AUXILIARY = 5  # words between "was" and "received"
_LEADING = ("of", "from", "to", "with", "and")  # to one who is spoken of
_BEI = "bei"  # German, before those who are visited
_TWO = 2
_FROM = ("dan", "den")  # folded
_FEW = 3  # words of a noun in quotation marks
_STATED = 3  # marks between a quotation and what says whose it is
_RECEIVED = ("party", "guest", "stay", "function", "stately", "first", "second", "third")


def _is_stated(text: Text, end: int, cues: list[Found]) -> bool:
    """Whether what was quoted up to there is a statement of an office's, and nobody's speech."""
    return any(c.key == "stated" and end <= c.start and len(text.gap(end, c.start)) <= _STATED for c in cues)


def _is_noun(text: Text, quoted: tuple[int, int]) -> bool:
    """Whether but a noun is quoted, behind its article: "They had a “productive conversation”"."""
    numbers = text.tokens_between(*quoted)
    is_behind = text.is_word(numbers.start - 2, "article") if numbers else False
    return is_behind and sum(text.tokens[i].is_word for i in numbers) <= _FEW


def _is_of_things(text: Text, contact: Found, cues: list[Found], sentence: Sentence, mentions: list[Mention]) -> bool:
    """Whether what is received is no person: "welcomes the opening of the embassy", "a ceremony hosted by ..."."""
    if contact.key != "contact":
        return False
    after = next((m for m in mentions if m.start >= contact.end), None)
    if after is None or are_received(text, contact, mentions):
        return False
    if _has_relative(text, contact, after):
        return True
    words = text.vocabulary.words
    gap = text.gap(contact.end, after.start)
    numbers = text.tokens_between(contact.end, after.start)
    is_led = any(text.is_word(n, "led") and text.is_word(n + 1, "by") for n in numbers)  # "a delegation headed by ..."
    if is_led or not any(t.folded in words["by"] for t in gap):
        cued = {c.start for c in cues}  # "received one after another at his residence ..."
        most = _OBJECT if text.is_any(before(text, after), _LEADING) else _LONG_OBJECT
        return sum(t.is_word and t.start not in cued for t in gap) > most
    first = bisect_left(text.starts, contact.start)
    was = any(text.tokens[i].folded in words["was"] for i in range(max(0, first - _AUXILIARY), first))
    return bool(words["was"]) and not text.vocabulary.order.get("verb_last") and not was and sentence.part == "body"


def _has_relative(text: Text, contact: Found, mention: Mention) -> bool:
    """Whether a noun is received of which the one named says more: "welcomed the talks / Ana Roy / has called"."""
    noun = text.number_at(mention.start) - 1
    token = text.tokens[noun]
    is_noun = (
        token.start > contact.end and token.is_word and not token.is_capital and not text.is_word(noun, "function")
    )
    behind = text.number_at(mention.end)
    return is_noun and text.is_word(behind, "has_done")


def _takes_thing(text: Text, contact: Found, cues: list[Found]) -> bool:
    """Whether who receives has a thing for the object, where persons have an "a" before them: "recibió / el apoyo"."""
    if not text.vocabulary.words["object"]:
        return False
    after = text.number_at(contact.end)
    noun = text.past_words(after, "article", "its")
    if noun == after or noun >= len(text.tokens) or text.is_any(noun, _RECEIVED) or text.is_honorific(noun):
        return False
    token = text.tokens[noun]
    is_told = noun in text.cover or token.is_capital or not token.is_word
    return not is_told and not any(contact.end <= c.start <= token.end for c in cues)


def _visits_place(text: Text, contact: Found) -> bool:
    """Whether a German verb has a state or a town for what was visited: "haben Malta / besucht"."""
    verb = text.body[contact.start : contact.end].lower()
    if not verb.startswith("besucht"):
        return False
    first, after = text.number_at(contact.start), text.number_at(contact.end)
    is_past = verb in ("besuchte", "besuchten")
    beside = after if is_past else first - 1
    led = text.is_any(beside - 1, ("at", "from", "of", "to"))  # "die Ministerin aus / Malta besucht"
    return text.kind_at(beside) in ("state", "capital", "city") and (is_past or not led)


def _is_topic(text: Text, call: Found, contacts: list[Found]) -> bool:
    """Whether the call is but what was spoken of: "talked about / what they decide when they meet by video"."""
    ahead = [c for c in contacts if c.end <= call.start and c.key not in ("phone", "video")]
    return bool(ahead) and text.has_word("asking", text.tokens_between(ahead[0].end, call.start))


def _is_over(text: Text, call: Found) -> bool:
    """Whether the call is only what came before another contact: "after the phone call he received ..."."""
    numbers = text.tokens_between(call.start, call.end)
    ahead = range(numbers.start - 1, max(-1, numbers.start - 1 - _AUXILIARY), -1)
    for i in ahead if not text.vocabulary.locatives else ():
        if text.is_word(i, "after"):
            return True
        if not (text.is_word(i, "article") or text.is_word(i, "of") or text.is_word(i, "determiner")):
            return False
    return bool(text.vocabulary.locatives) and text.is_word(numbers.stop, "after")


def _is_known_over(text: Text, sentence: Sentence, contact: Found) -> bool:
    """Whether a Turkic sentence begins with "after the talks", and tells of nothing but what was done then."""
    first, after = text.number_at(contact.start), text.number_at(contact.end)
    opens = contact.key == "contact" and contact.start == sentence.start and after == first + 1
    return opens and text.tokens[first].folded.endswith(_FROM) and text.is_word(after, "after")


def _contacts(
    text: Text, sentence: Sentence, mentions: list[Mention], cues: list[Found], told: list[Found]
) -> tuple[list[Found], list[Found]]:
    """Of the cues told of a sentence's contacts those that tell of one, and those of one that is yet to come."""
    if hosted := {c.start for c in cues if c.key == "host"}:
        told = [c for c in told if c.start not in hosted or not _is_of_things(text, c, cues, sentence, mentions)]
    if greeted := {c.start for c in cues if c.key == "greet"}:
        told = [c for c in told if c.start not in greeted or not _takes_thing(text, c, cues)]
    if text.vocabulary.order.get("capital_nouns"):
        told = [c for c in told if not _visits_place(text, c)]
    elif text.vocabulary.locatives:
        told = [c for c in told if not is_of_guest(text, c)]
    if len(told) == 1 and text.vocabulary.locatives and _is_known_over(text, sentence, told[0]):
        told = []
    told = tells(text, sentence, told, cues, mentions)
    if greeted and at_landing(text, sentence):
        told = [c for c in told if c.start not in greeted]  # welcomed where they landed
    calls = {c.end + 1 for c in told if c.key in ("phone", "video")}
    # "After the phone / call" is one.
    if calls and any(c.key in ("contact", "met") and c.start not in calls for c in told):
        told = [
            c
            for c in told
            if c.key not in ("phone", "video")
            or not (_is_over(text, c) or _is_topic(text, c, told) or is_before_that(text, c))
        ]
    to_come = planned(text, sentence, told, cues, mentions)
    to_come += [c for c in told if c not in to_come and is_where_one_goes(text, sentence.start, c)]
    ahead = {c.start for c in to_come}
    contacts = [c for c in told if c.start not in ahead] if ahead else told
    remote = {c.start for c in cues if c.key == "remote"}
    if remote and all(c.start in remote for c in contacts):
        contacts = []  # "delivered virtual remarks"
    return contacts, to_come


def _with_more(text: Text, sentence: Sentence, mentions: list[Mention], cues: list[Found]) -> list[Found]:
    """The cues of a sentence that names somebody, with what but its form, or who is named, makes one."""
    if text.vocabulary.words["inverting"] and (attended := inverted(text, sentence, mentions, cues)):
        cues = sorted([*cues, attended], key=_START)
    if "partner" in text.of_class and (hosted := hosting(text, sentence, mentions)):
        cues = sorted([*cues, hosted], key=_START)
    if _BEI in text.printed and (stayed := at_whose(text, sentence, mentions)):
        cues = sorted([*cues, stayed], key=_START)
    if cues and cues[0].start == sentence.start and (named := naming(text, sentence, mentions, cues)):
        cues = sorted([*cues, named], key=_START)
    if text.vocabulary.locatives and (talks := talks_with(text, cues, mentions)):
        cues = sorted([*cues, *talks], key=_START)
    return cues


def _told_of(
    text: Text, sentence: Sentence, mentions: list[Mention], cues: list[Found], aside: list[tuple[int, int]]
) -> list[Mention]:
    """Those of whom the sentence says more than in passing, outside the spans that are aside."""
    keys = {cue.key for cue in cues}
    speaks = "say" in keys or keys.isdisjoint(("met", "attend"))  # a spokesman who met somebody speaks for nobody
    credit = text.body.find("©", sentence.start, sentence.end)  # before who took a picture
    return [
        mention
        for mention in mentions
        if (person := mention.person) is not None
        and not (aside and is_inside(mention.start, aside))
        and not 0 <= credit < mention.start
        and (not speaks or person.takes_part)
        and is_vouched_for(text, mention, person)
        and not is_bystander(text, mention, cues, sentence.start)
    ]


def view_of(text: Text, sentence: Sentence, mentions: list[Mention], cues: list[Found]) -> View:
    """Return what counts in the sentence."""
    numbers = text.tokens_between(sentence.start, sentence.end)
    quotes = quotations(text, sentence.start, sentence.end)
    if quotes:
        quotes = [q for q in quotes if not (_is_stated(text, q[1], cues) or is_own_post(text, sentence, q, cues))]
        quotes = [q for q in quotes if not _is_noun(text, q)]
    if "recalled" in [c.key for c in cues]:
        cues = told_of_same_day(text, sentence, last_of_journey(text, cues))
    if quotes:
        cues = [c for c in cues if not is_inside(c.start, quotes)]
    ahead = told_of_plans(text, cues, mentions) if text.vocabulary.locatives and len(mentions) > 1 else []
    if mentions:
        cues = _with_more(text, sentence, [m for m in mentions if not is_inside(m.start, ahead)], cues)
    pronouns = [c for c in cues if c.key == "relative"]
    aside = clauses_aside(text, sentence, pronouns, cues, mentions) if pronouns else []
    aside = [*aside, *ahead]
    told = [c for c in cues if c.key in CONTACTS]
    contacts, to_come = _contacts(text, sentence, mentions, cues, told) if told else ([], [])
    if told and (unsure := spoken_of(text, sentence, cues)):
        aside = [*aside, *unsure]
        contacts = [c for c in contacts if not is_inside(c.start, unsure)]
    silent: set[int] = set()
    if contacts:
        told_of = [c for c in cues if not is_inside(c.start, aside)] if aside else cues
        silent = {c.start for c in hushed(text, contacts, told_of, mentions)}
        contacts = [c for c in contacts if c.start not in silent]
    named = _told_of(text, sentence, mentions, cues, [*quotes, *aside]) if mentions else []
    if contacts and named:
        named = without_reported(text, contacts, cues, named)
        if len(named) > _TWO:
            if told_by := speaker(text, contacts, cues, named):
                named = [m for m in named if m.person is not told_by]
            named = without_reporters(text, numbers.start, contacts, cues, named)
            named = without_visitors(text, contacts, named)
            named = without_tellers(text, contacts, cues, named)
            named = without_earlier(text, contacts, named)
    if named and text.vocabulary.locatives:
        named = without_visit_owner(text, named, contacts)
    if named and (aside_of := stand_aside(text, sentence, named, contacts, to_come)):
        named = [m for m in named if m not in aside_of]
    return View(sentence, numbers, cues, contacts, named, bool(to_come), mentions, bool(silent))
