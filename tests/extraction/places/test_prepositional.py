"""Places printed in the prepositional."""

import pytest

from meetings.extraction.places.prepositional import nominative_place
from meetings.vocabulary import Vocabulary
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Казанском Кремле", "Казанский Кремль"),
        ("Большом дворце", "Большой дворец"),
        ("Президентском дворце", "Президентский дворец"),
        ("Зимней резиденции", "Зимняя резиденция"),
        ("Государственной резиденции «Лавры»", "Государственная резиденция «Лавры»"),
        ("Доме правительства", "Дом правительства"),
        ("Зеленогорске", "Зеленогорск"),
        ("Маргилане", "Маргилане"),
    ],
)
def test_place_is_given_back_in_the_nominative(printed, name):
    assert nominative_place(printed, Vocabulary.for_language("ru")) == name


@pytest.mark.parametrize(("printed", "town"), [("Казани", "Казань"), ("Твери", "Тверь"), ("Познани", "Познань")])
def test_town_that_ends_softly_is_known_in_its_cases(printed, town):
    text = f"Министр обороны Перу Эрнан Лопес и министр обороны Чили Луис Роч встретились в {printed}."

    (meeting,) = read(text, "ru").meetings

    assert meeting.place == town


def test_place_of_another_language_stays():
    assert nominative_place("Bayan Palace", Vocabulary.for_language("en")) == "Bayan Palace"


def test_text_that_ends_with_a_preposition_is_read():
    text = "Министр обороны Перу Эрнан Лопес и министр обороны Чили Луис Роч встретились в"
    (meeting,) = read(text, "ru").meetings
    assert meeting.place == ""
