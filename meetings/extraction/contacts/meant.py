"""Who is meant without being named: by "he", "they", "the Swiss" or "his counterpart"."""

from collections.abc import Sequence

from meetings.extraction.contacts.compatriots import compatriot, guest_of_state, is_definite
from meetings.extraction.contacts.contacts import Event, View, has_followed, people_of
from meetings.extraction.contacts.german_they import they
from meetings.extraction.contacts.guests import guest_of
from meetings.extraction.contacts.known_nouns import is_received, names_one, opens_with_delegation, opens_with_known
from meetings.extraction.contacts.left_out import is_object, is_received_by, left_out
from meetings.extraction.contacts.posts import goes_on_posting, speaker_behind
from meetings.extraction.contacts.pronouns import is_subject_pronoun, may_be_called, object_pronoun
from meetings.extraction.contacts.received_again import met_as_well, owns_thing, received_again, took_credentials
from meetings.extraction.contacts.the_two import leaves_several_out, met_each_other, names_them_behind, says_the_two
from meetings.extraction.contacts.turkic_hosts import hosts_of_known
from meetings.extraction.contacts.turkic_series import hosts_in_turn
from meetings.extraction.contacts.turkic_talks import with_them
from meetings.extraction.contacts.two_guests import two_guests
from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.text import Text

_IN_FULL = 2  # words of a name
_TWO = 2
_THEM = frozenset(["их", "им", "ними"])
_OPENING = 4  # words of "The talks / that then followed"


def meant_by(
    text: Text, view: View, mentions: list[Mention], recent: list[Person], event: Event | None
) -> Person | None:
    """The person whom a pronoun, "his counterpart" or "the minister" of the sentence means: the one lately named.

    "The visitor" is the guest of the contact told of before; its host is meant where the sentence names nobody but
    whom he met: "Por la tarde recibió a ...".
    """
    present = view.people
    others = [p for p in recent if p not in present]
    # "He met his counterpart and called on X": it was he who did.
    for mention in mentions if not (view.contacts and is_subject_pronoun(text, view)) else ():
        if mention.person is None and mention.name is None and mention.offices[-1].key == "counterpart" and present:
            states = {mention.offices[-1].owner_key, ""}
            beside = [m.person for m in mentions if m.person and m.person not in present and m.person.takes_part]
            candidates = list(dict.fromkeys([*beside, *others]))
            fit = [p for p in candidates if states == {""} or {o.owner_key for o in p.offices} <= states]
            kin = [p for p in fit if any(same_office(o, t) for o in p.offices for t in present[0].offices)]
            unknown = [p for p in candidates if not p.offices]  # "The minister rang his Maltese counterpart"
            return next(iter(kin or fit or unknown), None)
    for find in (received_again, took_credentials, met_as_well) if event else ():
        if event and (again := find(text, view, event)):
            return again
    if (meant := compatriot(text, view, others)) is not None:
        return meant
    if (visitor := guest_of_state(text, view, others)) is not None:
        return visitor
    if event and (host := _host_meant(text, view, event)) and host not in present:
        return host
    if (speaker := speaker_behind(text, view, others)) is not None:
        return speaker
    pronouns = text.vocabulary.words.get("pronoun", frozenset())
    if goes_on_posting(text, view):
        return next(iter(others), None)
    stressed = text.vocabulary.words["stressed"]
    stand_for = [i for i in text.numbers_of("clitic", within=view.numbers) if _stands_for(text, i)]
    called = [
        t.folded
        for i, t in enumerate(text.tokens[view.numbers.start : view.numbers.stop], view.numbers.start)
        if (t.folded in pronouns and not owns_thing(text, i))
        or (t.folded in stressed and t.text.lower() != t.folded)
        or i in stand_for
    ]
    if (whom := object_pronoun(text, view) if view.contacts else None) is not None:
        called.append(text.tokens[whom].folded)
    if called and (led := _named_before(text, view, mentions)) and led not in present:
        return led
    if called and not opens_with_known(text, view):
        return next((p for p in others if may_be_called(text, p, called[0])), next(iter(others), None))
    met = event.people if event else []
    came = event and (names_one(text, view, "guest") or opens_with_delegation(text, view) or is_received(text, view))
    if event and came and (guest := guest_of(text, event)) not in present:
        return guest
    if names_one(text, view, "diplomat") and (envoy := next((p for p in others if _is_diplomat(p)), None)):
        return envoy
    bare = _bare_office(text, mentions)
    if names_one(text, view, "party") or names_one(text, view, "guest") or bare:
        among = [p for p in others if p in met] or others
        held = [p for p in among if bare and any(same_office(bare, o) for o in p.offices)]
        unknown = [p for p in among if bare and not p.offices]  # rather than one whose other office is known
        return next(iter([*held, *unknown, *among]), None)
    first = view.mentions[0] if view.mentions else None
    if met and first and met[0] not in present and len(view.mentions) == 1:
        if is_object(text, first) or is_received_by(text, view, met):
            return met[0]
    if not met and first and len(present) == 1 and (is_object(text, first) or is_received_by(text, view, recent)):
        return left_out(text, view, recent)
    return None


def _stands_for(text: Text, i: int) -> bool:
    """Whether an article is the pronoun of a verb told as past, behind it: "La / escuchó", but no "la escuela"."""
    return i + 1 < len(text.tokens) and text.tokens[i + 1].text.endswith("ó")


def _named_before(text: Text, view: View, mentions: list[Mention]) -> Person | None:
    """The one whom a sentence names before it says "with him": "After the election of X, Y spoke with him"."""
    numbers = view.numbers
    whom = next((i for i in text.numbers_of("pronoun", within=numbers) if text.is_word(i - 1, "with")), 0)
    named = [m for m in mentions if whom and m.name and m.person and m.end <= text.tokens[whom].start]
    return named[0].person if len(named) == _TWO else None


def _host_meant(text: Text, view: View, event: Event) -> Person | None:
    """Who received in the contact told of before, where the sentence says "his host": not the guest named last."""
    numbers = view.numbers
    known = any(text.is_any(i - 1, ("pronoun", "its")) for i in text.numbers_of("host", within=numbers))
    if not known or len(event.people) != _TWO:
        return None
    guest = guest_of(text, event)
    return next(p for p in event.people if p is not guest)


def _is_diplomat(person: Person) -> bool:
    return any(office.key in ACCREDITED for office in person.offices)


def names_known(text: Text, view: View, end: int) -> bool:
    """Whether somebody known, "the official" or "the minister", is what the sentence names before that offset."""
    for i in text.tokens_between(view.sentence.start, end):
        term = text.cover.get(i)
        known = text.is_word(i, "party") or text.is_word(i, "guest") or (term is not None and term.kind == "office")
        if known and is_definite(text, i):
            return True
    return False


def _bare_office(text: Text, mentions: list[Mention]) -> OfficeMention | None:
    """The office alone by which somebody known is named: "the Minister"."""
    for mention in mentions:
        if mention.name or mention.person or len(mention.offices) != 1:
            continue
        office = mention.offices[0]
        of_whom = office.plural or office.capacity or office.owner_name or office.owner
        if not of_whom and office.key != "counterpart" and is_definite(text, text.number_at(mention.start)):
            return office
    return None


def are_officials(text: Text, view: View) -> bool:
    """Whether two named in full and without offices met who must be officials: the text goes on to call somebody so.

    "X and Y met in Tbilisi. The Prime Minister told the envoy ...".
    """
    told = view.sentence.part == "body" or bool(text.vocabulary.paradigms)  # whose headlines are sentences
    if not told:
        return False
    if any(m.name is None or len(m.name.words) < _IN_FULL for m in view.mentions):
        return False
    keys = {t.key for t in text.terms.names if t.kind == "office" and t.start > view.contacts[-1].end}
    return "minister" in keys or any(keys & alike for alike in ALIKE)


def means_several(
    text: Text, view: View, mentions: list[Mention], is_certain: bool, before: Sequence[Person] = ()
) -> bool:
    """Whether the sentence says "they", or naming nobody "the two leaders", of those named in the sentence before.

    The latter only where it is certain which: in brief, where two are named or nothing else was told. Its other words
    may name them again: "The two leaders met on the second day of Mr Roy's visit".
    """
    numbers = view.numbers
    if text.has_word("several", numbers) or says_the_two(text, view) or met_each_other(text, view):
        return True
    others = {m.person for m in mentions if m.person} | set(view.people)
    if not is_certain or view.mentions or not others <= set(before):
        return False
    offices = [m.offices[-1] for m in mentions if m.name is None]
    if any(o.plural and not (o.owner or o.owner_name) for o in offices):
        return True
    sides = text.numbers_of("sides", within=numbers)
    return any(is_definite(text, i) or is_definite(text, i - 1) for i in sides)


def parties_of(text: Text, view: View, before: Sequence[Person], recent: Sequence[Person]) -> list[Person]:
    """Return those named in the sentence, with those of the one before where it tells of talks that followed.

    "He handed X a letter. The talks that followed, at which the minister was present, ..."
    """
    people = view.people
    first = view.contacts[0] if view.contacts else None
    if first is None or not before or view.has("planned"):
        return people
    if theirs := with_them(text, view.sentence, people, before) or two_guests(text, view, before):
        return theirs
    if hosts := people_of(hosts_in_turn(text, view)):
        guests = [p for p in people if p not in hosts] or [p for p in before[:1] if p not in hosts]
        return [*guests, *hosts]
    if hosts := hosts_of_known(text, view):
        guests = [p for p in (*before[:1], *recent) if p not in hosts]
        return [*guests[:1], *hosts] if guests else []
    if not people:
        return people
    if len(people) > 1 and (one := compatriot(text, view, [p for p in before if p not in people])):
        return [one, *people]  # "For X of Denmark and Y of Norway it was the first encounter with the Swede."
    if set(people).isdisjoint(before):
        if len(before) > 1 and (object_pronoun(text, view, "clitics") or names_them_behind(text, view)):
            return [*people, *(before if len(before) == _TWO else before[1:])]  # "Ana Roy les a reçus": not their host
        if theirs := they(text, view, before):
            return [*theirs, *people]
        # "The two leaders had talks with Ana Roy."
        return [*before, *people] if len(before) >= _TWO and _tells_of_them(text, view, before) else people
    behind = text.number_at(first.end)
    opens = behind - view.numbers.start <= _OPENING
    return list(dict.fromkeys([*before, *people])) if opens and has_followed(text, first) else people


def _tells_of_them(text: Text, view: View, before: Sequence[Person]) -> bool:
    """Whether the sentence means those of the one before, several, without their names."""
    return (
        _opens_with_two(text, view, before)
        or _answers_them(text, view, before)
        or _opens_with_they(text, view, before)
        or (len(before) == _TWO and leaves_several_out(text, view))
        or _opens_with_kind(text, view, before)
        or names_one(text, view, "guests")
    )


def _opens_with_two(text: Text, view: View, before: Sequence[Person]) -> bool:
    """Whether it begins with "they", or "the two" and a verb or what they are, where the one before names two."""
    i = view.numbers.start
    if len(before) != _TWO or not text.vocabulary.words["adjective_ending"]:
        return False
    if not text.is_word(i, "article"):
        return text.is_word(i, "several") or (text.is_word(i + 1, "two") and text.is_word(i + 2, "auxiliary"))
    office = text.cover.get(i + 2)
    are_many = (office is not None and office.kind == "office") or text.is_word(i + 2, "sides")
    return (text.is_any(i + 1, ("both", "two")) and are_many) or says_the_two(text, view)


def _opens_with_kind(text: Text, view: View, before: Sequence[Person]) -> bool:
    """Whether the sentence begins with what those named in the one before are: "The guest deputies met Ana Roy"."""
    first = next((m for m in view.inside[:_TWO] if not m.name), None) if len(before) >= _TWO else None
    if first is None or first.person or len(first.offices) != 1:
        return False
    office = first.offices[0]
    begins = text.number_at(first.start) - view.numbers.start <= _TWO
    bare = office.plural and not (office.owner or office.owner_name)
    return bare and begins and all(any(same_office(office, o) for o in p.offices) for p in before)


def _answers_them(text: Text, view: View, before: Sequence[Person]) -> bool:
    """Whether a Russian sentence begins with them as those who were met, or the contact: "На встрече им отвечали X"."""
    if len(before) < _TWO or not text.vocabulary.paradigms:
        return False
    opening = view.numbers.start
    first = opening + text.is_word(opening, "with")
    behind = text.number_at(view.contacts[0].end)
    near = behind - opening <= _OPENING and text.tokens[min(behind, len(text.tokens) - 1)].folded in _THEM
    return near or (text.tokens[first].folded in _THEM and text.number_at(view.contacts[0].start) - first <= _TWO)


def _opens_with_they(text: Text, view: View, before: Sequence[Person]) -> bool:
    """Whether the sentence begins with "they" and its verb, where the one before names several: "They met Ana Roy"."""
    opening = view.numbers.start
    verb = text.number_at(view.contacts[0].start)
    near = range(opening, min(verb, opening + _OPENING + 1))
    they = next((i for i in near if text.is_word(i, "they")), verb)
    return (
        len(before) >= _TWO
        and 0 < verb - they <= _TWO
        and not any(m.end <= text.tokens[they].start for m in view.inside)
    )


def says_both(text: Text, view: View) -> bool:
    """Return whether the sentence begins with "both" or the like: those named in the one before."""
    first = view.numbers[:2]
    return text.has_word("several", first) or says_the_two(text, view) or met_each_other(text, view)


def is_called_together(text: Text, view: View) -> bool:
    """Return whether several call one: all but the last named stand before the words for the call.

    In a language whose verbs come last that tells nothing.
    """
    if text.vocabulary.locatives:
        return False
    first = min(cue.start for cue in view.contacts)
    return len(people_of([m for m in view.mentions if m.start > first])) < 2
