"""Titles of others that stand right before a name: "Nazir Vrabecin səfərini yüksək qiymətləndirib" is not of one man.

In Turkish and Azerbaijani nothing parts a subject that is but an office from the name that follows it in its case.
"""

from collections import defaultdict

from meetings.extraction.offices.alike import same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.cases import case_ending
from meetings.extraction.people.people import Mention, in_headline
from meetings.extraction.texts.text import Text

_WHOLE = 2  # words of a name in full


def without_others_titles(text: Text, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions; an office of one named before is parted from the name of another who has his own."""
    if not text.vocabulary.locatives:
        return mentions
    held: dict[tuple[str, ...], list[OfficeMention]] = defaultdict(list)
    parted: list[Mention] = []
    for mention in mentions:
        name = mention.name
        if name and mention.offices and len(name.words) == 1 and _is_subject_of_headline(text, mention, mentions):
            parted.append(Mention(mention.start, mention.offices[-1].end, None, mention.offices))
            parted.append(Mention(name.start, name.end, name, []))
            continue
        if name is None or not mention.offices:
            parted.append(mention)
            continue
        own = held.get(name.words, [])
        is_another = own and len(name.words) >= _WHOLE and mention.offices[-1].end <= name.start
        if is_another and case_ending(text, name) and not any(_may_be(o, h) for o in mention.offices for h in own):
            others = [h for words, offices in held.items() if words != name.words for h in offices]
            if all(any(_may_be(o, h) for h in others) for o in mention.offices):
                parted.append(Mention(mention.start, mention.offices[-1].end, None, mention.offices))
                parted.append(Mention(name.start, name.end, name, []))
                continue
        held[name.words] += mention.offices
        parted.append(mention)
    return parted


def _is_subject_of_headline(text: Text, mention: Mention, mentions: list[Mention]) -> bool:
    """Whether the office before a surname in the headline is another's: "AFFA prezidenti / Borq ilə görüşüb".

    So it is where the report gives it to another, and an office of its own to the one of that surname.
    """
    if mention.name is None or not in_headline(text, mention.start) or mention.offices[-1].end > mention.name.start:
        return False
    surname = mention.name.words[0]
    told = [m for m in mentions if m.name and m.offices and len(m.name.words) >= _WHOLE and m is not mention]
    own = [o for m in told if m.name and m.name.words[-1] == surname for o in m.offices]
    others = [o for m in told if m.name and m.name.words[-1] != surname for o in m.offices]
    is_another = any(_may_be(o, h) and o.owner_name == h.owner_name for o in mention.offices for h in others)
    return bool(own) and is_another and not any(_may_be(o, h) for o in mention.offices for h in own)


def _may_be(office: OfficeMention, held: OfficeMention) -> bool:
    """Whether the two phrases may mean one office of one state or body."""
    owners = {o.owner_key or o.owner_name for o in (office, held)} - {""}
    return same_office(office, held) and len(owners) < len((office, held))
