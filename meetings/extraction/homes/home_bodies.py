"""The bodies of offices that name none: what a text is about, or the organ in the title; whether names are one's."""

from collections import Counter
from collections.abc import Callable

from meetings.extraction.homes.sides import INTERNATIONAL
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

_LEAD = 1.5  # how many times as often as any other the chosen one has to be named
_EVERYWHERE = ("government", "embassy", "supreme-court", "constitutional-court")  # organs that tell nobody's state
_NOUN = 3  # letters
_CHIEF = "chief"


def home_body(text: Text, meant: Callable[[str], str] | None = None) -> str:
    """Return the key of the international body that the text is about; "" where no one is named most.

    Where told which body is meant by each, it is one of those, and none that "" is meant by.
    """
    known = authorities().bodies
    named = (t.key for t in text.terms.names if t.kind == "body" and known[t.key].kind in INTERNATIONAL)
    count = Counter(body for key in named if (body := meant(key) if meant else key))
    ranked = count.most_common(2)
    if ranked and (len(ranked) == 1 or ranked[0][1] > _LEAD * ranked[1][1]):
        return ranked[0][0]
    return ""


def organ_in(text: Text, office: OfficeMention) -> str:
    """Return the printed name of the organ in the office's title: "Chambre des députés"; "" where it has none."""
    for i in text.tokens_between(office.start, office.end):
        organ = text.organ_from.get(i) if i not in text.in_domain else None  # "secretaria de Gobierno"
        if organ and organ.end <= office.end and text.tokens[i].is_capital:
            if organ.cases:  # in Russian the title stands in a case
                return "" if organ.key in _EVERYWHERE else organ.name[:1].upper() + organ.name[1:]
            return text.body[organ.start : organ.end - len(organ.ending)]
    return ""


def without_wholes(offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices but those of a state beside the same of a body of it: of Malta beside its parliament's."""
    known = authorities().bodies
    parts = {(o.key, known[o.owner_key].parent) for o in offices if o.owner_key in known and not o.owner_name}
    return [o for o in offices if o.owner_name or (o.key, o.owner_key) not in parts] if parts else offices


def is_one_body(text: Text, one: str, other: str) -> bool:
    """Return whether two printed names are one's: "Uçhisar" and "UÇHİSAR", "Dağ Üniversitesi" and its initials "DÜ"."""
    if fold(one) == fold(other):
        return True
    short, full = sorted((one, other), key=len)
    if " " in full and len(short) > _NOUN and fold(full.rsplit(" ", 1)[1]).startswith(fold(short)[:-1]):
        return bool(text.vocabulary.locatives)  # "Dernek / Muhtarlar Derneği"
    if not (short.isupper() and " " not in short and " " in full):
        return False
    return short == "".join(word[0] for word in full.split() if word[0].isupper()) or f"{full} ({short})" in text.body


def is_chief(text: Text, office: OfficeMention) -> bool:
    """Return whether a newspaper calls a body's head so: "UN chief"; its "head" may be that of an office of it."""
    inside = text.tokens_between(office.start, office.end)
    whose = office.owner
    rest = [i for i in inside if not (whose and whose.start <= text.tokens[i].start < whose.end)]
    return [text.tokens[i].folded for i in rest if not text.is_any(i, ("of", "article"))] == [_CHIEF]
