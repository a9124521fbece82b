"""What stands before the head of an office: its owner, its modifiers, where an envoy is accredited."""

from dataclasses import replace

from meetings.extraction.offices.joined_bodies import joined_body
from meetings.extraction.offices.left_owners import owner_before
from meetings.extraction.offices.owners import ACCREDITED, GENITIVES, OWNERS, belongs_to_none, is_where_one_is
from meetings.extraction.offices.printed_owners import OF_BODIES, PrintedOwner, owner_to
from meetings.extraction.offices.printed_places import OF_PLACES
from meetings.extraction.offices.wordings import RANKS, may_be_ranked
from meetings.extraction.texts.brackets import is_behind_bracket
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import POSSESSIVES
from meetings.folding import fold
from meetings.vocabulary import authorities

# Folded endings of words that say where somebody is, or where to he was sent: "ölkəmizə / təyin olunmuş".
_STANDING = ("daki", "deki", "mizda", "mizde", "miza", "mize")
_APPOINTED = "teyin"  # folded, how Azerbaijani calls every new envoy, whatever he has handed over
_TO = ("a", "e", "ya", "ye", "na", "ne")  # folded datives
_AWAY = ("da", "de", "ta", "te", "dan", "den", "tan", "ten")  # folded
_PORTFOLIOS = 9  # words of what a minister is for, besides the last thing
_ADJECTIVES = 3  # words before a parliament's noun, and the state's
_SPEAKERS = ("speaker", "deputy-speaker", "senate-president")
# Who head a people's part of a state, a town or a faith.
_OF_PARTS = (
    "patriarch", "vicar-general", "archbishop", "bishop", "metropolitan", "chief-rabbi", "mufti", "grand-mufti",
    "mayor", "deputy-mayor",
)  # fmt: skip
_DASHES = ("-", "–", "—")
_CHARGE = 12  # words of what an envoy is charged with


def _agrees(text: Text, modifier: Found, first: int) -> bool:
    """Whether the modifier may stand in the case of the office behind it, as far as cases are told."""
    head = text.cover.get(first)
    if not text.vocabulary.paradigms or head is None or not modifier.cases or not head.cases:
        return True
    return not set(modifier.cases.lower()).isdisjoint(head.cases.lower())


def before_head(
    text: Text, first: int, floor: int, office: str
) -> tuple[int, Found | None, list[str], PrintedOwner | None, Found | None]:
    """What stands before the head: where the phrase begins, its owner, its modifiers, where it is accredited."""
    owner: Found | None = None
    accredited: Found | None = None
    posted = bool(text.vocabulary.locatives) and (office in ACCREDITED or office.endswith("attache"))
    ministry: Found | None = None
    modifiers: list[str] = []
    printed: PrintedOwner | None = None
    if text.vocabulary.locatives and office.startswith("minister-of"):
        first = before_joined_domains(text, first, floor)
    of_place = office in OF_PLACES
    i = begin = first
    owners = ("demonym",) if text.vocabulary.order.get("genitive") else OWNERS
    while i > 0 and first - i < 12 and i not in text.first_tokens:
        i -= 1
        token = text.tokens[i]
        if not (posted or of_place or token.is_capital) and belongs_to_none(text, i):
            break
        if token.start < floor or "\n" in text.body[token.end : text.tokens[i + 1].start]:
            break
        term = text.cover.get(i)
        if owner is None and printed is None and is_behind_bracket(text, i):
            return begin, None, modifiers, None, accredited
        if owner is None and printed is None and (printed := owner_to(text, i + 1, office)):
            begin = i = printed.at
            continue
        if posted and term and accredited is None and _is_post(text, term, owner):
            accredited, owner = term, None
            begin = i = text.number_at(term.start)
        elif (
            posted
            and term
            and owner
            and accredited is None
            and (term.kind in ("state", "body") if owner.kind == "state" else term.kind == "state")
        ):
            # "Türkiye Kosova Büyükelçisi", "Türkiye'nin NATO Daimi Temsilcisi": sent by the first to the second.
            accredited, owner = owner, term
            begin = i = text.number_at(term.start)
        elif (posted and text.is_word(i, "to") and owner is None) or _is_bracket(text, i):
            continue
        elif term and term.kind == "ministry" and owner is None and text.vocabulary.locatives:
            ministry = term
            begin = i = text.number_at(term.start)
        elif office == "member-of-parliament" and i == first - 1 and _is_constituency(text, i, term):
            begin = i
        elif office in _SPEAKERS and owner is None and (house := _state_of_house(text, i)):
            owner = house
            begin = i = text.number_at(house.start)
        elif owner is None and text.is_word(i, "concerning"):
            if not (whose := _owner_of_charge(text, i, floor)):
                break
            owner, begin = whose, text.number_at(whose.start)
            break
        elif term and owner is None and not posted and _is_elsewhere(text, term):
            break  # "Gürcistan'dan Vali", "TBMM'de / Başbakan"
        elif term and term.kind == "demonym" and office in _OF_PARTS and text.vocabulary.locatives:
            begin = i  # "Rum Patriği", "Türkiye / Ermenileri Patriği", "Lefkoşa / Türk Belediyesi Başkanı"
        elif term and term.kind == "body" and _stands_apart(text, i, term):
            break  # "Accra, GNA / – President": whose report it is
        elif term and (_is_of_noun(text, term) or _is_people(text, term)):
            break
        elif term and term.kind in owners:
            if owner and owner.key == term.key:
                pass  # "Organization of Turkic States (OTS)"
            elif owner is None and (not token.text.startswith("'") or term.ending):
                owner = term
            elif owner is not None and not (text.vocabulary.locatives and _is_bodys(text, office, owner, term)):
                break
            else:
                owner = term
            begin = i = text.number_at(term.start)
        elif term and owner is None and _is_capitals(text, term, office):
            owner = replace(term, kind="state")
            begin = i = text.number_at(term.start)
        elif term and term.kind == "modifier":
            if text.is_word(i, "then") and text.is_word(i - 1, "and"):
                break  # "met Ana Roy and then / Minister Borg"
            if term.key == "designate" and not _agrees(text, term, first):
                break  # "избранный / спикером парламента"
            if not (posted and fold(term.name).startswith(_APPOINTED)):
                modifiers.append(term.key)
            begin = i = text.number_at(term.start)
        elif posted and not token.is_capital and token.folded.endswith(_STANDING):
            continue  # "ölkəmizdəki", "ölkəmizdə / yeni təyin olunmuş"
        elif text.is_word(i, "federal") and term is None and text.tokens[i + 1].text not in POSSESSIVES:
            begin = i if token.is_capital and text.vocabulary.order.get("titled") else begin
            continue  # "the German / Federal / Foreign Minister"
        elif term is None and text.is_any(i, RANKS) and may_be_ranked(office, modifiers):
            continue  # "South Korean / First / Vice Minister"
        elif text.is_word(i, "resident") and term is None and text.vocabulary.order.get("titled"):
            begin = i  # "Ghana's / non-resident / High Commissioner"
        elif term and term.kind == "ministry" and text.vocabulary.order.get("titled") and i == begin - 1:
            at = text.number_at(term.start)
            printed, begin, i = PrintedOwner(text.body[term.start : term.end - len(term.ending)], at), at, at
        elif text.is_word(i, "side"):
            continue  # "от латвийской стороны – министр"
        elif token.text in _DASHES and owner is None and _is_behind_name(text, i):
            break  # "Jan Vrabec – / Governor of Lisgar"
        elif token.text in ("'s", "’s", "-", "–", "’", "'") or (
            token.text == "." and text.tokens[i - 1].is_capital and owner is None
        ):
            continue
        else:
            break
    if owner or printed:
        return begin, owner, modifiers, printed, accredited
    if ministry and office in OF_BODIES:
        bare = text.body[ministry.start : ministry.end - len(ministry.ending)]
        return begin, owner, modifiers, PrintedOwner(bare.rstrip("'’"), begin), accredited
    if text.vocabulary.order.get("capital_nouns") and (joined := joined_body(text, first, office)):
        return min(begin, joined.at), None, modifiers, joined, accredited
    if text.vocabulary.locatives and (found := owner_before(text, begin, floor, office, first)):
        return min(begin, found.at), found.owner, modifiers, found.printed, accredited
    return begin, None, modifiers, None, accredited


def _is_capitals(text: Text, term: Found, office: str) -> bool:
    """Whether a capital tells whose the state's office is, as its government's seat: "Lisbon's / ambassador"."""
    known = authorities().offices.get(office)
    is_states = office in ACCREDITED or (known is not None and known.of == "state")
    last = text.number_at(term.end) - 1
    owns = any(text.tokens[k].text in POSSESSIVES for k in (last, last + 1) if k < len(text.tokens))
    return term.kind == "capital" and is_states and owns


def _is_of_noun(text: Text, term: Found) -> bool:
    """Whether an article makes the German state that of the noun before: "im Palast des / Vatikans Kanzlerin Roy"."""
    is_genitive = term.kind == "state" and term.ending == "s" and bool(text.vocabulary.order.get("capital_nouns"))
    return is_genitive and text.is_word(text.number_at(term.start) - 1, "article")


def _is_people(text: Text, term: Found) -> bool:
    """Whether a Turkic plural tells of a people, who have no state's offices: "Kırım Tatar / Türklerinin lideri"."""
    return bool(text.vocabulary.locatives) and term.kind == "demonym" and fold(term.ending).startswith(("lar", "ler"))


def _state_of_house(text: Text, i: int) -> Found | None:
    """The state before the capital words that a parliament's name begins with: "Serbiya / Xalq / Skupşinasının"."""
    if not text.vocabulary.locatives:
        return None
    for k in range(i, max(-1, i - _ADJECTIVES), -1):
        term = text.cover.get(k)
        if term and term.kind == "state":
            return term if not term.ending or fold(term.ending).endswith(GENITIVES) else None
        if term or not text.tokens[k].is_capital or text.is_honorific(k):
            return None
    return None


def _stands_apart(text: Text, i: int, body: Found) -> bool:
    """Whether a dash with blanks about it follows the body, or any behind a news agency: "Accra, GNA- / President"."""
    is_agency = authorities().bodies[body.key].kind == "news agency"
    return text.tokens[i + 1].text in _DASHES and (is_agency or _is_spaced(text, i + 1))


def _is_behind_name(text: Text, i: int) -> bool:
    """Whether the dash sets an office off from a capital word that no vocabulary knows, as from a name."""
    return _is_spaced(text, i) and text.tokens[i - 1].is_capital and i - 1 not in text.cover


def _is_spaced(text: Text, i: int) -> bool:
    """Whether blanks stand on either side of the token."""
    return text.tokens[i - 1].end < text.tokens[i].start and text.tokens[i].end < text.tokens[i + 1].start


def _is_constituency(text: Text, i: int, term: Found | None) -> bool:
    """Whether the token is where a member was elected, before a Turkish office: "AK Parti / Bursa / Milletvekili"."""
    is_town = term is None or term.kind in TOWNS
    return bool(text.vocabulary.locatives) and is_town and text.tokens[i].is_capital and i not in text.first_tokens


def _is_bodys(text: Text, office: str, state: Found, body: Found) -> bool:
    """Whether the office is rather the body's that stands before the state: "Dünya Bankası / Türkiye / Direktörü"."""
    held = authorities().offices.get(office)
    return (
        state.kind == "state"
        and not state.ending
        and body.kind == "body"
        and body.end + 1 == state.start
        and not _is_elsewhere(text, body)
        and held is not None
        and held.of != "state"
    )


def before_joined_domains(text: Text, first: int, floor: int) -> int:
    """Return the first token of "Çevre, Ormancılık ve" before "Tarım Bakanı": what else the minister is for."""
    joined = text.is_word(first - 1, "and") or (first > 1 and text.tokens[first - 1].text == ",")
    if not joined or (first - 2 not in text.in_domain and not _may_be_domain(text, first - 2)):
        return first
    i = begin = first
    while i > 0 and first - i < _PORTFOLIOS and text.tokens[i - 1].start >= floor and i not in text.first_tokens:
        token = text.tokens[i - 1]
        if i - 1 in text.in_domain and text.kind_at(i - 1) not in OWNERS:
            begin = i - 1
        elif i - 1 in text.cover or not (
            _may_be_domain(text, i - 1) or token.text == "," or text.is_word(i - 1, "and")
        ):
            return i if begin - i > 1 and _owns(text, i - 1) else begin  # "Peru'nun / onarım ve kalkınma bakanı"
        i -= 1
    return begin


def _owns(text: Text, i: int) -> bool:
    """Whether the token ends a state's name in the genitive, or a bare one before capitals: whose the minister is."""
    term = text.cover.get(i)
    if term is None or term.kind != "state":
        return False
    bare = not term.ending and text.tokens[i + 1].is_capital
    return bare or fold(term.ending).lstrip("'-").endswith(GENITIVES)


def _may_be_domain(text: Text, i: int) -> bool:
    """Whether an unknown word may be of what a minister is for; in Azerbaijani it has no capital."""
    is_small = text.vocabulary.name_endings and not text.is_word(i, "function") and i not in text.told
    return text.tokens[i].is_capital or (bool(is_small) and text.tokens[i].is_word)


def _owner_of_charge(text: Text, i: int, floor: int) -> Found | None:
    """The owner in the genitive before what an envoy is charged with: "Avropa İttifaqının Qafqaz üzrə nümayəndəsi"."""
    is_small = False  # whether words without a capital stand between
    for j in range(i - 1, max(-1, i - _CHARGE), -1):
        term = text.cover.get(j)
        if text.tokens[j].start < floor or text.tokens[j].text in ",.;:":
            return None
        if term and term.kind in ("state", "body"):
            is_beside = not term.ending and text.vocabulary.order.get("apostrophe") and not is_small
            return term if is_beside or fold(term.ending).endswith(GENITIVES) else None
        is_small = is_small or not (text.tokens[j].is_capital or text.is_word(j, "and"))
    return None


def _is_bracket(text: Text, i: int) -> bool:
    """Whether the token is a bracket around the abbreviation of the owner before it: "Turkic States (OTS)"."""
    if text.tokens[i].text not in ("(", ")"):
        return False
    last = text.cover.get(i - 1)
    opening = i if text.tokens[i].text == "(" else text.number_at(last.start) - 1 if last else i - 2
    if text.kind_at(opening - 1) in TOWNS:
        return False  # "WIEN (LK) Landeshauptmann ...": whose report it is
    if opening > 0 and opening + 2 < len(text.tokens) and text.tokens[opening + 2].text == ")":
        inside = text.tokens[opening + 1].text
        if opening + 1 not in text.cover and inside.isupper():
            return opening not in text.first_tokens and text.tokens[opening].text == "("
    before, inner = text.cover.get(opening - 1), text.cover.get(opening + 1)
    return before is not None and inner is not None and before.kind in OWNERS and before.key == inner.key


def _is_elsewhere(text: Text, term: Found) -> bool:
    """Whether a state's or body's ending says that it is not the owner, where owners stand in the genitive.

    A body's without a mark may be but the possessive that its name ends with, unless it says where or from where.
    """
    if is_where_one_is(text, term):
        return True
    ending = fold(term.ending).lstrip("'-’")
    if not text.vocabulary.locatives or not ending or ending.endswith((*GENITIVES, "ki", "li", "lu")):
        return False
    is_away = term.ending[0] in "'’" or ending.endswith(_AWAY)
    return term.kind == "state" or (term.kind == "body" and is_away)


def _is_post(text: Text, term: Found, owner: Found | None) -> bool:
    """Whether the place before an envoy's office is where the envoy is posted: "in Azerbaijan", "Ankara"."""
    if owner is not None:
        return False
    after = text.number_at(term.end)
    ending = fold(term.ending).lstrip("'-’")
    where = ending in text.vocabulary.locatives or ending in _TO or text.is_word(after, "to")
    return term.kind in TOWNS or (term.kind == "state" and where)
