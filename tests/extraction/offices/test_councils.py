"""German councils that are called like their members."""

from tests.extraction.told import met


def test_a_council_behind_the_office_of_its_president_is_whose_that_is():
    text = "Kiel, 26. Juni 2019. {}, Jan Kos, traf Staatsrat Karl Roth."

    for printed, title, owner in (
        ("Der Präsident des slowenischen Staatsrates", "President", "slowenischer Staatsrat"),
        ("Der Vorsitzende des Staatsrats", "Chairman", "Staatsrat"),
    ):
        (people,) = met(text.format(printed), "de")
        assert people == {"Jan Kos": [(title, owner)], "Karl Roth": [("Regional Minister", "")]}


def test_a_party_leader_who_leads_the_state_is_its_head():
    text = "Chinas Staats- und Parteichef Wei Lan traf am 5. Mai 2020 in Peking den kubanischen Präsidenten Juan Mora."

    assert met(text, "de")[0]["Wei Lan"] == [("Head of State", "People's Republic of China")]
