"""The one in whose name a text is issued, who is never named: "The Prime Minister spoke to President Vrabec"."""

from functools import lru_cache

from meetings.extraction.contacts.compatriots import is_definite
from meetings.extraction.offices.alike import ALIKE, same_office
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.bystanders import is_bystander
from meetings.extraction.people.heads_meant import head_meant
from meetings.extraction.people.people import Mention, Person
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold
from meetings.vocabulary import Vocabulary, authorities

_JOINING = ("with", "by", "object", "to", "and", "between")
_MOST = 100  # mentions by office alone that are looked at
_OPENING = 2  # words before the subject that a sentence begins with
# Offices of which a state, or whoever issues reports, has but one.
_SINGLE = frozenset().union(*ALIKE[:3]) | {
    "governor-general", "grand-duke", "grand-duchess", "queen", "crown-prince", "sovereign-prince", "pope",
    "speaker", "vice-president", "deputy-prime-minister", "vice-chancellor", "first-minister", "minister-president",
}  # fmt: skip

_NUMERALS = frozenset("IVXL")
_MONARCHS = ALIKE[0] - {"president", "head-of-state"} | {"queen", "grand-duke", "grand-duchess", "crown-prince", "pope"}


def settle_issuers(text: Text, mentions: list[Mention], people: list[Person]) -> None:
    """Let those be persons whom the text calls by an office alone, when they meet somebody and nobody named holds it.

    To be called before offices are traced: the other party may hold the same office of another state.
    """
    _settle_princes(text, people)
    bare = [m for m in mentions if not (m.name or m.person) and _is_bare(m) and not head_meant(text, m, people)][:_MOST]
    while bare:
        office = bare[0].offices[0]
        alike = [m for m in bare if same_office(m.offices[0], office)]
        bare = [m for m in bare if m not in alike]
        rules = office.key in _MONARCHS
        numbered = [p for p in people if _is_prince(p) or (not p.offices and _is_numbered(p))] if rules else []
        if not any(_meets(text, m, mentions) for m in alike) and len(numbered) != 1:
            continue
        called = numbered or [p for p in people if _is_called_by_first_name(p)]
        if office.key in _MONARCHS and len(called) == 1:
            if not _is_prince(called[0]):
                called[0].offices.append(office)  # "His Majesty the King ... Don Felipe ..."
            for mention in alike:
                called[0].add(mention)
            continue
        meant = [person for person in people if _may_be(text, person, office, alike, mentions)]
        if any(not _is_beside_report(text, person) for person in meant) or len(meant) > 1:
            continue
        issuer = meant[0] if meant else Person()
        issuer.offices.append(office)
        if not meant:
            people.append(issuer)
        for mention in alike:
            issuer.add(mention)


def _settle_princes(text: Text, people: list[Person]) -> None:
    """Let a prince with a number rule: "le Prince Jan II" is no king's son, who has none."""
    known = authorities()
    for person in people:
        if person.offices or not _is_numbered(person):
            continue
        before = (text.number_at(m.name.start) - 1 for m in person.mentions if m.name)
        called = next((i for i in before if text.tokens[i].folded in _princely(text.vocabulary)), -1)
        if called >= 0:
            token, key = text.tokens[called], "sovereign-prince"
            states = tuple(sorted(known.few[key]))
            person.offices.append(OfficeMention(token.start, token.end, key, known.offices[key].title, states=states))


@lru_cache(maxsize=8)
def _princely(vocabulary: Vocabulary) -> frozenset[str]:
    """The words of the language's titles for princes who rule."""
    titles = (term.text for term in vocabulary.terms if (term.kind, term.key) == ("office", "sovereign-prince"))
    return frozenset(word for title in titles for word in fold(title).split())


def _is_called_by_first_name(person: Person) -> bool:
    """Whether the person is named by one word with an honorific, as princes are: "Don Felipe"."""
    return person.is_honored and not person.offices and person.lengths == {1}


def _is_prince(person: Person) -> bool:
    return [o.key for o in person.offices] == ["sovereign-prince"]


def _is_numbered(person: Person) -> bool:
    """Whether the person is named as monarchs and popes are: "Felipe VI"."""
    for name in person.names:
        if len(name.words) > 1 and len(name.words[-1]) > 1 and _NUMERALS.issuperset(name.words[-1]):
            return True
    return False


def _is_beside_report(text: Text, person: Person) -> bool:
    """Whether the person is named with an honorific, and only above or below the report: "From: The Rt Hon Ana Roy"."""
    sentences = [text.sentence_at(m.start) for m in person.mentions]
    return person.is_honored and not person.offices and all(s is not None and s.part == "loose" for s in sentences)


def _is_bare(mention: Mention) -> bool:
    """Whether the mention is of a single office, of which it tells not the state or body."""
    if len(mention.offices) != 1:
        return False
    office = mention.offices[0]
    single = office.key in _SINGLE or office.key.startswith("minister-of-")
    return single and not (office.plural or office.capacity or office.owner_key or office.owner_name)


def _meets(text: Text, mention: Mention, mentions: list[Mention]) -> bool:
    """Whether a sentence of the body says that the one so called met somebody else."""
    return any(_are_parties(text, mention, other) for other in _beside(text, mention, mentions))


def _beside(text: Text, mention: Mention, mentions: list[Mention]) -> list[Mention]:
    """The others who are named in the sentence, if it is of the body and the mention takes part in what it tells."""
    sentence = text.sentence_at(mention.start)
    if sentence is None or sentence.part != "body" or not is_definite(text, text.number_at(mention.start)):
        return []
    others = [m for m in mentions if sentence.start <= m.start < sentence.end and m is not mention and m.person]
    return [] if others and is_bystander(text, mention, _cues(text, mention), sentence.start) else others


def _cues(text: Text, mention: Mention) -> list[Found]:
    sentence = text.sentence_at(mention.start)
    return within(text.terms.cues, sentence.start, sentence.end) if sentence else []


def _are_parties(text: Text, mention: Mention, other: Mention) -> bool:
    """Whether one of the two met the other: a word of contact stands between, or before both and joins them."""
    first, second = sorted((mention, other), key=lambda m: m.start)
    contacts = [c for c in _cues(text, mention) if c.key in CONTACTS]
    if any(first.end <= c.start < second.start for c in contacts):
        return True
    if text.vocabulary.order.get("verb_last") or text.vocabulary.locatives:
        begins = _opening(text, first) >= text.number_at(first.start) - _OPENING
        return begins and any(c.start >= second.end for c in contacts)
    before = text.number_at(second.start) - 1
    while text.is_word(before, "article") or text.is_honorific(before):
        before -= 1
    return bool(contacts) and text.is_any(before, _JOINING)


def _opening(text: Text, mention: Mention) -> int:
    """The number of the first token of the mention's sentence."""
    sentence = text.sentence_at(mention.start)
    return text.number_at(sentence.start) if sentence else 0


def _may_be(text: Text, person: Person, office: OfficeMention, alike: list[Mention], mentions: list[Mention]) -> bool:
    """Whether the person may be meant: one without an office, or who holds such a one and is not the other party."""
    if not person.offices:
        return True
    if not any(same_office(o, office) for o in person.offices):
        return False
    if not any(o.owner_key or o.owner_name for o in person.offices):
        return True
    own = [m for m in person.mentions if m.name]
    return not any(
        _are_parties(text, mention, other)
        for mention in alike
        for other in _beside(text, mention, mentions)
        if any(other is m for m in own)
    )
