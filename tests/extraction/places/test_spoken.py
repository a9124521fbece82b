"""Towns in what somebody is quoted to have said."""

from tests.extraction.told import read

MET = "La ministre du Pérou, Awa Mora, a reçu jeudi le ministre de Malte, Jan Roy."


def test_town_that_somebody_speaks_of_is_not_where_they_met():
    text = f"Audience\n\n{MET} « J'ai été reçu pour échanger sur le sommet prévu à Lisgar », a-t-il dit à sa sortie."
    assert [meeting.place for meeting in read(text, "fr").meetings] == [""]


def test_day_to_come_is_not_that_of_the_contact():
    text = f"Audience\n\n{MET[:-1]}, dit le palais, qui précise que la ministre sera de retour au pays le 9 avril 2021."
    (meeting,) = read(text.replace("jeudi ", ""), "fr").meetings
    assert meeting.days is None
