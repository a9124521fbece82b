"""The cues of a text that its sentences are read by."""

from bisect import bisect_right
from operator import attrgetter

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_START, _END = attrgetter("start"), attrgetter("end")
_LONG = 6  # letters of a verb in the future
_REFLEXIVE = 1  # words between a noun and its verb: "El encuentro / se / extenderá"


def cues_of(text: Text, mentions: list[Mention]) -> list[Found]:
    """Return the text's cues but those in names and titles, with its verbs in the future, which tell of plans."""
    cues = _without_surnames(text.terms.cues, mentions)
    to_come = _to_come(text, cues)
    return sorted([*cues, *to_come], key=_START) if to_come else cues


def _without_surnames(cues: list[Found], mentions: list[Mention]) -> list[Found]:
    """Return the cues but those that only end somebody's name, the "verá" of "Ana / Vera", or stand in a title.

    "Спецпредставитель президента на / переговорах Иван Мора".
    """
    starts = [mention.start for mention in mentions]
    kept = []
    for cue in cues:
        number = bisect_right(starts, cue.start) - 1
        if number < 0 or mentions[number].end <= cue.start or not _stands_in(cue, mentions[number]):
            kept.append(cue)
    return kept


def _stands_in(cue: Found, mention: Mention) -> bool:
    """Whether the cue is within the title, or the name of several words: no "Arbeitsgespräch"."""
    name = mention.name
    if name is not None and len(name.words) > 1 and name.start < cue.start < name.end:
        return True
    return any(office.start <= cue.start and cue.end <= office.end for office in mention.offices)


def _to_come(text: Text, cues: list[Found]) -> list[Found]:
    """What the verbs in the future say.

    One right behind the noun of a contact says so of that: "La reunión / terminará a las dos".
    """
    verbs = _future_verbs(text)
    contacts = [c for c in cues if c.key in CONTACTS] if verbs else []
    found = []
    for i in verbs:
        token = text.tokens[i]
        found.append(Found(token.start, token.end, "cue", "planned"))
        noun = bisect_right(contacts, token.start, key=_END) - 1
        if noun >= 0 and len(text.gap(contacts[noun].end, token.start)) <= _REFLEXIVE:
            found.append(Found(token.start, token.end, "cue", "planned_after"))
    return found


def _future_verbs(text: Text) -> list[int]:
    """The numbers of the verbs in the future, in a language that tells it by their endings: "présidera", "visitará"."""
    endings = tuple(text.vocabulary.words["future_ending"])
    exact = text.vocabulary.order.get("future_accent", False)
    last = tuple({ending[-2:] for ending in endings})  # few, which are asked for sooner than all
    found = []
    for word in [word for word in text.printed if word.endswith(last) and word.endswith(endings)] if endings else ():
        for i in text.printed[word]:
            token = text.tokens[i]
            if token.is_capital or not token.is_word or len(token.text) < _LONG or i in text.cover:
                continue
            if text.is_any(i, ("function", "venue")) or (exact and token.text.rstrip("n")[-1] != "á"):
                continue
            found.append(i)
    return sorted(found)
