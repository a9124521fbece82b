"""Whom "the visitor" means: the one who had come to where he met the other."""

from tests.extraction.told import met

TEXT = (
    "Ana Roy, Foreign Minister of Malta, {} Lima on 3 May 2022, where she met Prime Minister Otto Hill of Peru. "
    "Earlier in the day President Luz Vega had a meeting with the visitor."
)


def test_the_visitor_is_who_had_come_to_where_the_first_contact_was():
    for came in ("was in", "arrived in"):
        assert set(met(TEXT.format(came), "en")[1]) == {"Luz Vega", "Ana Roy"}


def test_the_visitor_is_who_was_received_last():
    text = (
        "In Lima Prime Minister Otto Hill of Peru received Ana Roy, Foreign Minister of Malta, on 3 May 2022. "
        "Earlier in the day President Luz Vega had a meeting with the visitor."
    )
    assert set(met(text, "en")[1]) == {"Luz Vega", "Ana Roy"}
