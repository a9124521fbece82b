"""The grammatical cases that the words around a Russian name ask for."""

from bisect import bisect_left

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.text import Text

_LISTED = 3  # tokens between two names of a list
_OF_MAN = ("вшего", "нного", "ющего", "ящего")  # participles in the genitive or accusative
_ALIKE = "ga"  # the cases that are one of men and what they are called


def _governed(text: Text, first: int) -> str:
    """The cases that the words before a name ask for; "" where they do not tell."""
    i = first - 1
    while i >= 0 and (text.is_honorific(i) or text.tokens[i].text in "«\"“'"):
        i -= 1
    if i < 0:
        return ""
    token = text.tokens[i]
    if cases := text.vocabulary.governed.get(token.folded, ""):
        return cases
    # After a verb in the masculine singular a name that looks like a woman's in the nominative is its object.
    if token.folded.endswith(("л", "лся")):
        return "nga"
    return "" if not token.is_word or token.is_capital else "na"


def _is_dressing(text: Text, i: int, is_list: bool) -> bool:
    """Whether the token may stand between an office and its holder's name; after a plural one the states in a list."""
    if text.is_honorific(i) or text.tokens[i].text in '«"“.-':
        return True
    term = text.cover.get(i)
    return is_list and (
        text.tokens[i].text in ",—–:" or text.is_word(i, "and") or (term is not None and term.kind in STATES)
    )


def inherited(text: Text, before: NameRun, asked: str, run: NameRun) -> str:
    """Return the cases of the name before, if this one follows it in a list."""
    gap = text.tokens_between(before.end, run.start)
    if not 0 < len(gap) <= _LISTED:
        return ""
    joins = [text.tokens[i].text == "," or text.tokens[i].folded == "и" for i in gap]
    states = [text.kind_at(i) == "state" for i in gap]
    listed = any(joins) and all(a or b for a, b in zip(joins, states, strict=True))
    return asked if listed else ""  # "глав МИД Мальты Ивана Моры и / Чили / Павла Борга"


def asked_of(text: Text, run: NameRun, offices: list[OfficeMention], ends: list[int]) -> str:
    """Return the cases that the name may stand in as far as its surroundings tell; "" where they do not."""
    number = bisect_left(ends, run.start + 1) - 1
    if number >= 0:
        office = offices[number]
        gap = text.tokens_between(office.end, run.start)
        if (
            run.first not in text.first_tokens
            and len(gap) < 6
            and all(_is_dressing(text, i, office.plural) for i in gap)
        ):
            if office.cases:
                singular = "".join(case for case in office.cases if case.islower())
                cases = office.cases.lower() if office.plural or not singular else singular
                told = _governed(text, text.number_at(office.start)) if cases == _ALIKE else ""
                return told if told == "g" else cases  # "встреча / министра Сергея Шойгу"
            if told := _governed(text, text.number_at(office.start)):
                return told  # "с / замминистра Анной Мороз": such offices do not change
    comma = text.number_at(run.end)
    if comma + 1 < len(text.tokens) and text.tokens[comma].text == ",":
        participle = text.tokens[comma + 1].folded
        if participle.endswith(_OF_MAN) and not text.tokens[comma + 1].is_capital:
            return _ALIKE  # "Яна Борга, ставшего послом"
    behind = bisect_left(ends, run.end)
    if behind < len(offices):
        after = text.gap(run.end, offices[behind].start)
        if len(after) == 1 and after[0].text in "—–-," and offices[behind].cases:
            return offices[behind].cases.lower()
    return _governed(text, run.first)
