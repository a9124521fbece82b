"""Whose a Turkish president is where the head of the other part of the island is but its leader."""

from tests.extraction.told import met


def test_a_president_beside_a_leader_of_the_other_side_is_of_the_north() -> None:
    text = (
        "Cumhurbaşkanı Can Kaya, Genel Sekreterin Kıbrıs Özel Temsilcisi Eva Holm'u kabul etti. Kıbrıslı Rum lider Jan "
        "Borg ile gelecek ay buluşacaklar."
    )
    assert met(text, "tr") == [
        {
            "Can Kaya": [("President", "Turkish Republic of Northern Cyprus")],
            "Eva Holm": [("Special Representative", "")],
        }
    ]
