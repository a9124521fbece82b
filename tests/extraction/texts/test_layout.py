"""Lines and sentences of a text."""

from meetings.extraction.texts.layout import lay_out
from meetings.vocabulary import Vocabulary
from tests.extraction.told import met


def sentences(body: str, language: str) -> list[str]:
    layout = lay_out(body, Vocabulary.for_language(language))
    return [body[s.start : s.end] for s in layout.sentences]


def test_full_stop_before_a_small_letter_ends_no_sentence():
    body = "Papst Lukas II. empfing am 3. Mai den König. Er dankte ihm."
    assert sentences(body, "de") == ["Papst Lukas II. empfing am 3. Mai den König.", "Er dankte ihm."]


def test_initials_end_no_sentence():
    first = "The minister met Mr. M.U.P. Cassim, the foreign minister of Sri Lanka, in the old town hall."
    assert sentences(f"{first} They spoke.", "en") == [first, "They spoke."]


def test_paragraph_may_be_signed_behind_its_stop() -> None:
    first = "The President, Tomas Vrabec, received the Prime Minister of Malta, Ana Moreira, on Monday in Nadroga."
    second = "The same day the Prime Minister met the Ambassador of France, Paul Roux, in the city's old harbour."
    for signature in ("– XYZ", "(XYZ)", "/XYZ/", "(xyz)", "(xyz/ab)"):
        assert met(f"{first}\n\n{second} {signature}", "en") == met(f"{first}\n\n{second}", "en")
    assert len(met(f"{first}\n\n{second}", "en")) == 2


def test_a_turkish_figure_that_counts_ends_no_sentence():
    first = "Ticaret Bakanı dün akşam, 80. Deniz Kongresi için yeniden Lisgar'a geldi."
    second = "Bakan, 5. Liman Forumu'nda da konuştu."
    assert sentences(f"{first} {second}", "tr") == [first, second]
    first = "Dünən axşam Lisqarda keçirilən sərgidə ölkənin bütün limanlarından gələnlərin ümumi sayı 80."
    assert sentences(f"{first} Nazir də gəldi.", "az") == [first, "Nazir də gəldi."]
