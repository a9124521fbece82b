"""Those who attended, named behind the verb: "With the minister were ...", "Joining from Lisgar was ..."."""

from tests.extraction.told import met

_MET = "On Monday the President of Malta, Ana Roy, received the Foreign Minister of Peru, Luis Mora. "


def attendants(sentence: str) -> list[str]:
    (meeting,) = met(_MET + sentence, "en")
    return list(meeting)[2:]


def test_subjects_behind_were_attended() -> None:
    told = [
        "With the Maltese leader were Foreign Minister Jan Borg and Ambassador Eva Vella.",
        "Joining the meeting from Lima was Deputy Minister Rosa Quispe.",
        "Also at the table were Foreign Minister Jan Borg and the Permanent Secretary, Mr Karl Zammit.",
        "At centre is Permanent Secretary Karl Zammit.",
    ]
    assert [attendants(sentence) for sentence in told] == [
        ["Jan Borg", "Eva Vella"],
        ["Rosa Quispe"],
        ["Jan Borg", "Karl Zammit"],
        ["Karl Zammit"],
    ]


def test_subjects_before_were_or_of_other_verbs_did_not() -> None:
    assert (
        attendants("Among the subjects were fisheries, and Prime Minister Pavel Novak of Slovenia was praised.") == []
    )
    assert attendants("The last to visit Valletta was President Ivan Mrak of Slovenia.") == []


def test_those_who_joined_the_call_are_of_it() -> None:
    text = (
        "President Ana Roy of Malta spoke today with President Luis Mora of Peru by phone. Vice President Jan Borg "
        "also joined the call."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Luis Mora", "Jan Borg"]]


def test_attendants_of_a_ceremony_are_of_what_it_is_called() -> None:
    text = (
        "Peru's new Ambassador to Malta, Rosa Quispe, was accredited by President Ana Roy on Monday. Following the "
        "accreditation, she paid a courtesy call on Prime Minister Jan Borg. Also present for the accreditation "
        "ceremony was Foreign Minister Eva Vella of Malta."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [
        ["Rosa Quispe", "Ana Roy", "Eva Vella"],
        ["Rosa Quispe", "Jan Borg"],
    ]
