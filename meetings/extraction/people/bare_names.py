"""Those named by a surname alone, of whom the text tells no more than whom they met: "Mora met Minister Jan Vrabec"."""

from bisect import bisect_left

from meetings.extraction.people.cases import case_ending
from meetings.extraction.people.names import NameRun
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold

_LETTERS = 3  # of a surname
_VERB = 3  # words from the subject to its verb: "Mora / a rencontré"
_AGAIN = 2  # times that the text has the name
_PARTICIPLES = ("an", "en")  # folded endings of what leads to a Turkish or Azerbaijani subject: "süren / Demir, ..."


def bare_subjects(text: Text, mentions: list[Mention]) -> frozenset[int]:
    """Return where surnames alone stand as the subject of a contact with somebody named with an office.

    Behind a participle, or at the sentence's beginning if the text has the name again; where verbs stand last, that is
    in another case or amid a sentence.
    """
    is_turkic = bool(text.vocabulary.locatives)
    named = [(m, m.name) for m in mentions if m.name and not m.offices and _is_bare(m.name)]
    if not named or not (is_turkic or any(name.first in text.first_tokens for _, name in named)):
        return frozenset()
    bare = [(mention, name, fold(name.name)) for mention, name in named]
    count: dict[str, int] = {}
    for _, _, folded in bare:
        count[folded] = count.get(folded, 0) + 1
    amid = {f for _, n, f in bare if is_turkic and (n.first not in text.first_tokens or case_ending(text, n))}
    found = set()
    starts = [m.start for m in mentions]
    for mention, name, folded in bare:
        opens = name.first in text.first_tokens
        is_new = count[folded] < _AGAIN or (is_turkic and folded not in amid)
        if (opens and is_new) or not (opens or is_turkic):
            continue
        sentence = text.sentence_at(name.start)
        if sentence is None or sentence.part != "body":
            continue
        contacts = [c.start for c in within(text.terms.cues, name.end, sentence.end) if c.key in CONTACTS]
        behind = mentions[bisect_left(starts, name.end) : bisect_left(starts, sentence.end)]
        if contacts and any(m.name and m.offices for m in behind) and _is_subject(text, name, contacts[0]):
            found.add(mention.start)
    return frozenset(found)


def _is_bare(name: NameRun) -> bool:
    return len(name.words) == 1 and len(name.name) >= _LETTERS and not name.name.isupper() and not name.honored


def _is_subject(text: Text, name: NameRun, contact: int) -> bool:
    """Whether a sentence begins with the name, and its verb follows, or it is set off where the verb stands last."""
    opens = name.first in text.first_tokens
    if not text.vocabulary.locatives:
        return opens and len(text.gap(name.end, contact)) <= _VERB
    if case_ending(text, name):
        return False
    before, after = text.tokens[name.first - 1], text.tokens[min(name.last + 1, len(text.tokens) - 1)]
    led = not opens and not before.is_capital and before.folded.endswith(_PARTICIPLES)
    if text.vocabulary.order.get("apostrophe"):
        return (opens or led) and after.text == ","
    return opens or led
