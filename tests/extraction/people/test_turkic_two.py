"""Two named in a Turkic headline, whose offices the text below tells."""

from tests.extraction.told import met

MINISTER = [("Minister of Foreign Affairs", "Republic of Azerbaijan")]


def test_two_offices_below_a_headline_are_of_the_two_it_names() -> None:
    text = (
        "Elmar Quliyev Antalyada Jan Borqla görüşüb\n\nGörüş şuranın iclası çərçivəsində olub. Azərbaycanın xarici "
        "işlər naziri ilə Maltanın səfiri ticarəti müzakirə ediblər.\n\nJ.Borq təşəkkür edib."
    )
    (people,) = met(text, "az")
    assert people == {"Elmar Quliyev": MINISTER, "Jan Borq": [("Ambassador", "Republic of Malta")]}


def test_what_headline_and_text_leave_out_each_tells_the_other() -> None:
    text = (
        "Elmar Quliyev Maltanın səfirini qəbul edib\n\nXarici işlər naziri işə yeni başlayan Jan Musəvini təbrik edib, "
        "ona uğurlar arzulayıb.\n\nElmar Quliyev ticarətdən danışıb."
    )
    (people,) = met(text, "az")
    assert people == {"Elmar Quliyev": MINISTER, "Jan Musəvi": [("Ambassador", "Republic of Malta")]}


def test_offices_of_others_are_not_taken_up() -> None:
    text = (
        "Elmar Quliyev Antalyada Jan Borqla görüşüb\n\nGörüşdə Maltanın baş naziri ilə Çilinin səfirinin danışıqları "
        "da xatırlanıb."
    )
    assert [offices for people in met(text, "az") for offices in people.values()] in ([], [[], []])
