"""Turkish and Azerbaijani offices that follow one another: of one person, or of two."""

from tests.extraction.told import met


def test_an_office_in_the_accusative_is_not_of_the_one_named_next() -> None:
    text = (
        "Yan Borq bu gün nazirliyə çağırılıb. Maltanın ölkəmizdəki səfirini nazirin müavini Rauf Quliyev qəbul edərək "
        "ona nota verib."
    )
    assert met(text, "az") == [
        {
            "Yan Borq": [("Ambassador", "Republic of Malta")],
            "Rauf Quliyev": [("Deputy Minister", "Republic of Azerbaijan")],
        }
    ]


def test_an_office_in_the_dative_is_not_the_subjects() -> None:
    text = (
        "Belediye Başkanı Can Kaya, Jan Borg'u ağırladı. Malta'nın İstanbul Başkonsolosu, yeni başkana başarı diledi."
    )
    assert met(text, "tr")[0]["Jan Borg"] == [("Consul General", "Republic of Malta")]


def test_an_ambassador_before_the_holder_of_another_office_is_a_rank() -> None:
    text = "NATO Genel Sekreteri Büyükelçi Jan Borg, Malta Başbakanı Can Kaya ile görüştü."
    assert met(text, "tr")[0]["Jan Borg"] == [("Secretary General", "North Atlantic Treaty Organization")]
