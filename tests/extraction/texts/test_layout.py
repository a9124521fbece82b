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


COOKIES = "We keep cookies on your machine so that we are happy to receive you as a guest here again."
LEAD = "The President, Tomas Vrabec, received the Ambassador of France, Paul Roux, in the old harbour today."


def parts(body: str, title: str) -> list[tuple[str, str]]:
    layout = lay_out(body, Vocabulary.for_language("en"), title=title)
    return [(s.part, body[s.start : s.end]) for s in layout.sentences]


def test_the_line_that_is_the_title_is_the_headline_and_none_above_it_is_of_the_report():
    expected = [("loose", COOKIES), ("headline", "An envoy calls"), ("body", LEAD)]
    assert parts(f"{COOKIES}\nAn envoy calls\n{LEAD}\n", "An envoy calls") == expected
    longer = "President Tomas Vrabec met with Premier Ana Moreira in Lisgar"
    assert parts(f"{longer}\nAn envoy calls\n{LEAD}\n", "An envoy calls") == [("loose", longer), *expected[1:]]


def test_the_line_may_be_a_part_of_the_title():
    expected = [("loose", "Press room"), ("headline", "An envoy calls"), ("body", LEAD)]
    for title in (
        "An envoy calls | Harbour Office",
        "An envoy calls - Harbour Office",
        "Harbour Office: An envoy calls",
    ):
        assert parts(f"Press room\nAn envoy calls\n{LEAD}\n", title) == expected


def test_a_word_of_the_title_and_a_paragraph_are_no_headline():
    assert parts(f"Press\nAn envoy calls\n{LEAD}\n", "Press | Harbour")[1] == ("headline", "An envoy calls")
    assert parts(f"An envoy calls\n{LEAD}\n", LEAD) == [("headline", "An envoy calls"), ("body", LEAD)]
    assert parts(f"An envoy\n{LEAD}\n", "An envoys' day") == [("loose", "An envoy"), ("body", LEAD)]


def test_those_named_above_the_report_are_others():
    others = {
        "en": "The minister held talks with the head of the foreign ministry of Malta, Jan Borg",
        "ru": "Министр провел переговоры с главой МИД Мальты Яном Боргом",
    }
    reports = {
        "en": [
            "Foreign minister receives the ambassador of Chile",
            "The minister received the Ambassador of Chile, Luis Parra, in the old harbour on 11 May 2021, she said.",
        ],
        "ru": [
            "Министр иностранных дел принял посла Чили",
            "В старой гавани 11 мая 2021 года состоялась встреча с послом Чили Луисом Паррой, обсуждалась торговля.",
        ],
    }
    for language, report in reports.items():
        lines = "<p>".join([f"<title>{report[0]} | MFA</title>", "Latest", others[language], *report])
        assert met(f"<html>{lines}", language) == met("\n".join(report), language)
