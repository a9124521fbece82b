"""Contacts that a text calls a series, by whom a title means, and how they spoke."""

import pytest

from tests.extraction.told import met, read

ROWS = {
    "fr": "Le ministre Luis Roa a tenu lundi à Rome une série de rencontres. Luis Roa s’est entretenu avec la ministre"
    " maltaise Ana Borg, ainsi qu’avec le ministre kényan Jan Roy.",
    "en": "Minister Luis Roa held a series of meetings in Rome on Monday. Luis Roa met the Maltese minister Ana Borg"
    " and the Kenyan minister Jan Roy.",
}


@pytest.mark.parametrize("language", ROWS)
def test_who_had_a_series_of_meetings_met_each_apart(language):
    assert [list(people) for people in met(ROWS[language], language)] == [
        ["Luis Roa", "Ana Borg"],
        ["Luis Roa", "Jan Roy"],
    ]


def test_who_had_one_meeting_met_two_together():
    text = "Le ministre Luis Roa a rencontré lundi la ministre maltaise Ana Borg et le ministre kényan Jan Roy."
    assert [list(people) for people in met(text, "fr")] == [["Luis Roa", "Ana Borg", "Jan Roy"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Luis Roa a un agenda chargé. Le ministre des Affaires étrangères a rencontré la ministre maltaise du"
            " Commerce, Ana Borg, et la ministre kényane du Travail, Eva Mora.",
        ),
        (
            "en",
            "Luis Roa has a full calendar. The foreign minister met the Maltese trade minister, Ana Borg, and the"
            " Kenyan labour minister, Eva Mora.",
        ),
    ],
)
def test_a_title_that_begins_a_sentence_means_the_one_named_before_without_any(language, text):
    assert [sorted(people) for people in met(text, language)] == [["Ana Borg", "Eva Mora", "Luis Roa"]]


def test_a_title_means_nobody_who_holds_another():
    text = (
        "L’ambassadeur Luis Roa a parlé. Le ministre des Affaires étrangères a rencontré la ministre maltaise du"
        " Commerce, Ana Borg, et la ministre kényane du Travail, Eva Mora."
    )
    assert "Luis Roa" not in met(text, "fr")[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La ministre Ana Borg s’est entretenue lundi avec le ministre Jan Roy. Au cours de l’entretien"
            " téléphonique, les ministres ont vanté la mer.",
        ),
        (
            "en",
            "Minister Ana Borg spoke with Minister Jan Roy on Monday in Rome. During the phone call, the ministers"
            " praised the sea.",
        ),
    ],
)
def test_a_talk_that_goes_on_as_a_call_was_one(language, text):
    assert [meeting.form for meeting in read(text, language).meetings] == ["phone call"]


def test_who_was_received_was_not_called():
    text = "La ministre Ana Borg a reçu lundi le ministre Jan Roy. Au cours de l’entretien téléphonique, ils ont ri."
    assert [meeting.form for meeting in read(text, "fr").meetings][:1] == ["in person"]
