from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.search.query import (
    And,
    Between,
    Fact,
    Named,
    Not,
    NotUnderstood,
    Or,
    Phrase,
    Prefix,
    Word,
    parse,
    without_days,
)

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
        ("NOT a", Not(A)),
        ("b NOT  -a", And((B, Not(A)))),
        ('NOT "a b"', Not(Phrase(("a", "b")))),
        ("not a", And((Word(("not",)), A))),
        ("NOT ", Word(("not",))),
        ("a AND b", And((A, B))),
        ("AND", Word(("and",))),
        ("a and b", And((A, Word(("and",)), B))),
        ("a OR AND", Or((A, Word(("and",))))),
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
        ("xyz's", Word(("xyz",))),
        ("Xyz’nın", Word(("xyz",))),
        ("xy's", Or((Phrase(("xy", "s")), Word(("xys",))))),
        ("xyz'sx", Or((Phrase(("xyz", "sx")), Word(("xyzsx",))))),
        ('"xyz\'s"', Phrase(("xyz", "s"))),
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


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("person:a", Named("person", A)),
        ("PERSON: a", Named("person", A)),
        ('org:"a b"', Named("organization", Phrase(("a", "b")))),
        ("-office:ab*", Not(Named("office", Prefix("ab")))),
        ("place:a OR b", Or((Named("place", A), B))),
        ("publisher:a b", And((Named("publisher", A), B))),
        ("lang:FR", Fact("language", "fr")),
        ("-lang:fr", Not(Fact("language", "fr"))),
        ("form:phone", Fact("form", "phone call")),
        ("form:person", Fact("form", "in person")),
        ('form:"video call"', Fact("form", "video call")),
        ("before:2022-06", Between(None, date(2022, 5, 31))),
        ("after:2022", Between(date(2023, 1, 1), None)),
        ("a on:2022-12", And((A, Between(date(2022, 12, 1), date(2022, 12, 31))))),
        ("personal:a", Phrase(("personal", "a"))),
        ("xperson:a", Phrase(("xperson", "a"))),
        ("person:", Word(("person", "perso"))),
        ("person:!", Word(("person", "perso"))),
    ],
)
def test_parse_reads_fields(typed, tree):
    assert parse(typed) == tree


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("before:yesterday", "“%(typed)s” is not a date: write 2022, 2022-12 or 2022-12-15."),
        ("before:0001", "“%(typed)s” is not a date: write 2022, 2022-12 or 2022-12-15."),
        ("after:9999", "“%(typed)s” is not a date: write 2022, 2022-12 or 2022-12-15."),
        ("-on:2022", "“%(typed)s” holds for the whole search: it cannot be left out."),
        ("NOT on:2022", "“%(typed)s” holds for the whole search: it cannot be left out."),
        ("a OR on:2022", "“%(typed)s” holds for the whole search: it cannot stand beside OR."),
        ("lang:xx", "“%(typed)s” is no language that can be asked for: write one of %(codes)s."),
        ("form:letter", "“%(typed)s” is no form of a meeting: write person, phone or video."),
    ],
)
def test_parse_says_what_it_does_not_understand(typed, said):
    with pytest.raises(NotUnderstood) as raised:
        parse(typed)
    assert raised.value.sentence == said
    assert "%" not in said % raised.value.stated


def test_days_are_taken_out_of_what_is_asked():
    days = Between(date(2022, 12, 1), date(2022, 12, 31))
    assert without_days(parse("a on:2022-12 b")) == (And((A, B)), [days])
    assert without_days(parse("on:2022-12")) == (None, [days])
    assert without_days(None) == (None, [])
