"""Who did something to the one whom the sentence before tells of a contact."""

import pytest

from tests.extraction.told import met, read


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


@pytest.mark.parametrize(
    ("language", "body", "place"),
    [
        (
            "fr",
            "Arrivée lundi à l'aéroport de Lisgar, la ministre maltaise de la Santé, Ana Borg, a été reçue au palais du"
            " Lac par le président Luis Roa.",
            "palais du Lac",
        ),
        (
            "es",
            "Llegada el lunes al aeropuerto de Lisgar, la ministra de Salud de Malta, Ana Borg, fue recibida en el"
            " Palacio del Lago por el presidente Luis Roa.",
            "Palacio del Lago",
        ),
    ],
)
def test_who_has_landed_is_received_elsewhere(language, body, place):
    (meeting,) = read(body, language).meetings

    assert ([p.name for p in meeting.participants], meeting.place) == (["Ana Borg", "Luis Roa"], place)


def test_who_is_received_at_the_airport_is_but_welcomed():
    assert read("La ministre Ana Borg a été reçue à l'aéroport de Lisgar par Luis Roa.", "fr").meetings == ()


def test_audience_at_the_airport_is_more_than_a_welcome():
    text = "Le président Luis Roa a accordé une audience à la ministre Ana Borg au salon d'honneur de l'aéroport."

    assert [list(meeting) for meeting in met(text, "fr")] == [["Luis Roa", "Ana Borg"]]


def test_visitor_is_who_paid_the_visit():
    body = (
        "Le président de Malte, Jan Borg, a rendu lundi à Lisgar une visite de courtoisie à l'ambassadrice du"
        " Pérou, Eva Roa. Le visiteur a aussi eu un tête-à-tête avec la Première ministre du Chili, Ana Mora."
    )
    assert [sorted(p.name for p in m.participants) for m in read(body, "fr").meetings] == [
        ["Eva Roa", "Jan Borg"],
        ["Ana Mora", "Jan Borg"],
    ]


def test_a_day_may_part_a_spanish_welcome() -> None:
    text = "El presidente de Chile, Juan Mora, dio este jueves la bienvenida a la ministra de Salud de Malta, Ana Roy."

    assert [list(meeting) for meeting in met(text, "es")] == [["Juan Mora", "Ana Roy"]]
