"""Turkish and Azerbaijani words for things that are names as well, behind an office."""

from meetings.extraction.texts.text import Text

_GIVEN = 3  # words from an office to the surname of who has two given names
_OTHER = ("function", "common", "venue", "capital")


def begins_name(text: Text, i: int) -> bool:
    """Return whether the word between an office and a surname is a given name: "Genel Başkanı / Devlet Demir"."""
    before = text.cover.get(i - 1)
    is_held = bool(text.vocabulary.locatives) and before is not None and before.kind == "office"
    if not is_held or i in text.first_tokens or i + 1 >= len(text.tokens) or not text.joined(i, i + 1):
        return False
    after = text.tokens[i + 1]
    is_other = i + 1 in text.cover or i + 1 in text.in_body or text.is_any(i + 1, _OTHER)
    return after.is_capital and not is_other


def _may_be_surname(text: Text, i: int) -> bool:
    """Whether the word for a house is bare, and a mark or an "and" behind it closes the name: "Ayşe / Kışla ve"."""
    bare = not text.tokens[i].folded.endswith(("i", "u"))
    after = i + 1
    return bare and after < len(text.tokens) and (text.tokens[after].text in ",.;" or text.is_word(after, "and"))


def ends_name(text: Text, i: int) -> bool:
    """Return whether the word is a surname: an office and a given name or two are before it: "Vekili Ayşe / Kaynak"."""
    if not text.vocabulary.locatives or i < _GIVEN or (text.is_word(i, "venue") and not _may_be_surname(text, i)):
        return False
    begin = i - _GIVEN + (not text.tokens[i - _GIVEN + 1].is_capital or i - _GIVEN + 1 in text.cover)
    while begin > 0 and (text.tokens[begin].text == "." or text.is_honorific(begin)):
        begin -= 1  # "Danışmanı / Dr. Ayşe Kaynak"
    office = text.cover.get(begin)
    if office is None or office.kind != "office" or not all(text.joined(k, k + 1) for k in range(begin, i)):
        return False
    if i - begin == _GIVEN and i + 1 < len(text.tokens) and text.tokens[i + 1].text[0] not in ",;.'’":
        return False  # "prezidenti Jan Borq / Avropa dövlətlərinin başçıları ilə"
    given, sentence = text.tokens[i - 1], text.sentence_at(text.tokens[i].start)
    is_body = sentence is not None and sentence.part == "body"
    alone = not (i + 1 < len(text.tokens) and text.joined(i, i + 1) and text.tokens[i + 1].is_capital)
    is_given = given.is_capital and i - 1 not in text.cover and not text.is_any(i - 1, _OTHER)
    return is_body and alone and is_given and given.folded not in text.nouns
