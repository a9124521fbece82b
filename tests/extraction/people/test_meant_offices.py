"""What an office without a name means beside those named with their holders."""

from tests.extraction.told import met


def test_premier_of_a_german_land_is_meant_by_his_title_alone():
    text = (
        "Botschafter Jan Hudak empfing in Bern Ana Roy, die Ministerpräsidentin von Bayern. "
        "Danach traf Präsident Rui Serra die Ministerpräsidentin."
    )
    assert [set(people) for people in met(text, "de")] == [{"Jan Hudak", "Ana Roy"}, {"Rui Serra", "Ana Roy"}]


def test_ambassador_of_another_state_is_somebody_else():
    text = (
        "Präsident Rui Serra empfing die Vertreterin Maltas, Botschafterin Ana Roy. "
        "Danach saß er mit Jan Hudak zusammen. Mit dem Botschafter Perus bereitete der Präsident ein Fest vor."
    )
    assert met(text, "de")[1]["Jan Hudak"] == [("Ambassador", "Republic of Peru")]


def test_president_of_a_state_is_who_was_called_its_leader():
    text = (
        "Лидер Мальты Руслан Вега принял сегодня Ивана Мору, который провел у него два часа. "
        "Мальтийский президент доволен."
    )
    (people,) = met(text, "ru")
    assert people == {"Руслан Вега": [("Leader", "Republic of Malta")], "Иван Мора": []}
