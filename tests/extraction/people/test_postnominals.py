"""What stands right behind a name: abbreviations of offices, and whose the office before it is."""

import pytest

from tests.extraction.told import met


def test_abbreviated_office_behind_a_name_is_not_the_next_ones() -> None:
    text = "Ana Hill met the Health Minister of Peru, Jan Roy MP, and the Justice Minister of Chile, Ivo Moy."
    (people,) = met(text, "en")
    assert people["Ivo Moy"] == [("Minister of Justice", "Republic of Chile")]
    assert ("Minister of Health", "Republic of Peru") in people["Jan Roy"]


def test_letters_of_a_members_chamber_are_no_part_of_his_name() -> None:
    (people,) = met("President Ana Hill of Malta met Minister Jan Roy TD and Minister Ivo Moy MHK.", "en")
    assert sorted(people) == ["Ana Hill", "Ivo Moy", "Jan Roy"]


def test_state_behind_a_name_is_of_the_office_before_it_where_another_follows() -> None:
    text = "President Ana Hill of Malta received Ambassador Jan Roy of Peru, Chairman of the River Board."
    (people,) = met(text, "en")
    assert people["Jan Roy"][0] == ("Ambassador", "Republic of Peru")


def test_roving_ambassador_is_of_the_state_before_him() -> None:
    (people,) = met("President Ana Hill of Malta received Fiji's Roving Ambassador Jan Roy.", "en")
    assert people["Jan Roy"] == [("Ambassador", "Republic of Fiji")]


@pytest.mark.parametrize("name", ["Jan Roy Jr.", "Jan Roy M.P.", "Jan Roy"])
def test_office_follows_the_abbreviation_behind_a_name(name: str) -> None:
    (people,) = met(f"President Ana Hill of Malta received {name}, the Health Minister of Peru, on Thursday.", "en")
    assert people[name.removesuffix(".").removesuffix(" M.P")] == [("Minister of Health", "Republic of Peru")]


def test_letters_that_begin_a_name_are_no_abbreviation_behind_one() -> None:
    (people,) = met("President Ana Hill of Malta received M.P. Silva, the Health Minister of Peru.", "en")
    assert sorted(people) == ["Ana Hill", "M.P. Silva"]


def test_title_within_a_burmese_name_is_of_it() -> None:
    (people,) = met("President Ana Hill of Malta received General Mya Tun Oo, the Health Minister of Myanmar.", "en")
    assert "Mya Tun Oo" in people


@pytest.mark.parametrize("letters", [" MP", ", MP", " KCMG", ", KCMG, MP", " OBE TD"])
def test_letters_behind_a_name_part_it_from_no_office(letters: str) -> None:
    (people,) = met(f"President Ana Hill of Malta received Jan Roy{letters}, Minister for Trade of Peru.", "en")
    assert ("Minister of Trade", "Republic of Peru") in people["Jan Roy"]


def test_member_who_is_minister_is_told_by_his_office_alone() -> None:
    (people,) = met("President Ana Hill of Malta received the Right Hon. Jan Roy MP, Prime Minister of Fiji.", "en")
    assert people["Jan Roy"] == [("Prime Minister", "Republic of Fiji")]


def test_director_general_of_a_matter_is_of_no_body_beside() -> None:
    text = (
        "President Ana Hill of Malta met WHO Representative Jan Roy. The Director General of Health, Ivo Moy, attended."
    )
    assert met(text, "en")[0]["Ivo Moy"] == [("Director General of Health", "")]
