"""Two of one surname, counterparts of who is listed before, and what relative clauses tell of others' ways."""

import pytest

from tests.extraction.told import met, read


def test_a_surname_beside_a_spouse_is_whose_the_text_has_named_before() -> None:
    text = (
        "Chilean President Otto Mora held talks with Maltese President Carlo Borg on Monday. Borg was received at the"
        " State House by Mora and First Lady Ana Mora."
    )
    (meeting,) = met(text, "en")
    assert set(meeting) == {"Otto Mora", "Carlo Borg", "Ana Mora"}


def test_a_counterpart_is_of_who_begins_the_list_with_him() -> None:
    text = (
        "Chilean President Otto Mora held talks with Maltese President Carlo Borg on Monday. Also in the meeting were"
        " Chile's foreign minister Ana Roy and her Maltese counterpart Jan Vella."
    )
    (meeting,) = met(text, "en")
    assert meeting["Jan Vella"] == [("Minister of Foreign Affairs", "Republic of Malta")]


def test_a_counterpart_of_the_subject_is_not_of_whom_he_met_with_him() -> None:
    text = (
        "Chilean President Otto Mora was in Valletta on Monday. He met with foreign minister Ana Roy of Malta and his"
        " Maltese counterpart Jan Vella."
    )
    (meeting,) = met(text, "en")
    assert meeting["Jan Vella"] == [("President", "Republic of Malta")]


@pytest.mark.parametrize(
    "clause",
    ["who flew in from a fair in Madrid", "who last met in Madrid"],
)
def test_where_a_clause_says_that_others_were_is_not_where_they_met(clause: str) -> None:
    text = (
        "President Otto Mora of Chile received the President of Malta, Carlo Borg, in Lima on Monday. The two leaders,"
        f" {clause}, spoke about ports."
    )
    (meeting,) = read(text, "en").meetings
    assert meeting.place == "Lima"


def test_a_caption_shows_who_converses_with_whom() -> None:
    text = (
        "Governor-General Otto Mora (right) converses with the Ambassador-designate of Malta to Chile, Carlo Borg. The"
        " occasion was the presentation of letters of credence on October 15."
    )
    (meeting,) = met(text, "en")
    assert set(meeting) == {"Otto Mora", "Carlo Borg"}
