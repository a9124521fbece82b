"""What somebody says is no report: the speeches of a transcript."""

import pytest

from tests.extraction.told import met

MET = "{} Minister Anna Roy met President Jan Borg of Malta on Monday."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "MR VEGA: Minister Anna Roy met President Jan Borg of Malta on Monday.\nMINISTER HILL: Thank you."),
        ("en", "QUESTION: Whom?\nROY: Minister Anna Roy met President Jan Borg of Malta on Monday."),
        ("fr", "Question : Qui ?\nRéponse : La ministre Anna Roy a rencontré le président maltais Jan Borg lundi."),
        ("es", "Pregunta: ¿Quién?\nRespuesta: La ministra Anna Roy se reunió con el presidente de Malta, Jan Borg."),
        ("de", "Frage: Wer?\nAntwort: Ministerin Anna Roy traf den maltesischen Präsidenten Jan Borg."),
        ("ru", "Вопрос: С кем?\nОтвет: Министр Анна Мора встретилась с президентом Мальты Яном Боргом."),
        ("tr", "Soru: Kim?\nCevap: Bakan Anna Roy, Malta Cumhurbaşkanı Jan Borg ile görüştü."),
        ("az", "Sual: Kim?\nCavab: Nazir Anna Roy Malta Prezidenti Yan Borqla görüşüb."),
    ],
)
def test_what_a_transcript_has_somebody_say_is_quoted(language: str, text: str) -> None:
    assert met(text, language) == []


def test_what_stands_before_the_speeches_is_told() -> None:
    text = f"{MET.format('')}\nMINISTER ROY: Ambassador Karl Mora of Peru met us on Sunday.\nQUESTION: Where?"
    assert [sorted(people) for people in met(text, "en")] == [["Anna Roy", "Jan Borg"]]


@pytest.mark.parametrize("label", ["LISGAR:", "PHOTO: Lisgar by night.\nNOTE: Free to use.\n", "MINISTER ROY:"])
def test_a_town_a_note_or_one_speaker_makes_no_transcript(label: str) -> None:
    assert [sorted(people) for people in met(MET.format(label), "en")] == [["Anna Roy", "Jan Borg"]]
