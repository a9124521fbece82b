"""What stands before a state's name and tells what kind of state it is: "la République islamique de / Mauritanie"."""

import re
from functools import lru_cache

from meetings.folding import fold
from meetings.vocabulary import Vocabulary

_LONGEST = 60  # characters of it
_BLANKS = (" ", "'", "’")


def realm_before(text: str, start: int, kind: str, vocabulary: Vocabulary) -> int | None:
    """Return where it begins before the state's name, or its adjective, that begins there; None where none does.

    Behind "of" stands a name; an adjective stands right behind it.
    """
    if not vocabulary.words["republic"] or text[start - 1 : start] not in _BLANKS:
        return None
    before = text[max(0, start - _LONGEST) : start]
    folded = fold(before)
    if len(folded) != len(before):
        folded = "".join(fold(c)[:1] or c for c in before)  # so that offsets stay
    led = _pattern(vocabulary).search(folded)
    if led is None or (led["of"] is not None) != (kind == "state"):
        return None
    return start - len(before) + led.start("realm")


@lru_cache(maxsize=8)
def _pattern(vocabulary: Vocabulary) -> re.Pattern[str]:
    realms, kinds, of = (
        "|".join(sorted(map(re.escape, vocabulary.words[k]), key=lambda w: (-len(w), w))) for k in _WORDS
    )
    return re.compile(rf"(?<!\w)(?P<realm>(?:{realms})(?: (?:{kinds})){{0,3}} )(?P<of>(?:{of}) ?)?$")


_WORDS = ("republic", "republican", "of")
