"""Those whose envoys, letters and hosts a text tells of: they hold no office of another, and met nobody."""

import pytest

from tests.extraction.told import met, read


def test_whose_special_envoy_met_somebody_did_not_meet_him() -> None:
    (people,) = met("President Ana Hill's Special Envoy, Jan Roy, met President Otto Borg of Peru in Lima.", "en")
    assert sorted(people) == ["Jan Roy", "Otto Borg"]


def test_whose_counterpart_met_with_him_did_meet() -> None:
    (people,) = met(
        "Prime Minister Ana Hill of Malta's talks with her Peruvian counterpart, Otto Borg, were held.", "en"
    )
    assert sorted(people) == ["Ana Hill", "Otto Borg"]


def test_minister_is_not_the_president_whom_the_clause_before_him_names() -> None:
    text = (
        "Jan Roy, the Foreign Minister of Malta, met Ambassador Otto Borg of Peru. Having praised him for the letters"
        " that he presented to the President, Minister Jan Roy said he was confident."
    )
    assert met(text, "en")[0]["Jan Roy"] == [("Minister of Foreign Affairs", "Republic of Malta")]


def test_envoy_named_behind_who_sent_him_holds_the_office() -> None:
    text = "The first Ambassador that Peru has sent to Malta, H.E. Jan Roy, called on President Ana Hill."
    assert met(text, "en")[0]["Jan Roy"] == [("Ambassador", "Republic of Peru")]


def test_host_in_a_town_of_another_state_is_not_of_the_one_visited_before() -> None:
    text = (
        "Minister Jan Roy of Malta was in Lima on Tuesday, where he met President Otto Borg. The day before, Roy had"
        " called on President Ana Hill in Maputo."
    )
    last = read(text, "en").meetings[-1]
    assert [(p.name, [o.organization for o in p.offices]) for p in last.participants][-1] != (
        "Ana Hill",
        ["Republic of Peru"],
    )


def test_who_accompanied_her_and_who_joined_them_were_there() -> None:
    text = (
        "Minister Ana Hill of Malta met Luz Vega, the Mayor of Lima. {} accompanied her. {} joined Vega in the talks."
    )
    (people,) = met(text.format("Dr Jan Roy, the Ambassador of Malta,", "Ivo Moy, the Mayor of Quito,"), "en")
    assert sorted(people) == ["Ana Hill", "Ivo Moy", "Jan Roy", "Luz Vega"]


@pytest.mark.parametrize(
    "text",
    [
        "The message was handed over by Foreign Minister Jan Roy of Malta to Prime Minister Ana Hill of Peru in Lima.",
        "Foreign Minister Jan Roy of Malta handed over a letter of the Emir to Prime Minister Ana Hill of Peru.",
    ],
)
def test_who_handed_over_a_letter_met_whom_he_handed_it_to(text: str) -> None:
    assert [sorted(people) for people in met(text, "en")] == [["Ana Hill", "Jan Roy"]]


def test_whom_an_adviser_serves_did_not_meet_others() -> None:
    (people,) = met("Ivo Moy, Adviser to President Ana Hill, met Foreign Minister Jan Roy of Malta in Lima.", "en")
    assert sorted(people) == ["Ivo Moy", "Jan Roy"]
