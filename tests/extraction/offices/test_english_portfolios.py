"""English ministers: what they are for ends where their name begins, and may begin before the last of it."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize("thing", ["Finance", "Foreign Affairs", "Trade and Tourism", "National Economy"])
def test_name_before_its_state_is_no_part_of_what_a_minister_is_for(thing: str) -> None:
    (people,) = met(f"President Ivo Moy of Peru met Minister of {thing} Ana Roy of Malta.", "en")
    assert [body for _, body in people["Ana Roy"]] == ["Republic of Malta"]


@pytest.mark.parametrize(
    ("minister", "title"),
    [
        ("Finance and National Economy Minister", "Minister of Finance and National Economy"),
        ("Finance and Public Works Minister", "Minister of Finance and Public Works"),
        ("Tourism, Culture and National Economy Minister", "Minister of Tourism, Culture and National Economy"),
        ("Planning and International Cooperation Minister", "Minister of Planning and International Cooperation"),
    ],
)
def test_things_that_and_joins_before_a_minister_are_his(minister: str, title: str) -> None:
    (meeting,) = read(f"President Ivo Moy of Peru met {minister} Ana Roy of Malta.", "en").meetings
    assert [[o.in_full for o in p.offices] for p in meeting.participants if p.name == "Ana Roy"] == [[title]]


def test_thing_of_the_office_before_is_not_joined_to_the_next() -> None:
    (people,) = met("President Ivo Moy of Peru met the Minister of Trade and Finance Minister Ana Roy of Malta.", "en")
    assert [title for title, _ in people["Ana Roy"]] == ["Minister of Trade", "Minister of Finance"]


@pytest.mark.parametrize("grade", ["Additional", "Joint", "Principal"])
def test_grade_before_a_secretary_is_of_his_title(grade: str) -> None:
    text = (
        f"Ana Hill of Malta met Ivo Shah, {grade} Secretary of Foreign Affairs of Peru, and President Jan Roy of Peru."
    )
    (meeting,) = read(text, "en").meetings
    titles = {p.name: [o.in_full for o in p.offices] for p in meeting.participants}
    assert titles["Ivo Shah"] == [f"{grade} Secretary of Foreign Affairs"]


@pytest.mark.parametrize("name", ["Jan Mora Roy", "Jan Roy"])
def test_next_ministers_name_behind_and_is_no_thing_of_the_one_before(name: str) -> None:
    text = (
        f"President Ivo Moy of Peru met Ana Hill, Minister for Children, and {name}, Minister for Pacific Peoples. Luz"
        " Vega of Malta was there."
    )
    (people,) = met(text, "en")
    assert {"Ana Hill", name} <= people.keys()
    assert [title for title, _ in people["Ana Hill"]] == ["Minister of Children"]
