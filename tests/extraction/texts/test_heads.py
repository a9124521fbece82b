"""The nouns that bodies are called by, at the end of a word or with endings behind them."""

import pytest

from meetings.extraction.texts.heads import head_of
from meetings.vocabulary import Vocabulary


class _Counted(str):
    """A word that counts how many of its letters are cut out of it to be looked up."""

    letters = 0

    def __getitem__(self, at):
        found = str.__getitem__(self, at)
        _Counted.letters += len(found)
        return found


@pytest.mark.parametrize(("language", "word"), [("de", "aussenministertreffen"), ("tr", "bakanlarindaki")])
def test_a_word_of_many_letters_takes_no_more_than_they_are(language, word):
    vocabulary = Vocabulary.for_language(language)
    _Counted.letters = 0
    head_of(vocabulary, _Counted(word * 1000))
    vocabulary.classes[_Counted(word * 1000)]
    assert 0 < _Counted.letters < 10 * len(word) * 1000


def test_the_noun_is_known_at_the_end_of_a_word_or_before_its_endings():
    assert head_of(Vocabulary.for_language("de"), "hafensicherheitsrates").noun == "rat"
    assert head_of(Vocabulary.for_language("tr"), "meclisinde").noun == "meclisi"
