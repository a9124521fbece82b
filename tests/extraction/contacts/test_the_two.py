"""Those of the sentence before, told of by "the two" alone, or by the ending of a verb that leaves them out."""

import pytest

from tests.extraction.told import met

BOTH = {"Luis Prado", "Ana Soto"}
BEFORE = {
    "en": "The president of Peru, Luis Prado, and the defence minister of Chile, Ana Soto, landed in Lima.",
    "es": "El presidente de Perú, Luis Prado, y la ministra de Defensa de Chile, Ana Soto, llegaron a Lima.",
    "fr": "Le président du Pérou, Luis Prado, et la ministre de la Défense du Chili, Ana Soto, sont arrivés à Lima.",
}


def parties(text, language):
    return [set(people) for people in met(f"{BEFORE[language]} {text}", language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two met at the palace."),
        ("es", "Los dos se reunieron en palacio."),
        ("es", "Los dos conversaron."),
        ("es", "Conversaron dos horas."),
        ("es", "Allí compartieron mesa."),
        ("fr", "Les deux ont conversé."),
        ("fr", "Les deux se sont entretenus."),
    ],
)
def test_the_two_named_before_met(language, text):
    assert parties(text, language) == [BOTH]


def test_a_verb_that_leaves_two_out_tells_whom_they_met():
    assert parties("Ayer se reunieron con el alcalde de Lima, Juan Vidal.", "es") == [{*BOTH, "Juan Vidal"}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two countries held talks."),
        ("es", "Los dos países negociaron un acuerdo."),
        ("es", "Los expertos se reunieron en Quito."),
        ("es", "Se reunieron con empresarios."),
        ("fr", "Les deux pays ont discuté du gaz."),
    ],
)
def test_what_two_states_others_or_both_with_others_did_is_no_contact_of_theirs(language, text):
    assert parties(text, language) == []


APART = {
    "en": "The president of Peru, Luis Prado, landed in Lisgar. Ana Soto, defence minister of Chile, was there.",
    "es": "El presidente de Perú, Luis Prado, llegó a Lima. La ministra de Defensa de Chile, Ana Soto, estaba allí.",
    "fr": "Le président du Pérou, Luis Prado, a gagné Lima. La ministre de la Défense du Chili, Ana Soto, y était.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two leaders held talks on fisheries."),
        ("es", "Los dos dirigentes conversaron sobre pesca."),
        ("fr", "Les deux responsables ont parlé de pêche."),
        ("fr", "Les deux ont longuement conversé."),
    ],
)
def test_the_two_are_those_whom_two_sentences_named(language, text):
    assert [set(people) for people in met(f"{APART[language]} {text}", language)] == [BOTH]


def test_the_two_of_three_named_apart_are_nobody_certain():
    text = (
        f"{APART['fr']} Le maire de Lima, Juan Vidal, en parlait encore hier. Les deux responsables ont parlé de pêche."
    )
    assert met(text, "fr") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "La presidenta de Perú, Ana Mora, visitó el lunes al canciller de Chile, Luis Roa. Los dos se reunieron "
            "después con la reina de Malta, Eva Borg.",
        ),
        (
            "fr",
            "La présidente du Pérou, Ana Mora, a reçu lundi le ministre chilien de la Culture, Luis Roa. Les deux ont "
            "ensuite rencontré la reine de Malte, Eva Borg.",
        ),
    ],
)
def test_the_two_met_a_third(language: str, text: str) -> None:
    assert sorted({name for people in met(text, language) for name in people}) == ["Ana Mora", "Eva Borg", "Luis Roa"]
    assert all({"Ana Mora", "Luis Roa"} <= people.keys() for people in met(text, language))


FRENCH = "Le ministre Tomas Vrabec a reçu lundi son homologue portugais, Leo Moreira. "
SPANISH = "El ministro Tomas Vrabec recibió el lunes a su homólogo portugués, Leo Moreira. "


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", FRENCH + "Les deux ministres ont ensuite été reçus par le président Jan Hudak."),
        ("fr", FRENCH + "Tous deux ont ensuite été reçus par le président Jan Hudak."),
        ("fr", FRENCH + "Le président Jan Hudak s'est entretenu avec eux."),
        ("fr", FRENCH + "Le président Jan Hudak s'est entretenu avec les deux ministres."),
        ("es", SPANISH + "Ambos fueron recibidos luego por el presidente Jan Hudak."),
        ("es", SPANISH + "Los dos ministros se reunieron después con el presidente Jan Hudak."),
        ("es", SPANISH + "El presidente Jan Hudak los recibió por la tarde."),
        ("es", SPANISH + "El presidente Jan Hudak se reunió con los dos."),
    ],
)
def test_another_met_both_who_had_met(language: str, body: str) -> None:
    two = {"Tomas Vrabec", "Leo Moreira"}
    assert [set(people) for people in met(body, language)] == [two, {*two, "Jan Hudak"}]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", FRENCH + "Le président Jan Hudak s'est entretenu avec les deux ambassadeurs du Mali."),
        ("es", SPANISH + "El presidente Jan Hudak se reunió con los dos sindicatos."),
    ],
)
def test_two_of_something_else_are_others(language: str, body: str) -> None:
    assert [set(people) for people in met(body, language)] == [{"Tomas Vrabec", "Leo Moreira"}]
