"""Two without an office, whom the next sentence's offices take up by who was at home where they met."""

import pytest

from tests.extraction.told import met

SLOVAK, ESTONIAN, AZERBAIJANI = (
    [("Minister of Foreign Affairs", "Slovak Republic")],
    [("Prime Minister", "Republic of Estonia")],
    [("President", "Republic of Azerbaijan")],
)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Jan Hudak was received in Tallinn by Mari Tamm. The Estonian prime minister showed the Slovak foreign "
            "minister the old town.",
            {"Jan Hudak": SLOVAK, "Mari Tamm": ESTONIAN},
        ),
        (
            "fr",
            "Jan Hudak a été reçu lundi à Tallinn par Mari Tamm. La Première ministre estonienne a remercié le "
            "ministre "
            "slovaque des Affaires étrangères.",
            {"Jan Hudak": SLOVAK, "Mari Tamm": ESTONIAN},
        ),
        (
            "es",
            "Mari Tamm recibió el lunes en Tallin a Jan Hudak. El ministro eslovaco de Asuntos Exteriores agradeció la "
            "invitación.",
            {"Mari Tamm": [], "Jan Hudak": SLOVAK},
        ),
        (
            "de",
            "Mari Tamm empfing am Montag in Tallinn Jan Hudak. Der slowakische Außenminister dankte der estnischen "
            "Ministerpräsidentin für die Einladung.",
            {"Mari Tamm": ESTONIAN, "Jan Hudak": SLOVAK},
        ),
        (
            "tr",
            "Elçin Quliyev, pazartesi günü Bakü'de Jan Hudak'ı kabul etti. Azerbaycan Cumhurbaşkanı, Slovakya "
            "Dışişleri "
            "Bakanı'na teşekkür etti.",
            {"Elçin Quliyev": AZERBAIJANI, "Jan Hudak": SLOVAK},
        ),
        (
            "az",
            "Bakıda bazar ertəsi Elçin Quliyev Yan Vrabesi qəbul edib. Azərbaycan Prezidenti Slovakiyanın xarici işlər "
            "nazirinə təşəkkür edib.",
            {"Elçin Quliyev": AZERBAIJANI, "Yan Vrabes": SLOVAK},
        ),
    ],
)
def test_the_office_of_the_state_where_they_met_is_who_received(language, text, expected):
    assert met(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mari Tamm met Jan Hudak in Tallinn. The Estonian prime minister spoke of trade."),
        ("tr", "Mari Tamm, Tallinn'de Jan Hudak ile görüştü. Estonya Başbakanı ticaretten söz etti."),
    ],
)
def test_no_office_is_taken_up_where_no_verb_says_who_received(language, text):
    assert met(text, language) == [{"Mari Tamm": [], "Jan Hudak": []}]
