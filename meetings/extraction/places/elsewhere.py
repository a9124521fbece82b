"""Places that a text names for something besides a contact: where an envoy resides, and what was spoken about."""

import re

from meetings.extraction.contacts.receptions import clause_of_arrival
from meetings.extraction.texts.text import Text, within

_BEFORE = 2  # words between a town and "residing", where such words stand behind it: "in Bern residierender"
_MISSIONS = ("embassy", "consulate-general")
_TOWN = 1  # words of a town behind its preposition
_AFTER = 7  # words of the clause behind "resident in"
_INVITED = 9  # words from an invitation to that: "from His Majesty the King of Malta"
_ITS = 2  # tokens from "her country" back to the office
_OWN = ("ihr", "sein", "сво")  # how German and Russian words for that begin: "ihres / Landes", "своей / страны"
_POSTED = ("ambassador", "consul", "consul-general", "honorary-consul")
_LONGEST = 60  # words of what was spoken about
_SAYING = ("say", "reported", "stated")
_CONTACTS = ("contact", "met")
_LETTERS = ("message", "written")
_MANY = ("ли", "ют", "ят", "ут", "ат")  # of verbs whose subject is left out
_MARKS = ".,;:!?()[]—–"
_MARKS_OF_LISTS = ".;:!?"  # "on trade, transport and the schools of Nadroga"

_QUOTED = {"«": re.compile("«[^«»\n]+»"), "“": re.compile("“[^“”\n]+”")}  # by what opens it

Span = tuple[int, int]


def elsewhere(text: Text) -> list[Span]:
    """Return the spans, in order, whose towns and houses are not where somebody was met.

    "Ambassador of Finland, resident in Caracas"; "sprachen über Zulieferer in Tanger"; "said that the port of Lisgar";
    "an invitation to visit Bern"; "Having landed at Lisgar airport, he ...".
    """
    spans = []
    for i in text.numbers_of("resident", "residence", "topic", "invitation"):
        if _is_residence(text, i):
            first = max(0, i - _BEFORE) if _stands_behind(text) else i
            spans.append((text.tokens[first].start, text.tokens[_end(text, i, _MARKS, _AFTER) - 1].end))
        elif text.is_word(i, "topic"):
            spans.append((text.tokens[i].start, text.tokens[_end(text, i, _MARKS_OF_LISTS, _LONGEST) - 1].end))
        elif text.vocabulary.paradigms:  # "пригласила его / в Лисгар"
            spans.append((text.tokens[i].start, text.tokens[_end(text, i, _MARKS, _AFTER) - 1].end))
        elif (journey := _invited_to(text, i)) > i:
            spans.append((text.tokens[journey].start, text.tokens[_end(text, journey, _MARKS, _LONGEST) - 1].end))
    if text.vocabulary.order.get("genitive"):
        spans = [*spans, *_sources(text), *_words_of_others(text)]
    if text.vocabulary.words["adjective_ending"]:
        spans += _addressed(text)
    if text.vocabulary.words["treats"] and not text.vocabulary.order.get("kind_last"):
        spans += _treated(text)
    if text.vocabulary.paradigms and "treats" in text.of_class:
        spans += _visits_treated(text)
    for word, find in _BY_WORD:
        if word in text.of_class:
            spans += find(text)
    return sorted([*spans, *_plans(text), *_spoken(text), *_missions(text)])


def _addressed(text: Text) -> list[Span]:
    """Whom a Romance letter or message is for: "porteur d'un message de X / à Y"."""
    letters = (text.number_at(cue.end) for cue in text.terms.cues if cue.key in _LETTERS)
    return [(text.tokens[i - 1].start, text.tokens[_end(text, i, _MARKS, _INVITED) - 1].end) for i in letters if i > 0]


def _arrivals(text: Text) -> list[Span]:
    """The airport that a clause of who has just come names, before all that he did: "Arrivé à / l'aéroport, il ..."."""
    return [span for i in text.numbers_of("arrival") if (span := clause_of_arrival(text, i))]


def _treated(text: Text) -> list[Span]:
    """What was spoken about, behind a verb that has it for its object: "обсудили / итоги переговоров в Лиме".

    Where a preposition follows the verb, that may be the place: "abordaron / en Lima la situación".
    """
    spans = []
    for i in text.numbers_of("treats"):
        sentence = text.sentence_at(text.tokens[i].start)
        if sentence is None or text.is_word(i + 1, "at"):
            continue
        numbers = text.tokens_between(text.tokens[i].end, sentence.end)[:_LONGEST]
        commas = (k for k in numbers if text.tokens[k].text == "," and text.is_word(k + 1, "at"))
        spans.append((text.tokens[i].start, text.tokens[next(commas, numbers.stop) - 1].end))
    return spans


def _visits_treated(text: Text) -> list[Span]:
    """Where the Russian visit goes that a sentence begins with as what was discussed: "Визит / в Лисгар обсудили X"."""
    spans = []
    for i in text.numbers_of("treats"):
        sentence = text.sentence_at(text.tokens[i].start)
        opening = text.number_at(sentence.start) if sentence else i
        visit = next(iter(text.numbers_of("stay", within=range(opening, min(i, opening + _TOWN + 1)))), None)
        if visit is not None and text.is_word(visit + 1, "at"):
            spans.append((text.tokens[visit].end, text.tokens[i].start))
    return spans


def _represented(text: Text) -> list[Span]:
    """Where an envoy serves, between a German comma and the verb: ", der Malta in Bern als Botschafter / vertritt"."""
    spans = []
    for i in text.numbers_of("represents") if text.vocabulary.order.get("capital_nouns") else ():
        first = i
        while first > max(0, i - _LONGEST) and text.tokens[first].text not in _MARKS:
            first -= 1
        if text.tokens[first].text == "," and text.has_word("as", range(first, i)):
            spans.append((text.tokens[first].end, text.tokens[i].start))
    return spans


def _missions(text: Text) -> list[Span]:
    """The towns of embassies and consulates that nobody is said to be in: "he heads the consulate / in Lisgar"."""
    spans = []
    for i, organ in text.organ_from.items():
        if organ.key not in _MISSIONS:
            continue
        before = i - 1
        while text.is_word(before, "article") or text.kind_at(before) == "demonym":
            before -= 1
        behind = text.number_at(organ.end)
        behind += text.kind_at(behind) == "state"  # "генконсульство / Мальты / в Лисгаре"
        if text.is_word(behind, "at") and not text.is_word(before, "at"):
            spans.append((text.tokens[behind].start, text.tokens[_end(text, behind, _MARKS, _TOWN) - 1].end))
    return spans


def _clauses(text: Text) -> list[Span]:
    """What is said of somebody between commas that tells of no contact: "X, who flew in from Lisgar, met Y"."""
    spans = []
    for i in text.numbers_of("who"):
        sentence = text.sentence_at(text.tokens[i].start)
        if sentence is None or i == 0 or text.tokens[i - 1].text != ",":
            continue
        numbers = text.tokens_between(text.tokens[i].start, sentence.end)[:_LONGEST]
        comma = next((k for k in numbers if text.tokens[k].text == ","), 0)
        cues = within(text.terms.cues, text.tokens[i].start, text.tokens[comma].start) if comma else []
        is_of_it = any(c.key in _CONTACTS for c in cues) and not any(c.key == "recalled" for c in cues)
        if comma and not is_of_it:
            spans.append((text.tokens[i].start, text.tokens[comma].start))
    return spans


def _spoken(text: Text) -> list[Span]:
    """What somebody is quoted to have said of himself: "« Nous avons parlé du sommet de Lisgar »"."""
    quoted = [found.span() for mark, form in _QUOTED.items() if mark in text.body for found in form.finditer(text.body)]
    return [span for span in quoted if text.numbers_of("speech", "i", within=text.tokens_between(*span))]


def _occasions(text: Text) -> list[Span]:
    """Where an occasion besides the contact was, behind it: "met X and attended / a dinner at the Lisgar Hotel"."""
    spans = []
    for i in text.numbers_of("partaking"):
        sentence = text.sentence_at(text.tokens[i].start)
        if sentence is None or text.tokens[i].is_capital or text.is_word(i + 1, "by"):
            continue
        begin, stop = text.tokens[i].start, sentence.end
        numbers = text.tokens_between(begin, stop)[:_LONGEST]
        stop = next((text.tokens[k].start for k in numbers if text.tokens[k].text in _MARKS_OF_LISTS), stop)
        ahead = 0 if text.has_word("subject", range(max(0, i - _BEFORE), i)) else sentence.start
        told = [c for c in within(text.terms.cues, begin, stop) if c.key in _CONTACTS]
        is_own = any(not text.is_word(text.number_at(c.start) - 1, "indefinite") for c in told)
        is_own = is_own or text.has_word("with", text.tokens_between(begin, stop))
        if not is_own and any(c.key in _CONTACTS for c in within(text.terms.cues, ahead, begin)):
            spans.append((begin, stop))
    return spans


def _plans(text: Text) -> list[Span]:
    """Where somebody is to be who met others before: "met X, and on Friday he / will open a school in Lisgar"."""
    spans = []
    for cue in text.terms.cues if text.vocabulary.order.get("titled") else ():
        sentence = text.sentence_at(cue.start) if cue.key == "planned" else None
        if sentence is None or not any(c.key in _CONTACTS for c in within(text.terms.cues, sentence.start, cue.start)):
            continue
        i = text.number_at(cue.start)
        spans.append((cue.start, text.tokens[_end(text, i, _MARKS, _LONGEST) - 1].end))
    return spans


def _posts(text: Text) -> list[Span]:
    """The town of an envoy's post, behind the country that is but hers: "Generalkonsulin ihres Landes / in Lisgar"."""
    spans = []
    for i in text.numbers_of("country"):
        office = text.cover.get(i - _ITS)
        is_own = text.is_word(i - 1, "its") or text.tokens[i - 1].folded.startswith(_OWN)
        if office is not None and office.key in _POSTED and is_own and i + 1 < len(text.tokens):
            if text.is_word(i + 1, "at"):
                spans.append((text.tokens[i].end, text.tokens[_end(text, i + 1, _MARKS, _TOWN) - 1].end))
    return spans


# What is looked for where a text has a word of the class.
_BY_WORD = (
    ("who", _clauses),
    ("represents", _represented),
    ("arrival", _arrivals),
    ("partaking", _occasions),
    ("country", _posts),
)


def _sources(text: Text) -> list[Span]:
    """Houses and towns for those who speak there: "уточнили / в Большом дворце"."""
    spans = []
    for cue in text.terms.cues:
        if cue.key not in _SAYING:
            continue
        i = text.number_at(cue.end)
        i -= text.is_word(i - 1, "at")  # "сообщили в" is one cue
        if not text.tokens[i - 1].text.endswith(_MANY):
            continue
        if text.is_word(i, "at"):
            spans.append((text.tokens[i].start, text.tokens[_end(text, i, _MARKS, _AFTER) - 1].end))
        elif (sentence := text.sentence_at(cue.start)) and _is_organ_alone(text, sentence.start, cue.start):
            spans.append((sentence.start, cue.start))
    return spans


def _is_organ_alone(text: Text, start: int, end: int) -> bool:
    """Whether nothing but where an organ sits stands before the verb: "В посольстве Мальты в Лисгаре / отметили"."""
    numbers = text.tokens_between(start, end)
    if not 1 < len(numbers) <= _AFTER or not text.is_word(numbers[0], "at"):
        return False
    organ = text.organ_from.get(numbers[1]) or text.cover.get(numbers[1])
    if organ is None or (organ.kind not in ("ministry", "body") and numbers[1] not in text.organ_from):
        return False
    rest = range(text.number_at(organ.end), numbers.stop)
    return all(text.is_word(k, "at") or (k in text.cover and text.cover[k].kind != "office") for k in rest)


def _words_of_others(text: Text) -> list[Span]:
    """What somebody is said to have said, where that tells of no contact: "отметил, / что порт в Лисгаре растёт"."""
    spans = []
    for i in text.numbers_of("opener"):
        sentence = text.sentence_at(text.tokens[i].start)
        if i and sentence and text.tokens[i - 1].text == ",":
            before = within(text.terms.cues, sentence.start, text.tokens[i].start)
            after = within(text.terms.cues, text.tokens[i].start, sentence.end)
            if any(c.key in _SAYING for c in before) and not any(c.key in _CONTACTS for c in after):
                spans.append((text.tokens[i].start, sentence.end))
    return spans


def _invited_to(text: Text, i: int) -> int:
    """The number of the "to" before what somebody is invited to do: "invitation du roi / à se rendre"; else the same.

    It stands before a verb, which has neither a capital nor an article.
    """
    for j in range(i + 1, min(len(text.tokens) - 1, i + _INVITED)):
        if text.tokens[j].text in _MARKS:
            break
        verb = text.tokens[j + 1]
        if text.is_word(j, "asks") and verb.is_word and not (verb.is_capital or text.is_word(j + 1, "article")):
            return j
    return i


def _is_residence(text: Text, i: int) -> bool:
    """Whether the word tells where somebody has a seat: "resident", or "residence" behind "with"."""
    if text.is_word(i, "resident") or not text.is_word(i, "residence"):
        return text.is_word(i, "resident")
    if text.is_word(i - 1, "with"):
        return True
    leads = i - 1 if text.is_word(i - 1, "its") else i  # "avec sa / résidence à Accra", but "à sa résidence à Accra"
    is_in = text.is_word(leads - 1, "at")
    return leads < i and text.is_word(i + 1, "at") and not is_in


def _stands_behind(text: Text) -> bool:
    return bool(text.vocabulary.locatives or text.vocabulary.order.get("verb_last"))


def _end(text: Text, i: int, marks: str, longest: int) -> int:
    """The number after the last token of what the word leads to: before a mark, a contact or a new line."""
    j = i + 1
    while j < min(len(text.tokens), i + 1 + longest):
        token = text.tokens[j]
        if token.text in marks or j in text.told or "\n" in text.body[text.tokens[j - 1].end : token.start]:
            break
        j += 1
    return j
