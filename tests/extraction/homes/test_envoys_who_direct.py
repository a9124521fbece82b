"""Envoys who hold another office besides."""

from tests.extraction.told import met


def test_ambassador_who_directs_something_is_not_of_where_others_serve() -> None:
    text = (
        "Vaduz - Ihr Direktor, Botschafter Jan Roth, und Rita Berg, die Botschafterin Maltas in Liechtenstein, wurden"
        " am Montag auf Schloss Vaduz von Erbprinz Alois empfangen."
    )
    assert [state for _, state in met(text, "de")[0]["Jan Roth"]] == ["", ""]
