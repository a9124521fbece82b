"""Bytes to text: what a source says, decoded, with all that was done to it said in warnings."""

import codecs
import re
import unicodedata
from dataclasses import dataclass

import cchardet
from selectolax.lexbor import LexborHTMLParser, LexborNode

DEEPEST = 1000  # elements nested in one another; a parser's work grows with their square
LIMIT = 2_000_000  # characters; no report of a meeting is near it
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,3}=\s{0,3}["']?([A-Za-z0-9._:-]{2,40})""")
_IS_HTML = re.compile(
    r"\s{0,200}(?:<!doctype html|<html|<head|<body|<article|<\?xml[^>]{0,200}\?>\s{0,50}<(?:!doctype )?html)", re.I
)
# Tags of elements that have content, but those whose end may be left out.
_NESTING = re.compile(
    r"<(/?)(?!(?:p|li|dt|dd|tr|td|th|tbody|thead|tfoot|option|colgroup|rp|rt"
    r"|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)[a-z][a-z0-9-]*",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]")
_HEADER_ONLY = re.compile(r"\s*date\s{1,5}\d{4}(?:-\d{2}){0,2}\s*")
_BLANKS = re.compile(r"[^\S\n]+")
_USUAL = frozenset(map(chr, range(0x20, 0x7F))) | set("\n\r\t\0")  # characters that any text may have
# Bidirectional controls turn round the text that follows them; U+200E and U+200F only mark a direction.
_NUL = re.compile("\0")
_BIDI = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]+")
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)
_UNSEEN = (
    "script style noscript template nav aside footer iframe svg button select dialog head [hidden] [aria-hidden=true]"
)


class Unreadable(Exception):
    """Bytes that are no text to read; the message is the reason in one line."""


@dataclass(frozen=True)
class Reading:
    """A decoded text: ``text`` is the body that spans point into."""

    text: str
    warnings: tuple[str, ...]
    title: str = ""  # of an HTML page


def _encoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _looks_like_text(text: str) -> bool:
    """Whether the characters are what people write: few controls, mostly assigned letters and blanks."""
    sample = text[:20_000]
    if sample.replace("\n", "").isprintable():
        return True
    strange = {c for c in set(sample) - _USUAL if unicodedata.category(c) in ("Cc", "Co", "Cn")}
    return not strange or sum(c in strange for c in sample) * 10 <= len(sample)


def decoded(data: bytes) -> tuple[str, list[str]]:
    """Return the characters of a source's bytes, and what is to be warned of; Unreadable where they are no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _encoded(data[len(mark) :], encoding)
            if text is None:
                raise Unreadable(f"the byte order mark says {encoding}, the bytes do not fit it")
            return text, []
    text = _encoded(data, "utf-8")
    if text is not None:
        if not _looks_like_text(text):
            raise Unreadable("not a text file: control bytes")
        return text, []
    declared = _DECLARED.search(data[:2048])
    guess = cchardet.detect(data[:200_000])
    candidates = [declared.group(1).decode("ascii") if declared else None, guess.get("encoding")]
    for encoding in filter(None, candidates):
        text = _encoded(data, encoding)
        # A single-byte encoding accepts almost any byte, so what it gives has to look like writing.
        if text is not None and _looks_like_text(text) and data.count(0) * 100 < len(data):
            return text, [f"not UTF-8: read as {encoding.lower()}"]
    raise Unreadable("not a text file: no encoding fits its bytes")


def _visible_lines(root: LexborNode) -> list[str]:
    """The visible text of a page's element, a line a block."""
    pieces: list[str] = []
    stack: list[tuple[LexborNode | None, str]] = [(root, "")]
    while stack:
        node, after = stack.pop()
        if node is None:
            pieces.append(after)
        elif node.tag == "-text":
            pieces.append(_BLANKS.sub(" ", (node.text_content or "").replace("\n", " ")))
        else:
            if node.tag in _BLOCKS:
                pieces.append("\n")
                stack.append((None, "\n"))
            children = list(node.iter(include_text=True))
            stack.extend((child, "") for child in reversed(children))
    return [line for line in (_BLANKS.sub(" ", part).strip() for part in "".join(pieces).split("\n")) if line]


def _depth(markup: str) -> int:
    """How deep elements are nested in one another, those aside that end of themselves."""
    depth = deepest = 0
    for tag in _NESTING.finditer(markup):
        depth += -1 if tag[1] else 1
        deepest = max(deepest, depth)
        depth = max(depth, 0)
    return deepest


def is_page(text: str) -> bool:
    """Return whether the text is an HTML page."""
    return _IS_HTML.match(text) is not None


def parsed(markup: str) -> LexborHTMLParser:
    """Return the elements of HTML; Unreadable where they are nested too deep."""
    if _depth(markup) > DEEPEST:
        raise Unreadable(f"HTML with elements nested more than {DEEPEST} deep")
    return LexborHTMLParser(markup)


def _strip_forms(tree: LexborHTMLParser) -> None:
    """Take the forms out, but for one that has most of the page within it, as those of ASP.NET have."""
    forms = tree.css("form")
    whole = len(tree.body.text()) if forms and tree.body else 0
    for form in forms:
        if 2 * len(form.text()) <= whole:
            form.decompose()


def _from_html(markup: str) -> tuple[str, str]:
    tree = parsed(markup)
    heading = tree.css_first("title")
    title = _BLANKS.sub(" ", heading.text().replace("\n", " ")).strip() if heading else ""
    tree.strip_tags(_UNSEEN.split(" "))
    _strip_forms(tree)
    articles = tree.css("article")
    if len(articles) > 1:
        articles = [article for article in articles if article.css_matches("h1")]
    main = articles[0] if len(articles) == 1 else tree.css_first("main") or tree.body
    return "\n".join(_visible_lines(main)) + "\n" if main else "", title


def _without_controls(text: str, warnings: list[str]) -> str:
    """The text without characters that control how others are shown; what is left out is warned of."""
    for name, control in (("NUL", _NUL), ("bidirectional controls", _BIDI), ("control", _CONTROLS)):
        cleaned = control.sub("", text)
        if cleaned != text:
            what = name if name.endswith("s") else f"{name} characters"
            warnings.append(f"{what} removed: {len(text) - len(cleaned)}")
        text = cleaned
    return text


def decode(data: bytes) -> Reading:
    """Return the text of a source's bytes; Unreadable, with the reason, where there is none to read."""
    if not data.strip():
        raise Unreadable("empty file")
    text, warnings = decoded(data)
    if len(text) > LIMIT:
        raise Unreadable(f"too large ({len(text)} characters, the limit is {LIMIT})")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\N{BYTE ORDER MARK}", "")
    title = ""
    if is_page(text):
        text, title = _from_html(text)
        if not text.strip():
            raise Unreadable("an HTML page without visible text")
    cleaned = text if text.replace("\n", "").isprintable() else _without_controls(text, warnings)
    if _HEADER_ONLY.fullmatch(cleaned):
        raise Unreadable("no text after the header")
    if not _LETTERS.search(cleaned):
        raise Unreadable("no text: not a letter in it")
    return Reading(cleaned, tuple(warnings), title)
