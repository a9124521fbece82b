"""A text cut into marked pieces: put together they are the text, and marks lie within or beside each other."""

from hypothesis import given
from hypothesis import strategies as st

from meetings.web.marks import Mark, Piece, paragraphs

BODY = "BAKU, May 5. The President met the Envoy.\n\nThey spoke. Then he left."


def written(pieces: tuple[Piece, ...]) -> str:
    """The pieces as brackets and text: [date:...]"""
    out = ""
    for piece in pieces:
        if piece.kind == "open":
            out += f"[{'+'.join(piece.fields)}{'' if piece.anchor else '…'}:"
        else:
            out += {"close": "]", "omission": "<…>", "text": piece.text}[piece.kind]
    return out


def mark(words: str, field: str = "person", fact: str = "fact") -> Mark:
    start = BODY.index(words)
    return Mark(start, start + len(words), field, fact)


def test_paragraphs_are_the_lines_that_are_not_blank():
    found = paragraphs(BODY, [])
    assert [(p.number, written(p.pieces)) for p in found] == [
        (1, "BAKU, May 5. The President met the Envoy."),
        (2, "They spoke. Then he left."),
    ]


def test_marks_stand_where_their_spans_are_and_lead_to_their_facts():
    (first, _) = paragraphs(BODY, [mark("May 5", "date", "d"), mark("President", "office", "o")], prefix="s-")
    assert written(first.pieces) == "BAKU, [date:May 5]. The [office:President] met the Envoy."
    assert [(p.anchor, p.fact) for p in first.pieces if p.anchor or p.fact] == [
        ("s-c6-11", ""),
        ("", "d"),
        ("s-c17-26", ""),
        ("", "o"),
    ]


def test_marks_of_one_span_are_one():
    (first, _) = paragraphs(BODY, [mark("May 5", "date", "first"), mark("May 5", "published", "second")])
    assert written(first.pieces) == "BAKU, [date+published:May 5]. The President met the Envoy."
    assert [p.fact for p in first.pieces if p.fact] == ["first"]


def test_a_mark_within_another_is_nested():
    (first, _) = paragraphs(BODY, [mark("President met the Envoy", "form"), mark("met", "date")])
    assert written(first.pieces) == "BAKU, May 5. The [form:President [date:met] the Envoy]."


def test_marks_that_cross_go_on_after_the_crossing_without_a_second_anchor():
    (first, _) = paragraphs(BODY, [mark("President met", "form"), mark("met the Envoy", "person")])
    assert written(first.pieces) == "BAKU, May 5. The [form:President [person:met]][person…: the Envoy]."


def test_a_mark_over_two_paragraphs_goes_on_in_the_second():
    first, second = paragraphs(BODY, [mark("Envoy.\n\nThey", "form")])
    assert written(first.pieces) == "BAKU, May 5. The President met the [form:Envoy.]"
    assert written(second.pieces) == "[form…:They] spoke. Then he left."


def test_sentences_without_a_mark_are_left_out_where_not_the_whole_may_be_shown():
    found = paragraphs(BODY, [mark("spoke")], whole=False)
    assert [(p.number, written(p.pieces)) for p in found] == [(2, "They [person:spoke]. <…>")]


def test_nothing_is_shown_of_a_text_without_marks_where_not_the_whole_may_be():
    assert paragraphs(BODY, [], whole=False) == []


@given(st.lists(st.tuples(st.integers(0, len(BODY) - 1), st.integers(1, len(BODY))).filter(lambda s: s[0] < s[1])))
def test_any_marks_leave_the_text_whole_and_close_what_they_open(spans):
    found = paragraphs(BODY, [Mark(start, end, "person", "fact") for start, end in spans])
    assert ["".join(p.text for p in paragraph.pieces) for paragraph in found] == BODY.split("\n\n")
    for paragraph in found:
        depth = 0
        for piece in paragraph.pieces:
            depth += {"open": 1, "close": -1}.get(piece.kind, 0)
            assert depth >= 0
        assert depth == 0
    anchors = [p.anchor for paragraph in found for p in paragraph.pieces if p.anchor]
    assert len(anchors) == len(set(anchors))
