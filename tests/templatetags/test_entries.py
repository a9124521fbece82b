"""An entry of a list of meetings, as it is written."""

from datetime import UTC, date, datetime

from django.utils.translation import override

from meetings.search.rows import Held, Known, Party, Row, Source
from meetings.templatetags.entries import entries
from meetings.web.excerpts import Excerpt

PERSON = Known("person", "p1", "Ana <Lee>")
OFFICE = Known("office", "o1", "Minister, Utopia")
TEXT = Source(1, Known("source", "s1", "A text"), "en", "")


def row(*parties: Party, sources: list[Source], place: Known | None = None) -> Row:
    day = date(2022, 12, 15)
    added = datetime(2023, 1, 1, tzinfo=UTC)
    return Row(1, 2, "m1", "They met", "in person", day, day, "2022-12-15", added, place, list(parties), sources)


def test_entry_names_parties_with_their_offices_place_and_languages():
    lee = Party(1, 1, PERSON, None, "Lee", [Held(OFFICE, "Minister", "acting"), Held(None, "Chair", "")])
    body = Party(2, None, None, None, "the <Emir>", [])
    written = entries(
        [row(lee, body, sources=[TEXT, TEXT, Source(2, TEXT.known, "ru", "")], place=Known("place", "l1", "Baku"))],
        "short",
    )
    assert (
        written
        == """<li class="entry">
  <p class="margin"><a href="/meetings/m1/they-met/"><time datetime="2022-12-15" class="">15 Dec 2022</time>\
<span class="unseen">: Ana &lt;Lee&gt; met the &lt;Emir&gt;</span></a></p>
  <div class="parties">
    <ul><li><span class="names"><a href="/people/p1/ana-lee/"><bdi>Ana &lt;Lee&gt;</bdi></a></span> <span class="held">\
<a href="/offices/o1/minister-utopia/"><bdi>Minister, Utopia</bdi></a> (acting); <bdi>Chair</bdi></span></li>\
<li><span class="names"><bdi class="unresolved">the &lt;Emir&gt;</bdi></span> <span class="held"></span></li></ul>
  </div>
  <p class="rest"><a href="/places/l1/baku/"><bdi>Baku</bdi></a>, in person<br>
    <a href="/meetings/m1/they-met/">3 reports</a> <span class="code" title="English">en</span> \
<span class="code" title="Russian">ru</span></p>
</li>
"""
    )


def test_entry_of_many_names_six_and_counts_all():
    parties = [Party(number, None, None, None, f"Party {number}", []) for number in range(8)]
    written = entries([row(*parties, sources=[])], "short")
    assert written.count("unresolved") == 6
    assert written.count('<li><a class="more" href="/meetings/m1/they-met/">all 8</a></li></ul>') == 1


def test_entry_has_its_excerpt_in_the_language_of_the_text():
    excerpt = Excerpt(TEXT, [("at the <", False), ("fair", True)], 2)
    assert (
        '<p class="excerpt"><a href="/sources/s1/a-text/#p2" lang="en"><bdi>at the &lt;<mark>fair</mark></bdi></a></p>'
        in entries([row(sources=[])], "short", {1: excerpt})
    )


def test_entry_is_in_the_language_of_the_page():
    with override("fr"):
        assert ">1 compte rendu<" in entries([row(sources=[TEXT])], "short")
