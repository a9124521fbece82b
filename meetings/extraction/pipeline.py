"""The whole way from bytes to a draft; pure, and the same every time."""

from typing import Any

from meetings.extraction.assembly import meetings_held
from meetings.extraction.contacts.claims import claim_offices
from meetings.extraction.contacts.events import find_events
from meetings.extraction.contacts.grouping import meetings_of
from meetings.extraction.contacts.titles import announces, take_form
from meetings.extraction.days.dateline import find_dateline
from meetings.extraction.days.dates import find_days
from meetings.extraction.days.published import find_published
from meetings.extraction.doubts import find_doubts
from meetings.extraction.drafts import Doubt, Envelope, Evidence, OrganizationDraft, Span, TextDraft
from meetings.extraction.homes.issuers import settle_issuers
from meetings.extraction.homes.namesakes import holders
from meetings.extraction.homes.told_bodies import settle_ministers_met, settle_told_bodies
from meetings.extraction.homes.unnamed import settle_unnamed
from meetings.extraction.homes.visited_bodies import settle_local_speakers, settle_visited_bodies
from meetings.extraction.offices.bodies import find_bodies
from meetings.extraction.offices.bodies_present import with_bodies_present
from meetings.extraction.offices.cardinals import with_cardinals
from meetings.extraction.offices.chancellors import with_chancellors
from meetings.extraction.offices.councils import take_councils
from meetings.extraction.offices.country_posts import with_country_posts
from meetings.extraction.offices.delegations import with_chairs, with_led_bodies
from meetings.extraction.offices.diasporas import with_diasporas
from meetings.extraction.offices.guests_states import with_guests_states
from meetings.extraction.offices.headed_ministries import with_headed_ministries
from meetings.extraction.offices.heading import with_heads
from meetings.extraction.offices.initial_bodies import with_initial_bodies
from meetings.extraction.offices.its_heads import with_its_heads
from meetings.extraction.offices.joint_offices import with_joint_bodies
from meetings.extraction.offices.listed import (
    with_joint_portfolios,
    with_listed_ministers,
    with_meant_portfolios,
    with_other_portfolios,
    with_states_meant,
)
from meetings.extraction.offices.local_assemblies import take_local_assemblies
from meetings.extraction.offices.local_owners import with_local_owners
from meetings.extraction.offices.offices import find_offices
from meetings.extraction.offices.organizations import organizations
from meetings.extraction.offices.own_sides import with_own_sides
from meetings.extraction.offices.past_service import with_past_service
from meetings.extraction.offices.realms_meant import with_realms_meant
from meetings.extraction.offices.represented import with_represented
from meetings.extraction.offices.same_offices import with_same_offices
from meetings.extraction.offices.sent_envoys import with_senders
from meetings.extraction.offices.short_bodies import with_short_bodies
from meetings.extraction.offices.short_states import with_short_states
from meetings.extraction.offices.small_heads import take_small_heads
from meetings.extraction.offices.that_country import with_that_country
from meetings.extraction.people.bare_names import bare_subjects
from meetings.extraction.people.beside_names import told_apart
from meetings.extraction.people.called_later import call_together
from meetings.extraction.people.councillors import settle_councillors
from meetings.extraction.people.epithets import settle_epithets
from meetings.extraction.people.former_offices import settle_former
from meetings.extraction.people.meant_owners import with_owners_meant
from meetings.extraction.people.mentions import find_mentions
from meetings.extraction.people.met_next import name_those_told, take_up_met
from meetings.extraction.people.more_told import settle_as_told
from meetings.extraction.people.names import find_names
from meetings.extraction.people.nominative import in_nominative
from meetings.extraction.people.people import find_people
from meetings.extraction.people.predicates import settle_becoming, settle_predicates
from meetings.extraction.people.principals import without_principals
from meetings.extraction.people.sent import send_envoys
from meetings.extraction.people.suffixes import without_endings
from meetings.extraction.people.taken_up_at_home import take_up_at_home
from meetings.extraction.people.taken_up_two import take_up_two
from meetings.extraction.people.their_deputies import name_deputies
from meetings.extraction.people.tracing import trace_offices
from meetings.extraction.people.turkic_predicates import settle_turkic_predicates
from meetings.extraction.places.letterheads import (
    agency_state,
    closing_agency_state,
    issuer_state,
    source_state,
    state_of_publisher,
)
from meetings.extraction.texts.language import identify
from meetings.extraction.texts.layout import lay_out
from meetings.extraction.texts.lookalikes import in_latin
from meetings.extraction.texts.reading import decode
from meetings.extraction.texts.terms import find_terms
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import pieces_of, tokenize
from meetings.extraction.texts.wrapping import unwrapped
from meetings.vocabulary import LANGUAGES, Vocabulary, authorities

LONGEST = 200_000  # characters that meetings are read from; no report of one is near it
_PLACES = frozenset({"state", "capital", "city", "body"})


def read_text(data: bytes, envelope: Envelope) -> TextDraft:
    """Return all that can be read from a source text; Unreadable where the bytes are no text."""
    reading = decode(data)
    body = reading.text
    language = envelope.language or identify(body)
    title = envelope.title or reading.title
    if language not in LANGUAGES:
        doubt = Doubt("unread meeting", f"no grammar for the language {language!r}" if language else "no language told")
        return TextDraft(
            body,
            language,
            envelope.published,
            (),
            title,
            envelope.publisher,
            envelope.url,
            (),
            (),
            (doubt,),
            reading.warnings,
        )
    vocabulary = Vocabulary.for_language(language)
    told = in_latin(unwrapped(body[:LONGEST], vocabulary), bool(vocabulary.paradigms))
    pieces = pieces_of(told)
    terms = find_terms(told, vocabulary, pieces)
    days = find_days(told, terms.names, pieces)
    named = [(t.start, t.end) for t in terms.names if t.kind in _PLACES] + [(d.start, d.end) for d in days]
    layout = lay_out(told, vocabulary, named, title)
    publisher_state = state_of_publisher(envelope.publisher, vocabulary) if envelope.publisher else ""
    text = Text(told, vocabulary, layout, terms, tokenize(told, vocabulary, pieces), publisher_state)
    take_small_heads(text)
    take_councils(text)
    take_local_assemblies(text)
    text.take_bodies(find_bodies(text))
    text.publisher_state = text.publisher_state or issuer_state(text)
    dateline = find_dateline(text, days)
    text.publisher_state = text.publisher_state or (agency_state(text, dateline) if dateline else "")
    text.publisher_state = text.publisher_state or closing_agency_state(text, dateline) or source_state(text)
    dated = find_published(text, days, dateline)
    published = envelope.published or dated.days
    # Where the text tells another day of publication than its envelope, no sentence tells the one that is kept.
    published_evidence = dated.evidence if published == dated.days else ()
    offices = with_chancellors(
        text,
        with_cardinals(text, with_country_posts(with_past_service(text, with_its_heads(text, find_offices(text))))),
    )
    offices = with_headed_ministries(text, with_heads(text, with_chairs(text, offices)))
    offices = with_joint_bodies(text, offices)
    offices = with_bodies_present(text, with_short_states(text, offices))
    offices = with_represented(text, with_local_owners(text, with_led_bodies(text, offices), dateline))
    offices = with_listed_ministers(text, with_joint_portfolios(text, offices))
    offices = with_guests_states(text, with_other_portfolios(text, offices))
    offices = with_same_offices(text, with_diasporas(text, with_own_sides(text, offices)))
    offices = with_that_country(text, with_meant_portfolios(text, with_states_meant(text, offices)))
    offices = with_senders(text, with_realms_meant(text, with_initial_bodies(text, with_short_bodies(text, offices))))
    found = [name for name in find_names(text) if not (dateline and dateline.start <= name.start < dateline.end)]
    names, offices = without_principals(text, told_apart(text, found), offices)
    names = without_endings(text, in_nominative(text, names, offices))
    offices = with_owners_meant(text, offices, names)
    # Whom the lines above the report name are others, as in the headlines of other reports.
    named_in_it = [name for name in names if name.start >= layout.report]
    mentions = find_mentions(text, named_in_it, [office for office in offices if office.start >= layout.report])
    name_deputies(text, mentions)
    people = find_people(text, mentions, bare_subjects(text, mentions))
    settle_councillors(text, mentions, people)
    settle_issuers(text, mentions, people)
    send_envoys(text, offices, people)
    take_up_met(text, mentions)
    name_those_told(text, mentions)
    settle_as_told(text, mentions)
    call_together(text, mentions)
    take_up_two(text, mentions, people)
    take_up_at_home(text, mentions, people, dateline)
    trace_offices(text, mentions, people, dateline)
    settle_former(text, mentions, people)
    settle_predicates(text, mentions, people)
    settle_turkic_predicates(text, mentions)
    settle_becoming(text, mentions)
    settle_epithets(text, mentions, people)
    settle_unnamed(text, mentions, people)
    settle_told_bodies(text, people)
    settle_visited_bodies(text, people)
    settle_local_speakers(text, people)
    text.held = holders(people)
    if not title and layout.title:
        title = body[layout.title[0] : layout.title[1]]
    events = (
        []
        if announces(title, vocabulary)
        else find_events(text, mentions, published.latest.year if published else None)
    )
    take_form(text, title, events)
    told_days = [d for d in days if not (dateline and dateline.start <= d.start < dateline.end)]
    in_names = {text.tokens[n].start for name in names for n in range(name.first, name.last + 1)}
    told_days = [d for d in told_days if d.start not in dated.stamps]
    told_days = [d for d in told_days if d.day or d.start not in in_names]  # "Julio Mora"
    contacts = meetings_of(text, events)
    claim_offices(text, mentions, contacts)
    settle_ministers_met(text, mentions, contacts)
    parties = {person for event in contacts for person in event.people}
    mentioned = [m for m in mentions if m.offices or (m.person and (m.person.is_vouched_for or m.person in parties))]
    meetings = meetings_held(text, contacts, mentioned, told_days, dateline, published, published_evidence)
    doubts = find_doubts(text, mentions, meetings, days, published)
    if len(body) > LONGEST:
        reason = f"only the first {LONGEST} of {len(body)} characters were read"
        doubts = (Doubt("unread meeting", reason, Span(LONGEST, len(body))), *doubts)
    publisher = envelope.publisher or _publisher(text, dateline.end if dateline else 0)
    for mention in mentions:
        mention.person = None  # who knows his mentions: what refers to itself stays until it is looked for
    return TextDraft(
        body,
        language,
        published,
        published_evidence,
        title,
        publisher,
        envelope.url,
        meetings,
        organizations(text, offices),
        doubts,
        reading.warnings + dated.warnings,
    )


def _publisher(text: Text, dateline_end: int) -> str:
    """The news agency that the dateline names."""
    bodies = authorities().bodies
    for term in text.terms.names:
        if term.kind == "body" and term.end <= dateline_end and bodies[term.key].kind == "news agency":
            return bodies[term.key].name
    return ""


def _names(body: str, organization: OrganizationDraft) -> tuple[str, str]:
    """The authorized name, and the one that the text prints."""
    span = organization.evidence[0].span
    return organization.name, body[span.start : span.end]


def _evidence(field: str, body: str, evidence: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    return [
        {
            "field": field,
            "start": e.span.start,
            "end": e.span.end,
            "quote": body[e.span.start : e.span.end],
            "basis": e.basis,
        }
        for e in evidence
    ]


def to_record(draft: TextDraft, id: str) -> dict[str, Any]:
    """Return the object that `manage.py extract` prints for a text."""
    evidence = _evidence("published", draft.body, draft.published_evidence)
    meetings = []
    for m, meeting in enumerate(draft.meetings):
        at = f"meetings[{m}]"
        evidence += _evidence(f"{at}.date", draft.body, meeting.days_evidence)
        evidence += _evidence(f"{at}.form", draft.body, meeting.form_evidence)
        evidence += _evidence(f"{at}.place", draft.body, meeting.place_evidence)
        people = []
        for p, person in enumerate(meeting.participants):
            evidence += _evidence(f"{at}.participants[{p}].name", draft.body, person.evidence)
            for o, office in enumerate(person.offices):
                evidence += _evidence(f"{at}.participants[{p}].offices[{o}]", draft.body, office.evidence)
            offices = [{"title": o.in_full or o.title, "organization": o.organization or None} for o in person.offices]
            people.append({"name": person.name or None, "offices": offices})
        meetings.append(
            {
                "date": meeting.days.written if meeting.days else None,
                "form": meeting.form,
                "place": meeting.place or None,
                "participants": people,
            }
        )
    for n, organization in enumerate(draft.organizations):
        evidence += _evidence(f"organizations[{n}]", draft.body, organization.evidence)
    return {
        "id": id,
        "language": draft.language or None,
        "published": draft.published.written if draft.published else None,
        "meetings": meetings,
        "organizations": list(dict.fromkeys(name for o in draft.organizations for name in _names(draft.body, o))),
        "title": draft.title or None,
        "publisher": draft.publisher or None,
        "url": draft.url or None,
        "evidence": evidence,
    }
