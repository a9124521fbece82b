import pytest

from meetings.days import DayRange
from meetings.extraction.drafts import Envelope
from meetings.extraction.texts.reading import decode
from meetings.loading.envelopes import feeds, incoming, readable
from meetings.loading.envelopes.bounds import Fault

RSS = """<?xml version="1.0" encoding="{encoding}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Actualités – Ministère de la Justice</title><language>fr-FR</language>
<item><title>Le ministre reçoit l’ambassadeur</title><link>https://example.org/1</link>
<pubDate>Thu, 20 May 2021 22:14:56 +0000</pubDate>
<description>court</description>
<content:encoded><![CDATA[<p>Le ministre a reçu <b>l’ambassadeur</b>.</p>]]></content:encoded>
</item>
<item><title>Deux</title><description>Encore un &lt;b&gt;texte&lt;/b&gt;</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Office</title>
<entry><title>Minister receives ambassador</title><link rel="self" href="https://example.org/self"/>
<link href="https://example.org/2"/><published>2021-05-20T22:14:56+02:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The minister &amp; the <em>ambassador</em>.</p></div>
</content></entry></feed>"""


def _load(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(incoming([path]))


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252"])
def test_rss_items_are_texts_of_their_own(tmp_path, encoding):
    texts = _load(tmp_path, "feed.xml", RSS.format(encoding=encoding).encode(encoding))

    first, second = (readable(t.data, t.envelope, t.media) for t in texts)
    assert [t.id for t in texts] == ["https://example.org/1", "feed.xml#2"]
    assert first.envelope == Envelope(
        file="feed.xml",
        url="https://example.org/1",
        publisher="Ministère de la Justice",
        title="Le ministre reçoit l’ambassadeur",
        language="fr",
        published=DayRange.parse("2021-05-20"),
    )
    assert decode(first.data).text == "Le ministre reçoit l’ambassadeur\nLe ministre a reçu l’ambassadeur.\n"
    assert decode(second.data).text == "Deux\nEncore un texte\n"


def test_bytes_of_an_item_are_those_of_the_file(tmp_path):
    (first, _) = _load(tmp_path, "feed.xml", RSS.format(encoding="utf-8"))

    assert first.data.startswith(b"<item><title>Le ministre")
    assert first.data.endswith(b"</content:encoded>\n</item>")


def test_atom_entries_are_texts_of_their_own(tmp_path):
    (text,) = _load(tmp_path, "feed.atom", ATOM)

    found = readable(text.data, text.envelope, text.media)
    assert (found.envelope.url, str(found.envelope.published)) == ("https://example.org/2", "2021-05-20")
    assert decode(found.data).text == "Minister receives ambassador\nThe minister & the ambassador.\n"


@pytest.mark.parametrize(
    ("feed", "reason"),
    [
        ('<!DOCTYPE rss [<!ENTITY a "b">]><rss/>', "a feed with a document type, which is not read"),
        ("<html><body/></html>", "XML, but not a feed"),
        ("<rss><channel>", "not well-formed: no element found, line 1"),
        ("<rss>" + "<a>" * 100 + "</a>" * 100 + "</rss>", "elements nested more than 60 deep"),
    ],
)
def test_a_feed_that_is_not_read_says_why(tmp_path, feed, reason):
    assert [t.fault for t in _load(tmp_path, "feed.xml", feed)] == [reason]


def test_items_before_a_fault_are_kept(tmp_path):
    cut = RSS.format(encoding="utf-8").partition("<item><title>Deux")[0]

    assert [bool(t.fault) for t in _load(tmp_path, "feed.xml", cut)] == [False, True]


def test_an_item_without_anything_is_a_fault():
    with pytest.raises(Fault, match="an item without title and content"):
        feeds.item(b"<item><link>https://example.org/</link></item>")


@pytest.mark.parametrize("encoding", ["utf8", "UTF_8", "utf-16"])
def test_feeds_in_other_unicode_encodings_are_read(tmp_path, encoding):
    data = RSS.format(encoding=encoding).encode("utf-16" if encoding == "utf-16" else "utf-8")

    (first, _) = _load(tmp_path, "feed.xml", data)

    assert readable(first.data, first.envelope, first.media).envelope.title == "Le ministre reçoit l’ambassadeur"


@pytest.mark.parametrize("encoding", ["shift_jis", "punycode", "idna", "rot13", "undefined"])
def test_feeds_in_encodings_of_several_bytes_say_so(tmp_path, encoding):
    faults = [t.fault for t in _load(tmp_path, "feed.xml", RSS.format(encoding=encoding))]

    assert faults == ["declares an encoding in which feeds are not read"]
