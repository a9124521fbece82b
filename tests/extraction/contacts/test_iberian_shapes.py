"""Spanish reports that leave their subject out, honour the dead, or name the one received in the headline alone."""

import pytest

from tests.extraction.told import met


def test_subject_left_out_is_whom_the_sentence_before_begins_with():
    text = (
        "El subsecretario de Defensa de Chile, Ricardo Olmos, llegó el lunes a Lisgar. Durante su estadía, sostuvo "
        "reuniones con la senadora Ariela Roa y con el ministro León Vargas. También dialogó con la jueza Ana Lobo."
    )
    assert [list(people) for people in met(text, "es")] == [
        ["Ricardo Olmos", "Ariela Roa"],
        ["Ricardo Olmos", "León Vargas"],
        ["Ricardo Olmos", "Ana Lobo"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "El presidente de Malta, Carlo Borg, recibió en Lisgar al ministro Luis Roa. Antes del encuentro, Roa rindió "
        "homenaje al Héroe Nacional maltés, Juan Vella, en el cementerio.",
        "El presidente de Malta, Carlo Borg, recibió en Lisgar al ministro Luis Roa. Tras la reunión, Borg y Roa "
        "depositaron una ofrenda floral ante la tumba del poeta Juan Vella.",
    ],
)
def test_those_whom_flowers_and_words_honour_take_no_part(text):
    assert [list(people) for people in met(text, "es")] == [["Carlo Borg", "Luis Roa"]]


def test_headline_alone_names_the_host():
    text = "Recibe Miguel Díaz-Roa al presidente de Malta, Carlo Borg\n\nBorg llegó el lunes a Lisgar.\n"
    assert [list(people) for people in met(text, "es")] == [["Miguel Díaz-Roa", "Carlo Borg"]]


def test_mandatario_is_the_governor_where_no_president_is_named():
    text = (
        "El gobernador de Lisgar, Diego Vallejo, viajó el lunes a Malta. El mandatario platicó con la embajadora "
        "Marcela Celis."
    )
    assert [list(people) for people in met(text, "es")] == [["Diego Vallejo", "Marcela Celis"]]


def test_details_that_somebody_kept_to_himself_silence_nothing():
    text = (
        "El presidente de Malta, Carlo Borg, confirmó que mantuvo una conversación telefónica con el ministro Luis "
        "Roa, aunque evitó dar detalles sobre el contenido del diálogo."
    )
    assert [list(people) for people in met(text, "es")] == [["Carlo Borg", "Luis Roa"]]


def test_region_that_has_a_governor_is_no_person():
    text = (
        "La gobernadora de Pinta Roja, Mara Lezcano, recibió a la cónsul general de Malta, Rita Borg. En este "
        "encuentro, Borg agradeció a Lezcano lo hecho para dar a conocer Pinta Roja."
    )
    assert [list(people) for people in met(text, "es")] == [["Mara Lezcano", "Rita Borg"]]


def test_presidents_of_spanish_regions_keep_their_title():
    text = "La presidenta de la Comunidad de Madrid, Isabel Roa, recibió al embajador de Malta, Carlo Borg."
    assert met(text, "es")[0]["Isabel Roa"] == [("President", "Community of Madrid")]


def test_talks_of_the_subject_left_out_are_its_own():
    text = (
        "La canciller, Alicia Serrano, se trasladó a Malta. Durante su reunión del lunes con el ministro de Comercio "
        "de Malta, Carlo Borg, se acordó ampliar el comercio."
    )
    assert [list(people) for people in met(text, "es")] == [["Alicia Serrano", "Carlo Borg"]]


def test_surname_that_ends_like_an_adjective_is_no_part_of_the_office():
    text = "El canciller Serrano viajó el lunes. Luis Serrano se reunió con el presidente de Malta, Carlo Borg."
    assert met(text, "es") == [
        {"Luis Serrano": [("Minister of Foreign Affairs", "")], "Carlo Borg": [("President", "Republic of Malta")]}
    ]


def test_ministry_is_no_secretary_though_only_its_accent_differs():
    text = (
        "La canciller Alicia Roa se reunió con el ministro de Malta, Carlo Borg, destacó la secretaría de Relaciones "
        "Exteriores."
    )
    assert [list(people) for people in met(text, "es")] == [["Alicia Roa", "Carlo Borg"]]


def test_time_in_apposition_recalls_nothing():
    text = (
        "El secretario general de la ONU, Luis Roa, sostuvo un encuentro con el presidente de Malta, Carlo Borg, el "
        "primero desde la llegada de ambos al cargo, en enero pasado."
    )
    assert [list(people) for people in met(text, "es")] == [["Luis Roa", "Carlo Borg"]]


def test_head_of_a_body_behind_a_name_and_before_its_verb_is_another():
    text = (
        "El ministro Luis Roa recibió a la ministra de Malta, Ana Borg. En su encuentro con la ministra de Malta, Ana "
        "Borg, el titular del organismo agradeció su compromiso."
    )
    assert met(text, "es")[0]["Ana Borg"] == [("Minister", "Republic of Malta")]


def test_ministers_beside_a_governor_may_be_his_own():
    text = (
        "La gobernadora Lucía Roa recibió en Buenos Aires al embajador de Malta, Carlo Borg. La acompañó el ministro "
        "de Hacienda, Ricardo Vella. La Argentina compra aceite de Malta."
    )
    assert met(text, "es")[0]["Ricardo Vella"] == [("Minister of Finance", "")]


def test_office_between_a_surname_and_a_name_in_full_is_the_latters():
    text = (
        "El presidente de Malta, Carlo Borg, recibió al ministro Luis Roa. Acompañaron a Borg, el presidente de la "
        "Asamblea Nacional, Jorge Vella, y la ministra Ana Paz."
    )
    assert [title for title, _ in met(text, "es")[0]["Carlo Borg"]] == ["President"]


def test_mandatario_of_a_region_is_whom_the_headline_names():
    text = (
        "El gobernador Juan Serrano se reunió con el embajador de Malta\n\nEl mandatario cordobés recibió a Carlo "
        "Borg en el Centro Cívico.\nEl gobernador Juan Serrano recibió este jueves al embajador de Malta, Carlo Borg.\n"
        "El presidente Luis Roa presidirá un acto el viernes.\n"
    )
    assert [list(people) for people in met(text, "es")] == [["Juan Serrano", "Carlo Borg"]]


def test_those_on_whose_part_something_is_said_take_no_part():
    text = (
        "El presidente de Malta, Carlo Borg, recibió al embajador Luis Roa, quien transmitió una invitación de parte "
        "de la presidenta Ana Vella."
    )
    assert [list(people) for people in met(text, "es")] == [["Carlo Borg", "Luis Roa"]]


def test_those_of_talks_that_were_over_took_no_part_in_the_next():
    text = (
        "Después de la reunión con la ministra Ana Roa, el embajador de Malta, Carlo Borg, se entrevistó con el "
        "gobernador Luis Vega."
    )
    assert [list(people) for people in met(text, "es")] == [["Carlo Borg", "Luis Vega"]]


def test_with_whom_a_sentence_begins_met_who_is_left_out() -> None:
    text = (
        "El presidente de Malta, Ian Roy, está en Lisgar. Con Ana Mora, ministra de Salud de Chile, se reunió ayer. A "
        "continuación llegó al despacho el embajador de Togo, Omar Sy."
    )

    assert [list(meeting) for meeting in met(text, "es")] == [["Ian Roy", "Ana Mora"], ["Ian Roy", "Omar Sy"]]


def test_with_whom_another_met_met_but_that_one() -> None:
    text = (
        "El presidente de Malta, Ian Roy, está en Lisgar. Con Ana Mora se reunió el ministro de Salud de Chile, Juan "
        "Vega."
    )

    assert [list(meeting) for meeting in met(text, "es")] == [["Ana Mora", "Juan Vega"]]
