"""Ministers of many things and envoys with a charge, whose names follow."""

import pytest

from tests.extraction.told import met

GUEST = {
    "en": "President of Peru Ana Mora",
    "fr": "le président du Pérou, Ana Mora",
    "es": "el presidente de Perú, Ana Mora",
    "de": "die Präsidentin von Peru, Ana Mora",
    "ru": "президентом Перу Аной Морой",
}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Minister of Fisheries, Forestry and Handicrafts of Malta Carlo Borg met {}.", "Carlo Borg"),
        ("fr", "La ministre de la Pêche, des Dunes et de la Coopération insulaire, Carla Roy, a reçu {}.", "Carla Roy"),
        ("fr", "La ministre de la Pêche et des Maltais vivant à l’étranger, Carla Roy, a reçu {}.", "Carla Roy"),
        ("es", "La ministra de Pesca, de Bosques y de las Costas de Malta, Carla Ruiz, recibió a {}.", "Carla Ruiz"),
    ],
)
def test_minister_of_many_things_is_one_office_of_the_one_named_then(language, text, name):
    (meeting,) = met(text.format(GUEST[language]), language)
    assert [title for title, _ in meeting[name]] == ["Minister of Fisheries"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Special Envoy for the Horn of Africa Jane Hill met President of Peru Ana Mora.", "Jane Hill"),
        ("Special Representative for Peace and River Affairs Jane Hill met President of Peru Ana Mora.", "Jane Hill"),
        ("Special Envoy for Chile Jane Hill met President of Peru Ana Mora.", "Jane Hill"),
    ],
)
def test_what_an_envoy_is_for_is_not_whose_envoy_it_is(text, name):
    (meeting,) = met(text, "en")
    assert [organization for _, organization in meeting[name]] == [""]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Perunun mədəniyyət və turizm naziri Anar Quliyev Maltanın Baş naziri Karlo Borq ilə görüşüb."),
        ("az", "Perunun mədəniyyət və ekologiya naziri Anar Quliyev Maltanın Baş naziri Karlo Borq ilə görüşüb."),
    ],
)
def test_the_first_thing_that_a_minister_is_for_gives_the_title(language, text):
    (meeting,) = met(text, language)
    assert next(iter(meeting.values()))[0][0].startswith("Minister of Culture")


def test_a_rank_behind_an_office_makes_no_deputy():
    text = "Commander of the Navy Vice Admiral Tom Berg met Prime Minister of Malta Carlo Borg."
    (meeting,) = met(text, "en")
    assert [title for title, _ in meeting["Tom Berg"]] == ["Commander of the Navy"]


def test_unknown_things_in_a_list_of_known_ones_belong_to_the_minister():
    text = "Deputy Minister of Labour, Pensioners and Social Affairs Jane Hill met Prime Minister of Malta Carlo Borg."
    (meeting,) = met(text, "en")
    assert [title for title, _ in meeting["Jane Hill"]] == ["Deputy Minister of Labour"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Director for Africa Jane Hill met President of Peru Ana Mora.", "Jane Hill"),
        (
            "de",
            "Generalsekretär für auswärtige Angelegenheiten Karl Hill traf die Präsidentin von Peru, Ana Mora.",
            "Karl Hill",
        ),
    ],
)
def test_what_an_official_is_for_stands_between_office_and_name(language, text, name):
    (meeting,) = met(text, language)
    assert [len(meeting[name]), len(meeting)] == [1, 2]


@pytest.mark.parametrize(
    ("language", "text", "name", "held"),
    [
        (
            "de",
            "Die Präsidentin von Peru, Ana Mora, empfing den Sonderbeauftragten für nukleare Sicherheit Jan Roth.",
            "Jan Roth",
            ("Special Representative", ""),
        ),
        (
            "ru",
            "Президент Мальты Карло Борг встретился с министром по связям с зарубежными странами Иваном Петровым.",
            "Иван Петров",
            ("Министр по связям с зарубежными странами", ""),
        ),
        (
            "en",
            "President Carlo Borg met the Commissioner for Peace and Security, Ana Roy, of the African Union.",
            "Ana Roy",
            ("Commissioner", "African Union"),
        ),
        (
            "tr",
            "Bakan Can Demir, BM Genel Sekreteri'nin Kıbrıs Özel Temsilcisi Ana Roy ile görüştü.",
            "Ana Roy",
            ("Special Representative", "United Nations"),
        ),
    ],
)
def test_charge_of_several_words_tells_neither_a_name_nor_whose_the_office_is(language, text, name, held):
    (meeting,) = met(text, language)
    assert meeting[name] == [held]


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        ("Der Hohe Vertreter für Außen- und Sicherheitspolitik, Karl Hill,", ("High Representative", "")),
        ("Der Sonderbeauftragte für nukleare Sicherheit Karl Hill", ("Special Representative", "")),
        (
            "Der Minister für Wirtschaft, regionale Entwicklung und ländlichen Raum von Malta Karl Hill",
            ("Minister of Economy", "Republic of Malta"),
        ),
    ],
)
def test_adjectives_and_halves_of_words_belong_to_what_a_german_officer_is_for(printed, office):
    (meeting,) = met(f"{printed} traf in Riga die Präsidentin von Peru, Ana Mora.", "de")
    assert meeting == {"Karl Hill": [office], "Ana Mora": [("President", "Republic of Peru")]}


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("en", "UN Secretary-General's Libya Envoy Jane Hill met President of Peru Ana Mora.", "United Nations"),
        ("en", "US envoy Latvian-born Jane Hill met President of Peru Ana Mora.", "United States of America"),
        ("en", "The US President's Chad Envoy Jane Hill met President of Peru Ana Mora.", "United States of America"),
        (
            "tr",
            "BM Genel Sekreteri'nin Kıbrıs Özel Temsilcisi Jane Hill, Peru Cumhurbaşkanı Ana Mora ile görüştü.",
            "United Nations",
        ),
    ],
)
def test_envoy_is_of_whom_he_serves_and_not_of_where_he_is_sent_or_was_born(language, text, owner):
    (meeting,) = met(text, language)
    assert [organization for _, organization in meeting["Jane Hill"]] == [owner]
