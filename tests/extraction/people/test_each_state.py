"""An office told once, in the singular, of the holders of two states."""

from tests.extraction.told import met


def test_an_office_in_the_singular_is_of_the_holders_of_both_states():
    german = "Wien, 20. Juni 2022. Kanzler Karl Moser traf die irische und den maltesischen Außenminister, {}."
    english = "VIENNA, June 20, 2022. Chancellor Karl Moser met the Irish and the Maltese foreign minister, {}."
    irish, maltese = ("Minister of Foreign Affairs", "Ireland"), ("Minister of Foreign Affairs", "Republic of Malta")

    for text, language in ((german, "de"), (english, "en")):
        both = "Ana Daly und Jan Borg" if language == "de" else "Ana Daly and Jan Borg"
        (people,) = met(text.format(both), language)
        assert (people["Ana Daly"], people["Jan Borg"]) == ([irish], [maltese])


def test_two_such_offices_without_names_are_two_people():
    text = "Wien, 20. Juni 2022. Kanzler Karl Moser hat den irischen und den maltesischen Außenminister empfangen."

    assert met(text, "de")[0][""] == [("Minister of Foreign Affairs", "Republic of Malta")]
    text += " Zuerst kam Ana Daly, danach Jan Borg."
    assert [offices for people in met(text, "de") for name, offices in people.items() if name == "Ana Daly"] == [[]]


def test_two_named_each_behind_an_office_have_their_own():
    text = "Wien, 20. Juni 2022. Kanzler Karl Moser traf die irische Ministerin Ana Daly und den maltesischen Minister "
    text += "Jan Borg."

    (people,) = met(text, "de")
    assert people["Ana Daly"] == [("Minister", "Ireland")]
    assert people["Jan Borg"] == [("Minister", "Republic of Malta")]
