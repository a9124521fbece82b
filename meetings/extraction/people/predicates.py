"""Titles that a clause says somebody holds: "the United Nations, of which she is the coordinator", "X est la chargée".

In a language whose relative pronoun stands before the subject: "..., dont elle / est la coordinatrice". Or a sentence
that begins with one of whom the text told none: "Roy is now the foreign minister of Malta".
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_OWNERS = ("state", "demonym", "body")
_REACH = 14  # tokens from what somebody heads to "of which"
_CAME = ("ist", "war", "hat", "kam", "kommt", "reiste", "besuchte")
_OPENING = 3  # words before the name that its sentence begins with: "In May / Roy"
_LONGEST = 7  # words from the name to the office
_FAR = 4  # words from the office to the verb that closes a German clause: "zur Ministerin / von Malta ernannt"
_LATELY = 6  # mentions before the verb by which somebody came to an office
_ORDINALS = ("first", "second", "third", "fourth")
_BEFORE = 2  # sentences, the clause's own included, in which he is named


def settle_predicates(text: Text, mentions: Sequence[Mention], people: Sequence[Person]) -> None:
    """Give who is told to hold an office that office, with the state or body that the clause is about."""
    for named, told in pairwise(mentions):
        person = named.person
        if person is None or person.offices or told.name or told.person:
            continue
        if _is_what_he_is(text, named, told) or _is_with_him(text, named, told):
            person.offices.append(told.offices[0])
            person.add(told)
    opening = {cue.start: cue for cue in text.terms.cues if cue.key == "relative"}
    for mention in mentions if opening else ():
        if mention.name or mention.person or len(mention.offices) != 1 or mention.offices[0].plural:
            continue
        verb = text.number_at(mention.start) - 1
        while text.is_word(verb, "article") and not text.is_word(verb, "indefinite"):
            verb -= 1
        if not text.is_any(verb, ("was", "auxiliary")):
            continue
        person, first = _subject(text, verb - 1, mentions, people)
        relative = opening.get(text.tokens[first - 1].start) if person and first else None
        if person is None or relative is None or person.offices:
            continue
        person.offices.append(_of_which(text, mention.offices[0], first - 2))
        person.add(mention)


def _is_with_him(text: Text, named: Mention, told: Mention) -> bool:
    """Whether a German sentence begins with who was the one that came: "Mit Ana Roy war / die Außenministerin da"."""
    first = text.number_at(named.start)
    if not text.vocabulary.order.get("capital_nouns") or text.tokens[first - 1].folded != "mit" or not named.name:
        return False
    sentence = text.sentence_at(named.start)
    if sentence is None or text.number_at(sentence.start) != first - 1 or told.start >= sentence.end:
        return False
    gap = text.tokens_between(named.end, told.start)
    is_one = not (told.name or told.person or len(told.offices) != 1 or told.offices[0].plural)
    is_known = 1 < len(gap) <= _LONGEST and text.is_word(gap[-1], "article") and text.tokens[gap[0]].folded in _CAME
    return is_one and is_known and not any(text.tokens[i].text == "," for i in gap)


def settle_becoming(text: Text, mentions: Sequence[Mention]) -> None:
    """Give who is told to have come to an office that office, where no other is told of him.

    "Ana Roy, who became / Prime Minister of Malta in May", "since she became / the third Prime Minister of Malta". But
    not with a year: what somebody came to be then she need not be any more.
    """
    verbs = set(text.numbers_of("becoming"))
    for number, mention in enumerate(mentions) if verbs else ():
        if mention.name or mention.person or any(o.plural or o.capacity for o in mention.offices):
            continue
        verb = text.number_at(mention.start) - 1
        while text.is_any(verb, ("article", *_ORDINALS)) or _counts(text, verb):
            verb -= 1
        after = text.number_at(mention.end)
        if verb not in verbs or any(_is_year(token.text) for token in text.tokens[after : after + _FAR]):
            continue
        person = _who_became(text, verb - 1, mentions[max(0, number - _LATELY) : number])
        if person is not None and not person.offices:
            person.offices += mention.offices
            person.add(mention)


def _who_became(text: Text, i: int, before: Sequence[Mention]) -> Person | None:
    """Who stands before the verb, by name or as the only one lately named of whom no office is told."""
    while text.is_word(i, "auxiliary") or text.tokens[i].folded in ("has", "had"):
        i -= 1
    if text.is_word(i, "subject"):
        told = {id(m.person): m.person for m in before if m.name and m.person and not m.person.offices}
        return next(iter(told.values())) if len(told) == 1 else None
    i -= text.is_word(i, "who")
    i -= text.tokens[i].text == ","
    return next((m.person for m in before if m.name and m.end == text.tokens[i].end), None)


def _is_year(word: str) -> bool:
    return word.isdigit() and len(word) == len("2000")


def _counts(text: Text, i: int) -> bool:
    """Whether the token is a number in figures, or what is tied to one: "10th"."""
    before, token = text.tokens[i - 1], text.tokens[i]
    return token.text.isdigit() or (before.text.isdigit() and before.end == token.start)


def _subject(text: Text, i: int, mentions: Sequence[Mention], people: Sequence[Person]) -> tuple[Person | None, int]:
    """Who stands before the verb, by name or as the only one lately named without an office, and where he does."""
    if text.is_word(i, "subject"):
        sentence = text.sentence_at(text.tokens[i].start)
        number = bisect_right(text.sentence_starts, sentence.start) if sentence else 0
        start = text.sentence_starts[max(0, number - _BEFORE)] if number else 0
        end = text.tokens[i].start
        told = [p for p in people if not p.offices and p.fullest and any(start <= s < end for s in p.starts)]
        return (told[0] if len(told) == 1 else None), i
    name = next((m for m in mentions if m.name and m.person and m.end == text.tokens[i].end), None)
    if name is None:
        return None, 0
    first = text.number_at(name.start)
    while text.is_honorific(first - 1):
        first -= 1
    return name.person, first


def _of_which(text: Text, office: OfficeMention, i: int) -> OfficeMention:
    """The office with the state or body named last before the clause, where it has none of its own."""
    if office.owner or office.owner_name:
        return office
    for k in range(i, max(-1, i - _REACH), -1):
        term: Found | None = text.cover.get(k)
        if term is not None and term.kind in _OWNERS:
            return replace(office, owner=term)
    return office


def _is_what_he_is(text: Text, named: Mention, told: Mention) -> bool:
    """Whether a sentence says that he with whom it begins is that: "Roy is / minister", "Roy wurde zur / Ministerin".

    In the latter case without a year: what somebody came to be then he need not be any more.
    """
    if told.name or told.person or len(told.offices) != 1 or told.offices[0].plural or not named.name:
        return False
    sentence = text.sentence_at(named.start)
    if sentence is None or sentence.part != "body" or told.start >= sentence.end:
        return False
    opens = text.number_at(named.start) - text.number_at(sentence.start) <= _OPENING
    gap = text.tokens_between(named.end, told.start)
    if not opens or not 0 < len(gap) <= _LONGEST or not all(_may_lead(text, i) for i in gap):
        return False
    if text.is_word(gap[0], "is"):
        return True
    near = range(gap[0], min(text.number_at(told.end) + _FAR, text.number_at(sentence.end)))
    is_new = text.has_word("befallen", near) and not any(text.tokens[i].text.isdigit() for i in near)
    return is_new and (text.is_any(gap[0], ("was", "befallen")) or text.has_word("befallen", gap))


def _may_lead(text: Text, i: int) -> bool:
    """Whether the word may stand between the verb and the office: no other noun, and no mark but a hyphen."""
    token = text.tokens[i]
    is_time = text.is_any(i, ("number", "recently")) or text.kind_at(i) == "month"
    is_time = (
        is_time or text.is_any(i - 1, ("since", "contracted")) or text.is_word(i, "contracted")
    )  # "im / Mai / zum"
    is_verb = text.is_any(i, ("is", "was", "befallen"))
    small = token.is_word and not token.is_capital and not text.is_any(i, ("of", "with", "and", "to", "by"))
    return is_verb or is_time or token.text.isdigit() or (small and i not in text.told and i not in text.cover)
