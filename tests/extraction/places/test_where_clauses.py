"""Towns of which a clause behind them says what happened there."""

from tests.extraction.told import met, read


def test_a_contact_was_in_the_town_that_a_clause_says_it_was():
    german = (
        "Berlin, 10. Mai 2023. Minister Jan Roth hat Chinas Minister Qin Lang empfangen. Lang war am Vortag aus Paris "
    )
    german += "gekommen, wo er Gespräche mit Ministerin Ana Roy geführt hatte."
    russian = (
        "БАКУ, 5 мая 2021. Министр Джейхун Борг встретился с Иваном Роем в Ташкенте. Борг прибыл сюда из Ашхабада, где "
    )
    russian += "был принят президентом Сердаром Морой."

    assert [m.place for m in read(german, "de").meetings] == ["Berlin", "Paris"]
    assert met(german, "de")[1]["Ana Roy"] == [("Minister", "French Republic")]
    assert [m.place for m in read(russian, "ru").meetings] == ["Ташкент", "Ашхабад"]
