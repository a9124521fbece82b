"""The office that a Turkish or Azerbaijani sentence begins with, of the only one who took part without any."""

import pytest

from tests.extraction.told import met

HEAD = [("Prime Minister", "Republic of Chile")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "az",
            "Maltanın Baş naziri Ana Roy telefonla Yan Borqa zəng edib. Gəmilər göndərilib. Çilinin Baş naziri bu "
            "dəstəyə görə minnətdardır.",
        ),
        ("tr", "Malta Başbakanı Ana Roy, Jan Borg ile telefonda görüştü. Gemiler yolda. Şili Başbakanı minnettar."),
    ],
)
def test_an_office_that_begins_a_later_sentence_is_of_the_only_one_without(language: str, text: str) -> None:
    assert list(met(text, language)[0].values())[1] == HEAD


def test_what_is_an_officials_is_nobodys_who_took_part() -> None:
    text = "Malta Başbakanı Ana Roy, Jan Borg ile görüştü. Gemiler yolda. Şili Başbakanının mektubu okundu."
    assert met(text, "tr")[0]["Jan Borg"] == []
