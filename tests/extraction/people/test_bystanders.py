"""Who is named without taking part."""

import pytest

from tests.extraction.told import met

TOLD = [
    (
        "en",
        "President Ana Varga of Hungary met Foreign Minister Tom Olsen of Norway on Monday under the leadership of"
        " Prime Minister Lars Berg's plan for the Arctic.",
        {"Ana Varga", "Tom Olsen"},
    ),
    (
        "en",
        "Norwegian Foreign Minister Tom Olsen met Hungarian President Ana Varga and praised Prime Minister Lars Berg's"
        " reforms.",
        {"Ana Varga", "Tom Olsen"},
    ),
    (
        "en",
        "Chilean President Ana Varga's first meeting with King Tom of Norway took place on Monday.",
        {"Ana Varga", "Tom"},
    ),
    (
        "fr",
        "Le président chilien Juan Varga a reçu le ministre norvégien Tom Olsen, qui est entré au gouvernement du"
        " premier ministre Lars Berg en 2020.",
        {"Juan Varga", "Tom Olsen"},
    ),
    (
        "es",
        "El presidente chileno, Juan Varga, y el ministro noruego, Tom Olsen, hablaron por teléfono horas antes de que"
        " empezaran los aranceles de Lars Berg.",
        {"Juan Varga", "Tom Olsen"},
    ),
]


@pytest.mark.parametrize(("language", "text", "names"), TOLD)
def test_bystander_takes_no_part(language, text, names):
    assert [set(meeting) for meeting in met(text, language)] == [names]


def test_bystander_is_one_whom_another_serves():
    text = "Norwegian Foreign Minister Tom Olsen met Ana Varga, an adviser to President Lars Berg, in Lund on Monday."
    assert [set(meeting) for meeting in met(text, "en")] == [{"Tom Olsen", "Ana Varga"}]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "The Minister, Jan Hudak, said that talks between President Tomas Vrabec and Prime Minister Ana Moreira had"
            " been useful.",
        ),
        (
            "es",
            "El ministro Jan Hudak dijo que la reunión entre el presidente Tomas Vrabec y la presidenta Ana Moreira fue"
            " útil.",
        ),
        (
            "fr",
            "Le ministre Jan Hudak a dit que la rencontre entre le président Tomas Vrabec et la ministre Ana Moreira"
            " avait été utile.",
        ),
    ],
)
def test_one_who_tells_of_talks_between_others_takes_no_part(language, body):
    assert [list(people) for people in met(body, language)] == [["Tomas Vrabec", "Ana Moreira"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "La ministre Ana Moreira a rencontré lundi le président Jan Vrabec et a déposé une gerbe au mausolée du"
            " président Karl Olsen.",
        ),
        (
            "es",
            "La ministra Ana Moreira se reunió el lunes con el presidente Jan Vrabec y depositó una ofrenda en la tumba"
            " del presidente Karl Olsen.",
        ),
        (
            "de",
            "Ministerin Ana Moreira traf am Montag Präsident Jan Vrabec und legte am Grab des Präsidenten Karl Olsen"
            " einen Kranz nieder.",
        ),
    ],
)
def test_tomb_is_of_nobody_who_was_there(language: str, body: str) -> None:
    assert [sorted(people) for people in met(body, language)] == [["Ana Moreira", "Jan Vrabec"]]


def test_author_of_the_report_is_nobody_of_it() -> None:
    told = "By Otto Lind – The Ambassador of Malta, Jan Vrabec, met Ana Roy, Mayor of Leeds, on 3 May 2021."

    assert [list(people) for people in met(told, "en")] == [["Jan Vrabec", "Ana Roy"]]


def test_who_wrote_or_photographed_is_nobody_of_the_sentence_in_its_brackets() -> None:
    told = "(Photo: Olaf Brandt, Riga Castle) President of Latvia Anna Kalnina met President of Malta Jan Borg."

    assert [list(people) for people in met(told, "en")] == [["Anna Kalnina", "Jan Borg"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "On 3 May 2021 Prime Minister Carlo Borg received the new Ambassador of Chile, Ana Mora, who came to take"
            " up her post, replacing her predecessor, the engineer Luis Roch.",
        ),
        (
            "fr",
            "Le 3 mai 2021, le Premier ministre Carlo Borg a reçu la nouvelle ambassadrice du Chili, Ana Mora, qui"
            " remplace M. Luis Roch.",
        ),
        (
            "es",
            "El 3 de mayo de 2021 el primer ministro Carlo Borg recibió a la nueva embajadora de Chile, Ana Mora, que"
            " sustituye a Luis Roch.",
        ),
    ],
)
def test_bystander_is_one_whose_post_another_took(language: str, body: str) -> None:
    assert [list(people) for people in met(body, language)] == [["Carlo Borg", "Ana Mora"]]


def test_whom_a_successor_met_is_no_bystander() -> None:
    body = "On 3 May 2021 Minister Carlo Borg, who replaced Luis Roch, met with the Ambassador of Chile, Ana Mora."
    assert [list(people) for people in met(body, "en")] == [["Carlo Borg", "Ana Mora"]]


def test_spokesman_is_nobodys_counterpart() -> None:
    body = (
        "On 3 May 2021 Foreign Minister Carlo Borg held talks with his counterparts from the member states, ministry"
        " spokesman Luis Roch said."
    )
    assert met(body, "en") == []


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Le président de Malte, Jan Borg, a reçu lundi la ministre chilienne de la Santé, Ana Mora, elle aussi"
            " porteuse d'un message, celui du Premier ministre Luis Roa.",
        ),
        (
            "en",
            "The President of Malta, Jan Borg, received the Chilean Minister of Health, Ana Mora, who brought him"
            " greetings, those of Prime Minister Luis Roa.",
        ),
    ],
)
def test_who_sent_a_message_told_as_his_takes_no_part(language, body):
    assert sorted(met(body, language)[0]) == ["Ana Mora", "Jan Borg"]


def test_he_also_met_is_whose_meeting_was_told_before() -> None:
    report = (
        "Foreign Minister Jan Borg of Malta met British minister Carlo Hill at the ASEAN Foreign Ministers' Meeting. "
        "The ministry also reported on his meeting with Ana Vega, the Foreign Minister of Chile. Earlier, he also met "
        "Canada's Melissa Roy."
    )
    meetings = met(report, "en")
    assert [set(meeting) for meeting in meetings] == [
        {"Jan Borg", "Carlo Hill"},
        {"Jan Borg", "Ana Vega"},
        {"Jan Borg", "Melissa Roy"},
    ]
    assert meetings[2]["Melissa Roy"] == []


def test_a_part_of_a_town_behind_its_road_is_nobody() -> None:
    report = "Maltese minister Jan Borg came to Bay Road, St. Clement, where Minister Ana Vega received him."
    assert [set(meeting) for meeting in met(report, "en")] == [{"Jan Borg", "Ana Vega"}]


def test_who_replaces_somebody_before_a_comma_is_named_behind_it() -> None:
    text = (
        "Arrivée le 6 juin à Lisgar, où elle remplace Jan Hudak, Mme Ana Roy a remis mardi ses lettres de créance "
        "au roi du Maroc, Omar Sy."
    )

    assert [list(meeting) for meeting in met(text, "fr")] == [["Ana Roy", "Omar Sy"]]
