"""The portfolios of ministers: several in a list, and such as no vocabulary knows."""

from meetings.extraction.offices.charges import (
    LONGEST,
    NAME,
    is_adjective,
    may_be_of_charge,
    names_after,
    opens_owner,
    past_adjectives,
    past_charge,
    qualifies,
)
from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.nouns import ends_like_noun
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_NAME = 2  # words of a name
_POSSESSIVES = ("i", "u")  # folded: "Bakanı", "naziri"


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
    if stop := past_list(text, j):
        return stop
    stop = past_charge(text, j, may_be_place=False)
    return stop if stop > j else i


def before_portfolio(text: Text, first: int, floor: int) -> int:
    """Return the first token of what a minister is for where it stands before the head: "Lagoon Affairs / Minister".

    The head's own where nothing of the kind does.
    """
    i = first
    while i > 0 and first - i < LONGEST and text.tokens[i - 1].start >= floor and text.joined(i - 1, i):
        if not _may_be_thing(text, i - 1) or not text.tokens[i - 1].is_capital or (i - 1) in text.cover:
            break
        i -= 1
    named = first - i > 1 or (first > i and ends_like_noun(text.tokens[i].folded, text.vocabulary))
    return i if named and _is_thing(text, first - 1) else first


def before_joined(text: Text, first: int, floor: int) -> int:
    """Return the first token of what else an English minister is for: "Finance and / National Economy Minister".

    The head's own where nothing that the vocabulary knows is joined to it.
    """
    begin, i = first, first - 1
    while i > 0 and text.tokens[i - 1].start >= floor and text.joined(i, i + 1):
        if not (text.is_word(i, "and") or (begin < first and text.tokens[i].text == ",")):
            break
        last = i = i - 1
        while i in text.in_domain and text.tokens[i].is_capital and i not in text.cover and text.joined(i, i + 1):
            i -= 1
        if i == last or text.tokens[i + 1].start < floor or not any(k in text.domains for k in range(i + 1, last + 1)):
            break
        begin = i + 1
    return begin


def before_possessed(text: Text, first: int, floor: int) -> int:
    """Return the first token of what a Turkish or Azerbaijani minister is for, which no vocabulary knows.

    It stands between his state and the head in the possessive: "Pakistan / Savunma Üretim / Bakanı". The head's own
    where nothing of the kind does.
    """
    head = text.cover.get(first)
    if head is None or not fold(text.body[head.start : head.end]).rstrip("'").endswith(_POSSESSIVES):
        return first
    i = first
    while i > 0 and first - i < LONGEST + 1 and text.tokens[i - 1].start >= floor:
        token, term = text.tokens[i - 1], text.cover.get(i - 1)
        is_mark = token.text == "," or text.is_word(i - 1, "and")
        if term is not None or "\n" in text.body[token.end : text.tokens[i].start] or not (token.is_word or is_mark):
            break
        is_small = bool(text.vocabulary.name_endings) and not text.is_word(i - 1, "function")
        if not is_mark and (not (token.is_capital or is_small) or i - 1 in text.told or text.is_honorific(i - 1)):
            break
        i -= 1
    whose = text.cover.get(i - 1)
    is_states = whose is not None and whose.kind == "state" and (not whose.ending or _owns(whose.ending))
    begins = is_states and text.tokens[i].is_word and not text.is_word(i, "and")
    return i if begins else first


def _owns(ending: str) -> bool:
    return fold(ending).endswith(GENITIVES)


def before_pair(text: Text, first: int, floor: int) -> int:
    """Return the first token of a German minister's first portfolio: "Finanz- und / Wirtschaftsminister".

    The head's own where there is but one.
    """
    i = first - 3
    if not text.vocabulary.order.get("capital_nouns") or i < 0 or text.tokens[i].start < floor:
        return first
    is_pair = text.tokens[i].is_capital and text.tokens[i + 1].text == "-" and text.is_word(i + 2, "and")
    together = (
        text.tokens[i].end == text.tokens[i + 1].start and text.joined(i + 1, i + 2) and text.joined(i + 2, first)
    )
    term = text.cover.get(first)
    return i if is_pair and together and term is not None and term.key.startswith("minister") else first


def past_business(text: Text, i: int) -> int:
    """Return the token after the business that a director is for: "of Consular Affairs"; the same where none begins.

    A people's adjective beside it is of the business: "des affaires / américaines", "of American Affairs".
    """
    first = text.past_words(i, "of", "article")
    demonym = next((t for k in (first, first + 1) if (t := text.cover.get(k)) and t.kind == "demonym"), None)
    if demonym and first > i:
        is_last = bool(text.vocabulary.order.get("kind_last"))
        noun = text.number_at(demonym.end) if is_last else text.number_at(demonym.start) - 1
        if noun >= first and text.is_word(noun, "matter") and noun not in text.in_body:
            return noun + 1 if is_last else text.number_at(demonym.end)
    if (stop := past_unknown_portfolio(text, i)) == i:
        return i
    is_business = any(k in text.in_domain or text.is_word(k, "matter") for k in range(i, stop))
    return stop if is_business and not any(k in text.in_body for k in range(i, stop)) else i


def has_portfolio(text: Text, i: int) -> bool:
    """Return whether what one is for begins there, as a region's minister has it: "consejera / de Salud".

    A counsellor of an embassy is none.
    """
    ahead = range(i, min(i + 2 * LONGEST, len(text.tokens)))
    return i in text.domains and not any((o := text.organ_from.get(k)) and o.key == "embassy" for k in ahead)


def past_share(text: Text, i: int) -> int:
    """Return the token after a deputy's share of a minister's business: "for Political Affairs"; the same without it.

    Told so in English, where a thing's capital is that of a title.
    """
    if not text.vocabulary.order.get("kind_last") or not text.is_word(i, "charge") or text.is_word(i, "at"):
        return i
    known = text.domains.get(i + 1)
    if known and text.tokens[i + 1].is_capital:
        return text.number_at(known.end)
    return past_business(text, i)


def past_list(text: Text, i: int, commas: int = 0) -> int:
    """The token after a list of things that a minister is for: "Small Business, Employment and Skills"; else 0.

    What joins the last to the others is an "and", and one at least is a thing rather than a person.
    """
    j = begin = i
    stop = min(len(text.tokens), i + 3 * LONGEST)
    while j < stop and "\n" not in text.body[text.tokens[j - 1].end : text.tokens[j].start]:
        if text.tokens[j].text == ",":
            if _is_person(text, begin, j):
                return 0
            commas, begin = commas + 1, j + 1
        elif text.is_word(j, "and") and commas:
            last = max(past_charge(text, j + 1, may_be_place=False), _past_thing(text, j + 1))
            is_list = last > j + 1 and _has_thing(text, begin, last) and not _is_person(text, begin, j)
            return last if is_list else 0
        elif not (text.is_word(j, "linking") or text.is_word(j, "article") or _may_be_thing(text, j)):
            return 0
        j += 1
    return 0


def _is_person(text: Text, begin: int, stop: int) -> bool:
    """Whether the words between two commas are rather a name: several capital ones, none of them a thing's."""
    capitals = all(text.tokens[k].is_capital for k in range(begin, stop))
    things = (k for k in range(begin, stop) if not text.is_word(k, "family_name"))  # "René / Mesa Mora"
    return stop - begin >= NAME and capitals and not any(is_known_thing(text, k) for k in things)


def _past_thing(text: Text, i: int) -> int:
    """The token after capital words behind which a comma, an owner or an honorific stands; the same where none is."""
    j = i
    while j < len(text.tokens) and j - i < 2 * NAME and _may_be_thing(text, j) and (j == i or text.joined(j - 1, j)):
        j += 1
    closed = j >= len(text.tokens) or text.tokens[j].text in ",.;)" or text.is_honorific(j) or opens_owner(text, j)
    return j if closed else i


def _may_be_thing(text: Text, i: int) -> bool:
    term = text.cover.get(i)
    known = term is None or term.kind in ("demonym", "domain", "ministry")
    return known and (
        i in text.in_domain or text.is_word(i, "common") or may_be_of_charge(text, i) or qualifies(text, i)
    )


def _is_thing(text: Text, i: int) -> bool:
    """Whether the word is a thing's and no person's name."""
    word = text.tokens[i].folded
    if is_known_thing(text, i):
        return True
    return bool(text.vocabulary.order.get("capital_nouns")) or ends_like_noun(word, text.vocabulary)


def is_known_thing(text: Text, i: int) -> bool:
    """Return whether more than its form tells that the word is a thing's: in German names and nouns look alike."""
    known = i in text.in_domain or text.is_word(i, "common") or text.is_word(i, "matter")
    noun = text.tokens[i].folded
    is_noun = not text.vocabulary.order.get("capital_nouns") and ends_like_noun(noun, text.vocabulary)
    return known or is_noun or head_of(text.vocabulary, noun) is not None


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
        return i if is_another else past_adjectives(text, text.number_at(found.end))
    if j == begin and (stop := _past_rest(text, i, j)):
        return stop
    if j == begin or not (text.is_word(begin, "linking") or _is_article_of_thing(text, begin, j)):
        return i
    first = j
    if text.is_word(first, "function") and not text.tokens[first].is_capital:
        return i  # "the Minister of Foreign Affairs, on / whom Ana Roy called"
    while j < len(text.tokens) and j - first < LONGEST and text.tokens[j].is_word and j not in text.told:
        small = not text.tokens[j].is_capital
        if j in text.cover and text.cover[j].kind not in STATES:
            return i
        if text.is_word(j, "and") or text.is_honorific(j) or text.is_word(j, "was"):
            break
        if j > first and opens_owner(text, j):
            return j
        is_led = text.is_word(j - 1, "article") or text.is_word(j - 1, "linking")
        if j > first and not small and not text.tokens[j - 1].is_capital and not is_led:
            break  # "de l'Action sociale / Jean Roy"
        j += 1
    after = text.tokens[j] if j < len(text.tokens) else None
    if _is_another_holder(text, range(first, j)):
        return i
    ends = after is not None and (after.text == "," or after.is_capital)
    return j if j > first and (ends or text.is_word(j, "and") or text.is_honorific(j)) else i


def _is_another_holder(text: Text, words: range) -> bool:
    """Whether the words are the next one's name, before his own office: "et de / Jean Mora, ministre de la Santé"."""
    if len(words) < _NAME or not all(text.tokens[k].is_capital for k in words) or words.stop >= len(text.tokens):
        return False
    behind = text.past_words(words.stop + 1, "article")
    return text.tokens[words.stop].text == "," and text.kind_at(behind) in ("office", "modifier")


def _is_article_of_thing(text: Text, begin: int, i: int) -> bool:
    """Whether an article leads to another thing that a minister is for, and to no name: "y / la Equidad de Género"."""
    if not text.vocabulary.words["adjective_ending"] or i != begin + 1 or i in text.cover or text.is_honorific(i):
        return False
    after = i + 1
    is_name = after < len(text.tokens) and text.joined(i, after) and text.tokens[after].is_capital
    return text.is_word(begin, "article") and text.tokens[i].is_capital and not is_name


def _past_rest(text: Text, i: int, begin: int) -> int:
    """The token after unknown things behind a comma ("Labour, / Invalids and Social Affairs") or an "and"; else 0."""
    if text.tokens[i].text == "," and (stop := past_list(text, begin, commas=1)):
        return stop
    stop = _past_thing(text, begin) if text.is_word(begin - 1, "and") else begin
    return stop if stop > begin and (_has_thing(text, begin, stop) or _is_apposed(text, begin, stop)) else 0


def _is_apposed(text: Text, begin: int, stop: int) -> bool:
    """Whether a name follows a comma behind unknown words that are none: "y Riego, / Ana Mora", "y Salud Animal"."""
    if not text.vocabulary.words["adjective_ending"]:
        return False
    alone = all(is_adjective(text, k) for k in range(begin + 1, stop))
    is_comma = stop < len(text.tokens) and text.tokens[stop].text == ","
    return alone and (opens_owner(text, stop) or (is_comma and names_after(text, stop)))
