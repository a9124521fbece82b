"""Cities and towns that a sentence says a contact was in, in the languages that say so by a preposition."""

from bisect import bisect_left
from operator import itemgetter

from meetings.extraction.texts.adjectives import is_of_noun
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.kinds import PLACES, STATES, TOWNS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import POSSESSIVES
from meetings.vocabulary import authorities

_BEFORE = 5  # words between the preposition and the city: "in the Georgian capital Tbilisi"
_KIND = 4  # words that tell of what kind a visit is: "oficial de trabajo"
_HOST = 4  # words between the city and "hosted"
_SCENE = 16  # words from a town to the noun for where something was
_TOWN = 3  # words of a town's name
_PREPOSITIONAL = ("е", "и", "у", "о", "ом", "ем", "ах", "ях", "ой", "ей", "ых", "их")
_WHERE = "pn"  # cases, as inflection.CASES has them: of towns that others are in, or that open a sentence
_GENITIVES = ("ого", "его", "ых", "их")
_ACCUSATIVES = ("ую", "юю")  # of adjectives
_CAME = 3  # tokens from a town to "where": "aus Lisgar / gekommen, wo"
_MARKS = ("г", "гор", "пос", "пгт", "с", "д", "ст")  # of Russian towns and villages
_TOWARDS = ("towards", "to", "at", "article", "of")
_TIMES = ("month", "weekday", "relative")
_TO = ("towards", "to", "at")
_BETWEEN = ("article", "venue", "of", "capital", "stately")

_NUMBER = itemgetter(0)

Span = tuple[int, int]


def city(text: Text, start: int, end: int, mentioned: list[Span]) -> Span | None:
    """Return the first city of the vocabulary in the span that stands after "in", or as the host."""
    for i, term in _cities_in(text, text.tokens_between(start, end)):
        if [a for a, b in mentioned if a <= term.start < b]:
            continue
        if says_where(text, term):
            return term.start, term.end
        if _is_travelled_to(text, term):
            continue
        if _after_preposition(text, i) or _is_host(text, term) or _is_scene(text, term):
            return term.start, term.end
    return None


def destination(text: Text, start: int, end: int, mentioned: list[Span]) -> Span | None:
    """Return the first city of the span that somebody is said to visit: "arrived in", "a visit to", "is visiting"."""
    tokens = text.tokens_between(start, end)
    capital_nouns = text.vocabulary.order.get("capital_nouns")
    for i, term in _cities_in(text, tokens):
        if any(a <= term.start < b for a, b in mentioned):
            continue
        before = i - 1
        while before >= tokens.start and text.is_any(before, _TOWARDS):
            before -= 1
        while before >= tokens.start and before < i - 1 and text.kind_at(before) in _TIMES:
            before -= 1 + text.is_word(before - 1, "at")  # "war / am Donnerstag / in Lima"
        if before < i - 1:
            before = _past_kind_of_visit(text, before, tokens.start)
        if before >= tokens.start and text.is_word(before, "stay") and not _is_prepared(text, before):
            return term.start, term.end
        if text.is_word(i - 1, "towards") and capital_nouns and text.has_word("stay", tokens):
            return term.start, term.end  # "reiste am Montag nach Lisgar", "ist nach Lisgar gereist"
        if text.is_any(i - 1, _TO) and _is_taken_to(text, range(tokens.start, i)):
            return term.start, term.end
    return None


def _is_taken_to(text: Text, before: range) -> bool:
    """Whether a visit takes somebody to the place behind those words: "A working visit took the minister to / Lima"."""
    visits = text.numbers_of("stay", within=before) if "taking" in text.of_class else []
    return bool(visits) and text.has_word("taking", range(visits[0], before.stop))


def _is_travelled_to(text: Text, term: Found) -> bool:
    """Whether the town's case says that one goes there, and not that one is there: "поедет в / Женеву"."""
    return bool(text.vocabulary.paradigms and term.cases) and set(_WHERE).isdisjoint(term.cases.lower())


def _is_prepared(text: Text, stay: int) -> bool:
    """Whether the visit is one that is spoken about, as yet to come: "подготовка к / визиту"."""
    words = (text.tokens[i].folded for i in range(max(0, stay - _TOWN), stay))
    return bool(text.vocabulary.paradigms) and "к" in words


def _past_kind_of_visit(text: Text, last: int, first: int) -> int:
    """The number of the word that small words end with the one there are said of: "visita / oficial de trabajo"."""
    i = last
    while i >= max(first, last - _KIND) and not text.is_word(i, "stay"):
        small = text.tokens[i].is_word and not text.tokens[i].is_capital and i not in text.cover
        if not small or (text.is_word(i, "function") and not text.is_word(i, "of")):
            return last
        i -= 1
    return i if i >= first and text.is_word(i, "stay") else last


def _cities_in(text: Text, numbers: range) -> list[tuple[int, Found]]:
    """The cities that begin among those tokens, each with the number of its first one."""
    cities = text.once(_cities)
    return cities[bisect_left(cities, numbers.start, key=_NUMBER) : bisect_left(cities, numbers.stop, key=_NUMBER)]


def _cities(text: Text) -> list[tuple[int, Found]]:
    places = [term for term in text.terms.names if term.kind in PLACES]
    begun = {i: text.cover[i] for t in places for i in text.tokens_between(t.start, t.end) if i in text.cover}
    begun = {i: term for i, term in begun.items() if term.start == text.tokens[i].start}
    return sorted([(i, term) for i, term in begun.items() if _is_city(text, i, term)], key=_NUMBER)


def _is_city(text: Text, i: int, term: Found) -> bool:
    if not text.kinds[i].isdisjoint(TOWNS):
        return True
    return term.kind == "state" and authorities().territories[term.key].kind != "state"


def _after_preposition(text: Text, i: int) -> bool:
    """Whether the place stands after "in": at once, or with "the capital" or "the northern city of" between."""
    classed = False
    i -= 2 * _is_marked(text, i)
    for j in range(i - 1, max(-1, i - 2 - _BEFORE), -1):
        if text.is_word(j, "at"):
            return not text.is_word(j, "upon") or "state" in text.kinds.get(i, set())  # "Rückblick auf Lisgar"
        term, token = text.cover.get(j), text.tokens[j]
        classed = classed or text.is_word(j, "capital")
        between = text.is_any(j, _BETWEEN) or (
            classed and token.is_word and not token.is_capital and not text.is_word(j, "function") and term is None
        )
        if not between and not (term and term.kind in ("demonym", "state", "city")):
            return False
    return False


def _is_marked(text: Text, i: int) -> bool:
    """Whether an abbreviation tells that the name is a town's: "в г. / Плевне"."""
    is_open = 1 < i <= len(text.tokens) and bool(text.vocabulary.paradigms) and text.tokens[i - 1].text == "."
    return is_open and text.tokens[i - 2].text in _MARKS


def _is_host(text: Text, term: Found) -> bool:
    """Whether the city is what received them: "Tbilisi on Monday hosted the talks"."""
    cues = text.terms.cues
    number = bisect_left(cues, term.end, key=lambda c: c.start)
    near = (c for c in cues[number : number + 3] if c.key == "host")
    return any(len(text.gap(term.end, c.start)) <= _HOST for c in near)


def _is_scene(text: Text, term: Found) -> bool:
    """Whether the town is called where something was: "Geneva was / the setting", "chose Geneva as / the venue".

    Or behind the noun for it: "The venue of the talks was Geneva", "Местом встречи стала / Женева".
    """
    first, last = text.number_at(term.start), text.number_at(term.end)
    if text.is_any(last, ("was", "present_be")) and text.is_word(last + 1, "where"):
        return True  # "Lima was / where they met"
    scenes = text.of_class.get("scene")
    if not scenes:
        return False
    if text.is_word(last, "as"):
        return text.is_word(text.past_words(last + 1, "article"), "scene")
    if text.is_any(last, ("serving", "was")) or text.is_word(last + 1, "serving"):
        behind = text.numbers_of("scene", within=range(last, last + _SCENE))
        return bool(behind) and not _is_parted(text, range(last, behind[0]))
    if text.is_any(first - 1, ("serving", "was")) or text.tokens[first - 1].text == ":":
        return bool(text.numbers_of("scene", within=range(first - _SCENE, first - 1))) and _opens_with_scene(
            text, first
        )
    return False


def _is_parted(text: Text, numbers: range) -> bool:
    """Whether another clause or a verb of contact stands there."""
    return any(text.tokens[i].text in ",;:" or i in text.told for i in numbers)


def _opens_with_scene(text: Text, i: int) -> bool:
    """Whether the sentence of the token begins with the noun for where something was."""
    sentence = text.sentence_at(text.tokens[i].start)
    return sentence is not None and text.is_word(text.past_words(text.number_at(sentence.start), "article"), "scene")


def says_where(text: Text, term: Found) -> bool:
    """Return whether a clause says what happened in the town: "a visit to Muscat, where he met ...".

    Behind what closes the German one before it as well: "kam aus Lisgar / gekommen, wo er ..."
    """
    behind = bisect_left(text.starts, term.end) if "where" in text.of_class else len(text.tokens)
    for i, token in enumerate(text.tokens[behind : behind + _CAME], behind):
        if text.is_word(i, "where"):
            return i == behind or text.tokens[i - 1].text == ","
        if token.is_capital or token.text == ".":
            return False
    return False


def unlisted(text: Text, start: int, end: int, mentioned: list[Span]) -> Span | None:
    """Return a town that no list knows: a name right after "in", or after "in the town of"."""
    tokens = text.tokens_between(start, end)
    for i in text.numbers_of("at", within=tokens):
        before = i - 1
        while text.kind_at(before) in ("weekday", "relative"):
            before -= 1
        if text.is_word(before, "dative"):
            continue  # "qui a succédé / à Ana Mora", "consacré lundi / à Boko Haram"
        first = _past_class(text, i + 1, tokens.stop)
        j = first
        while (
            j < tokens.stop
            and j - first < _TOWN
            and _is_name_word(text, j)
            and (j == first or (text.joined(j - 1, j) and _may_go_on(text, j)))
        ):
            j += 1
        is_land = text.is_word(j - 1, "lands") or (j > first and _is_of_land(text, j - 1))
        if (
            j == first
            or is_land
            or is_of_noun(text, j - 1)
            or (j < tokens.stop and _goes_on(text, j) and _may_go_on(text, j))
        ):
            continue  # part of something longer
        if not any(a <= text.tokens[first].start < b for a, b in mentioned):
            return text.tokens[first].start, text.tokens[j - 1].end
    return None


def _is_of_land(text: Text, i: int) -> bool:
    """Whether the word is a Russian adjective in no case of a place, before a name: "в регионе / Южного Закавказья"."""
    goes_on = i + 1 < len(text.tokens) and text.joined(i, i + 1) and text.tokens[i + 1].is_capital
    return goes_on and bool(text.vocabulary.paradigms) and text.tokens[i].text.endswith(_GENITIVES)


def _may_go_on(text: Text, i: int) -> bool:
    """Whether the word may be a town's further one, in a language that puts it in a case: not "в Никольском / Пётр"."""
    return not text.vocabulary.paradigms or text.tokens[i].text.endswith(_PREPOSITIONAL)


def _past_class(text: Text, first: int, stop: int) -> int:
    """The number of the token where a name may begin: the first, or the one after "the Finnish" or "the town of"."""
    if _is_marked(text, first + 2):
        return first + 2
    demonym = text.cover.get(first)
    if demonym and demonym.kind == "demonym" and not text.vocabulary.order.get("capital_nouns"):
        return text.number_at(demonym.end)
    for j in range(first, min(stop, first + _BEFORE)):
        if text.is_word(j, "capital"):
            j += 1
            while j < stop and (text.is_word(j, "of") or text.is_word(j, "article")):
                j += 1
            return j
        if text.tokens[j].is_capital or not text.tokens[j].is_word:
            break
    # "im Anschluss", "auf Anhieb": no town has an article contracted with its preposition, and none is stood upon.
    return stop if text.is_any(first - 1, ("contracted", "upon")) else first


def _goes_on(text: Text, i: int) -> bool:
    """Whether the token belongs to the name before it, or the name to it ("in Varga's view")."""
    term, head = text.cover.get(i), head_of(text.vocabulary, text.tokens[i].folded)
    if text.vocabulary.paradigms and head and head.kind == "region" and text.joined(i - 1, i):
        return True  # "в Лисгарском районе": of a district, whatever its town is called
    if not text.joined(i - 1, i) or (term and term.kind in ("office", "modifier", "honorific", "demonym")):
        return False
    return text.tokens[i].is_capital or text.tokens[i].text in POSSESSIVES


def _is_name_word(text: Text, i: int) -> bool:
    token = text.tokens[i]
    if not token.is_capital or i in text.cover or (token.text.isupper() and len(token.text) < 5):
        return False
    if any(token.folded.endswith(ending) for ending in text.vocabulary.words["noun_ending"]):
        return False
    if text.vocabulary.paradigms and token.text.endswith(_ACCUSATIVES):
        return False  # one goes there: "в / Центральную Азию"
    return not text.is_any(i, ("common", "venue", "function", "honorific", "article"))


def capital(text: Text, start: int, end: int, mentioned: list[Span]) -> tuple[int, int, str] | None:
    """Return where the span says "in the Finnish capital" without naming it, and the state whose capital that is."""
    for i in text.numbers_of("seat", within=text.tokens_between(start, end)) if "seat" in text.of_class else ():
        after = text.past_words(i + 1, "of", "article")
        for j in (i - 1, after):
            term = text.cover.get(j)
            if term is None or term.kind not in STATES or any(a <= term.start < b for a, b in mentioned):
                continue
            first = min(i, text.number_at(term.start))
            before = first - 1
            while text.is_word(before, "article"):
                before -= 1
            is_there = bool(text.vocabulary.locatives) and j == i - 1
            if (is_there or text.is_word(before, "at")) and not _is_of_two(text, term):
                return text.tokens[first].start, max(text.tokens[i].end, term.end), term.key
    return None


def _is_of_two(text: Text, term: Found) -> bool:
    """Whether two states may be meant: "the Congolese capital"."""
    names = text.terms.names
    number = bisect_left(names, term.start, key=lambda t: t.start)
    same = (t for t in names[number : number + 4] if (t.start, t.end) == (term.start, term.end))
    return len({t.key for t in same if t.kind in STATES}) > 1
