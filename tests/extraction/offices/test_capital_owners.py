"""States told by their capital's possessive before an office."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("Bratislava's ambassador, Peter Hudak,", ("Ambassador", "Slovak Republic")),
        ("Bratislava's new ambassador in Lima, Peter Hudak,", ("Ambassador", "Slovak Republic")),
        ("Kuala Lumpur's foreign minister Peter Hudak", ("Minister of Foreign Affairs", "Malaysia")),
        ("Lisbon’s chargé d'affaires, Peter Hudak,", ("Chargé d'Affaires", "Portuguese Republic")),
    ],
)
def test_capital_tells_whose_a_states_office_is(office, expected):
    text = f"LIMA, 3 May 2022. {office} met Peru's President, Ana Mora, on Tuesday."
    assert met(text, "en")[0]["Peter Hudak"] == [expected]


def test_capital_tells_no_state_of_a_towns_officer():
    text = "LIMA, 3 May 2022. Peru's President, Ana Mora, met Lisbon's mayor, Peter Hudak, on Tuesday."
    assert met(text, "en")[0]["Peter Hudak"][0][1] != "Portuguese Republic"


def test_capital_behind_the_office_is_where_an_envoy_is_posted():
    text = "LIMA, 3 May 2022. Slovakia's ambassador in Lisbon, Peter Hudak, met Peru's President, Ana Mora, on Tuesday."
    assert met(text, "en")[0]["Peter Hudak"] == [("Ambassador", "Slovak Republic")]
