"""Bytes to text: encodings, controls, HTML, and what is no text."""

import pytest

from meetings.extraction.texts.reading import LIMIT, Unreadable, decode

RUSSIAN = (
    "Президент Республики Болгария принял в Софии министра иностранных дел Турции. "
    "Стороны обсудили вопросы двустороннего сотрудничества и обменялись мнениями."
)
FRENCH = "Le ministre a reçu l’ambassadrice à Genève, où la République était représentée dès l’été."


def test_utf8_is_taken_as_it_is():
    reading = decode(FRENCH.encode())
    assert (reading.text, reading.warnings) == (FRENCH, ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_mark_decides_and_is_dropped(encoding):
    reading = decode(RUSSIAN.encode(encoding))
    assert (reading.text, reading.warnings) == (RUSSIAN, ())


def test_windows_1251_is_read_with_a_warning():
    reading = decode((RUSSIAN * 3).encode("windows-1251"))
    assert (reading.text, reading.warnings) == (RUSSIAN * 3, ("not UTF-8: read as windows-1251",))


def test_declared_encoding_is_believed_before_a_guess():
    page = f'<html><head><meta charset="iso-8859-9"></head><body><p>{"Cumhurbaşkanı görüştü. " * 3}</p></body></html>'
    assert decode(page.encode("iso-8859-9")).text.startswith("Cumhurbaşkanı görüştü.")


def test_line_ends_become_line_feeds():
    assert decode(b"One line.\r\nAnother.\rA third.").text == "One line.\nAnother.\nA third."


def test_nul_and_bidirectional_controls_are_dropped_with_a_warning():
    reading = decode("Ban\0 Ki-\u202emoon\u202c met.\u0007".encode())
    assert reading.text == "Ban Ki-moon met."
    assert reading.warnings == (
        "NUL characters removed: 1",
        "bidirectional controls removed: 2",
        "control characters removed: 1",
    )


def test_html_gives_a_line_a_block_and_nothing_unseen():
    page = (
        "<!DOCTYPE html><html><head><title>A &amp; B</title><style>p {}</style></head><body><nav>Menu</nav>"
        "<article><h1>Headline</h1><p>First <b>bold</b>\n line &eacute;.</p><script>var x = 'met';</script>"
        "<ul><li>One</li><li>Two</li></ul></article><footer>Imprint</footer></body></html>"
    )
    reading = decode(page.encode())
    assert reading.text == "Headline\nFirst bold line é.\nOne\nTwo\n"
    assert reading.title == "A & B"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty file"),
        (b" \n\t ", "empty file"),
        (b" date 2022-12-15\n", "no text after the header"),
        (b"12 34", "no text: not a letter in it"),
        (b"a" * (LIMIT + 1), f"too large ({LIMIT + 1} characters, the limit is {LIMIT})"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "not a text file: no encoding fits its bytes"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data, reason):
    with pytest.raises(Unreadable) as refusal:
        decode(data)
    assert str(refusal.value) == reason


def test_html_nested_without_measure_is_refused():
    with pytest.raises(Unreadable, match=r"^HTML with elements nested more than 1000 deep$"):
        decode(b"<html><body>" + b"<div>" * 1001 + b"A meeting was held.")


def test_html_with_many_elements_that_end_of_themselves_is_read():
    page = b"<html><body>" + b"<p>A meeting was held.<br><img src=x>" * 2000
    assert decode(page).text == "A meeting was held.\n" * 2000


def test_a_form_around_the_whole_page_is_no_form_to_fill_in():
    inner = "<h1>An envoy calls</h1><form><p>Search</p></form><p>The minister received the envoy.</p>"
    search = "<html><body>{}</body></html>"
    wrapped = "<html><body><form action='page.aspx'>{}</form></body></html>"
    expected = "An envoy calls\nThe minister received the envoy.\n"
    assert decode(search.format(inner).encode()).text == expected
    assert decode(wrapped.format(inner.replace("<form>", "").replace("</form>", "")).encode()).text == (
        "An envoy calls\nSearch\nThe minister received the envoy.\n"
    )


def test_of_several_articles_the_one_with_the_headline_is_read():
    teaser = "<article><h3>Another envoy calls</h3><p>The premier received another envoy.</p></article>"
    report = "<article><h1>An envoy calls</h1><p>The minister received the envoy.</p></article>"
    expected = "An envoy calls\nThe minister received the envoy.\n"
    assert decode(f"<html><body>{teaser}{report}{teaser}</body></html>".encode()).text == expected
    both = decode(f"<html><body>{teaser}{report}{report}</body></html>".encode()).text
    assert both == f"Another envoy calls\nThe premier received another envoy.\n{expected}{expected}"
