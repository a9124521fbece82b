"""Contacts of which the sentence names one side only, and those who came along."""

import pytest

from tests.extraction.told import met

_LEAD = "Präsident Jan Vrabec empfing am 3. Mai 2024 Kanzlerin Ana Roy im Palast."


def names(text: str, language: str) -> list[list[str]]:
    return [list(people) for people in met(text, language)]


def test_company_at_a_new_contact_joins_that_one() -> None:
    text = (
        f"{_LEAD} Danach führte die Kanzlerin ein Gespräch mit Premier Omar Sarr; an dessen Seite war Minister Ali Sy."
    )
    assert names(text, "de") == [["Jan Vrabec", "Ana Roy"], ["Ana Roy", "Omar Sarr", "Ali Sy"]]
    english = (
        "The President of Malta, Jan Vrabec, received the Prime Minister of Fiji, Ana Roy, on 3 May 2024. Later the "
        "Prime Minister had a meeting with the Speaker of the Parliament of Malta, Omar Sarr, accompanied by the "
        "Minister "
        "of Health of Malta, Ali Sy."
    )
    assert names(english, "en") == [["Jan Vrabec", "Ana Roy"], ["Ana Roy", "Omar Sarr", "Ali Sy"]]


def test_company_at_the_contact_told_of_joins_it() -> None:
    text = f"{_LEAD} Beim Gespräch war an ihrer Seite auch Minister Ali Sy."
    assert names(text, "de") == [["Jan Vrabec", "Ana Roy", "Ali Sy"]]


def test_office_alone_means_the_one_of_whom_no_other_is_known() -> None:
    text = (
        "Präsident Jan Vrabec hat Ana Roy am 3. Mai 2024 im Palast empfangen. Danach führte die Kanzlerin ein Gespräch "
        "mit Premier Omar Sarr."
    )
    assert names(text, "de") == [["Jan Vrabec", "Ana Roy"], ["Ana Roy", "Omar Sarr"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der Außenminister von Fidschi, Jan Mora, weilte am 3. Mai 2021 in Lisgar. Im Rahmen des Arbeitsgesprächs "
            "mit "
            "Außenministerin Ana Roy wurde die Fischerei erörtert.",
        ),
        (
            "en",
            "The Foreign Minister of Fiji, Jan Mora, was in Nadroga on 3 May 2021. In the talks with the Foreign "
            "Minister "
            "of Malta, Ana Roy, fisheries were discussed.",
        ),
        (
            "fr",
            "Le ministre des Affaires étrangères de Fidji, Jan Mora, était à Lisgar le 3 mai 2021. Au cours de "
            "l'entretien "
            "avec la ministre de la Santé de Malte, Ana Roy, la pêche a été évoquée.",
        ),
    ],
)
def test_talks_that_open_a_sentence_are_of_the_one_named_before(language: str, text: str) -> None:
    assert names(text, language) == [["Jan Mora", "Ana Roy"]]


def test_talks_of_another_subject_are_not_of_the_one_named_before() -> None:
    text = (
        "Der Außenminister von Fidschi, Jan Mora, weilte am 3. Mai 2021 in Lisgar. Die Reederei hatte in Gesprächen "
        "mit "
        "Außenministerin Ana Roy die Fischerei erörtert."
    )
    assert names(text, "de") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Zu einem Gespräch waren Landtagspräsident Jan Mora und Minister Omar Sarr am 3. Mai 2021 zu Gast in "
            "Lisgar. "
            "Präsidentin Ana Roy hieß die Gäste willkommen.",
        ),
        (
            "en",
            "The Foreign Minister of Fiji, Jan Mora, and the Ambassador of Fiji, Omar Sarr, were in Nadroga on 3 May "
            "2021. "
            "The President of Malta, Ana Roy, received the guests.",
        ),
    ],
)
def test_guests_are_all_whom_the_sentence_before_names(language: str, text: str) -> None:
    assert [set(people) for people in met(text, language)] == [{"Jan Mora", "Omar Sarr", "Ana Roy"}]


def test_she_and_a_verb_in_the_singular_is_the_one_named_before() -> None:
    text = (
        "Am 3. Mai 2021 war Ministerin Ana Roy in Lisgar. Sie führte Gespräche mit dem Beauftragten für den Hafen, "
        "Staatssekretär Jan Mora, und dem Beauftragten für die Fischerei, Staatssekretär Omar Sarr."
    )
    assert names(text, "de") == [["Ana Roy", "Jan Mora", "Omar Sarr"]]


def test_they_and_a_verb_in_the_plural_is_nobody_alone() -> None:
    text = (
        "Am 3. Mai 2021 war Ministerin Ana Roy in Lisgar. Sie führten Gespräche mit Staatssekretär Jan Mora und "
        "Staatssekretär Omar Sarr."
    )
    assert "Ana Roy" not in {name for meeting in names(text, "de") for name in meeting}


def test_clause_about_a_reception_puts_off_nothing() -> None:
    text = (
        "Präsident Jan Mora und Kanzlerin Ana Roy empfingen am 3. Mai 2021 Botschafter Omar Sarr. Beim Empfang, der "
        "jedes "
        "Jahr gegeben wird, war auch Minister Ali Sy zugegen."
    )
    assert names(text, "de") == [["Jan Mora", "Ana Roy", "Omar Sarr", "Ali Sy"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Le Premier ministre maltais, Jan Borg, a été reçu mardi à Lima par le président Luis Roa. Il a eu une"
            " rencontre avec la Première ministre, Ana Mora, à laquelle assistait Eva Vik, ministre de la Santé.",
        ),
        (
            "en",
            "The Maltese premier, Jan Borg, was received in Lima on Tuesday by President Luis Roa. He then held a"
            " meeting with Prime Minister Ana Mora, attended by Health Minister Eva Vik.",
        ),
        (
            "es",
            "El primer ministro de Malta, Jan Borg, fue recibido el martes en Lima por el presidente Luis Roa. Luego"
            " mantuvo una reunión con la primera ministra, Ana Mora, en presencia de Eva Vik, ministra de Salud.",
        ),
    ],
)
def test_who_attended_a_new_contact_of_the_one_known_came_to_that_one(language, body):
    assert [sorted(m) for m in met(body, language)] == [["Jan Borg", "Luis Roa"], ["Ana Mora", "Eva Vik", "Jan Borg"]]


def test_who_attended_the_talks_known_was_at_these():
    body = (
        "Le Premier ministre maltais, Jan Borg, a été reçu mardi à Lima par le président Luis Roa. À la rencontre"
        " assistait Eva Vik, ministre de la Santé."
    )

    assert [sorted(m) for m in met(body, "fr")] == [["Eva Vik", "Jan Borg", "Luis Roa"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "Le président Luis Roa a reçu lundi le roi de Suède, Jan Roy. Accompagné de six ministres, le roi a déjeuné"
            " ensuite à Matignon avec Ana Mora.",
        ),
        (
            "en",
            "President Luis Roa received the King of Sweden, Jan Roy, on Monday. Accompanied by six ministers, the King"
            " then had talks with Ana Mora.",
        ),
    ],
)
def test_contact_of_one_who_came_with_company_is_another(language, body):
    assert [sorted(m) for m in met(body, language)] == [["Jan Roy", "Luis Roa"], ["Ana Mora", "Jan Roy"]]


def test_all_behind_a_with_were_met_by_the_one_known_though_their_states_stand_between():
    text = "Minister Jan Roth traf am 5. Mai 2021 in New York Präsident Pedro Mora. Auf dem Programm standen ferner "
    text += "Treffen mit den Amtskollegen aus Indien, Rajiv Daly, und Brasilien, Carlos Borg."

    assert [list(people) for people in met(text, "de")] == [
        ["Jan Roth", "Pedro Mora"],
        ["Jan Roth", "Rajiv Daly", "Carlos Borg"],
    ]


def test_the_one_named_is_who_a_german_pronoun_behind_where_means():
    text = (
        "Berlin, 16. Januar 2024. Verteidigungsminister Jan Roth empfing seinen niederländischen Kollegen Ruben Daly."
    )
    text += " Daly war zuvor in Warschau gewesen, wo er Minister Tomasz Borg traf."

    assert [list(people) for people in met(text, "de")] == [["Jan Roth", "Ruben Daly"], ["Ruben Daly", "Tomasz Borg"]]
    assert met(text, "de")[1]["Tomasz Borg"] == [("Minister", "Republic of Poland")]
