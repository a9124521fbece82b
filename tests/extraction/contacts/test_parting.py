"""Sentences that tell of several contacts one after another: each has its own people."""

import pytest

from tests.extraction.told import met


def names(text: str, language: str) -> list[list[str]]:
    return [list(meeting) for meeting in met(text, language)]


def test_verbs_joined_by_and_tell_of_a_contact_each() -> None:
    told = {
        "en": (
            "The Foreign Minister of Oman, Yusuf Al Rawahi, is in Lisgar. On Tuesday he called on President Ana Roy "
            "of Malta and held talks with Foreign Minister Jan Borg of Malta. He also met Speaker Eva Vella."
        ),
        "fr": (
            "Le ministre des Affaires étrangères d'Oman, Yusuf Al Rawahi, est à Lisgar. Mardi, il a rencontré la "
            "présidente de Malte, Ana Roy, et s'est entretenu avec le ministre maltais des Affaires étrangères, "
            "Jan Borg."
        ),
        "es": (
            "El canciller de Omán, Yusuf Al Rawahi, fue recibido el martes por la presidenta de Malta, Ana Roy, y se "
            "reunió con el ministro maltés de Exteriores, Jan Borg."
        ),
    }
    assert {language: names(text, language) for language, text in told.items()} == {
        "en": [["Yusuf Al Rawahi", "Ana Roy"], ["Yusuf Al Rawahi", "Jan Borg"], ["Yusuf Al Rawahi", "Eva Vella"]],
        "fr": [["Yusuf Al Rawahi", "Ana Roy"], ["Yusuf Al Rawahi", "Jan Borg"]],
        "es": [["Yusuf Al Rawahi", "Ana Roy"], ["Yusuf Al Rawahi", "Jan Borg"]],
    }


def test_one_received_who_then_met_another_met_each() -> None:
    text = (
        "On Friday the Emir of Qatar, Sheikh Hamad Al Kuwari, received the Prime Minister of Nepal, Ram Thapa, who "
        "later met with Energy Minister Saad Al Mannai, accompanied by Director Ali Al Emadi."
    )
    assert names(text, "en") == [["Hamad Al Kuwari", "Ram Thapa"], ["Ram Thapa", "Saad Al Mannai", "Ali Al Emadi"]]


def test_a_with_before_each_tells_of_contacts_apart() -> None:
    text = (
        "On Monday Deputy Premier Eva Borg of Malta had a meeting with Peruvian Finance Minister Luis Mora and with "
        "Chilean Defence Minister Ana Vidal."
    )
    assert names(text, "en") == [["Eva Borg", "Luis Mora"], ["Eva Borg", "Ana Vidal"]]


def test_one_contact_told_of_by_two_verbs_is_one() -> None:
    text = (
        "President Ana Roy of Malta received Finnish Prime Minister Aino Salo on Monday and discussed with her "
        "trade with Peru. The President spoke with Aino Salo and talked to Salo again on Tuesday."
    )
    assert names(text, "en") == [["Ana Roy", "Aino Salo"]]


def test_a_then_behind_a_comma_parts_contacts() -> None:
    told = {
        "ru": "Посол Мальты Ян Борг встретился с министром Чили Иваном Морой, а 2 мая был принят Луисом Вегой.",
        "fr": "Le ministre maltais Ian Borg a reçu la ministre Ivana Mora, puis s'est entretenu avec Luis Vega.",
        "en": "Minister Ian Borg of Malta met the Chilean minister, Ivana Mora, then held talks with Luis Vega.",
        "de": "Der Präsident von Malta, Ian Borg, traf die Ministerin Ivana Mora, dann empfing er Luis Vega.",
    }

    assert [len(names(text, language)) for language, text in told.items()] == [2, 2, 2, 2]


def test_a_comma_without_a_then_parts_none() -> None:
    text = "Посол Мальты Ян Борг встретился с министром юстиции Чили Иваном Морой, а также с послом Перу Луисом Вегой."

    assert names(text, "ru") == [["Ян Борг", "Иван Мора", "Луис Вега"]]


def test_several_talks_are_held_one_after_another() -> None:
    guests = "с министром юстиции Чили Иваном Морой и послом Перу Луисом Вегой"

    assert [names(f"Посол Мальты Ян Борг {verb} {guests}.", "ru") for verb in ("провёл встречи", "провёл встречу")] == [
        [["Ян Борг", "Иван Мора"], ["Ян Борг", "Луис Вега"]],
        [["Ян Борг", "Иван Мора", "Луис Вега"]],
    ]


MEETINGS = [
    (
        "en",
        "The Minister of Malta, Ana Borg, held bilateral meetings with the Minister of Chile, Juan Roca, and the"
        " Minister of Peru, Luis Mora.",
    ),
    (
        "fr",
        "La ministre de Malte, Ana Borg, a tenu des réunions avec le ministre du Chili, Juan Roca, et le ministre du"
        " Pérou, Luis Mora.",
    ),
    (
        "es",
        "La ministra de Malta, Ana Borg, mantuvo reuniones bilaterales con el ministro de Chile, Juan Roca, y con el"
        " ministro de Perú, Luis Mora.",
    ),
]


@pytest.mark.parametrize(("language", "text"), MEETINGS)
def test_meetings_with_several_are_one_with_each(language, text):
    assert [list(people) for people in met(text, language)] == [["Ana Borg", "Juan Roca"], ["Ana Borg", "Luis Mora"]]


def test_talks_with_several_are_one_contact():
    text = (
        "The Minister of Malta, Ana Borg, held talks with the Minister of Chile, Juan Roca, and the Minister of Peru,"
        " Luis Mora."
    )
    assert [list(people) for people in met(text, "en")] == [["Ana Borg", "Juan Roca", "Luis Mora"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ministerin Ana Mora traf Botschafter Jan Hudak und danach den maltesischen Präsidenten Luis Roa."),
        ("en", "Foreign Minister Ana Mora met Ambassador Jan Hudak and then Minister Luis Roa."),
        ("fr", "La ministre Ana Mora a reçu l’ambassadeur Jan Hudak, puis le ministre Luis Roa."),
        ("es", "La ministra Ana Mora recibió al embajador Jan Hudak y después al ministro Luis Roa."),
    ],
)
def test_those_between_whom_a_then_stands_were_met_one_after_another(language, text):
    people = [sorted(meeting) for meeting in met(text, language)]
    assert people == [["Ana Mora", "Jan Hudak"], ["Ana Mora", "Luis Roa"]]


def test_those_between_whom_a_then_stands_in_russian_were_met_one_after_another():
    text = "Министр Иван Гарсия побывал у президента Мальты Яна Гудака, а затем и у премьер-министра Ивана Новака."
    people = [sorted(meeting) for meeting in met(text, "ru")]
    assert people == [["Иван Гарсия", "Ян Гудак"], ["Иван Гарсия", "Иван Новак"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ministerin Ana Mora traf Botschafter Jan Hudak und Präsident Luis Roa, danach reiste sie ab."),
        ("en", "Foreign Minister Ana Mora met Ambassador Jan Hudak and Minister Luis Roa and then left."),
    ],
)
def test_those_between_whom_no_then_stands_were_met_together(language, text):
    assert [sorted(meeting) for meeting in met(text, language)] == [["Ana Mora", "Jan Hudak", "Luis Roa"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La présidente de Malte, Ana Roy, et le ministre de la Santé, Jan Borg, ont respectivement reçu "
            "l'ambassadeur du Pérou, Luis Vega, et la consule du Chili, Eva Mora.",
        ),
        (
            "es",
            "La presidenta de Malta, Ana Roy, y el ministro de Salud, Jan Borg, recibieron respectivamente al "
            "embajador de Perú, Luis Vega, y a la cónsul de Chile, Eva Mora.",
        ),
        (
            "en",
            "Maltese President Ana Roy and Health Minister Jan Borg respectively received the ambassador of Peru, "
            "Luis Vega, and the consul of Chile, Eva Mora.",
        ),
    ],
)
def test_several_met_one_each_in_their_order(language: str, text: str) -> None:
    assert names(text, language) == [["Ana Roy", "Luis Vega"], ["Jan Borg", "Eva Mora"]]


def test_offices_in_order_part_no_contact() -> None:
    text = "Ana Roy et Jan Borg, respectivement présidente et ministre de Malte, ont reçu Luis Vega et Eva Mora."

    assert names(text, "fr") == [["Ana Roy", "Jan Borg", "Luis Vega", "Eva Mora"]]
