"""The state or body whose office an office must be where its phrase names none: worked out from what the text says."""

from collections.abc import Sequence
from dataclasses import replace

from meetings.extraction.contacts.contacts import Event
from meetings.extraction.days.dateline import Dateline
from meetings.extraction.homes.abroad import (
    guests_state,
    host_abroad,
    is_at_home,
    is_envoy_at_home,
    met_head,
    seat_abroad,
)
from meetings.extraction.homes.arrivals import host_of_arrived
from meetings.extraction.homes.companions import of_company
from meetings.extraction.homes.constitutions import may_have
from meetings.extraction.homes.counterpart_homes import of_counterpart
from meetings.extraction.homes.couples import of_spouse
from meetings.extraction.homes.envoys import (
    comes_as_envoy,
    is_of_several,
    of_envoys,
    of_receiver,
    of_reception,
    other_than,
    own_envoys,
)
from meetings.extraction.homes.fellow_officers import home_of_fellows
from meetings.extraction.homes.held_by_others import is_held_by_another
from meetings.extraction.homes.hosts import SINGLE, names_only, of_colleagues, of_host, of_hosts, of_house, of_receiving
from meetings.extraction.homes.journeys import of_colleague, of_journey
from meetings.extraction.homes.lists import of_attendants, of_list, of_met_list, of_neighbour
from meetings.extraction.homes.named_beside import of_accompanied, of_master, of_their_own, told_beside
from meetings.extraction.homes.named_states import count_named
from meetings.extraction.homes.namesakes import states_of_namesakes
from meetings.extraction.homes.objections import speaks_against
from meetings.extraction.homes.parties import of_party
from meetings.extraction.homes.parts import of_federation, own_part, part_of, publishers_part
from meetings.extraction.homes.relations import of_relations
from meetings.extraction.homes.rounds import of_round
from meetings.extraction.homes.sides import (
    are_exchanged,
    are_of_two,
    beside_chancellor,
    is_at_body,
    is_guest_from_home,
    is_head,
    is_of_governor,
    met_elsewhere,
    of_ambassador,
    of_counterparts,
    of_guest,
    of_mission,
    of_only_state,
    of_printed_body,
    of_region,
    of_successor,
    of_whole,
)
from meetings.extraction.homes.their_officers import is_of_each, of_each
from meetings.extraction.homes.whereabouts import (
    home_of_language,
    home_of_lead,
    host_at,
    host_of_body,
    is_only_there,
    is_own,
    most_named,
    of_gathering,
    others_were_abroad,
    own_capital,
    where_met,
)
from meetings.extraction.people.countrymen import countryman
from meetings.extraction.people.people import Person
from meetings.extraction.people.states_met import states_met
from meetings.extraction.places.letterheads import state_of
from meetings.extraction.places.visits import visited_state
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.text import Text

_TITLE = "the office's title"
_PARTY = "the party behind the name, which is of that state"
_BESIDE = "the state that the text names beside the other party's"
_VISITED = "the state that was visited"
_LISTED = "the state of the one listed before"
_PAIR = "the states that the text names together, in their order"
_EACH = "the state of whose minister it is"
_COMPANY = "the state of the one in whose company he came"
_OF_LANGUAGE = "the state of the text's language, which the text names"
# Those whom parts of a state have as well, by how their keys begin.
_LEAD = 1.5  # how many times as often as any other the chosen one has to be named
_NAMES = 4  # of another who took part, as the text prints them
_ABROAD = 4  # mentions that make a state other than the language's own the one that the text is about


def home_state(
    text: Text, person: Person, event: Event, dateline: Dateline | None, events: Sequence[Event] = ()
) -> tuple[str, str]:
    """Return the key of the state whose office an unnamed state's must be, and from what it follows; or "", ""."""
    if text.vocabulary.order.get("regional_ministers") and is_of_governor(person, event):
        return "", ""
    if is_of_several(person, event, events):
        return "", ""
    if is_of_each(text, person, event):
        each = of_each(text, person, event, [e for e in events if e is not event])
        return (each, _EACH) if each else (of_their_own(text, person, event), _PAIR)
    anothers = states_of_namesakes(text, person) | states_met(text, person)
    posts = {o.accredited.key for o in person.offices if o.accredited}
    state, reason = other_than(posts, person, event) if posts else ("", "")
    if not state:
        elsewhere = met_elsewhere(person, event, events)
        state, reason = _worked_out(text, person, event, dateline, elsewhere, anothers, events)
    if state in anothers or (state and speaks_against(text, person, event, state, reason)):
        return "", ""
    if reason == _OF_LANGUAGE and is_envoy_at_home(text, person, event, dateline):
        return "", ""
    is_titled = reason == _TITLE and not any(o.key.startswith("secretary-of-") for o in person.offices)
    is_publishers = state == text.publisher_state and not text.publisher_part
    whole = is_head(person) or is_titled or (is_publishers and reason == _TITLE)
    state = own_part(text, state if whole else part_of(state, person, event))
    # A state has one president: the other party's is not this one's too.
    mine = {o.key for o in person.offices if o.key in SINGLE}
    theirs = (o for p in event.people if p is not person for o in p.offices)
    if mine and any(o.key in mine and state_of(o.owner_key) == state for o in theirs):
        return "", ""
    return state, reason


def _worked_out(
    text: Text,
    person: Person,
    event: Event,
    dateline: Dateline | None,
    elsewhere: set[str],
    anothers: set[str],
    events: Sequence[Event],
) -> tuple[str, str]:
    """The state that fits best, and from what it follows."""
    others = [o for other in event.people if other is not person for o in other.offices]
    own = {state for office in person.offices for state in office.states}
    visited, guests = visited_state(text, event)
    elsewhere_from = {visited} if id(person) in guests else set()
    free = own - anothers
    titled = free if len(free) == 1 else free - {o.owner_key for o in others} - elsewhere_from
    titled = own_envoys(event, person) & free or titled
    fits = len(titled) == 1 and not is_held_by_another(person, others, next(iter(titled)))
    if of_title := titled.pop() if fits else beside_chancellor(person, others):
        return of_title, _TITLE
    if own and (party := of_party(text, person)) in own and not is_held_by_another(person, others, party):
        return party, _PARTY
    if related := of_relations(text, person, event, others):
        return related, _BESIDE
    if whole := of_whole(text, person, event, titled, others):
        return whole, _TITLE
    their_own, reason = of_counterpart(text, person, event, others)
    if their_own:
        return their_own, reason
    there = where_met(text, event) & titled if titled else set()  # "In Bern sass sie mit Bundespräsident Roy zusammen"
    if len(there) == 1 and not is_held_by_another(person, others, min(there)) and not are_of_two(event, person):
        return there.pop(), "the capital where they met"
    if spouse := of_spouse(text, person, event):
        return spouse, "the head of state whose spouse it is"
    if (master := of_master(text, person, event)) and not is_held_by_another(person, others, master):
        return master, _EACH
    if (led := of_accompanied(text, person, event)) and not is_held_by_another(person, others, led):
        return led, _LISTED
    if colleague := of_colleague(text, person, event):
        return colleague, _COMPANY
    company = of_journey(text, person, event) or of_company(text, person, event)
    if company and not is_held_by_another(person, others, company):
        return company, _COMPANY
    state = of_successor(person, others, text.vocabulary.homes if text.vocabulary.order.get("one_home") else ())
    if state and not (count_named(text, {state}, set(), None) or where_met(text, event, ("capital",)) - {state}):
        return state, "the only state that took part"
    if (ambassadors := of_ambassador(person, others)) is not None:
        return ambassadors, "the state that sends the envoys"
    if at_home := home_of_fellows(text, person, others):
        return at_home, "the other party's title, which only the state of the text's language has"
    if not titled and (listed := of_list(text, person, event, others) or of_met_list(text, person, event, events)):
        return listed, "the state that the list begins with"
    is_envoy = comes_as_envoy(person, event)
    received = None if is_envoy or are_exchanged(others) else of_receiver(text, person, event, dateline)
    if received and received[0] not in elsewhere:  # whose officials he met besides, as a guest does
        return received
    at_home, reason = ("", "") if is_envoy or titled else of_reception(text, person, event, events, dateline)
    if at_home:
        return at_home, reason
    may_be_host = id(person) not in guests and not is_envoy and (not own or visited in own)
    if visited and may_be_host and not is_held_by_another(person, others, visited):
        return visited, _VISITED
    came_to = host_of_arrived(text, person, event) if is_head(person) and not (own or visited) else ""
    if came_to and not is_held_by_another(person, others, came_to):
        return came_to, _VISITED
    if own_of_two := of_their_own(text, person, event):
        return own_of_two, _PAIR
    if not visited and are_of_two(event, person):
        return "", ""  # two prime ministers of unnamed states
    if not titled and (of_hosts_there := of_round(text, person, event, events, dateline)):
        return of_hosts_there, "the party at home where they met"
    if region := of_region(text, person, others):
        return region, "the republic that the text names"
    taken = {state_of(o.owner_key) for o in others if o.owner_key and not is_at_body(o)}
    taken |= {o.states[0] for o in others if len(o.states) == 1}  # "Bundesrat" is Switzerland's
    taken |= {visited, guests_state(event, person, dateline)} - {""}
    taken |= {state for o in others if (state := of_printed_body(text, o))}
    bare = [other for other in event.people if other is not person and not other.offices]
    taken |= {state_of(s.key) for other in bare for name in other.names[:_NAMES] if (s := countryman(text, name))}
    taken |= of_counterparts(text, person) if any(o.key in SINGLE for o in person.offices) else set()
    receiving_abroad, seat = host_abroad(text, event, dateline)
    if receiving_abroad is person:
        return seat, "the capital where they met"
    taken |= {seat} - {""}
    leads = is_head(person) and others and not titled and not any(is_head(p) for p in event.people if p is not person)
    abroad = seat_abroad(text, event, dateline) if leads else ""
    abroad = "" if abroad in taken or is_at_home(text, event, dateline, abroad) else abroad
    if text.publisher_state and (not titled or text.publisher_state in titled):
        if not may_have(text.vocabulary, text.publisher_state, person.offices):
            taken.add(text.publisher_state)
            if guest := of_guest(text, person, others):
                return guest, "the only state that took part"
        if text.publisher_state not in taken and not abroad:
            return publishers_part(text, person), "the publisher's state"
    if mission := of_mission(person, event, others):
        return mission, "the only state whose envoys took part"
    if lead := home_of_lead(text, person, event, dateline, taken):
        return lead, "the state of the text's language, whose official it names first"
    if met_at := of_hosts(text, person, event, dateline):
        return met_at, "the party at home where they met"
    if only := of_only_state(text, person, event, others) or of_federation(text, person, others, dateline):
        return only, "the only state that took part"
    if beside := of_attendants(text, person, event, others) or of_neighbour(text, person, event, others):
        return beside, _LISTED
    if host := of_receiving(text, person, event, others):
        return host, "the party at home where they met"
    if own_house := of_house(text, person, event, others):
        return own_house, "the party at home where they met"
    near, why = ("", "") if titled else told_beside(text, event, taken)
    if near and near not in elsewhere and not is_held_by_another(person, others, near):
        return near, why
    own_seat = "" if titled or visited else own_capital(text, person, event, others)
    if own_seat not in ("", seat) and not (
        own_seat not in text.vocabulary.homes and is_guest_from_home(text, person, event)
    ):
        return own_seat, "the capital where they met"
    if not (titled or is_envoy) and (at_home := host_of_body(text, event, others)):
        return at_home, "the capital where they met"
    if abroad:
        return abroad, "the capital where they met"  # who received a minister of the report's own state there
    gathered = of_gathering(text, event)
    count = count_named(text, taken | elsewhere | anothers | of_envoys(text, event), titled, dateline, gathered)
    for state in where_met(text, event) & count.keys():
        count[state] += 1
    homes = titled or text.vocabulary.homes
    home = home_of_language(text, dateline, taken)
    if home and not titled and home in where_met(text, event, ("capital",)):
        return home, "the capital where they met"
    if home and not titled and any(t.key == home and t.kind in STATES for t in text.terms.names):
        count[home] += 1  # at home the owner of another office tells as well which state a report is of
    if of_homes := most_named(text, {key: count[key] for key in homes if count[key]}):
        return of_homes, _OF_LANGUAGE
    if home and home != state_of(home) and not titled:
        is_dated = dateline is not None and bool(dateline.state)
        return home, "the dateline's place, in the text's language" if is_dated else "the capital where they met"
    if titled:
        return "", ""  # a title that none of the states named has
    ranked = count.most_common()
    if (
        ranked
        and ranked[0][1] == 1
        and (told := host_at(text, person, replace(event, sentences=event.sentences[:1]), taken))
        and told not in count
    ):
        return told, "the capital where they met"  # but one other state is spoken of
    is_written_there = ranked and dateline and dateline.state == ranked[0][0]
    if ranked and text.vocabulary.homes and ranked[0][1] < _ABROAD and not is_written_there:
        return "", ""
    runner_up = ranked[1][1] if len(ranked) > 1 else 0
    is_there = bool(ranked) and not is_written_there and event.form == "in person"
    receiving = any(cue.key == "greet" for cue in text.terms.cues)  # one of the two, whom the text says to receive
    is_once = bool(ranked) and ranked[0][1] == 1  # "the head of an institution in Lebanon" tells nothing of others
    is_guests = is_there and (is_once or not receiving) and is_only_there(text, ranked[0][0])
    if ranked and not is_guests and ranked[0][1] > _LEAD * runner_up and (ranked[0][1] > 1 or taken):
        return ranked[0][0], "the state that the text is about"
    own_and_sent = {ranked[0][0], *of_envoys(text, event)} if ranked else set()  # "received the envoys of A, B and C"
    if len(count) == 1 and not elsewhere and names_only(text, own_and_sent) and is_own(text, ranked[0][0]):
        return ranked[0][0], "the only state that the text names"
    if not count and (at_home := of_host(text, person, event, others, taken - elsewhere_from)):
        return at_home, "the only state that the text names"
    written = state_of(dateline.state) if dateline and dateline.state else ""
    if text.vocabulary.locatives and written not in text.vocabulary.homes:
        written = ""  # whose reporters are abroad there, with their own ministers
    if (
        not ranked
        and written
        and taken - elsewhere_from == {written}
        and not met_head(person, event)
        and not is_held_by_another(person, others, written)
    ):
        return written, "the only state that the text names"
    if ranked:
        return "", ""
    if host := host_at(text, person, event, taken):
        return host, "the capital where they met"
    colleagues = of_colleagues(person, others)
    are_told = taken or any(o.owner_name for o in others) or not any(t.kind in STATES for t in text.terms.names)
    if colleagues[0] or not home or not are_told or (is_envoy and person in event.people[:2]):
        return colleagues  # the envoy who is a party may be of any state
    if others_were_abroad(text, person, event, events, home):
        return "", ""
    return home, "the state of the text's language, as it names none but the guest's"
