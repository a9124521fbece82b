"""How a text is laid out: header, headline, dateline, body and furniture; and the sentences of each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from meetings.days import HEADER
from meetings.folding import fold
from meetings.vocabulary import Vocabulary

_BREAK = re.compile(r"[.!?…][.!?…]{0,3}[\"”»“’')\]]{0,3}(?=\s+[\"“«„‘(\[—–-]{0,3}\s?[^\W_]|[A-ZА-ЯƏ][a-zа-яə])")
_GOES_ON = re.compile(r"\s+[a-zа-яßäöüəğşçıñ]")
_LONGEST = 4000  # characters of a sentence; what goes on longer is cut, so that none takes long to read
_LONGEST_HEADLINE = 1000
_FIRST_LINES = 100  # in which the headline is
_FURNITURE = re.compile(
    r"\b(?:facebook|twitter|youtube|instagram|whatsapp|telegram|linkedin|pinterest|rss|tiktok)\b", re.I
)
_BYLINE = re.compile(r"(?:By|Par|Por|Von|Автор|Müəllif|Haber)\b:?\s+[^\W\d_a-zа-яß]")
_LONGEST_BYLINE = 6  # words
_LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")
_WORD = re.compile(r"\s+([^\W\d_]{3,12})\b")
_NUMBER = frozenset(["no", "nr", "núm", "num", "nro"])  # before a figure
_BRACKET = 25  # characters of a bracket that stands before a sentence
_ORDINAL = 3  # digits of a figure that may count, and is no year
_FIGURE = re.compile(r"\s?\d")
_SHORT_MONTH = 4  # letters of "сент"
# The stop that a line ends with; an agency may sign behind it: "... of trade. – XYZ", "... of trade. (xyz/abc)"
_ENDED = re.compile(
    r"[.!?…:;][\"”»“’')\]]{0,3}"
    r"(?:\s{1,2}[–—/(-]{1,2}\s?[^\W\d_a-zà-ÿ][^\W\d_]{1,9}[)/]?"
    r"|\s{1,2}\([^\W\d_]{2,9}(?:[/-][^\W\d_]{2,9})?\)|\s{1,2}Fin)?$"
)
_LONGEST_END = 25  # characters of such an end


@dataclass(slots=True, unsafe_hash=True)  # nobody changes it; a frozen one takes thrice as long to make
class Sentence:
    """A sentence, or a line that is none, at its span of the body."""

    start: int
    end: int
    part: str  # "headline", "body" or "loose": a line between, before or after the paragraphs
    line: int


@dataclass(frozen=True)
class Layout:
    header: tuple[int, int] | None  # the span of the date in the header line
    title: tuple[int, int] | None
    sentences: tuple[Sentence, ...]


def _sentences(
    body: str,
    start: int,
    end: int,
    abbreviations: frozenset[str],
    months: frozenset[str],
    openers: frozenset[str],
    counts: bool,
) -> list[tuple[int, int]]:
    spans = []
    begin = start
    numbered = months | _NUMBER
    for found in _BREAK.finditer(body, start, end):
        if found[0] in (".)", ".]") and _GOES_ON.match(body, found.end()):
            continue  # "am Montag (16.9.) in Lisgar"
        if (
            found[0] in (".)", ".]")
            and found.end() - begin <= _BRACKET
            and body[begin : found.end()].lstrip()[0] in "(["
        ):
            continue  # "(v. l. n. r.) Ana Roy, ..."
        if body[found.start()] == "." and found.end() - found.start() == 1:
            if _GOES_ON.match(body, found.end()):
                continue  # "Leo XIV. empfing", "am 3. d. M."
            last = _LAST_WORD.search(body[max(begin, found.start() - 20) : found.start()])
            if last and last[0].lower() in numbered and _FIGURE.match(body, found.end()):
                continue  # "Air Wing No. 1", "Апр. 14, 2020"
            if counts and last and last[0].isdigit() and len(last[0]) <= _ORDINAL:
                continue  # "4. Bölge Müdürü": sentences end with their verbs
            if last and is_short(last[0], abbreviations) and not _opens_next(body, found.end(), last[0], openers):
                continue  # "M.U.P. Cassim"
            if last and len(last[0]) <= 3 and not body[found.end() : found.end() + 1].isspace():
                continue  # "Kh.Battulga"
        spans.append((begin, found.end()))
        begin = found.end()
    spans.append((begin, end))
    spans = [(at, min(at + _LONGEST, b)) for a, b in spans for at in range(a, max(b, a + 1), _LONGEST)]
    pieces = [(a, b, body[a:b]) for a, b in spans]
    return [(b - len(piece.lstrip()), a + len(piece.rstrip())) for a, b, piece in pieces if piece.strip()]


def _opens_next(body: str, at: int, last: str, openers: frozenset[str]) -> bool:
    """Whether a word with a capital that is in no name opens the next sentence: "Jan Roy Jr. / The minister"."""
    word = _WORD.match(body, at)
    return len(last) > 1 and word is not None and word[1][0].isupper() and word[1].lower() in openers


def is_short(word: str, abbreviations: frozenset[str]) -> bool:
    """Return whether the full stop behind the word shortens it: an initial, or what the vocabulary has."""
    return fold(word) in abbreviations or all(len(part) == 1 and part.isalpha() for part in word.split("."))


def _is_paragraph(line: str) -> bool:
    words = len(line.split())
    return (words >= 12 and is_ended(line)) or words >= 35


def is_ended(line: str) -> bool:
    """Return whether a stop ends the line, with a mark or signature behind it or none."""
    return _ENDED.search(line, max(0, len(line) - _LONGEST_END)) is not None


def _is_furniture(line: str) -> bool:
    """Whether a line is of the page around the report: links to be followed elsewhere, or who wrote it."""
    by = _BYLINE.match(line) is not None and len(line.split()) <= _LONGEST_BYLINE
    return by or len(_FURNITURE.findall(line)) > 1


def _says_something(body: str, start: int, end: int, named: Sequence[tuple[int, int]]) -> bool:
    """Whether a line has words besides days, places and bodies, as a headline has and a dateline has not."""
    letters = sum(map(str.isalpha, body[start:end]))
    return letters - sum(b - a for a, b in named if start <= a and b <= end) >= 12


@lru_cache(maxsize=8)
def _short_months(vocabulary: Vocabulary) -> frozenset[str]:
    """The months' names of few letters, in small letters."""
    return frozenset(t.text.lower() for t in vocabulary.terms if t.kind == "month" and len(t.text) <= _SHORT_MONTH)


@lru_cache(maxsize=8)
def _openers(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that a sentence may begin with and no name: articles, pronouns, and days as seen from the writer's."""
    days = {t.text.lower() for t in vocabulary.terms if t.kind == "relative" and t.text.isalpha()}
    return vocabulary.words["article"] | vocabulary.words["pronoun"] | days


def lay_out(body: str, vocabulary: Vocabulary, named: Sequence[tuple[int, int]] = ()) -> Layout:
    """Return the text's parts: where its header's date and its headline are, and its sentences in order.

    ``named`` are the spans of the days, places and bodies in it.
    """
    header = HEADER.match(body)
    at = header.end() if header else 0
    abbreviations = vocabulary.words["abbreviation"]
    months = _short_months(vocabulary)
    openers = _openers(vocabulary)
    counts = vocabulary.order.get("counted", False)
    lines: list[tuple[int, int, str]] = []
    while at < len(body):
        stop = body.find("\n", at)
        stop = len(body) if stop < 0 else stop
        text = body[at:stop].strip()
        if text:
            start = body.index(text[0], at)
            lines.append((start, start + len(text), text))
        at = stop + 1
    paragraphs = [_is_paragraph(text) for _, _, text in lines]
    first_body = paragraphs.index(True) if True in paragraphs else len(lines)
    candidates = [
        (len(text.split()), -i)
        for i, (a, b, text) in enumerate(lines[: min(first_body, _FIRST_LINES)])
        if len(text) <= _LONGEST_HEADLINE
        and text.count(" ") >= 2
        and _says_something(body, a, b, named)
        and not _is_furniture(text)
    ]
    headline = -max(candidates)[1] if candidates else -1
    sentences: list[Sentence] = []
    for i, (start, end, text) in enumerate(lines):
        if i == headline or (i < first_body and headline >= 0 and text == lines[headline][2]):
            sentences.append(Sentence(start, end, "headline", i))
            continue
        part = "body" if paragraphs[i] or (i > first_body and text.count(" ") >= 4 and is_ended(text)) else "loose"
        sentences += [
            Sentence(a, b, part, i) for a, b in _sentences(body, start, end, abbreviations, months, openers, counts)
        ]
    title = lines[headline][:2] if headline >= 0 else None
    return Layout(header.span(1) if header else None, title, tuple(sentences))
