"""The guest whom somebody else received too, by a pronoun."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chilean Minister Ana Roa received the Ambassador of Malta, Jan Borg. {}"),
        ("de", "Die chilenische Ministerin Ana Roa empfing den maltesischen Botschafter Jan Borg. {}"),
        ("fr", "La ministre chilienne Ana Roa a reçu l’ambassadeur de Malte Jan Borg. {}"),
        ("es", "La ministra chilena Ana Roa recibió al embajador de Malta, Jan Borg. {}"),
        ("ru", "Министр Чили Ана Роа приняла посла Мальты Яна Борга. {}"),
        ("tr", "Şili Bakanı Ana Roa, Malta Büyükelçisi Jan Borg'u kabul etti. {}"),
        ("az", "Çilinin naziri Ana Roa Maltanın səfiri Jan Borgu qəbul edib. {}"),
    ],
)
def test_pronoun_behind_a_reception_means_the_guest(language: str, text: str) -> None:
    again = {
        "en": ["President Eva Lund also received him.", "He was then received by President Eva Lund."],
        "de": ["Auch Präsidentin Eva Lund empfing ihn.", "Danach wurde er von Präsidentin Eva Lund empfangen."],
        "fr": ["La présidente Eva Lund l’a également reçu.", "Il a ensuite été reçu par la présidente Eva Lund."],
        "es": ["También lo recibió la presidenta Eva Lund.", "La presidenta Eva Lund lo recibió después."],
        "ru": ["Его также принял президент Ева Лунд.", "Президент Ева Лунд тоже приняла его."],
        "tr": ["Cumhurbaşkanı Eva Lund da onu kabul etti."],
        "az": ["Prezident Eva Lund da onu qəbul edib."],
    }
    for told in again[language]:
        first, second = met(text.format(told), language)
        guest = next(name for name in first if not name.startswith(("Ana", "Ана")))
        host = next(name for name in second if name.startswith(("Eva", "Ева")))
        assert list(second) == [guest, host]
        assert [organization for _, organization in second[host]] == ["Republic of Chile"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Minister Ana Roa received the Ambassador of Malta, Jan Borg. She then received Ambassador Eva Lund."),
        (
            "de",
            "Ministerin Ana Roa empfing den Botschafter Maltas, Jan Borg. Danach empfing sie Botschafterin Eva Lund.",
        ),
        ("de", "Ministerin Ana Roa empfing Botschafter Jan Borg. Danach wurde sie von Präsidentin Eva Lund empfangen."),
    ],
)
def test_she_who_received_is_not_the_guest(language: str, text: str) -> None:
    assert [sorted(meeting) for meeting in met(text, language)] == [["Ana Roa", "Jan Borg"], ["Ana Roa", "Eva Lund"]]


@pytest.mark.parametrize(
    ("language", "text", "handed"),
    [
        (
            "de",
            "König Otto Lind empfing den früheren Präsidenten Maltas, Jan Borg. Danach überreichte ihm Ana Roa, die "
            "neue Botschafterin Chiles, ihr Beglaubigungsschreiben.",
            ["Ana Roa", "Otto Lind"],
        ),
        (
            "en",
            "King Otto Lind received the former President of Malta, Jan Borg. The new Ambassador of Chile, Ana Roa, "
            "then presented her credentials to him.",
            ["Ana Roa", "Otto Lind"],
        ),
    ],
)
def test_who_receives_takes_credentials_and_not_his_guest(language: str, text: str, handed: list[str]) -> None:
    assert sorted(met(text, language)[1]) == handed
