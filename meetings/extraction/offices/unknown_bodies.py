"""Bodies that nothing but an office tells of: "the president of Lindenport Harbour", "le commandant de la Finul"."""

from meetings.extraction.offices.charges import NAME, names_after
from meetings.extraction.offices.trailing_names import holder_from
from meetings.extraction.texts.brackets import past_abbreviation
from meetings.extraction.texts.heads import head_of
from meetings.extraction.texts.kinds import TOWNS
from meetings.extraction.texts.text import Text

_LONGEST = 6  # words of such a name
_MARKS = (",", "(", "–", "—", "-", ":", ";")
_LINKS = ("and", "at", "of", "to", "with", "by", "from")


def unknown_body(text: Text, i: int, of_state: bool) -> int:
    """Return the token after the capital words that an "of" before them makes the body of an office; 0 where none are.

    A mark, a verb of contact or a preposition closes them, for else more of the name or a person's may follow.
    A town's name alone is none, nor are words for the state: "the President of the Republic". Of an office that states
    have, a single word is none, which may be the name of a state or region, but where a comma closes it in English.
    """
    before = i - 1
    while text.is_word(before, "article") and not text.is_word(before, "of"):
        before -= 1
    if not text.is_word(before, "of") or text.is_word(i, "article"):
        return 0
    j = i
    while j < len(text.tokens) and j - i < _LONGEST and _belongs(text, j) and (j == i or text.joined(j - 1, j)):
        j += 1
    run = j
    if run > i and past_abbreviation(text, run) > run and not all(k in text.cover for k in range(i, run)):
        return run  # "the leader of Ilangai Tamil Katchi / (ITK) Ana Roy"
    if text.vocabulary.order.get("kind_last"):
        j = _before_holder(text, before, i, j)
    else:
        j = holder_from(text, i, j, least=1)
    if (
        j == i
        or all(k in text.cover for k in range(i, j))
        or text.is_word(i, "polity")
        or text.is_word(j - 1, "polity")
    ):
        return 0
    if of_state and j - i == 1 and not text.tokens[i].text.isupper():
        is_name = bool(text.vocabulary.order.get("titled")) and not (_is_kind(text, i) or text.is_word(i, "common"))
        is_name = is_name and text.is_word(i - 1, "of")  # no "President of the Renewal"
        # "La présidente de la Région, Ana Roy" is no state's president.
        romance = bool(text.vocabulary.words["adjective_ending"])
        is_name = is_name or (romance and _is_kind(text, i) and i not in text.cover)
        return j if is_name and j < len(text.tokens) and text.tokens[j].text == "," else 0
    if text.vocabulary.order.get("capital_nouns") and not any(text.tokens[k].text.isupper() for k in range(i, j)):
        return 0  # all nouns have capitals
    if j < run:
        return j  # "le patron d'Acier / Ana Roy"
    closed = j >= len(text.tokens) or not text.tokens[j].is_word or not text.joined(j - 1, j) or j in text.told
    return j if closed or text.is_any(j, _LINKS) else 0


def _before_holder(text: Text, of: int, i: int, run: int) -> int:
    """The token where the holder's name begins in a language whose bodies end with what they are; else the run's end.

    "Chief executive of Lisgar Energy / Jane Hill". Of words none of which tells of a body the last two are the name,
    but where a name stands before the office or behind a comma.
    """
    known = max((k for k in range(i, run) if text.is_word(k, "common") or _is_kind(text, k)), default=i - 1)
    if run - known <= NAME or (known < i and run - i <= NAME):
        return run
    if known >= i:
        return known + 1
    is_named = run < len(text.tokens) and text.tokens[run].text == "," and names_after(text, run)
    begin = of
    while begin > 0 and (
        text.is_word(begin, "of") or text.is_word(begin, "article") or text.kind_at(begin) in ("office", "modifier")
    ):
        begin -= 1
    return run if is_named or text.tokens[begin].text in _MARKS else run - NAME


def _is_kind(text: Text, i: int) -> bool:
    return head_of(text.vocabulary, text.tokens[i].folded) is not None


def _belongs(text: Text, i: int) -> bool:
    token, term = text.tokens[i], text.cover.get(i)
    if not token.is_word or not token.is_capital or text.is_honorific(i) or i in text.told:
        return False
    return (term is None and not text.is_word(i, "function")) or (term is not None and term.kind in TOWNS)
