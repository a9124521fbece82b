"""Contacts told of by whose turn it was."""

import pytest

from tests.extraction.told import met, read

MET = {
    "en": "VALLETTA, 6 March 2018. Minister Carlo Borg met Ambassador Ana Moreira of Portugal today. ",
    "de": "Bern, 6. März 2018. Minister Carlo Borg empfing heute die portugiesische Botschafterin Ana Moreira. ",
    "fr": "La Valette, 6 mars 2018. Le ministre Carlo Borg a reçu ce mardi l’ambassadrice du Portugal Ana Moreira. ",
    "es": "Santiago, 6 de marzo de 2018. El ministro Carlo Borg recibió hoy a la embajadora de Portugal, Ana Moreira. ",
    "ru": "Берн, 6 марта 2018 года. Министр Карло Борг принял сегодня посла Португалии Ивана Гарсию. ",
    "tr": "Ankara, 6 Mart 2018. Bakan Carlo Borg bugün Portekiz Büyükelçisi Ana Moreira ile görüştü. ",
    "az": "Bakı, 6 mart 2018. Nazir Carlo Borg bu gün Portuqaliyanın səfiri Ana Moreira ilə görüşüb. ",
}


@pytest.mark.parametrize(
    ("language", "turn"),
    [
        ("en", "Then it was the turn of Chilean Foreign Minister Luis Roa."),
        ("en", "Next came the Foreign Minister of Chile, Luis Roa."),
        ("de", "Danach war der chilenische Außenminister Luis Roa an der Reihe."),
        ("de", "In Genf folgte der chilenische Außenminister Luis Roa."),
        ("fr", "Ce fut ensuite au tour du ministre chilien Luis Roa."),
        ("es", "Después fue el turno del ministro chileno Luis Roa."),
        ("tr", "Ardından sıra Şili Dışişleri Bakanı Luis Roa'ya geldi."),
        ("az", "Sonra növbə Çilinin səfiri Luis Roa’ya çatıb."),
    ],
)
def test_next_in_turn_met_who_met_the_one_before(language: str, turn: str) -> None:
    people = [sorted(meeting) for meeting in met(MET[language] + turn, language)]
    assert people == [["Ana Moreira", "Carlo Borg"], ["Carlo Borg", "Luis Roa"]]


def test_next_in_turn_met_who_met_the_one_before_in_russian() -> None:
    people = [sorted(meeting) for meeting in met(MET["ru"] + "Затем настала очередь посла Чили Яна Новака.", "ru")]
    assert people == [["Иван Гарсия", "Карло Борг"], ["Карло Борг", "Ян Новак"]]


def test_last_in_turn_met_who_met_those_before() -> None:
    text = MET["de"] + "Dann war Außenminister Luis Roa an der Reihe. Schließlich folgte Botschafter Jan Hudak."
    assert [sorted(meeting) for meeting in met(text, "de")][1:] == [
        ["Carlo Borg", "Luis Roa"],
        ["Carlo Borg", "Jan Hudak"],
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ihr folgt im Sommer Luis Roa. Als Botschafter folgte Luis Roa auf sie."),
        ("de", "Morgen soll Außenminister Luis Roa an der Reihe sein."),
        ("en", "Tomorrow it will be the turn of Chilean Foreign Minister Luis Roa."),
        ("es", "Fue el turno del ministro Luis Roa, dijo la prensa."),
    ],
)
def test_successor_or_one_yet_to_come_was_not_met(language: str, text: str) -> None:
    assert [sorted(meeting) for meeting in met(MET[language] + text, language)] == [["Ana Moreira", "Carlo Borg"]]


def names(text: str) -> list[list[str]]:
    return [sorted(meeting) for meeting in met(text, "en")]


@pytest.mark.parametrize(
    "told",
    [
        "After him came the Prime Minister of Chile, Rosa Lund.",
        "Then came Rosa Lund, the Prime Minister of Chile, with a letter.",
        "Later it was the turn of the Prime Minister of Chile, Rosa Lund.",
        "He was followed by the Prime Minister of Chile, Rosa Lund, who is to fly home today.",
        "The last to be seen was the Prime Minister of Chile, Rosa Lund.",
        "The Prime Minister of Chile, Rosa Lund, closed the round.",
        "Rosa Lund, the Prime Minister of Chile, was next.",
    ],
)
def test_who_comes_next_meets_the_same_host(told):
    first = "President Ana Vrabec received the Ambassador of Malta, Jan Mora, on Monday."
    assert names(f"14 March 2023\n\n{first} {told} Trade grows.") == [
        ["Ana Vrabec", "Jan Mora"],
        ["Ana Vrabec", "Rosa Lund"],
    ]


@pytest.mark.parametrize(
    "first",
    [
        "The Prime Minister of Malta, Jan Mora, called on President Ana Vrabec on Monday.",
        "The Prime Minister of Malta, Jan Mora, was received by President Ana Vrabec on Monday.",
        "The Ambassador of Malta, Jan Mora, sat down with President Ana Vrabec on Monday.",
    ],
)
def test_the_host_is_who_was_called_on(first):
    text = f"14 March 2023\n\n{first} Then came the Prime Minister of Chile, Rosa Lund."
    assert set(names(text)[-1]) == {"Ana Vrabec", "Rosa Lund"}


def test_those_who_came_first_are_guests_of_who_had_time_for_several():
    text = (
        "14 March 2023\n\nPresident Ana Vrabec had time for three delegations on Monday. The Prime Minister of Malta, "
        "Jan Mora, was the first. After him came the Prime Minister of Chile, Rosa Lund."
    )
    assert names(text) == [["Ana Vrabec", "Jan Mora"], ["Ana Vrabec", "Rosa Lund"]]


@pytest.mark.parametrize(
    "told",
    [
        "The Prime Minister of Chile, Rosa Lund, was the first woman in her office.",
        "Next week it will be the turn of the Prime Minister of Chile, Rosa Lund.",
        "His words were followed by applause for the Prime Minister of Chile, Rosa Lund.",
        "The storm was followed by the election of the Prime Minister of Chile, Rosa Lund.",
    ],
)
def test_who_is_first_of_something_else_or_yet_to_come_is_not_met_next(told):
    first = "President Ana Vrabec received the Ambassador of Malta, Jan Mora, on Monday."
    assert names(f"14 March 2023\n\n{first} {told} Trade grows.") == [["Ana Vrabec", "Jan Mora"]]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "tr",
            "Başbakan Can Kaya dün Malta Büyükelçisi Jan Borg ile görüştü. Ardından sıra Peru Büyükelçisi Ana Mora'ya "
            "geldi. Onu Letonya Büyükelçisi Anna Ozola izledi.",
            [["Can Kaya", "Jan Borg"], ["Can Kaya", "Ana Mora"], ["Can Kaya", "Anna Ozola"]],
        ),
        (
            "tr",
            "Malta Büyükelçisi Jan Borg, Bakan Can Kaya ile görüştü; sonra sıra Peru Büyükelçisi Ana Mora'ya geldi.",
            [["Jan Borg", "Can Kaya"], ["Can Kaya", "Ana Mora"]],
        ),
        (
            "tr",
            "Bakan Can Kaya dün Malta Büyükelçisi Jan Borg ile görüştü. Sırada Letonya Büyükelçisi Anna Ozola vardı.",
            [["Can Kaya", "Jan Borg"], ["Can Kaya", "Anna Ozola"]],
        ),
        (
            "tr",
            "Bakan Can Kaya dün Malta Büyükelçisi Jan Borg ile görüştü. Ardından makama Letonya Büyükelçisi Anna Ozola "
            "geldi; yanında kentteki dernekler de vardı.",
            [["Can Kaya", "Jan Borg"], ["Can Kaya", "Anna Ozola"]],
        ),
        (
            "az",
            "Nazir Rauf Quliyev dünən Malta səfiri Yan Borq ilə görüşüb. Sonra növbə Latviyanın səfiri Anna Ozolaya "
            "çatıb.",
            [["Rauf Quliyev", "Yan Borq"], ["Rauf Quliyev", "Anna Ozola"]],
        ),
    ],
)
def test_who_came_next_in_turkic_met_the_same_host(language: str, text: str, people: list[list[str]]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == people


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "tr",
            "Başbakan Can Kaya dün Malta Büyükelçisi Jan Borg ile görüştü. Bu sırada Bakan Ana Mora limandaydı.",
            ["Can Kaya", "Jan Borg"],
        ),
        (
            "az",
            "Nazir Rauf Quliyev dünən Malta səfiri Yan Borq ilə görüşüb. Bir sıra layihələri nazir müavini Anna Ozola "
            "hazırlayıb.",
            ["Rauf Quliyev", "Yan Borq"],
        ),
    ],
)
def test_what_happened_meanwhile_is_nobodys_turn(language: str, text: str, people: list[str]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [people]


def test_each_of_the_contacts_of_a_sentence_is_of_the_day_told_before() -> None:
    text = (
        "Bern, 2. März 2017. Carlo Borg hatte am Mittwoch zwei Termine in Genf. Den maltesischen Außenminister empfing"
        " Ministerin Ana Moreira, danach war Minister Luis Roa an der Reihe."
    )
    assert [str(meeting.days) for meeting in read(text, "de").meetings] == ["2017-03-01", "2017-03-01"]


def test_contact_of_a_day_of_its_own_is_not_of_the_day_told_before() -> None:
    text = (
        "Bern, 2. März 2017. Carlo Borg hatte am Mittwoch zwei Termine in Genf. Den maltesischen Außenminister empfing"
        " heute Ministerin Ana Moreira, danach war Minister Luis Roa an der Reihe."
    )
    assert [str(meeting.days) for meeting in read(text, "de").meetings] == ["2017-03-02", "2017-03-02"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La présidente de Malte, Eva Borg, a reçu le ministre chilien de la Santé, Juan Mora. Ont ensuite été "
            "reçus l'ambassadeur du Pérou, Luis Vega, puis l'ambassadrice du Togo, Ama Ayi.",
        ),
        (
            "es",
            "La presidenta de Malta, Eva Borg, recibió al ministro de Salud de Chile, Juan Mora. También fueron "
            "recibidos el embajador del Perú, Luis Vega, y la embajadora de Togo, Ama Ayi.",
        ),
        (
            "de",
            "Die Präsidentin von Malta, Eva Borg, empfing den chilenischen Minister Juan Mora. Empfangen wurden auch "
            "der Botschafter Perus, Luis Vega, und die Botschafterin Togos, Ama Ayi.",
        ),
        (
            "en",
            "The president of Malta, Eva Borg, received the Chilean health minister, Juan Mora. Also received were "
            "the ambassador of Peru, Luis Vega, and the ambassador of Togo, Ama Ayi.",
        ),
    ],
)
def test_those_told_to_have_been_received_as_well_met_the_same_host(language: str, text: str) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [
        ["Eva Borg", "Juan Mora"],
        ["Eva Borg", "Luis Vega"],
        ["Eva Borg", "Ama Ayi"],
    ]


def test_those_told_not_to_have_been_received_met_nobody() -> None:
    text = (
        "La présidente de Malte, Eva Borg, a reçu le ministre chilien de la Santé, Juan Mora. N'ont pas été reçus "
        "l'ambassadeur du Pérou, Luis Vega, et l'ambassadrice du Togo, Ama Ayi."
    )

    assert [list(meeting) for meeting in met(text, "fr")] == [["Eva Borg", "Juan Mora"]]
