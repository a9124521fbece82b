"""The case that a Turkish or Azerbaijani name is printed in."""

from meetings.extraction.people.names import NameRun
from meetings.extraction.texts.text import Text
from meetings.folding import fold

_GENITIVE = ("in", "un", "nin", "nun")  # folded
_LONGEST = 4  # letters of an ending


def case_ending(text: Text, name: NameRun) -> str:
    """Return the ending that the name has in the text, folded; "" where it has none."""
    printed = text.body[name.start : name.end]
    if name.name and printed.startswith(name.name):
        if ending := printed[len(name.name) :]:
            return fold(ending)
    after = name.last + 1
    if after < len(text.tokens) and text.tokens[after].start == name.end and text.tokens[after].text[0] in "'’":
        ending = fold(text.tokens[after].text).lstrip("'")
        return ending if len(ending) <= _LONGEST else ""
    return ""


def is_marked(text: Text, name: NameRun) -> bool:
    """Return whether a case, a "with" or a "by" tells that the one named is not the subject."""
    return bool(case_ending(text, name)) or text.is_any(text.number_at(name.end), ("with", "side"))


def is_genitive(text: Text, name: NameRun) -> bool:
    """Return whether the name says whose something is: "Vrabecin səfəri", "Vrabec'in ziyareti"."""
    return case_ending(text, name) in _GENITIVE
