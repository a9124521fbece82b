"""Bodies that a Turkish or Azerbaijani text names first and means by their noun."""

import pytest

from tests.extraction.told import met, read

REASON = "the body named before, meant by its noun"


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        (
            "tr",
            "Lisgar Kalkınma Bankası heyeti Ankara'da. Bankanın başkanı Jan Borg, Bakan Ayşe Demir ile görüştü.",
            "Jan Borg",
            ("President", "Lisgar Kalkınma Bankası"),
        ),
        (
            "tr",
            "Lisgar Kalkınma Bankası heyeti Ankara'da. Bu kurumun başkanı Jan Borg, Bakan Ayşe Demir ile görüştü.",
            "Jan Borg",
            ("President", "Lisgar Kalkınma Bankası"),
        ),
        (
            "az",
            "Beynəlxalq Valyuta Fondunun heyəti Bakıdadır. Fondun idarəedici direktoru Anna Roy nazir Rauf Quliyevlə "
            "görüşüb.",
            "Anna Roy",
            ("Managing Director", "International Monetary Fund"),
        ),
    ],
)
def test_a_noun_means_the_body_named_before(language: str, text: str, name: str, office: tuple[str, str]) -> None:
    assert met(text, language)[0][name] == [office]
    told = next(p for p in read(text, language).meetings[0].participants if p.name == name)
    assert REASON in {evidence.reason for evidence in told.offices[0].evidence}


def test_another_noun_means_no_body_named_before() -> None:
    text = "Lisgar Kalkınma Bankası heyeti Ankara'da. Derneğin başkanı Jan Borg, Bakan Ayşe Demir ile görüştü."
    reasons = {e.reason for p in read(text, "tr").meetings[0].participants for o in p.offices for e in o.evidence}
    assert REASON not in reasons


def test_who_heads_a_bodys_office_does_not_head_the_body() -> None:
    text = "Ədliyyə naziri Rauf Quliyev Avropa Şurasının Bakı ofisinin rəhbəri Anna Borq ilə görüşüb."
    assert met(text, "az")[0]["Anna Borq"] == [("Head", "Council of Europe")]


def test_what_was_done_then_is_no_part_of_a_bodys_name() -> None:
    text = "Nazir Rauf Quliyev səfir Anna Roy ilə, daha sonra Lisgar Power şirkətinin direktoru Yan Borq ilə görüşüb."
    assert met(text, "az")[1]["Yan Borq"] == [("Director", "Lisgar Power şirkəti")]
