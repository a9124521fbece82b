"""Who is meant without being named: by "he", "they", "the Swiss" or "his counterpart"."""

from bisect import bisect_left

from meetings.extraction.contacts import View, people_of
from meetings.extraction.layout import Sentence
from meetings.extraction.people import Mention, Person, same_office
from meetings.extraction.text import Text


def meant_by(text: Text, view: View, mentions: list[Mention], recent: list[Person]) -> Person | None:
    """The person whom a pronoun or a bare "his counterpart" of the sentence means: the one lately named."""
    present = people_of(view.mentions)
    others = [p for p in recent if p not in present]
    for mention in mentions:
        if mention.person is None and mention.name is None and mention.offices[-1].key == "counterpart" and present:
            kin = [p for p in others if any(same_office(o, t) for o in p.offices for t in present[0].offices)]
            return next(iter(kin or others), None)
    if (compatriot := _compatriot(text, view, others)) is not None:
        return compatriot
    pronouns = text.vocabulary.words.get("pronoun", frozenset())
    if any(t.folded in pronouns for t in text.gap(view.sentence.start, view.sentence.end)):
        return next(iter(others), None)
    return None


def is_subject_pronoun(text: Text, view: View) -> bool:
    """Whether "he" or "she" stands right before the verb of meeting."""
    subject = text.vocabulary.words["subject"]
    first = bisect_left(text.starts, view.contacts[0].start)
    return any(text.tokens[i].folded in subject for i in range(max(0, first - 2), first))


def _compatriot(text: Text, view: View, others: list[Person]) -> Person | None:
    """The one whom "the Swiss" or "el chileno" means: the only one lately named whose office is that state's."""
    for i in text.tokens_between(view.sentence.start, view.sentence.end):
        term = text.cover.get(i)
        if term is None or term.kind != "demonym" or not text.is_word(i - 1, "article"):
            continue
        after = text.tokens[i + 1] if i + 1 < len(text.tokens) else None
        if after and (after.is_capital or text.cover.get(i + 1)):
            continue
        meant = [p for p in others if any(o.owner_key == term.key or term.key in o.states for o in p.offices)]
        if len(meant) == 1:
            return meant[0]
    return None


def means_several(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence says "they" or the like of those named in the sentence before."""
    several = text.vocabulary.words["several"]
    return any(token.folded in several for token in text.gap(sentence.start, sentence.end))
