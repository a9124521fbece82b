"""Complements of an office in the genitive, and what it is for, behind which its holder is named."""

import pytest

from tests.extraction.told import met

_ENVOY = ("Ambassador", "Republic of Malta")


def test_mayor_and_envoy_are_two_offices() -> None:
    report = "Встреча мэра Казани и посла Мальты прошла в Казани. Мэр Казани Иван Мора рад. Посол Мальты Ян Борг рад."

    assert met(report, "ru") == [{"Иван Мора": [("Mayor", "Казань")], "Ян Борг": [_ENVOY]}]


@pytest.mark.parametrize("charge", ["на переговорах", "на переговорах по урегулированию", "на встречах"])
def test_envoy_for_talks_is_named_behind_them(charge: str) -> None:
    report = f"Спецпредставитель президента Чили {charge} Иван Мора встретился с послом Мальты Яном Боргом."

    (meeting,) = met(report, "ru")

    assert list(meeting) == ["Иван Мора", "Ян Борг"]
    assert [organization for _, organization in meeting["Иван Мора"]] == ["Republic of Chile"]


def test_talks_in_a_title_are_no_meeting() -> None:
    report = "Посол Мальты Ян Борг и спецпредставитель президента Чили на переговорах Иван Мора написали по книге."

    assert met(report, "ru") == []


def test_talks_behind_an_office_without_a_name_are_a_meeting() -> None:
    report = "Президент Чили на переговорах с послом Мальты Яном Боргом говорил о рыбе."

    assert met(report, "ru") == [{"": [("President", "Republic of Chile")], "Ян Борг": [_ENVOY]}]


@pytest.mark.parametrize("region", ["Лисгарской области", "Татарстана"])
def test_senator_is_named_behind_the_region_that_elected_him(region: str) -> None:
    (meeting,) = met(f"Посол Мальты Ян Борг встретился с сенатором от {region} Иваном Морой.", "ru")

    assert [title for title, _ in meeting["Иван Мора"]] == ["Senator"]


def test_ordinal_of_a_department_is_given_back_in_the_nominative() -> None:
    (meeting,) = met("Посол Мальты Ян Борг встретился с директором Второго департамента МИД Чили Иваном Морой.", "ru")

    assert meeting["Иван Мора"] == [("Director", "Второй департамент МИД Чили")]
