"""Names that hold a nickname in quotation marks, or a surname that is a word for a place."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("es", "El canciller Juan «Pepe» Roa recibió al ministro Luis Vella.", ["Juan «Pepe» Roa", "Luis Vella"]),
        ("en", "President William “Bill” Borg met Minister Ana Roy.", ["William “Bill” Borg", "Ana Roy"]),
        ("es", "El canciller Luis del Río López recibió al ministro Juan Roa.", ["Luis del Río López", "Juan Roa"]),
        ("es", "El alcalde Pedro Cañadas recibió al ministro Juan Roa.", ["Pedro Cañadas", "Juan Roa"]),
    ],
)
def test_names_are_read_to_their_end(language, text, names):
    assert [list(people) for people in met(text, language)] == [names]


def test_a_title_of_the_desert_is_a_given_name_behind_another():
    text = "Le ministre Sidi Cheikh Ould Borg a reçu lundi l’émir du Qatar, Cheikh Tamim Roy."
    assert [list(people) for people in met(text, "fr")] == [["Sidi Cheikh Ould Borg", "Tamim Roy"]]


def test_a_name_behind_a_house_begins_after_what_tells_of_what_kind_it_is():
    text = "La présidente Ana Borg a reçu lundi au Palais Présidentiel Jean Mora, ministre maltais de la Santé."
    assert [list(people) for people in met(text, "fr")] == [["Ana Borg", "Jean Mora"]]


def test_name_spelt_with_another_last_letter_is_the_same_officers():
    text = (
        "On 3 May 2021 Prime Minister Carlo Borg met with Minister of Justice Ali bin Omar al Nasridy.\n\nHe was"
        " welcomed by Minister of Justice Ali bin Omar al Nasridi."
    )
    assert [list(people) for people in met(text, "en")] == [["Carlo Borg", "Ali bin Omar al Nasridy"]]


def test_name_spelt_with_another_last_letter_is_anothers_with_another_office():
    text = (
        "On 3 May 2021 Minister of Justice Ana Moro met with Minister of Trade Ana Mora and Ambassador of Chile Luis"
        " Roch."
    )
    assert [list(people) for people in met(text, "en")] == [["Ana Moro", "Ana Mora", "Luis Roch"]]


def test_syllable_that_is_a_small_word_too_begins_a_name_behind_an_office() -> None:
    text = (
        "El canciller de Chile, Luis Roa, y el ministro de Salud han viajado juntos. Roa se reunió con la ministra de "
        "Cultura de Corea del Sur, Han Su-jin, y con el viceministro He Feng."
    )
    assert [sorted(people) for people in met(text, "es")] == [["Han Su-jin", "He Feng", "Luis Roa"]]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("H.E. Pehin Orang Kaya Dato Seri Awang Haji Abdul Rahim bin Haji Taib", "Abdul Rahim bin Haji Taib"),
        ("Abdul Rahim bin Dato Setia Haji Mohamed Taib", "Abdul Rahim bin Dato Setia Haji Mohamed Taib"),
        ("Pengiran Muda Abdul Malik", "Abdul Malik"),
        ("Weizero Ana Roy", "Ana Roy"),
    ],
)
def test_titles_before_a_name_and_before_the_fathers(printed: str, name: str) -> None:
    (meeting,) = met(f"Maltese minister Jan Borg met {printed}, Speaker of the Legislative Council.", "en")
    assert list(meeting) == ["Jan Borg", name]
