"""Where a contact was, as far as it tells whose somebody's office is."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.homes.other_homes import other_home
from meetings.extraction.homes.sides import ends_where
from meetings.extraction.homes.where_told import leads_to_contact, only_town_before
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.places.towns import capital
from meetings.extraction.texts.kinds import STATES, TOWNS
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.quotations import is_spoken
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

_TELLING = 2  # sentences that tell of a contact: a headline, and what is below it
_TWO = 2
_MOST_EVENTS = 20  # of a text that are compared
_RESIDING = ("resident", "residence")
_COMMANDING = ("chief-of", "commander-of")
_HOUSE = 7  # words of a house's name
_JOURNEY = 4  # words from a visit to where: "visite de travail / en"
_CLITICS = ("clitic", "clitics")
_BEFORE_HOST = ("article", "its")  # what may stand between the verb and its subject
_THERE = ("at", "to", "from", "towards")


def where_met(text: Text, event: Event, kinds: tuple[str, ...] = ("capital", "city")) -> set[str]:
    """Return the states in whose capitals and cities the sentences say that the contact was."""
    found = set()
    for sentence in (*event.sentences, *event.echoes) if event.form == "in person" else ():
        for term in within(text.once(_towns), sentence.start, sentence.end):
            if term.kind not in kinds:
                continue
            i = text.number_at(term.start)
            if text.cover.get(i) is not term:
                continue
            opened, closed = (text.body.rfind(mark, sentence.start, term.start) for mark in "«»")
            if opened > closed or is_spoken(text, term.start):
                continue  # somebody speaks of it
            if text.is_any(i - 1, _RESIDING) or text.is_any(i - 2, _RESIDING):
                continue  # "Ambassador of Malta (resident in Rome)"
            told = text.is_word(i - 1, "at") or _is_behind_house(text, i - 1) or ends_where(text, term)
            if told or leads_to_contact(text, term, event):
                found.add(state_of(term.key))
        if "there" in text.of_class and (town := only_town_before(text, sentence)) and town.kind in kinds:
            found.add(state_of(town.key))
        if "capital" in kinds and (seat := capital(text, sentence.start, sentence.end, [])):
            found.add(state_of(seat[2]))  # "in the Maltese capital"
    return found - of_gathering(text, event)


def others_were_abroad(text: Text, person: Person, event: Event, events: Sequence[Event], home: str) -> bool:
    """Return whether those whom the person met had another contact of the text in the capital of another state."""
    met = [p for p in event.people if p is not person]
    theirs = (e for e in events[:_MOST_EVENTS] if e is not event and any(p in e.people for p in met))
    return any(where_met(text, e, ("capital",)) - {state_of(home)} for e in theirs)


def _towns(text: Text) -> list[Found]:
    return [term for term in text.terms.names if term.kind in TOWNS]


def of_gathering(text: Text, event: Event) -> set[str]:
    """Return the states in whose towns the gathering was on whose margins they met: all may be guests there.

    "On the sidelines of the Lisgar Forum", "on the margins of the council held in Nadroga".
    """
    found = set()
    for sentence in event.sentences if "margins" in text.of_class else []:
        numbers = text.tokens_between(sentence.start, sentence.end)
        for i in text.numbers_of("margins", within=numbers)[:1]:
            towns = (term for k in range(i, numbers.stop) if (term := text.cover.get(k)) and term.kind in TOWNS)
            found |= {state_of(town.key) for town in towns}
    return found


def most_named(text: Text, count: dict[str, int]) -> str:
    """Return the state that is named most; of two as often the one of which more is told than where somebody was."""
    ranked = sorted(count.items(), key=itemgetter(1), reverse=True)[:_TWO]
    if len(ranked) < _TWO or ranked[0][1] > ranked[1][1]:
        return ranked[0][0] if ranked else ""
    stays: Counter[str] = Counter()
    for term in text.terms.names:
        if term.kind in ("state", "capital") and text.is_any(text.number_at(term.start) - 1, ("at", "towards")):
            stays[state_of(term.key)] += 1
    one, other = (state for state, _ in ranked)
    if stays[one] == stays[other] or list(count.values()).count(ranked[0][1]) > _TWO:
        return ""
    return one if stays[one] < stays[other] else other


def host_at(text: Text, person: Person, event: Event, taken: set[str]) -> str:
    """Return the only state in whose capital an official met those of the states that are taken; "" where none is."""
    hosts = where_met(text, event, ("capital",)) - taken if taken else set()
    official = any((o.of == "state" or o.key == "president") and o.key not in ACCREDITED for o in person.offices)
    return hosts.pop() if len(hosts) == 1 and official else ""


def _is_behind_house(text: Text, i: int) -> bool:
    """Whether the token is the comma between a house somebody was at and its town: "at the State House, / Abuja".

    Or a house with which a line begins, as a president's office heads its reports.
    """
    if i < 1 or text.tokens[i].text != "," or not text.tokens[i - 1].is_capital:
        return False
    first = i - 1
    while first > max(0, i - _HOUSE) and not text.is_word(first, "at") and _may_be_of_house(text, first):
        first -= 1
    return text.is_word(first, "at") or (first in text.first_tokens and text.is_word(i - 1, "venue"))


def _may_be_of_house(text: Text, i: int) -> bool:
    kinds = ("article", "particle", "of", "linking")
    return text.tokens[i].is_capital or text.is_any(i, kinds)


def own_capital(text: Text, person: Person, event: Event, others: list[OfficeMention]) -> str:
    """Return the state in whose capital those met of whom no state is told, as a state's own officials do.

    Who meets a counterpart there is of another state than that one: only who receives is at home.
    """
    is_own = bool(others) and all(o.of == "state" and not (o.owner_key or o.owner_name) for o in others)
    hosts = where_met(text, replace(event, sentences=event.sentences[:1]), ("capital",)) if is_own else set()
    are_two = any(o.key == "counterpart" for p in event.people for o in p.offices)
    if len(hosts) != 1 or (are_two and not receives(text, person, event)):
        return ""
    return hosts.pop()


def host_of_body(text: Text, event: Event, others: list[OfficeMention]) -> str:
    """Return the state in whose capital officers of international bodies alone met its own, where the text names it.

    Not of a capital alone: there the body may be at home.
    """
    known = authorities()
    parents = [known.bodies[o.owner_key].parent if o.owner_key in known.bodies else None for o in others]
    officers = bool(parents) and all(p is not None and p not in known.territories for p in parents)
    seats = where_met(text, replace(event, sentences=event.sentences[:1]), ("capital",)) if officers else set()
    seats = {state for state in seats if _named_by_itself(text, state)}
    return seats.pop() if len(seats) == 1 else ""


def receives(text: Text, person: Person, event: Event) -> bool:
    """Return whether the first sentence that tells of a reception says that the person received the other.

    "Wurde / von X empfangen": below a headline that tells but of talks, where there is one.
    """
    receptions = text.once(_receptions)
    told = event.sentences[:_TELLING] if receptions else ()
    sentence = next((s for s in told if within(receptions, s.start, s.end)), None)
    mention = next((m for m in person.mentions if sentence.start <= m.start < sentence.end), None) if sentence else None
    if sentence is None or mention is None:
        return False
    if _is_behind_by(text, mention.start):
        return True
    if host := _behind_greeting(text, sentence, event):
        return host.person is person
    here = [m for m in event.mentions if sentence.start <= m.start < sentence.end]
    passive = text.has_word("was", text.tokens_between(sentence.start, sentence.end))
    if passive or any(_is_behind_by(text, m.start) for m in here):
        return False
    return mention.start == min((m.start for m in event.mentions if m.start >= sentence.start), default=-1)


def _receptions(text: Text) -> list[Found]:
    """The words that tell of receptions, in the text's order."""
    return [cue for cue in text.terms.cues if cue.key == "greet"]


def _taking(text: Text) -> list[Found]:
    """Those of them that take somebody named before, by a clitic: "lo aguardaba", "l'a reçue"."""
    starts = ((cue, text.number_at(cue.start)) for cue in text.once(_receptions))
    return [cue for cue, first in starts if text.is_any(first, _CLITICS) or text.is_any(first - 1, _CLITICS)]


def _behind_greeting(text: Text, sentence: Sentence, event: Event) -> Mention | None:
    """Who is named right behind a verb of receiving that takes one named before: "donde lo aguardaba / su homólogo"."""
    if "clitic" not in text.of_class and "clitics" not in text.of_class:
        return None
    for cue in within(text.once(_taking), sentence.start, sentence.end):
        if not any(sentence.start <= m.start < cue.start for m in event.mentions):
            continue
        behind = next((m for m in event.mentions if cue.end <= m.start < sentence.end), None)
        if behind and all(text.is_any(i, _BEFORE_HOST) for i in text.tokens_between(cue.end, behind.start)):
            return behind
    return None


def _is_behind_by(text: Text, start: int) -> bool:
    """Whether who is named there is who did it: "par / le président", "by / her Maltese counterpart"."""
    before = text.number_at(start) - 1
    while text.is_word(before, "article") or text.is_word(before, "its") or text.is_honorific(before):
        before -= 1
    return text.is_word(before, "by")


def home_of_lead(text: Text, person: Person, event: Event, dateline: Dateline | None, taken: set[str]) -> str:
    """Return the state of which most of what the language has is, for an official of no state told who is named first.

    So begin a country's own reports: "Dışişleri Bakanı Can Demir, Malta Dışişleri Bakanı ile telefonda görüştü".
    """
    homes = text.vocabulary.homes
    if not text.vocabulary.order.get("one_home") or text.publisher_state not in ("", homes[0]):
        return ""
    if homes[0] in taken and not _has_own_beside(person, event, homes[0]):
        return ""
    elsewhere = dateline is not None and state_of(dateline.state or homes[0]) != homes[0]
    if elsewhere or (names_other_home(text) and not _meets_other_home(text, event, person)):
        return ""
    leads = person.starts[0] == min(p.starts[0] for p in event.people)
    return homes[0] if leads and any(_is_bare_ministers(o) for o in person.offices) else ""


def names_other_home(text: Text) -> bool:
    """Return whether the text names another of the states that write the language, or a body of it: "KKTC", "UBP"."""
    bodies, homes = authorities().bodies, text.vocabulary.homes[1:]
    return bool(homes) and any(
        (bodies[term.key].parent if term.kind == "body" else term.key) in homes for term in text.terms.names
    )


def _has_own_beside(person: Person, event: Event, home: str) -> bool:
    """Whether only titles tell of others of the state, as of the generals who come along with their minister."""
    others = [o for p in event.people if p is not person for o in p.offices]
    titled = any(o.states == (home,) and o.key.startswith(_COMMANDING) for o in others)
    return titled and not any(state_of(o.owner_key) == home for o in others)


def _meets_other_home(text: Text, event: Event, person: Person) -> bool:
    """Whether the other such state is told as somebody else's: "KKTC Cumhurbaşkanı", as its own reports need not say.

    Be it one whom the person met, or wherever the text names that state.
    """
    homes = text.vocabulary.homes[1:]
    if any(o.owner_key in homes for p in event.people if p is not person for o in p.offices):
        return True
    named = [term for term in text.terms.names if term.kind != "body" and term.key in homes]
    behind = (text.number_at(term.end) for term in named)
    brief = {i + 1 for i in behind if i + 1 < len(text.tokens) and text.tokens[i].text == "("}
    in_full = {text.tokens[i - 1].start for i in brief if text.tokens[i].start in text.owners}
    return all(term.start in text.owners or term.end + 1 in in_full for term in named)


def _is_bare_ministers(office: OfficeMention) -> bool:
    is_ministers = office.key == "minister" or office.key.startswith("minister-of-")
    return is_ministers and not (office.owner or office.owner_name)


def home_of_language(text: Text, dateline: Dateline | None, taken: set[str]) -> str:
    """Return the state of which most of what the language has is, or its other one if it was written there."""
    homes = text.vocabulary.homes
    if not text.vocabulary.order.get("one_home"):
        return ""
    written = state_of(dateline.state) if dateline and dateline.state else ""
    home = next((h for h in homes if state_of(h) == written), "") or other_home(text) or homes[0]
    is_spoken_of = any(state_of(t.key) == written and t.kind in STATES for t in text.terms.names)
    at_home = state_of(home) == written or written in {"", *taken} or not is_spoken_of
    return home if state_of(home) not in taken and at_home else ""


def is_only_there(text: Text, state: str) -> bool:
    """Return whether the text names the state but as where something was, or as half of a name: "Asia-Malta Forum"."""
    named = _named_by_itself(text, state)
    return bool(named) and all(_is_where(text, term, ("at",)) or text.body[term.start - 1] in "-–" for term in named)


def _is_where(text: Text, term: Found, there: tuple[str, ...] = _THERE) -> bool:
    """Whether something was in the state, "in Malta", "in the Maltese capital", and no visit, which has a host."""
    i = text.number_at(term.start)
    if text.has_word("stay", range(max(0, i - _JOURNEY), i)):
        return False
    if text.tokens[i - 1].text == "(" and text.kind_at(i - 2) in TOWNS:
        return True  # "à Lima (Pérou)"
    before = i - 1 - text.is_word(i - 1, "article")
    return text.is_any(before, there) or text.is_word(i - 1, "seat") or text.is_word(i + 1, "seat")


def _named_by_itself(text: Text, state: str) -> list[Found]:
    """Where the text names the state or its people, but for bodies and for offices whose they are."""
    named = [t for t in text.terms.names if t.kind in STATES and t.key == state and t.start not in text.owners]
    return [t for t in named if text.number_at(t.start) not in text.in_body]


def is_own(text: Text, state: str) -> bool:
    """Return whether the text speaks of the state as of its own, and not only of what is or was there.

    Not where something of two states is spoken of: "bilateral relations".
    """
    if "mutual" in text.of_class:
        return False
    return any(not _is_where(text, term) for term in _named_by_itself(text, state))
