"""Who did something to the one whom the sentence before tells of a contact."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Bern, 6. März 2018. Die maltesische Botschafterin Ana Roy war zu Gast im Landtag. "
            "Landtagspräsident Jan Hudak dankte ihr.",
        ),
        (
            "en",
            "BERN, 6 March 2018. Maltese Ambassador Ana Roy paid a visit to the parliament. "
            "Speaker Jan Hudak wished her luck.",
        ),
    ],
)
def test_official_who_did_something_to_a_visitor_met_her(language: str, text: str) -> None:
    assert [sorted(people) for people in met(text, language)] == [["Ana Roy", "Jan Hudak"]]


def test_official_who_did_something_to_a_visitor_met_her_in_russian() -> None:
    text = "Берн, 6 марта. Посол Мальты Анна Мороз нанесла визит в парламент. Спикер Иван Мора пожелал ей удачи."
    assert [sorted(people) for people in met(text, "ru")] == [["Анна Мороз", "Иван Мора"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "BERN, 6 March 2018. Maltese Ambassador Ana Roy met students. Speaker Jan Hudak will thank her."),
        (
            "en",
            "BERN, 6 March 2018. Maltese Ambassador Ana Roy paid a visit to the parliament. Fish is dear. "
            "Speaker Jan Hudak wished her luck.",
        ),
        ("de", "Bern, 6. März 2018. Botschafterin Ana Roy soll den Landtag besuchen. Präsident Jan Hudak dankte ihr."),
    ],
)
def test_who_is_yet_to_do_something_or_did_it_elsewhere_met_nobody(language: str, text: str) -> None:
    assert met(text, language) == []
