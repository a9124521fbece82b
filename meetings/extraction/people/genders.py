"""Whether titles are of a man or a woman, in a language whose titles tell."""

from meetings.extraction.offices.offices import OfficeMention
from meetings.extraction.people.people import Person
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_ARTICLES = ("mans_article", "womans_article")
_WOMEN = ("in", "frau")  # how the German titles of women end
_STEM = 4  # letters by which both forms of a title are known to be of one word
_MOST = 20  # mentions of a person that are looked at
MAN, WOMAN = "mans", "womans"  # the classes of words that tell of either


def may_be_of(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Return whether both titles may be one person's: no "Ministerin" is a man, but some women are "Minister".

    Where titles agree with who bears them, of one word both forms are of two: "première ministre", "premier ministre".
    """
    if text.vocabulary.order.get("capital_nouns"):
        return not _is_womans(text, one) or _is_womans(text, other)
    if not text.vocabulary.words["womans_ending"]:
        return True
    endings = tuple(text.vocabulary.words["womans_ending"])
    ours, theirs = (fold(_printed(text, office)).partition(" ")[0] for office in (one, other))
    return ours[:_STEM] != theirs[:_STEM] or ours.endswith(endings) == theirs.endswith(endings)


def agree(text: Text, one: OfficeMention, other: OfficeMention) -> bool:
    """Return whether neither article nor title tells that but one is a man's: "el canciller", "la canciller"."""
    if text.vocabulary.order.get("capital_nouns"):
        return _is_womans(text, one) == _is_womans(text, other)
    told = [{kind for kind in _ARTICLES if text.is_word(text.number_at(o.start) - 1, kind)} for o in (one, other)]
    return not all(told) or told[0] == told[1]


def _is_womans(text: Text, office: OfficeMention) -> bool:
    return _printed(text, office).endswith(_WOMEN)


def _printed(text: Text, office: OfficeMention) -> str:
    """The title's own words: behind its state, where that stands before, "Liechtensteins neue / Ministerin"."""
    numbers = text.tokens_between(office.start, office.end)
    term = next((text.cover[i] for i in numbers if text.kind_at(i) == "office"), None)
    return text.body[term.start : term.end] if term else ""


def gender_of(text: Text, person: Person) -> str:
    """Return whether the person is told to be a woman or a man, by article, title or honorific: WOMAN, MAN, else "".

    One article or honorific of a woman's is enough: "le ministre" is said of women too.
    """
    if MAN not in text.vocabulary.words or not text.vocabulary.words[MAN]:
        return ""
    endings = tuple(text.vocabulary.words["womans_ending"] or " ")
    told = set()
    for mention in person.mentions[:_MOST]:
        for office in mention.offices:
            if fold(_printed(text, office)).partition(" ")[0].endswith(endings):
                return WOMAN
            told.add(gender_at(text, text.number_at(office.start) - 1))
        if mention.name:
            before = mention.name.first - 1
            told.add(gender_at(text, before - (text.tokens[before].text == ".")))
    return WOMAN if WOMAN in told else MAN if MAN in told else ""


def gender_at(text: Text, i: int) -> str:
    """Return whether the token, an article, a pronoun or an honorific, is a woman's or a man's: WOMAN, MAN, else ""."""
    if text.is_any(i, (WOMAN, "womans_article")):
        return WOMAN
    return MAN if text.is_any(i, (MAN, "mans_article")) else ""
