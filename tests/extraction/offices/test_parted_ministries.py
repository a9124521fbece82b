"""Ministries whose state stands inside their names."""

import pytest

from tests.extraction.told import read


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        (
            "fr",
            "Le ministère zambien de la Santé l'a annoncé.",
            [("Ministry of Health of Zambia", "ministère zambien de la Santé")],
        ),
        (
            "fr",
            "C'est le ministère tchadien des Affaires étrangères et de la Coopération qui l'annonce.",
            [
                (
                    "Ministry of Foreign Affairs of Chad",
                    "ministère tchadien des Affaires étrangères et de la Coopération",
                )
            ],
        ),
        (
            "es",
            "Lo anunció el ministerio paraguayo de Defensa.",
            [("Ministry of Defence of Paraguay", "ministerio paraguayo de Defensa")],
        ),
        ("fr", "Le ministère zambien l'a annoncé.", []),
        ("fr", "Les produits zambiens de la Santé sont chers.", []),
        ("en", "The Iraqi Security Forces said so.", [("Iraqi Security Forces", "Iraqi Security Forces")]),
    ],
)
def test_ministry_keeps_its_name_where_the_adjective_of_its_state_parts_it(language, text, named):
    draft = read(text, language)
    spans = [o.evidence[0].span for o in draft.organizations]
    assert [(o.name, draft.body[s.start : s.end]) for o, s in zip(draft.organizations, spans, strict=True)] == named
