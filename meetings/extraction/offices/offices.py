"""Offices as printed: the head, its modifiers, and the state or body whose office it is."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from meetings.extraction.drafts import Capacity
from meetings.extraction.offices.after_head import after_head
from meetings.extraction.offices.before_head import before_head, before_joined_domains
from meetings.extraction.offices.beside_bodies import with_body_beside
from meetings.extraction.offices.body_complements import past_title
from meetings.extraction.offices.full_titles import Wording, full_titles
from meetings.extraction.offices.grades import before_grade, is_grade
from meetings.extraction.offices.no_offices import is_no_office
from meetings.extraction.offices.numbers import are_deputies, is_plural, was_one_of
from meetings.extraction.offices.owners import (
    ACCREDITED,
    MINISTERIAL,
    chair_of,
    committees_chair,
    heads_branch,
    heads_state,
    is_field_of,
    is_parliament,
    own_office,
)
from meetings.extraction.offices.printed_owners import PrintedOwner, body_before, body_in_title, state_before
from meetings.extraction.offices.purposes import (
    before_joined,
    before_pair,
    before_portfolio,
    before_possessed,
    has_portfolio,
)
from meetings.extraction.offices.servants import is_master
from meetings.extraction.offices.state_titles import states_of_title
from meetings.extraction.offices.stated_bodies import with_stated_body
from meetings.extraction.offices.wordings import DEPUTIES, rank_of, titled
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

_PREFIXES = ("first-", "second-", "third-", "fourth-", "deputy-")
_DEPUTISING = {"deputy-minister": ["deputy"], "deputy-head": ["deputy"], "vice-minister": ["vice"]}
_HEADED = ("presidential-administration", "prime-ministers-office", "embassy", "consulate-general", "prosecution")
_RULING = ("president", "prime-minister")
_OF_FIELDS = ("vice-rector",)  # whose title rather tells what they are for than whose they are
_MISSIONS = ("head-of-mission", "deputy-head-of-mission", "head-of-delegation")


@dataclass(slots=True, unsafe_hash=True)  # nobody changes it; a frozen one takes thrice as long to make
class OfficeMention:
    """An office phrase at its span."""

    start: int
    end: int
    key: str
    title: str  # authorized English title
    capacity: Capacity = ""
    owner: Found | None = None  # the state or body named with it
    owner_name: str = ""  # of a body that the vocabulary does not know, as printed
    organ: str = ""  # the key of the organ of a state that this body is
    plural: bool = False
    cases: str = ""  # the grammatical cases that the phrase may stand in; "" where it does not tell
    states: tuple[str, ...] = ()  # keys of the states of which the printed title alone tells that it is one's
    accredited: Found | None = None  # of an envoy: the state or body where he represents his own
    in_full: str = ""  # the English title of a minister of several things with all of them
    reason: str = ""  # from what it was worked out whose it is, where the text does not put a name to it
    printed_title: str = ""  # the title as printed, where it is for something that no vocabulary knows
    # The key of the state or body named with it, else of the one whose office it always is.
    owner_key: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        self.owner_key = _owner_key(self.key, self.owner.key if self.owner else "")

    @property
    def of(self) -> str:
        """Whose office it is: "state", "body" or "either"."""
        return known_of(self.key)


@lru_cache(maxsize=8192)
def _owner_key(office: str, named: str) -> str:
    known = authorities()
    always = known.offices[office].owner if office in known.offices else ""
    # "EU-Ratspräsident": the European Council's, which is the Union's.
    within = always in known.bodies and (known.bodies[always].parent == named or named in known.territories)
    return always if within or not named else named


@lru_cache(maxsize=8192)
def known_of(key: str) -> str:
    """Return whose an office of that key is, as of the office that its holder deputises for."""
    known = authorities().offices
    while key not in known and key.startswith(_PREFIXES):
        key = key.partition("-")[2]
    return known[key].of if key in known else "state"


def _is_besides(text: Text, before: OfficeMention, begin: int, key: str, land: Found) -> bool:
    """Whether an envoy is sent for a land besides what is told before, in a language that puts the sender first."""
    both = {key, before.key} <= ACCREDITED and before.owner is not None and before.owner.kind == "state"
    bare = land.kind == "state" and not land.ending and bool(text.vocabulary.locatives)
    between = text.tokens_between(before.end, text.tokens[begin].start)
    return both and bare and len(between) == 1 and text.is_word(between[0], "and")


def find_offices(text: Text) -> list[OfficeMention]:
    """Return the office phrases of the text in its order."""
    found: list[OfficeMention] = []
    known = authorities().offices
    hyphenated = {
        t.start + (text.body[t.start] == "-"): t.key
        for t in text.terms.names
        if t.kind == "modifier" and "-" in text.body[t.start - 1 : t.start + 1]
    }
    organs = {i: o for o in text.terms.organs if " " in o.name for i in text.tokens_between(o.start, o.end)}
    for term in text.terms.names:
        if term.kind != "office" or (found and term.start < found[-1].end):
            continue
        inside = text.tokens_between(term.start, term.end)
        if not inside or inside[0] in text.in_body or inside[0] in text.family_names or is_no_office(text, inside):
            continue  # "the President's Office" is no president
        organ = organs.get(inside[0])
        if organ and (term.end < organ.end or (organ.start < term.start and term.end == organ.end)):
            continue  # nor is "Prezident Administrasiyası"
        own = inside[0]
        if organ and organ.start < term.start:  # "Milli / Assambleyasının sədri"
            inside = range(text.number_at(organ.start), inside.stop)
        capacity, _, key = term.key.rpartition(" ")
        key = "regional-minister" if key == "counsellor" and has_portfolio(text, inside.stop) else key
        master = found.pop() if found and is_master(text, found[-1].start, found[-1].end, term) else None
        floor = found[-1].end if found else 0
        may_precede = key in MINISTERIAL and text.vocabulary.order.get("kind_last")
        portfolio = before_portfolio(text, inside[0], floor) if may_precede else before_pair(text, inside[0], floor)
        if text.vocabulary.locatives and key == "minister":
            portfolio = before_possessed(text, inside[0], floor)
        elif key.startswith("minister-of-") and text.vocabulary.order.get("kind_last") and not is_plural(text, term):
            portfolio = before_joined(text, inside[0], floor)
        portfolio = min(portfolio, before_grade(text, inside[0], floor, key))
        begin, owner, modifiers, left_printed, post = before_head(text, portfolio, floor, key)
        begin -= bool(modifiers) and is_grade(text, begin - 1, floor)  # "Principal / Deputy Assistant Secretary"
        if beside := hyphenated.get(term.end + 1):
            modifiers.append(beside)  # "Prime Minister-designate"
        if key in _RULING and was_one_of(text, own):
            modifiers.append("former")
        if capacity:
            modifiers.append(capacity)  # "expresidente", "Altkanzler"
        after = past_title(text, inside)
        behind = after_head(text, after, key, owner, term)
        if owner is None and left_printed is None and text.vocabulary.order.get("titled"):
            behind = with_body_beside(text, key, begin, after, behind)
        if owner is None and left_printed is None and master is None:
            behind = with_stated_body(text, key, begin, behind)
        after_owner, domain = behind.owner, behind.domain
        if key.startswith("minister-of-") and text.vocabulary.locatives:
            joined = text.domains.get(before_joined_domains(text, inside[0], floor))
            if joined and joined.end <= term.start:
                key = f"minister-of-{joined.key}"  # "mədəniyyət və informasiya naziri"
        modifiers += behind.modifiers
        if domain and key in ("minister", "head", "counterpart", *_DEPUTISING):
            modifiers += _DEPUTISING.get(key, [])
            key, domain = f"minister-of-{domain}", ""
        if found and owner and not post and key in ACCREDITED and _is_besides(text, found[-1], begin, key, owner):
            owner, post = found[-1].owner, owner  # "ABD'nin Ankara Büyükelçisi ve Suriye Özel / Temsilcisi"
        is_sent = master is not None and (master.owner or master.key == "secretary-general")
        if is_sent and owner and (key in ACCREDITED or key.startswith("personal-")):
            owner, post = None, owner  # "the UN Secretary General's Special Representative for Cyprus"
        chosen = after_owner or owner or (master.owner if master else None)
        if owner and after_owner and owner.kind != "demonym" and after_owner.kind == "demonym":
            chosen = owner
        if owner and after_owner and owner.kind == "body" and is_field_of(text, after_owner):
            chosen = owner
        if chosen:
            text.owners.add(chosen.start)
            if key in ACCREDITED:
                text.envoys_of.add(chosen)
        beside_name = behind.printed or (left_printed if not master else None)
        if beside_name and key in _OF_FIELDS and not _is_body(text, beside_name.name):
            beside_name = None  # "vicerrector de / Investigación"
        # Deputies are called their state's way in the end only: "the deputy premier" tells no state.
        if not key.startswith(DEPUTIES):
            organ_key = beside_name.organ if beside_name else ""
            key = "head" if key == "chair-president" and organ_key in _HEADED else key
            key = committees_chair(key, beside_name.name) if beside_name else key
            if chosen:
                key = own_office(key, chosen) if not heads_branch(text, inside.start) else key
            elif beside_name:
                key = chair_of(key, beside_name.name)
            if key == "head" and not beside_name and heads_state(text, chosen, inside.stop):
                key = "head-of-state"
        base = known[key].title if key in known else key
        key, title, capacity = titled(key, modifiers) if key in known else (key, key, "")
        prefix = title.removesuffix(base) if title.endswith(base) else ""
        rank, stop = "", behind.end
        if key.startswith(DEPUTIES) or key in ("speaker", "secretary"):
            rank, begin, stop = rank_of(text, begin, behind.end)
        if rank and (key != "speaker" or rank != "first"):
            title = f"{rank.capitalize()} {'President' if key == 'speaker' else title}"
            key = f"{rank}-{key}"
        if domain and key in MINISTERIAL:
            key, title = f"{key}-for-{domain}", f"{title} for {authorities().domains[domain]}"
        of_organ = term.key == "chairman" and (
            is_parliament(chosen) if chosen and not beside_name else bool(beside_name and beside_name.organ)
        )
        may_be_told = len(inside) > 1 and (chosen is None or beside_name is None or of_organ)
        chaired = body_in_title(text, inside, term.key if of_organ else key) if may_be_told else None
        if chaired and of_organ and (at := text.body.find(chaired.name, term.start, term.end + len(chaired.name))) > 0:
            chaired = PrintedOwner(text.body[at : text.tokens[behind.end - 1].end], behind.end)
            beside_name = chosen = None  # "president of the / Committee of the Senate"
            key, title = term.key, authorities().offices[term.key].title
        if chaired and (beside_name is None or chaired.at >= behind.end > inside.stop):
            beside_name, stop = chaired, max(stop, chaired.at)
            if key == "speaker":
                key, title = "president", authorities().offices["president"].title  # of a parliament that is no state's
        if key in _MISSIONS and chosen is None and beside_name is None and chaired is None:
            inner = (t for i in range(inside.stop, after) if (t := text.cover.get(i)) and t.kind in ("state", "body"))
            chosen = next(inner, None)  # "jefe de la Misión / de la Unión Europea"
        if beside_name is None and chosen is None and text.is_word(begin - 1, "its"):
            named = body_before(text, begin - 1) if known_of(key) != "state" else None
            chosen, beside_name = (named, None) if isinstance(named, Found) else (None, named)
            if named is None and known_of(key) != "body" and text.vocabulary.order.get("kind_last"):
                chosen = state_before(text, begin - 1)
        start = min(text.tokens[begin].start, term.start, master.start if master else term.start)
        end = max(text.tokens[stop - 1].end, term.end)
        first = next(_modifiers_in(text, begin, inside[0]), term) if begin < inside[0] else term
        are_several = is_plural(text, term) or (bool(text.vocabulary.locatives) and are_deputies(text, end))
        states = states_of_title(text, term, own, key, range(begin, inside.start), inside.stop)
        text.cover_span(start, end, term)
        wording = Wording(key, title, capacity, prefix, rank, domain)
        full, printed = full_titles(
            text, term, behind, chosen, (start, end), portfolio if portfolio < inside[0] else own, wording
        )
        if are_several and key.startswith("member") and text.vocabulary.order.get("kind_last"):
            full = printed = ""  # "Members of Parliament", of whom each is one
        found.append(
            OfficeMention(
                start,
                end,
                key,
                title,
                capacity,
                chosen,
                _with_state(text, beside_name, chosen) if beside_name else "",
                beside_name.organ if beside_name else "",
                are_several,
                first.cases,
                states,
                behind.accredited or post,
                in_full=full,
                printed_title=printed,
            )
        )
    return found


def _with_state(text: Text, printed: PrintedOwner, state: Found | None) -> str:
    """The printed body with the state whose it is in the genitive behind it: "Агентство разведки / Сербии"."""
    is_behind = state is not None and state.kind == "state" and bool(text.vocabulary.paradigms) and not printed.organ
    if state is None or not is_behind or text.number_at(state.start) != printed.at:
        return printed.name
    return f"{printed.name} {text.body[state.start : state.end]}"


def _is_body(text: Text, name: str) -> bool:
    """Whether a noun that bodies are called by is in the name, or it is but the initials of one."""
    return name.isupper() or any(head_of(text.vocabulary, fold(word)) for word in name.split())


def _modifiers_in(text: Text, begin: int, end: int) -> Iterator[Found]:
    return (t for i in range(begin, end) if (t := text.cover.get(i)) and t.kind == "modifier")
