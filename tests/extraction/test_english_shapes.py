"""Offices, names and owners as English reports print them."""

from tests.extraction.told import met


def test_a_headline_tells_the_offices_of_the_two_who_met() -> None:
    text = (
        "Association of Southeast Asian Nations\n\nSecretary-General meets Foreign Minister of Peru\n3 May 2019\n\n"
        "LISGAR, 3 May 2019 – Mr Lim Boon Keng and Ms Ana Mora met this morning and spoke about fisheries and ports."
    )
    (meeting,) = met(text, "en")
    assert meeting == {
        "Lim Boon Keng": [("Secretary General", "Association of Southeast Asian Nations")],
        "Ana Mora": [("Minister of Foreign Affairs", "Republic of Peru")],
    }


def test_words_for_things_are_surnames_behind_offices() -> None:
    told = [
        "Foreign Minister Park Min-jun of Korea met Ms Jane Hall and Ambassador Ruth West in Seoul on 3 May 2021.",
        "President Ana Roy met Foreign Minister Eva Park in Park Hotel on 3 May 2021.",
        "President Ana Roy met Minister Eva Mora in the President House on 3 May 2021.",
    ]
    assert [list(met(text, "en")[0]) for text in told] == [
        ["Park Min-jun", "Jane Hall", "Ruth West"],
        ["Ana Roy", "Eva Park"],
        ["Ana Roy", "Eva Mora"],
    ]


def test_a_prince_called_sultan_holds_no_such_office() -> None:
    text = "The Emir of Qatar, Hamad Al Kuwari, met Minister of State for Foreign Affairs Sultan bin Saad Al Muraikhi."
    (meeting,) = met(text, "en")
    assert list(meeting) == ["Hamad Al Kuwari", "Sultan bin Saad Al Muraikhi"]
    assert meeting["Sultan bin Saad Al Muraikhi"][0][0] == "Minister of State for Foreign Affairs"


def test_a_clause_that_an_office_opens_tells_it_of_nobody_before() -> None:
    text = (
        "President Ana Roy of Malta met Peruvian Prime Minister Luis Mora. During the talks, which were also attended "
        "by Finance Minister Jan Borg, the President praised Peru."
    )
    assert [title for title, _ in met(text, "en")[0]["Jan Borg"]] == ["Minister of Finance"]


def test_a_counterpart_in_a_list_is_of_the_one_before() -> None:
    text = (
        "President Ana Roy of Malta held talks with her Peruvian counterpart Luis Mora. The talks were attended by "
        "Maltese Finance Minister Jan Borg, his Peruvian counterpart Rosa Quispe, and Solicitor General Eva Vella."
    )
    assert met(text, "en")[0]["Rosa Quispe"] == [("Minister of Finance", "Republic of Peru")]


def test_an_agency_before_a_dash_owns_no_office() -> None:
    text = "Accra, GNA – President Kofi Asante met Peruvian Foreign Minister Luis Mora in Accra on 3 May 2021."
    assert met(text, "en")[0]["Kofi Asante"] == [("President", "Republic of Ghana")]


def test_a_state_owns_the_federal_minister_behind_it() -> None:
    text = "President Ana Roy of Malta met German Federal Finance Minister Jens Holm on 3 May 2021."
    assert met(text, "en")[0]["Jens Holm"] == [("Minister of Finance", "Federal Republic of Germany")]


def test_an_envoy_is_told_by_as_and_a_rank_tells_no_state() -> None:
    text = (
        "The Secretary-General of the Caribbean Community (CARICOM), Ambassador Irwin Lake, accepted the credentials "
        "of Her Excellency Aino Salo as Ambassador of Finland on 8 June 2016."
    )
    (meeting,) = met(text, "en")
    assert meeting == {
        "Irwin Lake": [("Secretary General", "Caribbean Community"), ("Ambassador", "")],
        "Aino Salo": [("Ambassador", "Republic of Finland")],
    }


def test_the_secretary_general_of_no_named_body_took_part() -> None:
    text = (
        "Readout of the Secretary-General's meeting with Ms Aino Salo, Prime Minister of Finland\n\n"
        "The Secretary-General met on 3 May 2021 with Ms Aino Salo, Prime Minister of Finland, and thanked Finland."
    )
    (meeting,) = met(text, "en")
    assert meeting == {"": [("Secretary General", "")], "Aino Salo": [("Prime Minister", "Republic of Finland")]}


def test_a_list_behind_a_colon_does_not_hold_the_office_before_it() -> None:
    text = (
        "Two envoys handed their credentials to President Ana Roy of Malta on 3 May 2021, and she spoke with both. "
        "Later two more handed theirs to the President: Aino Salo of Finland and Luis Mora of Peru."
    )
    assert all(("President", "Republic of Finland") not in offices for m in met(text, "en") for offices in m.values())


def test_towns_behind_a_house_tell_whose_the_host_is() -> None:
    text = (
        "President Ana Roy received letters of credence from the Ambassadors of Chile, Hungary and Peru on 3 May 2021 "
        "at the State House, Abuja. The President spoke separately to Ambassador Maria Vidal of Chile, Ambassador "
        "Lorand Kovacs of Hungary and Ambassador Rosa Quispe of Peru."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [
        ["Ana Roy", "Maria Vidal"],
        ["Ana Roy", "Lorand Kovacs"],
        ["Ana Roy", "Rosa Quispe"],
    ]
    assert met(text, "en")[0]["Ana Roy"] == [("President", "Federal Republic of Nigeria")]
