"""Inflected forms: a vocabulary's term in the cases that a text may print it in, and which cases those are."""

from meetings.extraction.texts.kinds import PLACES
from meetings.vocabulary import Term, Vocabulary

# What a paradigm's columns are: six cases of the singular, the nominative first, and six of the plural. Further
# columns are forms of other genders.
CASES = "ngdipaNGDIPA"
_NOT_INFLECTED = ("body", "domain", "honorific", "month", "weekday", "relative")
_PARTICIPLES = ("щий", "щая")
_Rows = tuple[tuple[str, tuple[str, ...]], ...]


def _inflected(word: str, rows: _Rows) -> list[str]:
    """The word in all its cases, the nominative first, by the first row whose ending it has."""
    lower = word[:1].lower() + word[1:]
    for nominative, others in rows:
        if lower == nominative:
            return [word] + [other.capitalize() if word != lower else other for other in others]
        if word.endswith(nominative) and len(word) > len(nominative) + 1:
            stem = word[: len(word) - len(nominative)]
            return [word] + [stem + other for other in others]
    return [word]


def _head(words: list[str], adjectives: tuple[str, ...], vocabulary: Vocabulary) -> int:
    """The number of the first noun: adjectives, and "and" between them, stand before it.

    An adjective before a preposition is a noun: "уполномоченный / по правам человека".
    """
    joins, prepositions = vocabulary.words["and"], vocabulary.words["to"]
    head = 0
    while head < len(words) - 1 and (words[head].endswith(adjectives) or words[head] in joins):
        if words[head + 1] in prepositions:
            break
        head += 1
    return head


def _cue_forms(text: str, vocabulary: Vocabulary) -> dict[str, str]:
    """The forms of a verb, noun or adjective; of several words only the first verb changes."""
    words = text.split(" ")
    for kind in ("verb",) if len(words) > 1 else ("verb", "adjective", "noun"):
        for i, word in enumerate(words):
            if len(changed := _inflected(word, vocabulary.paradigms.get(kind, ()))) > 1:
                return {" ".join([*words[:i], form, *words[i + 1 :]]): "" for form in changed}
    return {text: ""}


def noun_forms(word: str, vocabulary: Vocabulary) -> list[str]:
    """Return the noun in all its cases, the nominative first; it alone where its language has no paradigms."""
    return _inflected(word, vocabulary.paradigms.get("noun", ()))


def genitive(word: str, vocabulary: Vocabulary) -> str:
    """Return the noun's genitive singular; the noun itself where its language has no paradigms."""
    changed = noun_forms(word, vocabulary)
    return changed[1] if len(changed) > 1 else word


def forms(term: Term, vocabulary: Vocabulary) -> dict[str, str]:
    """Return the forms that the term may be printed in, each with the letters of its cases (capitals: plural).

    Of several words, those up to the first noun change together; what follows (a complement in the genitive) stays.
    No letters: the form does not tell its case.
    """
    if (
        not vocabulary.paradigms
        or not term.inflects
        or term.kind in _NOT_INFLECTED
        or term.text.isupper()
        or "." in term.text
    ):
        return {term.text: ""}
    adjectives, nouns = (vocabulary.paradigms.get(kind, ()) for kind in ("adjective", "noun"))
    if term.kind == "cue":
        return _cue_forms(term.text, vocabulary)
    endings = tuple(row[0] for row in adjectives)
    joins = vocabulary.words["and"]
    words = term.text.split(" ")
    governs = term.kind == "modifier" and words[0].endswith(_PARTICIPLES)  # "исполняющий / обязанности"
    head = 0 if governs else _head(words, endings, vocabulary)
    columns: list[list[str]] = []
    for i, word in enumerate(words[: head + 1]):
        # Nouns made of adjectives are offices ("the commanding one"); towns that end like adjectives are none.
        is_adjective = word.endswith(endings) and (i < head or term.kind in ("office", "demonym", "modifier"))
        columns.append([word] if word in joins else _inflected(word, adjectives if is_adjective else nouns))
    width = max(map(len, columns))
    if term.kind in PLACES:
        width = min(6, width)  # of which there is but one
    if len(columns) > 1:
        width = min(12, *(len(column) for column in columns if len(column) > 1), width)
    if width == 1:
        return {term.text: ""}
    for word in words[head + 1 :]:  # "папа римский": an adjective after its noun
        columns.append(_inflected(word, adjectives) if word.endswith(("ий", "ый")) else [word])
    found: dict[str, str] = {}
    for i in range(width):
        form = " ".join(column[i] if i < len(column) else column[0] for column in columns)
        found[form] = found.get(form, "") + CASES[i : i + 1]
    return found
