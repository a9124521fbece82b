"""Whom somebody serves, told by name: "the Special Envoy of President Jan Borg for Lake Affairs, Ana Roy"."""

from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter

from meetings.extraction.offices.charges import past_charge
from meetings.extraction.offices.fields import past_field
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.people.declension import readings_of
from meetings.extraction.people.dressing import name_after, only_dressing
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

# How the keys of those begin who serve a person.
SERVING = ("special-", "personal-", "envoy", "representative", "adviser", "chief-adviser", "assistant", "spokesperson")
_SERVING = (*SERVING, "national-security-adviser", "chief-of-staff", "private-secretary")
_IN_FULL = 2  # words of a name
_TIE = 3  # words from an office to that of whom its holder serves: "of the"
_NONE: frozenset[int] = frozenset()
_CHARGES = ("area", "matter", "common", "and")  # words of what one is for, before the office
_START = attrgetter("start")


def without_principals(
    text: Text, names: list[NameRun], offices: list[OfficeMention]
) -> tuple[list[NameRun], list[OfficeMention]]:
    """Return the names but those whom somebody serves by his office, which reaches over them and what it is for.

    So they are named by it as nobody who takes part, and its holder is the next one.
    """
    by_start = sorted(names, key=_START)
    served: set[int] = set()
    shown: list[OfficeMention] = []
    for office in offices:
        if not _serves(office):
            shown.append(office)
            if len(shown) > 1 and (name := _behind_master(text, shown[-2], office, by_start)):
                served.add(name.first)
                shown[-2:] = [_reaching(text, shown[-2], office, name)]
            continue
        if shown and (name := _before(text, shown[-1], office, by_start)):
            served.add(name.first)
            master = shown.pop()
            office = _owned(replace(office, start=master.start), master)
        elif (at := bisect_left(by_start, office.end, key=_START)) < len(by_start):
            by_start[at : at + 1] = _parted(text, office, by_start[at])
            if name := _behind(text, office, by_start, shown):
                served.add(name.first)
                office = replace(office, end=_past_charge(text, name))
        shown.append(office)
    return [name for name in by_start if name.first not in served], _without_fronted(text, shown)


def _without_fronted(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """The offices without those whom another stood in for, who is of their state: "On behalf of the President,"."""
    if not text.vocabulary.order.get("titled") or "owned" not in text.of_class:
        return offices
    kept: list[OfficeMention] = []
    master: OfficeMention | None = None
    for office in offices:
        if _is_fronted(text, office):
            master = office
            continue
        if master and master.owner and office.of == "state" and not (office.owner or office.owner_name):
            office = replace(office, owner=master.owner, reason="the state of whose minister it is")
        master = None
        kept.append(office)
    return kept


def _is_fronted(text: Text, office: OfficeMention) -> bool:
    """Whether the sentence begins with whom another stood in for: "On behalf of the President / , Ana Roy ..."."""
    first, after = text.number_at(office.start), text.number_at(office.end)
    lead = first - 1 - text.is_word(first - 1, "article")
    begins = {lead - 1, lead - 2, lead - 3} & text.first_tokens
    is_led = text.is_word(lead, "of") and text.is_word(lead - 1, "owned") and bool(begins)
    return is_led and after < len(text.tokens) and text.tokens[after].text == ","


def _serves(office: OfficeMention) -> bool:
    return office.key.startswith(_SERVING) and not office.plural


def _owned(office: OfficeMention, master: OfficeMention) -> OfficeMention:
    """The office as of whose the one is whom its holder serves, where it does not tell itself."""
    if office.owner or office.owner_name:
        return office
    return replace(office, owner=master.owner, owner_name=master.owner_name)


def _reaching(text: Text, office: OfficeMention, master: OfficeMention, name: NameRun) -> OfficeMention:
    """The office with all of that within it; his state may stand behind his name: "President Jan Borg / of Malta"."""
    state = _state_behind(text, name)
    owner = state if state and not (master.owner or master.owner_name) else master.owner
    return replace(_owned(office, replace(master, owner=owner)), end=_past_charge(text, name))


def _state_behind(text: Text, name: NameRun) -> Found | None:
    i = text.past_words(name.last + 1, "of", "article")
    term = text.cover.get(i) if i > name.last + 1 else None
    return term if term and term.kind in ("state", "body") else None


def _behind_master(text: Text, office: OfficeMention, master: OfficeMention, names: list[NameRun]) -> NameRun | None:
    """The name behind the office of whom the holder of the one before serves: "envoy of / President / Jan Borg"."""
    if not _serves(office) or master.plural or text.vocabulary.locatives or master.start < office.end:
        return None
    gap = text.tokens_between(office.end, master.start)
    if len(gap) > _TIE or not all(text.is_any(i, ("of", "linking", "article", "to")) for i in gap):
        return None
    people = text.cover.get(gap.start - 1)
    has_people = people is not None and people.kind == "demonym" and people.start > office.start
    name = _named(text, master.end, names) if gap or has_people else None
    return name if name and (_is_followed(text, name, names) or _has_holder(text, office, names)) else None


def _has_holder(text: Text, office: OfficeMention, names: list[NameRun]) -> bool:
    """Whether the holder is named before a comma: "Karl Mora, the / special envoy"."""
    first = text.number_at(office.start)
    first -= text.is_word(first - 1, "article")
    at = bisect_left(names, office.start, key=_START)
    return at > 0 and text.tokens[first - 1].text == "," and names[at - 1].last + 1 == first - 1


def _before(text: Text, master: OfficeMention, office: OfficeMention, names: list[NameRun]) -> NameRun | None:
    """The name between the two where it owns what follows: "President / Jan Borg's / special envoy for trade"."""
    name = name_after(names, master.end)
    if name is None or name.end > office.start or master.plural or _serves(master):
        return None
    if office.key == "chief-of-staff" and (office.owner or office.owner_name):
        return None  # "nazir Jan Borqun / Malta ordusunun qərargah rəisi ilə görüşü"
    if not only_dressing(text, master.end, name.start, comma=False):
        return None
    rest = text.tokens_between(name.end, office.start)
    mark = fold(text.tokens[rest[0]].text) if rest else ""
    ends = GENITIVES if text.vocabulary.locatives else ("s", "")
    if mark.startswith("'"):
        owns, rest = mark[1:] in ends, rest[1:]
    else:
        owns = text.tokens[name.last].folded.endswith(ends if text.vocabulary.locatives else "'s")
    is_charge = bool(rest) and text.is_word(rest[-1], "concerning") and all(text.tokens[i].is_word for i in rest)
    known = is_charge or all(i in text.in_domain or text.is_any(i, _CHARGES) for i in rest)
    return name if owns and known else None


def _behind(text: Text, office: OfficeMention, names: list[NameRun], offices: list[OfficeMention]) -> NameRun | None:
    """The name right behind an office that tells whose holder's it is: "помощник президента Мальты / Яна Борга".

    Where his office is told, the holder's own name follows; where not, a genitive says it.
    """
    name = _named(text, office.end, names)
    if name is None:
        return None
    is_genitive = "masculine" in text.vocabulary.paradigms and bool(readings_of(name.words, _NONE, "g", text))
    if is_genitive and len(name.words) >= _IN_FULL:
        if _is_in_other_case(text, office, name) or _is_apposed(text, office, names, offices):
            return name
    tells = _tells_master(text, office) or (is_genitive and _past_charge(text, name) > name.end)
    return name if tells and _is_followed(text, name, names) else None


def _is_in_other_case(text: Text, office: OfficeMention, name: NameRun) -> bool:
    """Whether the name stands in no case of the office, so that it is not its holder's: "посланником / Яна Борга"."""
    cases = office.cases
    tells = bool(cases) and "g" not in cases and "n" not in cases
    return tells and not readings_of(name.words, _NONE, cases, text)


def _is_apposed(text: Text, office: OfficeMention, names: list[NameRun], offices: list[OfficeMention]) -> bool:
    """Whether the office stands behind a name without a title, and a comma: "Ян Борг, / спецпредставитель"."""
    if not _has_holder(text, office, names):
        return False
    before = names[bisect_left(names, office.start, key=_START) - 1]
    titled = bool(offices) and text.number_at(offices[-1].end) == before.first
    return not titled or "\n" in text.body[offices[-1].end : before.start]


def _tells_master(text: Text, office: OfficeMention) -> bool:
    """Whether the phrase ends with the office of whom its holder serves, or with his state: "... президента Мальты"."""
    inside = text.tokens_between(office.start, office.end)
    told = {term.start for i in inside if (term := text.cover.get(i)) and term.kind == "office"}
    last = text.cover.get(inside[-1])
    ends = last is not None and last.kind in ("office", "state", "demonym", "body")
    return len(told) > 1 and ends and not text.vocabulary.locatives


def _parted(text: Text, office: OfficeMention, name: NameRun) -> list[NameRun]:
    """The master's name and the holder's where nothing but their cases parts them: "Яна Борга / Карлом Вестом"."""
    cases = office.cases.replace("g", "").replace("n", "")
    if not cases or name.first != text.number_at(office.end):
        return [name]
    for at in range(_IN_FULL, len(name.words) - 1):
        one, other = name.words[:at], name.words[at:]
        if name.last - name.first + 1 == len(name.words) and readings_of(one, _NONE, "g", text):
            if readings_of(other, _NONE, cases, text) and not readings_of(other, _NONE, "g", text):
                return [_cut(text, name, 0, at), _cut(text, name, at, len(name.words))]
    return [name]


def _cut(text: Text, run: NameRun, begin: int, stop: int) -> NameRun:
    first, last = run.first + begin, run.first + stop - 1
    start, end = text.tokens[first].start, text.tokens[last].end
    words, honored = run.words[begin:stop], run.honored and not begin
    return NameRun(start, end, first, last, words, text.body[start:end], honored)


def _named(text: Text, offset: int, names: list[NameRun]) -> NameRun | None:
    """The name right behind the offset; behind a comma only where what the servant is for follows it."""
    name = name_after(names, offset)
    if name is None or not only_dressing(text, offset, name.start, comma=True):
        return None
    has_comma = "," in text.body[offset : name.start]
    return name if not has_comma or _past_charge(text, name) > name.end else None


def _past_charge(text: Text, name: NameRun) -> int:
    """The offset behind what the servant is for, behind his master's name; the end of both where none is told."""
    state = _state_behind(text, name)
    i = text.number_at(state.end) if state else name.last + 1
    j = i + (i < len(text.tokens) and text.tokens[i].text == ",")
    if text.vocabulary.paradigms:
        stop = past_field(text, j)
    else:
        stop = past_charge(text, j + 1) if text.is_word(j, "charge") else j
        stop = stop if stop > j + 1 else j
    return text.tokens[stop - 1].end if stop > j else text.tokens[i - 1].end


def _is_followed(text: Text, name: NameRun, names: list[NameRun]) -> bool:
    """Whether the holder's own name stands behind the master's and the charge.

    Without a charge no comma parts the two where cases tell the master's: two guests may be meant by "помощника
    президента Яна Борга, / Ивана Моры".
    """
    end = _past_charge(text, name)
    holder = name_after(names, end)
    comma = end > name.end or not text.vocabulary.paradigms
    return holder is not None and only_dressing(text, end, holder.start, comma=comma)
