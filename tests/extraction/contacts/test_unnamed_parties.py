"""Who met, where a clause aside names one, or no office of the two is told beside their names."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "LIMA, 6 de marzo de 2018. Una crisis bancaria es el motivo por el que llegó hoy la ministra danesa Karen "
            "Holm. El presidente Luis Roa la escuchó durante un encuentro de una hora.",
        ),
        (
            "en",
            "LISGAR, 6 March 2018. A bank that failed is what brought here Danish Minister Karen Holm, who landed at "
            "noon. President Luis Roa met her for an hour.",
        ),
    ],
)
def test_one_named_in_a_clause_aside_is_meant_next(language: str, text: str) -> None:
    assert [sorted(people) for people in met(text, language)] == [["Karen Holm", "Luis Roa"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "LIMA, 6 de marzo de 2018. El libro guarda la conversación que sostuvo hoy Luis Roa con Karen Holm. El "
            "embajador de Dinamarca llegó en enero.",
        ),
        (
            "fr",
            "TUNIS, 6 mars 2018. Au cours d’un long entretien, Luis Roa et Karen Holm ont évoqué la pêche. "
            "L’ambassadrice du Danemark est arrivée en janvier.",
        ),
    ],
)
def test_two_without_offices_met_where_the_text_calls_somebody_an_official(language: str, text: str) -> None:
    assert [sorted(people) for people in met(text, language)] == [["Karen Holm", "Luis Roa"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "LIMA, 6 de marzo de 2018. Luis Roa y Karen Holm conversaron hoy. El cocinero sirvió el postre."),
        ("fr", "TUNIS, 6 mars 2018. Luis Roa et Karen Holm ont eu un entretien. Le cuisinier a servi le dessert."),
    ],
)
def test_two_without_offices_met_as_nobody_where_the_text_tells_of_no_office(language: str, text: str) -> None:
    assert met(text, language) == []
