"""Whether one serves the holder of the office named before: "the President's adviser"."""

from bisect import bisect_left

from meetings.extraction.offices.owners import GENITIVES
from meetings.extraction.texts.brackets import before_abbreviation
from meetings.extraction.texts.kinds import CONTACTS
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold

# Offices that serve others, by how their keys begin.
_SERVANTS = (
    "adviser", "national-security-adviser", "special-", "personal-", "representative", "envoy", "spokesperson",
    "assistant", "chief-adviser", "chief-of-staff", "head", "deputy", "first-deputy", "high-representative",
    "coordinator", "secretary", "private-secretary", "chief-of-protocol", "interpreter",
)  # fmt: skip
_OF_PERSONS = ("special-", "personal-", "envoy", "representative", "adviser", "chief-adviser", "assistant")
_NAME = 3  # words of a name
_LONGEST_PHRASE = 300  # characters of an office with those whom it serves
_POSSESSIVES = ("'s", "s'")
_ADJECTIVES = 1  # words between "the President's" and "envoy"
_SERVES = 7  # words between an office and that of an adviser or envoy to it


def is_master(text: Text, start: int, end: int, term: Found) -> bool:
    """Return whether the office at the span before is another's, whom this one serves: "his adviser"."""
    if not term.key.startswith(_SERVANTS) or end - start > _LONGEST_PHRASE or "\n" in text.body[end : term.start]:
        return False
    last = before_abbreviation(text, text.number_at(end) - 1)  # "Genel Sekreteri'nin (BMGS) / Temsilcisi"
    head = text.cover.get(last)
    deputises = head is not None and head.end < end and bool(text.vocabulary.locatives)
    if head is None or (deputises and not text.tokens[last].folded.endswith(GENITIVES)):
        return False  # "nazirinin müavini / Jan Vrabecin rəhbərlik etdiyi nümayəndə heyəti"
    gap = text.tokens_between(end, term.start)
    if term.key.startswith(_OF_PERSONS) and _names_holder(text, gap):
        return head.kind == "office" and not deputises
    owns = (GENITIVES, _SERVES) if text.vocabulary.locatives else (_POSSESSIVES, _ADJECTIVES)
    return (
        head.kind == "office"
        and (fold(head.ending).endswith(owns[0]) or (bool(text.vocabulary.locatives) and (not gap or _owns(text, gap))))
        and len(gap) <= owns[1]
        and not (text.vocabulary.locatives and _tells_of_contact(text, end, term.start))
        and not any(text.tokens[i].text in ",;:-–—" or _is_name(text, i) for i in gap)
    )


def _owns(text: Text, gap: range) -> bool:
    """Whether a genitive stands apart behind the office: "Malta Başkanı / 'nın Danışmanı"."""
    mark = text.tokens[gap[0]].text
    return mark[0] in "'’" and fold(mark).lstrip("'") in GENITIVES


def _tells_of_contact(text: Text, start: int, end: int) -> bool:
    """Whether a noun for a contact stands between the offsets: "Nazirin / müsahibi NATO baş katibinin müavini idi"."""
    cues = text.terms.cues
    number = bisect_left(cues, start, key=lambda cue: cue.start)
    return number < len(cues) and cues[number].start < end and cues[number].key in CONTACTS


def _names_holder(text: Text, gap: range) -> bool:
    """Whether the other's name stands between in the genitive: "Genel Sekreteri / Jan Borg'un Kıbrıs / Temsilcisi"."""
    if not text.vocabulary.locatives or not len(gap) <= _SERVES:
        return False
    if text.vocabulary.order.get("apostrophe"):
        marks = [i for i in gap if text.tokens[i].text[0] in "'’"]
        if len(marks) != 1 or fold(text.tokens[marks[0]].text).lstrip("'") not in GENITIVES:
            return False
        name, rest = range(gap.start, marks[0]), range(marks[0] + 1, gap.stop)
    else:
        stop = next((i + 1 for i in gap[:_NAME] if text.tokens[i].folded.endswith(GENITIVES)), gap.start)
        name, rest = range(gap.start, stop), range(stop, gap.stop)
    is_name = 0 < len(name) <= _NAME and all(text.tokens[i].is_capital and i not in text.cover for i in name)
    return is_name and _is_charge(text, rest)


def _is_charge(text: Text, rest: range) -> bool:
    """Whether the words are what a servant is for: one that is known, or several with capitals and no office."""
    if len(rest) <= 1:
        return all(i in text.cover for i in rest)
    return all(text.tokens[i].is_capital or text.is_word(i, "and") for i in rest) and not any(
        text.kind_at(i) == "office" for i in rest
    )


def _is_name(text: Text, i: int) -> bool:
    """Whether the token may name a person: behind a Turkish or Azerbaijani genitive it says what a servant is for."""
    return text.tokens[i].is_capital and i not in text.cover and not text.vocabulary.locatives
