"""The state of those who came along with a guest: his, and not that of who received him."""

import pytest

from tests.extraction.told import met

_MALTESE = [("Deputy Prime Minister", "Republic of Malta")]


@pytest.mark.parametrize(
    "told",
    [
        "Den Präsidenten begleiteten Vizepremier Ian Vella und Minister Jan Mora.",
        "Borg begleiteten Vizepremier Ian Vella und Minister Jan Mora.",
        "Dieser kam mit einer Delegation, der auch Vizepremier Ian Vella und Minister Jan Mora angehörten.",
        "Der Delegation gehörten auch Vizepremier Ian Vella und Minister Jan Mora an.",
        "In seiner Begleitung waren Vizepremier Ian Vella und Minister Jan Mora.",
        "Mit ihm nahmen Vizepremier Ian Vella und Minister Jan Mora teil.",
    ],
)
def test_german_company_of_the_guest_is_of_his_state(told):
    text = f"Paris, 19.2.2020. Präsident Jean Roy empfing den maltesischen Präsidenten Karl Borg. {told}"

    (people,) = met(text, "de")
    assert people["Ian Vella"] == _MALTESE
    assert people["Jan Mora"] == [("Minister", "Republic of Malta")]


@pytest.mark.parametrize(
    "told",
    [
        "В составе делегации прибыл вице-премьер Ян Велла.",
        "Президента сопровождали вице-премьер Ян Велла и посол Иван Мора.",
        "Борга сопровождали вице-премьер Ян Велла и посол Иван Мора.",
    ],
)
def test_russian_company_of_the_guest_is_of_his_state(told):
    text = f"МИНСК, 19 февраля 2020. Премьер-министр Иван Рой принял президента Мальты Карла Борга. {told}"

    assert met(text, "ru")[0]["Ян Велла"] == _MALTESE


def test_those_on_the_hosts_side_are_of_his():
    text = "МИНСК, 19 февраля 2020. Президент Иван Рой принял президента Мальты Карла Борга. С белорусской стороны "
    text += "участвовал вице-премьер Ян Велла."

    assert met(text, "ru")[0]["Ян Велла"] == [("Deputy Prime Minister", "Republic of Belarus")]


def test_company_of_the_traveller_is_of_his_state():
    text = "Вице-премьер Чили Роман Борг в рамках визита в Улан-Батор провел встречу с премьер-министром Монголии "
    text += "Лувсаном Оюуном. Вместе с ним в переговорах участвовал министр торговли Бахыт Мора."

    assert met(text, "ru")[0]["Бахыт Мора"] == [("Minister of Trade", "Republic of Chile")]


def test_those_by_whom_a_visitor_was_accompanied_are_of_his_state():
    text = "Bern, 5. Mai 2023. Auf Einladung von Bundespräsident Jan Parm weilte der Präsident Estlands, Alar Karu, am "
    text += "Donnerstag zu einem Staatsbesuch in Bern. Begleitet wurde Karu von Außenminister Margus Tamm."

    assert met(text, "de")[0]["Margus Tamm"] == [("Minister of Foreign Affairs", "Republic of Estonia")]


def test_a_vice_consul_beside_a_consul_general_is_of_the_same_state():
    text = (
        "Махачкала, 20 июня 2022. Глава Дагестана Сергей Борг провел переговоры с генконсулом Ирана в Астрахани Мехди "
    )
    text += "Роем. Дипломата сопровождал вице-консул Хосейн Мора."

    assert met(text, "ru")[0]["Хосейн Мора"] == [("Vice Consul", "Islamic Republic of Iran")]


def test_who_is_said_to_head_a_russian_delegation_is_of_whose_it_is():
    text = (
        "ТБИЛИСИ, 5 мая 2021. Спикер парламента Давид Борг встретился с делегацией Мальты, которую возглавляет министр "
    )
    text += "Ян Рой."

    assert met(text, "ru")[0]["Ян Рой"] == [("Minister", "Republic of Malta")]
