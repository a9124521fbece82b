"""Two contacts of one Turkish or Azerbaijani sentence, the second told behind a "then"."""

from dataclasses import replace
from itertools import zip_longest

from meetings.extraction.contacts.contacts import View
from meetings.extraction.people.cases import is_marked
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_PARTS = frozenset(["ise", "aksam", "ogleden", "axsam", "gunortadan", "gece"])  # of a day, folded
_ACCUSATIVES = ("ı", "i", "u", "ü")  # of Azerbaijani names, from which they are not always told
_VISIT = ("ziyaret e", "qebul e", "kabul e", "agirla")  # folded, how verbs begin whose object is one person
_WHEREAS = "ise"  # folded: "mayın 3-də X-i, 4-də / isə Y-ni qəbul edib"
_TWO = 2
_GAP = 8  # words and marks from the one to the "then" and the other
_THEN = frozenset(["ardindan", "sonra", "akabinde", "ardinca"])  # folded


def one_after_another(text: Text, view: View) -> list[View]:
    """Return the view once for each contact: "Önce X'i ziyaret eden Demir, / ardından Y ile bir araya geldi".

    The one who met both is named first, or behind the first verb; or the sentence does not name him. A semicolon
    parts them as well: "Demir, X ile görüştü; / Y'yi ziyaret etti".
    """
    if visits := _visited_first(text, view):
        return visits
    for i in view.numbers:
        token = text.tokens[i]
        if (token.folded in _THEN or token.text == ";") and (parted := _parted(text, view, i)):
            return parted
    return [view]


def _visited_first(text: Text, view: View) -> list[View]:
    """The views of who met one after he had visited another: "X'i ziyaret eden / Demir, Y ile de görüştü"."""
    if len(view.mentions) != _TWO + 1 or len(view.contacts) != _TWO or view.has("attend"):
        return []
    host, guest, other = view.mentions
    visit, met = view.contacts
    is_visit = fold(text.body[visit.start : visit.end]).startswith(_VISIT) and host.end <= visit.start
    stands = is_visit and text.number_at(guest.start) == text.number_at(visit.end) and other.end <= met.start
    if not stands or not all(_is_marked(text, m) for m in (host, other)) or _is_marked(text, guest):
        return []
    at = guest.start
    return [
        _of(view, [guest, host], [visit], view.sentence.start, at),
        _of(view, [guest, other], [met], at, view.sentence.end),
    ]


def two_pairs(text: Text, view: View) -> list[View]:
    """Return the view of each pair where a verb at the end is of two subjects: "A, B'yi, / C ise D'yi kabul etti"."""
    if len(view.mentions) != 2 * _TWO or not view.contacts or not text.vocabulary.locatives or view.has("attend"):
        return []
    one, met, other, met_too = view.mentions
    marked = [m.name is not None and is_marked(text, m.name) for m in view.mentions]
    if marked != [False, True, False, True] or view.contacts[0].start < met_too.end or not other.name or not one.name:
        return []
    gap = [t.text for t in text.gap(met.end, other.start)]
    after = text.number_at(other.end)
    if "," not in gap or text.tokens[after].folded != _WHEREAS:
        return []
    return [replace(view, mentions=[one, met]), replace(view, mentions=[other, met_too])]


def meets_each_in_turn(text: Text, view: View) -> bool:
    """Return whether a "then" stands between two who were met by one verb at the end: "önce X ile, / ardından Y ile".

    The last of them is in a case, or a "with" stands behind him.
    """
    if len(view.mentions) < _TWO or view.has("attend") or not text.vocabulary.locatives:
        return False
    if hosts_in_turn(text, view):
        return True
    one, last = view.mentions[-_TWO:]
    if last.name is None or not is_marked(text, last.name) or any(c.start < last.start for c in view.contacts):
        return False
    gap = [text.tokens[i] for i in text.tokens_between(one.end, last.start)]
    may_be_object = _is_marked(text, one) or text.body[one.start : one.end].endswith(_ACCUSATIVES)
    whereas = any(t.folded == _WHEREAS for t in gap) and may_be_object
    in_turn = whereas or any(t.folded in _THEN for t in gap)
    return in_turn and any(t.text == "," for t in gap) and len(gap) <= _GAP


def hosts_in_turn(text: Text, view: View) -> list[Mention]:
    """Return the two who received one after another, by one verb: "Onu sabah X, öğleden sonra / Y kabul etti".

    They are in no case, and whom they received is: behind them, or a pronoun.
    """
    if not text.vocabulary.locatives or not view.contacts or view.has("attend"):
        return []
    last = view.contacts[-1].start
    hosts = [m for m in view.mentions if m.name and not is_marked(text, m.name) and m.end <= last]
    others = [m for m in view.mentions if m not in hosts]
    if len(hosts) != _TWO or len(others) > 1 or (others and others[0].start < hosts[1].end):
        return []
    if not others and not text.has_word("pronoun", view.numbers):
        return []
    gap = [text.tokens[i] for i in text.tokens_between(hosts[0].end, hosts[1].start)]
    in_turn = any(t.folded in _THEN or t.folded in _PARTS for t in gap)
    return hosts if in_turn and len(gap) <= _GAP and any(t.text == "," for t in gap) else []


def _parted(text: Text, view: View, then: int) -> list[View]:
    """The two views about the "then"; none where it parts no contacts with different people."""
    at = text.tokens[then].start
    first = [c for c in view.contacts if c.end <= at]
    second = [c for c in view.contacts if c.start > at]
    guests = [m for m in view.mentions if m.start > at]
    before = [m for m in view.mentions if m.end <= at]
    if not first or not second or not guests or not before or guests[0].start > second[-1].start:
        return []
    hosts = [m for m in before if m.start >= first[-1].end] or (before[:1] if len(before) > 1 else [])
    if text.tokens[then].text == ";" and not _are_objects(text, [m for m in guests if m.start < second[0].start]):
        return _two_subjects(text, view, then, before, guests)
    met = [m for m in before if m not in hosts]
    known = {id(m.person) for m in before}
    gap = [t for t in text.gap(first[-1].end, at) if not any(m.start <= t.start < m.end for m in hosts)]
    if first[-1].key != "met" and not any(_is_marked(text, m) for m in met):
        return []  # "Demir bu görüşmenin / ardından": of a contact told of before
    if len(hosts) > 1 or not met or any(id(m.person) in known for m in guests) or not all(t.text in ",'’" for t in gap):
        return []
    return [_of(view, [*hosts, *met], first, 0, at), _of(view, [*hosts, *guests], second, at, view.sentence.end)]


def _are_objects(text: Text, named: list[Mention]) -> bool:
    """Whether all are in a case, or joined by an "and" to one who is: "X ve Y / ile görüştü"."""
    is_object = False
    for mention, other in zip_longest(named[::-1], [None, *named[:0:-1]]):
        joined = other is not None and text.has_word("and", text.tokens_between(mention.end, other.start))
        is_object = _is_marked(text, mention) or (is_object and joined)
        if not is_object:
            return False
    return True


def _two_subjects(text: Text, view: View, mark: int, before: list[Mention], behind: list[Mention]) -> list[View]:
    """The two views about a semicolon, behind which another subject begins: "X, Y ile görüştü; / Z, V'yi ağırladı"."""
    at, least = text.tokens[mark].start, min(len(before), len(behind))
    views = [(before, view.sentence.start, at), (behind, at, view.sentence.end)]
    told = [[c for c in view.contacts if start <= c.start < end] for _, start, end in views]
    parted = [_of(view, people, told[n], start, end) for n, (people, start, end) in enumerate(views)]
    return parted if least > 1 else []


def _is_marked(text: Text, mention: Mention) -> bool:
    """Whether a case, a "with" or a "by" tells that the one named is not the subject."""
    return mention.name is None or is_marked(text, mention.name)


def _of(view: View, mentions: list[Mention], contacts: list[Found], start: int, end: int) -> View:
    """The part of the view between two offsets."""
    return replace(view, cues=[c for c in view.cues if start <= c.start < end], contacts=contacts, mentions=mentions)
