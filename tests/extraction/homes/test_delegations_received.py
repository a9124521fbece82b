"""Whose they are who lead a delegation, receive it, or attended beside a party's officers."""

from tests.extraction.told import met

GERMANY, PERU, RWANDA = "Federal Republic of Germany", "Republic of Peru", "Republic of Rwanda"


def test_leader_told_in_the_next_sentence_is_of_the_delegations_state():
    text = "A German delegation was received on 3 May 2021 by President Paul Hill. {} is led by Karl Bruch, {}."
    for opening, title in (("It", "Minister of Health"), ("The delegation", "the Minister of Health")):
        (meeting,) = met(text.format(opening, title), "en")
        assert meeting["Karl Bruch"] == [("Minister of Health", GERMANY)]
    (meeting,) = met(text.format("It", "head of the Red Hat Company"), "en")
    assert GERMANY not in dict(meeting["Karl Bruch"]).values()


def test_who_received_a_states_delegation_is_not_of_that_state():
    text = (
        "Hill receives German delegation\n\nA delegation from Germany was received on 3 May by President Paul Hill. "
        "It is led by Karl Bruch, Minister of Health. Germany helps."
    )
    (meeting,) = met(text, "en")
    assert meeting["Paul Hill"] == [("President", "")]
    assert meeting["Karl Bruch"] == [("Minister of Health", GERMANY)]


def test_who_is_in_a_state_for_some_days_visits_it():
    text = "President Paul Hill received on 3 May 2021 Karl Bruch, German Minister of Health, who {} in Rwanda {}."
    (meeting,) = met(text.format("is", "for five days"), "en")
    assert meeting["Paul Hill"] == [("President", RWANDA)]
    (meeting,) = met(text.format("believes", "and its future"), "en")
    assert meeting["Paul Hill"] == [("President", "")]


def test_attendants_listed_behind_a_partys_officer_are_of_his_state():
    text = (
        "U.S. Senator Otto Hill met President Ana Vega of Peru on 3 May 2021. Jan Mora, the Peruvian minister of "
        "defense, Eva Roy, minister of health, {}, and Luis Borg, minister of state, cabinet member and national "
        "security adviser, attended."
    )
    (meeting,) = met(text.format("Luz Rey, the Peruvian ambassador to the US"), "en")
    assert meeting["Eva Roy"] == [("Minister of Health", PERU)]
    assert meeting["Luis Borg"][0] == ("Minister of State", PERU)
    assert meeting["Luis Borg"][-1] == ("National Security Adviser", PERU)
    (meeting,) = met(text.format("Luz Rey, the Maltese minister of trade"), "en")
    assert meeting["Luis Borg"][0][1] == ""


def test_bodys_officer_for_a_state_holds_no_office_of_it():
    text = "Foreign Minister Ana Vega of Peru received on 3 May 2021 Otto Roy, Country Manager for Peru{}."
    (meeting,) = met(text.format(". Roads that the World Bank pays for were discussed"), "en")
    assert meeting["Otto Roy"] == [("Country Director", "World Bank")]
    (meeting,) = met(text.format(""), "en")
    assert meeting["Otto Roy"] == [("Country Director", "")]


def test_keeper_of_the_seals_is_the_minister_of_justice():
    text = "Ana Roy met Eric Dupond, Keeper of the Seals and Minister of Justice of the French Republic, on 3 May 2021."
    (meeting,) = met(text, "en")
    assert meeting["Eric Dupond"] == [("Minister of Justice", "French Republic")]
