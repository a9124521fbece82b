"""Whom somebody serves, named behind his office in the genitive: no holder of that, and no party."""

import pytest

from tests.extraction.told import met

MINISTER = {"Ян Борг": [("Minister", "")]}
SERVES = [("Special Representative", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Сержи Гор, спецпредставитель Дональда Мороза по Азии, зашел к министру Яну Боргу.",
        "Министр Ян Борг принял Сержи Гора, спецпредставителя Дональда Мороза, и накормил гостя.",
    ],
)
def test_whom_somebody_serves_holds_not_his_office(text: str) -> None:
    assert met(text, "ru") == [MINISTER | {"Сержи Гор": SERVES}]


@pytest.mark.parametrize(
    "text",
    [
        "Министр Ян Борг и спецпредставитель Анна Мороз обсудили рыбу.",
        "Министр Ян Борг, спецпредставитель Анна Мороз побеседовали.",
    ],
)
def test_holder_behind_such_an_office_holds_it(text: str) -> None:
    assert met(text, "ru") == [MINISTER | {"Анна Мороз": SERVES}]
