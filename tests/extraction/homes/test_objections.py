"""What speaks against a state that what the text tells of the other side, or of a topic, might mean."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        # Either of the two may be at home there.
        (
            "es",
            "El presidente Luis Vera y su homólogo Pedro Vial se vieron en Santiago. Asistieron las cancilleres Ana "
            "Paz, "
            "de Ecuador, y Rosa Mora, de Chile.",
            "Luis Vera",
            "President",
        ),
        # A body's own seat.
        (
            "ru",
            "В Брюсселе министр иностранных дел Ян Борг встретился с генеральным секретарём НАТО Яном Гудаком.",
            "Ян Борг",
            "Minister of Foreign Affairs",
        ),
        (
            "en",
            "Foreign Minister Carlo Borg met the Secretary General of the OSCE, Jan Hudak, in Vienna.",
            "Carlo Borg",
            "Minister of Foreign Affairs",
        ),
        # What they spoke about.
        (
            "en",
            "Trade Minister Jan Hudak met Ambassador Carlo Borg of Malta. The two spoke about Mexico.",
            "Jan Hudak",
            "Minister of Trade",
        ),
        (
            "de",
            "Außenminister Carlo Borg sprach am Montag mit Ana Mora, der Botschafterin Chiles, über Peru.",
            "Carlo Borg",
            "Minister of Foreign Affairs",
        ),
        # A town where all are guests.
        (
            "en",
            "GENEVA, 3 May 2021 - Foreign Minister Carlo Borg met Ana Mora of Chile on Monday.",
            "Carlo Borg",
            "Minister of Foreign Affairs",
        ),
        # Where another of those named works.
        (
            "en",
            "Ambassador Ana Mora of Chile met Interior Minister Jan Hudak. A school in Lebanon was named as well.",
            "Jan Hudak",
            "Minister of Interior",
        ),
        # Who received him.
        (
            "de",
            "Außenministerin Eva Moser hat heute Botschafter Jonas Lind empfangen. Österreich wolle mehr Handel.",
            "Jonas Lind",
            "Ambassador",
        ),
        (
            "de",
            "Regierungsrätin Eva Moser traf am Montag Botschafter Jonas Lind. Liechtenstein sei ein guter Nachbar.",
            "Jonas Lind",
            "Ambassador",
        ),
        (
            "fr",
            "La conseillère fédérale Ana Keller a reçu l’ambassadeur Jonas Lind. La Suisse veut plus de commerce.",
            "Jonas Lind",
            "Ambassador",
        ),
    ],
)
def test_no_state_is_worked_out(language, text, name, office):
    (meeting,) = met(text, language)
    assert meeting[name] == [(office, "")]


def test_another_minister_of_one_state_may_be_there_too():
    text = (
        "Amir Ahmad Salim of Kuwait received Ambassador Ana Mora of Chile. Foreign Minister Ali Nasser of Kuwait and "
        "Amiri Diwan Affairs Minister Omar Jasim attended."
    )
    (meeting,) = met(text, "en")
    assert meeting["Omar Jasim"] == [("Amiri Diwan Affairs Minister", "State of Kuwait")]


def test_who_met_the_officials_of_a_capital_abroad_is_none_of_theirs():
    text = "Staatssekretär Jan Roth traf gestern in Lima Ministerpräsidentin Ana Mora und Außenminister Luis Parra."
    (meeting,) = met(text, "de")
    assert meeting["Jan Roth"] == [("State Secretary", "")]
    assert meeting["Luis Parra"] == [("Minister of Foreign Affairs", "Republic of Peru")]


def test_who_was_president_is_not_of_the_state_that_was_spoken_of() -> None:
    text = (
        "Maltese Foreign Minister Anna Roy spoke with former President Jan Borg about the situation in Peru. They"
        " discussed the arrests in Peru and called for elections in Peru."
    )
    assert met(text, "en")[0]["Jan Borg"] == [("Former President", "")]
