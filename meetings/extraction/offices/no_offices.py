"""Words for offices that are none where they stand: parts of names, hours, houses named after an office."""

from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.offices.whom import begins_with_whom
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.kinds import STATES
from meetings.extraction.texts.text import Text
from meetings.folding import fold

SON_OF = frozenset({"bin", "ibn", "ben", "bint"})  # what stands between a person's name and the father's
_BALLOT = ("seckiler", "seckisi", "secimi", "secimler", "adayi", "adaylar", "namized")  # folded
_DELEGATION = ("heyet", "delegasyon")  # folded
_SURNAMES = ("ов", "ев")
_TOLD = ("office", "modifier", "state", "demonym", "body")  # kinds of terms of an office's phrase
_NAME = 2  # words of a person's name
_NAMES = ("sultan", "emir", "ruler", "dean")  # keys of offices whose words are names too


def is_no_office(text: Text, inside: range) -> bool:
    """Return whether the word is part of a name ("bin Sultan") or of a time ("4:13 PM"); then it covers nothing."""
    before = inside[0] - 1
    first, key = text.tokens[inside[0]], text.cover[inside[0]].key
    if text.vocabulary.locatives and (_is_in_name_of_house(text, inside) or _is_ballot(text, inside)):
        return True
    if (key == "ruler" and _qualifies_body(text, inside)) or (key == "head" and _leads_delegation(text, inside)):
        return True
    if len(inside) == 1 and text.is_word(inside[0], "decoration") and _is_behind_held_name(text, inside[0]):
        del text.cover[inside[0]]
        return True
    in_name = first.is_capital and len(inside) == 1 and before >= 0 and text.tokens[before].folded in SON_OF
    if in_name or (key in _NAMES and (_is_given_name(text, inside) or _is_hyphened(text, inside))):
        del text.cover[inside[0]]
        return True
    return first.text == "PM" and before >= 0 and text.tokens[before].text.isdigit()


def _is_behind_held_name(text: Text, i: int) -> bool:
    """Whether letters close a name that has another office, before it or behind a comma: "Ana Roy / MP, Minister"."""
    if not text.tokens[i].text.isupper() or text.kind_at(i - 1) == "office":
        return False
    first = i
    while (
        first > 0
        and text.tokens[first - 1].is_capital
        and first - 1 not in text.cover
        and text.joined(first - 1, first)
    ):
        first -= 1
    after = text.past_words(i + 2, "article")
    is_told_behind = i + 1 < len(text.tokens) and text.tokens[i + 1].text == "," and text.kind_at(after) in _TOLD
    ahead = first - 1 - (first > 0 and text.tokens[first - 1].text == ",")
    is_told_before = first < i and text.kind_at(ahead) in _TOLD and text.tokens[i - 1].is_capital
    return first < i and (is_told_behind or is_told_before)


def _qualifies_body(text: Text, inside: range) -> bool:
    """Whether the word is the adjective of a body: "Conseil / souverain"."""
    noun = inside[0] - 1
    if noun < 0 or not text.vocabulary.words["adjective_ending"] or not text.joined(noun, inside[0]):
        return False
    return head_of(text.vocabulary, text.tokens[noun].folded) is not None


def _leads_delegation(text: Text, inside: range) -> bool:
    """Whether the verb for who heads a body says who came with others: "heyete / başkanlık eden Jan Borg"."""
    is_verb = bool(text.vocabulary.locatives) and len(inside) > 1 and inside[0] > 0
    return is_verb and text.tokens[inside[0] - 1].folded.startswith(_DELEGATION)


def _is_hyphened(text: Text, inside: range) -> bool:
    """Whether a hyphen ties a capital word to it, as in a surname: "Amir-Mora"."""
    term = text.cover[inside[0]]
    tied = text.body[term.end : term.end + 2]
    return term.key in ("emir", "sultan", "ruler") and tied[:1] == "-" and tied[1:].isupper()


def _is_in_name_of_house(text: Text, inside: range) -> bool:
    """Whether a house or body is named after the office: "Prezident / sarayında", "Prezidentin / İcra Aparatı"."""
    term, after = text.cover[inside[0]], inside.stop
    if after >= len(text.tokens) or not text.joined(after - 1, after) or after in text.cover:
        return False
    if fold(term.ending) in GENITIVES:
        return after in text.body_from
    is_house = not term.ending and text.is_word(after, "venue") and " " not in term.name
    return is_house and not _is_given(text, after) and not begins_with_whom(text, inside[0])


def _is_ballot(text: Text, inside: range) -> bool:
    """Whether what follows tells of an election to it, "prezident / seçkiləri", or of envoys: "nümayəndə / heyəti"."""
    after = inside.stop
    if text.cover[inside[0]].key == "representative" and after < len(text.tokens):
        return text.tokens[after].folded.startswith(_DELEGATION)
    is_noun = after < len(text.tokens) and text.joined(after - 1, after) and not text.tokens[after].is_capital
    return is_noun and text.tokens[after].folded.startswith(_BALLOT)


def _is_given(text: Text, i: int) -> bool:
    """Whether the word for a house is the given name "Binali", before a surname: bina, "building", in the adjective."""
    after = i + 1 < len(text.tokens) and text.joined(i, i + 1) and text.tokens[i + 1].is_capital
    return after and text.tokens[i].is_capital and text.tokens[i].folded.endswith("li") and i + 1 not in text.cover


def _is_russian_surname(text: Text, inside: range) -> bool:
    """Whether the word in the plural is the surname behind a given name: "министр Бахыт / Султанов"."""
    word, given = text.tokens[inside[0]], text.tokens[inside[0] - 1]
    is_plural = bool(text.vocabulary.paradigms) and word.is_capital and word.text.endswith(_SURNAMES)
    is_given = given.is_capital and inside[0] - 1 not in text.cover and text.joined(inside[0] - 1, inside[0])
    return is_plural and is_given and len(inside) == 1


def _is_given_name(text: Text, inside: range) -> bool:
    """Whether the word begins a name behind another office, or its rank: "Genel Sekreteri / Sultan Demir"."""
    ranked = inside[0] - text.is_honorific(inside[0] - 1)
    term, before = text.cover[inside[0]], text.cover.get(ranked - 1)
    after = text.tokens[inside.stop] if inside.stop < len(text.tokens) else None
    if term.key == "dean" and after is not None and text.tokens[inside[0]].is_capital:
        if before is not None and before.kind == "office" and text.joined(ranked - 1, inside[0]):
            return after.is_capital  # "Prime Minister / Dean Hill"
        closed = inside.stop + 1 < len(text.tokens) and text.tokens[inside.stop + 1].text == ","
        if text.tokens[inside[0] - 1].text == "," and inside[0] - 2 in text.cover and after.is_capital and closed:
            return True  # "the Minister of Trade of Malta, / Dean Hill, ..."
        return len(after.text) == 1 and text.body[after.end : after.end + 1] == "."  # "Dean / R. Hill"
    if term.key in ("sultan", "emir") and _is_russian_surname(text, inside):
        return True
    if term.key not in ("sultan", "emir") or after is None or not text.tokens[inside[0]].is_capital:
        return False
    if after.folded in SON_OF:
        return len(inside) == 1  # "Minister of State / Sultan bin Saad"
    inflects = text.vocabulary.locatives or text.vocabulary.paradigms
    last = ranked - 1  # of an office's phrase: "министр финансов Чечни / Султан Тагаев"
    if before is not None and before.kind == "state" and text.vocabulary.paradigms:
        last = text.number_at(before.start) - 1
    is_office = bool(inflects) and (text.kind_at(last) in ("office", "modifier") or last in text.in_domain)
    if not after.is_capital:
        return False
    # "Əmir / Hüseyn Rəbbani": an emir is not called by given name and surname alone.
    beside = text.tokens[inside.stop : inside.stop + 2]
    bare = len(inside) == 1 and text.tokens[inside[0]].end == term.end - len(term.ending) == term.end
    is_named = len(beside) == _NAME and all(
        t.is_capital and n not in text.cover and not text.is_honorific(n) and not text.is_word(n, "particle")
        for n, t in enumerate(beside, inside.stop)
    )
    of_state = text.is_word(inside.stop + _NAME, "of") and text.kind_at(inside.stop + _NAME + 1) == "state"
    ruled = of_state or text.is_word(inside[0] - 1, "styled")  # "His Majesty / Sultan Ali Mora", "... of Brunei"
    return is_office or (bare and is_named and not (ruled or (before is not None and before.kind in STATES)))
