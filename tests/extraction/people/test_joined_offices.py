"""Offices that "and" joins: of one person, or of two."""

import pytest

from tests.extraction.told import met

_PRESIDENT = ("President", "Republic of Malta")
_ENVOY = ("Ambassador", "Republic of Chile")


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("Встреча президента Мальты и посла Чили прошла в Вене.", _ENVOY),
        ("Встреча президента Мальты и генсека ООН прошла в Вене.", ("Secretary General", "United Nations")),
    ],
)
def test_official_and_envoy_of_two_states_are_two(sentence: str, other: tuple[str, str]) -> None:
    report = f"{sentence} Об этом рассказал Иван Мора, президент Мальты. Ян Борг тоже там был."
    report += f" {'Посол Чили' if other == _ENVOY else 'Генсек ООН'} Ян Борг поблагодарил."

    assert met(report, "ru") == [{"Иван Мора": [_PRESIDENT], "Ян Борг": [other]}]


def test_envoy_to_two_is_one() -> None:
    report = "The President of Malta, Ana Roy, met the Ambassador of Chile and High Commissioner of Chile, Jan Hill."

    assert met(report, "en") == [
        {"Ana Roy": [_PRESIDENT], "Jan Hill": [_ENVOY, ("High Commissioner", "Republic of Chile")]}
    ]


def test_minister_and_envoy_of_another_state_are_two_in_english() -> None:
    report = (
        "Talks between the Minister of Justice of Malta, Ana Roy, and Ambassador of Chile Jan Hill were held in Oslo."
    )

    assert met(report, "en") == [{"Ana Roy": [("Minister of Justice", "Republic of Malta")], "Jan Hill": [_ENVOY]}]


@pytest.mark.parametrize(
    ("language", "text", "offices"),
    [
        (
            "az",
            "Prezidentin müşaviri, Elmlər Komitəsinin sədri Rauf Quliyev Maltanın səfiri Yan Borq ilə görüşüb.",
            [("Adviser", "Republic of Azerbaijan"), ("Chairman", "Elmlər Komitəsi")],
        ),
        (
            "tr",
            "Cumhurbaşkanı Başdanışmanı, Arşiv Kurulu Başkanı Can Kaya, Malta Büyükelçisi Jan Borg ile bir araya "
            "geldi.",
            [("Chief Adviser", "Republic of Türkiye"), ("President", "Arşiv Kurulu")],
        ),
    ],
)
def test_who_serves_a_head_heads_a_body_as_well(language: str, text: str, offices: list[tuple[str, str]]) -> None:
    assert next(iter(met(text, language)[0].values())) == offices


def test_who_serves_a_head_meets_whom_a_case_marks() -> None:
    text = "Malta Başbakanı Jan Borg sustu. Başdanışman, Arşiv Kurulu Başkanı Can Kaya'yı kabul etti."
    assert all(("Chief Adviser", "Republic of Türkiye") not in m.get("Can Kaya", []) for m in met(text, "tr"))


@pytest.mark.parametrize(
    ("language", "report", "second"),
    [
        (
            "en",
            "Jan Hill, Vice President of the World Bank, and Malta's Deputy Prime Minister and Minister of Health, "
            "Ana Roy, met in Oslo.",
            "Minister of Health",
        ),
        (
            "fr",
            "Jan Hill, directeur de la Banque mondiale, et la Première ministre et ministre de la Santé de Malte, "
            "Ana Roy, se sont rencontrés à Oslo.",
            "Minister of Health",
        ),
    ],
)
def test_two_offices_before_a_name_are_not_the_one_named_before(language: str, report: str, second: str) -> None:
    (meeting,) = met(report, language)
    assert len(meeting["Jan Hill"]) == 1
    assert [title for title, _ in meeting["Ana Roy"]][1:] == [second]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Asistieron Ivo Paz, ministro de Salud, la ministra de Defensa, Eva Gil, y el embajador Jan Borg."),
        ("es", "Asistieron Ivo Paz, ministro de Salud; la ministra de Defensa, Eva Gil, y el embajador Jan Borg."),
        (
            "fr",
            "Ont assisté Ivo Paz, ministre de la Santé, la ministre de la Défense, Eva Gil, et l’ambassadeur Jan Borg.",
        ),
    ],
)
def test_office_with_its_article_is_that_of_the_next_name(language: str, text: str) -> None:
    met_before = {
        "es": "La presidenta de Perú, Ana Mora, recibió al canciller de Chile, Luis Roa.",
        "fr": "La présidente du Pérou, Ana Mora, a reçu le ministre de la Culture du Chili, Luis Roa.",
    }
    (people,) = met(f"{met_before[language]} {text}", language)
    assert [[title for title, _ in people[name]] for name in ("Ivo Paz", "Eva Gil")] == [
        ["Minister of Health"],
        ["Minister of Defence"],
    ]


def test_colleague_behind_an_apposition_is_the_other_party() -> None:
    text = (
        "Am Freitag hat Bundesrätin Eva Keller, Chefin VBS, ihre Amtskollegin aus Malta empfangen. Klaudia Borg und die"
        " Gastgeberin sprachen über die Luftwaffe."
    )
    swiss = [("Federal Councillor", "Swiss Confederation"), ("Minister of Defence", "Swiss Confederation")]
    assert met(text, "de") == [{"Eva Keller": swiss, "Klaudia Borg": [("Minister of Defence", "Republic of Malta")]}]
