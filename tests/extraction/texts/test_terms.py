"""Terms of the vocabulary as texts print them: compounds, separable verbs, phrases that mean something else."""

import pytest

from meetings.extraction.texts.terms import find_terms
from meetings.vocabulary import Vocabulary

CONTACTS = ("contact", "met", "phone", "video")


def cues(language: str, text: str) -> list[tuple[str, str]]:
    return [
        (text[c.start : c.end], c.key)
        for c in find_terms(text, Vocabulary.for_language(language)).cues
        if c.key in CONTACTS
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Abend rief der König seinen Amtskollegen an.", [("rief", "phone")]),
        ("Am Abend rief der König zum Frieden auf.", []),
        ("Am Abend rief der König. Dann kam sein Gast an.", []),
        ("Es war ein Krisengespräch.", [("gespräch", "contact")]),
        ("Dies kann nur betreffen, wer fehlt.", []),
        ("Die Minister kamen gestern in Bern zusammen.", [("kamen", "met")]),
        ("Die Minister kamen am 3. Mai mit Dr. H. Keller in Bern zusammen.", [("kamen", "met")]),
        ("Die Minister kamen im Mai 2019. Am Abend waren sie zusammen.", []),
    ],
)
def test_german_verbs_and_compounds_are_found(text, expected):
    assert cues("de", text) == expected


def test_phrase_that_means_something_else_hides_the_word_in_it():
    assert cues("de", "Sie sprach sich für Reformen aus.") == []
    assert cues("de", "Sie sprach lange.") == [("sprach", "contact")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Minister Jan Novák kam.", []),
        ("de", "Er kam am 3. Jan 2020.", ["Jan"]),
        ("en", "Minister May spoke.", []),
        ("en", "In May President Moreau spoke.", ["May"]),
        ("es", "Habló Arnoldo Alemán.", []),
        ("es", "Habló el ministro alemán.", ["alemán"]),
        ("es", "Visita oficial. Alemanes y franceses hablan.", ["Alemanes", "franceses"]),
    ],
)
def test_person_named_like_a_month_or_a_people_is_no_term(language, text, expected):
    names = find_terms(text, Vocabulary.for_language(language)).names
    assert [text[t.start : t.end] for t in names if t.kind in ("month", "demonym")] == expected
