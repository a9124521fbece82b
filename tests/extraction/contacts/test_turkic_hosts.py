"""Several who received one known, in Turkish and Azerbaijani: they did not meet each other."""

import pytest

from tests.extraction.told import met

MALTA = "Republic of Malta"


@pytest.mark.parametrize(
    "told",
    [
        "Onu Vali Ali Kaya ve Belediye Başkanı Can Taş karşıladı.",
        "Konuğu Vali Ali Kaya ile Belediye Başkanı Can Taş ağırladı.",
        "Onunla Vali Ali Kaya ve Belediye Başkanı Can Taş görüştü.",
    ],
)
def test_several_receive_whom_a_pronoun_before_them_means(told: str) -> None:
    text = f"Malta Başbakanı Jan Borg Bursa'ya geldi. {told}"
    assert met(text, "tr") == [
        {
            "Jan Borg": [("Prime Minister", MALTA)],
            "Ali Kaya": [("Governor", "Bursa")],
            "Can Taş": [("Mayor", "Bursa")],
        }
    ]


@pytest.mark.parametrize("whom", ["Onu", "Qonağı", "Qonaqla"])
def test_several_receive_a_guest_in_azerbaijani(whom: str) -> None:
    text = (
        f"Maltanın baş naziri Jan Borq Gəncəyə gəlib. {whom} icra başçısı Rauf Vəliyev və universitetin rektoru Anar "
        "Quliyev görüşüb."
    )
    assert met(text, "az") == [
        {
            "Jan Borq": [("Prime Minister", MALTA)],
            "Rauf Vəliyev": [("District Governor", "")],
            "Anar Quliyev": [("Rector", "")],
        }
    ]


def test_a_guest_in_a_case_is_no_contact_of_those_beside() -> None:
    text = "Salonda konuğu Vali Ali Kaya, Malta Büyükelçisi Jan Borg ve milletvekilleri bekliyordu."
    assert met(text, "tr") == []


def test_whose_guest_somebody_was_met_him() -> None:
    text = "Vali Ali Kaya'nın bugünkü konuğu Malta Büyükelçisi Jan Borg oldu."
    assert [list(people) for people in met(text, "tr")] == [["Ali Kaya", "Jan Borg"]]


def test_our_head_of_state_is_the_one_at_home() -> None:
    text = "Prezident Rauf Vəliyev Valettada olub. Maltanın Prezidenti Jan Borq dövlətimizin başçısı ilə sağollaşıb."
    assert [list(people) for people in met(text, "az")] == [["Jan Borq", "Rauf Vəliyev"]]
