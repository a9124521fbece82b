"""Which language a text is taken to be in."""

import pytest

from meetings.extraction.texts.language import identify


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two of them spoke about what had been done on the border and about those who were still to come."),
        ("fr", "Ils ont parlé de ce qui a été fait sur la frontière et de ceux qui ne sont pas encore dans la région."),
        ("ru", "Они говорили о том, что было сделано на границе, и о тех, кто еще не приехал в эту область."),
        ("tr", "Sınırda neler yapıldığını ve bölgeye henüz gelmemiş olanların ne zaman geleceğini konuştular."),
        ("az", "Onlar sərhəddə görülən işlərdən və bölgəyə hələ gəlməmiş olanlardan danışıblar."),
        ("es", "Hablaron de lo que se ha hecho en la frontera y de los que todavía no han llegado a la región."),
        ("de", "Sie sprachen über das, was an der Grenze getan worden ist, und über die, die noch nicht da sind."),
        ("", "1 2 3"),
    ],
)
def test_language_is_told_by_its_words(language, text):
    assert identify(text) == language


def test_names_alone_tell_the_language_by_its_letters():
    assert identify("Kemal Aksoy, Şükrü Yıldırım, Gülşen Çağlayan") == "tr"
