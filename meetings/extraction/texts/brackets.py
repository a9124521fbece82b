"""What stands in brackets beside a name: a rank's mark, a party, a constituency."""

from meetings.extraction.texts.text import Text

_OPENING = frozenset('«“„"')  # quotation marks
_INSIDE = 2  # tokens from the closing bracket to the opening one
_FIELD = 6  # tokens from the bracket that opens before what an officer is for to the one that closes
_LONGEST = 10  # tokens in brackets


def is_bracketed(text: Text, i: int) -> bool:
    """Whether the token is a small word in brackets, or one of them: the "(rtd)" of "General (rtd) Carlo Borg"."""
    token = text.tokens[i]
    if token.text in "()":
        inner = i + 1 if token.text == "(" else i - 1
        return 0 <= inner < len(text.tokens) and text.tokens[inner].is_word and is_bracketed(text, inner)
    beside = [text.tokens[k].text for k in (i - 1, i + 1) if 0 <= k < len(text.tokens)]
    return beside == ["(", ")"] and token.is_word and not token.is_capital


def past_bracket(text: Text, numbers: range) -> int:
    """Return the token after the brackets that open the range, where no office is in them: "(PS) / , chairwoman"."""
    if not numbers or text.tokens[numbers[0]].text != "(":
        return numbers.start
    closing = next((i for i in numbers[1:_LONGEST] if text.tokens[i].text == ")"), None)
    if closing is None:
        return numbers.start
    has_office = any(text.kind_at(i) == "office" for i in range(numbers[0], closing))
    return numbers.start if has_office else closing + 1


def is_behind_bracket(text: Text, i: int) -> bool:
    """Return whether the token is a dash that sets off what follows a bracket, an agency's: "LISGAR (ABC) - Mayor"."""
    before, token = text.tokens[max(0, i - 1)], text.tokens[i]
    is_dash = token.text in ("-", "–", "—") and before.text == ")" and before.end < token.start
    return is_dash and i + 1 < len(text.tokens) and token.end < text.tokens[i + 1].start


def opening_before(text: Text, first: int, last: int) -> int:
    """Return the bracket that opens before a name at whose end it is closed; 0 where none does."""
    if last + 1 >= len(text.tokens) or text.tokens[last + 1].text != ")":
        return 0
    return next((i for i in range(first - 1, max(0, first - _LONGEST), -1) if text.tokens[i].text == "("), 0)


def past_abbreviation(text: Text, i: int) -> int:
    """Return the token after an abbreviation in brackets, "(OTS)" or "(MoS)"; the same where none stands there.

    In English so does what an office is called at home, before its holder's name: "Minister of Finance (Menkeu) Ana".
    """
    tokens = text.tokens
    if i + 2 >= len(tokens) or tokens[i].text != "(":
        return i
    if i > 0 and "\n" in text.body[tokens[i - 1].end : tokens[i].start]:
        return i  # the agency's, below a headline: "meets his counterpart / (NADROGANEWS) – ..."
    if i + 4 < len(tokens) and tokens[i + 1].text in _OPENING and tokens[i + 4].text == ")":
        return i + 5  # "(«Север»)"
    if field := _past_field(text, i):
        return field
    if tokens[i + 2].text != ")":  # "(IFC, por sus siglas en inglés)", "(OPS/OMS)"
        goes_on = tokens[i + 1].text.isupper() and len(tokens[i + 1].text) > 1 and tokens[i + 2].text in ",/"
        closing = next((k for k in range(i + 3, min(i + _LONGEST, len(tokens))) if tokens[k].text == ")"), 0)
        return closing + 1 if goes_on and closing else i
    word, after = tokens[i + 1].text, i + 3
    named = after < len(tokens) and tokens[after].is_capital and i + 1 not in text.cover and after not in text.cover
    if text.vocabulary.words["adjective_ending"] and after + 1 < len(tokens) and tokens[after].text == ",":
        begins = tokens[after + 1].is_capital or text.is_honorific(after + 1)
        if begins and tokens[i + 1].is_capital and i + 1 not in text.cover:
            return after  # "le ministre des Affaires étrangères (Minaffet), / Ana Roy"
    is_local = named and word[:1].isupper() and bool(text.vocabulary.order.get("stated_bodies"))
    known = text.cover.get(i - 1)
    is_body = i in text.body_to or (known is not None and known.kind in ("ministry", "body"))
    if is_body and text.vocabulary.order.get("no_pronouns"):
        is_local = word[:1].isupper() and after < len(tokens) and tokens[after].text == ","  # "(Segob), Ana"
    return after if is_local or word.isupper() or (word[:1] + word[-1:]).isupper() else i


def _past_field(text: Text, i: int) -> int:
    """The token after what an English officer is for in brackets: "Director General (South Asia) / of the ministry".

    0 where none stands right behind his title, or nothing follows that goes on with it.
    """
    rank = text.cover.get(i - 1)
    if rank is None or rank.kind != "office" or not text.vocabulary.order.get("stated_bodies"):
        return 0
    closing = next((k for k in range(i + 2, min(i + _FIELD, len(text.tokens))) if text.tokens[k].text == ")"), 0)
    inside = range(i + 1, closing)
    is_field = bool(inside) and all(text.tokens[k].is_capital or text.is_word(k, "and") for k in inside)
    goes_on = is_field and closing + 1 < len(text.tokens) and text.is_any(closing + 1, ("of", "at"))
    return closing + 1 if goes_on and not text.tokens[i + 1].text.isupper() else 0


def before_abbreviation(text: Text, i: int) -> int:
    """Return the token before the abbreviation in brackets that ends with the token; the same where none does."""
    opens = i > _INSIDE and text.tokens[i].text == ")" and text.tokens[i - _INSIDE].text == "("
    return i - _INSIDE - 1 if opens and text.tokens[i - 1].text.isupper() else i


def past_abbreviation_beside(text: Text, i: int) -> int:
    """Return the token after an abbreviation between commas, "of the Football Union, FU, / Ana Mora"; else the same."""
    if not text.vocabulary.order.get("titled") or i + 2 >= len(text.tokens) or text.tokens[i].text != ",":
        return i
    word = text.tokens[i + 1].text
    is_short = word.isupper() and word.isalpha() and len(word) > 1 and not text.is_any(i + 1, ("decoration",))
    return i + 2 if is_short and text.tokens[i + 2].text == "," else i
