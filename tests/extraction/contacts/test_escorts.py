"""Who came along with a guest before it is told who received him."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "de",
            "Am 3. Mai 2021 stellte sich die maltesische Generalkonsulin Ana Borg im Landtag vor. {} Landtagspräsident "
            "Otto Lind empfing die Diplomatin.",
            ["Ana Borg", "Otto Lind", "Jan Roy"],
        ),
        (
            "en",
            "On 3 May 2021 the Ambassador of Malta, Ana Borg, paid a visit to the ministry. {} Foreign Minister Otto "
            "Lind of Kenya received the ambassador.",
            ["Ana Borg", "Otto Lind", "Jan Roy"],
        ),
    ],
)
def test_who_accompanied_the_guest_met_who_received_her(language: str, text: str, names: list[str]) -> None:
    told = {"de": "Konsul Jan Roy begleitete sie.", "en": "Consul Jan Roy accompanied her."}[language]
    assert [sorted(meeting) for meeting in met(text.format(told), language)] == [sorted(names)]


def test_a_guest_and_who_accompanies_her_are_no_meeting() -> None:
    text = "Am 3. Mai 2021 stellte sich Generalkonsulin Ana Borg im Landtag vor. Konsul Jan Roy begleitete sie."
    assert met(text, "de") == []
