"""States that a text names first and means by "that country" with an office."""

import pytest

from tests.extraction.told import met, read

MALTA = "Republic of Malta"
BORG = [("Prime Minister", MALTA)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "tr",
            "Bakan Ayşe Demir'in ilk durağı Malta oldu. Bu ülkenin başbakanı Jan Borg, Demir'i Valletta'da kabul etti.",
            "Jan Borg",
        ),
        (
            "az",
            "Səfər nazir Rauf Quliyevi Maltaya aparıb. Nazir orada bu ölkənin baş naziri Yan Borqla görüşüb.",
            "Yan Borq",
        ),
        (
            "en",
            "Trade minister Ana Roy was in Malta. There she met that country's prime minister, Jan Borg.",
            "Jan Borg",
        ),
        (
            "en",
            "Trade minister Ana Roy was in Malta, where she met the prime minister of the same country, Jan Borg.",
            "Jan Borg",
        ),
        (
            "fr",
            "La ministre chilienne du Commerce, Anne Roy, est allée à Malte. Elle y a rencontré le Premier ministre "
            "de ce pays, Jan Borg.",
            "Jan Borg",
        ),
        (
            "ru",
            "Министр торговли Чили Анна Рой прибыла на Мальту. Она встретилась с премьер-министром этой страны "
            "Яном Боргом.",
            "Ян Борг",
        ),
    ],
)
def test_that_country_is_the_one_named_before(language: str, text: str, name: str) -> None:
    assert met(text, language)[0][name] == BORG


def test_that_country_is_where_somebody_was_and_not_whom_he_represents() -> None:
    text = (
        "Çilidə də Azərbaycanı təmsil edən səfir Rauf Quliyev dünən bu ölkənin xarici işlər naziri Xuan Borqun "
        "qəbulunda olub."
    )
    assert met(text, "az")[0]["Xuan Borq"] == [("Minister of Foreign Affairs", "Republic of Chile")]


def test_a_country_without_that_means_none() -> None:
    text = "Die Reise nach Malta war kurz. Ministerin Anna Roy traf danach den Premierminister des Landes Jan Borg."
    reasons = {
        e.reason for m in read(text, "de").meetings for p in m.participants for o in p.offices for e in o.evidence
    }
    assert "the state named before, meant by “that country”" not in reasons


def test_that_countrys_party_is_a_body() -> None:
    report = "Japan was the theme as President Ana Roy met Jan Hill, secretary-general of that country's Labour Party."
    assert met(report, "en")[0]["Jan Hill"] == [("Secretary General", "Labour Party")]


def test_envoy_of_that_country_is_not_of_the_state_he_is_sent_to() -> None:
    text = (
        "Malta's wish for closer ties with Peru was welcomed by Minister Ana Hill, on whom Ivo Borg, Ambassador of that"
        " country to Peru, Chile and Bolivia, paid a courtesy call."
    )
    assert met(text, "en")[0]["Ivo Borg"] == [("Ambassador", MALTA)]
