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
    r"(?:facebook|twitter|youtube|instagram|whatsapp|telegram|linkedin|pinterest|rss(?<!\wrss)|tiktok)(?!\w)"
)
_DOT = "\u0307"  # that a Turkish capital I leaves when it is made small
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
# Between the parts of a page's title, as "Minister receives ambassador | Ministry of Trade" has them.
_MARK = re.compile(r"\s{0,2}[|•·»]\s{0,2}|\s[:–—-]\s|:\s")
_MARK_LENGTH = 3
_LEAST_OF_TITLE = 3  # words of a part of it that is taken for the headline


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
    report: int = 0  # where it begins: with the headline that its title tells, below the lines of the page


def _sentences(
    body: str,
    start: int,
    end: int,
    abbreviations: frozenset[str],
    numbered: frozenset[str],
    openers: frozenset[str],
    counts: bool,
) -> list[tuple[int, int]]:
    spans = []
    begin = start
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
            last = _LAST_WORD.search(body[max(begin, found.start() - 20) : found.start()].rpartition(" ")[2])
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
    sentences = []
    for a, b in spans:
        for at in range(a, b, _LONGEST):
            piece = body[at : min(at + _LONGEST, b)].rstrip()
            if printed := piece.lstrip():
                sentences.append((at + len(piece) - len(printed), at + len(piece)))
    return sentences


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
    return by or len(_FURNITURE.findall(line.lower().replace(_DOT, ""))) > 1


def _says_something(body: str, start: int, end: int, named: Sequence[tuple[int, int]]) -> bool:
    """Whether a line has words besides days, places and bodies, as a headline has and a dateline has not."""
    letters = sum(map(str.isalpha, body[start:end]))
    return letters - sum(b - a for a, b in named if start <= a and b <= end) >= 12


@lru_cache(maxsize=8)
def _numbered(vocabulary: Vocabulary) -> frozenset[str]:
    """Words before a figure, in small letters: the months' names of few letters, and those for "number"."""
    months = {t.text.lower() for t in vocabulary.terms if t.kind == "month" and len(t.text) <= _SHORT_MONTH}
    return _NUMBER | months


@lru_cache(maxsize=8)
def _openers(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that a sentence may begin with and no name: articles, pronouns, and days as seen from the writer's."""
    days = {t.text.lower() for t in vocabulary.terms if t.kind == "relative" and t.text.isalpha()}
    return vocabulary.words["article"] | vocabulary.words["pronoun"] | days


def _titled(
    body: str,
    lines: Sequence[tuple[int, int, str]],
    paragraphs: Sequence[bool],
    named: Sequence[tuple[int, int]],
    title: str,
) -> int:
    """The number of the first line that is the title, or of the longest that is a part of it; -1 where none is.

    "Minister receives ambassador" is one of "Minister receives ambassador | Ministry of Trade".
    """
    longest, found = _LEAST_OF_TITLE - 1, -1
    for i, (start, end, line) in enumerate(lines[:_FIRST_LINES]):
        words = len(line.split())
        if paragraphs[i] or (line != title and (words <= longest or not _is_part(line, title))):
            continue
        if line == title:
            return i
        if _says_something(body, start, end, named):
            longest, found = words, i
    return found


def _is_part(line: str, title: str) -> bool:
    """Whether the line is what stands before the first mark that parts the title, or behind the last."""
    if title.startswith(line):
        return _MARK.match(title, len(line)) is not None
    return title.endswith(line) and _MARK.fullmatch(title[-len(line) - _MARK_LENGTH : -len(line)]) is not None


def _likely_headline(body: str, lines: Sequence[tuple[int, int, str]], named: Sequence[tuple[int, int]]) -> int:
    """The number of the line that is likely to be the headline, the first of the longest; -1 where none is."""
    candidates = [
        (len(text.split()), -i)
        for i, (a, b, text) in enumerate(lines)
        if len(text) <= _LONGEST_HEADLINE
        and text.count(" ") >= 2
        and _says_something(body, a, b, named)
        and not _is_furniture(text)
    ]
    return -max(candidates)[1] if candidates else -1


def lay_out(body: str, vocabulary: Vocabulary, named: Sequence[tuple[int, int]] = (), title: str = "") -> Layout:
    """Return the text's parts: where its header's date and its headline are, and its sentences in order.

    ``named`` are the spans of the days, places and bodies in it, ``title`` is what it is said to be called.
    """
    header = HEADER.match(body)
    at = header.end() if header else 0
    abbreviations = vocabulary.words["abbreviation"]
    numbered = _numbered(vocabulary)
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
    headline = _titled(body, lines, paragraphs, named, title) if title else -1
    first_body = next((i for i, is_one in enumerate(paragraphs) if is_one and i > headline), len(lines))
    above = headline  # lines above it are none of the report
    if headline < 0:
        headline = _likely_headline(body, lines[: min(first_body, _FIRST_LINES)], named)
    sentences: list[Sentence] = []
    for i, (start, end, text) in enumerate(lines):
        if i == headline or (i < first_body and headline >= 0 and text == lines[headline][2]):
            sentences.append(Sentence(start, end, "headline", i))
            continue
        goes_on = i > first_body and text.count(" ") >= 4 and is_ended(text)
        part = "body" if i > above and (paragraphs[i] or goes_on) else "loose"
        sentences += [
            Sentence(a, b, part, i) for a, b in _sentences(body, start, end, abbreviations, numbered, openers, counts)
        ]
    span = lines[headline][:2] if headline >= 0 else None
    report = lines[above][0] if above > 0 else 0
    return Layout(header.span(1) if header else None, span, tuple(sentences), report)
