"""How like two names of people are, whatever their spelling and script."""

from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from meetings.folding import words

# Proposed as possibly the same at this score and above; measured on 103 pairs of names (52 the same, 51 not),
# where no threshold alone is safe: a machine joins only with the same office besides.
CLOSE = 0.78

# Words of a name that its spellings leave out or write in many ways.
PARTICLES = frozenset(
    {
        *("al", "el", "bin", "ibn", "ben", "bint", "von", "van", "der", "den", "de", "da", "di", "do", "dos", "du"),
        *("la", "le", "y", "e", "zu"),
    }
)
# One Latin spelling for sounds that transliterations from Cyrillic and between languages write differently.
_SOUNDS = (
    ("dzh", "j"), ("dj", "j"), ("tch", "ch"), ("tsch", "ch"), ("sch", "sh"), ("kh", "h"), ("zh", "j"), ("ou", "u"),
    ("w", "v"), ("ck", "k"), ("q", "k"), ("c", "k"), ("kk", "k"), ("ph", "f"), ("iy", "i"), ("yi", "i"), ("y", "i"),
    ("ii", "i"), ("ss", "s"), ("ll", "l"), ("nn", "n"), ("mm", "m"), ("tt", "t"), ("x", "ks"),
)  # fmt: skip


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    for written, plain in _SOUNDS:
        word = word.replace(written, plain)
    return word


def word_likeness(one: str, other: str) -> float:
    """Return the likeness of two folded words from 0 to 1; an initial is as its word, a little less."""
    if one == other:
        return 1.0
    if len(one) == 1 or len(other) == 1:
        return 0.9 if one[0] == other[0] else 0.0
    return max(JaroWinkler.similarity(one, other), JaroWinkler.similarity(_sound(one), _sound(other)))


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """Return the folded Latin words of a name without its particles; all of them where nothing else is left."""
    found = words(name)
    return tuple(word for word in found if word not in PARTICLES) or tuple(found)


def likeness(one: str, other: str) -> float:
    """Return from 0 to 1 how like two names are: the shorter's words each put with the best word of the longer.

    Weighted to the worst word, so that a shared surname alone does not make two names alike.
    """
    shorter, longer = sorted((name_words(one), name_words(other)), key=len)
    if not shorter:
        return 0.0
    left = list(longer)
    scores = []
    for word in sorted(shorter, key=len, reverse=True):
        best = max(left, key=lambda candidate: (word_likeness(word, candidate), candidate))
        scores.append(word_likeness(word, best))
        left.remove(best)
    return 0.6 * min(scores) + 0.4 * sum(scores) / len(scores)
