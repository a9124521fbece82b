"""Names of persons that hold names of places, and what is no person's name."""

import pytest

from tests.extraction.told import met

TOLD = [
    (
        "en",
        "Norwegian Foreign Minister Tom Olsen met Foreign Minister Israel Levin on Monday.",
        {"Tom Olsen", "Israel Levin"},
    ),
    (
        "en",
        "President Milan Varga received Denzel Washington on Monday and spoke of films with him.",
        {"Milan Varga", "Denzel Washington"},
    ),
    (
        "en",
        "President Victoria Varga met Special Envoy for Climate John Kerrigan on Monday for an exchange.",
        {"Victoria Varga", "John Kerrigan"},
    ),
    (
        "en",
        "President Varga received Sheikh Zayed bin Sultan Al Tajer at 4:13 PM.",
        {"Varga", "Zayed bin Sultan Al Tajer"},
    ),
    (
        "fr",
        "Le président François Hollande a reçu le ministre Santiago Varga.",
        {"François Hollande", "Santiago Varga"},
    ),
    ("es", "El presidente Santiago Varga recibió al ministro Pedro Navarro.", {"Santiago Varga", "Pedro Navarro"}),
    ("de", "Bundespräsident Milan Varga empfing Außenminister Tom Olsen.", {"Milan Varga", "Tom Olsen"}),
]


@pytest.mark.parametrize(("language", "text", "names"), TOLD)
def test_names_of_persons_are_told_from_places(language, text, names):
    assert [set(people) for people in met(text, language)] == [names]
