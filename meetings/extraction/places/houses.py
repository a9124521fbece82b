"""Palaces, ministries, hotels that a sentence says a contact was in, where a preposition says so."""

from bisect import bisect_left, bisect_right

from meetings.extraction.offices.complements import past_complement
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.text import Text

_LONGEST = 8  # words of a house's name
_ADJECTIVES = 2  # before a house's own word
_QUOTED = 4  # words of a name in quotation marks behind its house: "the hotel 'Lisgar'"
_OPENING, _CLOSING = "«“„\"'", "»”“\"'"
_PREPOSITIONAL = ("ом", "ем", "ой", "ей", "ых", "их", "ую", "юю", "ий", "ый")  # of adjectives, behind "into" as well
_ATTACHED = "при"  # of what belongs to a house: "Центр языка при Университете"
_CALLED = ("дом", "двор", "центр", "зал", "палат")  # houses that are called after what they are for
_IN_NAMES = ("state", "capital", "city", "office", "ministry", "organ", "body", "demonym", "modifier")
_NOUNS = ("venue", "building", "landmark")
_SPOKEN = ("contact", "phone", "video", "talk")
_BODIES = {"ministry", "organ", "body"}

Span = tuple[int, int]


def house(text: Text, start: int, end: int, mentioned: list[Span]) -> Span | None:
    """Return a palace, hotel or the like with its name, after a preposition or as what the sentence begins with."""
    return _first(text, start, end, mentioned, False)


def known(text: Text, start: int, end: int, mentioned: list[Span]) -> Span | None:
    """Return a house that needs no further name: "in the Kremlin", "im Präsidentenpalast", "en la Cancillería"."""
    return _first(text, start, end, mentioned, True)


def is_somebodys(text: Text, start: int, end: int) -> bool:
    """Return whether the contact was at an office or the like of which only whose it is is told: "at her office"."""
    for i in text.numbers_of("at", within=text.tokens_between(start, end)):
        if text.is_word(i + 1, "pronoun") and text.is_word(i + 2, "venue") and not text.tokens[i + 2].is_capital:
            return True
    return False


def _first(text: Text, start: int, end: int, mentioned: list[Span], known: bool) -> Span | None:
    tokens = text.tokens_between(start, end)
    words = text.once(_house_words)
    if bisect_left(words, tokens.start) == bisect_left(words, tokens.stop):
        return None
    capital_nouns = text.vocabulary.order.get("capital_nouns")
    for i in (tokens.start - 1, *text.numbers_of("at", "to", within=tokens)):
        if i >= tokens.start and text.tokens[i].folded == _ATTACHED:
            continue
        j = i + 1
        while text.is_word(j, "article") or (j < tokens.stop and _is_number(text, j)):
            j += 1
        if j >= tokens.stop or text.is_any(j, ("at", "to")):
            continue  # the sentence ends or begins with the preposition
        if bisect_left(words, j) == bisect_left(words, j + _ADJECTIVES + _LONGEST):
            continue
        if capital_nouns and known and not (text.is_word(j - 1, "article") or text.is_word(j - 1, "contracted")):
            continue  # "in Vertretung": a house by its kind alone has an article
        if capital_nouns and known and i < tokens.start:
            continue  # "Das Ministerium teilte mit"
        at = text.tokens[j].start
        if [b for a, b in mentioned if a <= at < b and not _is_its_office(text, j, b)]:
            continue
        j = _past_adjectives(text, j, tokens.stop)
        behind = bisect_right(mentioned, (text.tokens[j].start, end))  # they are in order
        next_one = mentioned[behind][0] if behind < len(mentioned) else end
        last = _house_end(text, j, min(text.number_at(next_one), tokens.stop), known)
        if i < tokens.start and text.vocabulary.paradigms and last < tokens.stop and text.tokens[last].is_word:
            continue  # "Правительство Лисгара поможет ...": who does something, not where
        if last > j and text.is_honorific(last - 1):
            continue  # "au cabinet du / Dr Ana Roy"
        if _is_figurative(text, j, last) or (
            i < tokens.start and (_issues(text, j, last) or text.has_word("press", range(j, last)))
        ):
            continue  # "Press Room", "MFA Press Statement: ...", "PRÉSIDENCE DE LA RÉPUBLIQUE"
        if i > tokens.start and last > j and _is_part_of(text, i, j, last):
            continue  # "director of the Asian Bureau / at the Foreign Ministry"
        at = i < tokens.start or text.is_word(i, "at")
        # "welcomed him to the NATO Headquarters", but "told the Ministry".
        if last > j and (at or (last > j + 1 and (text.is_word(last - 1, "venue") or not _names_body(text, j, last)))):
            return text.tokens[j].start, text.tokens[last - 1].end
    return None


def _house_words(text: Text) -> list[int]:
    """The numbers of the tokens of which a house's name has one."""
    ministries = (i for i, term in text.cover.items() if term.kind == "ministry")
    turns = (text.tokens_between(c.start, c.end) for c in text.terms.cues if c.key == "turn")  # "au / tour de X"
    return sorted({*text.numbers_of(*_NOUNS), *ministries}.difference(*turns))


def _issues(text: Text, first: int, last: int) -> bool:
    """Whether what a line begins with is rather who issued the text: an organ of a state or republic, by that alone."""
    organ = text.organ_from.get(first)
    if organ is None or text.is_word(last - 1, "venue"):
        return False  # "Government House"
    return any(text.is_word(k, "polity") or text.kind_at(k) == "state" for k in range(first + 1, last))


def _is_figurative(text: Text, first: int, last: int) -> bool:
    """Whether what looks like a house is what was spoken of: "im Zentrum des Gesprächs"."""
    if last <= first + 1 or not text.is_word(first, "middle"):
        return False
    if text.vocabulary.order.get("capital_nouns") and text.is_word(first + 1, "of"):
        return True  # "im Zentrum des Austausches", as "im Zentrum der Stadt" is no house either
    cues, start = text.terms.cues, text.tokens[last - 1].start
    number = bisect_left(cues, start, key=lambda c: c.start)
    return any(c.start == start and c.key in _SPOKEN for c in cues[number : number + _LONGEST])


def _is_part_of(text: Text, i: int, first: int, last: int) -> bool:
    """Whether a ministry is rather the one that a bureau or the like right before the preposition belongs to."""
    is_division = text.is_word(i - 1, "division") and text.tokens[i - 1].is_capital
    return is_division and any("ministry" in text.kinds.get(k, ()) for k in range(first, last))


def _is_number(text: Text, i: int) -> bool:
    """Whether the token is of a house's number in its street: "at 7, Lisgar Street"."""
    return text.tokens[i].text.isdigit() or (text.tokens[i].text == "," and text.tokens[i - 1].text.isdigit())


def _past_adjectives(text: Text, first: int, stop: int) -> int:
    """The number of the house's own word behind small words that tell of what kind it is: "в соборной мечети «…»"."""
    for i in range(first, min(stop, first + _ADJECTIVES + 1)):
        if text.is_any(i, ("venue", "stately")):
            return i
        token = text.tokens[i]
        if token.is_capital or not token.is_word or i in text.cover or text.is_word(i, "function"):
            break
        if text.vocabulary.paradigms and not token.text.endswith(_PREPOSITIONAL):
            break  # "на сайте / МИД"
    return first


def _is_its_office(text: Text, i: int, end: int) -> bool:
    """Whether the token is of an office that its house is called by: "the Prime Minister's Office"."""
    term, after = text.cover.get(i), text.number_at(end)
    return term is not None and term.kind == "office" and term.end == end and text.is_word(after, "venue")


def _names_body(text: Text, first: int, last: int) -> bool:
    """Whether a body is named, which after "to" is rather whom something is told or sent: "a note to the Ministry"."""
    return any(text.kinds.get(i, set()) & _BODIES for i in range(first, last))


def _house_end(text: Text, first: int, stop: int, known: bool) -> int:
    """The number after the last token of a house's name that begins there; the same number where none does.

    A state in the genitive behind its word is no part of the name: "received at his office Finland's envoy".
    """
    named = is_house = False
    end = i = first
    while i < min(stop, first + _LONGEST):
        token = text.tokens[i]
        term = text.cover.get(i)
        if term and term.kind == "ministry":
            named, is_house = named or known or is_house, True  # "at the State Department"
            i = text.number_at(term.end) - 1
            end = i + 1
        elif term and term.kind == "body" and term.start == token.start and is_house:
            i = text.number_at(term.end) - 1  # "siège de l'Union africaine"
            named, end = True, i + 1
        elif text.is_any(i, _NOUNS) and not (term and term.kind == "office"):
            named, is_house = (
                named or is_house or (known and _is_known_by_it(text, i)),
                True,
            )  # "Palacio de la Zarzuela"
            quoted = _past_quotation(text, i + 1, stop)
            named = named or quoted > i + 1  # "in der Moschee „Lisgar“"
            end = _past_organ(text, quoted)
            i = end - 1
        elif is_house and text.is_word(i, "named") and text.is_word(i - 1, "article"):
            pass  # "en su despacho de la avenida Lisgar"
        elif is_house and i + 1 < stop and token.text == "." and text.tokens[i + 1].text.isdigit():
            i += 1  # "Comando Aéreo No. 1"
            end = i + 1
        elif text.is_word(i, "stately") or (
            token.is_capital
            and not (i in text.first_tokens and text.is_word(i, "function"))
            and (term is None or (term.kind in _IN_NAMES and not (is_house and term.ending[:1] == "'")))
        ):
            named = True  # "the Bayan Palace", "le palais royal"
            end = i + 1
        elif is_house and i > first and (past := _past_genitive(text, i, stop)) > i:
            named, end = True, past  # "в Доме народных собраний"
            i = end - 1
        elif is_house and _is_called_after(text, first, i):
            named, end = True, i + 1  # "Palais des congrès", "Palacio de gobierno"
        elif not is_house and i > first and text.vocabulary.order.get("capital_nouns"):
            break  # "in einer Erklärung / des Ministeriums"
        elif not (_links(text, i, stop) if is_house else False) and not (
            text.is_word(i, "of") or (text.is_word(i, "article") and text.is_word(i - 1, "of"))
        ):
            break
        i += 1
    return _past_rest(text, end, stop) if named and is_house else first


def _past_rest(text: Text, end: int, stop: int) -> int:
    """The number after the region or the further business that a Russian house's name goes on with.

    "В администрации Лисгарской / области", "в министерстве труда / и социальной защиты".
    """
    if not text.vocabulary.paradigms or end >= stop or not text.joined(end - 1, end):
        return end
    head = head_of(text.vocabulary, text.tokens[end].folded)
    if head and head.kind == "region" and text.tokens[end - 1].is_capital and not text.tokens[end].is_capital:
        return end + 1
    after = past_complement(text, end + 1, "") if text.is_word(end, "and") else end
    is_small = all(not text.tokens[k].is_capital and k not in text.cover for k in range(end + 1, after))
    return after if end + 1 < after <= stop and is_small else end


def _past_genitive(text: Text, i: int, stop: int) -> int:
    """The token after the small words in the genitive that a house with a capital is called after; else the same."""
    before = text.tokens[i - 1]
    is_called = before.is_capital and i - 1 not in text.first_tokens and before.text.lower().startswith(_CALLED)
    if not is_called or not text.vocabulary.order.get("genitive"):
        return i
    j = past_complement(text, i, "")
    is_small = all(not text.tokens[k].is_capital and k not in text.cover for k in range(i, j))
    others = any(text.is_word(k, kind) for k in range(i, j) for kind in ("party", "guest"))
    return j if is_small and not others and j <= stop else i


def _is_called_after(text: Text, first: int, i: int) -> bool:
    """Whether the token is a small noun behind "of" that ends the name of a house whose own word has a capital.

    Behind another capital it ends none: "habló en Palacio de Gobierno / de las inversiones".
    """
    before = i - 1
    while before > first and text.is_word(before, "article"):
        before -= 1
    token = text.tokens[i]
    small = token.is_word and not token.is_capital and not token.text.isdigit()
    is_noun = text.is_word(i, "polity") or not text.is_any(i, ("function", "article"))
    is_noun = small and is_noun and i not in text.cover and not any(t.is_capital for t in text.tokens[first + 1 : i])
    return is_noun and text.is_word(before, "of") and text.tokens[first].is_capital and first not in text.first_tokens


def _links(text: Text, i: int, stop: int) -> bool:
    """Whether the token is a small word within a foreign name: "Qasr al Watan", "Áras an Uachtaráin"."""
    if text.vocabulary.order.get("capital_nouns") and text.is_word(i, "function"):
        return False  # "in der Hofburg / zu Gesprächen"
    if i + 1 >= stop or text.tokens[i].is_capital or not text.joined(i - 1, i) or not text.joined(i, i + 1):
        return False
    after = text.tokens[i + 1].is_capital and i + 1 not in text.cover and i - 1 not in text.cover
    return after and (text.is_word(i, "particle") or text.is_word(i, "indefinite"))


def _is_known_by_it(text: Text, i: int) -> bool:
    """Whether the house needs no further name: "the Kremlin", "im Präsidentenpalast", "в Доме"."""
    if text.is_word(i, "landmark"):
        return True
    if text.vocabulary.order.get("capital_nouns"):
        return not text.is_word(i, "venue")  # a compound
    return (
        text.vocabulary.order.get("capital_houses", False) and text.tokens[i].is_capital and i not in text.first_tokens
    )


def _past_quotation(text: Text, i: int, stop: int) -> int:
    """The number after a short name in quotation marks that begins there; the same number where none does."""
    if i >= stop or text.tokens[i].text not in _OPENING:
        return i
    closing = (j for j in range(i + 2, min(stop, i + 2 + _QUOTED)) if text.tokens[j].text in _CLOSING)
    return next(closing, i - 1) + 1


def _past_organ(text: Text, i: int) -> int:
    """The number after an organ whose house it is, where its name stands in the genitive: "в Доме правительства"."""
    if not text.vocabulary.order.get("genitive") or i >= len(text.tokens):
        return i
    organs, start = text.terms.organs, text.tokens[i].start
    number = bisect_left(organs, start, key=lambda o: o.start)
    if number < len(organs) and organs[number].start == start:
        return text.number_at(organs[number].end)
    return i
