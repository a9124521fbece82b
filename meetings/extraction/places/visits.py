"""The state that a party travelled to, whose officials a report of the visit names without it: "reiste nach Malta"."""

from bisect import bisect_left

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.people.people import Mention
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.places.turkic_visits import turkic_visit
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within

_BEFORE = 3  # sentences before the contact's that may tell of the journey
_INVITED = 3  # words from an invitation to who invited
_CONTACTS = ("contact", "met")
_TO_COME = ("planned", "planned_after", "eve")
_FEW = 20  # mentions of one person
_NEAR = 6  # words between the journey and where it went


def visited_state(text: Text, event: Event) -> tuple[str, frozenset[int]]:
    """Return the state that the contact's sentence, or one right before it, tells of a visit to, and by whom.

    The persons are told by their identity. "" where they are of that state themselves.
    """
    order = text.vocabulary.order
    if text.vocabulary.locatives:
        return turkic_visit(text, event)
    if not (order.get("capital_nouns") or order.get("titled")) or event.form != "in person":
        return "", frozenset()
    sentences = text.layout.sentences
    told_in = next((s for s in event.sentences if s.part == "body"), event.sentence)  # below its headline
    number = bisect_left(text.sentence_starts, told_in.start)
    for sentence in sentences[max(0, number - _BEFORE) : number + 1][::-1]:
        if sentence.part == "loose" or not (told := _destination(text, sentence)):
            continue
        state = state_of(told.key)
        if sentence is not told_in and _was_in_another(text, told_in, state):
            return "", frozenset()
        guests = [p for p in event.people if any(_is_guest(text, m, sentence, told) for m in p.mentions)]
        at_home = any(state_of(o.owner_key) == state for p in guests for o in p.offices)
        if guests:
            return ("", frozenset()) if at_home else (state, frozenset(id(p) for p in guests))
    return "", frozenset()


def _was_in_another(text: Text, sentence: Sentence, state: str) -> bool:
    """Whether the sentence says that the contact was in a town of another state than the visited one before it."""
    towns = [t for t in within(text.terms.names, sentence.start, sentence.end) if t.kind in TOWNS]
    numbers = [(t, text.number_at(t.start)) for t in towns]
    # "had come from Lima, / where he had met X"
    there = {state_of(t.key) for t, i in numbers if text.is_word(i - 1, "at") or text.is_word(i + 2, "where")}
    return bool(there) and state not in there


def _is_guest(text: Text, mention: Mention, sentence: Sentence, told: Found) -> bool:
    """Whether the sentence names the one before where it went, and not as who invited: "auf Einladung von ...".

    Nor behind the word for the contact, or in front of another clause: "A met B during her visit to Malta", "A told
    B that C had come to Malta". Nor in front of the word for a welcome, which is the host's: "A welcomed B on his
    arrival at Malta".
    """
    if mention.start >= told.end and text.vocabulary.order.get("titled"):
        return _is_behind_journey(text, mention, sentence, told)
    if not sentence.start <= mention.start < told.start:
        return False
    if any(_is_welcome(text, cue) for cue in within(text.terms.cues, mention.end, told.start)):
        return False
    cues = [cue for cue in within(text.terms.cues, sentence.start, mention.start) if cue.key in _CONTACTS]
    met = any(not text.is_word(text.number_at(cue.start), "stay") for cue in cues)  # "Am Montag / besuchte Roy Malta"
    met = met or _opens_clause(text, text.tokens_between(mention.end, told.start))
    invited = range(text.number_at(mention.start) - _INVITED, text.number_at(mention.start))
    return not met and not text.has_word("invitation", invited)


def _is_behind_journey(text: Text, mention: Mention, sentence: Sentence, told: Found) -> bool:
    """Whether the sentence begins with the journey, of him who then met others: "During a visit to Malta, / X met".

    Who received somebody there is the host.
    """
    if mention.start >= sentence.end or not text.is_word(text.number_at(sentence.start), "opening"):
        return False
    lead = text.number_at(told.end)
    lead += lead < len(text.tokens) and text.tokens[lead].text == ","
    first = text.number_at(min([mention.start, *(o.start for o in mention.offices)]))
    if not lead <= first <= text.past_words(lead, "article"):
        return False
    cues = [c for c in within(text.terms.cues, mention.end, sentence.end) if c.key in (*_CONTACTS, "greet")]
    verb = cues[0].start if cues else sentence.end
    return not any(c.start == verb and _is_welcome(text, c) for c in cues)


def _opens_clause(text: Text, numbers: range) -> bool:
    """Whether another clause opens there, in German behind its comma: ", dass", but not "ist am Montag"."""
    commas = text.vocabulary.order.get("capital_nouns")
    return any(not commas or text.tokens[i - 1].text == "," for i in text.numbers_of("opener", within=numbers))


def _is_welcome(text: Text, cue: Found) -> bool:
    """Whether the cue tells that somebody welcomed another, and not that he was welcomed."""
    before = text.number_at(cue.start) - 1
    return cue.key == "greet" and not any(text.is_word(i, "was") for i in (before, before - 1))


def is_abroad(text: Text, event: Event, state: str) -> bool:
    """Return whether the contact was on a visit to a state other than that one, of which no town is told."""
    visited = visited_state(text, event)[0] if state else ""
    return bool(visited) and visited != state_of(state)


def capital_visited(text: Text, event: Event) -> tuple[int, int] | None:
    """Return where the text first names the capital of the state that one of those who met has come to.

    "Just arrived in Malta, the minister met X. ... Tomorrow he is to open a forum in Valletta."
    """
    number = bisect_left(text.sentence_starts, event.sentence.start)
    near = [] if text.vocabulary.locatives else text.layout.sentences[max(0, number - _BEFORE) : number + 1][::-1]
    for sentence in near:
        told = _destination(text, sentence) if sentence.part == "body" else None
        cues = within(text.terms.cues, sentence.start, sentence.end)
        if told is None or told.kind != "state" or any(cue.key in _TO_COME for cue in cues):
            continue
        if not any(sentence.start <= start < sentence.end for p in event.people for start in p.starts[:_FEW]):
            continue
        key = state_of(told.key)
        named = (t for t in text.terms.names if t.kind == "capital" and t.key == key and t.start not in text.owners)
        return next(((t.start, t.end) for t in named if text.number_at(t.start) not in text.in_body), None)
    return None


def _destination(text: Text, sentence: Sentence) -> Found | None:
    """The only state that the sentence says somebody travelled to."""
    tokens = text.tokens_between(sentence.start, sentence.end)
    if not text.has_word("stay", tokens):
        return None
    found: dict[str, Found] = {}
    for term in within(text.terms.names, sentence.start, sentence.end):
        first = text.number_at(term.start)
        if (
            term.kind in ("state", "capital")
            and state_of(term.key) == term.key
            and term.start not in text.owners
            and first not in text.in_body
        ):
            if _is_travelled_to(text, tokens, first):
                found.setdefault(state_of(term.key), term)
    return next(iter(found.values())) if len(found) == 1 else None


def _is_travelled_to(text: Text, tokens: range, first: int) -> bool:
    """Whether a word for a journey stands beside the state or its preposition: "besuchte am Montag / Malta"."""
    at = first - 1
    while text.is_word(at, "article"):
        at -= 1
    before = range(max(tokens.start, at - _NEAR), at + 1)
    if text.vocabulary.order.get("verb_last"):
        before = range(_past_office(text, tokens.start, at), at + 1)
    if text.is_word(at, "towards"):
        is_behind = text.vocabulary.order.get("verb_last")  # "ist nach Malta / gereist"
        before = range(tokens.start, min(tokens.stop, first + 1 + _NEAR) if is_behind else at)
    elif text.is_word(at, "at"):
        before = range(before.start, min(tokens.stop, first + 1 + _NEAR))
    elif text.is_any(at, ("at", "towards", "from", "of", "with")):
        return False
    return text.has_word("stay", before)


def _past_office(text: Text, floor: int, at: int) -> int:
    """The token so many words before that one as a journey may stand, an office's words not counted.

    "besuchte / die Ministerin für regionale Beziehungen, Ana Roy, / Malta".
    """
    left = _NEAR
    while at > floor and left > 0:
        at -= 1
        left -= text.kind_at(at) != "office"
    return at
