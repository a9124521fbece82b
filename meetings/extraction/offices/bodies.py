"""Bodies as printed: a noun that bodies are called by, and what makes a name of it, as in "National Seed Council"."""

from itertools import compress

from meetings.extraction.offices.body_beginnings import is_one_name, whole_body
from meetings.extraction.offices.body_complements import OUTSIDE, is_german_adjective, is_kind, past_noun
from meetings.extraction.offices.complements import past_complement
from meetings.extraction.offices.nominative_bodies import in_nominative
from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.offices.partners import past_partners
from meetings.extraction.texts.heads import NO_BODIES, Head, PrintedBody, head_of, heads_of
from meetings.extraction.texts.joined import joins_office
from meetings.extraction.texts.kinds import PLACES, STATES, TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import POSSESSIVES
from meetings.folding import fold

_NAMED = (*STATES, *TOWNS)  # of which bodies are
_CENTRAL = "merkezi"  # folded
_SMALL = 5  # words before the noun of a body that an office is of
_LONGEST = 12  # words of a name on either side of its noun
_CLOSED = ("article", "at", "to", "by", "from", "with", "of", "about", "pronoun", "speech")  # in titles with capitals


def find_bodies(text: Text) -> list[PrintedBody]:
    """Return the bodies whose printed names tell by themselves that they are bodies, in the order of the text."""
    found: list[PrintedBody] = []
    floor = 0
    heads = heads_of(text.vocabulary)
    headed = list(compress(text.printed, map(heads.__getitem__, text.printed)))  # of hundreds of words but a few
    for i, head in sorted((i, head) for folded in headed if (head := heads[folded]) for i in text.printed[folded]):
        token = text.tokens[i]
        if i < floor or not token.is_word or i in text.family_names:
            continue
        if head.kind in NO_BODIES or (text.vocabulary.order.get("capital_nouns") and not token.is_capital):
            continue
        if _is_central(text, i) or _is_of_those_sent(text, i) or joins_office(text, i):
            continue
        if (term := text.cover.get(i)) and term.kind in ("body", "ministry", "state", "capital", "city"):
            continue
        if term and term.kind == "office" and (term.start == token.start or term.end > token.end):
            continue  # "Bundesrat" is a body and its members' title, "Baş Qərargah rəisi" an officer
        first, stop = _extent(text, i, floor)
        if not _is_name(text, i, first, stop, head):
            continue
        if found and first == found[-1].stop + 1 and text.tokens[first - 1].text in POSSESSIVES:
            first = found.pop().first  # "National Assembly's Foreign Affairs Committee"
        start, end = text.tokens[first].start, text.tokens[stop - 1].end
        name = in_nominative(text, first, i, stop, head)
        found.append(PrintedBody(start, end, first, stop, name, head.kind))
        floor = stop
    return found


def _is_of_those_sent(text: Text, i: int) -> bool:
    """Whether the noun in small letters is of those whom the body named behind it sent: "une mission / du Fonds"."""
    if text.tokens[i].is_capital:
        return False
    j = text.past_words(i + 1, "linking", "article")
    term = text.cover.get(j)
    is_body = j in text.organ_from or (term is not None and term.kind in ("body", "ministry"))
    named = j < len(text.tokens) and text.tokens[j].is_capital and head_of(text.vocabulary, text.tokens[j].folded)
    return text.is_word(i, "party") or (text.is_word(i, "sent") and bool(is_body or named))


def _extent(text: Text, i: int, floor: int) -> tuple[int, int]:
    """Where the name begins, and the token after it, by the order of words of the language."""
    if text.vocabulary.locatives:
        return _left(text, i, floor), i + 1
    if text.vocabulary.paradigms:
        stop = i + 1 if text.is_word(i + 1, "and") else past_complement(text, i + 1, "")
        stop = max(stop, past_partners(text, stop), past_partners(text, stop - 1))
        return _adjectives_before(text, i, floor), max(i + 1, stop)
    if text.vocabulary.order.get("kind_last"):
        first = _left(text, i, floor)
        stop = past_noun(text, i + 1)
        if (organ := text.organ_from.get(i)) and organ.key == "government":  # "the Chinese Government / on Sudan"
            stop = next((k for k in range(i + 1, stop) if _is_for(text, k)), stop)
        return first, stop
    stop = past_noun(text, i + 1)
    if i in text.organ_from:  # "der Bundesregierung / für den Balkan"
        stop = next((k for k in range(i + 1, stop) if text.is_word(k, "charge")), stop)
    return _adjectives_before(text, i, floor), stop


def _is_for(text: Text, i: int) -> bool:
    """Whether the word leads to what somebody is for, rather than to whose the body is."""
    return text.is_word(i, "charge")


def _may_belong(text: Text, i: int) -> bool:
    """Whether the token is a capital word that a body's name may have before its noun."""
    token, term = text.tokens[i], text.cover.get(i)
    if not token.is_word or not token.is_capital:
        return False
    is_small = not token.text.isupper()
    if is_small and i in text.first_tokens and token.folded.endswith(tuple(text.vocabulary.locatives)):
        return False  # "Toplantıda"
    if term is None:
        is_function = text.is_word(i, "function")
        if text.vocabulary.locatives and text.is_word(i, "stately") and i in text.first_tokens:
            return True  # "Dövlət / Sərhəd Xidməti"
        return not is_function or not (i in text.first_tokens or text.is_any(i, _CLOSED))
    if term.kind == "office" and text.vocabulary.locatives:
        return fold(term.ending) in ("lar", "ler") and token.end == term.end and i not in text.first_tokens
    if term.ending and term.kind in PLACES and fold(term.ending) in text.vocabulary.locatives:
        return False  # "Bakıda / Milli Bankın sədri"
    return term.kind not in (*OUTSIDE, "office")


def _left(text: Text, i: int, floor: int) -> int:
    """The first of the capital words before the noun: "National Disaster Risk Reduction and Management Council"."""
    first = at = i
    joined_at = -1  # where an "and" was passed
    while at > floor and first - at < _LONGEST and i - at < _LONGEST:
        before = at - 1
        if before < 0 or not text.joined(before, at):
            break
        token = text.tokens[before]
        if token.text == "." and (state := text.cover.get(before)) and state.kind in STATES:
            first = at = text.number_at(state.start)  # "U.S. / Southern Command"
            continue
        if token.text[0] in "'’" and (state := _possessor(text, before)):
            first = at = text.number_at(state.start)  # "Malta'nın / Seçim Kurulu"
            break
        if text.vocabulary.locatives and (whole := whole_body(text, before)):
            first = at = text.number_at(whole.start)  # "NATO-nun / Hərbi Komitəsi"
            break
        if token.text == ")" and (opening := _abbreviates(text, before)):
            at = opening  # "Ajansı (JICA) / Türkiye Ofisi"
            continue
        if (
            token.text in "-–"
            and text.vocabulary.locatives
            and text.kind_at(at) in _NAMED
            and text.kind_at(before - 1) in _NAMED
        ):
            first = at = before - 1  # "Türkiye-Kırgızistan / Dostluk Grubu"
            continue
        if token.text in POSSESSIVES and before > floor and text.tokens[before - 1].is_capital:
            at = before - 1
            if (whose := text.cover.get(at)) is not None and whose.kind not in ("state", "office", "body"):
                break
            first = at = at if whose is None else text.number_at(whose.start)
        elif _may_belong(text, before):
            first = at = before
        elif (
            text.vocabulary.locatives and before > floor and _links_left(text, before) and _may_belong(text, before - 1)
        ):
            at = before  # "Şuşa rayon İcra Hakimiyyəti", "İnsan Hüquqları üzrə Milli Komissiya"
        elif text.is_word(before, "and") and before - 1 >= floor and _may_belong(text, before - 1) and joined_at < 0:
            if text.cover.get(before - 1):
                break
            joined_at, at = before, before - 1
            first = at
        else:
            break
    if joined_at >= 0 and not text.is_word(first - 1, "article") and not is_one_name(text, joined_at):
        first = joined_at + 1  # "Ankara and Security Council": only an article tells that both are one name
    holder = text.cover.get(first - 1)
    is_held = holder is not None and holder.kind == "office" and text.tokens[first - 1].text[0] not in "'’"
    if first < i and (is_held or (text.vocabulary.locatives and text.is_honorific(first - 1))):
        # "Prezident Anar Quliyev Milli Şurada": a person's name stands between.
        known = next(
            (k for k in range(first, i) if is_kind(text, k) or text.kind_at(k) in _NAMED),
            i,
        )
        return known - 1 if first < known < i and _links_left(text, known) else known  # "Dağlı / rayon"
    return first


def _possessor(text: Text, i: int) -> Found | None:
    """The state in the Turkish genitive whose ending the token is; None where it is none's."""
    term = text.cover.get(i)
    is_state = term is not None and term.kind == "state" and bool(text.vocabulary.locatives)
    return term if term and is_state and fold(term.ending).endswith(GENITIVES) else None


def _is_central(text: Text, i: int) -> bool:
    """Whether the Azerbaijani noun is rather an adjective, as another noun of bodies follows: "Mərkəzi Komitə"."""
    if text.tokens[i].folded != _CENTRAL:
        return False
    for k in range(i + 1, min(i + _SMALL, len(text.tokens))):
        if not text.joined(k - 1, k) or not text.tokens[k].is_capital:
            return False
        if (head := head_of(text.vocabulary, text.tokens[k].folded)) and head.kind not in NO_BODIES:
            return True
    return False


def _abbreviates(text: Text, closing: int) -> int:
    """The bracket that opens an abbreviation behind a known body's name in Turkish; 0 where it is none."""
    opening = closing - 2
    body = text.cover.get(opening - 1) if text.vocabulary.locatives and opening > 0 else None
    is_body = body is not None and body.kind == "body"
    return opening if is_body and text.tokens[opening].text == "(" and text.tokens[closing - 1].text.isupper() else 0


def _links_left(text: Text, i: int) -> bool:
    head = head_of(text.vocabulary, text.tokens[i].folded)
    return text.is_word(i, "concerning") or (head is not None and head.kind == "region" and not head.cut)


def _adjectives_before(text: Text, i: int, floor: int) -> int:
    """The first of the adjectives before the noun: "Высший", "Europäische", "Haut"."""
    first = i
    tokens = text.tokens
    if i - 3 >= floor and text.is_word(i - 1, "and") and tokens[i - 2].text == "-" and tokens[i - 3].is_capital:
        return i - 3  # "Presse- und Informationsamt"
    if i - 2 >= floor and tokens[i - 1].text == "-" and tokens[i - 2].text.isupper() and text.joined(i - 2, i - 1):
        return i - 2  # "OSZE-Mission"
    if text.vocabulary.paradigms and text.tokens[i].is_capital and not text.tokens[i - 1].is_capital:
        return first  # "заседаний Совет": the noun's capital begins the name
    while first > floor and text.joined(first - 1, first) and i - first < 4:
        token, term = text.tokens[first - 1], text.cover.get(first - 1)
        if term is not None:
            if term.kind != "demonym":
                break
        elif not token.is_word or not _is_adjective(text, first - 1):
            break
        first -= 1
    return first


def _is_adjective(text: Text, i: int) -> bool:
    token = text.tokens[i]
    if text.vocabulary.paradigms:
        return token.text.lower().endswith(_RUSSIAN) and not text.is_word(i, "function")
    if text.vocabulary.order.get("capital_nouns"):
        return is_german_adjective(text, i)
    return token.is_capital and i not in text.first_tokens and not text.is_word(i, "function")


_RUSSIAN = (
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ей", "ую", "юю",
    "ые", "ие", "ых", "их", "ыми", "ими",
)  # fmt: skip


def body_of_office(text: Text, i: int) -> tuple[int, int, str] | None:
    """Return the noun, the end and the kind of the body that begins there, after an office and an "of".

    There it need have no capitals: "président de la / commission de la culture", "chairman of the / defence committee".
    """
    last = min(i + _SMALL, len(text.tokens)) if text.vocabulary.order.get("kind_last") else i + 1
    for noun in range(i, last):
        if text.tokens[noun].is_word and (head := head_of(text.vocabulary, text.tokens[noun].folded)):
            term = text.cover.get(noun)
            in_title = term is not None and term.kind == "office" and term.end >= text.tokens[noun].end
            if head.kind in NO_BODIES or (term and term.kind != "demonym" and not in_title):
                return None
            return noun, past_noun(text, noun + 1), head.kind
        plain = noun not in text.cover and text.tokens[noun].is_word and not text.is_word(noun, "function")
        if not plain and text.kind_at(noun) != "demonym":
            return None
        if noun + 1 < len(text.tokens) and not text.joined(noun, noun + 1):
            return None
    return None


def _is_name(text: Text, i: int, first: int, stop: int, head: Head) -> bool:
    """Whether the words make a name: the noun does not stand alone, and capitals say that one body is meant."""
    others = [k for k in range(first, stop) if k != i]
    if not others or all(text.tokens[k].text.isupper() for k in (i, *others)):
        return False
    order = text.vocabulary.order
    capitals = [k for k in range(first, stop) if text.tokens[k].is_capital and text.kind_at(k) not in _NAMED]
    if order.get("capital_nouns"):
        # All nouns have capitals: an adjective with one, or what the body is for, makes a name.
        adjectives = any(text.tokens[k].is_capital and _is_adjective(text, k) for k in others)
        return adjectives or stop > i + 1 or first in (i - 3, i - 2) or text.kind_at(i - 1) == "demonym"
    if order.get("kind_last") or text.vocabulary.locatives:
        return text.tokens[i].is_capital
    if text.tokens[i].is_capital or first in capitals:
        return bool(capitals)
    # "les services du Premier ministre", "el consejo de la Presidencia", "le groupe d'amitié France-Gabon"
    return not head.kind and any(
        (k in capitals and (text.kind_at(k) == "office" or is_kind(text, k))) or _joins_states(text, k)
        for k in range(i + 1, stop)
    )


def _joins_states(text: Text, i: int) -> bool:
    """Whether the token is the hyphen between two capital words, of which one is a state's: "France-/Gabon"."""
    token = text.tokens[i]
    if "-" in token.text and token.text != "-":
        return token.is_capital and text.kind_at(i) in _NAMED
    return token.text == "-" and text.kind_at(i - 1) in _NAMED and text.tokens[i + 1].is_capital
