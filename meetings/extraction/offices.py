"""Offices as printed: the head, its modifiers, and the state or body whose office it is."""

from dataclasses import dataclass

from meetings.extraction.complements import past_complement, past_rest
from meetings.extraction.drafts import Capacity
from meetings.extraction.terms import Found
from meetings.extraction.text import Text
from meetings.folding import fold
from meetings.vocabulary import FORMER, authorities

_CAPACITIES: dict[str, Capacity] = {
    "acting": "acting",
    "deputy": "deputy",
    "first-deputy": "deputy",
    "designate": "designate",
    "former": "former",
    "outgoing": "outgoing",
}
# Envoys are accredited to another state than the one they come from: "Ambassador of Japan to Kuwait".
ACCREDITED = frozenset(
    [
        "ambassador",
        "charge-d-affaires",
        "consul",
        "consul-general",
        "high-commissioner",
        "permanent-representative",
        "envoy",
        "special-envoy",
        "special-representative",
        "representative",
        "nuncio",
    ]
)
# Those with a charge that is no ministry's.
_CHARGED = ("special-envoy", "special-representative", "envoy", "high-representative", "commissioner", "coordinator")
_FEMININE = ("in", "e", "frau", "Lady")  # German nouns, of which one may stand after "die"
_ELECTED = ("president", "vice-president", "governor", "mayor")
SON_OF = frozenset({"bin", "ibn", "ben", "bint"})  # what stands between a person's name and the father's
_GENITIVES = ("nin", "nun", "in", "un")  # of Turkish and Azerbaijani, folded
# Offices that serve others, by how their keys begin.
_SERVANTS = (
    "adviser", "national-security-adviser", "special-", "personal-", "representative", "envoy", "spokesperson",
    "assistant", "chief-of-staff", "head", "deputy", "first-deputy", "high-representative", "coordinator", "secretary",
    "chief-of-protocol", "interpreter",
)  # fmt: skip
_LONGEST_PHRASE = 300  # characters of an office with those whom it serves
_CHARGE = 12  # words of what an envoy is charged with
_SERVES = 5  # words between an office and that of an adviser or envoy to it
_OWNERS = ("state", "demonym", "body")


@dataclass(frozen=True, slots=True)
class OfficeMention:
    """An office phrase at its span."""

    start: int
    end: int
    key: str
    title: str  # authorized English title
    capacity: Capacity = ""
    owner: Found | None = None  # the state or body named with it
    owner_name: str = ""  # of a body that the vocabulary does not know, as printed
    plural: bool = False
    cases: str = ""  # the grammatical cases that the phrase may stand in; "" where it does not tell
    states: tuple[str, ...] = ()  # keys of the states of which the printed title alone tells that it is one's
    accredited: Found | None = None  # of an envoy: the state or body where he represents his own

    @property
    def owner_key(self) -> str:
        """The key of the state or body named with it, else of the one whose office it always is."""
        known = authorities()
        named = self.owner.key if self.owner else ""
        always = known.offices[self.key].owner if self.key in known.offices else ""
        # "EU-Ratspräsident": the European Council's, which is the Union's.
        within = always in known.bodies and known.bodies[always].parent == named
        return always if within or not named else named


def _left(text: Text, first: int, floor: int, office: str) -> tuple[int, Found | None, list[str], str, Found | None]:
    """What stands before the head: where the phrase begins, its owner, its modifiers, where it is accredited."""
    owner: Found | None = None
    accredited: Found | None = None
    posted = office in ACCREDITED and bool(text.vocabulary.locatives)
    modifiers: list[str] = []
    if office.startswith("minister-of") and text.vocabulary.locatives:
        first = _before_joined_domains(text, first, floor)
    i = begin = first
    owners = ("demonym",) if text.vocabulary.order.get("genitive") else _OWNERS
    while i > 0 and first - i < 12 and i not in text.first_tokens:
        i -= 1
        token = text.tokens[i]
        if token.start < floor or "\n" in text.body[token.end : text.tokens[i + 1].start]:
            break
        term = text.cover.get(i)
        if posted and term and accredited is None and _is_post(text, term, owner):
            accredited, owner = term, None
            begin = i = text.tokens_between(term.start, term.end)[0]
        elif (
            posted
            and term
            and owner
            and accredited is None
            and owner.kind == "state"
            and term.kind in ("state", "body")
        ):
            # "Türkiye Kosova Büyükelçisi": sent by the first to the second.
            accredited, owner = owner, term
            begin = i = text.tokens_between(term.start, term.end)[0]
        elif (posted and text.is_word(i, "to") and owner is None) or _is_bracket(text, i):
            continue
        elif term and term.kind == "ministry" and owner is None and text.vocabulary.locatives:
            begin = i = text.tokens_between(term.start, term.end)[0]
        elif owner is None and text.is_word(i, "concerning"):
            if not (whose := _owner_of_charge(text, i, floor)):
                break
            owner, begin = whose, text.tokens_between(whose.start, whose.end)[0]
            break
        elif term and term.kind in owners:
            if owner and owner.key == term.key:
                pass  # "Organization of Turkic States (OTS)"
            elif owner is None and (not token.text.startswith("'") or term.ending):
                owner = term
            elif owner is not None:
                break
            begin = i = text.tokens_between(term.start, term.end)[0]
        elif term and term.kind == "modifier":
            modifiers.append(term.key)
            begin = i = text.tokens_between(term.start, term.end)[0]
        elif text.is_word(i, "side"):
            continue  # "от латвийской стороны – министр"
        elif token.text in ("'s", "’s", "-", "–", "’", "'") or (
            token.text == "." and text.tokens[i - 1].is_capital and owner is None
        ):
            continue
        else:
            break
    run = begin
    while run > 0 and begin - run < 5 and text.tokens[run - 1].is_capital and run - 1 not in text.cover:
        if text.tokens[run - 1].start < floor or text.body[text.tokens[run - 1].end : text.tokens[run].start] != " ":
            break
        run -= 1
    # "National Assembly Chairman": a body that the vocabulary does not know.
    if run < begin and text.is_word(begin - 1, "common") and text.vocabulary.locatives:
        return run, owner, modifiers, _without_genitive(text, run, begin), accredited
    if run < begin and text.is_word(begin - 1, "common"):
        return run, owner, modifiers, text.body[text.tokens[run].start : text.tokens[begin - 1].end], accredited
    return begin, owner, modifiers, "", accredited


def _before_joined_domains(text: Text, first: int, floor: int) -> int:
    """The first token of "Çevre Koruma ve" before "Tarım Bakanı": what else the minister is for."""
    if not text.is_word(first - 1, "and"):
        return first
    i = first - 1
    while i > 0 and first - i < 6 and text.tokens[i - 1].start >= floor and text.tokens[i - 1].is_word:
        if i - 1 in text.cover or not (text.tokens[i - 1].is_capital or i - 1 in text.domains):
            break
        i -= 1
    return i if i < first - 1 and i in text.domains else first


def _without_genitive(text: Text, first: int, stop: int) -> str:
    """The body's name that ends before the token of that number, its last word without the genitive."""
    word, common = text.tokens[stop - 1], text.vocabulary.words["common"]
    if (state := text.cover.get(first - 1)) and state.kind == "state" and not state.ending:
        first = text.tokens_between(state.start, state.end)[0]
    printed = text.body[text.tokens[first].start : word.end]
    stem = next((n for n in range(len(word.folded), 2, -1) if word.folded[:n] in common), len(word.folded))
    return printed[: len(printed) - (len(word.folded) - stem)]


def _owner_of_charge(text: Text, i: int, floor: int) -> Found | None:
    """The owner in the genitive before what an envoy is charged with: "Avropa İttifaqının Qafqaz üzrə nümayəndəsi"."""
    for j in range(i - 1, max(-1, i - _CHARGE), -1):
        term = text.cover.get(j)
        if text.tokens[j].start < floor or text.tokens[j].text in ",.;:":
            return None
        if term and term.kind in ("state", "body") and fold(term.ending).endswith(_GENITIVES):
            return term
    return None


def _is_bracket(text: Text, i: int) -> bool:
    """Whether the token is a bracket around the abbreviation of the owner before it: "Turkic States (OTS)"."""
    if text.tokens[i].text not in ("(", ")"):
        return False
    opening = i if text.tokens[i].text == "(" else i - 2
    before, inner = text.cover.get(opening - 1), text.cover.get(opening + 1)
    return before is not None and inner is not None and before.kind in _OWNERS and before.key == inner.key


def _is_post(text: Text, term: Found, owner: Found | None) -> bool:
    """Whether the place before an envoy's office is where the envoy is posted: "in Azerbaijan", "Ankara"."""
    if owner is not None:
        return False
    after = text.tokens_between(term.start, term.end).stop
    where = fold(term.ending).lstrip("'-") in text.vocabulary.locatives or text.is_word(after, "to")
    return term.kind in ("capital", "city") or (term.kind == "state" and where)


def _organization_run(text: Text, i: int) -> int:
    """The number after the last token of a body's printed name that begins here; i where none does."""
    j = i
    end = i
    while j < len(text.tokens) and j - i < 10:
        token = text.tokens[j]
        if j > i and "\n" in text.body[text.tokens[j - 1].end : token.start]:
            break
        if token.is_capital and (j not in text.cover or text.cover[j].kind in ("demonym", "state", "ministry")):
            end = j + 1
        elif not (
            (token.is_word and (text.is_word(j, "of") or text.is_word(j, "and") or text.is_word(j, "article")))
            or token.text in ("'s", "’s")
        ):
            break
        j += 1
    if text.vocabulary.order.get("kind_last"):
        # "Head of the Presidential Office Andriy Yermak": the body's name ends with its kind, a person's follows.
        kinds = [
            k for k in range(i, end) if text.is_word(k, "common") or text.is_word(k, "venue") or k in text.in_domain
        ]
        names = text.tokens[kinds[-1] + 1 : end] if kinds else []
        if len(names) > 1 and all(token.is_capital for token in names):
            return kinds[-1] + 1
    return end


def _longer_name(text: Text, i: int) -> int:
    """The number after the last token of a body whose name begins with a state's ("UAE Armed Forces"); 0 where none."""
    term = text.cover[i]
    j = text.tokens_between(term.start, term.end)[-1] + 1
    k = j
    while k < len(text.tokens) and text.tokens[k].is_capital and k not in text.cover and k - j < 5:
        if "\n" in text.body[text.tokens[k - 1].end : text.tokens[k].start]:
            break
        k += 1
    return k if any(text.is_word(n, "common") for n in range(j, k)) else 0


def _right(
    text: Text, after: int, office: str, left_owner: Found | None
) -> tuple[int, Found | None, str, list[str], str, Found | None]:
    """What stands after the head: where the phrase ends, its owner, a printed owner, its modifiers, its domain;

    and where an envoy is accredited.
    """
    owner: Found | None = None
    accredited: Found | None = None
    printed = domain = ""
    modifiers: list[str] = []
    j = end = after
    seen_of = False
    while j < len(text.tokens) and j - after < 14:
        token = text.tokens[j]
        if j > after and "\n" in text.body[text.tokens[j - 1].end : token.start]:
            break
        term = text.cover.get(j)
        if (
            office.startswith(("minister", "secretary", "state-secretary"))
            and (found := text.domains.get(j))
            and (
                text.is_word(j - 1, "and")
                or (not domain and office in ("minister", "state-secretary") and (owner or j == after))
            )
        ):
            domain = domain or found.key
            j = end = text.tokens_between(found.start, found.end)[-1] + 1
            continue
        if office in _CHARGED and (found := text.domains.get(j)) and (seen_of or text.is_word(j, "of")):
            j = end = text.tokens_between(found.start, found.end)[-1] + 1  # "Special Envoy for Climate"
            continue
        if office in ("head", "minister") and term and term.kind == "ministry" and not printed and not domain:
            domain = term.key  # "head of the Foreign Ministry"
            j = end = text.tokens_between(term.start, term.end)[-1] + 1
            seen_of = False
            continue
        if term and term.kind == "modifier" and not seen_of and not _governs(text, term):
            modifiers.append(term.key)
            j = end = text.tokens_between(term.start, term.end)[-1] + 1
        elif (
            seen_of
            and owner is None
            and not printed
            and term
            and term.kind in ("state", "demonym")
            and (stop := _longer_name(text, j))
        ):
            printed = text.body[token.start : text.tokens[stop - 1].end]
            end = stop
            break
        elif (
            term
            and term.kind in (*_OWNERS, "ministry")
            and owner is None
            and not printed
            and _may_follow(text, term, seen_of)
        ):
            owner = term if term.kind != "ministry" else None
            j = end = text.tokens_between(term.start, term.end)[-1] + 1
            if term.kind == "ministry":
                printed = text.body[term.start : term.end]
            j = end = _past_abbreviation(text, j)
            seen_of = False
            if owner is None or owner.kind == "demonym":
                continue
            if office not in ACCREDITED:
                break
        elif office in ACCREDITED and (owner or left_owner or j == after) and text.is_word(j, "to"):
            k = j + 1
            while text.is_word(k, "to") or text.is_word(k, "article"):
                k += 1
            place = text.cover.get(k)
            if place and place.kind in (*_OWNERS, "capital", "city"):
                end = text.tokens_between(place.start, place.end)[-1] + 1
                accredited = place
            break
        elif (
            text.is_word(j, "of")
            or (office == "counterpart" and text.is_word(j, "from"))
            or text.is_word(j, "realm")
            or text.is_word(j, "article")
            or token.text in ("-", "–")
            or _sits_in(text, j)
        ):
            seen_of = seen_of or not (text.is_word(j, "article") or token.text in ("-", "–")) or text.is_word(j, "of")
            j += 1
        elif seen_of and token.is_capital and owner is None and not printed and term is None:
            stop = _organization_run(text, j)
            if stop - j < 1 or not any(text.is_word(k, "common") or text.is_word(k, "venue") for k in range(j, stop)):
                break
            printed = text.body[token.start : text.tokens[stop - 1].end]
            end = stop
            break
        elif text.is_word(j, "and") and j + 1 in text.domains and (domain or office.startswith("minister-of")):
            j += 1
        elif owner is None and (stop := past_complement(text, j, office)) > j:
            j = stop
            if j + 2 < len(text.tokens) and text.tokens[j].text in '«“„"' and j + 1 in text.cover:
                j += 1  # "директор компании «...»"
            elif text.tokens[stop - 1].text.isupper():
                printed, end = text.tokens[stop - 1].text, stop  # "премьер-министр РТ"
            elif j < len(text.tokens) and (text.tokens[j].is_capital or text.is_honorific(j)) and j not in text.cover:
                end = j
        else:
            break
    if owner:
        end = past_rest(text, end, owner)
    return end, owner, printed, modifiers, domain, accredited


def _sits_in(text: Text, j: int) -> bool:
    """Whether the "in" is that of "State Secretary in the Ministry of ..."."""
    k = j + 1
    while text.is_word(k, "article"):
        k += 1
    term = text.cover.get(k)
    return text.is_word(j, "at") and term is not None and term.kind in ("ministry", "body")


def _governs(text: Text, modifier: Found) -> bool:
    """Whether the modifier is a noun that begins another office: "state secretary – deputy of the minister"."""
    return bool(text.vocabulary.order.get("genitive")) and modifier.key in ("deputy", "first-deputy")


def _may_follow(text: Text, term: Found, seen_of: bool) -> bool:
    if text.vocabulary.locatives:
        return False  # Turkish and Azerbaijani put the owner before
    return seen_of or term.kind == "demonym" or bool(term.ending) or bool(text.vocabulary.order.get("genitive"))


def _past_abbreviation(text: Text, j: int) -> int:
    """Step over the "(OTS)" after a body's name."""
    tokens = text.tokens
    if j + 2 < len(tokens) and tokens[j].text == "(" and tokens[j + 2].text == ")" and tokens[j + 1].text.isupper():
        return j + 3
    return j


def _titled(key: str, modifiers: list[str]) -> tuple[str, str, Capacity]:
    offices = authorities().offices
    office = offices[key]
    capacity: Capacity = next((_CAPACITIES[m] for m in modifiers if m in _CAPACITIES), "")
    title = office.title
    prefix = {
        "first-deputy": "First Deputy ",
        "deputy": "Deputy ",
        "acting": "Acting ",
        "former": "Former ",
        "outgoing": "Outgoing ",
    }
    for modifier in modifiers:
        title = prefix.get(modifier, "") + title
        if modifier in ("deputy", "first-deputy"):
            key = f"{modifier}-{key}"
    if "designate" in modifiers:
        title += "-elect" if office.key in _ELECTED else "-designate"
    if key == "deputy-president":
        key, title = "vice-president", "Vice President"
    return key, title, capacity


def _is_master(text: Text, office: OfficeMention, term: Found) -> bool:
    """Whether the office before is another's, whom this one serves: "the President's" before "adviser"."""
    if (
        not text.vocabulary.locatives
        or not term.key.startswith(_SERVANTS)
        or office.end - office.start > _LONGEST_PHRASE
        or "\n" in text.body[office.end : term.start]
    ):
        return False
    head = text.cover.get(text.tokens_between(office.start, office.end)[-1])
    gap = text.tokens_between(office.end, term.start)
    return (
        head is not None
        and head.kind == "office"
        and fold(head.ending).endswith(_GENITIVES)
        and len(gap) <= _SERVES
        and not any(text.tokens[i].text in ",;:-–—" or (text.tokens[i].is_capital and i not in text.cover) for i in gap)
    )


def _own(key: str, owner: Found | None) -> str:
    """The office as its state calls it: the foreign minister of the United States is its Secretary of State."""
    if owner is None:
        return key
    if owner.kind == "body":
        is_parliament = authorities().bodies[owner.key].kind == "parliament"
        key = "speaker" if is_parliament and key in ("chairman", "chair-president", "head") else key
        return authorities().own.get(owner.key, {}).get(key, key)
    return authorities().own.get(owner.key, {}).get(key, "president" if key == "chair-president" else key)


def find_offices(text: Text) -> list[OfficeMention]:
    """Return the office phrases of the text in its order."""
    found: list[OfficeMention] = []
    known = authorities().offices
    hyphenated = {
        t.start + (text.body[t.start] == "-"): t.key
        for t in text.terms.names
        if t.kind == "modifier" and "-" in text.body[t.start - 1 : t.start + 1]
    }
    for term in text.terms.names:
        if term.kind != "office" or (found and term.start < found[-1].end):
            continue
        inside = text.tokens_between(term.start, term.end)
        if not inside or _is_no_office(text, inside):
            continue
        key = term.key.removeprefix(FORMER)
        master = found.pop() if found and _is_master(text, found[-1], term) else None
        begin, owner, modifiers, left_printed, post = _left(text, inside[0], found[-1].end if found else 0, key)
        if beside := hyphenated.get(term.end + 1):
            modifiers.append(beside)  # "Prime Minister-designate"
        if key != term.key:
            modifiers.append("former")  # "expresidente", "Altkanzler"
        end, after_owner, printed, more, domain, accredited = _right(text, inside[-1] + 1, key, owner)
        if domain and key in ("minister", "head"):
            key = f"minister-of-{domain}"
        if master and master.owner and owner and key in ACCREDITED:
            owner, post = None, owner  # "the UN Secretary General's Special Representative for Cyprus"
        chosen = after_owner or owner or (master.owner if master else None)
        if owner and after_owner and owner.kind != "demonym" and after_owner.kind == "demonym":
            chosen = owner
        if chosen:
            text.owners.add(chosen.start)
        key = _own(key, chosen)
        key, title, capacity = _titled(key, modifiers + more) if key in known else (key, key, "")
        start = min(text.tokens[begin].start, term.start, *([master.start] if master else []))
        stop = max(text.tokens[end - 1].end, term.end)
        first = min((term, *_modifiers_in(text, begin, inside[0])), key=lambda t: t.start)
        text.cover_span(start, stop, term)
        found.append(
            OfficeMention(
                start,
                stop,
                key,
                title,
                capacity,
                chosen,
                printed or left_printed,
                _is_plural(text, term),
                first.cases,
                text.vocabulary.whose.get(fold(text.body[term.start : term.end - len(term.ending)]), ()),
                accredited or post,
            )
        )
    return found


def _is_no_office(text: Text, inside: range) -> bool:
    """Whether the word is part of a name ("bin Sultan") or of a time ("4:13 PM"); then it covers nothing."""
    before = inside[0] - 1
    first = text.tokens[inside[0]]
    in_name = first.is_capital and len(inside) == 1 and before >= 0 and text.tokens[before].folded in SON_OF
    in_time = first.text == "PM" and before >= 0 and text.tokens[before].text.isdigit()
    if in_name:
        del text.cover[inside[0]]
    return in_name or in_time


def _modifiers_in(text: Text, begin: int, end: int) -> list[Found]:
    return [t for i in range(begin, end) if (t := text.cover.get(i)) and t.kind == "modifier"]


def _is_counted(text: Text, term: Found) -> bool:
    """Whether a number stands before the office: "iki bakan" are two ministers."""
    before = text.tokens_between(term.start, term.end)[0] - 1
    return before >= 0 and (text.tokens[before].text.isdigit() or text.is_word(before, "number"))


def _is_plural(text: Text, term: Found) -> bool:
    if term.cases:
        return term.cases.isupper()
    if text.vocabulary.locatives:
        return fold(term.ending).startswith(("lar", "ler")) or _is_counted(text, term)
    printed = text.body[term.start : term.end]
    if text.vocabulary.words["plural"] and not any(word.endswith(_FEMININE) for word in printed.split()):
        before = text.tokens_between(term.start, term.end)[0] - 1
        while before >= 0 and (over := text.cover.get(before)) and over.kind in ("demonym", "modifier"):
            before -= 1
        return printed.endswith("innen") or (text.is_word(before, "plural"))
    first = printed.split()[0]
    return (term.ending in ("s", "es") or first.endswith("s")) and text.vocabulary.language in ("en", "fr", "es")
