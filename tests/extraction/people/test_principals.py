"""Whom somebody serves, named behind his office in the genitive: no holder of that, and no party."""

import pytest

from tests.extraction.told import met

MINISTER = {"Ян Борг": [("Minister", "")]}
SERVES = [("Special Representative", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Сержи Гор, спецпредставитель Дональда Мороза по Азии, зашел к министру Яну Боргу.",
        "Министр Ян Борг принял Сержи Гора, спецпредставителя Дональда Мороза, и накормил гостя.",
    ],
)
def test_whom_somebody_serves_holds_not_his_office(text: str) -> None:
    assert met(text, "ru") == [MINISTER | {"Сержи Гор": SERVES}]


@pytest.mark.parametrize(
    "text",
    [
        "Министр Ян Борг и спецпредставитель Анна Мороз обсудили рыбу.",
        "Министр Ян Борг, спецпредставитель Анна Мороз побеседовали.",
    ],
)
def test_holder_behind_such_an_office_holds_it(text: str) -> None:
    assert met(text, "ru") == [MINISTER | {"Анна Мороз": SERVES}]


HOST = {"Anna Roy": [("Minister", "Republic of Peru")]}
ENVOY = {"Karl Mora": [("Special Envoy", "Republic of Malta")]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Minister Anna Roy of Peru met the Special Envoy of President Jan Borg of Malta for trade, Karl Mora."),
        ("en", "Minister Anna Roy of Peru met Maltese President Jan Borg’s special envoy for South Asia, Karl Mora."),
        ("en", "Minister Anna Roy of Peru met Karl Mora, special envoy of Maltese President Jan Borg for South Asia."),
        ("fr", "La ministre péruvienne Anna Roy a reçu l’envoyé spécial du président maltais Jan Borg, Karl Mora."),
        (
            "fr",
            "La ministre péruvienne Anna Roy a reçu l’envoyé spécial du président maltais Jan Borg pour l’Asie "
            "centrale, Karl Mora.",
        ),
        (
            "es",
            "La ministra peruana Anna Roy recibió al enviado especial del presidente de Malta, Jan Borg, para Asia "
            "Central, Karl Mora.",
        ),
        ("es", "La ministra peruana Anna Roy recibió al enviado especial del presidente maltés Jan Borg, Karl Mora."),
        (
            "de",
            "Die peruanische Ministerin Anna Roy empfing den Sondergesandten des maltesischen Präsidenten Jan Borg für "
            "Zentralasien, Karl Mora.",
        ),
        (
            "tr",
            "Peru'nun Bakanı Anna Roy, Malta Cumhurbaşkanı Jan Borg'un Orta Asya Özel Elçisi Karl Mora ile görüştü.",
        ),
        ("az", "Perunun naziri Anna Roy Malta Prezidenti Yan Borqun iqlim üzrə xüsusi elçisi Karl Mora ilə görüşüb."),
    ],
)
def test_the_holder_follows_him_whom_he_serves(language: str, text: str) -> None:
    assert met(text, language) == [HOST | ENVOY]


@pytest.mark.parametrize(
    "envoy",
    [
        "спецпосланником президента Мальты Яна Борга по Южной и Центральной Азии Карлом Вестом",
        "спецпосланником президента Мальты Яна Борга Карлом Вестом",
        "Карлом Вестом, спецпосланником президента Мальты Яна Борга",
    ],
)
def test_cases_part_the_holder_from_him_whom_he_serves(envoy: str) -> None:
    (people,) = met(f"Министр Перу Анна Мора провела встречу с {envoy}.", "ru")
    assert people["Карл Вест"] == [("Special Envoy", "Republic of Malta")]
    assert list(people) == ["Анна Мора", "Карл Вест"]


def test_another_office_may_stand_between_him_and_the_holder() -> None:
    text = "Министр Перу Анна Мора встретилась с помощником президента Мальты Яна Борга, послом Карлом Вестом."
    assert list(met(text, "ru")[0]) == ["Анна Мора", "Карл Вест"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "en",
            "Minister Anna Roy met the Special Envoy of the President, Jan Borg, and Ambassador Karl Mora.",
            ["Anna Roy", "Jan Borg", "Karl Mora"],
        ),
        (
            "es",
            "La ministra Anna Roy recibió al enviado especial del presidente de Malta, Jan Borg, el 3 de mayo de 2024.",
            ["Anna Roy", "Jan Borg"],
        ),
        (
            "ru",
            "Министр Анна Рой приняла помощника президента Мальты Ивана Борга, Карла Веста и посла Яна Мору.",
            ["Анна Рой", "Иван Борг", "Карл Вест", "Ян Мора"],
        ),
    ],
)
def test_a_holder_named_behind_the_office_of_another_stays(language: str, text: str, names: list[str]) -> None:
    assert list(met(text, language)[0]) == names
