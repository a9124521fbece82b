"""Offices behind their holders' names: "Ana Roy, the President of Malta,", "Jan Vrabec as Ambassador of Slovakia"."""

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.offices.owners import ACCREDITED
from meetings.extraction.people.nameable import spells_decoration
from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.brackets import past_bracket
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.text import Text

_AS = 6  # words and marks between a name and the office that somebody comes with
_OPENS_TERM = 4  # a comma, "whose", the term and "as"
_OPENING = 4  # words of a name that is none, and its brackets
_FURTHER = 8  # words of what several officers are for, besides their body
_APPOSED = 5  # words and marks between a name and an office in apposition: ", who serves as the"
_IS = ("ist", "war", "wurde", "wird", "bleibt", "blieb")  # verbs that close such a German clause
_VIEWS = frozenset(["мнению", "словам", "оценке", "утверждению", "признанию", "убеждению", "версии", "данным"])
_TIMES = ("month", "weekday", "relative")
_SINCE = 3  # a comma, "since" and a year
_POSSESSED = 3  # marks and words of ", country's"
_LEADING_AS = ("as", "article", "at", "of", "its", "opener")
_LONGEST = 16  # words from an office to the verb behind its holder
_FARTHEST = 11  # words and marks from a name to an office that follows, but for brackets and the state that he is of
_OPEN = '«“„"'  # marks that a quotation opens with
_SETTING_OFF = frozenset(",(–—-")  # of which one sets off an office in apposition, but for "Ana Mora who is the Mayor"
_SPELT = 4  # letters and stops of an abbreviation behind a name
_IN_FULL = 2  # words of a person's name, or of a bare title


def follows(text: Text, before: NameRun, group: list[OfficeMention], directly: bool) -> bool:
    """Return whether the offices stand behind the name as its bearer's, be they ``directly`` before another name."""
    first = before.last + 1
    is_far = text.number_at(group[0].start) - first > _FARTHEST
    if is_far and text.tokens[first].text != "(" and not text.is_any(first, ("of", "from")):
        return False
    if is_apposed(text, before.end, group[0].start) or _is_accredited_as(text, before, group[0]):
        return True
    if is_postnominal(text, before, group):
        return True
    if directly:
        return False
    is_told_of = "is" in text.of_class and _is_told_of(text, before, group)
    return is_told_of or (bool(text.vocabulary.words["adjective_ending"]) and _stands_behind(text, before, group))


def is_postnominal(text: Text, before: NameRun | None, group: list[OfficeMention]) -> bool:
    """Return whether the office is but an abbreviation in capitals right behind a name: "Ana Roy / MP, and ..."."""
    first = text.number_at(group[0].start)
    if before is None or before.last + 1 != first or text.number_at(group[-1].end) != first + 1:
        return False
    sentence = text.sentence_at(group[0].start)
    told = sentence is not None and sentence.part == "body"
    return told and text.tokens[first].text.isupper() and text.joined(first - 1, first) and len(before.words) > 1


def is_apposed(text: Text, start: int, end: int) -> bool:
    """Return whether a comma or bracket and at most an article stand between a name and the office after it."""
    if _SETTING_OFF.isdisjoint(text.body[start:end]) and "who" not in text.of_class:
        return False
    numbers = text.tokens_between(start, end)
    if len(numbers) > 1 and text.tokens[numbers[0]].text == "." and text.is_word(numbers[0] - 1, "abbreviation"):
        numbers = numbers[1:]  # "Ana Roy Jr., the president"
    if len(numbers) > _SPELT and spells_decoration(text, numbers[0]):
        numbers = numbers[_SPELT:]  # "Ana Roy M.P., the president"
    numbers = range(_past_letters(text, numbers), _without_own_country(text, numbers))
    if len(numbers) > 1 and text.tokens[numbers.stop - 1].text in _OPEN:
        numbers = numbers[:-1]  # "Ana Roy, « / ministre d'État »": the office as another text prints it
    begin = _past_state(text, past_bracket(text, numbers), numbers.stop)
    begin += _closes_verb(text, begin, numbers.stop)
    if numbers.stop - begin > _APPOSED + 2:
        return False
    if text.vocabulary.order.get("capital_nouns") and _says_what_is(text, range(begin, numbers.stop)):
        return True
    if "since" in text.of_class and _says_since_when(text, range(begin, numbers.stop)):
        return True
    if numbers.stop - begin > _APPOSED:
        return False
    leads = numbers.stop - text.is_word(numbers.stop - 1, "article")
    leads -= text.is_word(leads - 1, "now") and not text.is_word(leads - 1, "article")
    if text.is_word(leads - 1, "was") and text.is_word(leads - 2, "who"):
        return leads - begin <= 3  # "Ana Mora, who is / the Deputy Mayor of ..."
    if text.is_word(leads - 1, "as") and text.is_word(leads - 3, "who"):
        return leads - begin <= 4  # "Ana Mora, who serves as / Deputy Mayor of ..."
    held = range(begin + 1, numbers.stop)
    if held and text.tokens[begin].text == "," and all(text.is_word(i, "holding") for i in held):
        return True  # "Иван Мора, который занимает пост / министра", "Иван Мора, ныне / посол"
    # "Ana Mora, non-resident / Ambassador of Fiji", "Ana Mora, the first / ambassador that Fiji has sent"
    stop = numbers.stop - text.is_any(numbers.stop - 1, ("resident", "first"))
    gap = text.tokens[begin:stop] if stop - begin <= 3 else []
    if not gap or gap[0].text not in (",", "(", "–", "—", "-"):
        return False
    articles = [t for t in gap if t.folded in text.vocabulary.words["article"]]
    if any(t.is_capital for t in articles):
        return False  # "Rome – The new ambassador"
    lasting = [text.tokens[i] for i in range(begin + 1, stop) if text.is_word(i, "lately")]
    return len(articles) <= 1 and all(t in articles or t in lasting or t.text in ",(–—-" for t in gap)


def _past_letters(text: Text, numbers: range) -> int:
    """Where letters of orders and chambers end that stand behind the name: "Ana Roy / KCMG, MP / , the president"."""
    first = numbers.start
    for i in numbers:
        if text.is_word(i, "decoration") and text.tokens[i].text.isupper() and i not in text.cover:
            first = i + 1
        elif text.tokens[i].text != ",":
            break
    return first


def _past_state(text: Text, begin: int, stop: int) -> int:
    """Where the state ends that somebody is told to be of, before a comma: "Ana Roy of Malta / , the director"."""
    state = text.cover.get(text.past_words(begin + 1, "article")) if text.is_any(begin, ("of", "from")) else None
    after = text.number_at(state.end) if state and state.kind == "state" else stop
    return after if after < stop and text.tokens[after].text == "," else begin


def _is_told_of(text: Text, before: NameRun, group: list[OfficeMention]) -> bool:
    """Whether a sentence that begins with the name says that he is that: "Ana Roy is now / envoy of Malta"."""
    gap = text.tokens_between(before.end, group[0].start)
    if not 0 < len(gap) <= _APPOSED or not text.is_word(gap[0], "is") or len(before.words) < _IN_FULL:
        return False
    here = opens_sentence(text, before)
    return here and all(
        text.is_any(i, ("article", "now", "its")) or "modifier" in text.kinds.get(i, ()) for i in gap[1:]
    )


def _closes_verb(text: Text, i: int, end: int) -> bool:
    """Whether the word before the comma but closes a German verb: "hieß Ana Roy / willkommen, die Ministerin"."""
    if not text.vocabulary.order.get("capital_nouns") or i + 1 >= end or text.tokens[i + 1].text != ",":
        return False
    token = text.tokens[i]
    return token.is_word and not token.is_capital and i not in text.cover and not text.is_word(i, "and")


def _says_what_is(text: Text, numbers: range) -> bool:
    """Whether a German clause says what somebody is or became: "Roy, die heuer / Präsidentin ist", "die neulich /"."""
    if not 1 < len(numbers) <= _APPOSED or not text.vocabulary.order.get("capital_nouns"):
        return False
    told, office = numbers[1:], text.cover.get(numbers.stop)
    opens = text.tokens[numbers[0]].text == "," and text.is_word(told[0], "article")
    small = all(text.tokens[i].is_word and (not text.tokens[i].is_capital or _tells_when(text, i)) for i in told)
    return opens and small and office is not None and _closes_with_is(text, text.number_at(office.end))


def _tells_when(text: Text, i: int) -> bool:
    return text.kind_at(i) in _TIMES or text.is_word(i, "recently") or text.is_any(i - 1, ("since", "contracted"))


def _closes_with_is(text: Text, behind: int) -> bool:
    """Whether such a verb ends the clause behind the office: "ist", "von Peru / ernannt wurde"."""
    for i in range(behind, min(behind + _APPOSED, len(text.tokens))):
        if text.tokens[i].folded in _IS:
            return True
        if text.tokens[i].text in ",.;:":
            return False
    return False


def _says_since_when(text: Text, numbers: range) -> bool:
    """Whether a comma and since when lead to the office: "Ana Roy, seit 2015 / Botschafterin", "depuis mai 2015 /"."""
    if len(numbers) < _SINCE or text.tokens[numbers[0]].text != "," or not text.is_word(numbers[1], "since"):
        return False
    told = numbers[2:]
    is_time = any(
        text.tokens[i].text.isdigit() or text.is_any(i, ("number", "recently")) or text.kind_at(i) in _TIMES
        for i in told
    )
    is_time = is_time or (len(told) == 1 and bool(text.vocabulary.order.get("capital_nouns")))  # ", seit Mai /"
    return is_time and len(told) <= _APPOSED and not any(text.tokens[i].text in ",;:()" for i in told)


def _without_own_country(text: Text, numbers: range) -> int:
    """Where "the country's" begins that leads to the office, "Ana Roy, / the country's president"; else the end.

    Be it a body's: "Ana Roy, / the organisation's commissioner for human rights".
    """
    last = numbers.stop - 1
    if len(numbers) < _POSSESSED or text.tokens[last].text not in ("'s", "’s"):
        return numbers.stop
    owner = text.tokens[last - 1]
    if not text.is_word(last - 1, "polity") and (owner.is_capital or not head_of(text.vocabulary, owner.folded)):
        return numbers.stop
    return last - 1 - text.is_word(last - 2, "article")


def _stands_behind(text: Text, before: NameRun, group: list[OfficeMention]) -> bool:
    """Whether the office follows the name without a mark: "a reçu Ana Mora / ambassadrice de Malte au Mali".

    In a language that has capitals for names only, where the office says of what it is; with its article, only where a
    comma closes the apposition: "Jan Roy / le recteur de l'université de Lisgar, a reçu".
    """
    gap = text.tokens_between(before.end, group[0].start)
    if not text.vocabulary.words["adjective_ending"] or len(gap) > 1 or len(before.words) < _IN_FULL:
        return False
    inside = text.tokens_between(group[-1].start, group[-1].end)
    last = inside.stop
    is_small = not text.tokens[inside.start].is_capital or text.is_word(inside.start + 1, "of")
    joined = text.joined(before.last, before.last + 1) and len(inside) > _IN_FULL and is_small
    closed = last < len(text.tokens) and text.tokens[last].text == ","
    return joined and (not gap or (text.is_word(gap[0], "article") and closed))


def _is_accredited_as(text: Text, before: NameRun, office: OfficeMention) -> bool:
    """Whether an "as" leads from the name to an envoy's office: "credentials of Ana Mora as Ambassador".

    So do more words with it: "Ana Mora, en sa qualité d'/ ambassadrice".
    """
    gap = text.tokens_between(before.end, office.start)
    is_term = "possessing" in text.of_class and _OPENS_TERM <= len(gap) <= _AS
    if is_term and text.tokens[gap[0]].text == "," and text.is_word(gap[1], "possessing"):
        return text.is_any(gap[-1], ("as", "of")) or text.is_word(gap[-1], "article")  # ", whose term as / ambassador"
    if office.key not in ACCREDITED or not 0 < len(gap) <= _AS or not text.has_word("as", gap):
        return False
    return all(text.is_any(i, _LEADING_AS) or (i == gap[0] and text.tokens[i].text == ",") for i in gap)


def _is_small(text: Text, i: int) -> bool:
    """Whether the token is a small noun that the vocabulary does not know: "del / organismo"."""
    return text.tokens[i].is_word and not text.tokens[i].is_capital and not text.classes.get(i) and i not in text.cover


def is_of_fronted(text: Text, start: int, end: int) -> bool:
    """Return whether the comma between the two offsets ends a phrase with which the sentence begins.

    "Lors de son entretien avec la ministre, / Ana Mora a salué": the main clause begins behind it.
    """
    sentence = text.sentence_at(start)
    if sentence is None or not text.vocabulary.words["auxiliary"] or sentence.part == "headline":
        return False
    opening = text.number_at(sentence.start)
    if not text.is_word(opening, "opening"):
        return False
    commas = [i for i in text.tokens_between(sentence.start, end) if text.tokens[i].text == ","]
    return len(commas) == 1 and text.tokens[commas[0]].start >= start


def opens_clause(text: Text, before: NameRun, group: list[OfficeMention]) -> bool:
    """Return whether the office behind a name begins a main clause: "attended by Ana Roy, the minister thanked".

    Be it behind a colon: "Talks of two ministers: with Ana Roy, the Maltese minister discussed".
    """
    gap = text.tokens_between(before.end, group[0].start)
    after = text.number_at(group[-1].end)
    if text.tokens[before.first - 1].folded in _VIEWS and text.tokens[before.first - 2].folded == "по":
        return True  # "по мнению Ивана Моры, / посол может"
    if is_of_fronted(text, before.end, group[0].start) and _is_held_by_next(text, after):
        return True
    while text.is_word(after, "of") and after + 1 < len(text.tokens) and _is_small(text, after + 1):
        after += 2  # "the head of the agency / thanked"
    if not any(text.is_word(i, "article") for i in gap) or after >= len(text.tokens) or after in text.cover:
        return False
    token, sentence = text.tokens[after], text.sentence_at(group[0].start)
    if _says_what_is(text, gap) or _says_what_is(text, gap[1:]):
        return False  # "In Lisgar sass sie mit Ana Roy zusammen, die heuer Präsidentin / ist"
    opening = _opening_of_clause(text, text.number_at(sentence.start), gap.start) if sentence else after
    begins = text.is_word(opening, "function") and not text.is_word(opening, "article")
    is_small = token.is_word and not token.is_capital
    is_verb = is_small and (text.is_word(after, "auxiliary") or not text.is_word(after, "function"))
    return begins and is_verb and text.joined(after - 1, after) and not text.vocabulary.locatives


def _opening_of_clause(text: Text, first: int, last: int) -> int:
    """The number of the token that the clause of the last one begins with: of the sentence, or behind a colon."""
    marks = (i for i in range(last - 1, max(first, last - _LONGEST), -1) if text.tokens[i].text in ":;")
    return next(marks, first - 1) + 1


def _is_held_by_next(text: Text, i: int) -> bool:
    """Whether a name between commas and a verb follow: "avec Ana Mora, le maire de la ville, / Jan Roy, a salué"."""
    stop = min(i + _LONGEST, len(text.tokens))
    commas = [k for k in range(i, stop) if text.tokens[k].text in ",;:"][:2]
    if len(commas) < 2 or commas[1] + 1 >= len(text.tokens) or text.tokens[commas[0]].text != ",":
        return False
    named = any(text.tokens[k].is_capital and k not in text.cover for k in range(commas[0], commas[1]))
    return named and text.tokens[commas[1]].text == "," and text.is_word(commas[1] + 1, "auxiliary")


def opens_sentence(text: Text, name: NameRun) -> bool:
    """Return whether the name stands where its sentence begins, or nearly so."""
    sentence = text.sentence_at(name.start)
    return sentence is not None and name.first - text.number_at(sentence.start) <= _OPENING


def closes_further(text: Text, office: OfficeMention) -> bool:
    """Return whether a comma closes the apposition, be it behind what else the office is for: "по делам Азии,"."""
    first = text.number_at(office.end)
    for i in range(first, min(first + _FURTHER, len(text.tokens))):
        if i in text.told or i in text.first_tokens:
            return False
        if text.tokens[i].text == ",":
            return True
    return False
