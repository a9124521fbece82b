"""How much of a page goes over the wire."""

import gzip
import random

import pytest

from tests.web import rows

GZIP = {"Accept-Encoding": "gzip, br"}
STYLES = 7_000  # compressed; a browser test weighs them with the pages


def words(number: int) -> str:
    """So many made-up words in paragraphs, which compress no better than a text does."""
    draw = random.Random(1)
    syllables = ["".join(draw.choices("bdfgklmnprstvz")) + draw.choice("aeiou") for _ in range(60)]
    vocabulary = ["".join(draw.choices(syllables, k=draw.choice((1, 2, 2, 3, 4)))) for _ in range(4000)]
    chosen = draw.choices(vocabulary, k=number)
    return "\n".join(" ".join(chosen[start : start + 60]) + "." for start in range(0, number, 60))


def weight(client, address: str) -> int:
    answer = client.get(address, headers=GZIP)
    assert (answer.status_code, answer["Content-Encoding"]) == (200, "gzip")
    return len(answer.content)


@pytest.mark.parametrize("address", ["/", "/meetings/", "/people/", "/about/"])
def test_a_page_is_compressed_for_who_takes_it_so(client, story, address):
    plain, packed = client.get(address), client.get(address, headers=GZIP)
    assert ("Content-Encoding" in plain, packed["Content-Encoding"]) == (False, "gzip")
    assert gzip.decompress(packed.content) == plain.content
    assert "Accept-Encoding" in packed["Vary"]
    assert len(packed.content) < len(plain.content) / 2


def test_a_download_is_streamed_as_it_is_written(client, story):
    assert "Content-Encoding" not in client.get("/meetings.csv", headers=GZIP)


def test_a_page_with_a_long_text_stays_light(client, story):
    text = rows.source(f"President Ilham Aliyev met Baghdad Amreyev.\n{words(18_000)}"[:100_000])
    assert len(text.body) == 100_000
    rows.report(story.spring, text)
    for address in (text.get_absolute_url(), story.spring.get_absolute_url()):
        page = client.get(address)
        assert "The whole text" not in page.text
        assert weight(client, address) + STYLES <= 60_000


def test_of_a_text_too_long_for_a_page_the_sentences_with_facts_are_shown(client, story):
    text = rows.source(f"President Ilham Aliyev met Baghdad Amreyev.\n{words(40_000)}")
    rows.report(story.spring, text)
    page = client.get(text.get_absolute_url())
    assert f"The text has {len(text.body):,} characters; here are its sentences with facts." in page.text
    assert page.text.count("<mark") == 3
    assert weight(client, text.get_absolute_url()) + STYLES <= 60_000
    whole = client.get(f"{text.get_absolute_url()}?text=whole").text
    assert words(40_000).split("\n")[-1] in whole


def test_the_texts_of_one_meeting_share_what_a_page_may_have(client, story):
    for _ in range(3):
        rows.report(story.spring, rows.source(f"President Ilham Aliyev met Baghdad Amreyev.\n{words(8_000)}"))
    assert client.get(story.spring.get_absolute_url()).text.count("The whole text") == 3
    assert weight(client, story.spring.get_absolute_url()) + STYLES <= 60_000
