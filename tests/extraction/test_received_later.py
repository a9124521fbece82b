"""Those of whom it is told that they were received, and not by whom; and whose the offices of such guests are."""

import pytest

from tests.extraction.told import met

MALTESE = ("President", "Republic of Malta")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "President Ana Roy of Malta received Finance Minister Jan Hudak of Slovakia on 3 May 2021.\n\n"
            "Peruvian Foreign Minister Luis Mora was welcomed later in the day.",
        ),
        (
            "de",
            "Die maltesische Präsidentin Ana Roy empfing am 3. Mai 2021 den slowakischen Finanzminister Jan Hudak.\n\n"
            "Der peruanische Aussenminister Luis Mora wurde später empfangen.",
        ),
    ],
)
def test_who_was_received_later_met_the_host_told_before(language, text):
    assert met(text, language) == [
        {"Ana Roy": [MALTESE], "Jan Hudak": [("Minister of Finance", "Slovak Republic")]},
        {"Ana Roy": [MALTESE], "Luis Mora": [("Minister of Foreign Affairs", "Republic of Peru")]},
    ]


def test_who_was_received_by_another_met_that_one():
    text = (
        "President Ana Roy of Malta met Finance Minister Jan Hudak of Slovakia on 3 May 2021.\n\nPeruvian Foreign "
        "Minister Luis Mora was received by Premier Eva Borg of Malta."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Jan Hudak"], ["Luis Mora", "Eva Borg"]]


def test_heads_of_mission_are_the_envoys_that_a_list_names():
    text = (
        "LISGAR, May 3, 2021 - Four new heads of mission came to Lisgar Palace today to be welcomed by Ana Roy, "
        "President of Malta.\n\nThey presented their credentials in this order:\n\n"
        "Jan Hudak, Ambassador of Slovakia\nEva Mora, High Commissioner of Ghana"
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Jan Hudak"], ["Ana Roy", "Eva Mora"]]


def test_a_deputy_told_of_nobody_is_the_only_guest_without_an_office():
    text = (
        "House president meets Slovak deputy minister\n\nJan Hudak came to the House of Representatives of Malta on "
        "3 May 2021 and was welcomed by its president Ana Borg.\n\nThe deputy foreign minister is in Malta for a forum."
    )
    assert met(text, "en")[0]["Jan Hudak"] == [("Deputy Minister of Foreign Affairs", "Slovak Republic")]
    untold = text.partition("\n\n")[2]
    assert met(untold, "en")[0]["Jan Hudak"] == [("Deputy Minister of Foreign Affairs", "")]


def test_a_parliaments_deputy_chairman_is_of_its_chairmans():
    text = (
        "Jan Tamm and Ana Saar were the guests of President Eva Roy of Estonia on 3 May 2021. Tamm, the Chairman of "
        "the Riigikogu, thanked her. Ana Saar, a Deputy Chairman, spoke about the budget."
    )
    assert met(text, "en")[0]["Ana Saar"] == [("Deputy Speaker", "Riigikogu")]
