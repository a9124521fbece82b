"""Sentences whose "were" stands before those who attended: "With the minister were X and Y"."""

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_BEFORE_VERB = 14  # words of a sentence up to its verb
_NO_PARTICIPLES = ("meeting", "king", "evening", "morning", "building", "spring", "wing")


def inverted(text: Text, sentence: Sentence, mentions: list[Mention], cues: list[Found]) -> Found | None:
    """Return the "were" that stands before those who attended, its subject: "With the minister were X and Y".

    Such a sentence begins with a preposition, "also" or a participle: "Joining from Lisgar was the ambassador, X".
    """
    if any(cue.key == "attend" for cue in cues):
        return None
    numbers = text.tokens_between(sentence.start, sentence.end)
    first = text.tokens[numbers.start].folded
    if not (text.is_word(numbers.start, "inverting") or (first.endswith("ing") and first not in _NO_PARTICIPLES)):
        return None
    starts = {m.start for m in mentions if m.name}
    for i in numbers[1:_BEFORE_VERB]:
        if text.tokens[i].text in ",;:":
            return None
        if any(cue.key == "greet" and text.number_at(cue.end) == i for cue in cues):
            return None  # "Also received / were X and Y"
        came = text.is_word(i, "stay") and text.is_word(numbers.start, "with")  # "With the minister / came X"
        if came or text.is_any(i, ("was", "seated")):
            after = i + 1
            while _leads_to_name(text, after):
                after += 1
            is_subject = after < len(text.tokens) and any(
                text.tokens[i].end <= start <= text.tokens[after].start for start in starts
            )
            token = text.tokens[i]
            return Found(token.start, token.end, "cue", "attend") if is_subject else None
    return None


def _leads_to_name(text: Text, i: int) -> bool:
    """Whether the token is of what stands before a name: an article, "her", an office and its comma, an honorific."""
    if text.is_any(i, ("article", "its", "pronoun")) or text.is_honorific(i):
        return True
    is_comma = i < len(text.tokens) and text.tokens[i].text == ","
    return (text.kind_at(i - is_comma) in ("office", "modifier") and i > 0) and text.joined(i - 1, i) | is_comma
