"""How often a text names each state of which an office may be, where nothing else tells whose it is."""

from collections import Counter, defaultdict
from collections.abc import Set

from meetings.extraction.days.dateline import Dateline
from meetings.extraction.offices.owners import is_field_of_envoy
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.onward import is_elsewhere
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_SEAT = 3  # mentions that the capital counts for where the ministry that speaks has its seat
_DATELINE = 2  # mentions that a dateline's place counts for
_TELLING = frozenset(["state", "demonym", "capital", "body", "ministry"])  # kinds of terms that tell of a state


def count_named(
    text: Text, taken: set[str], titled: set[str], dateline: Dateline | None, gathered: Set[str] = frozenset()
) -> Counter[str]:
    """Return how often each state that nobody else's office has is named: itself, its people, capital or institutions.

    A capital alone counts for the states that the title may belong to; where others gathered, only where no other.
    """
    known = authorities()
    count: defaultdict[str, int] = defaultdict(int)
    topics: defaultdict[str, int] = defaultdict(int)  # how often of those but as what was spoken about, or abroad
    solid: set[str] = set()  # a capital alone may be where other states' people meet
    firm: set[str] = set()  # of those that are named besides, the ones that are no topics there
    shared = {t.start for t in text.once(_demonyms) if t.key in taken}  # "congolais" is of two
    for term in text.once(_telling):
        if (term.kind == "demonym" and term.start in shared) or (
            dateline and dateline.start <= term.start < dateline.end
        ):
            continue  # the dateline counts below
        key = known.bodies[term.key].parent if term.kind == "body" else term.key
        if key in text.vocabulary.homes and state_of(key) in taken:
            continue
        if term.kind in ("state", "demonym", "capital", "body") and key in known.territories and key not in taken:
            if term.kind == "capital":
                key = state_of(key)
            count[key] += 1
            topics[key] += (is_aside := _is_topic(text, term))
            if term.kind != "capital" and (known.territories[key].kind == "state" or key in text.vocabulary.homes):
                solid.add(key)
                firm |= set() if is_aside else {key}
        if term.kind == "ministry" and (seat := _seat_of(text, term)) and seat not in taken:
            count[seat] += _SEAT
            solid.add(seat)
            firm.add(seat)
    told = solid | titled
    named: Counter[str] = Counter()
    for key, times in count.items():
        if key in told:
            named[key] = times
    for home in text.vocabulary.homes:
        if named[home] and state_of(home) != home:
            named[home] += named.pop(state_of(home), 0)  # "Kıbrıs" in a report of its north
    written = state_of(dateline.state) if dateline and dateline.state else ""
    if dateline and written and written not in taken | gathered:
        town = text.cover.get(text.number_at(dateline.city[0])) if dateline.city else None
        may_gather = town is not None and town.kind == "city"  # "GENEVA", "NEW YORK": not the seat of its government
        if named[written] or not (may_gather or text.vocabulary.order.get("one_home")):
            named[written] += _DATELINE  # but not "NEW YORK (A.A)", where its agency's own minister met others
    most = max(named, key=named.__getitem__, default="")
    if named and (topics[most] == named[most] or (most in solid - firm and most != written)):
        return Counter()
    return (Counter({key: n for key, n in named.items() if key not in gathered}) if gathered else named) or named


def _demonyms(text: Text) -> list[Found]:
    return [term for term in text.terms.names if term.kind == "demonym"]


def _telling(text: Text) -> list[Found]:
    """The terms that tell which state the text is about, and not whose another office is or where an envoy was sent."""
    return [term for term in text.terms.names if term.kind in _TELLING and not _is_anothers(text, term)]


def _is_anothers(text: Text, term: Found) -> bool:
    if term.start in text.owners:
        return True
    number = text.number_at(term.start)
    if (text.vocabulary.locatives and number in text.in_body) or is_field_of_envoy(text, term):
        return True  # "Malta Su Kurumu" tells whose the body is
    if text.is_word(text.number_at(term.end), "waters"):
        return True
    if term.kind == "body":  # a news agency reports of all states; "(FDP)" may be the party of another
        return authorities().bodies[term.key].kind == "news agency" or text.body[term.start - 1] == "("
    return term.kind == "state" and _is_surname(text, number)


def _is_surname(text: Text, i: int) -> bool:
    """Whether the state's name is a person's, behind an honorific or a given name: "M. / Hollande".

    The latter in languages that have an article or a preposition before states.
    """
    if text.is_honorific(i - 1):
        return True
    given = i > 0 and text.tokens[i - 1].is_capital and text.tokens[i - 1].is_word and i - 1 not in text.cover
    given = given and i - 1 not in text.first_tokens and not text.classes.get(i - 1) and text.joined(i - 1, i)
    return given and bool(text.vocabulary.words["adjective_ending"]) and not text.tokens[i - 1].text.isupper()


def _is_topic(text: Text, term: Found) -> bool:
    """Whether the state is but what they spoke about, as the preposition before it says, or where somebody goes."""
    before = text.number_at(term.start) - 1
    before -= text.is_word(before, "article")
    return text.is_word(before, "topic") or is_elsewhere(text, term)


def _seat_of(text: Text, ministry: Found) -> str:
    """The state in whose capital the ministry sits that "the ministry in Seoul said" names."""
    after = text.number_at(ministry.end)
    place = text.cover.get(after + 1)
    is_seat = text.is_word(after, "at") and place is not None and place.kind in TOWNS
    return place.key if place and is_seat else ""
