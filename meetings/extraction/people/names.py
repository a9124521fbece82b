"""Names of persons, by the grammar of names: capitals, particles, initials. No list of persons is consulted."""

from dataclasses import dataclass
from itertools import compress, count, pairwise
from operator import attrgetter

from meetings.extraction.offices.namesakes import past_named_after
from meetings.extraction.offices.sees import CLERICS
from meetings.extraction.people.name_parts import (
    OPENING,
    ends_with_title,
    is_chinese,
    is_fathers,
    is_house_too,
    is_in_other_letters,
    is_of_house,
    is_of_place,
    is_title_in_name,
    is_title_too,
    is_town_behind,
    is_where,
    names_part,
    nickname_in,
    with_surname,
    without_place,
)
from meetings.extraction.people.nameable import NAMES_TOO, nameable, spells_decoration
from meetings.extraction.people.no_persons import ROMAN, joins_married, names_nobody
from meetings.extraction.people.place_surnames import is_surname_too
from meetings.extraction.people.turkic_names import (
    COURTESY,
    before_honoured,
    ends_in_case,
    is_courtesy,
    is_holder,
    is_ordinal,
    is_portuguese,
    leads_to_place,
    place_behind,
)
from meetings.extraction.texts.text import Text

_IS_CAPITAL = attrgetter("is_capital")
_LONGEST = 9  # words of a name
_IN_FULL = 2  # words of a person's name
_WITHIN = OPENING | {"da", "/"}  # marks and the Portuguese particle that are printed within names
_BRIEF = 4  # letters that an initial, a Roman figure or a particle has at most


@dataclass(slots=True, unsafe_hash=True)  # nobody changes it; a frozen one takes thrice as long to make
class NameRun:
    """A run of words that reads like a person's name."""

    start: int
    end: int
    first: int  # number of its first token
    last: int  # number of its last token
    words: tuple[str, ...]  # its words in the nominative, particles included
    name: str  # the whole of it in the nominative
    honored: bool = False  # an honorific stands before it


def _opens_no_name(text: Text, i: int) -> bool:
    """Whether it belongs to an office's domain or a house, and a name follows: "for Climate John Kerry"."""
    j = i
    while j in text.in_domain:
        j += 1
    in_domain = j > i and j < len(text.tokens) and text.joined(j - 1, j) and nameable(text, j)
    return in_domain or (i in text.classes and is_of_house(text, i))


def _is_initial(text: Text, i: int, has_begun: bool = False) -> bool:
    """Whether the token is an initial with its full stop: the S. of "S. V. Lavrov", the Kh. of "Kh.Battulga"."""
    tokens = text.tokens
    if len(tokens[i].text) > 2 or not tokens[i].is_capital or i + 2 >= len(tokens) or spells_decoration(text, i):
        return False
    if i in text.cover and not (has_begun and text.is_honorific(i)):  # but "J. / D. Mora"
        return False
    is_letter = has_begun and len(tokens[i].text) == 1
    if tokens[i].folded in text.vocabulary.words["honorific"] and not (is_letter or _begins_initials(text, i)):
        return False  # "in Lisgar / Ms. Ana Roy"
    if len(tokens[i].text) > 1 and text.is_honorific(i) and text.vocabulary.order.get("capital_nouns"):
        return False  # "des International Office / Dr. Jan Vrabec"
    if i + 2 in text.first_tokens or text.is_word(i, "decoration"):
        return False  # the sentence ends with the full stop, or with a degree: "LL.D."
    return tokens[i + 1].text == "." and tokens[i + 1].start == tokens[i].end and tokens[i + 2].is_capital


def _begins_initials(text: Text, i: int) -> bool:
    """Whether letters with full stops follow one another without a blank: "M.U.P. Cassim"."""
    letters = text.tokens[i : i + 4]
    close = all(one.end == other.start for one, other in pairwise(letters))
    return len(letters) == 4 and close and [len(t.text) for t in letters] == [1] * 4 and letters[3].text == "."


def _ends_run(text: Text, i: int) -> bool:
    """Whether a small word or a mark is none that may stand within a name."""
    token, kinds = text.tokens[i], text.classes.get(i)
    if token.folded in COURTESY or token.text in _WITHIN or i in text.cover or i in text.family_names:
        return False
    return not kinds or kinds.isdisjoint(("particle", "filial"))


def _run_from(text: Text, i: int, is_nameable: bool) -> tuple[list[int], int]:
    """The numbers of the tokens of the name that begins here, and where to look on."""
    tokens = text.tokens
    inflects = bool(text.vocabulary.locatives or text.vocabulary.paradigms)
    taken: list[int] = []
    j = i
    while j < len(tokens) and len(taken) < 2 * _LONGEST:
        token = tokens[j]
        if not token.is_capital and _ends_run(text, j):
            break
        if taken and (j in text.body_from or not text.joined(taken[-1], j)):
            break
        if taken and inflects and (_is_another(text, taken, j) or is_in_other_letters(text, taken[-1], j)):
            break
        if token.is_capital and len(token.text) > _BRIEF and j not in text.classes and j not in text.cover:
            # The most are words in full that nothing else is known of, and are told from what follows by that.
            # That the first of them is nameable was asked before.
            if taken and (not nameable(text, j) or (len(taken) >= _IN_FULL and is_town_behind(text, j))):
                break
            taken.append(j)
            j += 1
            continue
        if _is_initial(text, j, bool(taken)) and (taken or j + 2 < len(tokens)):
            taken += [j, j + 1]
            j += 2
            if (
                j < len(tokens)
                and tokens[j].is_capital
                and text.body[tokens[j - 1].end : tokens[j].start].strip() == ""
            ):
                continue
            break
        if is_portuguese(text, j, bool(taken)):
            taken += [j, j + 1]
            j += 2
            continue
        if len(taken) == 1 and is_courtesy(text, j):
            taken += [j, j + 1]
            j += 2
            continue
        if text.is_word(j, "particle") and j not in text.cover:
            k = j
            while k < len(tokens) and k - j < 3 and text.is_word(k, "particle") and k not in text.cover:
                k += 1
            capital = tokens[j].is_capital
            if _begins_another(text, taken, j, k):
                break
            if (
                (taken or (capital and not _opens_sentence(text, j)))
                and k < len(tokens)
                and (
                    nameable(text, k)
                    or is_fathers(text, k)
                    or text.is_word(k, "behind_particle")
                    or is_of_place(text, j, k, bool(taken))
                )
                and all(text.joined(n, n + 1) for n in range(j, k))
            ):
                taken += range(j, k + 1)
                j = k + 1
                continue
            if not (capital and nameable(text, j)):
                break
        if taken and ((ends_with_title(text, taken) and is_title_in_name(text, j)) or is_title_too(text, j, taken)):
            taken.append(j)
            j += 1
            continue
        if taken and (nickname := nickname_in(text, taken, j)):
            taken += nickname
            j = nickname[-1] + 1
            continue
        if taken and j not in text.cover and text.is_word(j, "filial"):
            taken.append(j)
            j += 1
            continue
        if len(taken) == 1 and is_chinese(text, taken[0], j):
            taken.append(j)
            j += 1
            break
        if taken and joins_married(text, taken[0], j):
            taken += [j, j + 1]
            j += 2
            continue
        if taken and tokens[j].text in ROMAN:
            if is_ordinal(text, j):
                break  # "Bakan Ali Kaya / X hesabından", "Tədbir / XVI əsrdən ..."
            taken.append(j)
            j += 1
            break
        may_end = bool(taken) and (is_house_too(text, j) if j not in text.cover else is_surname_too(text, j, taken[0]))
        is_word = is_nameable if j == i else nameable(text, j)
        if not (is_word or may_end) or (len(taken) >= _IN_FULL and is_town_behind(text, j)):
            break
        taken.append(j)
        j += 1
    return taken, max(j, i + 1)


def _is_another(text: Text, taken: list[int], i: int) -> bool:
    """Whether another name begins behind a surname with an initial, or in a case: "T.Mora / K.Royla görüşüb"."""
    is_whole = len(taken) > 2 and text.tokens[taken[1]].text == "." and len(text.tokens[taken[-1]].text) > 2
    return (is_whole and _is_initial(text, i)) or ends_in_case(text, taken)


def _begins_another(text: Text, taken: list[int], particle: int, name: int) -> bool:
    """Whether a small particle ends the run, in a language whose nouns have capitals: "Leiter der ...", "Rom von ...".

    "von" belongs to a surname where one word follows it, or an article; before a whole name it says by or of whom.
    """
    tokens = text.tokens
    if not text.vocabulary.order.get("capital_nouns") or not taken or tokens[particle].is_capital:
        return False
    if text.is_word(particle, "article"):
        return True
    if not text.is_word(particle, "by") or name - particle > 1:
        return tokens[particle].folded == "zu" and text.is_word(particle + 1, "article")  # "Ana Roy / zu den Nachbarn"
    return name + 1 < len(tokens) and text.joined(name, name + 1) and nameable(text, name) and nameable(text, name + 1)


def _opens_sentence(text: Text, i: int) -> bool:
    """Whether the particle is rather a preposition with the capital of a sentence's first word: "Von Franziskus"."""
    return i in text.first_tokens and text.is_any(i, ("of", "from", "by", "at", "to"))


def _without_role(text: Text, taken: list[int]) -> list[int]:
    """The run without the noun that says what its person is: "der Schriftsteller Jan Vrabec"."""
    if not text.vocabulary.order.get("capital_nouns") or len(taken) < 3 or taken[0] == 0:
        return taken
    before = taken[0] - 1
    determined = text.is_word(before, "article") or text.is_word(before, "determiner")
    return taken[1:] if determined and text.tokens[before - 1].text != "," else taken


def find_names(text: Text) -> list[NameRun]:
    """Return the runs of words that read like persons' names, in the order of the text."""
    runs = []
    seen = 0  # of the tokens before it each is in a run, or in none
    sets_no_mark = bool(text.vocabulary.locatives)  # between a name and what stands behind it
    for i in list(compress(count(), map(_IS_CAPITAL, text.tokens))):
        term = text.cover.get(i)
        if i < seen or (term and term.kind not in NAMES_TOO and i not in text.family_names):
            continue
        is_nameable = nameable(text, i)
        if not (is_nameable or _is_initial(text, i) or text.is_word(i, "particle")):
            continue
        if (after := past_named_after(text, i) if text.vocabulary.paradigms else i) > i or _opens_no_name(text, i):
            seen = after
            continue
        taken, after = _run_from(text, i, is_nameable)
        if not taken:
            continue
        if names_nobody(text, taken, after):
            seen = after
            continue
        if text.vocabulary.name_endings and (held := before_honoured(text, taken, after)) is not None:
            if not held:
                seen = after
                continue
            taken = held
        if sets_no_mark and (
            is_where(text, taken, after) or names_part(text, taken, after) or place_behind(text, taken, after)
        ):
            if not leads_to_place(text, taken):
                seen = after
                continue
            taken = taken[:-1]
        if after < len(text.tokens) and text.tokens[after].text[0] in "'’" and taken[-1] in text.cover:
            after += text.cover.get(after) is text.cover[taken[-1]]  # the ending of "Can Türkmen / 'i"
        if after in text.cover and text.cover[after].start < text.tokens[taken[-1]].end:
            continue
        # A capital word that is no name right after the run makes it the name of something else: "Malacañan Palace".
        other = after < len(text.tokens) and text.joined(taken[-1], after) and text.tokens[after].is_capital
        if other and after not in text.cover and (text.is_word(after, "common") or text.is_word(after, "venue")):
            if not is_holder(text, taken, after):
                seen = after + 1
                continue
            # "President Ilham Aliyev Zagulba Palace-in": the house's name follows the person's without a mark.
            taken = taken[:2]
        if (shorter := without_place(text, taken)) is not taken or (shorter := _without_role(text, taken)) is not taken:
            taken, i = shorter, shorter[0]
        start, end = text.tokens[i].start, text.tokens[taken[-1]].end
        if len(taken) <= 2 * _LONGEST and end - start <= 120:
            courtesy = [n for n in taken if is_courtesy(text, n)] if sets_no_mark else []
            words = tuple([text.tokens[n].text for n in taken if text.tokens[n].is_word and n not in courtesy])
            honored = text.is_honorific(i - 1) or (
                i > 1 and text.tokens[i - 1].text == "." and text.is_honorific(i - 2)
            )
            office = text.cover.get(taken[0] - 1)
            is_cleric = office is not None and office.kind == "office" and office.key in CLERICS
            if (honored or is_cleric) and len(words) == 1:
                taken, words = with_surname(text, taken, words)
                after = max(after, taken[-1] + 1)
                end = text.tokens[taken[-1]].end
            whole = " ".join(words) if courtesy else text.body[start:end]
            runs.append(NameRun(start, end, taken[0], taken[-1], words, whole, honored))
        seen = after
    return runs
