"""Hosts who are of none of the states that their guests and colleagues are told to be from."""

from tests.extraction.told import met


def test_host_is_not_of_the_state_that_his_guest_came_from() -> None:
    text = (
        "Mit militärischen Ehren hat Bundespräsident Jan Roth am Freitag seinen Gast aus Deutschland, Karl Brandt, vor"
        " der Hofburg begrüßt."
    )
    assert met(text, "de")[0]["Jan Roth"] == [("President", "Republic of Austria")]


def test_office_of_the_colleagues_state_is_the_colleagues() -> None:
    text = (
        "Bern. Darüber sprach am Freitag Bundesrätin Eva Roth, Chefin VBS, mit ihrer Amtskollegin aus Österreich. Ana"
        " Huber und die Gastgeberin lobten die gute Zusammenarbeit. Über die Luftwaffe ließ sich die österreichische"
        " Verteidigungsministerin im Einzelnen informieren."
    )
    (people,) = met(text, "de")
    assert people["Eva Roth"] == [
        ("Federal Councillor", "Swiss Confederation"),
        ("Minister of Defence", "Swiss Confederation"),
    ]
    assert people["Ana Huber"] == [("Minister of Defence", "Republic of Austria")]
