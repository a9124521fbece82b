"""Contacts told of in a text: which sentence says that who met whom, and in what form."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.contacts.agreed import told_of_both
from meetings.extraction.contacts.agreement import agreeing
from meetings.extraction.contacts.ahead import goes_on_ahead, is_announced, is_at_one_ahead, tells_of_journey
from meetings.extraction.contacts.attendance import (
    are_envoys,
    attended,
    attends,
    is_among_several,
    is_at_all,
    is_at_known,
    is_own,
    names_more,
    says_who_attended,
    speaks_of_known,
    tells_of_known,
)
from meetings.extraction.contacts.background import is_past, names_no_day
from meetings.extraction.contacts.company import company_in, opens_with_talks, with_company, without_company
from meetings.extraction.contacts.contacts import Event, View, form_of, people_of, speaks_on, take_means, took_place
from meetings.extraction.contacts.cues import cues_of
from meetings.extraction.contacts.earlier import is_earlier
from meetings.extraction.contacts.echoes import comments_on, says_where
from meetings.extraction.contacts.german_they import before_them
from meetings.extraction.contacts.hosts import of_host_and_guest, partner_of
from meetings.extraction.contacts.known_subjects import known_subject, met_in_turn
from meetings.extraction.contacts.left_out import left_out
from meetings.extraction.contacts.letters import of_letters
from meetings.extraction.contacts.meant import (
    are_officials,
    is_called_together,
    means_several,
    meant_by,
    parties_of,
    says_both,
)
from meetings.extraction.contacts.met_by_known import are_met_by_known, is_but_one
from meetings.extraction.contacts.parting import is_of_pairs, meets_one_by_one, parts_of
from meetings.extraction.contacts.pictures import pictured, told_in_line
from meetings.extraction.contacts.posts import is_of_speaker
from meetings.extraction.contacts.presumed import LEAD, presumed
from meetings.extraction.contacts.programmes import is_at_hour, told_until
from meetings.extraction.contacts.pronouns import has_known_subject, known_behind
from meetings.extraction.contacts.received_again import means_one
from meetings.extraction.contacts.series import Series, are_guests, is_next_envoy, of_those_before, of_those_named
from meetings.extraction.contacts.the_latter import latter_of
from meetings.extraction.contacts.the_two import met_another, pair_meant
from meetings.extraction.contacts.these_were import these_were
from meetings.extraction.contacts.told import Told
from meetings.extraction.contacts.turkic_company import came_too
from meetings.extraction.contacts.turkic_series import meets_each_in_turn
from meetings.extraction.contacts.turkic_subjects import lacks_subject
from meetings.extraction.contacts.turns import received_next
from meetings.extraction.contacts.views import view_of
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.text import Text

_MOST_EVENTS, _MOST_SENTENCES = 300, 50  # contacts of a text, one over and over included; sentences of a contact


def find_events(text: Text, mentions: list[Mention], year: int | None) -> list[Event]:
    """Return the contacts that the text, published in that year, tells of, as often as it does.

    What it goes on to tell of years before its first contact is recalled, and left out.
    """
    told = Told()
    series = Series()
    pictures: list[Event] = []  # told of by the text last: they tell who met, and of nothing that goes on
    told_by = cues_of(text, mentions)
    cued, named_at = [cue.start for cue in told_by], [mention.start for mention in mentions]
    until = text.once(told_until)
    for sentence in text.layout.sentences:
        if sentence.start >= until or len(told.events) == _MOST_EVENTS:
            break
        inside = mentions[bisect_left(named_at, sentence.start) : bisect_left(named_at, sentence.end)]
        cues = told_by[bisect_left(cued, sentence.start) : bisect_left(cued, sentence.end)]
        view = view_of(text, sentence, inside, cues)
        if "shown" in view.keys and (shown := pictured(view)):
            pictures.append(shown)
            continue
        if told.lists.take(text, view, told.events, told.left, told.lone):
            continue
        if not told.events and told.escorts.take(text, view, told.lone):
            continue
        if sentence.part == "loose":
            goes_on = told.events and (told.events[-1].is_open or names_more(text, view))
            if not (goes_on or series.lists(view)):
                if shown := told_in_line(text, view):
                    pictures.append(shown)
                continue
        was = is_past(text, sentence, told.events, year)
        if was and told.events and names_no_day(text, sentence) and not says_who_attended(text, view):
            continue
        told.is_past = was
        if told.is_ahead and not told.events and (is_at_one_ahead(text, view) or goes_on_ahead(text, view)):
            continue  # "The minister is to meet X on Friday. At the meeting Y ..."
        plans = ("planned" in view.keys and len(view.mentions) > 1) or tells_of_journey(text, view)
        if view.plans or view.hushed or view.contacts or plans:
            told.is_ahead = not view.contacts
        whole, named = view, view.people
        *parts, view = parts_of(text, whole)
        for part in parts:
            if of_part := _event(text, part, part.mentions, told):
                told.tell(text, of_part)
        event = _event(text, view, inside if not parts else view.mentions, told)
        if event is None and len(named) > 1 and not (told.events and set(named) <= set(told.events[-1].people)):
            event = of_those_before(text, view, told.left) or these_were(text, view, told.left)
        if event is None and not told.events:
            event = of_those_named(text, view, told.left) or of_host_and_guest(text, view, told.left)
        if event:
            told.tell(text, event)
        elif told.events and not named and says_where(text, view, inside):
            told.events[-1].echoes.append(sentence)  # "It took place in Vienna on Monday."
        elif guest := series.next_guests(text, view, told.events, told.lone):
            told.events.append(guest)
        if series.host and event is None and tells_of_known(text, whole):
            series.take_joint(text, view)
        series.open(text, view, inside, told.left)
        told.host = series.host.people[0] if series.host else None
        told.is_row = series.is_row
        told.left = view if event is None else None
        if view.plans and len(named) > 1:
            told.planned.append(set(named))
        if view.contacts and not event and len(named) == 1:
            told.lone = view
        elif event and told.lone and told.lone.sentence.part != "headline":
            told.lone = None
        if len(told.lead) < LEAD and not told.events and sentence.part == "body" and (named or told.lead):
            told.lead.append(view)
        told.before = named
        if event and event.people[0] not in named and means_one(text, event, whole):
            named = [event.people[0], *named]  # "He called on X.": the next "he" is the same
        if len(inside) > len(whole.mentions):
            named = [*named, *(p for p in people_of(inside) if p not in named and p.takes_part)]
        if named:
            told.take(text, whole, named, came=event is None)
    if not told.events and not pictures and (event := presumed(text, told.lead)):
        told.events.append(event)
    found = [event for event in [*told.events, *pictures] if not is_announced(event, told.planned)]
    return found if found or told.is_ahead or told.planned else told_of_both(text, mentions)


def _event(text: Text, view: View, mentions: list[Mention], told: Told) -> Event | None:
    """Return the contact that the sentence tells of, with those who came along to it."""
    if not (view.contacts or ((told.events or told.lone) and (view.mentions or "separately" in view.keys))):
        return None
    company = company_in(text, view) if told.events and "attend" in view.keys else []
    if not company:
        return _contact(text, view, mentions, told)
    before = [m for m in mentions if m.start < company[0].start]
    event = _contact(text, without_company(view, company), before, told)
    return with_company(event, company) if event else None


def _contact(text: Text, view: View, mentions: list[Mention], told: Told) -> Event | None:
    """Return the contact that the sentence tells of; those who attended join the contact told of before."""
    events, lone = told.events, told.lone
    before = pair_meant(text, view, before_them(text, view, told.before, events), told.recent)
    people = parties_of(text, view, before, told.recent)
    if (view.hushed or not view.contacts) and view.has_any(("negated", "recalled", "written")):
        return None
    if is_of_speaker(text, view) or is_of_pairs(view):
        return None
    if (
        events
        and events[-1].is_open
        and people
        and not view.contacts
        and not view.has("attend")
        and view.sentence.line != events[-1].sentence.line
    ):
        last = events[-1]
        if last.is_joint and not is_at_hour(text, view.sentence):
            last.people = list(dict.fromkeys(last.people + people))
            last.mentions = last.mentions + view.mentions
            return None
        return Event(
            [last.people[0], *people], view.mentions, last.cues, last.form, last.form_cue, [view.sentence], True
        )
    few = (len(people) < 3 and (view.contacts or not people)) or (len(people) > 2 and not view.contacts)
    if events and few and view.has("separately"):
        if set(people) <= set(events[-1].people) and not is_among_several(view, set(people), events):
            events[-1].apart = not events[-1].is_joint
            events[-1].echoes.append(view.sentence)
            return None
    if not view.contacts and not people:
        return None
    are_received = not events and are_guests(text, view, lone)
    in_turn = False
    if lone and people and not events and (view.has("attend") or are_received) and not view.has("planned"):
        in_turn = lone.has("separately") and not any(p in lone.people for p in people)
        people = list(dict.fromkeys(lone.people + people))
        view = replace(view, contacts=lone.contacts + view.contacts, mentions=lone.mentions + view.mentions)
    is_long = bool(events) and len(events[-1].sentences) >= _MOST_SENTENCES
    if events and set(people) <= set(events[-1].people) and view.contacts and speaks_of_known(text, view):
        if not is_long:  # "After the talks in Vienna the minister thanked the president."
            events[-1].sentences.append(view.sentence)
            take_means(text, view, events[-1], is_known=True)
        return None
    if told.is_past and not view.contacts:
        return None  # "opened in 2014 in the presence of ..."
    joins = bool(events and people) and not is_long
    joins = joins and (is_at_known(text, view, events[-1]) or comments_on(text, view) or attends(text, view))
    is_next = joins and told.is_row and is_next_envoy(view, events[-1])
    if joins and not (is_next or is_own(text, view, events[-1])):
        latest = events[-1]
        if not view.contacts and set(people) <= set(latest.people):
            return None  # "In June the minister had taken part in a forum in Accra."
        if not any(c.key in ("contact", "met") for c in view.contacts) or len(set(people) | set(latest.people)) > len(
            people
        ):
            several = attended(text, view, events)
            if len(several) > 1:  # "accompanied the minister to both meetings": not whom he met
                people = [p for p in people if not any(p in event.people for event in several)]
            for event in several:
                if event.apart:
                    joined = event.throughout if is_at_all(text, view) or are_envoys(event) else event.attendants
                    joined += [p for p in people if p not in event.people]
                event.joined += [p for p in people if p not in event.people]
                event.people = list(dict.fromkeys(event.people + people))
                event.mentions = event.mentions + view.mentions
                event.sentences.append(view.sentence)
            return None
    if not view.contacts or (not events and came_too(text, view)):
        return None  # "Görüşdə X və Y də olublar": of others, who are not known
    if received := received_next(text, view, events):
        return received
    lately = agreeing(text, view, told.recent)
    recent = agreeing(text, view, [told.host, *lately]) if told.host else lately
    is_series = False
    known_ones = [p for p in recent if p not in people]
    host = known_behind(text, view, known_ones)
    if host:
        people, is_series = [host, *people], True
    elif partner := latter_of(text, view, told.before) or partner_of(text, view, known_ones):
        people = [partner, *people]
    elif len(people) == 1 and (meant := meant_by(text, view, mentions, recent, events[-1] if events else None)):
        people = [meant, *people]
    elif events and set(people).isdisjoint(events[-1].people) and are_met_by_known(text, view):
        people = [meant_by(text, view, mentions, lately, events[-1]) or events[-1].people[0], *people]
        is_series = events[-1].apart and not is_but_one(text, view)
    elif subject := known_subject(text, view, mentions, lately, events):
        people, is_series, host = [subject, *people], met_in_turn(text, view), subject
    elif lately and lately[0] not in people and has_known_subject(text, view, mentions, lately[0]):
        people = [lately[0], *people]
    elif together := of_letters(text, view, events, told.before):
        people, is_series = together, True
    elif (subject := left_out(text, view, told.recent)) and are_met_by_known(text, view):
        people = [subject, *people]
    elif len(told.before) == 1 and told.before[0] not in people and opens_with_talks(text, view):
        people = [told.before[0], *people]
    if not people and not events and took_place(view) and len(told.recent) == 2:
        people = told.recent[::-1]  # "The meeting began with a handshake."
    is_certain = len(before) == 2 or not events
    if len(people) < 2 and len(before) > 1 and means_several(text, view, mentions, is_certain, before):
        theirs = set(before) & set(events[-1].people) if events else set()
        both = len(before) == 2 and len(theirs) < 2 and says_both(text, view)
        if not people and theirs and not both and not is_long:
            events[-1].sentences.append(view.sentence)  # "The two sides also spoke about fisheries."
            return None
        people = list(dict.fromkeys([*before, *people]))
    names_no_other = people or not any(m.person is None and m.offices and not m.offices[-1].plural for m in mentions)
    if events and len(people) < 2 and set(people) <= set(events[-1].people) and not is_long and names_no_other:
        events[-1].sentences.append(view.sentence)  # "The talks were held in Vienna."
        take_means(text, view, events[-1])
        return None
    form, form_cue = form_of(view.contacts)
    if form == "in person" and lone and speaks_on(view, lone) and set(people) & set(lone.people):
        form, form_cue = form_of(lone.contacts)
    if len(people) == 1 and text.body[view.sentence.start : view.sentence.end].endswith(":"):
        joint = any(office.plural for m in mentions for office in m.offices)
        joint = joint or view.has("attend") or text.has_word("roll", view.numbers)
        return Event(people, view.mentions, view.contacts, form, form_cue, [view.sentence], True, joint)
    if len(people) < 2 or not (any(p.is_vouched_for for p in people) or are_officials(text, view)):
        if events and set(people) <= set(events[-1].people):
            events[-1].echoes.append(view.sentence)
        return None
    were_apart = are_received and not text.has_word("meal", (lone or view).numbers)
    apart = len(people) > 2 and (view.has("separately") or is_series or were_apart)
    if not apart and len(people) > 2:
        in_turn = in_turn or (form == "phone call" and not view.has("joint") and not is_called_together(text, view))
        known = any(set(people) <= set(event.people) and not event.apart for event in events)
        is_row = told.is_row and people[0] is told.host and not view.has("attend")
        apart = is_row or (in_turn and not known) or meets_one_by_one(text, view)
    is_known = any(set(people) <= set(event.people) for event in events)
    return Event(
        people,
        view.mentions,
        view.contacts,
        form,
        form_cue,
        [view.sentence],
        apart=apart,
        among=is_among_several(view, set(people), events),
        host=host or (people[0] if meets_each_in_turn(text, view) else None),
        is_another=is_earlier(text, view) if is_known else met_another(text, view, people, before, events),
        leaves_out=bool(text.vocabulary.locatives) and lacks_subject(text, view),
    )
