"""Names of persons, by the grammar of names: capitals, particles, initials. No list of persons is consulted."""

from dataclasses import dataclass

from meetings.extraction.text import Text

_LONGEST = 9  # words of a name
_ROMAN = frozenset(["II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"])


@dataclass(frozen=True, slots=True)
class NameRun:
    """A run of words that reads like a person's name."""

    start: int
    end: int
    first: int  # number of its first token
    last: int  # number of its last token
    words: tuple[str, ...]  # its words in the nominative, particles included
    name: str  # the whole of it in the nominative
    honored: bool = False  # an honorific stands before it


def _nameable(text: Text, i: int) -> bool:
    token = text.tokens[i]
    if not token.is_capital or (i in text.cover and not _is_given_name_too(text, i)):
        return False
    words = text.vocabulary.words
    folded = token.folded
    if folded.endswith("'"):
        return False
    if folded in words["function"] or text.is_word(i, "common") or text.is_word(i, "venue"):
        return False
    if folded in words["honorific"]:
        return False
    # "Received by ...", "PRESIDENT RECEIVES ...": capitals for another reason.
    if i in text.told and (i in text.first_tokens or token.text.isupper()):
        return False
    # A word that is also printed small is a common noun in all but German, where nouns have capitals.
    return folded not in text.lowercase


def _is_given_name_too(text: Text, i: int) -> bool:
    """Whether a place's name begins a person's: "Baghdad Amreyev", but not "in Baghdad Amreyev".

    A state's does only where an office, an honorific or a "with" announces a person: "Foreign Minister Israel Katz".
    """
    term = text.cover[i]
    before = text.cover.get(i - 1)
    after_state = text.vocabulary.order.get("genitive") or bool(
        text.vocabulary.locatives
    )  # "президент КНР Ху Цзиньтао"
    announced = (before and before.kind == "office") or text.is_honorific(i - 1) or text.is_word(i - 1, "with")
    kinds = ("capital", "city", "state") if announced and not after_state else ("capital", "city")
    if (
        term.kind not in kinds
        or term.ending
        or (term.cases and "n" not in term.cases)
        or term.end != text.tokens[i].end
        or term.start != text.tokens[i].start
    ):
        return False
    if i + 1 >= len(text.tokens) or i + 1 in text.cover or not text.joined(i, i + 1) or not _nameable(text, i + 1):
        return False
    return not any(text.is_word(i - 1, kind) for kind in ("at", "from", "of", "to"))


def _is_surname_too(text: Text, i: int, first: int) -> bool:
    """Whether the name of a place ends a person's that begins there: "Denzel Washington", "François Hollande"."""
    term = text.cover[i]
    token = text.tokens[i]
    if (
        term.kind not in ("capital", "city", "state")
        or text.vocabulary.locatives
        or term.ending
        or (term.cases and "n" not in term.cases)
        or (term.start, term.end) != (token.start, token.end)
        or token.text.isupper()
    ):
        return False
    after = i + 1 < len(text.tokens) and text.joined(i, i + 1)
    if after and (text.tokens[i + 1].is_capital or text.tokens[i + 1].text in ("'s", "’s") or i + 1 in text.cover):
        return False
    return not any(text.is_word(first - 1, kind) for kind in ("at", "from", "of", "to"))


def _opens_no_name(text: Text, i: int) -> bool:
    """Whether the word belongs to an office's domain, and a name follows: "for Climate John Kerry"."""
    j = i
    while j in text.in_domain:
        j += 1
    return j > i and j < len(text.tokens) and text.joined(j - 1, j) and _nameable(text, j)


def _is_initial(text: Text, i: int) -> bool:
    """Whether the token is an initial with its full stop: the S. of "S. V. Lavrov", the Kh. of "Kh.Battulga"."""
    tokens = text.tokens
    if i in text.cover or not (tokens[i].is_capital and len(tokens[i].text) <= 2 and i + 2 < len(tokens)):
        return False
    if tokens[i].folded in text.vocabulary.words["honorific"]:
        return False
    if i + 2 in text.first_tokens:
        return False  # the sentence ends with the full stop
    return tokens[i + 1].text == "." and tokens[i + 1].start == tokens[i].end and tokens[i + 2].is_capital


def _run_from(text: Text, i: int) -> tuple[list[int], int]:
    """The numbers of the tokens of the name that begins here, and where to look on."""
    tokens = text.tokens
    taken: list[int] = []
    j = i
    while j < len(tokens) and len(taken) < 2 * _LONGEST:
        if taken and not text.joined(taken[-1], j):
            break
        if _is_initial(text, j) and (taken or j + 2 < len(tokens)):
            taken += [j, j + 1]
            j += 2
            if (
                j < len(tokens)
                and tokens[j].is_capital
                and text.body[tokens[j - 1].end : tokens[j].start].strip() == ""
            ):
                continue
            break
        if text.is_word(j, "particle") and j not in text.cover:
            k = j
            while k < len(tokens) and k - j < 3 and text.is_word(k, "particle") and k not in text.cover:
                k += 1
            capital = tokens[j].is_capital
            if (
                (taken or (capital and not _opens_sentence(text, j)))
                and k < len(tokens)
                and _nameable(text, k)
                and all(text.joined(n, n + 1) for n in range(j, k))
            ):
                taken += range(j, k + 1)
                j = k + 1
                continue
            if not (capital and _nameable(text, j)):
                break
        if taken and tokens[j].text in _ROMAN:
            taken.append(j)
            j += 1
            break
        if not _nameable(text, j) and not (taken and j in text.cover and _is_surname_too(text, j, taken[0])):
            break
        taken.append(j)
        j += 1
    return taken, max(j, i + 1)


def _is_holder(text: Text, taken: list[int]) -> bool:
    """Whether an office right before the run says that it begins with a person, in a language that puts places so."""
    before = text.cover.get(taken[0] - 1)
    return len(taken) > 2 and bool(text.vocabulary.locatives) and before is not None and before.kind == "office"


def _opens_sentence(text: Text, i: int) -> bool:
    """Whether the particle is rather a preposition with the capital of a sentence's first word: "Von Franziskus"."""
    return i in text.first_tokens and any(text.is_word(i, kind) for kind in ("of", "from", "by", "at", "to"))


def _is_noun(text: Text, taken: list[int]) -> bool:
    """Whether the run is a common noun of a language that prints them with capitals: a word after its article."""
    has_capital_nouns = text.vocabulary.order.get("capital_nouns", False)
    return has_capital_nouns and len(taken) == 1 and text.is_word(taken[0] - 1, "article")


def _with_surname(text: Text, taken: list[int], words: tuple[str, ...]) -> tuple[list[int], tuple[str, ...]]:
    """A cleric's name with the surname that follows in brackets: "Metropolitan Hilarion (Alfeyev)"."""
    i = taken[-1] + 1
    if i + 2 < len(text.tokens) and text.tokens[i].text == "(" and text.tokens[i + 2].text == ")":
        if _nameable(text, i + 1):
            return [*taken, i, i + 1, i + 2], (*words, text.tokens[i + 1].text)
    return taken, words


def _names_house(text: Text, taken: list[int]) -> bool:
    """Whether the run names the house whose kind stands right before it: "Palacio Nacional", "Schloss Bellevue"."""
    before = taken[0] - 1
    return before >= 0 and text.is_word(before, "venue") and text.joined(before, taken[0])


def find_names(text: Text) -> list[NameRun]:
    """Return the runs of words that read like persons' names, in the order of the text."""
    runs = []
    i = 0
    while i < len(text.tokens):
        token = text.tokens[i]
        if not token.is_capital or not (_nameable(text, i) or _is_initial(text, i) or text.is_word(i, "particle")):
            i += 1
            continue
        if _opens_no_name(text, i):
            i += 1
            continue
        taken, after = _run_from(text, i)
        if taken and (_is_noun(text, taken) or _names_house(text, taken)):
            i = after
            continue
        if not taken or (after in text.cover and text.cover[after].start < text.tokens[taken[-1]].end):
            i += 1
            continue
        # A capital word that is no name right after the run makes it the name of something else: "Malacañan Palace".
        other = after < len(text.tokens) and text.joined(taken[-1], after) and text.tokens[after].is_capital
        if other and after not in text.cover and (text.is_word(after, "common") or text.is_word(after, "venue")):
            if not _is_holder(text, taken):
                i = after + 1
                continue
            # "President Ilham Aliyev Zagulba Palace-in": the house's name follows the person's without a mark.
            taken = taken[:2]
        if len(taken) <= 2 * _LONGEST and text.tokens[taken[-1]].end - token.start <= 120:
            words = tuple(text.tokens[n].text for n in taken if text.tokens[n].is_word)
            before = i - 2 if i > 1 and text.tokens[i - 1].text == "." else i - 1
            honored = text.is_honorific(before) or text.is_honorific(i - 1)
            if honored and len(words) == 1:
                taken, words = _with_surname(text, taken, words)
                after = max(after, taken[-1] + 1)
            start, end = token.start, text.tokens[taken[-1]].end
            runs.append(NameRun(start, end, taken[0], taken[-1], words, text.body[start:end], honored))
        i = after
    return runs
