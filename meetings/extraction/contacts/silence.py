"""What tells of no contact that was held: plans, and what is denied, recalled or written."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import timedelta

from meetings.days import DayRange
from meetings.extraction.contacts.asides import is_of_plan
from meetings.extraction.contacts.clauses import clause_between, same_clause, words_apart
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

# Words, a mention of a person counted as one, between what says "yet to come" and the contact: before and after.
_BEFORE, _AFTER = 14, 14
_NOUN_NEAR = 150  # characters that a few words may take
_QUALIFIED = 3  # words from an adjective to the noun of a contact
_BEFORE_NOUN = 6  # words between "ahead of" and the noun of a contact
_SUBJECT = 2  # words before the noun that a sentence begins with: "The planned / talks"
_VERBAL_NOUNS = ("masi", "mesi", "masini", "mesini", "masinin", "mesinin")  # folded
_TO_COME = ("acak", "ecek", "acaq")  # folded
_WHEREAS = frozenset(["ise"])  # folded, Turkish and Azerbaijani
# Endings of Turkic verbs that close a clause, folded: "görüşüb", "kabul etti".
_FINITE = ("ib", "ub", "iblar", "ibler", "ublar", "ubler", "di", "du", "ti", "tu", "diler", "dilar", "misdir", "musdur")
_SHARED = 24  # tokens from the first of two to the verb of both
_AHEAD = frozenset(["planned", "planned_after", "present"])
_ADJECTIVE = ("en", "em", "er")  # endings before a noun behind a preposition
_CLAUSE = 60  # tokens from "hat" to the participle
_CLOSING = frozenset(
    [",", ".", ";", ":", "und", "sowie", "!", ")", "–", "—", "-", "worden"]
)  # behind a clause's last verb
_TAG = 4  # words from the comma to the verb that a sentence closes with: ", the minister recalled"
_HOUR = re.compile(r"\b\d{1,2}(?:[.:h]\d{2})?\s?(?:Uhr|h|heures|hrs|horas|часов|[ap]\.?m)\b|\b\d{1,2}:\d{2}\b")


def planned(
    text: Text, sentence: Sentence, contacts: Sequence[Found], cues: Sequence[Found], mentions: Sequence[Mention]
) -> list[Found]:
    """Return those of a sentence's contacts that are yet to come.

    So are those told in the present with their day or hour, but in headlines: "meets the minister on Friday".
    What follows a contact to come is its purpose: "will meet X to discuss Y"; where the verb stands last, what
    precedes it is.
    """
    if not contacts or _AHEAD.isdisjoint([cue.key for cue in cues]):
        return []
    present = {cue.start for cue in cues if cue.key == "present"}
    if present and not _has_time(text, sentence):
        present = set()
    # "The future president" is a title, no plan; but "Vorgesehen sind ..." begins with no name.
    titles = [m for m in mentions if m.offices or m.person]
    eves = [cue for cue in cues if cue.key == "eve"]
    at = {eve.start for eve in eves if not _leads_to_one(text, eve, contacts) or _is_set_off(text, eve, contacts)}
    before = [c for c in cues if c.key == "planned" and not any(m.start <= c.start < m.end for m in titles)]
    before = [
        c for c in before if c.start not in at and not (_leads_to_whom(text, c) or _is_of_thing(text, c, contacts))
    ]
    after = [c for c in cues if c.key == "planned_after" and not (eves and _is_of_eve(text, eves, c))]
    after = [c for c in after if not _is_of_noun(text, c)]
    found: list[Found] = []
    apart = [contact for contact in contacts if is_of_plan(text, after, contact)]
    happened = {
        contact.start
        for contact in contacts
        if (contact.key == "met" and not _is_verbal_noun(text, contact)) or _was_done(text, contact)
    }
    for contact in reversed(contacts) if text.vocabulary.locatives else contacts:
        if contact.start in happened or contact in apart or _is_perfect(text, contact, cues, mentions):
            continue
        # The nearest cue on either side speaks for those beyond it.
        behind = bisect_right(before, contact.start, key=lambda cue: cue.start) - 1
        ahead = bisect_left(after, contact.end, key=lambda cue: cue.start)
        if (
            found
            or contact.start in present
            or (behind >= 0 and _is_ahead(text, before[behind], contact, mentions, cues))
            or (
                ahead < len(after)
                and not _is_of_another(after[ahead], contact, contacts, cues)
                and _is_behind(text, after[ahead], contact, mentions)
            )
        ):
            found.append(contact)
    return found + apart


def _is_of_thing(text: Text, cue: Found, contacts: Sequence[Found]) -> bool:
    """Whether an adjective says of another noun than a contact's that it is yet to come: "the / upcoming election"."""
    number = text.number_at(cue.start)
    if not text.is_word(number, "coming"):
        return False
    ahead = bisect_left(contacts, cue.end, key=lambda contact: contact.start)
    near = _QUALIFIED - bool(text.vocabulary.locatives)  # whose nouns stand right behind
    return ahead == len(contacts) or text.number_at(contacts[ahead].start) - number > near


def _leads_to_whom(text: Text, cue: Found) -> bool:
    """Whether somebody follows and no verb: "It was to / the President that she presented her credentials"."""
    last = text.number_at(cue.end) - 1
    return text.is_word(last, "towards") and text.is_word(last - 1, "was") and text.is_word(last + 1, "article")


def _is_of_noun(text: Text, cue: Found) -> bool:
    """Whether a participle says so but of what follows it: "yapılacak / COP29 daveti", "über / geplante Bauten"."""
    if not text.vocabulary.locatives:
        return text.is_word(text.number_at(cue.start), "coming")
    last, after = text.number_at(cue.end) - 1, text.number_at(cue.end)
    if not text.tokens[last].folded.endswith(_TO_COME) or after >= len(text.tokens):
        return False
    return text.tokens[after].is_capital and after not in text.first_tokens


def _is_of_another(cue: Found, contact: Found, contacts: Sequence[Found], cues: Sequence[Found]) -> bool:
    """Whether what says "yet to come" is of one agreed at the contact: "a call in which they agreed to meet soon"."""
    clause = next((c.start for c in cues if c.key == "relative" and contact.end <= c.start), cue.start)
    return any(clause < other.start < cue.start for other in contacts)


def _leads_to_one(text: Text, eve: Found, contacts: Sequence[Found]) -> bool:
    """Whether the noun of a contact follows: "ahead of the talks with X", not "ahead of the summit he received X"."""
    number = bisect_left(contacts, eve.end, key=lambda contact: contact.start)
    if number == len(contacts) or contacts[number].start - eve.end > _NOUN_NEAR:
        return False
    gap = text.gap(eve.end, contacts[number].start)
    return len(gap) <= _BEFORE_NOUN and not any(token.text == "," for token in gap)


def _is_set_off(text: Text, eve: Found, contacts: Sequence[Found]) -> bool:
    """Whether a comma closes what was ahead, and another contact follows: "Ahead of the call, X also met Y"."""
    number = bisect_left(contacts, eve.end, key=lambda contact: contact.start)
    if number + 1 >= len(contacts) or text.gap(eve.end, contacts[number].start)[:-1]:
        return False
    stop = text.number_at(contacts[number].end)
    return stop < len(text.tokens) and text.tokens[stop].text == ","


def _is_of_eve(text: Text, eves: Sequence[Found], cue: Found) -> bool:
    """Whether what says "yet to come" is of what follows: "received X ahead of the summit next month"."""
    number = bisect_right(eves, cue.start, key=lambda eve: eve.end) - 1
    if number < 0 or cue.start - eves[number].end > _NOUN_NEAR:
        return False
    return not any(token.text == "," for token in text.gap(eves[number].end, cue.start))


def _is_perfect(text: Text, contact: Found, cues: Sequence[Found], mentions: Sequence[Mention]) -> bool:
    """Whether a verb that closes its clause is told as past, in a language that puts "hat" or "ist" far before it.

    "In view of the coming elections / ist sie mit dem Präsidenten zusammengekommen" is no plan.
    """
    words = text.vocabulary.words["perfect"]
    numbers = text.tokens_between(contact.start, contact.end)
    last, after = text.tokens[numbers.stop - 1], numbers.stop
    if not words or last.is_capital or (after < len(text.tokens) and text.tokens[after].text not in _CLOSING):
        return False
    behind = {cue.start for cue in cues if cue.key == "planned" and cue.end <= contact.start}
    for i in range(numbers.start - 1, max(-1, numbers.start - _CLAUSE), -1):
        token = text.tokens[i]
        if token.start in behind and token.folded in text.vocabulary.words["modal"]:
            return False
        if token.folded in words:
            return same_clause(text, token.end, contact.start, mentions)
    return False


def _was_done(text: Text, contact: Found) -> bool:
    """Whether what stands right before tells the verb as past: "elections set for May / were discussed by ..."."""
    before = text.number_at(contact.start) - 1
    return text.vocabulary.order.get("subject_first", False) and text.is_word(before, "been")


def _is_verbal_noun(text: Text, contact: Found) -> bool:
    """Whether the word is the noun of a verb that a verb at the end speaks of: "karşılanması / öngörülüyor"."""
    last = text.tokens[text.number_at(contact.end) - 1]
    return bool(text.vocabulary.locatives) and fold(last.text).endswith(_VERBAL_NOUNS)


def hushed(text: Text, contacts: Sequence[Found], cues: Sequence[Found], mentions: Sequence[Mention]) -> list[Found]:
    """Return those of a sentence's contacts that did not take place, are recalled, or stand in a letter.

    What is recalled or written of follows the verb, in a clause of its own or not; what a verb before or behind
    refuses stands in its clause. Where the verb stands last, a sentence that has such a word tells of no contact.
    """
    silencing = [cue for cue in cues if cue.key in ("negated", "recalled", "written")]
    if text.vocabulary.locatives:
        return [c for c in contacts if any(not _is_over_before(text, c, cue) for cue in silencing)]
    if not silencing and "not" not in text.of_class:
        return []
    told = min((cue.start for cue in silencing if cue.key != "negated"), default=len(text.body))
    found = []
    if any(c.key == "negated" for c in silencing) and _opens_sentence(text, contacts[0]):
        return list(contacts)  # "The talks between X and Y, which ..., were called off."
    for contact in contacts:
        if text.is_word(text.number_at(contact.start) - 1, "not"):
            found.append(contact)  # "пока / не обсуждались"
            continue
        # The nearest cue on either side speaks for those beyond it.
        ahead = bisect_left(silencing, contact.start, key=lambda cue: cue.start)
        beside = silencing[max(0, ahead - 1) : ahead + 1]
        if told < contact.start or any(_hushes(text, cue, contact, mentions) for cue in beside):
            found.append(contact)
    return found


def _is_over_before(text: Text, contact: Found, cue: Found) -> bool:
    """Whether a Turkic clause that tells of the contact ends before the verb that recalls: "X'i kabul etti, / andı"."""
    after = text.number_at(contact.end)
    if contact.key != "met" or cue.key != "recalled" or cue.start < contact.end or text.tokens[after].text != ",":
        return False
    return fold(text.body[contact.start : contact.end]).endswith(_FINITE)


def _opens_sentence(text: Text, contact: Found) -> bool:
    """Whether a noun for the contact behind its article is what the sentence begins with."""
    sentence = text.sentence_at(contact.start)
    numbers = text.tokens_between(sentence.start if sentence else contact.start, contact.start)
    return 0 < len(numbers) <= _SUBJECT and text.is_word(numbers.start, "article")


def _hushes(text: Text, cue: Found, contact: Found, mentions: Sequence[Mention]) -> bool:
    if cue.start < contact.start:
        return not clause_between(text, cue.end, contact.start, mentions)
    if cue.start < contact.end:
        return True
    if cue.key == "written" and text.has_word("carrier", text.tokens_between(contact.end, cue.end)):
        return False  # "received X, bearer of a message from the king"
    says_so = text.gap(contact.end, cue.start)[-_TAG:]
    is_verb = cue.key == "recalled" and not text.is_word(text.number_at(cue.start), "function")
    is_tag = is_verb and any(token.text == "," for token in says_so)  # "..., he recalled", but not "..., en enero"
    return is_tag or not clause_between(text, contact.end, cue.start, mentions)


def _is_ahead(text: Text, cue: Found, contact: Found, mentions: Sequence[Mention], cues: Sequence[Found]) -> bool:
    """Whether what says "yet to come" stands before the contact in the same clause."""
    if text.vocabulary.order.get("verb_last"):
        return same_clause(text, cue.end, contact.start, mentions)
    if _is_closed(text, cue, contact, cues):
        return False
    before = text.tokens[max(0, text.number_at(contact.start) - 1)]
    listed = before.text == ":"  # "es sind geplant: / Gespräche mit ..."
    # "recibirá a X, / antes de reunirse con Y"
    listed = listed or (before.text == "," and text.is_word(text.number_at(contact.start), "after"))
    stop = before.start if listed and before.start >= cue.end else contact.start
    return words_apart(text, cue.end, stop, mentions) <= _BEFORE


def _is_closed(text: Text, plan: Found, contact: Found, cues: Sequence[Found]) -> bool:
    """Whether the plan is told in a clause that a comma closes right before the verb: "X, who is to ..., / met Y"."""
    comma = text.number_at(contact.start) - 1
    if text.tokens[comma].text != "," or text.tokens[comma].start < plan.end:
        return False
    return any(
        cue.key == "relative"
        and cue.end <= plan.start
        and text.tokens[text.number_at(cue.start) - 1].text == ","
        and not any(token.text == "," for token in text.gap(cue.end, plan.start))
        for cue in cues
    )


def _has_time(text: Text, sentence: Sentence) -> bool:
    """Whether a sentence of the body names a weekday, today or an hour."""
    if sentence.part == "headline":
        return False
    names = text.terms.names
    first = bisect_left(names, sentence.start, key=lambda term: term.start)
    for term in names[first : bisect_left(names, sentence.end, key=lambda term: term.start)]:
        if term.kind == "weekday" or (term.kind == "relative" and term.key == "0"):
            return True
    return _HOUR.search(text.body, sentence.start, sentence.end) is not None


def _is_behind(text: Text, cue: Found, contact: Found, mentions: Sequence[Mention]) -> bool:
    """Whether what says "yet to come" stands behind the contact in the same clause."""
    if _is_where(text, contact, cue) or text.has_word("asking", text.tokens_between(contact.end, cue.start)):
        return False
    if clause := _own_clause(text, contact):
        return words_apart(text, clause, cue.start, mentions) <= _AFTER
    if text.vocabulary.locatives and _is_verbal_noun(text, contact) and _shares_verb(text, contact, cue):
        return True
    if text.vocabulary.order.get("verb_last"):
        return not _is_occasion(text, contact, cue) and same_clause(text, contact.end, cue.start, mentions)
    return words_apart(text, contact.end, cue.start, mentions) <= _AFTER


def _shares_verb(text: Text, contact: Found, cue: Found) -> bool:
    """Whether a "whereas" tells that the verb is of two: "kabulü salıya, konuşması / ise çarşambaya planlanıyor"."""
    between = text.tokens_between(contact.end, cue.start)
    return len(between) <= _SHARED and any(text.tokens[i].folded in _WHEREAS for i in between)


def _own_clause(text: Text, contact: Found) -> int:
    """Where the clause goes on that a comma and a pronoun open about the noun: "the meeting, which / is due"; 0."""
    comma = text.number_at(contact.end)
    is_own = comma + 1 < len(text.tokens) and text.tokens[comma].text == "," and text.is_word(comma + 1, "which")
    return text.tokens[comma + 1].end if is_own else 0


def _is_where(text: Text, contact: Found, cue: Found) -> bool:
    """Whether a clause about a place or person opens between: "received the envoy, where the two / will talk"."""
    opening = text.numbers_of("where", "who", within=text.tokens_between(contact.end, cue.start))
    return any(text.tokens[i - 1].text == "," for i in opening)


def _is_occasion(text: Text, contact: Found, cue: Found) -> bool:
    """Whether something was agreed at the contact: "haben in ihrem Gespräch am Freitag / vereinbart"."""
    at, perfect = text.number_at(contact.start), text.vocabulary.words["perfect"]
    begin = at - 1
    while begin > 0 and (text.is_word(begin, "article") or text.tokens[begin].folded.endswith(_ADJECTIVE)):
        begin -= 1
    led = text.is_any(begin, ("at", "after", "to")) or text.is_any(begin + 1, ("contracted",))
    closed = text.number_at(cue.start) + 1
    is_told = closed >= len(text.tokens) or text.tokens[closed].text in _CLOSING
    return led and is_told and any(t.folded in perfect for t in text.tokens[max(0, begin - _AFTER) : begin])


def is_to_come(days: DayRange | None, published: DayRange | None) -> bool:
    """Whether the days lie after the publication; a day's grace is for time zones."""
    return bool(days and published and days.earliest > published.latest + timedelta(days=1))
