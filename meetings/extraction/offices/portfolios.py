"""Titles in full: all that a minister is for ("of Culture and Tourism"), whom one serves ("to the President")."""

from meetings.extraction.offices.owners import MINISTERIAL
from meetings.extraction.texts.terms import Found
from meetings.extraction.texts.text import Text
from meetings.folding import fold
from meetings.vocabulary import authorities

# Those who serve one person, by how their keys begin, with the word that leads to whom.
_SERVANTS = {
    "adviser": "to", "assistant": "to", "chief-adviser": "to", "special-adviser": "to", "special-": "of",
    "personal-": "of", "representative": "of", "envoy": "of",
}  # fmt: skip
_SERVING = tuple(_SERVANTS)
_MASTERS = frozenset(
    ["president", "prime-minister", "king", "emir", "sultan", "secretary-general", "chancellor", "head-of-state"]
)

_WHOLE = frozenset(["foreign-affairs", "foreign-affairs-and-trade", "foreign-and-european-affairs"])
_MOST = 4  # things in an English title
_FOREIGN = "Minister of Foreign Affairs"  # whatever a state calls him
_FOREIGN_AFFAIRS = ("foreign", "foreign affairs")
_SMALL = frozenset(["minister", "of", "for", "the", "and", "in", "to", "charge", "responsible"])
_SPELT = {
    "secretaries": "secretary",
    "attorneys": "attorney",
    "advisor": "adviser",
    "councilor": "councillor",
    "counselor": "counsellor",
}
_LOOSE = frozenset(
    ["eu-high-representative", "counterpart", "spokesperson", "journalist", "interpreter", "pope", "charge-d-affaires"]
)
_COLLOQUIAL = ("chief", "diplomat", "lawmaker", "parliamentarian", "monarch", "boss")


def in_english(text: Text, start: int, end: int, term: Found, title: str) -> str:
    """Return the English title with all that the phrase between the offsets names, as it is called there.

    "" where the title says so already. The phrase has the office's term, and before or behind it, or within it, what
    the minister is for.
    """
    domains = authorities().domains
    inside = text.tokens_between(start, end)
    named = [] if text.in_domain.isdisjoint(inside) else [text.domains[i] for i in inside if i in text.domains]
    if not named:
        return _served(text, start, end, term, title)
    own = term.key.rpartition("minister-of-")[2]
    printed = named[:1] + [d for d in named[1:] if not _governs(text, d)]
    called = [(d, name) for d in printed for name in _called(text, d, is_only=len(printed) == 1)]
    if len(called) == 1 and printed[0].key == own and called[0][1] == domains.get(own):
        return _served(text, start, end, term, title)
    before = [name for d, name in called if d.end <= term.start]
    within = [name for d, name in called if term.start <= d.start and d.end <= term.end]
    behind = [name for d, name in called if d.start >= term.end]
    mine = within or ([domains[own]] if own in domains else [])
    names = list(dict.fromkeys([*before, *mine, *behind]))
    keys = domains.keys() & {own, *(d.key for d in printed)}
    base = next((domains[key] for key in keys if title.endswith(f" {domains[key]}")), "")
    if not base or not names or names == [base] or len(names) > _MOST:
        return _served(text, start, end, term, title)
    listed = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    return title.removesuffix(base) + listed


def _governs(text: Text, domain: Found) -> bool:
    """Whether what looks like one more thing is whose minister it is: "secretario de Turismo / del Gobierno"."""
    inside = text.tokens_between(domain.start, domain.end)
    before = inside.start - 1
    return inside.stop in text.organ_to and not (text.is_word(before, "and") or text.tokens[before].text == ",")


def _called(text: Text, domain: Found, *, is_only: bool) -> list[str]:
    """What the printed things are in English, one by one where each is known: "commerce et de l'industrie".

    "Foreign affairs and cooperation" are foreign affairs where they are all that the minister is for.
    """
    things, whole = text.vocabulary.things, authorities().domains[domain.key]
    if is_only and domain.key in _WHOLE:
        if text.vocabulary.language != "en" or fold(text.body[domain.start : domain.end]) in _FOREIGN_AFFAIRS:
            return [whole]
    parts: list[list[int]] = [[]]
    for i in text.tokens_between(domain.start, domain.end):
        if text.tokens[i].text == "," or text.is_word(i, "and"):
            parts.append([])
        elif parts[-1] or not text.is_any(i, ("linking", "article", "of", "charged")):
            parts[-1].append(i)
    if text.vocabulary.language == "en":
        printed = (text.body[text.tokens[part[0]].start : text.tokens[part[-1]].end] for part in parts if part)
        return [_capitalized(words) for words in printed]
    forms = [" ".join(text.tokens[i].folded for i in part) for part in parts]
    return [things[form] for form in forms] if all(form in things for form in forms) else [whole]


def in_full(text: Text, term: Found, owner: Found | None, phrase: tuple[int, int], stop: int, title: str) -> str:
    """Return the title with all that the phrase between the offsets names; "" where the title has it.

    In English where the vocabulary knows each thing that a minister is for, else as printed before the token.
    """
    english = in_english(text, *phrase, term, title)
    things, end = _things(text, term, owner, stop)
    if things < 2 or (english or title).count(", ") + (english or title).count(" and ") + 1 >= things:
        return english
    printed = text.body[term.start : end]
    if owner and term.start < owner.start < end:  # "ministre gabonais des Eaux et de la Pêche"
        printed = text.body[term.start : owner.start] + text.body[owner.end : end].lstrip()
    if text.vocabulary.order.get("capital_nouns"):
        printed = printed.replace("inisters ", "inister ", 1)
    return printed[:1].upper() + printed[1:]


def as_called(text: Text, term: Found, title: str, prefix: str) -> str:
    """Return the printed title of an English text where it says more or else than the authorized one: "Chairwoman".

    "" for abbreviations and what only newspapers call an office: "PM", "top diplomat".
    """
    if text.vocabulary.language != "en" or title == _FOREIGN or term.key in _LOOSE:
        return ""
    printed = text.body[term.start : term.end - len(term.ending)]
    if printed == title:
        return ""
    words = fold(printed).replace("-", " ").split()
    own = fold(title).replace("-", " ").split()
    if printed.isupper() or "." in printed or set(words).issubset(own):
        return ""
    is_title = len(words) == 1 and text.is_word(text.number_at(term.end), "of")  # "Chief of the Royal Court"
    if words[-1] in _COLLOQUIAL and not is_title:
        return ""
    if title.startswith("Secretary of ") and "state" in words:
        return f"Secretary of State for {title.removeprefix('Secretary of ')}"
    called = {_SPELT.get(word, word) for word in words} - _SMALL
    if called.issubset(own):
        return ""
    printed = _capitalized(printed)
    return printed if fold(printed).startswith(fold(prefix).strip()) else prefix + printed


def _capitalized(words: str) -> str:
    """The words with the capitals of a title."""
    return " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in words.split())


def _things(text: Text, term: Found, owner: Found | None, stop: int) -> tuple[int, int]:
    """How many things the minister is for, and the offset where the last ends; 0 where the phrase has them not at once.

    Whose minister it is may stand behind them.
    """
    if text.vocabulary.paradigms or text.vocabulary.locatives:
        return 0, 0
    if not (term.key in MINISTERIAL or term.key.startswith("minister-of-")):
        return 0, 0
    if term.key == "minister-of-foreign-affairs":
        return 0, 0  # whose title is the same in all states
    inside = text.tokens_between(term.start, text.tokens[stop - 1].end)
    first = next((i for i in inside if text.is_word(i, "linking") or text.is_word(i, "charge")), inside.stop)
    last = inside.stop
    if owner and owner.start > term.start:
        last = text.number_at(owner.start)
        while last > first and (text.is_word(last - 1, "linking") or text.is_word(last - 1, "article")):
            last -= 1
        if any(i in text.in_domain for i in range(last, inside.stop)):
            # Behind the people's adjective: "ministro peruano de Minas y Energía".
            first, last = text.number_at(owner.end), inside.stop
    listed = range(first, last)
    if any(i in text.in_body or text.kind_at(i) == "ministry" for i in listed):
        return 0, 0
    joins = sum(text.tokens[i].text == "," or text.is_word(i, "and") for i in listed)
    return joins + 1, text.tokens[last - 1].end


def _served(text: Text, start: int, end: int, term: Found, title: str) -> str:
    """The title of an adviser or envoy with the one in the phrase whom he serves; "" where it names none."""
    if not term.key.startswith(_SERVING):
        return ""
    by = next(word for prefix, word in _SERVANTS.items() if term.key.startswith(prefix))
    within = (text.cover.get(i) for i in text.tokens_between(start, end))
    master = next((t.key for t in within if t and t.kind == "office" and t.start != term.start and _serves(t.key)), "")
    if not master:
        return ""
    whom = "Minister" if master.startswith("minister-of-") else authorities().offices[master].title
    return f"{title} {by} the {whom}"


def _serves(master: str) -> bool:
    return master in _MASTERS or master.startswith("minister-of-")
