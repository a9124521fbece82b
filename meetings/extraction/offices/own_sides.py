"""Whose officials a sentence names behind a word for their side: "On the Slovak side, the minister ... took part"."""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from meetings.extraction.offices.charges import names_after
from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.texts.kinds import CONTACTS, STATES
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text, within

_SUBJECT = 5  # words that a sentence's subject begins within
_LEADING = ("at", "from", "by", "of", "with", "charge", "towards")
_DASHES = "-–—"
_ATTENDED = ("attend", "talk", *CONTACTS)
_TOLD = 3  # words from a state to the verb: "Por Malta / también asistió"
_NEAR = 4  # words for contacts beside a delegation
_FURTHER = 60  # tokens from one side to the next
_TO_WHICH = frozenset(["zur", "der"])
_BELONGED = ("gehor", "zahl")  # folded, of German verbs
_LED = ("представля", "возглав")  # of Russian verbs behind the side or delegation that somebody speaks for


def with_own_sides(text: Text, offices: list[OfficeMention]) -> list[OfficeMention]:
    """Return the offices; those of a state that name none have that of the side told before in their sentence."""
    last = len(text.tokens) - 1
    words = text.numbers_of("side", "party", "delegates", within=range(1, last))
    sides = [(i, state) for i in words if (state := _side_at(text, i) or _delegation_at(text, i))]
    sides += [other for i, state in sides for other in _others(text, i, state)]
    if "represented" in text.of_class:
        sides += _represented(text)
    if not text.first_tokens.isdisjoint(text.of_class.get("with", ())):
        sides += _accompanied(text)
    if text.vocabulary.words["adjective_ending"]:
        sides += _opening(text)
    if "party" in text.of_class:
        sides += _joined(text)
    sides.sort(key=lambda side: side[0])
    if not sides:
        return offices
    numbers = [i for i, _ in sides]
    return [_of_side(text, office, sides, numbers) for office in offices]


def _of_side(text: Text, office: OfficeMention, sides: list[tuple[int, Found]], numbers: list[int]) -> OfficeMention:
    """The office with the state of the last side told before it in its sentence."""
    first = text.number_at(office.start)
    before = bisect_right(numbers, first) - 1
    is_told = office.owner or (office.owner_name and not office.organ)  # "the Armed Forces" are the side's
    if before < 0 or is_told or office.key == "counterpart":
        return office
    side, state = sides[before]
    if office.organ and state.kind == "body":
        return office
    if office.of == ("state" if state.kind == "body" else "body") or (
        state.kind == "body" and office.key in ACCREDITED
    ):
        return office
    if text.sentence_at(text.tokens[side].start) is not text.sentence_at(office.start):
        return office
    parted = next((i for i in range(first - 1, side, -1) if text.tokens[i].text == ";"), 0)
    if parted and not _is_listed(text, office, parted):
        return office
    return replace(office, owner=state, reason="the side that the sentence tells of")


def _is_listed(text: Text, office: OfficeMention, parted: int) -> bool:
    """Whether the semicolon parts a list that the office goes on with, beside its holder's name."""
    first, after = text.number_at(office.start), text.number_at(office.end)
    between = range(text.past_words(parted + 1, "and", "article", "object", "of"), first)
    if any(text.tokens[i].is_capital for i in between):
        return all(not text.tokens[i].is_word or text.tokens[i].is_capital or i in text.told for i in between)
    is_set_off = after < len(text.tokens) and text.tokens[after].text == ","
    return not between and names_after(text, after if is_set_off else after - 1)


def _side_at(text: Text, i: int) -> Found | None:
    """The state whose side the token begins or ends a phrase for: "auf polnischer / Seite", "du / côté algérien"."""
    if text.vocabulary.locatives:
        return _before_side(text, i)
    if not text.is_word(i, "side"):
        return None
    for beside in (i - 1, i + 1):
        term = text.cover.get(beside)
        if term and term.kind == "demonym" and text.joined(min(i, beside), max(i, beside)):
            first = min(i, text.number_at(term.start))
            article = text.is_word(first - 1, "article")
            leads = text.is_any(first - 1 - article, _LEADING)
            opens = (
                first in text.first_tokens or text.tokens[first - 1].text in ",;:–—-" or text.is_word(first - 1, "and")
            )
            opens = opens and not article
            return term if leads or opens else None
    after = text.past_words(i + 1, "of", "article")
    if after > i + 1 and text.is_word(after, "polity"):
        after = text.past_words(after + 1, "of", "article")  # "Por parte del gobierno / maltés"
    whose = text.cover.get(after)
    return whose if whose and whose.kind in STATES and _leads(text, i) else None


def _others(text: Text, i: int, state: Found) -> list[tuple[int, Found]]:
    """The sides that the sentence tells of next without a word for them: "а с турецкой / — министр".

    In a language with articles a comma may stand for the dash: "y por la / turca, el ministro".
    """
    sentence = text.sentence_at(text.tokens[i].start)
    stop = min(i + _FURTHER, text.number_at(sentence.end) - 1) if sentence else i
    found = []
    for j in range(i + 1, stop):
        term = text.cover.get(j)
        if term is None or term.kind != "demonym" or term is state:
            continue
        is_set_off = text.tokens[j + 1].text in _DASHES and text.tokens[j - 1].text == ","
        led = text.is_any(j - 1 - text.is_word(j - 1, "article"), _LEADING)
        marks = _DASHES + "," if text.is_word(j - 1, "article") else _DASHES
        if is_set_off or (led and text.tokens[j + 1].text in marks):
            found.append((j, term))
    return found


def _delegation_at(text: Text, i: int) -> Found | None:
    """The state for whose delegation a phrase says who was there: "Por la / delegación turca", "Türk / heyetinde"."""
    if text.is_word(i, "delegates"):
        near = (text.cover.get(i - 1), text.cover.get(i - 2))  # "Malta / nümayəndə / heyətində"
        term = next((t for t in near if t and (t.kind in STATES or t.kind == "body")), None)
        return term if term and not term.ending else None
    if text.vocabulary.locatives or not text.is_word(i, "party"):
        return None
    if text.vocabulary.paradigms:
        return _of_members(text, i)
    for beside in (i - 1, i + 1):
        term = text.cover.get(beside)
        if term and term.kind == "demonym" and text.joined(min(i, beside), max(i, beside)):
            first = min(i, text.number_at(term.start))
            if _opens_members(text, first - 1, i + 1):
                return term
            is_for = text.is_word(first - 2, "charge") or text.is_word(first - 2, "by")
            return term if text.is_word(first - 1, "article") and is_for and first - 2 in text.first_tokens else None
    return None


def _opens_members(text: Text, opening: int, verb: int) -> bool:
    """Whether a German sentence tells who was of a delegation: "Zur / Schweizer Delegation zählten"."""
    if opening not in text.first_tokens or text.tokens[opening].folded not in _TO_WHICH or verb >= len(text.tokens):
        return False
    return text.tokens[verb].folded.startswith(_BELONGED)


def _joined(text: Text) -> list[tuple[int, Found]]:
    """The sides of delegations and guests of whom sentences say who was with them, or in them.

    Where they are told before it, from where the sentence begins: "X e Y integran la / delegación peruana."
    """
    found = []
    if text.vocabulary.words["adjective_ending"] or text.vocabulary.order.get("titled"):
        for i in text.numbers_of("party"):
            term = _joined_by(text, i)
            sentence = text.sentence_at(text.tokens[i].start) if term else None
            if term is None or sentence is None:
                continue
            behind = text.tokens_between(max(term.end, text.tokens[i].end), sentence.end)
            cues = within(text.terms.cues, sentence.start, sentence.end)
            if any(text.kind_at(k) == "office" for k in behind):
                found.append((i, term))
            elif not any(cue.key in CONTACTS for cue in cues):
                found.append((text.number_at(sentence.start), term))
    return found


def _joined_by(text: Text, i: int) -> Found | None:
    """The state of the delegation or guest that a verb right before or behind it says who joined.

    "Integran la / delegación peruana X e Y", "De la / delegación de Chile formó parte X".
    """
    before, after = text.cover.get(i - 1), text.past_words(i + 1, "of", "article")
    term = before if before and before.kind == "demonym" else text.cover.get(after)
    if term is None or term.kind not in STATES or (term.kind == "state" and not text.is_word(i + 1, "of")):
        return None
    first, behind = min(i, text.number_at(term.start)), max(i + 1, text.number_at(term.end))
    while text.is_any(first - 1, ("of", "article", "object")):
        first -= 1
    near = bisect_left(text.terms.cues, text.tokens[max(0, first - _TOLD)].start, key=lambda cue: cue.start)
    beside = [cue for cue in text.terms.cues[near : near + _NEAR] if cue.key == "attend"]
    joins = any(
        cue.end == text.tokens[i].end or first <= text.number_at(cue.end) < i or text.number_at(cue.start) == behind
        for cue in beside
    )
    return term if joins else None


def _of_members(text: Text, i: int) -> Found | None:
    """The state of whose delegation the members or the head are told: "В состав турецкой / делегации вошли"."""
    term = text.cover.get(i - 1)
    if term is None or term.kind != "demonym":
        return None
    first = text.number_at(term.start)
    is_led = text.tokens[i + 1].folded.startswith(_LED) and (
        first in text.first_tokens or text.tokens[first - 1].text == ","
    )
    return term if is_led or text.is_word(first - 1, "roll") else None


def _represented(text: Text) -> list[tuple[int, Found]]:
    """The sides that sentences say were represented: the state that begins one, and those of delegations behind it.

    "Irland war / durch X vertreten"; "Die irische Delegation wurde / von X, die polnische / Delegation von Y geleitet".
    """
    found: list[tuple[int, Found]] = []
    for i in text.numbers_of("represented"):
        sentence = text.sentence_at(text.tokens[i].start)
        numbers = text.tokens_between(sentence.start, sentence.end) if sentence else range(0)
        by = next((n for n in numbers if text.is_word(n, "by")), 0)
        terms = [t for n in numbers[:_SUBJECT] if n < by and (t := text.cover.get(n))]
        if not terms or terms[0].kind not in STATES:
            continue
        found.append((by, terms[0]))
        behind = text.numbers_of("side", "party", within=range(by, numbers.stop))
        found += [(n, t) for n in behind if (t := text.cover.get(n - 1)) and t.kind == "demonym"]
    return found


def _accompanied(text: Text) -> list[tuple[int, Found]]:
    """The states of those with whom sentences say who was: "With the Slovak / leader were A and B"."""
    found = []
    for i in sorted(text.first_tokens.intersection(text.of_class.get("with", ()))):
        term = text.cover.get(i + 2) if text.is_word(i + 1, "article") else None
        if term is None or term.kind not in STATES:
            continue
        noun = text.number_at(term.end)
        whom = text.cover.get(noun)
        is_office = whom is not None and whom.kind == "office"
        verb = text.number_at(whom.end) if whom and is_office else noun + 1
        if (is_office or text.is_word(noun, "party")) and text.is_word(verb, "was"):
            found.append((i + 2, term))
    return found


def _opening(text: Text) -> list[tuple[int, Found]]:
    """The states for which sentences say who was there: "Por / Malta asistió el ministro", "Asistió por / Malta X".

    Or who spoke: "Por / Malta hablaron dos ministros". Behind one side the next may go without a verb: "y por / Chile,
    el ministro", as may one that opens a sentence: "Por la / chilena, el ministro".
    """
    found: list[tuple[int, Found]] = []
    attended: set[int] = set()
    ended: set[int] = set()
    for i in text.numbers_of("by", "charge"):
        at = text.past_words(i + 1, "article")
        term = text.cover.get(at)
        if term is None or term.kind not in ("state", "demonym") or (term.kind == "demonym" and at == i + 1):
            continue
        if not attended:
            attended = {c.start for c in text.terms.cues if c.key in _ATTENDED}
            ended = {text.number_at(c.end) for c in text.terms.cues if c.key == "attend"}
            if not attended:
                break
        behind = text.number_at(term.end)
        comma = behind < len(text.tokens) and text.tokens[behind].text == ","
        names = text.kind_at(text.past_words(behind + comma, "article")) == "office"
        opens = i in text.first_tokens and any(
            t.start in attended for t in text.tokens[behind + comma : behind + comma + _TOLD]
        )
        if term.kind == "demonym":
            opens = i in text.first_tokens and comma and names
        else:
            opens = opens or (i in text.first_tokens and comma and names)
            opens = opens or i in ended or (text.tokens[i - 1].text == "," and i - 1 in ended)
            opens = opens or bool(names and found and _goes_on(text, found[-1][0], i))
        if opens:
            found.append((at, term))
    return found


def _goes_on(text: Text, side: int, i: int) -> bool:
    """Whether an "and" or a mark leads from a side told in the same sentence to the next."""
    leads = text.is_word(i - 1, "and") or text.tokens[i - 1].text in ",;"
    return leads and text.sentence_at(text.tokens[side].start) is text.sentence_at(text.tokens[i].start)


def _before_side(text: Text, i: int) -> Found | None:
    """The state that stands bare before the word, where the sentence says who took part: "Ürdün / tarafından"."""
    term, sentence = text.cover.get(i - 1), text.sentence_at(text.tokens[i].start)
    if term is None or sentence is None or term.kind not in STATES or term.ending:
        return None
    cues = within(text.terms.cues, sentence.start, sentence.end)
    return term if any(cue.key == "attend" for cue in cues) else None


def _leads(text: Text, i: int) -> bool:
    """Whether the word for a side opens a phrase of its own: "seitens Kroatien", "por parte de Perú"."""
    alone = bool(text.vocabulary.order.get("capital_nouns")) and not text.tokens[i].text.istitle()
    return alone or i in text.first_tokens or text.is_any(i - 1, _LEADING)
