"""Bodies behind the comma after their officers' titles: "the Director General, Seed Board (SB), Mr Jan Hill"."""

from meetings.extraction.offices.after_head import Behind
from meetings.extraction.offices.names_beside import is_named_before, may_name
from meetings.extraction.offices.printed_owners import PrintedOwner, owner_from
from meetings.extraction.texts.brackets import past_abbreviation
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text

_MOST = 3  # of one officer: a division, its department and the government
_LONGEST = 8  # words of a body that only its abbreviation behind it tells of
_ABBREVIATION = range(2, 8)  # letters


def with_stated_body(text: Text, office: str, begin: int, behind: Behind) -> Behind:
    """Return what stands behind the head, with the body that a comma leads to where its officer is named beside it.

    His name stands behind the body and another comma, or before the office: "Mr Jan Hill, Secretary, Seed Board, met".
    """
    comma = behind.end
    if not text.vocabulary.order.get("stated_bodies") or behind.owner or behind.printed or behind.domain:
        return behind
    stop = comma
    found: list[Found | PrintedOwner] = []
    while len(found) < _MOST and stop < len(text.tokens) and text.tokens[stop].text == ",":
        body, after = _body_from(text, stop + 1, office)
        if body is None:
            break
        found.append(body)
        stop = after
    if not found or not (_names(text, stop) or is_named_before(text, begin, stop)):
        return behind
    body = next((each for each in found if isinstance(each, Found)), found[0])
    if isinstance(body, Found) and body.kind == "body":
        return behind._replace(end=stop, owner=body)
    if isinstance(body, Found):
        body = PrintedOwner(text.body[body.start : body.end], stop)
    return behind._replace(end=stop, printed=body)


def _body_from(text: Text, i: int, office: str) -> tuple[Found | PrintedOwner | None, int]:
    """The body whose name begins with the token or its article, and the token after it and its abbreviation."""
    i += text.is_word(i, "article")
    term = text.cover.get(i)
    if term and term.kind in ("body", "ministry"):
        return term, past_abbreviation(text, text.number_at(term.end))
    if body := text.body_from.get(i):
        return PrintedOwner(body.name, body.stop), past_abbreviation(text, body.stop)
    if i in text.organ_from and (printed := owner_from(text, i, office)):
        return printed, past_abbreviation(text, printed.at)
    stop = i
    while stop < len(text.tokens) and stop - i < _LONGEST and _belongs(text, stop, i):
        stop += 1
    after = past_abbreviation(text, stop)
    is_firm = text.is_word(stop - 1, "common") and text.is_honorific(stop + 1)  # "Lisgar / Energy, Mr"
    if stop == i or not (after > stop or is_firm or (stop == i + 1 and _is_abbreviation(text, i))):
        return None, i
    return PrintedOwner(text.body[text.tokens[i].start : text.tokens[stop - 1].end], stop), after


def _belongs(text: Text, i: int, first: int) -> bool:
    """Whether the token is a word of such a body's name."""
    token = text.tokens[i]
    if i > first and text.is_any(i, ("of", "and")) and token.is_word:
        return True
    term = text.cover.get(i)
    is_taken = term is not None and term.kind not in ("state", "demonym", "city", "capital")
    return token.is_capital and not is_taken and not text.is_honorific(i) and (i == first or text.joined(i - 1, i))


def _is_abbreviation(text: Text, i: int) -> bool:
    word = text.tokens[i].text
    return word.isupper() and len(word) in _ABBREVIATION and word.isalpha()


def _names(text: Text, comma: int) -> bool:
    """Whether a comma and a person's name follow the body, or a rank and a name: "ISPR / Major General Ali Khan"."""
    i = comma
    if i < len(text.tokens) and text.tokens[i].text == ",":
        i += 1
    if i >= len(text.tokens) or text.tokens[i].text == "." or i in text.told:
        return False
    if text.is_honorific(i):
        return True
    after = i + 1
    full = after < len(text.tokens) and text.joined(i, after) and text.tokens[after].is_capital
    is_name = full and may_name(text, i) and may_name(text, after)
    return is_name and i > comma and i not in text.in_body
