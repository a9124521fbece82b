"""What ministers and envoys are for: portfolios in a list, and the charge of an envoy."""

from meetings.extraction.owners import OWNERS
from meetings.extraction.text import Text

_LONGEST = 7  # words of a charge or a portfolio


def past_charge(text: Text, i: int) -> int:
    """Return the token after what an envoy is for: "the Horn of Africa", "Climate", "Peace and Security Affairs"."""
    while text.is_word(i, "article"):
        i += 1
    j = stop = i
    while j < len(text.tokens) and j - i < _LONGEST and (j == i or text.joined(j - 1, j)):
        term = text.cover.get(j)
        if term and term.kind in (*OWNERS, "capital", "city"):
            j = stop = text.tokens_between(term.start, term.end).stop
        elif j in text.in_domain or (term is None and text.is_word(j, "common")):
            j = stop = j + 1
        elif term is None and (_joins(text, j, i) or (text.tokens[j].is_capital and not text.is_word(j, "function"))):
            j += 1
        else:
            break
    return stop


def past_portfolio(text: Text, i: int) -> int:
    """Return the token after one more thing that a minister is for (", de la Coopération"); the same where none is."""
    j = i
    while j - i < 2 and j + 1 < len(text.tokens) and (text.tokens[j].text == "," or text.is_word(j, "and")):
        j += 1
    if j == i:
        return i
    begin = j
    while j + 1 < len(text.tokens) and (text.is_word(j, "linking") or text.is_word(j, "article")):
        j += 1
    term = text.cover.get(j)
    if found := text.domains.get(j) or text.domains.get(begin):
        is_another = term is not None and term.kind == "office"
        return i if is_another else past_adjectives(text, text.tokens_between(found.start, found.end).stop)
    if j == begin and (stop := _past_unknown(text, j)):
        return stop
    if j == begin or not text.is_word(begin, "linking"):
        return i
    first = j
    while j < len(text.tokens) and j - first < _LONGEST and text.tokens[j].is_word and j not in text.told:
        small = not text.tokens[j].is_capital
        if j in text.cover and text.cover[j].kind not in ("demonym", "state"):
            return i
        if text.is_word(j, "and") or text.is_honorific(j) or text.is_word(j, "was"):
            break
        if j > first and _opens_owner(text, j):
            return j
        if j > first and not small and not text.tokens[j - 1].is_capital and not text.is_word(j - 1, "article"):
            break  # "de l'Action sociale / Jean Roy"
        j += 1
    after = text.tokens[j] if j < len(text.tokens) else None
    ends = after is not None and (after.text == "," or after.is_capital)
    return j if j > first and (ends or text.is_word(j, "and") or text.is_honorific(j)) else i


def _past_unknown(text: Text, i: int) -> int:
    """The token after unknown things of which the last is known ("Labour, / Invalids and Social Affairs"); else 0."""
    j = i
    while j < len(text.tokens) and text.tokens[j].is_capital and j not in text.cover:
        j += 1
    after = text.domains.get(j + 1) if j > i and text.is_word(j, "and") else None
    if not after or ((term := text.cover.get(j + 1)) and term.kind == "office"):
        return 0
    return text.tokens_between(after.start, after.end).stop


def past_adjectives(text: Text, i: int) -> int:
    """Return the token after the adjectives that follow what a minister is for: "de la Coopération / africaine"."""
    endings = tuple(text.vocabulary.words["adjective_ending"])
    while endings and i < len(text.tokens) and text.joined(i - 1, i) and i not in text.cover and i not in text.told:
        token = text.tokens[i]
        if not token.is_word or text.is_word(i, "function") or not token.folded.endswith(endings):
            break
        i += 1
    return i


def _opens_owner(text: Text, i: int) -> bool:
    """Whether an "of" and a state follow: "de Malta"."""
    after = i + 1
    while text.is_word(after, "article"):
        after += 1
    term = text.cover.get(after)
    return text.is_word(i, "of") and term is not None and term.kind in OWNERS


def _joins(text: Text, i: int, begin: int) -> bool:
    return i > begin and (text.is_word(i, "and") or text.is_word(i, "linking"))
