"""What those named without an office are called next: "X and Y met. The two ministers ...", "His colleague ..."."""

from bisect import bisect_left
from dataclasses import replace

from meetings.extraction.offices.alike import same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.countrymen import countryman
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.text import Text

_OPENING = 9  # words before the plural that a sentence begins with: "At their talks, / the"
_IN_FULL = 2  # words of a name
_TWO = 2
_SENTENCES = 3  # before the plural, in which those may be named
REASON = "the office by which the text then calls those who met together"


def call_together(text: Text, mentions: list[Mention]) -> None:
    """Give each of two named without an office the one by which the next sentence calls them both, in his state.

    None where the plural may be of others: the one of the two whose office is told has to hold one like it.
    """
    for number, mention in enumerate(mentions):
        office = mention.offices[-1] if mention.offices and not mention.name else None
        if office is None or mention.person or office.owner or office.owner_name or len(mention.offices) > 1:
            continue
        if not (office.plural or office.key == "counterpart"):
            continue
        here = text.sentence_at(mention.start)
        if here is None or here.part != "body" or not _takes_up(text, mention, here, mentions[max(0, number - 1)]):
            continue
        named = _named_before(text, here, mentions)
        people = list(dict.fromkeys([m.person for m in named if m.person]))
        told = _office_of_both(office, people, mentions) if len(people) == _TWO else None
        for one in named if told else ():
            person = one.person
            if told and person and not person.offices and person.fullest and len(person.fullest.words) >= _IN_FULL:
                own = replace(
                    told,
                    start=office.start,
                    end=office.end,
                    owner=countryman(text, one.name) if one.name else None,
                    owner_name="",
                )
                person.offices.append(replace(own, plural=False, states=(), accredited=None, in_full="", reason=REASON))


def _takes_up(text: Text, mention: Mention, here: Sentence, before: Mention) -> bool:
    """Whether the plural is of those known: "the two ministers", or "the ministers" where the sentence begins."""
    i = text.number_at(mention.start)
    if text.is_word(i - 1, "two") or text.is_word(i - 1, "both"):
        return True
    known = text.is_word(i - 1, "article") and not text.is_word(i - 1, "indefinite")
    is_his = text.is_any(i - 1, ("pronoun", "its")) and mention.offices[-1].key == "counterpart"
    if text.vocabulary.words["indefinite"] and not (known or is_his):
        return False
    is_first = before is mention or before.start < here.start or not (before.person or before.name)
    return is_first and len(text.tokens_between(here.start, mention.start)) <= _OPENING


def _named_before(text: Text, here: Sentence, mentions: list[Mention]) -> list[Mention]:
    """Those named in the last sentences of the body before that one, as many as it takes to name two."""
    number = bisect_left(text.sentence_starts, here.start)
    named: list[Mention] = []
    for sentence in reversed(text.layout.sentences[max(0, number - _SENTENCES) : number]):
        if sentence.part != "body" or len({id(m.person) for m in named}) >= _TWO:
            break
        first, last = (bisect_left(mentions, at, key=lambda m: m.start) for at in (sentence.start, sentence.end))
        named += [m for m in mentions[first:last] if m.person]
    return named


def _office_of_both(office: OfficeMention, people: list[Person], mentions: list[Mention]) -> OfficeMention | None:
    """The office that the plural says both to hold; None where the one of whom another is told does not.

    "The two ministers", where one is a foreign minister, are both that, unless the text names another minister.
    """
    held = [o for p in people for o in p.offices if o.key != "counterpart"]
    if office.key == "counterpart":  # "His colleague thanked Ana Roy"
        return held[0] if len(held) == 1 and held[0].of == "state" and not held[0].capacity else None
    if not held:
        return _told_before(office, mentions)
    alike = [o for o in held if same_office(o, office)]
    if not alike or office.key != "minister" or alike[0].key == "minister":
        return office if alike else None
    others = (m.offices[-1].key for m in mentions if not m.person and m.offices and not m.name)
    is_only = all(key in ("minister", alike[0].key) or not key.startswith("minister") for key in others)
    return alike[0] if is_only and alike[0].key.startswith("minister-of-") and not alike[0].capacity else None


def _told_before(office: OfficeMention, mentions: list[Mention]) -> OfficeMention:
    """The plural's office, or what "the ministers" are for, where those named by office alone before are one thing."""
    alone = [m.offices[-1] for m in mentions if m.start < office.start and not (m.name or m.person) and m.offices]
    told = {o.key: o for o in alone if o.key.startswith("minister-of-") and same_office(o, office)}
    return next(iter(told.values())) if office.key == "minister" and len(told) == 1 else office
