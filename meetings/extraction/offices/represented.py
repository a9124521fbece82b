"""The state of an envoy of whom a verb says whom he represents: "represents Malta in Lisgar with the rank of envoy"."""

from dataclasses import replace

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold

_APOSTROPHES = "'’"
_OBJECT = ("i", "yi", "ni", "u", "yu", "nu")  # folded endings of a Turkish or Azerbaijani object
_LONGEST = 30  # words from the verb to the state
_BETWEEN = ("of", "article", "indefinite")


def with_represented(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; an envoy's of no told state, with "as" before it, has the state that he represents."""
    if "represents" not in text.of_class:
        return offices
    with_state = _with_object if text.vocabulary.locatives else _with_state
    return [with_state(text, office) for office in offices]


def _with_object(text: Text, office: OfficeMention) -> OfficeMention:
    """The office of those who, a Turkish verb behind them says, represented the state before them in its case.

    "Malta'yı / Bakan X ile Büyükelçi Y / temsil etti"
    """
    sentence = text.sentence_at(office.start)
    if sentence is None or office.owner or office.owner_name or office.of == "body":
        return office
    if not text.has_word("represents", text.tokens_between(office.end, sentence.end)):
        return office
    before = (t for t in within(text.terms.names, sentence.start, office.start) if t.kind == "state")
    state = max(before, key=lambda t: t.start, default=None)
    if state is None or fold(state.ending).strip(_APOSTROPHES) not in _OBJECT:
        return office
    text.owners.add(state.start)
    return replace(office, owner=state)


def _with_state(text: Text, office: OfficeMention) -> OfficeMention:
    if office.key not in ACCREDITED or office.owner or office.owner_name or not is_held_as(text, office.start):
        return office
    state = _represented(text, office.start) or _represented_before_verb(text, office)
    if state is None:
        return office
    text.owners.add(state.start)
    text.envoys_of.add(state)
    return replace(office, owner=state)


def is_held_as(text: Text, start: int) -> bool:
    """Return whether an "as" or the like leads to the office there: "as / the", "with the rank of / an"."""
    i = text.number_at(start) - 1
    while i > 0 and text.is_any(i, _BETWEEN):
        i -= 1
    return text.is_word(i, "as")


def _represented(text: Text, end: int) -> Found | None:
    """The state that the last such verb of the sentence up to there has for its object."""
    sentence = text.sentence_at(end)
    numbers = text.tokens_between(sentence.start, end) if sentence else range(0)
    verbs = text.numbers_of("represents", within=numbers)
    for i in numbers[verbs[-1] + 1 - numbers.start :][:_LONGEST] if verbs else ():
        term = text.cover.get(i)
        if text.is_any(i, ("its", "and")) or (text.is_word(i, "article") and text.kind_at(i + 1) != "state"):
            return None  # "represents / her bank in Malta"
        if term is None or term.kind != "state" or term.start != text.tokens[i].start:
            continue
        lead = i - 1
        while text.is_word(lead, "article"):
            lead -= 1
        is_object = text.is_word(lead, "object") and lead == verbs[-1] + 1
        if is_object or not text.is_any(lead, ("at", "to", "from", "of", "with")):
            return term
    return None


def _represented_before_verb(text: Text, office: OfficeMention) -> Found | None:
    """The state that begins a German clause whose verb comes last: "der / Malta in Lima als Botschafter / vertritt"."""
    behind = text.number_at(office.end)
    if not text.vocabulary.order.get("capital_nouns") or not text.is_word(behind, "represents"):
        return None
    comma = behind - 1
    while comma > max(0, behind - _LONGEST) and text.tokens[comma].text != ",":
        comma -= 1
    term = text.cover.get(text.past_words(comma + 2, "article"))
    return term if text.tokens[comma].text == "," and term and term.kind == "state" else None
