import time

import pytest

from meetings.search.analysis import LANGUAGES, MAX_TOKEN, analyse, stem, token

ROOM = 1000


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le président de l'Azerbaïdjan", ["le", "president", "de", "l", "azerbaidjan"]),
        ("İlham Əliyev Bakı’da", ["ilham", "eliyev", "baki", "da"]),
        ("Ильхам Алиев — ещё", ["ilkham", "aliev", "eshche"]),
        ("Große Straße, 15.12.2022", ["grosse", "strasse", "15", "12", "2022"]),
        ("re\u0301union snake_case", ["reunion", "snake", "case"]),
        ("— … “” _ '", []),
    ],
)
def test_analyse_folds_words_in_their_order(text, words):
    assert analyse(text, "", ROOM).words == words


def test_analyse_gives_what_apostrophes_tie_together_as_one_word_too():
    assert analyse("Sana'a and Ta’if", "", ROOM).others == {"sanaa", "taif"}


def test_analyse_gives_azerbaijani_names_as_english_writes_them_too():
    assert analyse("İlham ƏLİYEV", "", ROOM).others == {"aliyev"}


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ["meeting", "meetings"]),
        ("fr", ["président", "présidents", "PRÉSIDENTS"]),
        ("ru", ["переговоры", "переговоров", "переговорами"]),
        ("tr", ["görüşme", "görüşmeler"]),
        ("es", ["reunión", "reuniones"]),
        ("de", ["Gespräch", "Gespräche", "Gesprächen"]),
        ("az", ["prezident", "prezidentin", "prezidentləri", "prezidentlərinin"]),
        ("az", ["məsələ", "məsələni", "məsələlər", "məsələlərdən"]),
        ("az", ["əməkdaşlıq", "əməkdaşlığın", "əməkdaşlığı"]),
        ("az", ["İLHAM", "İlham", "ilham"]),
    ],
)
def test_stem_is_one_for_the_forms_of_a_word(language, forms):
    assert len({stem(form, language) for form in forms}) == 1


def test_stem_of_a_language_without_a_stemmer_is_the_word():
    assert stem("riunioni", "it") == "riunioni"


@pytest.mark.parametrize("language", ["", *LANGUAGES])
def test_tokens_are_lower_case_latin_letters_and_digits(language):
    text = "Ωμέγα 中国人 العربية ½ ﬁ Ǆ ß ŉ ٣ x²  \U0001d54f İ ŀ ḧ'é"
    tokens = analyse(text, language, ROOM)
    assert all(one.isascii() and one.isalnum() and one == one.lower() for one in [*tokens.words, *tokens.others])


def test_token_is_bounded():
    assert len(token("щ" * 1000)) == MAX_TOKEN


def test_analyse_stops_where_there_is_no_more_room():
    assert analyse("one two three", "", len("one two ")) == (["one", "two"], set(), True)
    assert analyse("one two", "", len("one two ")) == (["one", "two"], set(), False)


@pytest.mark.parametrize("piece", ["a'", "é", "\u0301", "'", "a\u0301'"])
def test_analyse_takes_time_in_proportion_to_the_text(piece):
    began = time.process_time()
    analyse(piece * 500_000, "az", 10**9)
    # A second on a slow machine; with time that grows as the square it would be hours.
    assert time.process_time() - began < 10
