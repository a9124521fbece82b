"""Contacts told of over several sentences: of those named next, and of one host with guests one after another."""

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from itertools import pairwise

from meetings.extraction.contacts.contacts import Event, View, form_of, has_followed, people_of
from meetings.extraction.contacts.letters import are_all_envoys, with_letters
from meetings.extraction.contacts.they_were import says_who_they_were, who_they_were
from meetings.extraction.contacts.turkic_guests import spoke_at
from meetings.extraction.contacts.turns import next_in_turn
from meetings.extraction.contacts.welcomes import welcomed
from meetings.extraction.offices.alike import same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import Token

_TO_NAME = 3  # words and marks between "The first" and the name
_BULLETS = "•·▪◦*-–—"
_SILENT = ("negated", "recalled", "written")
_SMALL = ("function", "and", "article")
_MESSENGERS = ("envoy", "special-envoy")
_NOT_SO = (*_SILENT, "planned")
_TWO = 2
_MISSIONS = ACCREDITED | {"head-of-mission"}


def of_those_before(text: Text, view: View, left: View | None) -> Event | None:
    """Return the contact that the sentence before tells of without names: "The ministers had talks. X and Y ..."."""
    if left is None or not left.contacts or view.contacts or left.people:
        return None
    if view.has_any(_NOT_SO) or left.has_any(_NOT_SO[:2]):
        return None
    people = view.people
    between = [t.folded for a, b in pairwise(view.mentions) for t in text.gap(a.end, b.start)]
    joined = len(people) == 2 and len(between) <= 2 and any(t in text.vocabulary.words["and"] for t in between)
    joined = joined or (len(people) > 2 and _are_listed(view.mentions, left))
    if len(people) < 2 or not (joined or view.has("attend")) or not any(p.is_vouched_for for p in people):
        return None
    form, form_cue = form_of(left.contacts)
    return Event(people, view.mentions, left.contacts, form, form_cue, [left.sentence, view.sentence])


def are_guests(text: Text, view: View, lone: View | None) -> bool:
    """Return whether those named are the several whom the last sentence told of the contact has but in the plural.

    "The president received nine new ambassadors. X of Malta and Y of Chile presented their credentials." So are envoys
    who presented credentials where that sentence told of no more than who received some, and who spoke for a
    delegation.
    """
    if lone is None:
        return False
    if not view.contacts or spoke_at(text, view, lone):
        return spoke_at(text, view, lone) or welcomed(text, view, lone)
    if len(view.people) > 1 and _are_listed(view.mentions, lone):
        return True
    tell = all(text.has_word("credentials", v.numbers) for v in (view, lone))
    return tell and are_all_envoys(view.people) and not are_all_envoys(lone.people)


def _are_listed(mentions: list[Mention], left: View) -> bool:
    """Whether those named hold the office that the sentence before tells in the plural: "The premiers met. ..."."""
    kinds = [o for m in left.inside for o in m.offices if o.plural]
    held = [any(_of_a_kind(o, k) for o in m.offices for k in kinds) for m in mentions]
    return bool(held) and all(held)


def _outside_brackets(tokens: list[tuple[int, Token]]) -> list[tuple[int, Token]]:
    """The tokens but those in brackets: parties, ages."""
    depth, kept = 0, []
    for i, token in tokens:
        depth += (token.text == "(") - (token.text == ")")
        if depth == 0 and token.text != ")":
            kept.append((i, token))
    return kept


def of_those_named(text: Text, view: View, left: View | None) -> Event | None:
    """Return the contact of those whom the sentence before names together: "X and Y agreed. At the meeting X ...".

    Or as the two of whom what it tells led to the contact: "X handed Y a letter. Talks followed."
    """
    if left is not None and (two := _of_two(text, view, left)):
        return two
    if left is None or left.contacts or not view.contacts or any(left.has(k) or view.has(k) for k in _NOT_SO):
        return None
    officials = [m for m in left.mentions if m.offices]
    people = people_of(officials)
    named = view.people
    if len(people) < 2 or not set(named) <= set(people):
        return None
    links = text.vocabulary.words["and"] | text.vocabulary.words["article"] | text.vocabulary.words["with"]
    together = all(
        all(
            t.folded in links or t.text in ",;" or text.is_honorific(i)
            for i, t in _outside_brackets(text.numbered(a.end, b.start))
        )
        for a, b in pairwise(officials)
    )
    if not together:
        return None
    if not any(text.is_word(i - 1, "article") for c in view.contacts for i in text.tokens_between(c.start, c.end)[:1]):
        return None
    form, form_cue = form_of(view.contacts)
    return Event(people, officials, view.contacts, form, form_cue, [left.sentence, view.sentence])


def _of_two(text: Text, view: View, left: View) -> Event | None:
    """The contact that followed what the sentence before tells of but two, one of them an official of its own."""
    people, mentions = people_of(left.inside), [m for m in left.inside if m.person]
    if left.contacts or not view.contacts or left.has_any(("planned", "negated", "recalled")) or view.has("planned"):
        return None
    if len(people) != _TWO or not has_followed(text, view.contacts[0]) or not all(p.is_vouched_for for p in people):
        return None
    others = [m for m in view.mentions if m.person not in people]
    if others and not view.has("attend"):
        return None
    form, form_cue = form_of(view.contacts)
    people, mentions = [*people, *people_of(others)], [*mentions, *others]
    return Event(people, mentions, view.contacts, form, form_cue, [view.sentence, left.sentence])


@dataclass(slots=True)
class Series:
    """One who "had a series of meetings" or received envoys, and the guests that the next sentences name."""

    host: Event | None = None  # the contact without its guests
    kinds: list[OfficeMention] = field(default_factory=list)  # the guests' offices, where those are told
    listed: Event | None = None  # the contact with the guests who came together: on the lines of a list, or joint
    is_row: bool = False  # the text calls them a series of contacts
    is_joint: bool = False  # the text speaks of one contact with them all: "Ils l'ont dit au sortir de l'audience."

    def take_joint(self, text: Text, view: View) -> None:
        """Note whether the sentence, before the guests are named, speaks of their contact as of a single one."""
        if self.host is None or self.host.sentence is view.sentence or view.mentions or view.has("separately"):
            return
        numbers = [i for c in view.contacts for i in text.tokens_between(c.start, c.end)]
        several = tuple(text.vocabulary.words["plural_ending"]) or "s"
        nouns = [text.tokens[i] for i in numbers if text.is_word(i, "occasion")]
        self.is_joint = self.is_joint or any(not noun.folded.endswith(several) for noun in nouns)

    def open(self, text: Text, view: View, mentions: list[Mention], left: View | None) -> None:
        """Look for a host in the sentence, if there is none yet."""
        if self.host or not (view.contacts or (left and left.contacts)):
            return
        view, mentions = with_letters(view, mentions, left)
        if not view.contacts or view.plans or view.has_any(_SILENT):
            return
        people = view.people
        if len(people) != 1:
            return
        kinds = [o for m in mentions for o in m.offices if o.plural] or _envoys(mentions)
        counted = any(c.key == "series" and k.start - c.end <= 1 for c in view.cues for k in view.contacts)
        counted = counted or counts_guests(text, view)
        if kinds or counted:
            form, form_cue = form_of(view.contacts)
            self.host = Event(people, view.mentions, view.contacts, form, form_cue, [view.sentence])
            self.kinds, self.is_row = kinds, counted

    def lists(self, view: View) -> bool:
        """Whether a line may be of a list of the host's guests: it names nobody without an office of their kind."""
        held = [any(_of_a_kind(o, k) for o in m.offices for k in self.kinds) for m in view.inside]
        return self.host is not None and bool(held) and all(held) and all(m.name for m in view.inside)

    def next_guests(self, text: Text, view: View, events: list[Event], lone: View | None) -> Event | None:
        """Return the host's contact with the sentence's guest, or with each of several that it lists.

        Guests have an office, and nothing was told of them yet.
        """
        if says_who_they_were(text, view):
            return who_they_were(text, view, events, self.host, lone, self.kinds)
        if events and is_rest(text, view, events[-1]):
            return more_of(text, view, events[-1])
        if "turn" in view.keys and (turn := next_in_turn(text, view, events, lone)):
            return turn
        if self.host is None:
            return None
        numbered = is_numbered(text, view)
        if view.has("attend") and not (numbered or self.is_row):
            return None
        host = self.host.people[0]
        guests = [m for m in view.mentions if m.person is not host and m.name and (m.offices or numbered)]
        many = len(people_of(guests)) > 1
        if not guests or any(m.person in event.people for event in events for m in guests):
            return None
        if many and not (self.kinds and len(guests) == len(view.mentions)):
            return None
        if self.kinds:
            fits = any(_of_a_kind(o, k) for o in guests[0].offices for k in self.kinds) or self._are_envoys(text, view)
        else:
            pronouns = text.vocabulary.words["pronoun"]
            tokens = text.tokens[view.numbers.start : view.numbers.stop]
            fits = numbered or host in people_of(view.inside) or any(t.folded in pronouns for t in tokens)
            fits = fits or (self.is_row and has_clitic(text, view))
            fits = fits or _is_next(text, view, guests[0], events[-1] if events else None)
        if not fits:
            return None
        people = [host, *people_of(guests)]
        sentences = [view.sentence, self.host.sentence]
        is_listed = bool(self.kinds) and (self.is_joint or text.body[view.sentence.start] in _BULLETS)
        if is_listed and self.listed:
            self.listed.people += people[1:]
            self.listed.mentions = self.listed.mentions + guests
            return None
        event = replace(self.host, people=people, mentions=guests, sentences=sentences, apart=many and not is_listed)
        self.listed = event if is_listed else None
        return event

    def _are_envoys(self, text: Text, view: View) -> bool:
        """Whether the sentence says who the host's envoys were, of whatever office: "X brought a message", "il s'agit".

        The word stands before or behind all whom it names.
        """
        if not any(kind.key in _MESSENGERS for kind in self.kinds):
            return False
        numbers = view.numbers
        return text.has_word("carrier", numbers) or view.has("are")


def is_next_envoy(view: View, last: Event) -> bool:
    """Return whether the sentence names but an envoy of another state than that of whom the host of a row met last."""
    people = view.people
    if len(people) != 1 or people[0] in last.people or not are_all_envoys(people):
        return False
    states = {o.owner_key for p in last.people[1:] for o in p.offices if o.key in ACCREDITED}
    return bool(states) and states.isdisjoint(o.owner_key for o in people[0].offices)


def counts_guests(text: Text, view: View) -> bool:
    """Return whether guests are counted in front of the verb, or their states: "Four visitors / came to see X"."""
    first = view.contacts[0].start
    before = text.tokens_between(view.sentence.start, first)
    counted = any(c.key == "series" and text.has_word("guests", text.tokens_between(c.end, first)) for c in view.cues)
    states = {t.key for i in before if (t := text.cover.get(i)) and t.kind == "state"}
    return (counted and not any(m.start < first for m in view.mentions)) or len(states) > 1


def is_numbered(text: Text, view: View) -> bool:
    """Return whether the sentence begins with of which guest it tells: "The first, X, ..."."""
    first = view.numbers.start
    name = next((m for m in view.mentions if m.name), None)
    if name is None or not text.is_word(first, "article") or not text.is_word(first + 1, "ordinal"):
        return False
    return len(text.gap(text.tokens[first + 1].end, min([name.start, *(o.start for o in name.offices)]))) <= _TO_NAME


def has_clitic(text: Text, view: View) -> bool:
    """Return whether a pronoun before a verb means somebody known: "L'ambassadeur, X, / l' a encouragé"."""
    inside = view.numbers
    return any(text.is_any(i + 1, ("auxiliary", "particle")) for i in text.numbers_of("clitic", within=inside))


def is_rest(text: Text, view: View, last: Event) -> bool:
    """Return whether a sentence right behind one of the contact but names more: "También, con el alcalde, X."."""
    if not view.mentions or not view.keys <= {"separately"} or not text.vocabulary.words["adjective_ending"]:
        return False
    sentences = text.layout.sentences
    number = bisect_left(text.sentence_starts, view.sentence.start)
    if number == 0 or sentences[number - 1] not in last.sentences:
        return False
    inside = text.numbered(view.sentence.start, view.sentence.end)
    named = [(m.start, m.end) for m in view.mentions if m.offices or m.name is None]
    rest = [(i, t) for i, t in inside if not any(start <= t.start < end for start, end in named)]
    if not rest or text.is_word(rest[0][0], "article") or not text.is_any(rest[0][0], _SMALL):
        return False
    return all(t.is_capital or not t.is_word or text.is_any(i, _SMALL) or text.is_honorific(i) for i, t in rest)


def more_of(text: Text, view: View, last: Event) -> Event | None:
    """Return the host's contact with those whom such a sentence has behind a "with"; the others join the last one."""
    people = [p for p in view.people if p not in last.people]
    before = text.tokens_between(view.sentence.start, view.mentions[0].start)
    if any(text.is_word(i, "with") or text.is_word(i, "object") for i in before):
        together = [last.people[0], *people]
        return replace(last, people=together, mentions=view.mentions, sentences=[view.sentence], echoes=[])
    last.people = [*last.people, *people]
    last.mentions = last.mentions + view.mentions
    last.sentences.append(view.sentence)
    return None


def _is_next(text: Text, view: View, guest: Mention, event: Event | None) -> bool:
    """Whether a sentence that begins with an envoy goes on from another one met: "The Ambassador of Malta followed"."""
    if event is None or view.has("say") or len(text.tokens_between(view.sentence.start, guest.start)) > 1:
        return False
    held = [o for p in event.people[1:] for o in p.offices]
    return any({one.key, other.key} <= ACCREDITED for one in guest.offices for other in held)


def _envoys(mentions: list[Mention]) -> list[OfficeMention]:
    """The offices of several envoys of whom but the states are told: "the ambassadors of Malta and Chile"."""
    envoys = [o for m in mentions if not m.name for o in m.offices if o.key in ACCREDITED and o.owner]
    return envoys if len(envoys) > 1 else []


def _of_a_kind(one: OfficeMention, other: OfficeMention) -> bool:
    return same_office(one, other) or {one.key, other.key} <= _MISSIONS
