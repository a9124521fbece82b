"""Those named by an office alone, which one person holds at a time: "the Emir of Qatar"."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.homes.home_bodies import home_body
from meetings.extraction.homes.sides import INTERNATIONAL
from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.countrymen import countryman
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.text import Text, within
from meetings.vocabulary import authorities

# Offices besides those of states' heads that one holds at a time: "the governor of X", "the Secretary General of Y".
_ONE_EACH = frozenset(
    [
        "governor", "mayor", "speaker", "secretary-general", "director-general", "executive-secretary",
        "deputy-speaker", "senate-president", "chief-justice", "supreme-court-president",
        "constitutional-court-president", "attorney-general", "prosecutor-general", "auditor-general",
        "ombudsman", "chief-of-general-staff", "chief-of-defence", "chief-of-defence-staff", "chief-of-army",
        "chief-of-navy", "chief-of-air-force", "commander-of-army", "commander-of-navy",
        "commander-of-air-force", "inspector-general-of-police", "national-security-adviser",
        "charge-d-affaires", "governor-general", "vice-president", "crown-prince", "chief-minister",
        "first-minister", "opposition-leader",
    ]
)  # fmt: skip


_HEADS = ("secretary-general", "director-general", "high-representative")  # of international bodies
_MOST = 50  # mentions of one person, or of an office without a name, that are compared
_IN_FULL = 2  # words of a name
_NAMES = 8  # of one person, as the text prints them
_ONLY = "the only office told of nobody, and the only one who took part without an office"


def settle_unnamed(text: Text, mentions: list[Mention], people: list[Person]) -> None:
    """Give each mention of an office alone its person: the one whom only the headline names, else one without a name.

    No unnamed person is added where somebody is named of whom no state is told: it may be the same person. It is not
    where the two stand beside each other, "Ivan Mora met with the President of Malta", nor where he holds another post.
    """
    alone = [m for m in mentions if not m.name and not m.person and len(m.offices) == 1]
    if not alone:
        return
    _settle_heads(text, alone, people)
    counterparts = {o.owner_key for p in people for o in p.offices if o.key == "counterpart"}
    open_mentions = [m for m in alone if _is_unique(text, m) and m.offices[0].owner_key not in counterparts]
    if not open_mentions:
        return
    stateless = [
        p
        for p in people
        if not any(o.owner_key or o.owner_name for o in p.offices) and not _holds_another(p, open_mentions)
    ]
    if stateless:
        holder = _named_in_headline(text, mentions, open_mentions, stateless)
        reason = "the only one whom the headline names"
        if holder is None:
            reason = _ONLY
            holder = _who_speaks(text, open_mentions, stateless) or _of_that_state(text, open_mentions, stateless)
        if holder:
            holder.offices.append(replace(open_mentions[0].offices[0], reason=reason))
            for mention in open_mentions:
                holder.add(mention)
            return
        others: dict[tuple[str, str], bool] = {}
        for m in open_mentions:
            held = m.offices[0].key, m.offices[0].owner_key
            if held not in others:
                others[held] = _is_of_others(text, m, open_mentions, stateless)
        open_mentions = [m for m in open_mentions if others[m.offices[0].key, m.offices[0].owner_key]]
    unnamed: dict[tuple[str, str], Person] = {}
    for mention in open_mentions:
        office = mention.offices[0]
        whose = office.owner_key or office.owner_name
        alike = (p for key, p in unnamed.items() if key[1] == whose and same_office(p.offices[0], office))
        key = office.key, whose
        person = unnamed.get(key) or next(alike, None)
        if person is None:
            person = unnamed[key] = Person(offices=[office])
            people.append(person)
        person.add(mention)


def _settle_heads(text: Text, alone: list[Mention], people: list[Person]) -> None:
    """Let "the Secretary-General" be one person, in a text about one international body that names no holder."""
    for key in _HEADS:
        meant = [
            m
            for m in alone
            if m.offices[0].key == key
            and not (m.offices[0].plural or m.offices[0].capacity or m.offices[0].owner_key or m.offices[0].owner_name)
            and text.is_word(text.number_at(m.start) - 1, "article")
        ]
        is_named = meant and any(o.key == key for person in people for o in person.offices)
        if meant and not is_named and (home_body(text) or _is_of_one_body(text)):
            person = Person(offices=[meant[0].offices[0]])
            people.append(person)
            for mention in meant:
                person.add(mention)


def _is_of_one_body(text: Text) -> bool:
    """Whether the text names no international body at all, as those of the body's own press office may not."""
    known = authorities().bodies
    return not any(t.kind == "body" and known[t.key].kind in INTERNATIONAL for t in text.terms.names)


def _is_unique(text: Text, mention: Mention) -> bool:
    office = mention.offices[0]
    if office.plural or office.capacity or not (office.owner_key or office.owner_name):
        return False
    if office.key in _ONE_EACH:
        return len(text.tokens_between(mention.start, mention.end)) > 1  # whose it is stands beside it
    return bool(office.owner_key) and _is_post(office)


def _holds_another(person: Person, unnamed: list[Mention]) -> bool:
    """Whether all that the person is told to be are posts in a government, and none is one that stands unnamed."""
    posts = {m.offices[0].key: m.offices[0] for m in unnamed}.values()
    return bool(person.offices) and all(
        _is_post(held) and not any(same_office(held, post) for post in posts) for held in person.offices
    )


def _is_post(office: OfficeMention) -> bool:
    return office.key.startswith("minister-of-") or any(office.key in alike for alike in ALIKE)


def _is_of_others(text: Text, mention: Mention, unnamed: list[Mention], stateless: list[Person]) -> bool:
    """Whether all who are named without a state stand somewhere in a sentence with that office, as other people.

    Cases tell who met whom, or that the verb stands between the two: "the President of Malta received Jan Vrabec".
    """
    if not (text.vocabulary.paradigms or text.vocabulary.order.get("subject_first")):
        return False
    one = mention.offices[0]
    same = [m for m in unnamed if same_office(m.offices[0], one) and m.offices[0].owner_key == one.owner_key]
    return all(any(_are_two(text, m, person) for m in same) for person in stateless)


def _are_two(text: Text, mention: Mention, person: Person) -> bool:
    """Whether the sentence of the office names the person as another."""
    sentence = text.sentence_at(mention.start)
    if sentence is None:
        return False
    starts = person.starts[bisect_left(person.starts, sentence.start) : bisect_left(person.starts, sentence.end)]
    if text.vocabulary.paradigms:
        return bool(starts)
    between = (within(text.terms.cues, min(mention.end, start), max(mention.start, start)) for start in starts)
    return any(cue.key in CONTACTS for cues in between for cue in cues)


def _who_speaks(text: Text, unnamed: list[Mention], stateless: list[Person]) -> Person | None:
    """The one person named in full without an office, who speaks or acts behind the only office without a name.

    "The President of Malta received envoys. ... Ana Roy wished them success." Not beside that office, nor above.
    """
    if len(stateless) != 1 or len({(m.offices[0].key, m.offices[0].owner_key) for m in unnamed}) != 1:
        return None
    person = stateless[0]
    if person.offices or max(person.lengths) < _IN_FULL or person.starts[0] < unnamed[0].start:
        return None
    if len(person.starts) > _MOST or len(unnamed) > _MOST:
        return None
    here = [text.sentence_at(start) for start in person.starts]
    if any(s is None or s.part != "body" for s in here) or any(text.sentence_at(m.start) in here for m in unnamed):
        return None
    return person if any(_is_subject(text, m) for m in person.mentions) else None


def _of_that_state(text: Text, unnamed: list[Mention], stateless: list[Person]) -> Person | None:
    """The one person named in full without an office, whom the text calls of the state whose only office has no name.

    "The Maltese chargé d'affaires was summoned. ... the Maltese diplomat Ana Roy". Not beside that office.
    """
    bare = [p for p in stateless if not p.offices and p.fullest and len(p.fullest.words) >= _IN_FULL]
    if len(bare) != 1 or len({(m.offices[0].key, m.offices[0].owner_key) for m in unnamed}) != 1:
        return None
    states = (countryman(text, name) for name in bare[0].names[:_NAMES])
    is_of_it = any(state is not None and state.key == unnamed[0].offices[0].owner_key for state in states)
    beside = any(_are_in_one_sentence(text, m, bare[0]) for m in unnamed[:_MOST])
    return bare[0] if is_of_it and not beside else None


def _are_in_one_sentence(text: Text, mention: Mention, person: Person) -> bool:
    sentence = text.sentence_at(mention.start)
    return sentence is None or bisect_left(person.starts, sentence.start) < bisect_left(person.starts, sentence.end)


def _is_subject(text: Text, mention: Mention) -> bool:
    """Whether the name opens its sentence, or stands right before a verb of saying."""
    sentence = text.sentence_at(mention.start)
    if sentence is None:
        return False
    said = within(text.terms.cues, mention.end, sentence.end)[:1]
    speaks = any(cue.key == "say" and not text.gap(mention.end, cue.start) for cue in said)
    return speaks or sentence.start == mention.start


def _named_in_headline(
    text: Text, mentions: list[Mention], unnamed: list[Mention], stateless: list[Person]
) -> Person | None:
    """The one person whom the headline names, without an office, where the text below gives but one office so.

    All others of whom no state is told have to stand beside that office, as other people.
    """
    title = text.layout.title
    if not title or len({(m.offices[0].key, m.offices[0].owner_key) for m in unnamed}) != 1:
        return None
    if any(m.offices and title[0] <= m.start < title[1] for m in mentions):
        return None
    sentences = [s for m in unnamed if (s := text.sentence_at(m.start))]

    def stands_beside(person: Person) -> bool:
        return any(s.start <= m.start < s.end for m in person.mentions for s in sentences)

    headed = [p for p in stateless if any(title[0] <= m.start < title[1] for m in p.mentions)]
    if len(headed) != 1 or stands_beside(headed[0]) or headed[0].offices:
        return None
    return headed[0] if all(stands_beside(p) for p in stateless if p is not headed[0]) else None
