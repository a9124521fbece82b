"""The state of a counterpart: of the town told with it, or in whose capital the two met."""

import pytest

from tests.extraction.told import met

ESTONIAN, POLE, SLOVAK, PORTUGUESE, CHILEAN = (
    [(title, state)]
    for title, state in (
        ("Minister of Defence", "Republic of Estonia"),
        ("Minister of Defence", "Republic of Poland"),
        ("Minister of Foreign Affairs", "Slovak Republic"),
        ("Minister of Foreign Affairs", "Portuguese Republic"),
        ("Minister of Foreign Affairs", "Republic of Chile"),
    )
)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Estonia's Defence Minister Jaan Tamm and his opposite number Piotr Lis met in the Polish capital.",
            {"Jaan Tamm": ESTONIAN, "Piotr Lis": POLE},
        ),
        (
            "fr",
            "Le chef de la diplomatie portugaise, Rui Moreira, s'est entretenu lundi au téléphone avec Jan Vrabec, son "
            "collègue à Bratislava.",
            {"Rui Moreira": PORTUGUESE, "Jan Vrabec": SLOVAK},
        ),
        (
            "de",
            "Verteidigungsminister Jaan Tamm aus Estland hat am Montag in der polnischen Hauptstadt seinen "
            "Amtskollegen Piotr Lis getroffen.",
            {"Jaan Tamm": ESTONIAN, "Piotr Lis": POLE},
        ),
        (
            "es",
            "La canciller de Chile, Ana Mora, habló el martes por teléfono con su colega en Lisboa, Rui Moreira.",
            {"Ana Mora": CHILEAN, "Rui Moreira": PORTUGUESE},
        ),
        (
            "ru",
            "Министр обороны Эстонии Яан Тамм встретился в среду в польской столице со своим коллегой Петром Лисом.",
            {"Яан Тамм": ESTONIAN, "Петр Лис": POLE},
        ),
        (
            "tr",
            "Estonya Savunma Bakanı Jaan Tamm, çarşamba günü Polonya'nın başkentinde mevkidaşı Piotr Lis ile görüştü.",
            {"Jaan Tamm": ESTONIAN, "Piotr Lis": POLE},
        ),
        (
            "az",
            "Estoniyanın müdafiə naziri Yaan Tamm çərşənbə günü Polşanın paytaxtında həmkarı Pyotr Lis ilə görüşüb.",
            {"Yaan Tamm": ESTONIAN, "Pyotr Lis": POLE},
        ),
    ],
)
def test_a_counterpart_is_of_the_capital_where_they_met_or_that_is_told_with_him(language, text, expected):
    assert met(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Estonia's Defence Minister Jaan Tamm met his opposite number Piotr Lis in the Estonian capital."),
        ("de", "Estlands Verteidigungsminister Jaan Tamm hat in Tallinn seinen Amtskollegen Piotr Lis getroffen."),
    ],
)
def test_a_counterpart_is_not_of_the_same_state(language, text):
    assert met(text, language) == [{"Jaan Tamm": ESTONIAN, "Piotr Lis": [("Minister of Defence", "")]}]
