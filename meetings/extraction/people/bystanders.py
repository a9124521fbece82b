"""Who is named without taking part: senders of greetings, sources, those whose plans, words or people are told of."""

from collections.abc import Sequence

from meetings.extraction.offices.delegations import leads_delegation
from meetings.extraction.people.cases import is_genitive
from meetings.extraction.people.german_asides import is_of_thing, opens_own_clause
from meetings.extraction.people.no_persons import wrote
from meetings.extraction.people.people import Mention
from meetings.extraction.people.principals import SERVING
from meetings.extraction.people.topics import is_topic
from meetings.extraction.people.visits_told import is_awaited
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.extraction.texts.tokens import POSSESSIVES

_SERVED = frozenset(["emir", "king", "queen", "sultan", "president", "prime-minister", "crown-prince"])  # serve none
_MARKS = frozenset('"“”„«»‘’')
_QUOTED = 8  # words of a name in quotation marks
_AS_WELL = ("а", "также")
_GREETERS = 24  # words from greetings to the last of several who send them
_LONGEST_VISIT = 8  # words from a visit to the "of" before whose it is
_REACH = 4  # words between a possessive and the meeting that it belongs to: "Obama's first telephone call with"
_LEAD = 3  # words from "at" to the meeting: "at a separate / meeting"
_REPLACED = 7  # tokens of "replacing his predecessor, the Nigerian,"
_LINKS = ("of", "from", "article")  # between greetings and their sender
_SENT = 9  # words between a message and its sender
_DATELINE = 6  # words and marks before "Talking to the ambassador"
_OPENING = 4  # words of "Conveying the warm" before "greetings"
_SENDERS = 40  # words of those who send greetings together
_HONOURED = 14  # words from "paid tribute" to the name, what was said of its bearer included
_MET = frozenset(["contact", "phone", "video", "attend"])
_REPORTING = ("reported", "say")


def is_bystander(text: Text, mention: Mention, cues: list[Found], start: int) -> bool:
    """Whether the mention, in the sentence that begins there, only says of whom something else is told."""
    numbers, told = text.tokens_between(mention.start, mention.end), {cue.key for cue in cues}
    first = before = numbers.start - 1  # the token before it, its article and honorifics
    is_led, capital_nouns = first in text.classes, bool(text.vocabulary.order.get("capital_nouns"))
    while before > 0 and ((is_led and text.is_word(before, "article")) or text.is_honorific(before)):
        before -= 1
    return (
        ((is_led or text.tokens[first].text in _MARKS) and _is_quoted(text, numbers))
        or (is_led and wrote(text, numbers, start))
        or is_topic(text, mention, cues, start, before)
        or (text.is_word(before, "of") and _visits(text, before, cues, told))
        or ("addressed" in text.of_class and _is_addressed(text, before))
        or ("message" in told and _sends(text, mention, cues, start))
        or (not told.isdisjoint(_REPORTING) and _is_source(text, mention, cues, start))
        or _owns(text, mention, cues, numbers, before)
        or (is_led and not told.isdisjoint(_MET) and _heads(text, mention, cues, numbers.start))
        or is_awaited(text, before, cues)
        or (text.is_word(before, "represents") and bool(text.vocabulary.words["adjective_ending"]))
        or ("replacing" in text.of_class and _is_replaced(text, mention, cues, numbers.start))
        or (capital_nouns and is_of_thing(text, mention, cues))
        or (capital_nouns and is_led and opens_own_clause(text, mention, cues))
        or ("tribute" in told and _is_honoured(text, mention, cues))
    )


def _heads(text: Text, mention: Mention, cues: list[Found], first: int) -> bool:
    """Whether a headline only begins with whose visit its report is about: "Visit of X: the minister receives Y"."""
    line = text.sentence_at(mention.start)
    if line is None or line.part != "headline" or not _is_from(text, range(first)[-1:]):
        return False
    colon = text.body.find(":", mention.end, line.end)
    return colon > 0 and all(c.start > colon for c in cues if c.key in _MET)


def _is_people(text: Text, i: int) -> bool:
    """Whether the token says of what people those are who are named next."""
    return text.kind_at(i) == "demonym" and text.tokens[i].is_capital


def _is_quoted(text: Text, numbers: range) -> bool:
    """Whether quotation marks stand about the name alone: it is a programme's, a ship's, a work's."""
    first = numbers.start - 1
    while text.is_word(first, "elided"):
        first -= 1  # "« L'Écho du Nord »"
    if numbers.stop >= len(text.tokens):
        return False
    if first >= 0 and text.tokens[first].text in _MARKS and text.tokens[numbers.stop].text in _MARKS:
        return True
    opens = numbers.start > 0 and text.tokens[numbers.start - 1].text == "‘"
    return opens and any(t.text == "’" for t in text.tokens[numbers.stop : numbers.start + _QUOTED])


def _is_replaced(text: Text, mention: Mention, cues: list[Found], number: int) -> bool:
    """Whether the person is only whose post another took: "received the envoy, who / replaces Ana Roy"."""
    behind = text.number_at(mention.end)
    if text.vocabulary.order.get("verb_last") and text.is_word(behind, "replacing"):
        return True  # "seit sie Jan Roth / abgelöst hat"
    taken = text.numbers_of("replacing", within=range(max(0, number - _REPLACED), number))[-1:]
    if not taken:
        return False
    start = text.tokens[taken[0]].start
    if any(text.is_any(i, ("him", "clitic")) for i in (taken[0] - 1, taken[0] - 2)):
        return False  # "Lui a / succédé Ana Roy"
    if any(text.tokens[i].text == "," and text.tokens[i - 1].is_capital for i in range(taken[0], number)):
        return False  # "where she replaces Ana Roy / , Eva Borg"
    between = any(c.key in (*_MET, "met") and start <= c.start < mention.start for c in cues)
    return not between and text.sentence_at(start) is text.sentence_at(mention.start)


def _is_honoured(text: Text, mention: Mention, cues: list[Found]) -> bool:
    """Whether flowers, a wreath or words were for the person: "rindió homenaje a José Mora", of old times mostly."""
    paid = next((c for c in reversed(cues) if c.key == "tribute" and c.end <= mention.start), None)
    if paid is None or any(c.key in (*_MET, "met") and paid.end <= c.start <= mention.start for c in cues):
        return False
    between = text.tokens_between(paid.end, mention.start)
    return len(between) <= _HONOURED and not any(
        text.tokens[i].text in ";:" or text.is_word(i, "with") for i in between
    )


def _visits(text: Text, at: int, cues: list[Found], told: set[str]) -> bool:
    """Whether a sentence without a contact only tells of a visit of the person's: "la visite de travail du / ministre".

    For a language whose nouns are linked by an "of".
    """
    if not text.vocabulary.words["adjective_ending"] or told & _MET - {"attend"}:
        return False
    first = max(0, at - _LONGEST_VISIT)
    visit = next((i for i in range(at - 1, first, -1) if text.is_word(i, "stay") or text.tokens[i].is_capital), None)
    return visit is not None and text.is_word(visit, "stay") and not _is_received(text, visit, cues)


def _is_received(text: Text, visit: int, cues: list[Found]) -> bool:
    """Whether the visit is what somebody received: "recibió en su despacho / la visita del embajador"."""
    before = visit - 1 - text.is_word(visit - 1, "article")
    verb = next((c for c in cues if c.key == "greet" and c.end <= text.tokens[visit].start), None)
    return verb is not None and (text.tokens[before].start < verb.end or not text.is_word(before, "function"))


def _is_addressed(text: Text, before: int) -> bool:
    """Whether a message is only addressed to the person: "a letter addressed to / the king"."""
    leads = text.is_any(before, ("to", "of", "object")) or text.is_word(before + 1, "to")  # "au", article and "to"
    return leads and (text.is_word(before - 1, "addressed") or text.is_word(before, "addressed"))


def _sends(text: Text, mention: Mention, cues: list[Found], start: int) -> bool:
    """Whether greetings, a letter or the like come from the person: "the greetings of President ...".

    Where the sentence tells of no contact, nor does the one they go to take part: "his greetings to President ...".
    """
    for cue in cues:
        if cue.key != "message" or cue.end > mention.start:
            continue
        term = text.cover.get(text.number_at(cue.start))
        if term is not None and term.kind == "office":
            continue  # the "Botschaft" of "Botschafter"
        links = _LINKS if any(c.key in _MET for c in cues) else (*_LINKS, "to", "towards")
        gap = text.tokens_between(cue.end, mention.start)
        if len(gap) <= 4 and all(_is_link(text, i, links) for i in gap):
            return True
        if text.vocabulary.paradigms and len(gap) <= _GREETERS and all(_is_listed(text, i, links) for i in gap):
            return True  # "the greetings of President Ivan Mora and / Prime Minister Ana Borg"
        if gap and text.is_word(_before_of(text, gap), "those"):
            return True  # "a message, / celui du président Jan Roy"
        if _is_among_senders(text, gap, len(text.gap(start, cue.start)) > _OPENING):
            return True
        if len(gap) <= _SENT and _is_from(text, gap) and not any(_is_between(c, cue, mention) for c in cues):
            return True
    return False


def _before_of(text: Text, gap: range) -> int:
    """The number of the token before the "of" that ends the words."""
    last = gap.stop - 1
    while last > gap.start and text.is_any(last, ("of", "article")):
        last -= 1
    return last


def _is_among_senders(text: Text, gap: range, has_subject: bool) -> bool:
    """Whether only other senders stand between greetings and the person: "greetings of King X and Crown Prince Y".

    Behind a comma that may be who brings them, where nobody stands before them: "Conveying greetings from X, Y said".
    """
    words = text.vocabulary.words
    if text.vocabulary.locatives or text.vocabulary.paradigms or not gap or not text.is_any(gap[0], ("of", "from")):
        return False
    links = words["of"] | words["article"] | words["and"] | words["particle"]
    return len(gap) <= _SENDERS and all(
        text.tokens[i].is_capital
        or text.tokens[i].folded in links
        or text.tokens[i].text in ".'’-"
        or (has_subject and text.tokens[i].text == ",")
        or text.is_honorific(i)
        or text.kind_at(i) == "office"
        for i in gap
    )


def _is_between(cue: Found, first: Found, mention: Mention) -> bool:
    """Whether it is a word for a contact that stands between the word for a message and who is named."""
    return cue.key in _MET and first.end <= cue.start < mention.start


def _is_from(text: Text, gap: range) -> bool:
    """Whether small words that end with "of" or "by" lead to the sender: "a written message of friendship from / X"."""
    last = gap.stop - 1
    while last in gap and (text.is_word(last, "article") or text.is_honorific(last) or text.tokens[last].text == "."):
        last -= 1
    if last not in gap or text.vocabulary.locatives or text.vocabulary.paradigms:
        return False
    if not text.is_any(last, ("of", "from", "by")) or text.is_word(last, "with"):
        return False
    return all(text.tokens[i].is_word and not text.tokens[i].is_capital for i in range(gap.start, last))


def _is_listed(text: Text, i: int, links: Sequence[str]) -> bool:
    """Whether the token may stand between greetings and the last of several who send them."""
    token = text.tokens[i]
    named = token.is_capital or i in text.cover or i in text.in_body
    joins = token.text == "," or text.is_word(i, "and") or token.folded in _AS_WELL
    is_noun = token.is_word and i not in text.told and not text.is_word(i, "function")  # "leader of the / people"
    return named or joins or is_noun or _is_link(text, i, links)


def _is_link(text: Text, i: int, links: Sequence[str]) -> bool:
    """Whether the token may stand between greetings and their sender: "saludos de los presidentes ..."."""
    term = text.cover.get(i)
    return (
        any(text.tokens[i].folded in text.vocabulary.words[kind] for kind in links)
        or text.tokens[i].text in ".'’"
        or (term is not None and term.kind == "office")
    )


def _is_source(text: Text, mention: Mention, cues: list[Found], start: int) -> bool:
    """Whether the person is named after a quotation or report as its source."""
    for cue in cues:
        if cue.key == "reported" and cue.end <= mention.start and not text.tokens_between(cue.end, mention.start):
            return True
        if cue.key == "say" and mention.end <= cue.start and not text.tokens_between(mention.end, cue.start):
            before = text.number_at(mention.start) - 1
            if before > 0 and text.tokens[before].text in ',”"»' and mention.start > start + 30:
                return not _is_host(text, mention, cues, start)
    return False


def _is_host(text: Text, mention: Mention, cues: list[Found], start: int) -> bool:
    """Whether a contact is told first, at which the person spoke: "At talks with the envoy, the minister said ..."."""
    for cue in cues:
        if cue.key in _MET and start <= cue.start and cue.end <= mention.start:
            at = text.number_at(cue.start)
            leads = any(text.is_any(i, ("at", "inverting")) for i in range(max(0, at - _LEAD), at))
            opens = len(text.gap(start, cue.start)) <= _DATELINE
            leads = leads or (opens and any(c.key == "addressed" and c.start == cue.start for c in cues))
            return leads and not any(t.text in _MARKS for t in text.gap(cue.end, mention.start))
    return False


def _owns(text: Text, mention: Mention, cues: list[Found], numbers: range, before: int) -> bool:
    """Whether something of the person's is told of: "Erdogan's plan", "under the leadership of President Erdogan"."""
    after = numbers.stop
    if after < len(text.tokens) and text.tokens[after].text in POSSESSIVES:
        near = text.tokens[min(after + _REACH, len(text.tokens) - 1)].end
        offices = (t.key for i in range(after + 1, after + _REACH) if (t := text.cover.get(i)) and t.kind == "office")
        own = next(offices, "")  # "President Roy's / Special Envoy", but "President Roy's counterpart"
        met = any(c.key in _MET and text.tokens[after].end <= c.start <= near for c in cues)
        return not met and (not own or own.startswith(SERVING))
    if text.vocabulary.locatives:
        after += after < len(text.tokens) and text.tokens[after].text[0] in "'’-"
        if text.is_word(after, "owned"):
            return True
        is_theirs = text.is_word(after + 1, "owned") and not text.is_word(after, "being")  # "səmimi / salamlarını"
        # "Jan Roy'un Kıbrıs için / görevlendirdiği danışman"
        is_theirs = is_theirs or text.has_word("sending", range(after, after + _REACH))
        return is_theirs and mention.name is not None and is_genitive(text, mention.name)
    lead = range(before + 1, numbers.start)
    if text.vocabulary.words["adjective_ending"]:
        while before > 0 and (text.is_word(before, "both") or _is_people(text, before)):
            before -= 1  # "du sort des / deux Français Ana Roy et ..."
    if not text.is_any(before, ("owned", "of", "to", "from")):
        return False
    if any(c.key == "attend" and c.end <= mention.start and not text.gap(c.end, mention.start) for c in cues):
        return False  # "a delegation under the leadership of ..."
    if leads_delegation(text, numbers.start):
        return False
    linked = bool(text.vocabulary.order.get("genitive"))  # "от имени президента ..."
    linked = linked or text.has_word("of", lead)  # "im Namen des / Präsidenten"
    cases = mention.offices[0].cases if mention.offices else ""
    if linked and cases and "g" not in cases.lower():
        return False  # "в администрации / губернатор ..."
    if linked and text.is_word(before, "owned"):
        return True
    if text.is_any(before, ("of", "from")) and text.is_word(before - 1, "owned"):
        return True  # "a letter / from the Prime Minister"
    if mention.name and mention.start < mention.name.start and "," in text.body[mention.start : mention.name.start]:
        return False  # "head of the office of the President, Ana Moreira"
    chief = text.cover.get(before - 1)  # "adviser to the President", "spokesman for President ..."
    if text.is_word(before, "by") and any(c.key == "attend" for c in cues):
        return False  # "Begleitet wurde der Minister von ..."
    serves = text.is_word(before, "of") or text.is_word(before, "to")
    serves = serves and not (chief is not None and chief.key in _SERVED)  # "a letter of the Emir to / Minister Roy"
    return serves and chief is not None and chief.kind == "office" and not chief.ending
