"""What follows the noun of a body's name: "Office / of the Press Secretary", "Conseil / national de sécurité"."""

from bisect import bisect_left

from meetings.extraction.offices.numbers import is_plural
from meetings.extraction.offices.purposes import past_list
from meetings.extraction.texts.heads import NO_BODIES, head_of
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.nouns import ends_like_noun
from meetings.extraction.texts.text import Text

OUTSIDE = ("cue", "month", "weekday", "relative", "day", "honorific", "modifier")  # terms that no name reaches over
_CONTACTS = ("contact", "met", "phone", "video", "talk")
_ADJECTIVES = 4  # words from the preposition to its noun
_LONGEST = 12  # words after the noun
_TITLE = 2  # words of the shortest title that ends with a body's noun
_GERMAN = ("e", "en", "er", "es", "em")


def past_noun(text: Text, i: int) -> int:
    """Return the token after what follows the noun that ends before this one."""
    j = stop = i
    linked = joins = False
    while j < len(text.tokens) and j - i < _LONGEST and text.joined(j - 1, j):
        term = text.cover.get(j)
        if term and term.kind in OUTSIDE:
            break
        if (domain := text.domains.get(j)) and _has_adjectives(text):
            j = stop = text.number_at(domain.end)  # "Comisión / de Relaciones Exteriores"
            linked = joins = False
            continue
        if not linked and (after := _past_pair(text, j)) > j:
            j = stop = after
        elif j == i and text.vocabulary.order.get("capital_nouns") and term and term.kind in TOWNS:
            j = stop = text.number_at(term.end)  # "Universität / Wien"
        elif text.is_word(j, "linking"):
            if _leads_to_contact(text, j):
                break
            linked, j = True, j + 1
        elif linked and (text.is_word(j, "article") or text.is_word(j, "fore_adjective")):
            j += 1
        elif stop == j > i and (after := _past_adjective_list(text, j)) > j:
            j = stop = after  # "Conseil économique, / social et environnemental"
        elif stop == j > i and text.is_word(j, "and") and _joins_more(text, j + 1):
            joins, j = True, j + 1
        elif linked or joins or _is_after_noun(text, j):
            if not (after := _past_joined(text, j) if joins else _past_complement(text, j, linked)):
                break
            j = stop = after
            linked = joins = False
            if term and term.kind == "state":
                stop += _heads_body(text, j)
                break
        else:
            break
    if stop > i and text.is_word(i, "linking") and stop < len(text.tokens) and text.tokens[stop].text == ",":
        if text.is_word(stop + 1, "and"):
            return stop  # "the Friendship Group of the Majlis, / and the delegation"
        if not text.vocabulary.paradigms and not text.vocabulary.locatives:
            return past_list(text, stop + 1, commas=1) or stop  # "Departement für Verteidigung, / Schutz und Sport"
    return stop


def _leads_to_contact(text: Text, i: int) -> bool:
    """Whether a German preposition leads to what somebody came for: "Kanzlei / zu Gast", "zum festlichen Empfang"."""
    if not text.vocabulary.order.get("capital_nouns"):
        return False
    j = i + 1
    while j < len(text.tokens) and not text.tokens[j].is_capital and text.joined(j - 1, j) and j - i < _ADJECTIVES:
        j += 1
    cues = text.terms.cues
    number = bisect_left(cues, text.tokens[i].start, key=lambda cue: cue.start)
    end = text.tokens[min(j, len(text.tokens) - 1)].end
    return any(cue.key in _CONTACTS and cue.start < end for cue in cues[number : number + _ADJECTIVES])


def _heads_body(text: Text, i: int) -> bool:
    """Whether a capital noun of bodies follows a state's name in English: "of the Ghana / Army"."""
    is_noun = i < len(text.tokens) and text.tokens[i].is_capital and text.joined(i - 1, i) and is_kind(text, i)
    return is_noun and bool(text.vocabulary.order.get("kind_last"))


def past_title(text: Text, inside: range) -> int:
    """Return the token after the rest of a body's name whose noun a title ends with: "jefe de la policía / nacional".

    Not after whose the body is, which tells whose the office is.
    """
    noun = inside[-1]
    if len(inside) < _TITLE or not _has_adjectives(text):
        is_stop = len(inside) >= _TITLE and text.body.startswith("a.i.", text.tokens[noun].start - len("a."))
        return noun + 1 + is_stop  # "Chargé d'Affaires a.i. / of Malta"
    head = head_of(text.vocabulary, text.tokens[noun].folded)
    title = text.cover.get(noun)
    if head is None or head.kind in NO_BODIES or (title and title.key == "charge-de-mission"):
        return noun + 1  # a "mission" is no body
    j = stop = noun + 1
    while j < len(text.tokens) and j - noun <= _LONGEST and text.joined(j - 1, j):
        term = text.cover.get(j)
        if term is None and _is_after_noun(text, j):
            j = stop = j + 1
        elif domain := text.domains.get(j):
            j = stop = text.number_at(domain.end)
        elif text.is_word(j, "linking") or (text.is_word(j, "article") and j > stop):
            j += 1
        elif j > stop and (term is None or term.kind == "office") and _is_part(text, j):
            j = stop = j + 1
        else:
            break
    return stop


def _is_part(text: Text, i: int) -> bool:
    """Whether the word behind an "of" is a thing's rather than a state's, a town's or a body's name."""
    return not text.tokens[i].is_capital and not text.is_word(i, "function") and i not in text.told


def _past_pair(text: Text, i: int) -> int:
    """The token after two states joined by a hyphen: "groupe d'amitié / Algérie-Italie"; the same where none are."""
    one = text.cover.get(i)
    if one is None or one.kind != "state":
        return i
    hyphen = text.number_at(one.end)
    other = text.cover.get(hyphen + 1) if hyphen < len(text.tokens) and text.tokens[hyphen].text == "-" else None
    return text.number_at(other.end) if other and other.kind == "state" else i


def _has_adjectives(text: Text) -> bool:
    """Whether adjectives follow their noun in the language, so that a portfolio's last word may be one."""
    return bool(text.vocabulary.words["adjective_ending"])


def _past_adjective_list(text: Text, i: int) -> int:
    """The token after more adjectives behind a comma, of which the last follows an "and"; the same where none do."""
    endings = tuple(text.vocabulary.words["adjective_ending"])
    j = i
    while endings and j + 1 < len(text.tokens) and text.tokens[j].text == "," and _is_after_noun(text, j + 1):
        j += 2
    is_list = j > i and text.is_word(j, "and") and j + 1 < len(text.tokens) and _is_after_noun(text, j + 1)
    return j + 2 if is_list else i


def _joins_more(text: Text, i: int) -> bool:
    """Whether what an "and" joins is more of the body's name: "y Unidad Nacional", "et de la coopération"."""
    begin = i
    i = text.past_words(i, "linking", "article")
    if i >= len(text.tokens) or i in text.cover or head_of(text.vocabulary, text.tokens[i].folded):
        return False
    return begin < i or text.tokens[i].is_capital


def _is_after_noun(text: Text, i: int) -> bool:
    """Whether the token is an adjective, in a language that puts them after their noun."""
    endings = tuple(text.vocabulary.words["adjective_ending"])
    term = text.cover.get(i)
    token = text.tokens[i]
    is_pair = token.is_capital and "-" in token.text  # "groupe d'amitié / France-Vietnam"
    if _is_adjective_too(text, i) or (text.is_word(i, "institutional") and term is None):
        return True
    if not endings or not token.is_word or (term and term.kind != "demonym" and not is_pair):
        return False
    if token.is_capital and text.tokens[i - 1].is_capital and term is None and not text.is_word(i, "function"):
        return i + 1 == len(text.tokens) or not text.tokens[i + 1].is_capital  # "Comando / Sur": no name has one word
    return term is not None or is_pair or (token.folded.endswith(endings) and not text.is_word(i, "function"))


def _is_adjective_too(text: Text, i: int) -> bool:
    """Whether the word, which alone is an office, is an adjective behind its noun: "groupe / parlementaire"."""
    term, token = text.cover.get(i), text.tokens[i]
    endings = tuple(text.vocabulary.words["adjective_ending"])
    alone = term is not None and term.kind == "office" and (term.start, term.end) == (token.start, token.end)
    ends_so = bool(endings) and token.folded.endswith(endings) and not token.is_capital
    return alone and ends_so and not text.is_word(i - 1, "article") and not text.is_word(i - 1, "linking")


def _past_complement(text: Text, i: int, linked: bool) -> int:
    """The token after the word or the capital words of a complement; 0 where the token begins none."""
    token, term = text.tokens[i], text.cover.get(i)
    if term and not token.is_capital and term.kind not in ("demonym", "domain") and not _is_adjective_too(text, i):
        if not (linked and term.kind == "office" and _has_adjectives(text) and is_plural(text, term)):
            return 0  # but "Association des / maires"
    if term:
        stop = text.number_at(term.end - len(term.ending))  # not the "'s" of "Iraq's"
        more = stop < len(text.tokens) and text.tokens[stop].is_capital and text.joined(stop - 1, stop)
        if term.kind == "demonym" and more and text.vocabulary.order.get("kind_last"):
            return _past_complement(text, stop, linked)  # "of the Hungarian / National Assembly"
        return stop
    if text.vocabulary.order.get("capital_nouns") and _qualifies(text, i):
        return _past_complement(text, i + 1, linked)  # "für auswärtige / Angelegenheiten"
    if not token.is_word or (
        not token.is_capital and (not text.vocabulary.words["adjective_ending"] or text.is_any(i, ("function", "led")))
    ):
        return 0
    if text.vocabulary.order.get("capital_nouns") and not _is_title(text, i):
        return 0
    j = i + 1
    if text.vocabulary.order.get("capital_nouns"):
        return _past_hyphens(text, j)
    if not text.vocabulary.order.get("kind_last") or not linked:
        return j
    last_kind = j if is_kind(text, i) else 0
    while j < len(text.tokens) and text.joined(j - 1, j) and text.tokens[j].is_capital and j not in text.cover:
        j += 1
        last_kind = j if is_kind(text, j - 1) else last_kind
    # "Commission for External Relations Tom Berg": what the commission is for ends with a common noun.
    is_name = j - last_kind > 1 or (j > last_kind and text.is_word(j, "particle"))  # "of Protocol Omar bin Said"
    return last_kind if last_kind and is_name else j


def _past_hyphens(text: Text, i: int) -> int:
    """The token after the words that share their last part: "für Außen / -, Sicherheits- und Europapolitik"."""
    j = i
    while j + 2 < len(text.tokens) and text.tokens[j].text == "-" and text.tokens[j].start == text.tokens[j - 1].end:
        j += 1
        if text.tokens[j].text != "," and not text.is_word(j, "and"):
            return i
        if not text.tokens[j + 1].is_capital:
            return i
        j += 2
    return j


def _past_joined(text: Text, i: int) -> int:
    """The token after what an "and" joins to a body's name; 0 where more words than one have no noun to end with.

    "Bureau of European and / Eurasian Affairs", but not "Bureau of Energy and / Ana Roy".
    """
    if not text.vocabulary.order.get("kind_last") or i in text.cover:
        return _past_complement(text, i, False)
    j = i + text.tokens[i].is_capital
    last_kind = 0
    while i < j < len(text.tokens) and text.joined(j - 1, j) and text.tokens[j].is_capital:
        if (term := text.cover.get(j)) and term.kind != "demonym":
            break
        j += 1
        last_kind = j if is_kind(text, j - 1) else last_kind
    return j if j == i + 1 else last_kind


def _qualifies(text: Text, i: int) -> bool:
    """Whether the token is a German adjective in small letters before a noun."""
    token, after = text.tokens[i], text.tokens[i + 1] if i + 1 < len(text.tokens) else None
    is_adjective = token.text.endswith(_GERMAN) and not token.is_capital and not text.is_word(i, "function")
    return is_adjective and after is not None and after.is_capital and text.joined(i, i + 1)


def is_kind(text: Text, i: int) -> bool:
    return (
        i in text.in_domain
        or text.is_word(i, "common")
        or head_of(text.vocabulary, text.tokens[i].folded) is not None
        or ends_like_noun(text.tokens[i].folded, text.vocabulary)
    )


def _is_title(text: Text, i: int) -> bool:
    """Whether a German noun's capital, or its adjective's, is that of a name: after "für", or of a body."""
    before = i - 1
    while text.is_word(before, "article") and text.tokens[before].folded not in ("der", "des"):
        before -= 1
    after = i + 1 < len(text.tokens) and text.tokens[i + 1].is_capital and text.joined(i, i + 1)
    if after and is_german_adjective(text, i):
        return True
    return text.tokens[before].folded not in ("der", "des", "von", "vom") or is_kind(text, i)


def is_german_adjective(text: Text, i: int) -> bool:
    """Whether the token is a German adjective with a capital, as in a name."""
    token = text.tokens[i]
    return token.is_capital and token.text.lower().endswith(_GERMAN) and not text.is_word(i, "article")
