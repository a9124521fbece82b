"""German contacts told by at whose house somebody was: "Danach / war der Präsident bei Kanzler Karl Roth"."""

from meetings.extraction.people.people import Mention
from meetings.extraction.texts.layout import Sentence
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_AT = ("bei", "beim")
_WAS = frozenset(["war", "waren", "weilte", "weilten"])
_IS = frozenset(["ist", "sind"])
_BEEN = "gewesen"
_REACH = 8  # tokens between the verb and "at"
_TIMES = ("month", "weekday", "relative")
_MEANT = ("subject", "pronoun", "guest", "party")  # words for somebody known


def at_whose(text: Text, sentence: Sentence, mentions: list[Mention]) -> Found | None:
    """Return the verb by which the sentence says that somebody was with the one named behind "bei"."""
    numbers = text.tokens_between(sentence.start, sentence.end)
    for at in sorted(i for word in _AT for i in text.printed.get(word, ()) if i in numbers):
        first = text.past_words(at + 1, "article")
        begin = text.tokens[first].start if first < len(text.tokens) else -1
        host = next((m for m in mentions if m.person and m.start == begin), None)
        if host is None or not host.offices:
            continue
        verb = next(
            (i for i in range(at - 1, max(at - 2 - _REACH, numbers.start - 1), -1) if _is_verb(text, i, host)), None
        )
        if verb is not None and _has_guest(text, verb, at, mentions):
            return Found(text.tokens[verb].start, text.tokens[verb].end, "cue", "contact")
    return None


def _is_verb(text: Text, i: int, host: Mention) -> bool:
    """Whether the token is "was", or the "is" of "is with X been"."""
    behind = text.number_at(host.end)
    is_been = behind < len(text.tokens) and text.tokens[behind].folded == _BEEN
    return text.tokens[i].folded in (_IS if is_been else _WAS)


def _has_guest(text: Text, verb: int, at: int, mentions: list[Mention]) -> bool:
    """Whether somebody stands right before the verb or behind it, and nothing else but when it was."""
    named = {i for m in mentions for i in text.tokens_between(m.start, m.end)}
    before = verb - 1 - (text.tokens[verb - 1].text == ",")
    between = [i for i in range(verb + 1, at) if not _is_when(text, i)]
    behind = [i for i in between if i in named or text.is_any(i, _MEANT)]
    others = [i for i in between if i not in behind and not text.is_word(i, "article")]
    is_led = not behind and (before in named or text.is_any(before, _MEANT))
    return not others and (is_led or bool(behind))


def _is_when(text: Text, i: int) -> bool:
    token = text.tokens[i]
    if text.kind_at(i) in _TIMES or token.text.isdigit() or token.text in ".,":
        return True
    return text.is_word(i, "function") and not text.is_any(i, (*_MEANT, "article"))
