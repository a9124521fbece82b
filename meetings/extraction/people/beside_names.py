"""Two names one right after the other, as Turkish and Azerbaijani have them: "Demir Jan Vrabec ilə görüşüb".

Or a town's and a person's, in a language that may put the subject last: "Llegó a Lima Ana Roy".
"""

from collections import Counter, defaultdict
from dataclasses import replace

from meetings.extraction.people.names import NameRun
from meetings.extraction.people.turkic_names import is_courtesy
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.text import Text

_WHOLE = 2  # words of a name in full
_MOST = 50  # people of one surname, or surnames that begin alike, that one is compared with
# What surnames that no name goes on behind end with, bare and in "with ...".
_SURNAMES = ("ov", "ev", "ova", "eva", "zadə", "ovla", "evlə", "ovayla", "evayla", "zadəylə")
_FILIAL = ("oğlu", "qızı")  # behind a father's name
_ALIKE = 4  # letters that a surname shares with itself in another case


def told_apart(text: Text, names: list[NameRun]) -> list[NameRun]:
    """Return the names, those runs cut in two of which the text has both parts as names elsewhere.

    Where no endings tell that a town is meant, a person's name behind one where somebody came loses it.
    """
    if not text.vocabulary.locatives:
        return [_without_town(text, run) for run in names] if text.vocabulary.order.get("no_pronouns") else names
    by_given: dict[str, list[NameRun]] = defaultdict(list)
    for run in names:
        if len(run.words) >= _WHOLE:
            by_given[run.words[0]].append(run)
    by_surname: dict[str, Counter[str]] = defaultdict(Counter)
    for run in names:
        if len(run.words) >= _WHOLE:
            by_surname[run.words[-1]][run.words[0]] += 1
    surnames = {run.words[-1] for run in names if len(run.words) == _WHOLE}
    known: dict[str, set[str]] = defaultdict(set)
    for surname in surnames:
        known[surname[:_ALIKE]].add(surname)
    found: list[NameRun] = []
    for run in names:
        at = next((n for n in range(1, len(run.words) - 1) if _is_two(run, n, by_given, surnames)), 0)
        at = at or _between_surnames(run, by_surname)
        at = at or (_WHOLE if text.vocabulary.name_endings and _ends_with_surname(run.words) else 0)
        # What is left of one word is of something else: "Rauf Quliyev / Vətən müharibəsini".
        found += [n for n in _cut(text, run, at) if _is_name(n, run, known)] if at else [run]
    return found


def _is_name(part: NameRun, run: NameRun, known: dict[str, set[str]]) -> bool:
    """Whether the part of the run names a person: what is left of one word is a surname known, be it in a case."""
    if len(part.words) > 1 or part.first == run.first or len(run.words) == _WHOLE:
        return True
    alike = list(known.get(part.words[0][:_ALIKE], ()))[:_MOST]
    return any(surname != run.words[-2] and _is_same(surname, part.words[0]) for surname in alike)


def _without_town(text: Text, run: NameRun) -> NameRun:
    """The name without the town that it begins with, behind an "a" or "en", and in full behind that."""
    town = text.cover.get(run.first)
    if town is None or town.kind not in TOWNS or not text.is_any(run.first - 1, ("at", "towards")):
        return run
    first = text.number_at(town.end)
    words = run.words[first - run.first :]
    if len(words) < _WHOLE or first > run.last or not text.tokens[first].is_capital:
        return run
    start = text.tokens[first].start
    return replace(run, start=start, first=first, words=words, name=text.body[start : run.end], honored=False)


def _is_two(run: NameRun, at: int, by_given: dict[str, list[NameRun]], surnames: set[str]) -> bool:
    """Whether one name ends before that word and another begins with it."""
    left, right = run.words[:at], run.words[at:]
    is_left = left[0] in surnames if at == 1 else _is_elsewhere(left, run, by_given)
    return is_left and _is_elsewhere(right, run, by_given)


def _between_surnames(run: NameRun, by_surname: dict[str, Counter[str]]) -> int:
    """1 where each of the run's two words is the surname of somebody whom the text names in full: "Demir / Borg'un".

    ``by_surname`` has how often given names stand before each surname.
    """
    if len(run.words) != _WHOLE:
        return 0
    first, second = (by_surname.get(word, Counter()) for word in run.words)
    if not first or max(len(first), len(second)) > _MOST:
        return 0
    others = {given for given, times in second.items() if times > (given == run.words[0])}
    return int(bool(others) and not set(run.words) & (first.keys() | others) and others.isdisjoint(first))


def _ends_with_surname(words: tuple[str, ...]) -> bool:
    """Whether the second word of two names is a surname that no name goes on behind: "Rauf Quliyev / Jan Vrabec"."""
    return len(words) > _WHOLE and words[1].endswith(_SURNAMES) and words[-1] not in _FILIAL


def _is_elsewhere(words: tuple[str, ...], run: NameRun, by_given: dict[str, list[NameRun]]) -> bool:
    """Whether the text has the name in full elsewhere, be it in another case."""
    others = (other.words for other in by_given[words[0]] if other is not run and len(other.words) == len(words))
    return any(other[:-1] == words[:-1] and _is_same(other[-1], words[-1]) for other in others)


def _is_same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= _ALIKE and long.startswith(short))


def _cut(text: Text, run: NameRun, at: int) -> list[NameRun]:
    """The two names, the second of which begins with that word."""
    numbers = range(run.first, run.last + 1)
    tokens = [n for n in numbers if text.tokens[n].is_word and not is_courtesy(text, n)]
    if len(tokens) != len(run.words):
        return [run]
    last, first = tokens[at - 1], tokens[at]
    stop, start = text.tokens[last].end, text.tokens[first].start
    return [
        replace(run, end=stop, last=last, words=run.words[:at], name=" ".join(run.words[:at])),
        replace(run, start=start, first=first, words=run.words[at:], name=text.body[start : run.end], honored=False),
    ]
