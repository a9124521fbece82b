"""Subjects that name nobody, in German behind their verb as well: "Dort traf er ...", "Der EDA-Vorsteher traf ..."."""

from bisect import bisect_left
from collections.abc import Sequence

from meetings.extraction.contacts.contacts import View
from meetings.extraction.contacts.guests import is_guest_received
from meetings.extraction.offices.alike import same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.text import Text

_PRONOUNS = frozenset(["er", "sie"])  # German subjects that stand behind their verb, far from the contact
_AT_WHOSE = frozenset(["bei", "beim", "von", "vom"])  # before those who are visited, or received
_HIM = frozenset(["ihn", "ihm"])  # no "ihr", which is "her" before what is hers as well
_WOMEN = ("in", "frau")  # how the German titles of women end
_MEN = (
    "er", "ent", "enten", "är", "or", "rat", "mann", "ef", "ul", "kanzler", "papst", "könig", "herzog", "prinz",
    "fürst",
)  # fmt: skip
_SINGULAR = ("t", "e", "st", "traf", "sprach", "empfing", "kam", "war", "fand", "sass", "nahm", "lud", "bat", "rief")
_AGED = "jahrige"  # folded: "Der 39-Jährige"
_HIS = ("sein", "ihr")
_ARTICLES = frozenset(["der", "die"])  # German, of a subject
_NOMINATIVES = ("ь", "ья", "т", "к", "н")  # how the Russian words for guests and others known end as subjects
_OPENING = 2  # words from "his" to the word of contact: "Его / первыми / собеседниками стали"
_SUBJECT = 5  # words from "he" to the verb of meeting
_STYLE = 4  # tokens from "Highness" to the verb of meeting
_LED = 8  # tokens from "after" to the one told of there: "Nach dem Gespräch mit"
_OFFICE = 3  # tokens from an article to its office: "Der EDA-Vorsteher"
_DID = ("ó", "aron", "ieron")  # of Spanish verbs told as past, not of nouns: "los / recibió"
_BEHIND = 3  # tokens from the word of contact: "Empfangen wurde / er"


def may_be_called(text: Text, person: Person, pronoun: str) -> bool:
    """Return whether the German pronoun may mean the person, as far as the title's gender tells."""
    if not text.vocabulary.order.get("capital_nouns") or pronoun not in _PRONOUNS:
        return True
    titles = [_title(text, o).lower() for o in person.offices]
    other = _WOMEN if pronoun == "er" else _MEN
    return not any(title.endswith(other) for title in titles)


def has_pronoun(text: Text, view: View) -> bool:
    """Return whether a pronoun, or a noun for somebody known, tells who had the contact, if the sentence has one."""
    if not view.contacts:
        return False
    if is_subject_pronoun(text, view) or _is_own_contact(text, view) or _has_known_as_subject(text, view):
        return True
    return _has_him(text, view) or _opens_with_him(text, view)  # "Dort empfing / ihn Ana Roy": "he" is the same then


def _is_own_contact(text: Text, view: View) -> bool:
    """Whether the contact is told as that of one known: "reported on / his meeting with Ana Roy"."""
    before = text.number_at(view.contacts[0].start) - 1
    return text.is_word(before, "pronoun") and text.is_word(before, "article") and not text.vocabulary.locatives


def _title(text: Text, office: OfficeMention) -> str:
    """The word of the office's phrase that has its gender: "Botschafter / von Malta"."""
    numbers = text.tokens_between(office.start, office.end)
    head = next((text.tokens[i] for i in numbers if text.kind_at(i) == "office"), None)
    return head.text if head else text.body[office.start : office.end].split()[-1]


def is_subject_pronoun(text: Text, view: View) -> bool:
    """Whether "he" or "she" stands right before the verb of meeting."""
    subject = text.vocabulary.words["subject"]
    if text.vocabulary.locatives:
        inside = view.numbers
        return any(text.tokens[i].folded in subject and text.tokens[i + 1].text == "," for i in inside[:-1])
    first = bisect_left(text.starts, view.contacts[0].start)
    near = max(0, first - 2)
    if text.vocabulary.words["adjective_ending"]:
        # "Il a ainsi / également / reçu".
        i = first
        while i > 1 and first - i < _SUBJECT and _is_small(text, i - 1):
            i -= 1
        near = min(near, i)
    here = [i for i in range(near, first) if text.tokens[i].folded in subject]
    if any(not _is_of_named(text, view, i) for i in here) or _is_style(text, first):
        return True
    if text.printed.keys().isdisjoint(_PRONOUNS):
        return False
    opening, stop = view.numbers.start, text.number_at(view.contacts[-1].start) + _BEHIND
    return any(
        (
            (text.is_any(i - 1, ("where", "perfect")) or _is_inverted(text, view, i))
            and not _is_plural(text, i)
            and not _is_of_named(text, view, i)
        )
        or _opens_with_verb(text, view, i)
        for i, token in enumerate(text.tokens[opening:stop], opening)
        if token.folded in _PRONOUNS
    )


def _has_known_as_subject(text: Text, view: View) -> bool:
    """Whether a noun for somebody known is the subject: "Danach besuchte / der Gast X", "Затем / гость ..."."""
    if text.vocabulary.locatives or text.of_class.keys().isdisjoint(("guest", "party")):
        return False
    numbers = text.tokens_between(view.sentence.start, view.sentence.end)
    for i in text.numbers_of("guest", "party", within=numbers):
        before, word = i - 1, text.tokens[i]
        if text.vocabulary.paradigms:
            is_subject = word.folded.endswith(_NOMINATIVES)
        elif text.vocabulary.order.get("capital_nouns"):
            is_subject = text.tokens[before].folded in _ARTICLES
        else:
            is_subject = text.is_word(before, "article") and word.start < view.contacts[0].start
            is_subject = is_subject and not any(m.start < word.start for m in view.mentions)
        before -= text.is_word(before, "article")
        if is_subject and not text.is_any(before, ("with", "by", "to", "of", "at", "object", "from", "after")):
            return True
    return False


def _is_style(text: Text, verb: int) -> bool:
    """Whether a style that no name or office follows stands before the verb: "His Highness / then received"."""
    if "styled" not in text.of_class:
        return False
    i = verb - 1
    while i > verb - _STYLE and not text.is_word(i, "styled"):
        if not _is_small(text, i) or i in text.cover:
            return False
        i -= 1
    return text.is_word(i, "styled") and text.tokens[i].is_capital and text.is_any(i - 1, ("style", "its", "article"))


def known_behind(text: Text, view: View, known: Sequence[Person]) -> Person | None:
    """Return who met those told of behind the one that the sentence opens with: of those known the one that "he" means.

    "After X she received Y", "Nach dem Gespräch mit X traf er Y". None where the sentence is not of that form.
    """
    first = view.mentions[0] if view.mentions else None
    opening = view.numbers.start
    if first is None or not first.person or not text.is_word(opening, "after"):
        return None
    verb = next((c for c in view.contacts if c.start >= first.end), None)
    if verb is None:
        return None
    led = range(opening + 1, text.number_at(first.start))
    at = text.number_at(verb.start)
    near = range(text.number_at(first.end), at + 2)
    if len(led) > _LED or any(text.tokens[i].text == "," for i in led) or at - near.start > _SUBJECT:
        return None
    called = [t.folded for t in (text.tokens[i] for i in near) if t.folded in _PRONOUNS]
    if called:
        return next((p for p in known if may_be_called(text, p, called[0])), None)
    return next(iter(known), None) if any(text.is_word(i, "subject") for i in near) else None


def has_known_subject(text: Text, view: View, mentions: list[Mention], known: Person) -> bool:
    """Return whether the subject is a pronoun, or an office that of those named but the known one may hold.

    In Russian the pronoun may as well be the object that it begins with: "Его приняли ...", "С ним встретились ...".
    """
    if is_subject_pronoun(text, view) or _opens_with_him(text, view) or _has_him(text, view):
        return True
    if object_pronoun(text, view) is not None:
        return True
    return _opens_with_known(text, view, mentions) or _opens_with_title(text, view, mentions, known)


def _opens_with_him(text: Text, view: View) -> bool:
    """Whether a Russian sentence begins with a pronoun and the word of contact, or with that before the pronoun."""
    opening = view.numbers.start
    behind = text.number_at(view.contacts[0].end)
    if text.vocabulary.paradigms and behind - opening <= _OPENING and text.is_word(behind, "pronoun"):
        return True  # "На переговорах / ему отвечали ..."
    if text.vocabulary.order.get("capital_nouns") and text.tokens[opening].folded.startswith(_HIS):
        return behind - opening <= _OPENING + 1  # "Seine erste / Gesprächspartnerin war ..."
    opening += text.is_word(opening, "with")
    verb = text.number_at(view.contacts[0].start)
    if not text.vocabulary.paradigms:
        return False
    ahead = any(m.start < view.contacts[0].start for m in view.inside)
    near = range(verb - 1, max(verb - 1 - _OPENING, opening - 1), -1)
    whom = (text.is_word(i, "pronoun") and not text.is_word(i, "subject") for i in near)  # "Затем / его приняли X и Y"
    return (text.is_word(opening, "pronoun") and 0 < verb - opening <= _OPENING) or (not ahead and any(whom))


def _has_him(text: Text, view: View) -> bool:
    """Whether a German clause has "him" behind its verb of meeting: "X nahm sich Zeit für / ihn, Y auch".

    Not where they only spoke about him.
    """
    if not text.vocabulary.order.get("capital_nouns"):
        return False
    behind = text.number_at(view.contacts[0].end)
    for i in range(behind, min(behind + _SUBJECT, len(text.tokens))):
        if not text.tokens[i].is_word:
            return False
        if text.tokens[i].folded in _HIM:
            return not text.is_any(i - 1, ("about", "topic"))
    return False


def object_pronoun(text: Text, view: View, kind: str = "clitic") -> int | None:
    """Return the token right before a verb of meeting that means whom it was done to: "Ana Roy / l' a reçu".

    None where the verb has another object, so that the word means a matter: "l'a évoqué avec X". The kind "clitics" is
    of those words that mean several.
    """
    for cue in view.contacts if text.vocabulary.words[kind] else ():
        numbers = text.tokens_between(cue.start, cue.end)
        first = next((i for i in numbers[:1] if text.is_word(i, kind)), numbers.start - 1)
        while first > 0 and _may_part(text, first) and not text.is_word(first, kind):
            first -= 1
        is_verb = text.has_word("auxiliary", range(first + 1, numbers.start + 1))
        is_verb = is_verb or text.tokens[first + 1].text.endswith(_DID)
        leads = {numbers.start - 1, first} - {numbers.start}
        is_verb = is_verb or not any(text.is_word(i, "article") for i in leads)
        behind = range(numbers.stop - 1, min(numbers.stop + _SUBJECT, len(text.tokens)))
        if text.is_word(first, kind) and is_verb and not text.has_word("with", behind):
            return first
    return None


def _may_part(text: Text, i: int) -> bool:
    """Whether the token may stand between a clitic and its participle: "l' / a également / reçue"."""
    ends = text.tokens[i].folded.endswith(tuple(text.vocabulary.words["adverb_ending"] or " "))
    return ends or text.is_any(i, ("auxiliary", "particle", "adverb"))


def _opens_with_title(text: Text, view: View, mentions: list[Mention], person: Person) -> bool:
    """Whether the sentence begins with a title that nobody named in it holds, after one of whom none is told.

    "Ana Roy has a full calendar. The foreign minister met X and Y".
    """
    first = mentions[0] if mentions else None
    if first is None or first.name or first.person or len(first.offices) != 1 or person.offices or not person.fullest:
        return False
    office = first.offices[0]
    opening = view.numbers.start
    begins = text.is_word(opening, "article") and not text.is_word(opening, "indefinite")
    begins = begins and text.number_at(first.start) - opening == 1
    alone = not (office.plural or office.owner or office.owner_name or office.capacity)
    held = any(same_office(office, o) for m in view.mentions for o in m.offices)
    return begins and alone and office.of == "state" and not held and text.number_at(view.contacts[0].start) > opening


def _opens_with_known(text: Text, view: View, mentions: list[Mention]) -> bool:
    """Whether the sentence begins with an office that none named holds: "Der EDA-Vorsteher traf X und Y"."""
    if _opens_with_guest(text, view) or is_guest_received(text, view):
        return True
    first = mentions[0] if mentions else None
    if first is None or first.name or first.person or not text.vocabulary.order.get("capital_nouns"):
        return False
    office = first.offices[-1]
    opening = view.numbers.start
    opens = text.is_word(opening, "article") and not text.is_word(opening, "indefinite")
    opens = opens and text.number_at(first.start) - opening <= _OFFICE
    of_state = office.owner is not None and office.owner.kind in STATES
    return opens and not (office.plural or of_state or office.key == "counterpart")


def _opens_with_guest(text: Text, view: View) -> bool:
    """Whether a German sentence begins with a noun for somebody known: "Der Gast wurde von X empfangen"."""
    opening = view.numbers.start
    if not text.vocabulary.order.get("capital_nouns") or text.tokens[opening].folded != "der":
        return False
    near = range(opening + 1, min(opening + 1 + _OFFICE, len(text.tokens)))
    return any(text.is_any(i, ("party", "guest")) or text.tokens[i].folded.endswith(_AGED) for i in near)


def _is_inverted(text: Text, view: View, i: int) -> bool:
    """Whether the pronoun stands right behind its verb, and nobody is named before: "Dort traf / er ...".

    Or those whom a preposition leads to: "Bei X und bei Y schaute / sie vorbei".

    So it does where it is the object, of one who "was received by": it is a party anyhow.
    """
    verb = text.tokens[i - 1]
    small = verb.is_word and not verb.is_capital and not text.is_word(i - 1, "function")
    opening = view.numbers.start
    led = text.is_word(opening, "with") or text.tokens[opening].folded in _AT_WHOSE
    return small and (led or not any(m.start < verb.start for m in view.mentions))


def _is_of_named(text: Text, view: View, i: int) -> bool:
    """Whether the pronoun means who the sentence opens with: "Ana Roth war in Wien, wo / sie Jan Moser traf"."""
    if not text.is_word(i - 1, "where"):
        return False
    first = view.mentions[0] if view.mentions else None
    opening = range(view.numbers.start, text.number_at(first.start)) if first else range(0)
    return first is not None and first.end <= text.tokens[i].start and len(opening) <= text.has_word("article", opening)


def _opens_with_verb(text: Text, view: View, i: int) -> bool:
    """Whether the pronoun opens the sentence before a verb in the singular: "Sie / führte dort Gespräche mit ..."."""
    if i != view.numbers.start or i + 1 >= len(text.tokens):
        return False
    verb = text.tokens[i + 1]
    return verb.is_word and not verb.is_capital and verb.folded.endswith(_SINGULAR)


def _is_plural(text: Text, i: int) -> bool:
    """Whether the German "sie" behind its verb, or before the one that closes its clause, means several."""
    if text.tokens[i].folded == "er":
        return False
    if not text.is_word(i - 1, "where"):
        return text.tokens[i - 1].folded.endswith(("n", "sind"))
    closing = next((k for k in range(i + 1, len(text.tokens)) if text.tokens[k].text in ".;,\n"), len(text.tokens))
    last = text.tokens[closing - 1].folded
    return last in ("sind", "haben", "hatten", "waren", "wurden")


def _is_small(text: Text, i: int) -> bool:
    """Whether the token is a word in small letters, or the "he" that a sentence begins with."""
    return text.tokens[i].is_word and (not text.tokens[i].is_capital or i in text.first_tokens)
