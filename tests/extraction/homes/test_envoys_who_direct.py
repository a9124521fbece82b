"""Envoys who hold another office besides."""

from tests.extraction.told import met


def test_ambassador_who_directs_something_is_not_of_where_others_serve() -> None:
    text = (
        "Vaduz - Ihr Direktor, Botschafter Jan Roth, und Rita Berg, die Botschafterin Maltas in Liechtenstein, wurden"
        " am Montag auf Schloss Vaduz von Erbprinz Alois empfangen."
    )
    assert [state for _, state in met(text, "de")[0]["Jan Roth"]] == ["", ""]


def test_ambassador_is_a_rank_to_those_of_a_ministry():
    text = "Lisgar, March 4, 2021 - State Minister of Foreign Affairs, Ambassador Jan Roy, received Ana Mora"
    (meeting,) = met(f"{text}, the Ambassador of Malta to Ethiopia, on Thursday.", "en")
    assert {owner for _, owner in meeting["Jan Roy"]} == {"Federal Democratic Republic of Ethiopia"}


def test_title_without_what_it_is_for_is_left_out_beside_the_one_with_it():
    text = "Ethiopia's State Minister of Trade, Jan Roy, met Maltese Foreign Minister Ana Mora on 4 March 2021."
    (meeting,) = met(f"{text} State Minister Roy thanked her.", "en")
    assert meeting["Jan Roy"] == [("Minister of State for Trade", "Federal Democratic Republic of Ethiopia")]
