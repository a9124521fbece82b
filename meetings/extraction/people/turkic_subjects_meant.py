"""Whom an office means that is a Turkish or Azerbaijani sentence's subject: the subject of the sentence before."""

from meetings.extraction.people.cases import is_marked
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import PLACES
from meetings.extraction.texts.text import Text
from meetings.vocabulary import authorities

_OPENING = 8  # words of a sentence up to the office: "Bağdat'ın ardından Erbil'e geçen / Bakan"


def subject_before(text: Text, mention: Mention, holders: list[Person]) -> Person | None:
    """Return the one with whom the sentence before begins, whom an office that begins this one means: "Bakan, ...".

    Or an office behind where he went on to: "Lima'ya geçen / Bakan, ...".
    """
    here = text.sentence_at(mention.start)
    if here is None or not (mention.start == here.start or went_abroad(text, mention)):
        return None
    before = text.sentence_at(text.tokens[max(text.number_at(here.start) - 1, 0)].start)
    if before is None or before is here or before.part != "body":
        return None
    named = [m for p in holders for m in p.mentions if before.start <= m.start < before.end and m.name]
    first = min(named, key=lambda m: m.start, default=None)
    return first.person if first and first.name and not is_marked(text, first.name) else None


def went_abroad(text: Text, mention: Mention) -> bool:
    """Return whether the clause before the office says that its holder went to where the language is not at home.

    He is then no guest, but one of its own: "Lima'ya geçen / Bakan", but "Ankara'ya gelen / Bakan".
    """
    here, number = text.sentence_at(mention.start), text.number_at(mention.start)
    if not text.vocabulary.locatives or here is None or not text.is_word(number - 1, "stay"):
        return False
    place = text.cover.get(number - 2)
    if place is None or place.kind not in PLACES or number - text.number_at(here.start) > _OPENING:
        return False
    known = authorities().territories
    return place.key not in text.vocabulary.homes and known[place.key].parent not in text.vocabulary.homes
