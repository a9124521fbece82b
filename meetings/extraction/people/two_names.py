"""Two persons named one right after the other in different cases: "С Олегом Морой / Иван Борг говорил о хлебе"."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from meetings.extraction.people.declension import readings_of
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.text import Text

_WORDS = range(2, 7)  # of two persons' names together
_PAST = ("л", "ла", "ли", "лся", "лась", "лись")  # of verbs, whose subject stands before them
_NONE: frozenset[int] = frozenset()


def parted(text: Text, runs: Sequence[tuple[NameRun, str]]) -> Iterable[tuple[NameRun, str]]:
    """Yield the names with their cases; two that meet without a mark each by itself, the second as a subject."""
    ends: dict[str, set[tuple[str, ...]]] = {}
    for run, _ in runs:
        ends.setdefault(run.words[-1], set()).add(run.words)
    for run, cases in runs:
        if at := _second(text, run, cases, ends):
            yield _cut(text, run, run.first, run.first + at), cases
            yield _cut(text, run, run.first + at, run.last + 1), "n"
        else:
            yield run, cases


def _second(text: Text, run: NameRun, cases: str, ends: dict[str, set[tuple[str, ...]]]) -> int:
    """The number of the word that the second name begins with; 0 where the run is one person's.

    The first is declined as its office or preposition asks, and the second cannot be, which the text names elsewhere or
    a verb follows as its subject's.
    """
    words = run.words
    if not cases or "n" in cases or len(words) not in _WORDS or run.last - run.first + 1 != len(words):
        return 0
    is_subject = _is_verb(text, run.last + 1)
    found = 0
    for at in range(1, len(words)):
        one, other = words[:at], words[at:]
        first = readings_of(one, _NONE, cases, text)
        if not first or readings_of(other, _NONE, cases, text):
            continue
        if at == 1 and not any(_is_known(r.words[0], ends) for r in first):
            continue
        own = {word for r in first for word in r.words}
        others = (name for name in ends.get(other[-1], ()) if name != words and own.isdisjoint(name))
        if any(name[-len(other) :] == other for name in others):
            if is_subject or len(other) > 1:
                return at
        elif is_subject and len(other) > 1:
            found = at  # the longest that may be the first's: its father's name is declined as well
    return found


def _is_known(surname: str, ends: dict[str, set[tuple[str, ...]]]) -> bool:
    """Whether the text has a longer name that ends with the surname."""
    return any(len(name) > 1 for name in ends.get(surname, ()))


def _is_verb(text: Text, i: int) -> bool:
    """Whether the token ends like a verb in the past tense."""
    if i >= len(text.tokens) or text.tokens[i].is_capital or text.is_word(i, "function"):
        return False
    return len(text.tokens[i].text) > 3 and text.tokens[i].text.endswith(_PAST)


def _cut(text: Text, run: NameRun, first: int, stop: int) -> NameRun:
    start, end = text.tokens[first].start, text.tokens[stop - 1].end
    words = run.words[first - run.first : stop - run.first]
    return replace(
        run,
        start=start,
        end=end,
        first=first,
        last=stop - 1,
        words=words,
        name=text.body[start:end],
        honored=run.honored and first == run.first,
    )
