"""The grammar files: every language is there, and what its readers do not know is an error."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import meetings.vocabulary
from meetings.vocabulary import LANGUAGES, BadVocabulary, Vocabulary, authorities
from meetings.vocabulary.files import read_toml


def test_every_language_has_its_grammar():
    assert LANGUAGES == ("en", "az", "de", "es", "fr", "ru", "tr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_grammar_names_twelve_months_and_seven_weekdays(language):
    terms = Vocabulary.for_language(language).terms
    assert {t.key for t in terms if t.kind == "month"} == {str(n) for n in range(1, 13)}
    weekdays = {t.key for t in terms if t.kind == "weekday"}
    assert weekdays == {f"{last}{n}" for n in range(7) for last in ("", "last ")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_grammar_prints_the_chief_offices(language):
    keys = {t.key for t in Vocabulary.for_language(language).terms if t.kind == "office"}
    chief = {"president", "prime-minister", "minister-of-foreign-affairs", "ambassador", "secretary-general", "speaker"}
    assert chief - keys == set()


def lists(table: Any) -> Iterator[list[str]]:
    """The lists of forms in a table and in those within it; a paradigm's rows are none, as cases share endings."""
    if isinstance(table, dict):
        for key, value in table.items():
            yield from () if key == "paradigms" else lists(value)
    elif isinstance(table, list):
        yield [form for form in table if isinstance(form, str)]
        for value in table:
            yield from lists(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_grammar_lists_a_form_once_and_with_the_plain_apostrophe(language):
    """The kind of apostrophe does not count, so that a second form for the other one is never needed."""
    found = list(lists(read_toml(f"{language}.toml")))
    assert [sorted(form for form in set(forms) if forms.count(form) > 1) for forms in found] == [[]] * len(found)
    assert [form for forms in found for form in forms if "’" in form] == []


def test_language_without_a_vocabulary_is_refused():
    with pytest.raises(BadVocabulary, match="no vocabulary for the language 'it'"):
        Vocabulary.for_language("it")


def test_minister_of_a_domain_has_an_english_title():
    assert authorities().offices["minister-of-energy"].title == "Minister of Energy"


@pytest.mark.parametrize("module", ["tables.py", "word_classes.py"])
def test_what_a_file_may_have_is_listed_once(module):
    """A second listing would be another's idea under the same name."""
    source = (Path(meetings.vocabulary.__file__).parent / module).read_text(encoding="utf-8")
    listed = [node.elts for node in ast.walk(ast.parse(source)) if isinstance(node, ast.List)]
    names = [[each.value for each in elements if isinstance(each, ast.Constant)] for elements in listed]
    again = [[name for name, number in Counter(each).items() if number > 1] for each in names]
    assert (again, any(names)) == ([[]] * len(names), True)
