"""Who is only spoken about: behind an "about", before one, or in what talks are said to have dealt with."""

from meetings.extraction.people.cases import case_ending, is_genitive
from meetings.extraction.people.people import Mention
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_MET = ("contact", "phone", "video", "attend")
_DATIVES = ("a", "e", "ya", "ye", "na", "ne")
_OTHERS = 14  # words and marks of others who are named behind the same "by"
_JOINING = ("and", "article", "honorific", "particle")
_FAR, _LED = 9, 4  # words from a visit to its "by", and from what leads to it
_ABOUT = ("topic", "treats", "charge", "margins")
_SPOKEN_OF = 6  # words from "about" to what somebody did
_THEIRS = 8  # words from whose something is to the "about" behind it


def is_topic(text: Text, mention: Mention, cues: list[Found], start: int, before: int) -> bool:
    """Return whether the sentence that begins there only speaks about the person.

    ``before`` is the token before the mention, its article and honorifics.
    """
    told = text.of_class
    return (
        (before in text.classes and _is_missing(text, mention, before))
        or (not told.keys().isdisjoint(("done_by", "stay")) and _did(text, mention, before, cues))
        or ("dealt" in told and _is_dealt_with(text, mention, cues, start))
        or ("about" in told and _is_theirs_about(text, mention, cues))
        or ("escort" in told and _is_to_be_escorted(text, mention, cues))
    )


def _did(text: Text, mention: Mention, before: int, cues: list[Found]) -> bool:
    """Whether the person is but who did something that is spoken of: "the plan proposed by / President Jan Borg".

    Not who hosted an occasion that those who met had come to.
    """
    if (by := _by_before(text, before)) and _came(text, by, cues):
        return True
    if not text.is_word(before, "by"):
        return False
    if text.vocabulary.order.get("capital_nouns"):
        deed = text.number_at(mention.end)  # "über den von / Präsident Borg / vorgelegten Plan"
        return text.is_word(deed, "done_by") and text.is_word(before - 1, "article")
    noun = before - 2
    if not text.is_word(before - 1, "done_by") or noun < 0 or not text.joined(noun, before - 1):
        return False
    token = text.tokens[noun]
    if not token.is_word or noun in text.cover or text.is_any(noun, ("was", "auxiliary", "party", "pronoun")):
        return False
    if any(c.start <= token.start < c.end and c.key in (*_MET, "met") for c in cues):
        return False  # "the talks hosted by ..."
    hosts = any(c.start <= text.tokens[before - 1].start < c.end and c.key in (*_MET, "met") for c in cues)
    return not hosts or any(text.is_any(i, _ABOUT) for i in range(max(0, noun - _SPOKEN_OF), noun))


def _by_before(text: Text, before: int) -> int | None:
    """The "by" before the person, be others named in between: "by / President Borg and / Chairman Vega"."""
    i = before
    while i > before - _OTHERS and not text.is_word(i, "by"):
        token = text.tokens[i]
        if i <= 0 or not (token.is_capital or token.text in ",." or i in text.cover or text.is_any(i, _JOINING)):
            return None
        i -= 1
    return i if text.is_word(i, "by") else None


def _came(text: Text, by: int, cues: list[Found]) -> bool:
    """Whether who is named there made a visit that was spoken of, or was over: "after the visit to Lisgar / by Roy"."""
    visit = next((i for i in range(by - 1, by - _FAR, -1) if i > 0 and text.is_word(i, "stay")), None)
    if visit is None or not all(text.tokens[i].is_word for i in range(visit, by)):
        return False
    led = next((i for i in range(visit - 1, visit - _LED, -1) if text.is_any(i, ("after", "topic", "treats"))), None)
    start = text.tokens[led].start if led else 0
    return led is not None and any(c.start <= start and c.key in (*_MET, "met") for c in cues)


def _is_to_be_escorted(text: Text, mention: Mention, cues: list[Found]) -> bool:
    """Whether somebody has come to escort the person: "Cumhurbaşkanı Roy'a / eşlik etmek üzere bulunduğu"."""
    if not mention.name or case_ending(text, mention.name) not in _DATIVES:
        return False
    purpose = next((c for c in cues if c.start >= mention.end and c.key in (*_MET, "met", "planned_after")), None)
    return (
        purpose is not None and purpose.key == "planned_after" and text.is_word(text.number_at(purpose.start), "escort")
    )


def _is_theirs_about(text: Text, mention: Mention, cues: list[Found]) -> bool:
    """Whether something of the person's was told of, where "about" follows: "Roy'un temasları / hakkında".

    Not where a contact with somebody stands between.
    """
    if not text.vocabulary.locatives or not mention.name:
        return False
    if not is_genitive(text, mention.name):
        return False
    first = text.number_at(mention.end)
    within = range(first, min(first + _THEIRS, len(text.tokens)))
    about = next(iter(text.numbers_of("about", within=within)), None)
    if about is None or any(text.tokens[i].text in ",;:." for i in range(first, about)):
        return False
    end = text.tokens[about].start
    verbs = any(c.key in ("met", "phone", "video") and mention.end <= c.start < end for c in cues)
    return not verbs and not text.has_word("with", range(first, about))


def _is_missing(text: Text, mention: Mention, before: int) -> bool:
    """Whether the person is what was spoken of, or was missing: "about President ...", "without the minister"."""
    return text.is_word(before, "about") or (
        text.is_word(before, "since") and bool(mention.name and text.vocabulary.words["adjective_ending"])
    )


def _is_dealt_with(text: Text, mention: Mention, cues: list[Found], start: int) -> bool:
    """Whether talks are said to have been about what the person is named in: "ont porté sur la visite de / X"."""
    numbers = text.numbers_of("dealt", within=text.tokens_between(start, mention.start))
    told = next((i for i in reversed(numbers) if text.is_word(i + 1, "towards")), None)
    if told is None:
        return False
    since = text.tokens[told].end
    return not any(c.key in _MET and since <= c.start < mention.start for c in cues)
