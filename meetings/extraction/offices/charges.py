"""What envoys and ministers are for: where their charge ends, and the name of its holder begins."""

from meetings.extraction.offices.owners import GENITIVES, OWNERS
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.nouns import ends_like_noun
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

LONGEST = 7  # words of a charge or a portfolio
_FIELD = 9  # words of what a deputy is for, and the word for a deputy
NAME = 2  # words of the shortest full name of a person
_PLACES = (*OWNERS, "capital", "city")
_CLOSED = ("article", "at", "to", "by", "from", "with", "of", "about", "pronoun", "speech", "and", "linking")


def past_charge(text: Text, i: int, may_be_place: bool = True) -> int:
    """Return the token after what an envoy is for: "the Horn of Africa", "Climate", "Peace and Security Affairs"."""
    i = text.past_words(i, "article")
    j = stop = run = before = i  # `run` is where the words behind the last "and" or "of" begin
    while j < len(text.tokens) and j - i < LONGEST and (j == i or text.joined(j - 1, j)):
        term = text.cover.get(j)
        if may_be_place and term and term.kind in _PLACES and (j == run or text.is_word(j - 1, "article")):
            j = stop = text.number_at(term.end)
        elif j in text.in_domain or (term is None and _is_thing(text, j)):
            j = stop = past_adjectives(text, j + 1)
        elif term is None and _joins(text, j, i):
            before, run = (run if run < j else before), j + 1
            j = run
        elif text.tokens[j].text == "-" and j > i and text.is_word(j + 1, "and"):
            j += 2  # "Außen- und Sicherheitspolitik"
        elif term is None and j == run > i and text.is_word(j, "article") and text.is_word(j + 1, "matter"):
            j = run = j + 1  # "América Latina y / el Caribe"
        elif term is None and (may_be_of_charge(text, j) or qualifies(text, j)):
            j += 1
        else:
            break
    if text.vocabulary.paradigms or text.vocabulary.locatives:
        return stop
    while j > i and (text.is_word(j - 1, "linking") or text.is_word(j - 1, "and")):
        j, run = j - 1, before  # the owner follows
    ends = _without_holder(text, i, stop, max(run, stop), j)
    return ends if ends > i or not text.vocabulary.order.get("kind_last") else _past_small(text, i)


def _past_small(text: Text, i: int) -> int:
    """The token after a charge in small letters, the holder's name behind it: "the right to food / Ana Roy"; else `i`.

    Where a link in small letters comes last, one word with a capital ends the charge: "freedom of Assembly / Ana Roy".
    """
    j, stop = i, i
    while j < len(text.tokens) and j - i < 2 * LONGEST and text.joined(j - 1, j) and text.tokens[j].is_word:
        is_titled = text.is_honorific(j) and text.tokens[j].is_capital
        if j in text.told or is_titled or (j in text.cover and text.cover[j].kind not in _PLACES):
            break
        if not text.tokens[j].is_capital:
            stop = j + 1 + text.is_any(j, ("linking", "and", "article", "to", "at"))
        j += 1
    if stop == i or stop > j:
        return i
    is_last = j == len(text.tokens) or (text.tokens[j].text not in ",)" and not text.is_honorific(j))
    return i if stop == j and is_last else stop


def ends_title(text: Text, stop: int) -> bool:
    """Return whether an adjective in small letters ends the title, and a name may follow: "agregado naval / Ana"."""
    after = text.tokens[stop] if stop < len(text.tokens) else None
    is_named = after is not None and (after.text == "," or after.is_capital or text.is_honorific(stop))
    return is_named and (not text.tokens[stop - 1].is_capital or text.is_word(stop - 1, "institutional"))


def past_encharged(text: Text, modifier: Found) -> int:
    """Return the token after what one is in charge of, where its word is that for one who acts as well; else 0."""
    after = text.number_at(modifier.end)
    begin = text.past_words(after, "of", "article")
    if modifier.key != "acting" or begin == after or begin >= len(text.tokens) or begin in text.cover:
        return 0  # "canciller encargado / de Panamá"
    return past_charge(text, begin) if text.tokens[begin].is_capital else 0


def past_deputised(text: Text, i: int) -> int:
    """Return the token after what a deputy is for and the word for one, behind his master in the genitive; else 0.

    "Baş katibinin / siyasi məsələlər üzrə müavini", "Genel Sekreter'in / siyasi işlerden sorumlu yardımcısı".
    """
    if not text.vocabulary.locatives or i == 0:
        return 0
    master = text.cover.get(i - 1)
    owns = master is not None and fold(master.ending).endswith(GENITIVES)
    suffixed = text.tokens[i - 1].text[0] in "'’" and fold(text.tokens[i - 1].text).endswith(GENITIVES)
    if not (owns or suffixed):
        return 0
    for j in range(i, min(i + _FIELD, len(text.tokens))):
        term, joined = text.cover.get(j), text.joined(j - 1, j)
        if not joined or j in text.told or (term is not None and term.kind not in (*_PLACES, "ministry", "modifier")):
            return 0
        if term is not None and term.kind == "modifier":
            is_for = text.is_word(j - 1, "concerning") and term.key in ("deputy", "first-deputy")
            return text.number_at(term.end) if is_for else 0
    return 0


def _is_thing(text: Text, i: int) -> bool:
    """Whether the word is a thing's and no person's name; in German the capital tells neither."""
    is_matter = text.is_word(i, "matter") and not text.vocabulary.order.get("capital_nouns")
    return is_matter or text.is_any(i, ("common", "area")) or _is_body_noun(text, i) or _is_titled_noun(text, i)


def _is_titled_noun(text: Text, i: int) -> bool:
    """Whether the word with a title's capital ends like a noun: "Environmental / Coordination"."""
    return bool(text.vocabulary.order.get("titled")) and ends_like_noun(text.tokens[i].folded, text.vocabulary)


def _is_body_noun(text: Text, i: int) -> bool:
    return text.tokens[i].is_capital and head_of(text.vocabulary, text.tokens[i].folded) is not None


def may_be_of_charge(text: Text, i: int) -> bool:
    """Whether the token is a capital word that no vocabulary knows, or an adjective beside one."""
    if text.is_any(i, _CLOSED) or text.is_honorific(i):
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
        or opens_owner(text, end)
        or (closing == "," and names_after(text, end) and _is_definite(text, begin))
    ):
        return end
    if begin < stop == run:
        return stop
    if closing in ".)" and (end - run <= NAME or _is_definite(text, begin)):
        return end
    return end - NAME if end - run > NAME else stop


def names_after(text: Text, comma: int) -> bool:
    """Return whether a capital word that is no office, or an honorific, follows the comma."""
    i = text.past_words(comma + 1, "article")
    term = text.cover.get(i)
    is_office = term is not None and term.kind in ("office", "modifier")
    return i < len(text.tokens) and not is_office and (text.tokens[i].is_capital or text.is_honorific(i))


def _is_definite(text: Text, i: int) -> bool:
    """Whether an article stands before the office whose charge begins there."""
    for k in range(i - 1, max(-1, i - 2 * LONGEST), -1):
        if not text.joined(k, k + 1) or text.tokens[k].text == ",":
            return False
        if text.is_word(k, "article") and k < i - 1 and not text.is_word(k - 1, "of"):
            return True
    return False


def qualifies(text: Text, i: int) -> bool:
    """Whether the token is an adjective in small letters before its noun: "nukleare / Sicherheit"."""
    after = text.tokens[i + 1] if i + 1 < len(text.tokens) else None
    is_german = bool(text.vocabulary.order.get("capital_nouns")) and text.tokens[i].text.endswith(
        ("e", "en", "er", "es")
    )
    return is_german and not text.is_word(i, "function") and after is not None and after.is_capital


def past_adjectives(text: Text, i: int) -> int:
    """Return the token after the adjectives that follow what a minister is for: "de la Coopération / africaine"."""
    endings = tuple(text.vocabulary.words["adjective_ending"])
    while endings and i < len(text.tokens) and text.joined(i - 1, i) and i not in text.cover and i not in text.told:
        token = text.tokens[i]
        if not token.is_word or text.is_word(i, "function") or not token.folded.endswith(endings):
            break
        if token.is_capital and _begins_name(text, i):
            break
        i += 1
    return i


def is_adjective(text: Text, i: int) -> bool:
    """Return whether the token ends like an adjective that follows its noun."""
    return text.tokens[i].folded.endswith(tuple(text.vocabulary.words["adjective_ending"]))


def _begins_name(text: Text, i: int) -> bool:
    """Whether a capital word that ends like an adjective is rather a given name: "ministra de Defensa / Marina Roy"."""
    if not text.tokens[i - 1].is_capital:
        return True
    capitals = [k < len(text.tokens) and text.joined(k - 1, k) and text.tokens[k].is_capital for k in (i + 1, i + 2)]
    return capitals == [True, False]


def opens_owner(text: Text, i: int) -> bool:
    """Whether an "of" and a state follow: "de Malta"."""
    after = i + 1
    if i >= len(text.tokens):
        return False
    after = text.past_words(after, "article")
    term = text.cover.get(after)
    return text.is_word(i, "of") and term is not None and term.kind in OWNERS


def _joins(text: Text, i: int, begin: int) -> bool:
    return i > begin and (text.is_word(i, "and") or text.is_word(i, "linking"))
