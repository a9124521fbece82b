"""Bodies as printed: a noun that bodies are called by, and what makes a name of it, as in "National Seed Council"."""

from meetings.extraction.complements import past_complement
from meetings.extraction.heads import NO_BODIES, Head, PrintedBody, head_of
from meetings.extraction.nominative_bodies import in_nominative
from meetings.extraction.text import Text

_LONGEST = 12  # words of a name on either side of its noun
_CLOSED = ("article", "at", "to", "by", "from", "with", "of", "about", "pronoun", "speech")  # in titles with capitals
_POSSESSIVES = ("'s", "’s")
_OUTSIDE = ("cue", "month", "weekday", "relative", "day", "honorific", "modifier")  # terms that no name reaches over


def find_bodies(text: Text) -> list[PrintedBody]:
    """Return the bodies whose printed names tell by themselves that they are bodies, in the order of the text."""
    found: list[PrintedBody] = []
    floor = 0
    for i, token in enumerate(text.tokens):
        if i < floor or not token.is_word or not (head := head_of(text.vocabulary, token.folded)):
            continue
        if head.kind in NO_BODIES or (text.vocabulary.order.get("capital_nouns") and not token.is_capital):
            continue
        if (term := text.cover.get(i)) and term.kind in ("body", "ministry", "state", "capital", "city"):
            continue
        if term and term.kind == "office" and term.start == token.start:
            continue  # "Bundesrat" is a body and its members' title
        first, stop = _extent(text, i, floor)
        if not _is_name(text, i, first, stop, head):
            continue
        if found and first == found[-1].stop + 1 and text.tokens[first - 1].text in _POSSESSIVES:
            first = found.pop().first  # "National Assembly's Foreign Affairs Committee"
        start, end = text.tokens[first].start, text.tokens[stop - 1].end
        name = in_nominative(text, first, i, stop, head)
        found.append(PrintedBody(start, end, first, stop, name, head.kind))
        floor = stop
    return found


def _extent(text: Text, i: int, floor: int) -> tuple[int, int]:
    """Where the name begins, and the token after it, by the order of words of the language."""
    if text.vocabulary.locatives:
        return _left(text, i, floor), i + 1
    if text.vocabulary.paradigms:
        stop = i + 1 if text.is_word(i + 1, "and") else past_complement(text, i + 1, "")
        return _adjectives_before(text, i, floor), max(i + 1, stop)
    if text.vocabulary.order.get("kind_last"):
        first = _left(text, i, floor)
        return first, _right(text, i + 1)
    return _adjectives_before(text, i, floor), _right(text, i + 1)


def _may_belong(text: Text, i: int) -> bool:
    """Whether the token is a capital word that a body's name may have before its noun."""
    token, term = text.tokens[i], text.cover.get(i)
    if not token.is_word or not token.is_capital:
        return False
    if i in text.first_tokens and token.folded.endswith(tuple(text.vocabulary.locatives)):
        return False  # "Toplantıda"
    if term is None:
        is_function = text.is_word(i, "function")
        return not is_function or not (i in text.first_tokens or any(text.is_word(i, kind) for kind in _CLOSED))
    return term.kind not in (*_OUTSIDE, "office")


def _left(text: Text, i: int, floor: int) -> int:
    """The first of the capital words before the noun: "National Disaster Risk Reduction and Management Council"."""
    first = at = i
    joined_at = -1  # where an "and" was passed
    while at > floor and first - at < _LONGEST and i - at < _LONGEST:
        before = at - 1
        if before < 0 or not text.joined(before, at):
            break
        token = text.tokens[before]
        if token.text in _POSSESSIVES and before > floor and text.tokens[before - 1].is_capital:
            at = before - 1
            if text.cover.get(at) is not None and text.cover[at].kind not in ("state", "office"):
                break
            first = at
        elif _may_belong(text, before):
            first = at = before
        elif text.is_word(before, "and") and before - 1 >= floor and _may_belong(text, before - 1) and joined_at < 0:
            if text.cover.get(before - 1):
                break
            joined_at, at = before, before - 1
            first = at
        else:
            break
    if joined_at >= 0 and not text.is_word(first - 1, "article"):
        first = joined_at + 1  # "Ankara and Security Council": only an article tells that both are one name
    holder = text.cover.get(first - 1)
    if first < i and holder and holder.kind == "office" and text.tokens[first - 1].text[0] not in "'’":
        # "Prezident Anar Quliyev Milli Şurada": a person's name stands between.
        return next((k for k in range(first, i) if _is_kind(text, k) or _is_state(text, k)), i)
    return first


def _adjectives_before(text: Text, i: int, floor: int) -> int:
    """The first of the adjectives before the noun: "Высший", "Europäische", "Haut"."""
    first = i
    tokens = text.tokens
    if i - 3 >= floor and text.is_word(i - 1, "and") and tokens[i - 2].text == "-" and tokens[i - 3].is_capital:
        return i - 3  # "Presse- und Informationsamt"
    if text.vocabulary.paradigms and text.tokens[i].is_capital and not text.tokens[i - 1].is_capital:
        return first  # "заседаний Совет": the noun's capital begins the name
    while first > floor and text.joined(first - 1, first) and i - first < 4:
        token, term = text.tokens[first - 1], text.cover.get(first - 1)
        if term is not None:
            if term.kind != "demonym":
                break
        elif not token.is_word or not _is_adjective(text, first - 1):
            break
        first -= 1
    return first


def _is_adjective(text: Text, i: int) -> bool:
    token = text.tokens[i]
    if text.vocabulary.paradigms:
        return token.text.lower().endswith(_RUSSIAN) and not text.is_word(i, "function")
    if text.vocabulary.order.get("capital_nouns"):
        small = token.text.lower()
        return token.is_capital and small.endswith(_GERMAN) and not text.is_word(i, "article")
    return token.is_capital and i not in text.first_tokens and not text.is_word(i, "function")


_RUSSIAN = (
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ей", "ую", "юю",
    "ые", "ие", "ых", "их", "ыми", "ими",
)  # fmt: skip
_GERMAN = ("e", "en", "er", "es", "em")


def _right(text: Text, i: int) -> int:
    """The token after what follows the noun: "Office / of the Press Secretary", "Conseil / national de sécurité"."""
    j = stop = i
    linked = joins = False
    while j < len(text.tokens) and j - i < _LONGEST and text.joined(j - 1, j):
        term = text.cover.get(j)
        if term and term.kind in _OUTSIDE:
            break
        if text.is_word(j, "linking"):
            linked, j = True, j + 1
        elif linked and (text.is_word(j, "article") or text.is_word(j, "fore_adjective")):
            j += 1
        elif stop == j > i and text.is_word(j, "and") and _joins_more(text, j + 1):
            joins, j = True, j + 1
        elif linked or joins or _is_after_noun(text, j):
            if not (after := _past_complement(text, j, linked)):
                break
            j = stop = after
            linked = joins = False
            if term and term.kind == "state":
                break
        else:
            break
    return stop


def _joins_more(text: Text, i: int) -> bool:
    """Whether what an "and" joins is more of the body's name: "y Unidad Nacional", "et de la coopération"."""
    begin = i
    while text.is_word(i, "linking") or text.is_word(i, "article"):
        i += 1
    if i >= len(text.tokens) or i in text.cover or head_of(text.vocabulary, text.tokens[i].folded):
        return False
    return begin < i or text.tokens[i].is_capital


def _is_after_noun(text: Text, i: int) -> bool:
    """Whether the token is an adjective, in a language that puts them after their noun."""
    endings = tuple(text.vocabulary.words["adjective_ending"])
    term = text.cover.get(i)
    if not endings or not text.tokens[i].is_word or (term and term.kind != "demonym"):
        return False
    return term is not None or (text.tokens[i].folded.endswith(endings) and not text.is_word(i, "function"))


def _past_complement(text: Text, i: int, linked: bool) -> int:
    """The token after the word or the capital words of a complement; 0 where the token begins none."""
    token, term = text.tokens[i], text.cover.get(i)
    if term and not token.is_capital and term.kind not in ("demonym", "domain"):
        return 0
    if term:
        return text.tokens_between(term.start, term.end).stop
    if not token.is_word or (
        not token.is_capital and (not text.vocabulary.words["adjective_ending"] or text.is_word(i, "function"))
    ):
        return 0
    if text.vocabulary.order.get("capital_nouns") and not _is_title(text, i):
        return 0
    j = i + 1
    if not text.vocabulary.order.get("kind_last") or not linked:
        return j
    last_kind = j if _is_kind(text, i) else 0
    while j < len(text.tokens) and text.joined(j - 1, j) and text.tokens[j].is_capital and j not in text.cover:
        j += 1
        last_kind = j if _is_kind(text, j - 1) else last_kind
    # "Commission for External Relations Tom Berg": what the commission is for ends with a common noun.
    return last_kind if last_kind and j - last_kind > 1 else j


def _is_kind(text: Text, i: int) -> bool:
    return (
        i in text.in_domain or text.is_word(i, "common") or head_of(text.vocabulary, text.tokens[i].folded) is not None
    )


def _is_title(text: Text, i: int) -> bool:
    """Whether a German noun's capital, or its adjective's, is that of a name: after "für", or of a body."""
    before = i - 1
    while text.is_word(before, "article") and text.tokens[before].folded not in ("der", "des"):
        before -= 1
    after = i + 1 < len(text.tokens) and text.tokens[i + 1].is_capital and text.joined(i, i + 1)
    if after and _is_adjective(text, i):
        return True
    return text.tokens[before].folded not in ("der", "des", "von", "vom") or _is_kind(text, i)


def _is_name(text: Text, i: int, first: int, stop: int, head: Head) -> bool:
    """Whether the words make a name: the noun does not stand alone, and capitals say that one body is meant."""
    others = [k for k in range(first, stop) if k != i]
    if not others or all(text.tokens[k].text.isupper() for k in (i, *others)):
        return False
    order = text.vocabulary.order
    capitals = [k for k in range(first, stop) if text.tokens[k].is_capital and not _is_state(text, k)]
    if order.get("capital_nouns"):
        # All nouns have capitals: an adjective with one, or what the body is for, makes a name.
        adjectives = any(text.tokens[k].is_capital and _is_adjective(text, k) for k in others)
        return adjectives or stop > i + 1 or first == i - 3 or _is_demonym(text, i - 1)
    if order.get("kind_last") or text.vocabulary.locatives:
        return text.tokens[i].is_capital
    if text.tokens[i].is_capital or first in capitals:
        return bool(capitals)
    # "les services du Premier ministre", "el consejo de la Presidencia"
    return not head.kind and any(
        k in capitals and (_is_office(text, k) or _is_kind(text, k)) for k in range(i + 1, stop)
    )


def _is_demonym(text: Text, i: int) -> bool:
    term = text.cover.get(i)
    return term is not None and term.kind == "demonym"


def _is_office(text: Text, i: int) -> bool:
    term = text.cover.get(i)
    return term is not None and term.kind == "office"


def _is_state(text: Text, i: int) -> bool:
    term = text.cover.get(i)
    return term is not None and term.kind in ("state", "demonym", "capital", "city")
