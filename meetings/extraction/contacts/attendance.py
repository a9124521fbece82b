"""Who else was there: whether a sentence, or a list of lines, goes on about the contact told of before."""

from bisect import bisect_left

from meetings.extraction.contacts.company import spoke_besides
from meetings.extraction.contacts.contacts import Event, View, people_of
from meetings.extraction.contacts.turkic_company import came_too, is_to_join
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.cases import is_genitive
from meetings.extraction.people.people import Person
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_SEVERAL = ("larda", "lerde", "larinda", "lerinde", "lara", "lere")  # folded: "at the ceremonies"
_PLURAL = ("s", "ien", "zen")  # of nouns for contacts in the languages that tell it by their endings
_OPENING = 3  # words before the noun in "At this second meeting"
_HEADING = 5  # words of a list's heading
_UNENDED = 12  # words of a sentence that lacks its full stop
_TWO = 2
_GATHERINGS = ("sammit", "zirve")  # folded, how Turkic words for summits begin
_STEM, _SHORT = 7, 3  # letters
_MOST_LISTED = 60  # participants of one contact, those on lines of their own


def speaks_of_known(text: Text, view: View) -> bool:
    """Whether the words for a contact are but nouns of one known: "at the meeting", "à l'issue de l'entretien"."""
    if text.vocabulary.locatives:
        return False  # "bir görüşme" is one told of for the first time
    return all(
        (text.is_word(i - 1, "article") and not text.is_word(i - 1, "indefinite"))
        or text.is_any(i - 1, ("contracted", "demonstrative"))
        or (text.is_word(i, "article") and not text.is_word(i, "indefinite") and not _is_pronoun(text, i))
        for c in view.contacts
        for i in (bisect_left(text.starts, c.start),)
    )


def _is_pronoun(text: Text, i: int) -> bool:
    """Whether the word that a cue begins with is no article, as in "joined / the call": "Allí / la atendió X"."""
    return text.is_word(i, "clitic") and not text.is_word(i + 1, "occasion")


def tells_of_known(text: Text, view: View) -> bool:
    """Whether the sentence speaks of a contact as of one known, in a language whose articles tell so."""
    return bool(view.contacts and text.vocabulary.words["indefinite"]) and speaks_of_known(text, view)


def says_who_attended(text: Text, view: View) -> bool:
    """Whether a sentence begins with the contact known and goes on to say who attended it.

    What it says besides may be long ago: "At the meeting, held in the presence of X, they spoke of a treaty of 1990".
    """
    first = view.contacts[0] if view.contacts and view.mentions and view.has("attend") else None
    if first is None or first.key == "met" or text.is_word(text.number_at(first.start) - 1, "indefinite"):
        return False
    return len(text.gap(view.sentence.start, first.start)) <= _OPENING


def is_at_known(text: Text, view: View, event: Event) -> bool:
    """Whether a sentence that begins with "at the meeting" names only others than those who met: they were there."""
    numbers = view.numbers
    people = view.people
    if not view.contacts or not people or set(people) & set(event.people):
        return False
    if any(c.key == "met" for c in view.contacts) and not came_too(text, view):
        return False
    first = view.contacts[0]
    at = text.number_at(first.start)
    after = text.number_at(first.end)
    if at - numbers.start > _OPENING or view.mentions[0].start < first.end:
        return False
    if any(text.is_word(i, kind) for i in (after - 1, after) for kind in ("with", "between", "of")):
        return False  # "In a meeting with ..." is another one
    if text.vocabulary.locatives:
        if fold(text.body[first.start : first.end]).startswith(_GATHERINGS):
            return False  # "Sammitdə Prezident çıxış edib": on its margins they met
        # "Görüşdə nazir Vrabecin məktubu oxunub": of whom something is told is not said to have been there.
        owners = [m for m in view.mentions if m.name and is_genitive(text, m.name)]
        are_there = view.has("attend") or len(owners) < len(view.mentions)
        return are_there and text.tokens[after - 1].folded.endswith(("da", "de", "ya", "ye"))
    if text.vocabulary.order.get("titled") and text.is_word(at - 1, "indefinite"):
        return False  # "In a separate meeting she discussed trade with ..."
    begin = at
    while begin > numbers.start and (text.is_word(begin - 1, "article") or text.is_word(begin - 1, "contracted")):
        begin -= 1
    determined = begin < at or not text.vocabulary.words["indefinite"]
    leads = (begin, begin - 1)  # "au" is both article and preposition
    return determined and any(text.is_word(i, "at") or text.is_word(i, "to") for i in leads if i >= numbers.start)


def names_more(text: Text, view: View) -> bool:
    """Whether a line that ends without a full stop goes on to say who else was there."""
    return view.has("attend") and len(view.numbers) >= _UNENDED


def _opens(text: Text, view: View, start: int) -> bool:
    """Whether what was attended opens the sentence, as it does where verbs stand last: "Toplantıya X ve Y katıldı"."""
    at = text.number_at(start)
    case = text.tokens[at].folded.endswith(("da", "de", "ya", "ye", "na", "ne"))
    return bool(text.vocabulary.locatives) and case and at - view.numbers.start <= _OPENING


def attends(text: Text, view: View) -> bool:
    """Whether the sentence says that somebody attended, and tells of no plan.

    In a language whose verbs stand early, of none before: "X was also present and agreed to ...". Whose turn it was
    in Turkish met on his own: "Sırada X / vardı", "Ardından X geldi; yanında heyeti de / vardı".
    """
    if text.vocabulary.locatives and view.mentions and view.has("turn"):
        if any(c.key == "turn" and c.end <= view.mentions[0].start for c in view.cues):
            return False
    starts = [cue.start for cue in _of_attendance(text, view) if not is_to_join(text, cue)]
    if not starts:
        return spoke_besides(text, view) and not view.has("planned")
    first = starts[-1]
    is_early = text.vocabulary.order.get("kind_last") or text.vocabulary.order.get("no_pronouns")
    until = first if is_early else None
    plans = [cue.start for cue in view.cues if cue.key == "planned" and not _closes_clause(text, cue, first)]
    return not any(until is None or start < until for start in plans)


def _of_attendance(text: Text, view: View) -> list[Found]:
    """The words that tell of attending, without those of who leads whom one met: "met the delegation / led by X".

    Nor those that a participle follows: "был также / принят".
    """
    taken = {c.start for c in view.contacts if c.key == "met"}
    told = [cue for cue in view.cues if cue.key == "attend" and cue.end + 1 not in taken]
    met = next((c.end for c in view.contacts if c.key == "met"), None) if told else None
    return [c for c in told if met is None or c.start < met or not text.is_word(text.number_at(c.start), "led")]


def _closes_clause(text: Text, plan: Found, attended: int) -> bool:
    """Whether the verb closes a clause before: "Beim Empfang, der jährlich gegeben / wird, war X zugegen"."""
    if not text.vocabulary.order.get("verb_last") or plan.start > attended:
        return False
    after = text.number_at(plan.end)
    return after < len(text.tokens) and text.tokens[after].text == ","


def _is_joined(text: Text, view: View, attended: Found) -> bool:
    """Whether they came to what no "with" tells of: "Köşkte gerçekleşen görüşmeye X ve Y de katıldı"."""
    nouns = [c for c in view.contacts if c.key != "met" and c.start < attended.start]
    named = view.mentions[0].start if view.mentions else attended.start
    last = text.number_at(nouns[-1].end) - 1 if nouns else 0
    leads = bool(nouns) and text.tokens[last].folded.endswith(("ya", "ye", "na", "ne")) and nouns[-1].end <= named
    numbers = text.tokens_between(view.sentence.start, attended.start)
    return leads and not any(text.is_word(i, "with") and not text.is_word(i - 1, "with") for i in numbers)


def is_own(text: Text, view: View, latest: Event) -> bool:
    """Whether a sentence that names some who attended tells of a contact of its own, not of the one before."""
    cue = next(iter(_of_attendance(text, view)), None)
    if cue is None:
        return False
    if text.vocabulary.words["indefinite"]:
        tells = bool(view.contacts) and not speaks_of_known(text, view)
    else:
        # Nouns do not say whether they are of a contact known; what others than those who met came to is.
        verbs = [c for c in view.contacts if c.key == "met" and not _opens(text, view, c.start)]
        tells = bool(verbs) and not _is_joined(text, view, cue)
    # "Accompanied by six ministers, the king lunched with X"
    comma = text.body.find(",", cue.end, view.sentence.end) if cue.start == view.sentence.start else -1
    core = set(people_of([m for m in view.mentions if m.start < cue.start or 0 < comma < m.start]))
    order = text.vocabulary.order
    if (
        tells
        and (text.vocabulary.words["adjective_ending"] or order.get("titled"))
        and _meets_another(text, view, latest)
    ):
        return True
    if any(c.start == cue.start for c in view.contacts):
        return False  # "X and Y / joined Z in that meeting"
    return tells and len(core) > 1 and not core <= set(latest.people)


def _meets_another(text: Text, view: View, latest: Event) -> bool:
    """Whether a pronoun, or who is left out, met somebody new: "Elle a vu ensuite X, en présence de Y"."""
    verb = view.contacts[0]
    behind = next((m for m in view.mentions if m.start >= verb.end), None)
    if behind is None or behind.person in latest.people or any(m.start < verb.start for m in view.mentions):
        return False
    if any(c.key == "attend" and verb.start <= c.start < behind.start for c in view.cues):
        return False
    lead = text.number_at(behind.start) - 1
    while text.is_word(lead, "article") or text.is_honorific(lead):
        lead -= 1
    if text.vocabulary.order.get("no_pronouns"):
        return text.is_any(lead, ("object", "with", "contracted"))
    before = text.tokens_between(view.sentence.start, verb.start)
    return text.has_word("subject", before) and not text.is_any(lead, ("of", "at"))


def attended(text: Text, view: View, events: list[Event]) -> list[Event]:
    """Return those of the contacts told of that a sentence says somebody attended; the last where it does not tell.

    That is each of a host's or guest's in "attended both meetings", the one told of in the same words in "was present
    during the courtesy call", and that of whom somebody accompanied.
    """
    latest = events[-1]
    if is_at_every(text, view):
        met = [event for event in events if set(event.people[:_TWO]) & set(latest.people) and len(event.people) > 1]
        return met or [latest]
    named = set() if text.vocabulary.locatives else set(view.people)
    if named.isdisjoint(latest.people) and (theirs := [event for event in events if named & set(event.people)]):
        return theirs[-1:]
    called = _stems(text, view.contacts)
    if not called or not speaks_of_known(text, view):
        return [latest]
    alike = [event for event in events if called & _stems(text, _own_cues(text, event))]
    return [latest] if latest in alike or not alike else alike[-1:]


def _own_cues(text: Text, event: Event) -> list[Found]:
    """The contact's words but those of another one known before: "after / the audience she met ..."."""
    leads = [text.number_at(cue.start) - 1 for cue in event.cues]
    known = [text.is_word(i, "article") and not text.is_word(i, "indefinite") for i in leads]
    return [cue for cue, is_known in zip(event.cues, known, strict=True) if not is_known] or event.cues


def _stems(text: Text, contacts: list[Found]) -> set[str]:
    """What contacts are called, in the first letters of their last and longest words: "accredited", "accreditation"."""
    inside = (text.tokens_between(c.start, c.end) for c in contacts)
    last = (text.tokens[numbers[-1]].folded for numbers in inside if numbers)  # a cue may begin within a token
    longest = (max(fold(text.body[c.start : c.end]).split(), key=len) for c in contacts)
    return {word[:_STEM] for word in (*last, *longest) if len(word) > _SHORT}


def is_at_every(text: Text, view: View) -> bool:
    """Whether those who attended were at each of several contacts: "both meetings", "each ceremony"."""
    numbers = view.numbers
    if text.has_word("throughout", numbers):
        return True
    opening = numbers[: _OPENING + 2] if text.vocabulary.locatives else ()
    several = any(text.is_word(i, "occasion") and fold(text.tokens[i].text).endswith(_SEVERAL) for i in opening)
    return several or any(_is_occasion(text, i + 1) for i in text.numbers_of("every", within=numbers))


def is_at_all(text: Text, view: View) -> bool:
    """Return whether they attended each of several guests' contacts: "attended both meetings", "the ceremonies"."""
    if is_at_every(text, view):
        return True
    numbers = view.numbers
    nouns = text.numbers_of("occasion", within=numbers)
    return any(text.tokens[i].folded.endswith(_PLURAL) and text.is_word(i - 1, "article") for i in nouns)


def are_envoys(event: Event) -> bool:
    """Return whether all but one of those who met are envoys, received in turn: who stood by did so each time."""
    guests = [p for p in event.people if p.offices and all(o.key in ACCREDITED for o in p.offices)]
    return len(guests) > 1 and len(event.people) - len(guests) - len(event.throughout) < _TWO


def _is_occasion(text: Text, i: int) -> bool:
    """Whether a contact is named there, by a word and at most one before it: "both / bilateral meetings"."""
    return text.is_word(i, "occasion") or text.is_word(i + 1, "occasion")


def is_among_several(view: View, people: set[Person], events: list[Event]) -> bool:
    """Whether the sentence tells of talks of two, of those of three states or more who met: "X and Y met apart".

    Two envoys were rather received, one after the other.
    """
    if len(people) != _TWO or not view.contacts or not (view.has("bilateral") or view.has("separately")):
        return False
    if all(p.offices and all(o.key in ACCREDITED for o in p.offices) for p in people):
        return False
    return any(people < set(event.people) and len(_sides(event)) > _TWO for event in events)


def _sides(event: Event) -> set[str]:
    """The states whose officials met, but for those of whom only an envoy came along; "" for one not told."""
    sides = {o.owner_key for p in event.people for o in p.offices if o.key not in ACCREDITED} - {""}
    of_none = (p for p in event.people if p.offices and not any(o.owner_key or o.owner_name for o in p.offices))
    return sides | {"" for p in of_none if all(o.key not in ACCREDITED for o in p.offices)}
