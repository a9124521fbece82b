"""The days of contacts that a report tells of beside a visit of several days."""

import pytest

from tests.extraction.told import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Foreign Minister Carlo Vella of Malta was received by President Pedro Roa of Chile, the ministry said. "
            "He was in Santiago on an official visit on 24 and 25 March 2021.",
        ),
        (
            "fr",
            "Le ministre maltais Carlo Vella a été reçu par le président chilien Pedro Roa, fait savoir jeudi un "
            "communiqué. Il se trouvait au Chili les 24 et 25 mars 2021 pour une visite officielle.",
        ),
        (
            "es",
            "El ministro maltés Carlo Vella realizó una visita a Chile del 24 al 25 de marzo de 2021. El presidente "
            "chileno Pedro Roa lo recibió en audiencia.",
        ),
    ],
)
def test_contact_of_a_visit_that_is_over_was_on_some_day_of_its_month(language, text):
    (meeting,) = read(f" date 2021-03-25\n\n{text}\n", language).meetings
    told = [(e.basis, e.reason) for e in meeting.days_evidence]
    assert (meeting.days.written, told) == ("2021-03", [("worked out", "the days of the visit")])


@pytest.mark.parametrize(
    "visit",
    [
        "He is in Santiago on a visit from 25 to 27 March 2021.",
        "He had been in Lima on 24 and 25 March 2021.",
    ],
)
def test_visit_that_goes_on_and_days_of_something_else_tell_nothing(visit):
    text = f"Foreign Minister Carlo Vella of Malta was received by President Pedro Roa of Chile. {visit}\n"
    (meeting,) = read(f" date 2021-03-25\n\n{text}", "en").meetings
    assert meeting.days.written == "2021-03-25"
