"""Offices that a clause tells: "Jan Hill, who heads the Bank of Malta", "Ян Борг, который возглавляет МИД Чили".

Or a phrase: "Jan Hill, at the helm of Maltese diplomacy since May".
"""

from bisect import bisect_right
from dataclasses import replace

from meetings.extraction.offices.genitive_owners import past_rest_of_body
from meetings.extraction.offices.nominative_bodies import in_nominative
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import own_office
from meetings.extraction.offices.printed_owners import PrintedOwner, owner_from
from meetings.extraction.texts.heads import NO_BODIES, head_of
from meetings.extraction.texts.kinds import STATES, TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within
from meetings.folding import fold
from meetings.vocabulary import authorities

_ADJECTIVES = 3  # before the noun that a body is called by
_CLAUSE = 10  # words from a German "who" to the verb that closes its clause
_SINCE = 5  # words from "who" to such a verb, since when between: "который с мая прошлого года / возглавляет"
_CHARGED = 8  # words from "who" to a presidency: "who has only just taken over the rotating / presidency"
_PUT = 4  # words before the helm of who was put there: "Nommée depuis peu"
_AT = ("an", "во")  # before a German or Russian helm
_STANDS = ("стоит", "стоящ", "стоял")  # verbs and participles before the helm
_MISSIONS = ("миссия", "представительство")
_COMMITTEES = ("comi", "commi")  # folded, how nouns for committees begin
_HEADS = ("head-of-state", "head-of-government")
_OF_ORGANS = {
    "government": "head-of-government",
    "cabinet": "head-of-government",
    "parliament": "speaker",
    "national-assembly": "speaker",
    "senate": "speaker",
    "house-of-representatives": "speaker",
    "house-of-assembly": "speaker",
    "embassy": "ambassador",
    "consulate-general": "consul-general",
}


def with_heads(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices with those that verbs of heading a body tell, in a clause behind a name or right before it."""
    if text.of_class.keys().isdisjoint(("heading", "presidency", "presiding", "helm")):
        return offices
    numbers, chairs = text.numbers_of("heading"), text.numbers_of("presidency")
    presiding, helms = text.numbers_of("presiding"), text.numbers_of("helm")
    relative = {cue.start: cue.start for cue in text.terms.cues if cue.key == "relative"}
    head_of_verb = _head_before if text.vocabulary.order.get("verb_last") else _head_at
    told = [head for i in numbers if (head := head_of_verb(text, i, relative))]
    told += [_presided(head) for i in presiding if (head := head_of_verb(text, i, relative))]
    told += [chair for i in chairs if (chair := _president_at(text, i, relative))]
    at_helm = {i: head for i in helms if (head := _at_helm(text, i, relative))}
    told += at_helm.values()
    verbs = {text.tokens[i].start for i in (*numbers, *at_helm)}  # "во / главе МИД" is no "глава МИД"
    # "who / heads the Bank of Malta", but "the / heads of state"
    offices = [office for office in offices if office.start not in verbs or office.key in _HEADS]
    ends = [office.end for office in offices]
    told = [head for head in told if _is_free(head, offices, ends)]
    return sorted([*offices, *told], key=lambda office: office.start)


def _presided(head: OfficeMention) -> OfficeMention:
    """The office of who presides over what the head heads: a parliament's speaker, a committee's chair, a president."""
    if head.key != "head":
        return head
    key = "chairman" if fold(head.owner_name).startswith(_COMMITTEES) else "president"
    key = own_office(key, head.owner) if head.owner else key
    return replace(head, key=key, title=authorities().offices[key].title)


def _is_free(head: OfficeMention, offices: list[OfficeMention], ends: list[int]) -> bool:
    """Whether no other office stands within the clause."""
    after = bisect_right(ends, head.start)
    return after == len(offices) or offices[after].start >= head.end


def _head_at(text: Text, i: int, relative: dict[int, int]) -> OfficeMention | None:
    """The office of who heads what is named behind the verb: that of a minister, a speaker, or a body's head."""
    start = _clause_of(text, i, relative)
    if start is None:
        if not text.is_word(i, "heading_participle"):
            return None
        start = text.tokens[i].start
    j = i + 1 + text.is_word(i + 1, "over")
    if text.is_word(j, "at") and (place := text.cover.get(j + 1)):
        j = text.number_at(place.end)  # "руководит в Вене / миссией"
    if text.is_word(j, "that") and text.is_word(j + 1, "department"):
        return _of_department(text, start, j + 2)
    return _head_of(text, start, text.past_words(j, "article"), "chairman" if text.is_word(i, "chairing") else "head")


def _clause_of(text: Text, i: int, relative: dict[int, int]) -> int | None:
    """Where the clause begins whose verb stands there, since when between or not: "который / с мая / возглавляет"."""
    for j in range(i - 1, max(-1, i - 1 - _SINCE), -1):
        if text.tokens[j].start in relative:
            between = range(j + 1, i)
            return relative[text.tokens[j].start] if not between or text.is_any(j + 1, ("since", "lately")) else None
        if not text.joined(j, j + 1) or j in text.told:
            return None
    return None


def _at_helm(text: Text, i: int, relative: dict[int, int]) -> OfficeMention | None:
    """The office of who is at the helm of what is named behind: "Jan Hill, à la / tête de la diplomatie maltaise".

    Of those who were put there, but who opens the sentence: "Nommée lundi / à la tête de la banque, X ...". And of whom
    a clause says so: "die seit Mai an der / Spitze der Bank steht", "стоящий во / главе МИД".
    """
    at = i - 1 - text.is_word(i - 1, "article")
    first = text.past_words(i + 1, "of", "article")
    skipped = range(i + 1, first)
    by_case = bool(text.vocabulary.paradigms)
    led = by_case or (text.has_word("of", skipped) and not text.has_word("indefinite", skipped))
    if at < 1 or not (led and (text.is_any(at, ("at", "object")) or text.tokens[at].folded in _AT)):
        return None
    start = _clause_at(text, at, relative)
    head = _head_of(text, text.tokens[at].start if start is None else start, first, "head")
    if head is None or start is not None:
        return head
    if not by_case and (text.tokens[at - 1].text == "," or text.tokens[at - 1].is_capital):
        return head
    after = text.number_at(head.end)
    opens = any(k in text.first_tokens for k in range(max(0, at - _PUT), at))
    return head if opens and after < len(text.tokens) and text.tokens[after].text == "," else None


def _clause_at(text: Text, at: int, relative: dict[int, int]) -> int | None:
    """Where the clause begins that says who is at the helm there: "who since May is / at", "стоящий / во"."""
    stands = at - text.tokens[at - 1].folded.startswith(_STANDS)
    start = _clause_of(text, stands, relative)
    is_participle = stands < at and text.tokens[stands - 1].text == ","
    return text.tokens[stands].start if start is None and is_participle else start


def _of_department(text: Text, start: int, stop: int) -> OfficeMention | None:
    """The minister of the ministry named last before, in that sentence: "who heads / that department"."""
    sentence = text.sentence_at(start)
    named = within(text.terms.names, sentence.start, start) if sentence else []
    ministry = next((term for term in reversed(named) if term.kind == "ministry"), None)
    if ministry is None:
        return None
    owner = _state_at(text, text.past_words(text.number_at(ministry.end), "of", "article"))
    return _office(text, start, stop, f"minister-of-{ministry.key}", owner, None)


def _head_of(text: Text, start: int, j: int, held: str) -> OfficeMention | None:
    """The office of who heads what is named there, from where the clause that tells so begins."""
    people = text.cover.get(j)
    if people and people.kind == "demonym":
        j = text.number_at(people.end)
    else:
        people = None
    if j >= len(text.tokens):
        return None
    term = text.cover.get(j)
    if term and term.kind == "ministry":
        stop = text.number_at(term.end)
        owner = people or _state_at(text, text.past_words(stop, "of", "article"))
        return _office(text, start, stop, f"minister-of-{term.key}", owner, None)
    if text.is_word(j, "diplomacy") or (term and text.is_word(text.number_at(term.end) + 1, "diplomacy")):
        return _diplomat(text, start, j, people)
    if term and term.kind == "body":
        return _office(text, start, text.number_at(term.end), own_office(held, term), term, None)
    organ = text.organ_from.get(j) if people else None
    if organ and organ.key in _OF_ORGANS:
        return _office(text, start, text.number_at(organ.end), _OF_ORGANS[organ.key], people, None)
    whole = text.number_at(people.start) if people else j
    if whole in text.body_from:
        j, people = whole, None  # "heads the / Danish Trade Council"
    printed = owner_from(text, j, "head") or _printed(text, j)
    if printed is None or printed.at <= j:
        return None
    key = _OF_ORGANS.get(printed.organ, "head")
    inside = next((t for k in range(j, printed.at) if (t := text.cover.get(k)) and t.kind == "body"), None)
    noun = next((h for k in range(j, printed.at) if (h := head_of(text.vocabulary, text.tokens[k].folded))), None)
    if noun and noun.noun in _MISSIONS and inside:
        return _office(text, start, printed.at, "head-of-mission", inside, None)
    owner = people or _state_at(text, text.past_words(printed.at, "of", "article"))
    return _office(text, start, printed.at, key, owner, None if key in _OF_ORGANS.values() and owner else printed)


def _diplomat(text: Text, start: int, j: int, people: Found | None) -> OfficeMention | None:
    """The office of who heads a state's diplomacy: "who heads / Maltese diplomacy", "directs / Malta's diplomacy"."""
    owner = people or _state_at(text, j)
    noun = j if text.is_word(j, "diplomacy") else text.number_at(owner.end if owner else text.tokens[j].end) + 1
    behind = text.past_words(noun + 1, "of", "article")
    after = text.cover.get(behind) if behind > noun + 1 or text.kind_at(noun + 1) == "demonym" else None
    owner = owner or (after if after and after.kind in STATES else None)
    stop = behind + 1 if after and owner is after else noun + 1
    return _office(text, start, stop, "minister-of-foreign-affairs", owner, None)


def _head_before(text: Text, i: int, relative: dict[int, int]) -> OfficeMention | None:
    """The office of who heads what stands before the verb that closes its clause: "die das Parlament / leitet"."""
    near = range(i - 1, max(0, i - _CLAUSE), -1)
    opening = next((j for j in near if text.tokens[j].start in relative and text.tokens[j - 1].text == ","), 0)
    last = i - 1
    if text.kind_at(last) in TOWNS and text.is_word(last - 1, "at"):
        last -= 2  # "das Konsulat / in Lisgar leitet"
    led = range(opening + 1, last + 1)
    term = text.cover.get(last)
    if not led or any(text.tokens[j].text in ".,;:" for j in led):
        return None
    states = {text.cover[j].key: text.cover[j] for j in led if text.kind_at(j) in (*STATES, "capital")}
    owner = next(iter(states.values())) if len(states) == 1 else None
    start = text.tokens[opening].start
    if term and term.kind in STATES:
        last -= len(text.tokens_between(term.start, term.end))  # "das Ministerium / Perus leitet"
        while text.is_word(last, "of"):
            last -= 1  # "das Ministerium / von Peru leitet"
        term = text.cover.get(last)
    if term and term.kind == "ministry":
        return _office(text, start, i + 1, f"minister-of-{term.key}", owner, None)
    if term and term.kind == "body":
        return _office(text, start, i + 1, own_office("head", term), term, None)
    organ, noun = text.organ_to.get(last + 1), head_of(text.vocabulary, text.tokens[last].folded)
    key = _OF_ORGANS.get(organ.key if organ else noun.kind if noun and noun.kind == "parliament" else "", "")
    is_bare = noun is not None and noun.kind == "government" and text.is_word(last - 1, "article") and owner is None
    if not (key or organ) and is_bare and text.tokens[last].is_capital:
        return _office(text, start, i + 1, "head", None, PrintedOwner(text.tokens[last].text, last + 1))
    return _office(text, start, i + 1, key, owner, None)


def _president_at(text: Text, i: int, relative: dict[int, int]) -> OfficeMention | None:
    """The office of one in charge of a known body's presidency: "who has taken over / the presidency of the bank"."""
    after = text.past_words(i + 1, "of", "article", "at")
    body = text.cover.get(after)
    if after == i + 1 or body is None or body.kind != "body":
        return None
    for j in range(i - 1, max(-1, i - _CHARGED), -1):
        token = text.tokens[j]
        if (start := relative.get(token.start)) is not None:
            return _office(text, start, text.number_at(body.end), own_office("president", body), body, None)
        if token.is_capital or not token.is_word or j in text.told or not text.joined(j, j + 1):
            return None
    return None


def _printed(text: Text, i: int) -> PrintedOwner | None:
    """The body whose name stands in the accusative, as in the nominative: "возглавляет / Национальный совет банка"."""
    noun = i
    while (
        noun - i < _ADJECTIVES
        and noun + 1 < len(text.tokens)
        and not head_of(text.vocabulary, text.tokens[noun].folded)
    ):
        noun += 1
    head = head_of(text.vocabulary, text.tokens[noun].folded)
    if not text.vocabulary.paradigms or head is None or head.kind in NO_BODIES or text.is_word(noun, "party"):
        return None
    stop = past_rest_of_body(text, noun + 1)
    is_told = stop > noun + 1 or noun > i
    return PrintedOwner(in_nominative(text, i, noun, stop, head), stop) if is_told else None


def _state_at(text: Text, i: int) -> Found | None:
    """The state that stands there: "возглавляет МИД / Чили"."""
    term = text.cover.get(i)
    return term if term and term.kind in STATES else None


def _office(
    text: Text, start: int, stop: int, key: str, owner: Found | None, printed: PrintedOwner | None
) -> OfficeMention | None:
    known = authorities().offices
    if key not in known:
        return None
    end = max(text.tokens[stop - 1].end, owner.end if owner else 0)
    if owner:
        text.owners.add(owner.start)
    name = printed.name if printed else ""
    return OfficeMention(
        start, end, key, known[key].title, owner=owner, owner_name=name, organ=printed.organ if printed else ""
    )
