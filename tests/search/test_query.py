import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.search.query import And, Not, Or, Phrase, Prefix, Word, parse

A, B, C = (Word((letter,)) for letter in "abc")


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("", None),
        (" \t ", None),
        ('!? - * "" "!', None),
        ("— *", None),
        ("a", A),
        ("A á a", A),
        ("a b", And((A, B))),
        ("a OR b", Or((A, B))),
        ("a b OR c", And((A, Or((B, C))))),
        ("a OR b OR c", Or((A, B, C))),
        ("a or b", And((A, Word(("or",)), B))),
        ("OR", Word(("or",))),
        ("a OR", And((A, Word(("or",))))),
        ("a OR OR b", And((Or((A, Word(("or",)))), B))),
        ("a OR ! b", Or((A, B))),
        ("-a", Not(A)),
        ("b -a", And((B, Not(A)))),
        ('"a b"', Phrase(("a", "b"))),
        ("“a b”", Phrase(("a", "b"))),
        ("« a b »", Phrase(("a", "b"))),
        ('-"a b"', Not(Phrase(("a", "b")))),
        ('c "a b', And((C, Phrase(("a", "b"))))),
        ("a-b", Phrase(("a", "b"))),
        ("a,b", Phrase(("a", "b"))),
        ("-a-b", Not(Phrase(("a", "b")))),
        ("a'b", Or((Phrase(("a", "b")), Word(("ab",))))),
        ("ab*", Prefix("ab")),
        ("a*", A),
        ("-ab*", Not(Prefix("ab"))),
        ("a-bc*", And((A, Prefix("bc")))),
        ("Əli*", Prefix("eli")),
        ('NEAR(a b) "c" ^', And((Phrase(("near", "a")), B, Phrase(("c",))))),
    ],
)
def test_parse_reads(typed, tree):
    assert parse(typed) == tree


def test_parse_stems_a_word_in_each_language():
    assert parse("встречи") == Word(("vstrechi", "vstrech"))
    assert parse("Əliyev") == Word(("eliyev", "aliyev"))
    assert parse("meetings") == Word(("meetings", "meet", "meeting"))


@given(st.text(max_size=200))
def test_parse_reads_anything_and_asks_nothing_of_blanks_around_it(typed):
    assert parse(f" {typed} ") == parse(typed)
