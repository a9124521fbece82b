"""Two offices told in the order of those whom the sentence before names without any."""

import pytest

from tests.extraction.told import met

MALTESE, SLOVAK = ("President", "Republic of Malta"), ("Minister of Foreign Affairs", "Slovak Republic")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "In Lisgar haben heute Ana Roy und Jan Hudak miteinander geredet. "
            "Die maltesische Präsidentin und der slowakische Außenminister lobten die Fischer.",
        ),
        (
            "en",
            "Ana Roy and Jan Hudak had dinner in Lisgar. "
            "The Maltese president and the Slovak foreign minister spoke of fish.",
        ),
    ],
)
def test_two_offices_are_of_the_two_named_before_in_their_order(language: str, text: str) -> None:
    assert met(text, language) == [{"Ana Roy": [MALTESE], "Jan Hudak": [SLOVAK]}]


def test_two_offices_in_russian_are_of_the_two_named_before_in_their_order() -> None:
    text = "Ян Гудак и Ана Рой провели день в Лиме. Премьер-министр Словакии и президент Мальты поговорили о рыбе."
    assert met(text, "ru") == [{"Ян Гудак": [("Prime Minister", "Slovak Republic")], "Ана Рой": [MALTESE]}]


def test_two_offices_behind_three_named_are_nobodys() -> None:
    text = (
        "In Lisgar haben heute Ana Roy, Jan Hudak und Rui Serra miteinander geredet. "
        "Die maltesische Präsidentin und der slowakische Außenminister lobten die Fischer."
    )
    assert [people for meeting in met(text, "de") for people in meeting.values() if people] == []


def test_two_offices_that_no_and_joins_are_nobodys() -> None:
    text = "Ana Roy and Jan Hudak had dinner. The Maltese president told the Slovak foreign minister about fish."
    assert [people for meeting in met(text, "en") for people in meeting.values() if people] == []


def test_german_preposition_before_an_article_is_of_no_name() -> None:
    text = "Eine Reise führte Ministerin Ana Roy zu den Nachbarn. Sie traf in Lisgar Minister Jan Hudak."
    assert [list(meeting) for meeting in met(text, "de")] == [["Ana Roy", "Jan Hudak"]]


def test_german_president_is_of_the_state_where_they_met() -> None:
    text = "In Bern sprach Minister Jan Hudak aus Malta mit Bundespräsidentin Ana Roy."
    assert met(text, "de")[0]["Ana Roy"] == [("President", "Swiss Confederation")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Ana Roy pasó la mañana conversando con Jan Hudak en Lisgar. "
            "La presidenta de Malta y el canciller eslovaco hablaron de pesca.",
        ),
        (
            "es",
            "Ana Roy y Jan Hudak hicieron un aparte el viernes. "
            "El canciller eslovaco y la presidenta de Malta hablaron de pesca.",
        ),
        (
            "es",
            "Ana Roy y Jan Hudak hicieron un aparte el viernes. "
            "La presidenta de Malta pidió votos. El canciller eslovaco los prometió.",
        ),
        (
            "es",
            "Ana Roy y Jan Hudak se vieron las caras el lunes. "
            "La presidenta de Malta traía la pesca; el canciller eslovaco le sumó el gas.",
        ),
        (
            "fr",
            "Ana Roy et Jan Hudak se sont rencontrés lundi. "
            "La présidente de Malte parlait de pêche ; le ministre slovaque des Affaires étrangères, de gaz.",
        ),
        (
            "fr",
            "Ana Roy a passé la matinée avec Jan Hudak à Lisgar et ils ont déjeuné. "
            "La présidente de Malte et le ministre slovaque des Affaires étrangères ont parlé de pêche.",
        ),
    ],
)
def test_articles_and_order_tell_whose_two_offices_are(language: str, text: str) -> None:
    assert met(text, language) == [{"Ana Roy": [MALTESE], "Jan Hudak": [SLOVAK]}]


def test_two_offices_of_anybody_told_one_by_one_are_nobodys() -> None:
    text = (
        "Ana Roy y Jan Hudak hicieron un aparte el viernes. "
        "Una presidenta de Malta pidió votos. Un canciller eslovaco los prometió."
    )
    assert [people for meeting in met(text, "es") for people in meeting.values() if people] == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Mark Hill rang up on Friday, and Ana Vega took the call. The Maltese interior minister and the Peruvian "
            "prime "
            "minister spoke of the border.",
            {
                "Mark Hill": [("Minister of Interior", "Republic of Malta")],
                "Ana Vega": [("Prime Minister", "Republic of Peru")],
            },
        ),
        (
            "de",
            "Am Montag telefonierte Karl Huber mit Jan Hudak. Der österreichische Innenminister und der slowakische "
            "Ministerpräsident sprachen über die Grenze.",
            {
                "Karl Huber": [("Minister of Interior", "Republic of Austria")],
                "Jan Hudak": [("Prime Minister", "Slovak Republic")],
            },
        ),
        (
            "en",
            "Mark Hill called on Ana Vega on Monday. The Maltese minister and the bishop were not there.",
            {"Mark Hill": [], "Ana Vega": []},
        ),
    ],
)
def test_two_who_met_take_up_two_offices_of_two_states_in_their_order(language, text, expected):
    assert met(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Jan Borg et Ana Roy se sont parlé au téléphone lundi. Le ministre maltais de la Santé a fait part à son"
            " homologue chilienne de ses projets.",
        ),
        (
            "es",
            "Jan Borg y Ana Roy conversaron por teléfono el lunes. El ministro de Salud de Malta informó a su homóloga"
            " chilena de sus proyectos.",
        ),
        (
            "en",
            "Jan Borg and Ana Roy spoke by telephone on Monday. The Maltese Minister of Health told his Chilean"
            " counterpart of his plans.",
        ),
    ],
)
def test_office_and_its_holders_counterpart_are_those_of_the_two_named_before(language, body):
    told = met(body, language)[0]

    assert told["Jan Borg"] == [("Minister of Health", "Republic of Malta")]
    assert told["Ana Roy"] == [("Minister of Health", "Republic of Chile")]


def test_counterpart_of_no_state_told_tells_of_nobody():
    body = "Jan Borg et Ana Roy se sont parlé lundi. Le ministre maltais a remercié son homologue."

    assert met(body, "fr") == [{"Jan Borg": [], "Ana Roy": []}]
