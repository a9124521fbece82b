"""Every sentence that readers or staff see is there in French."""

import ast
import gettext
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MESSAGES = ROOT / "locale" / "fr" / "LC_MESSAGES"
_MARKERS = {"_", "gettext", "gettext_lazy", "ngettext", "pgettext"}
_TRANSLATE = re.compile(r"""{%\s*translate\s+(?:"([^"]+)"|'([^']+)')""")
_BLOCK = re.compile(r"{%\s*blocktranslate.*?%}(.*?)(?:{%\s*plural\s*%}.*?)?{%\s*endblocktranslate\s*%}", re.DOTALL)
_ENTRY = re.compile(r'((?:^(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) ".*"\n(?:".*"\n)*)+)', re.MULTILINE)
_PART = re.compile(r'^(msg\w+(?:\[\d\])?) (".*"\n(?:".*"\n)*)', re.MULTILINE)


def of_code() -> set[str]:
    """The strings that modules hand to gettext; of those with a context, the second."""
    found = set()
    for path in (ROOT / "meetings").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _MARKERS:
                argument = node.args[1 if node.func.id == "pgettext" else 0]
                if isinstance(argument, ast.Constant):
                    found.add(argument.value)
    return found


def of_templates() -> set[str]:
    found = set()
    for path in (ROOT / "templates").rglob("*.html"):
        text = path.read_text("utf-8")
        found |= {one or other for one, other in _TRANSLATE.findall(text)}
        found |= {re.sub(r"{{ (\w+) }}", r"%(\1)s", block) for block in _BLOCK.findall(text)}
    return found


def entries() -> list[dict[str, str]]:
    """The entries of the catalog as it is written: msgid, msgstr and the like."""
    text = (MESSAGES / "django.po").read_text("utf-8")
    return [
        {name: "".join(ast.literal_eval(line) for line in lines.splitlines()) for name, lines in _PART.findall(entry)}
        for entry in _ENTRY.findall(text)
    ]


def test_all_that_is_marked_for_translation_is_in_the_french_catalog():
    assert of_code() | of_templates() <= {entry["msgid"] for entry in entries()}


def test_every_entry_is_translated_and_none_is_in_doubt():
    written = entries()
    assert len(written) > 300
    assert [entry["msgid"] for entry in written if not all(entry.values())] == [""]  # the header's
    assert "fuzzy" not in (MESSAGES / "django.po").read_text("utf-8")


def test_translations_keep_the_placeholders():
    for entry in entries()[1:]:
        wanted = sorted(re.findall(r"%\(\w+\)[sd]", entry["msgid"]))
        for name, text in entry.items():
            assert sorted(re.findall(r"%\(\w+\)[sd]", text)) == wanted or name == "msgctxt", entry["msgid"]


def test_the_compiled_catalog_is_that_of_the_written_one():
    with (MESSAGES / "django.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for entry in entries()[1:]:
        if "msgid_plural" in entry:
            found = [compiled.ngettext(entry["msgid"], entry["msgid_plural"], number) for number in (1, 2)]
            assert found == [entry["msgstr[0]"], entry["msgstr[1]"]]
        elif "msgctxt" in entry:
            assert compiled.pgettext(entry["msgctxt"], entry["msgid"]) == entry["msgstr"]
        else:
            assert compiled.gettext(entry["msgid"]) == entry["msgstr"]


def test_french_marks_of_punctuation_never_begin_or_end_a_line_alone():
    """Those that a space parts from their words have one that does not break."""
    parted = re.compile(r"« | [»:;?!]")
    texts = [text for entry in entries()[1:] for name, text in entry.items() if name.startswith("msgstr")]
    assert [text for text in texts if parted.search(text)] == []
