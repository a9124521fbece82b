"""Places that the sentence before tells, and the contact's own means by "there"."""

import pytest

from tests.extraction.told import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lima was the place. The Slovak minister Peter Hudak met Peru's President, Ana Mora, there on Monday."),
        ("de", "Ort war Lima. Der slowakische Minister Peter Hudak traf dort die peruanische Präsidentin Ana Mora."),
        ("es", "El lugar era Lima. El ministro eslovaco Peter Hudak se reunió allí con la presidenta Ana Mora."),
    ],
)
def test_there_is_the_town_of_the_sentence_before(language, text):
    assert read(text, language).meetings[0].place == "Lima"


def test_there_is_none_of_two_towns():
    text = "Lima or Arequipa was the choice. The Slovak minister Peter Hudak met Peru's President, Ana Mora, there."
    assert read(text, "en").meetings[0].place != "Arequipa"


def test_cabinet_secretaries_are_no_house():
    text = "The minister was received by Peru's President, Ana Mora. Cabinet Secretaries Jan Roy and Eva Hill sat in."
    assert [meeting.place for meeting in read(text, "en").meetings if meeting.place == "Cabinet Secretaries"] == []


def test_a_sentence_of_a_name_and_a_day_alone_tells_where():
    text = "Villa Borg, jeudi. Le ministre péruvien Luis Prado y a reçu Mme Ana Soto, ambassadrice du Chili."
    assert [m.place for m in read(text, "fr").meetings] == ["Villa Borg"]
    text = "Lisgar Tower, jeudi. Le ministre péruvien Luis Prado a reçu Mme Ana Soto, ambassadrice du Chili."
    assert [m.place for m in read(text, "fr").meetings] == ["Lisgar Tower"]


def test_a_cabinet_is_no_house_by_whose_it_is():
    text = "La ministre chilienne Ana Soto est passée lundi au cabinet du Dr Luis Prado, ministre du Pérou."
    assert [m.place for m in read(text, "fr").meetings] == [""]


def test_what_a_summit_is_devoted_to_is_no_place():
    text = (
        "La ministre chilienne Ana Soto a reçu lundi M. Luis Prado, ambassadeur du Pérou, avant le sommet consacré "
        "mardi à Lisgar Bay."
    )
    assert [m.place for m in read(text, "fr").meetings] == [""]
