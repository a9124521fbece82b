"""Offices behind German names: beyond the word that closes a verb, and told by a clause of their own."""

import pytest

from tests.extraction.told import met

VISITOR = "Bern, 6. März 2018. Botschafter Jan Hudak aus Malta "
PERUVIAN = ("Minister of Foreign Affairs", "Republic of Peru")


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("hieß Ana Roy willkommen, die Außenministerin Perus.", PERUVIAN),
        ("rief Ana Roy an, die Außenministerin Perus.", PERUVIAN),
        ("hat Ana Roy empfangen, die neue Außenministerin Perus.", PERUVIAN),
        ("saß mit Ana Roy zusammen, die heuer Bundespräsidentin ist.", ("President", "Swiss Confederation")),
        ("traf Ana Roy, die in Peru das Außenministerium leitet.", PERUVIAN),
        ("traf Ana Roy, die das peruanische Außenministerium führt.", PERUVIAN),
        ("traf Ana Roy, die das Außenministerium Perus leitet.", PERUVIAN),
        ("traf Ana Roy, die in Lima die Regierung führt.", ("Head of Government", "Republic of Peru")),
        ("traf Ana Roy, die das Parlament Perus leitet.", ("Speaker", "Parliament of Peru")),
        ("traf Ana Roy, die der Weltbank vorsteht.", ("President", "World Bank")),
        ("traf Ana Roy, die in Peru das Parlament präsidiert.", ("Speaker", "Parliament of Peru")),
    ],
)
def test_office_behind_a_german_name_is_its_holders(told: str, office: tuple[str, str]) -> None:
    assert met(VISITOR + told, "de") == [{"Jan Hudak": [("Ambassador", "Republic of Malta")], "Ana Roy": [office]}]


@pytest.mark.parametrize(
    "told",
    [
        "traf Ana Roy, die eine Firma leitet.",
        "traf Ana Roy, die in Peru Gespräche führt.",
        "traf Ana Roy, die den Außenminister Perus kennt.",
    ],
)
def test_who_heads_nothing_of_a_state_has_no_office(told: str) -> None:
    assert [people["Ana Roy"] for people in met(VISITOR + told, "de")] == [[]]


def test_counterpart_is_of_another_state_than_the_one_whose_counterpart_he_is() -> None:
    text = "Die österreichische Außenministerin Karin Moor sprach mit ihrem Gegenüber Rui Serra über die Donau."
    assert [people["Rui Serra"] for people in met(text, "de")] == [[("Minister of Foreign Affairs", "")]]


@pytest.mark.parametrize(
    "told",
    [
        "Dort traf der slowakische Außenminister die peruanische Außenministerin Ana Roy.",
        "Am Abend empfing der Außenminister die peruanische Außenministerin Ana Roy.",
    ],
)
def test_german_article_of_no_genitive_leads_to_somebody_else(told: str) -> None:
    text = f"Jan Hudak ist am Montag nach Wien gereist, um dort an einem Forum teilzunehmen. {told}"
    (people,) = met(text, "de")
    assert people["Ana Roy"] == [PERUVIAN]
    assert [title for title, _ in people["Jan Hudak"]] == ["Minister of Foreign Affairs"]
