"""Which words may stand in a person's name: capital ones that are no places, offices, bodies or common nouns."""

from functools import lru_cache

from meetings.extraction.people.held_names import begins_name, ends_name
from meetings.extraction.texts.joined import joins_office
from meetings.extraction.texts.nouns import is_acronym, is_joined_adjective, is_noun_by_form, is_several
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import Vocabulary

_THERE = ("daki", "deki")  # folded: "Aktaudakı"
_WHERE = ("da", "de")  # folded, such an ending alone
_OF_TOWNS = frozenset(["mayor", "deputy-mayor", "bishop", "archbishop", "metropolitan", "governor", "head", "prefect"])
_SHORT = 3  # letters of a place
NAMES_TOO = frozenset(["capital", "city", "state", "month", "weekday"])  # what given names may be alike
_OTHER = ("function", "common", "venue", "capital")
_COMMON = frozenset(["function", "common", "venue", "capital", "verb"])
_NONE: frozenset[str] = frozenset()


def nameable(text: Text, i: int) -> bool:
    """Whether the token may be a word of a person's name."""
    token = text.tokens[i]
    if i in text.family_names:
        return True
    if not token.is_capital:
        return False
    if (term := text.cover.get(i)) and not (term.kind in NAMES_TOO and _is_given_name_too(text, i, term)):
        return False
    kinds, folded, printed, vocabulary = text.classes.get(i, _NONE), token.folded, token.text, text.vocabulary
    if i + 1 in text.organ_to and i not in text.organ_from:
        return False  # "el Estado / Mayor"
    if len(printed) == 1:
        if spells_decoration(text, i):
            return False
        if _is_bare_initial(text, i):
            return True
    if vocabulary.paradigms:
        if _is_small_word_too(text, i):
            return True
        if printed[0] < "Ѐ" <= printed[-1]:
            return False  # "в Telegram-канале"
    if folded.endswith("'") or (vocabulary.locatives and (_is_turkic_where(text, i) or _has_figure(text, i))):
        return False
    is_upper, is_syllable = printed.isupper(), False
    if kinds:
        if "area" in kinds or "charged" in kinds or ("decoration" in kinds and printed[1:] != printed[1:].lower()):
            return False  # "ministre délégué / Chargé du Commerce"; "Sir Jan Mora / KCMG", "Ana Mora, / PhD"
        if not kinds.isdisjoint(_COMMON):
            is_syllable = _is_syllable(text, i)
            if not (is_syllable or begins_name(text, i) or ends_name(text, i) or _is_surname(text, i)):
                return False
        if "honorific" in kinds and not (is_syllable and "subject" in kinds):  # but "Premier / He Wei"
            return False
    # A word that is also printed small is a common noun in all but German, where nouns have capitals.
    if folded in text.lowercase and not is_syllable and folded not in _months(vocabulary):
        return False
    if (folded in text.nouns or is_noun_by_form(folded, vocabulary)) and _is_common_noun(text, i):
        return False
    if is_upper and (is_set_apart(text, i) or _is_acronym(text, i)):
        return False  # "BDU-nun"
    if vocabulary.locatives and not is_upper and _is_acronym(text, i):
        return False
    # "Received by ...", "PRESIDENT RECEIVES ...", "Crown Prince Receives ...": capitals for another reason.
    capital_nouns = vocabulary.order.get("capital_nouns")
    if i in text.told and (capital_nouns or i in text.first_tokens or is_upper or _in_title(text, i)):
        return False
    if not capital_nouns:
        return True
    is_role = bool(vocabulary.words["role_ending"]) and text.is_honorific(i)
    return not (is_role or is_joined_adjective(printed) or joins_office(text, i) or _is_since_when(text, i))


def _has_figure(text: Text, i: int) -> bool:
    """Whether a figure is tied to the word in capitals, as to what a conference is called: "COP / 29"."""
    token, after = text.tokens[i], text.tokens[i + 1] if i + 1 < len(text.tokens) else None
    return token.text.isupper() and after is not None and after.start == token.end and after.text[0].isdigit()


def _is_turkic_where(text: Text, i: int) -> bool:
    """Whether an ending of the word says where something is or was."""
    folded = text.tokens[i].folded
    if folded.endswith(_THERE):
        return True
    if not folded.endswith(_WHERE):
        return False
    # "Ehtiyatda / olan"; "Lisgarda", where the text names "Lisgar" as well
    is_named_bare = bool(text.vocabulary.name_endings) and folded[:-2] in text.printed
    return is_named_bare or text.is_word(i + 1, "being")


def spells_decoration(text: Text, i: int) -> bool:
    """Return whether letters with stops there end a name: "Ana Roy / M.P.", no "M.P. Roy"."""
    if i < 1 or i + 4 > len(text.tokens) or not (text.tokens[i - 1].is_capital and text.joined(i - 1, i)):
        return False
    one, stop, other, last = text.tokens[i : i + 4]
    close = one.end == stop.start and stop.end == other.start and stop.text == last.text == "."
    is_title = text.is_honorific(i - 1) or i - 1 in text.cover
    ends = i + 4 >= len(text.tokens) or not (text.tokens[i + 4].is_capital and text.joined(i + 3, i + 4))
    return close and ends and not is_title and f"{one.folded}{other.folded}" in text.vocabulary.words["decoration"]


def is_set_apart(text: Text, i: int) -> bool:
    """Return whether an ending follows behind a hyphen, as Azerbaijani has it behind abbreviations: "AFFA-nın"."""
    if not text.vocabulary.name_endings or i + 1 >= len(text.tokens) or len(text.tokens[i].text) == 1:
        return False
    after = text.tokens[i + 1]
    return after.text[0] == "-" and after.start == text.tokens[i].end and not after.is_capital


@lru_cache(maxsize=8)
def _months(vocabulary: Vocabulary) -> frozenset[str]:
    """Months in a language that prints them small, which given names may be alike: "Марта"."""
    return frozenset(fold(t.text) for t in vocabulary.terms if t.kind == "month" and vocabulary.paradigms)


def _in_title(text: Text, i: int) -> bool:
    """Whether the token stands in the headline."""
    title = text.layout.title
    return title is not None and title[0] <= text.tokens[i].start < title[1]


def _is_since_when(text: Text, i: int) -> bool:
    """Whether the noun tells since when an office is held: "seit / Mai Ministerin", "seit / Kurzem"."""
    office = text.cover.get(i + 1)
    is_held = text.is_word(i, "recently") or (office is not None and office.kind == "office")
    return text.is_word(i - 1, "since") and is_held


def _is_surname(text: Text, i: int) -> bool:
    """Whether the word for a thing is a surname: behind an office or an honorific, or a given name behind one of these.

    "Minister Hall", "Foreign Minister Park Seong-min", "Ms Ana West". Not before another such word.
    """
    if not text.is_word(i, "surname") or i in text.first_tokens or text.tokens[i].text.isupper():
        return False
    after = i + 1 < len(text.tokens) and text.joined(i, i + 1) and text.tokens[i + 1].is_capital
    if after and (i + 1 in text.cover or i + 1 in text.in_body or text.is_any(i + 1, _OTHER)):
        return False
    if is_introduced(text, i):
        return True
    given = text.tokens[i - 1]
    is_given = given.is_capital and i - 1 not in text.cover and text.joined(i - 1, i)
    is_given = is_given and given.folded not in text.nouns and not text.is_any(i - 1, _OTHER)
    return is_given and not after and is_introduced(text, i - 1)


def _is_syllable(text: Text, i: int) -> bool:
    """Whether a small word with a capital stands within a name, as no other has it in a sentence: "Ri / Su Yong".

    Or begins one that an office leads to, be it by a comma: "la ministra, / Han Su-jin", "Premier / He Wei".
    """
    token = text.tokens[i]
    titled = bool(text.vocabulary.order.get("titled"))
    if not (text.vocabulary.words["adjective_ending"] or titled) or len(token.text) > _SHORT:
        return False
    if i in text.first_tokens:
        return False
    if not text.is_word(i, "function") or text.is_any(i, ("and", "of", "particle", "venue")) or token.text.isupper():
        return False
    before, sentence = text.tokens[i - 1], text.sentence_at(token.start)
    is_body = sentence is not None and sentence.part == "body"
    office = text.cover.get(i - 1 - (before.text == ","))
    if (
        is_body
        and office
        and (office.kind == "office" or office.start in text.owners)
        and (not text.is_word(i, "article") or (titled and text.is_word(i, "indefinite") and before.text != ","))
    ):
        after = i + 1 < len(text.tokens) and text.joined(i, i + 1) and text.tokens[i + 1].is_capital
        return after and i + 1 not in text.cover
    return (
        is_body and before.is_capital and text.joined(i - 1, i) and i - 1 not in text.cover and i - 1 not in text.told
    )


def _is_bare_initial(text: Text, i: int) -> bool:
    """Whether the only letter of a word begins a name behind an office or an honorific: "Dr A K Mora"."""
    after = i + 1
    if after >= len(text.tokens) or not text.joined(i, after):
        return False
    goes_on = text.tokens[after].is_capital and after not in text.cover and not text.is_honorific(after)
    named = text.is_honorific(i - 1) or (text.tokens[i - 1].text == "." and text.is_honorific(i - 2))
    return goes_on and (named or is_introduced(text, i))


def _is_small_word_too(text: Text, i: int) -> bool:
    """Whether a Russian small word behind an office or its state is a family name: "главой МИД Кореи / Ко Чон Ён"."""
    token, before = text.tokens[i], text.cover.get(i - 1)
    if before is None or before.kind not in ("office", "state"):
        return False
    if not text.is_word(i, "function") or (token.text.isupper() and len(token.text) > 1) or i in text.first_tokens:
        return False
    goes_on = i + 1 < len(text.tokens) and text.tokens[i + 1].is_capital and i + 1 not in text.cover
    return goes_on and text.joined(i - 1, i) and text.joined(i, i + 1) and not text.is_any(i + 1, _OTHER)


def is_introduced(text: Text, i: int) -> bool:
    """Return whether a person is named there: behind an office or an honorific, behind its comma, or behind "with"."""
    if _is_announced(text, i):
        return True
    if not text.vocabulary.order.get("titled") or i < 2:
        return False
    office = text.cover.get(i - 2)
    is_office = office is not None and (office.kind == "office" or office.start in text.owners)
    return text.is_word(i - 1, "with") or (text.tokens[i - 1].text == "," and is_office)


def _is_announced(text: Text, i: int) -> bool:
    """Whether an office or an honorific stands right before the word."""
    before = text.cover.get(i - 1)
    is_office = before is not None and before.kind == "office" and text.joined(i - 1, i)
    return (is_office and text.tokens[i - 1].text not in ("'s", "’s", "'", "’")) or text.is_honorific(i - 1)


def _is_common_noun(text: Text, i: int) -> bool:
    """Whether a common noun is no surname behind a given name, an office or an honorific."""
    if is_several(text.tokens[i].folded, text.vocabulary):
        return True  # "sicherte Konsul Wei / Erleichterungen zu"
    before = text.cover.get(i - 1)
    if (before and before.kind == "office") or text.is_honorific(i - 1):
        return False
    given = text.tokens[i - 1] if i and i - 1 not in text.cover and text.joined(i - 1, i) else None
    return not (given and given.is_capital and given.folded not in text.nouns and not given.folded.endswith("s"))


def _is_acronym(text: Text, i: int) -> bool:
    """Whether the capitals stand for words, and not all around them are capitals."""
    if not is_acronym(text.tokens[i].text, text.vocabulary):
        return False
    around = [j for j in (i - 1, i + 1) if 0 <= j < len(text.tokens) and text.tokens[j].is_word]
    beside = [text.tokens[j].text for j in around if text.kind_at(j) != "body"]  # no "СМИД / СНГ"
    return not any(len(word) > 1 and word.isupper() for word in beside)


def _is_given_name_too(text: Text, i: int, term: Found) -> bool:
    """Whether a place's name begins a person's: "Baghdad Amreyev", but not "in Baghdad Amreyev".

    A state's does only where an office, an honorific or a "with" announces a person: "Foreign Minister Israel Katz".
    """
    token, after = text.tokens[i], i + 1
    if term.end != token.end or term.start != token.start or not text.joined(i, after):
        return False
    if not (text.tokens[after].is_capital or text.is_word(after, "particle")):
        return False
    before = text.cover.get(i - 1)
    after_state = text.vocabulary.order.get("genitive") or bool(
        text.vocabulary.locatives
    )  # "президент КНР Ху Цзиньтао"
    announced = (before and before.kind == "office") or text.is_honorific(i - 1) or text.is_word(i - 1, "with")
    announced = announced or is_introduced(text, i) or _is_behind_comma(text, i)
    is_subject = "n" in term.cases and "g" not in term.cases  # a Russian state behind an office is none: "Дания / Мора"
    kinds = ("capital", "city", "state") if (announced and not after_state) or is_subject else ("capital", "city")
    if text.vocabulary.order.get("titled") and (announced or text.is_word(i - 1, "and") or i in text.first_tokens):
        kinds = (*kinds, "month", "weekday")  # "Minister January Mora"
    if (
        term.kind not in kinds
        or (term.ending and not _is_short(text, term))
        or (term.cases and "n" not in term.cases and not _is_declined_name(text, i))
    ):
        return False
    after += text.is_word(after, "particle") and text.is_honorific(i - 1)  # "General / Bari del Valle"
    if after >= len(text.tokens) or after in text.cover or not nameable(text, after):
        return False
    lead = i - 1 - text.is_word(i - 1, "article")  # "of the / Maldives Ana Roy"
    return not text.is_any(
        lead, ("at", "from", "of", "to", "realm", "charge")
    )  # "Special Rapporteur on / Chad Ana Roy"


def _is_behind_comma(text: Text, i: int) -> bool:
    """Whether a Romance office and its comma stand before the word, as before a name: "presidente, / Mauricio Mora"."""
    office = text.cover.get(i - 2) if text.vocabulary.words["adjective_ending"] else None
    return office is not None and office.kind == "office" and text.tokens[i - 1].text == ","


def _is_declined_name(text: Text, i: int) -> bool:
    """Whether the place in another case is a given name: "с послом / Миланом Васичем", not "мэр / Милана Пьетро Росси".

    A place in the genitive before a whole name is whose office it is.
    """
    cases, before = text.cover[i].cases.lower(), text.cover.get(i - 1)
    if not ((before and before.kind in ("office", "state")) or text.is_honorific(i - 1) or text.is_word(i - 1, "with")):
        return False
    is_two = i + 2 < len(text.tokens) and text.joined(i + 1, i + 2) and text.tokens[i + 2].is_capital
    if "g" not in cases:
        return "i" in cases or "a" in cases
    return not is_two and not (before and before.kind == "office" and before.key in _OF_TOWNS)


def _is_short(text: Text, term: Found) -> bool:
    """Whether the place has so few letters that its form in a case is a name too, behind an office: "Osa" and "Oş"."""
    before = text.cover.get(text.number_at(term.start) - 1)
    is_held = before is not None and before.kind == "office"
    return is_held and term.end - term.start - len(term.ending) < _SHORT and term.ending[:1].isalpha()
