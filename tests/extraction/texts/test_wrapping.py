"""Lines that were broken for their length."""

from meetings.extraction.texts.wrapping import unwrapped
from meetings.vocabulary import Vocabulary
from tests.extraction.told import met, read


def mended(body: str, language: str) -> list[str]:
    """Return the lines of the text once those are joined that a sentence was broken into."""
    return unwrapped(body, Vocabulary.for_language(language)).split("\n")


def test_line_that_goes_on_small_or_behind_a_comma_is_joined() -> None:
    body = (
        "The foreign minister of the republic received on Tuesday,\n12 March, the ambassador of the neighbouring\n"
        "kingdom and spoke with him.\nThey will meet again."
    )
    assert mended(body, "en") == [body[: body.index("\nThey")].replace("\n", " "), "They will meet again."]


def test_lines_that_are_short_or_apart_stay_lines() -> None:
    assert mended("Monday,\nthe ministry\n\nnews", "en") == ["Monday,", "the ministry", "", "news"]


def test_lines_of_a_block_that_was_broken_for_its_length_are_joined_before_capitals_too() -> None:
    body = (
        "Moser empfängt Gast aus dem Süden in der Hofkanzlei\n"
        "Die Landeshauptfrau des Landes empfing am Montag in der\nHofkanzlei den Botschafter von Malta, der zum\n"
        "ersten Mal im Land ist. Sie sprach mit ihm zunächst über\ndie Fähre auf dem See und danach über den\nHafen."
    )
    headline, told = mended(body, "de")
    assert headline == "Moser empfängt Gast aus dem Süden in der Hofkanzlei"
    assert told == body[body.index("Die Landes") :].replace("\n", " ")


def test_list_below_lines_broken_for_their_length_stays_a_list() -> None:
    body = (
        "Am Montag empfing die Präsidentin des Landtags zuerst\nden Botschafter von Malta und danach die neuen\n"
        "und alten Mitglieder des Rates für den Hafen:\n- Kurt Moser aus Lindau, der neue Vorsitzende\n- Ana Rau"
    )
    assert mended(body, "de")[1:] == ["- Kurt Moser aus Lindau, der neue Vorsitzende", "- Ana Rau"]


def test_name_and_title_are_read_across_lines() -> None:
    german = (
        "Landtagspräsidentin Eva Moser empfing am Montag im Beisein von Bgm. Dr.\nKurt Rau den Botschafter von "
        "Malta, Tomas Vrabec, im Rathaus."
    )
    assert met(german, "de") == [
        {
            "Eva Moser": [("Speaker", "Landtag")],
            "Kurt Rau": [("Mayor", "")],
            "Tomas Vrabec": [("Ambassador", "Republic of Malta")],
        }
    ]
    english = (
        "The President of Malta, Ana Moreira, received in Nadroga on Monday H.E. Mr.\nTomas Vrabec, Ambassador of Fiji."
    )
    assert met(english, "en") == [
        {"Ana Moreira": [("President", "Republic of Malta")], "Tomas Vrabec": [("Ambassador", "Republic of Fiji")]}
    ]
    assert read(german, "de").body == german


def test_stop_of_a_sentence_ends_its_line() -> None:
    body = "Am Montag sprach die Präsidentin des Landtags in Lindau.\nKurt Rau dankte ihr."
    assert mended(body, "de") == body.split("\n")
