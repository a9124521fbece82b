"""Offices that a clause tells: who heads a body, who holds a post."""

import pytest

from tests.extraction.told import met

_MINISTER = ("Minister of Justice", "Republic of Malta")


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        ("Иван Мора, который возглавляет МИД Чили,", ("Minister of Foreign Affairs", "Republic of Chile")),
        ("Иван Мора, возглавляющий чилийский МИД,", ("Minister of Foreign Affairs", "Republic of Chile")),
        ("Возглавляющий МИД Чили Иван Мора", ("Minister of Foreign Affairs", "Republic of Chile")),
        ("Иван Мора, который руководит правительством Чили,", ("Head of Government", "Republic of Chile")),
        ("Иван Мора, который возглавляет Сенат Чили,", ("Speaker", "Senate of Chile")),
        (
            "Иван Мора, который руководит в Лиме миссией ОБСЕ,",
            ("Head of Mission", "Organization for Security and Co-operation in Europe"),
        ),
        ("Иван Мора, который возглавляет Лисгарский совет дружбы,", ("Head", "Лисгарский совет дружбы")),
        ("Иван Мора, который с мая возглавляет МИД Чили,", ("Minister of Foreign Affairs", "Republic of Chile")),
        ("Иван Мора, который стоит во главе МИД Чили,", ("Minister of Foreign Affairs", "Republic of Chile")),
        ("Иван Мора, стоящий во главе МИД Чили,", ("Minister of Foreign Affairs", "Republic of Chile")),
        ("Иван Мора, занимающий пост министра финансов Чили,", ("Minister of Finance", "Republic of Chile")),
        ("Иван Мора, который является послом Чили,", ("Ambassador", "Republic of Chile")),
    ],
)
def test_clause_tells_an_office(printed: str, office: tuple[str, str]) -> None:
    told = met(f"{printed} встретился с министром юстиции Мальты Яном Боргом.", "ru")

    assert told == [{"Иван Мора": [office], "Ян Борг": [_MINISTER]}]


@pytest.mark.parametrize(
    ("clause", "offices"),
    [
        ("who heads the Bank of Lisgar", [("Head", "Bank of Lisgar")]),
        ("who heads the foreign ministry of Chile", [("Minister of Foreign Affairs", "Republic of Chile")]),
        ("who leads the Chilean Senate", [("Speaker", "Senate of Chile")]),
        ("who leads the delegation", []),
        ("who leads by example", []),
    ],
)
def test_english_clause_tells_an_office_or_none(clause: str, offices: list[tuple[str, str]]) -> None:
    told = met(f"Jan Hill, {clause}, met the Minister of Justice of Malta, Ana Roy.", "en")

    assert told == [{"Jan Hill": offices, "Ana Roy": [_MINISTER]}]


def test_who_leads_a_delegation_heads_no_body() -> None:
    (meeting,) = met("Иван Мора, который возглавляет делегацию Чили, встретился с министром Мальты Яном Боргом.", "ru")

    assert meeting["Иван Мора"] == []


@pytest.mark.parametrize(
    ("clause", "offices"),
    [
        ("die das Außenministerium von Chile leitet", [("Minister of Foreign Affairs", "Republic of Chile")]),
        ("die in Lisgar eine Werkstatt leitet", []),
    ],
)
def test_german_clause_tells_an_office_before_its_verb(clause: str, offices: list[tuple[str, str]]) -> None:
    told = met(f"Ana Mora, {clause}, hat am Dienstag Ghanas Präsidenten Kofi Adu getroffen.", "de")

    assert told == [{"Ana Mora": offices, "Kofi Adu": [("President", "Republic of Ghana")]}]


@pytest.mark.parametrize(
    ("language", "body", "office"),
    [
        (
            "fr",
            "Jan Hill, à la tête de la diplomatie maltaise depuis mai, a reçu l'ambassadrice du Chili, Ana Roy.",
            ("Minister of Foreign Affairs", "Republic of Malta"),
        ),
        (
            "fr",
            "Nommé depuis peu à la tête de la diplomatie maltaise, Jan Hill a reçu l'ambassadrice du Chili, Ana Roy.",
            ("Minister of Foreign Affairs", "Republic of Malta"),
        ),
        (
            "fr",
            "La présidente du Chili, Ana Roy, a reçu Jan Hill, à la tête du gouvernement maltais.",
            ("Head of Government", "Republic of Malta"),
        ),
        (
            "es",
            "Jan Hill, al frente de la diplomacia maltesa, recibió a la embajadora de Chile, Ana Roy.",
            ("Minister of Foreign Affairs", "Republic of Malta"),
        ),
        (
            "en",
            "Jan Hill, at the helm of the Bank of Lisgar, met the Ambassador of Chile, Ana Roy.",
            ("Head", "Bank of Lisgar"),
        ),
        (
            "fr",
            "Entretien lundi au ministère de la Santé de Malte : Jan Hill, qui dirige ce département, y a reçu"
            " l'ambassadrice du Chili, Ana Roy.",
            ("Minister of Health", "Republic of Malta"),
        ),
    ],
)
def test_who_is_at_the_helm_or_heads_the_ministry_named_before_has_that_office(language, body, office):
    assert met(body, language)[0]["Jan Hill"] == [office]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "Jan Hill, à la tête d'une forte délégation, a reçu l'ambassadrice du Chili, Ana Roy."),
        (
            "fr",
            "Jan Hill a été confirmé lundi à la tête de la Banque de Lisgar. Il a reçu Ana Roy, ministre du Chili.",
        ),
        ("fr", "Jan Hill, qui dirige ce département, a reçu l'ambassadrice du Chili, Ana Roy."),
        ("es", "Jan Hill, al frente de una delegación, recibió a la embajadora de Chile, Ana Roy."),
    ],
)
def test_who_is_at_the_head_of_a_delegation_or_of_no_ministry_named_has_no_office(language, body):
    assert met(body, language)[0]["Jan Hill"] == []


def test_minister_presidents_of_two_regions_are_told_together():
    told = met("La ministre a reçu les ministres-présidents de Flandre, Jan Hill, et de Wallonie, Luc Roy.", "fr")

    assert told[0]["Luc Roy"] == [("Minister-President", "Walloon Region")]


@pytest.mark.parametrize(
    ("led", "offices"),
    [
        ("das chilenische Generalkonsulat in München leitet", [("Consul General", "Republic of Chile")]),
        ("die chilenische Botschaft in Bern leitet", [("Ambassador", "Republic of Chile")]),
        ("die chilenische Regierung leitet", [("Head of Government", "Republic of Chile")]),
        ("die chilenische Polizei leitet", []),
        ("die Staatskanzlei leitet", [("Head", "Staatskanzlei")]),
        ("die Gruppe anführt", []),
        ("seit Mai an der Spitze der Weltbank steht", [("President", "World Bank")]),
        (
            "an der Spitze des chilenischen Außenministeriums steht",
            [("Minister of Foreign Affairs", "Republic of Chile")],
        ),
        ("an der Spitze einer Delegation steht", []),
    ],
)
def test_who_leads_a_german_house_is_its_head(led: str, offices: list[tuple[str, str]]) -> None:
    text = f"Der maltesische Justizminister Jan Borg traf am Montag Ana Mora, die {led}."
    assert [people["Ana Mora"] for people in met(text, "de")] == [offices]
