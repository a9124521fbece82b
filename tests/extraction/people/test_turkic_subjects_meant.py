"""Whom a Turkish or Azerbaijani office means behind what is said of where its holder went."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        (
            "tr",
            "Enerji Bakanı Can Kaya, Peru Dışişleri Bakanı Jan Vega ile görüştü. Lima'nın ardından "
            "Bolivya'ya geçen Bakan, Bolivya Başbakanı Eva Holm ile bir araya geldi.",
            "Can Kaya",
        ),
        (
            "az",
            "Energetika naziri Rauf Quliyev Perunun xarici işlər naziri Yan Veqa ilə görüşüb. Sonra Boliviyaya gedən "
            "nazir Boliviyanın baş naziri Eva Holm ilə bir araya gəlib.",
            "Rauf Quliyev",
        ),
        (
            "tr",
            "Enerji Bakanı Can Kaya, Peru Dışişleri Bakanı Jan Vega ile görüştü. Ankara'ya gelen Bakan, Vali Eva Holm "
            "ile bir araya geldi.",
            "Jan Vega",
        ),
    ],
)
def test_who_went_on_abroad_is_the_subject_of_the_sentence_before(language: str, text: str, who: str) -> None:
    assert next(iter(met(text, language)[1])) == who
