"""What ministers and envoys are for: portfolios in a list, and the charge of an envoy."""

from meetings.extraction.heads import head_of
from meetings.extraction.nouns import ends_like_noun
from meetings.extraction.owners import OWNERS
from meetings.extraction.text import Text

_LONGEST = 7  # words of a charge or a portfolio
_PLACES = (*OWNERS, "capital", "city")
_CLOSED = ("article", "at", "to", "by", "from", "with", "of", "about", "pronoun", "speech", "and", "linking")
_NAME = 2  # words of the shortest full name of a person


def past_charge(text: Text, i: int, may_be_place: bool = True) -> int:
    """Return the token after what an envoy is for: "the Horn of Africa", "Climate", "Peace and Security Affairs"."""
    while text.is_word(i, "article"):
        i += 1
    j = stop = run = before = i  # `run` is where the words behind the last "and" or "of" begin
    while j < len(text.tokens) and j - i < _LONGEST and (j == i or text.joined(j - 1, j)):
        term = text.cover.get(j)
        if may_be_place and term and term.kind in _PLACES and (j == run or text.is_word(j - 1, "article")):
            j = stop = text.tokens_between(term.start, term.end).stop
        elif j in text.in_domain or (term is None and (text.is_word(j, "common") or _is_body_noun(text, j))):
            j = stop = past_adjectives(text, j + 1)
        elif term is None and _joins(text, j, i):
            before, run = (run if run < j else before), j + 1
            j = run
        elif term is None and (_may_be_of_charge(text, j) or _qualifies(text, j)):
            j += 1
        else:
            break
    if text.vocabulary.paradigms or text.vocabulary.locatives:
        return stop
    while j > i and (text.is_word(j - 1, "linking") or text.is_word(j - 1, "and")):
        j, run = j - 1, before  # the owner follows
    return _without_holder(text, i, stop, max(run, stop), j)


def _is_body_noun(text: Text, i: int) -> bool:
    return text.tokens[i].is_capital and head_of(text.vocabulary, text.tokens[i].folded) is not None


def _may_be_of_charge(text: Text, i: int) -> bool:
    """Whether the token is a capital word that no vocabulary knows, or an adjective beside one."""
    if any(text.is_word(i, kind) for kind in _CLOSED) or text.is_honorific(i):
        return False
    if text.tokens[i].is_capital:
        return True
    endings = tuple(text.vocabulary.words["adjective_ending"])
    return text.tokens[i].folded.endswith(endings) and not text.is_word(i, "function") and i not in text.told


def _without_holder(text: Text, begin: int, stop: int, run: int, end: int) -> int:
    """The token after the charge, of which the unknown words from `run` to `end` may be its end or its holder's name.

    They belong to it behind an article where a comma and a name follow: "the envoy for the Lake Process, Jane Hill".
    Else those behind a known word are a name, and of three or more others the last two.
    """
    if end == run or text.is_word(end - 1, "and") or text.is_word(end - 1, "linking"):
        return stop
    closing = text.tokens[end].text if end < len(text.tokens) else "."
    if (
        text.is_honorific(end)
        or _opens_owner(text, end)
        or (closing == "," and _names_after(text, end) and _is_definite(text, begin))
    ):
        return end
    if begin < stop == run:
        return stop
    if closing in ".)" and (end - run <= _NAME or _is_definite(text, begin)):
        return end
    return end - _NAME if end - run > _NAME else stop


def _names_after(text: Text, comma: int) -> bool:
    """Whether a capital word that is no office, or an honorific, follows the comma."""
    i = comma + 1
    while text.is_word(i, "article"):
        i += 1
    term = text.cover.get(i)
    is_office = term is not None and term.kind == "office"
    return i < len(text.tokens) and not is_office and (text.tokens[i].is_capital or text.is_honorific(i))


def _is_definite(text: Text, i: int) -> bool:
    """Whether an article stands before the office whose charge begins there."""
    for k in range(i - 1, max(-1, i - 2 * _LONGEST), -1):
        if not text.joined(k, k + 1) or text.tokens[k].text == ",":
            return False
        if text.is_word(k, "article") and k < i - 1 and not text.is_word(k - 1, "of"):
            return True
    return False


def past_unknown_portfolio(text: Text, i: int) -> int:
    """Return the token after what a minister is for where no vocabulary knows it: "for Plantation Industries".

    The same where nothing of the kind begins there: what a state or a body is named with tells whose the office is.
    """
    if text.vocabulary.locatives or text.vocabulary.paradigms:
        return i
    j = i + text.is_word(i, "charged")
    while j < len(text.tokens) and (
        text.is_word(j, "linking") or text.is_word(j, "charge") or (j > i and text.is_word(j, "article"))
    ):
        j += 1
    if j == i or j >= len(text.tokens) or j in text.cover or j in text.organ_from:
        return i
    if (body := text.body_from.get(j)) and body.kind in ("government", "parliament"):
        return i
    if stop := _past_list(text, j):
        return stop
    stop = past_charge(text, j, may_be_place=False)
    return stop if stop > j else i


def past_business(text: Text, i: int) -> int:
    """Return the token after the business that a director is for: "of Consular Affairs"; the same where none begins."""
    stop = past_unknown_portfolio(text, i)
    is_business = any(k in text.in_domain or text.is_word(k, "matter") for k in range(i, stop))
    return stop if is_business and not any(k in text.in_body for k in range(i, stop)) else i


def _past_list(text: Text, i: int, commas: int = 0) -> int:
    """The token after a list of things that a minister is for: "Small Business, Employment and Skills"; else 0.

    What joins the last to the others is an "and", and one at least is a thing rather than a person.
    """
    j, has_thing = i, False
    while (
        j < len(text.tokens)
        and j - i < 3 * _LONGEST
        and "\n" not in text.body[text.tokens[j - 1].end : text.tokens[j].start]
    ):
        if text.tokens[j].text == ",":
            commas += 1
            j += 1
            has_thing = False
            continue
        if text.is_word(j, "and") and commas:
            last = past_charge(text, j + 1, may_be_place=False)
            last = last if last > j + 1 else _past_thing(text, j + 1)
            return last if last > j + 1 and (has_thing or _has_thing(text, j + 1, last)) else 0
        if not (text.is_word(j, "linking") or text.is_word(j, "article")) and not _may_be_thing(text, j):
            return 0
        has_thing = has_thing or _is_thing(text, j)
        j += 1
    return 0


def _past_thing(text: Text, i: int) -> int:
    """The token after capital words behind which a comma, an owner or an honorific stands; the same where none is."""
    j = i
    while j < len(text.tokens) and j - i < _NAME and _may_be_thing(text, j) and (j == i or text.joined(j - 1, j)):
        j += 1
    closed = j >= len(text.tokens) or text.tokens[j].text in ",.;)" or text.is_honorific(j) or _opens_owner(text, j)
    return j if closed else i


def _may_be_thing(text: Text, i: int) -> bool:
    term = text.cover.get(i)
    known = term is None or term.kind in ("demonym", "domain", "ministry")
    return known and (
        i in text.in_domain or text.is_word(i, "common") or _may_be_of_charge(text, i) or _qualifies(text, i)
    )


def _qualifies(text: Text, i: int) -> bool:
    """Whether the token is an adjective in small letters before its noun: "nukleare / Sicherheit"."""
    after = text.tokens[i + 1] if i + 1 < len(text.tokens) else None
    is_german = bool(text.vocabulary.order.get("capital_nouns")) and text.tokens[i].text.endswith(
        ("e", "en", "er", "es")
    )
    return is_german and not text.is_word(i, "function") and after is not None and after.is_capital


def _is_thing(text: Text, i: int) -> bool:
    """Whether the word is a thing's and no person's name."""
    word = text.tokens[i].folded
    if i in text.in_domain or text.is_word(i, "common") or head_of(text.vocabulary, word):
        return True
    return bool(text.vocabulary.order.get("capital_nouns")) or ends_like_noun(word, text.vocabulary)


def _has_thing(text: Text, begin: int, stop: int) -> bool:
    return any(_is_thing(text, k) for k in range(begin, stop))


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
    if j == begin and (stop := _past_rest(text, i, j)):
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


def _past_rest(text: Text, i: int, begin: int) -> int:
    """The token after unknown things behind a comma ("Labour, / Invalids and Social Affairs") or an "and"; else 0."""
    if text.tokens[i].text == "," and (stop := _past_list(text, begin, commas=1)):
        return stop
    stop = _past_thing(text, begin) if text.is_word(begin - 1, "and") else begin
    return stop if stop > begin and _has_thing(text, begin, stop) else 0


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
    if i >= len(text.tokens):
        return False
    while text.is_word(after, "article"):
        after += 1
    term = text.cover.get(after)
    return text.is_word(i, "of") and term is not None and term.kind in OWNERS


def _joins(text: Text, i: int, begin: int) -> bool:
    return i > begin and (text.is_word(i, "and") or text.is_word(i, "linking"))
