"""Parties who are meant without being named, and what a text goes on to tell of a contact known."""

import pytest

from tests.extraction.told import met, people, read


def pairs(text: str, language: str) -> list[list[str]]:
    return [list(people) for people in met(text, language)]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "President Tomas Vrabec received the Prime Minister of Portugal, Ana Moreira, on Monday. In the evening the"
            " visitor was received by Speaker Jan Hudak.",
        ),
        (
            "fr",
            "Le président Tomas Vrabec a reçu lundi la Première ministre du Portugal, Ana Moreira. Le soir, la"
            " visiteuse a été reçue par le maire Jan Hudak.",
        ),
        (
            "de",
            "Präsident Tomas Vrabec empfing am Montag die Ministerpräsidentin von Portugal, Ana Moreira. Am Abend wurde"
            " der Gast von Bürgermeister Jan Hudak empfangen.",
        ),
        (
            "es",
            "El presidente Tomas Vrabec recibió el lunes a la primera ministra de Portugal, Ana Moreira. Por la noche"
            " la visitante fue recibida por el alcalde Jan Hudak.",
        ),
    ],
)
def test_visitor_is_the_one_lately_named(language, body):
    assert pairs(body, language) == [["Tomas Vrabec", "Ana Moreira"], ["Ana Moreira", "Jan Hudak"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "Ambassador Ana Moreira of Portugal was received on Monday by President Tomas Vrabec. The visitor also met"
            " Speaker Jan Hudak.",
        ),
        (
            "de",
            "Botschafterin Ana Moreira aus Portugal wurde am Montag von Präsident Tomas Vrabec empfangen. Der Gast traf"
            " auch Bürgermeister Jan Hudak.",
        ),
    ],
)
def test_visitor_is_the_one_named_first_where_the_host_is_told_last(language, body):
    assert pairs(body, language) == [["Ana Moreira", "Tomas Vrabec"], ["Ana Moreira", "Jan Hudak"]]


def test_office_alone_means_one_of_the_last_contact():
    body = (
        "Außenministerin Ida Meier ist am Montag in Oslo von ihrem norwegischen Kollegen Tom Olsen empfangen worden."
        " Danach stattete die Regierungsrätin der Parlamentspräsidentin Ruth Berg einen Höflichkeitsbesuch ab."
    )
    assert pairs(body, "de") == [["Ida Meier", "Tom Olsen"], ["Ida Meier", "Ruth Berg"]]


def test_host_is_meant_where_spanish_leaves_him_out():
    body = "El presidente Tomas Vrabec recibió al ministro Jan Hudak. Por la tarde recibió a la embajadora Ana Moreira."
    assert pairs(body, "es") == [["Tomas Vrabec", "Jan Hudak"], ["Tomas Vrabec", "Ana Moreira"]]


@pytest.mark.parametrize(
    ("met_next", "together"),
    [
        (
            "También recibió a Ana Moreira, de Portugal; Jan Hudak, de Eslovaquia, y otros.",
            ["Tomas Vrabec", "Ana Moreira", "Jan Hudak"],
        ),
        (
            "Asimismo, se reunió con el representante adjunto y jefe de la misión de la OEA en Colombia, Jan Hudak.",
            ["Tomas Vrabec", "Jan Hudak"],
        ),
    ],
)
def test_spanish_subject_left_out_met_all_whom_the_sentence_names(met_next, together):
    body = f"El ministro de Defensa de Chile, Tomas Vrabec, realizó una visita oficial a Colombia. {met_next}"
    assert pairs(body, "es") == [together]


def test_noun_of_a_contact_known_tells_of_no_other():
    body = (
        "L’ambassadeur Tom Olsen a été reçu lundi par le président Tomas Vrabec. À l’issue de l’entretien, M. Olsen a"
        " été décoré. Son prédécesseur était Jan Hudak."
    )
    assert pairs(body, "fr") == [["Tom Olsen", "Tomas Vrabec"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "President Tomas Vrabec met Prime Minister Ana Moreira on 3 May 2021. The bridge was opened in 2014 by"
            " Minister Jan Hudak, who received Minister Ruth Berg there.",
        ),
        (
            "fr",
            "Le président Tomas Vrabec a reçu la ministre Ana Moreira le 3 mai 2021. Le pont a été inauguré en 2014 par"
            " le ministre Jan Hudak en présence de la ministre Ruth Berg.",
        ),
        (
            "de",
            "Präsident Tomas Vrabec empfing am 3. Mai 2021 Ministerin Ana Moreira. Die Brücke hatte 2014 Minister Jan"
            " Hudak in Anwesenheit von Ministerin Ruth Berg eröffnet.",
        ),
    ],
)
def test_contacts_of_years_past_are_left_out(language, body):
    assert pairs(body, language) == [["Tomas Vrabec", "Ana Moreira"]]


def test_contact_of_those_whom_the_sentence_before_names_together():
    body = (
        "Am Rande der Messe haben sich am Montag Präsident Tomas Vrabec, Ministerpräsidentin Ana Moreira und"
        " Bürgermeister Jan Hudak auf einen Plan verständigt. Das Dreiertreffen fand im Rathaus statt."
    )
    assert pairs(body, "de") == [["Tomas Vrabec", "Ana Moreira", "Jan Hudak"]]


def test_envoys_listed_in_the_next_sentence_were_received_by_the_same_host():
    body = (
        "Le ministre Tomas Vrabec a reçu lundi plusieurs ambassadeurs. Il s’agit des ambassadeurs du Chili, Ana"
        " Moreira, et de Suède, Tom Olsen."
    )
    assert pairs(body, "fr") == [["Tomas Vrabec", "Ana Moreira"], ["Tomas Vrabec", "Tom Olsen"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "Le ministre Tomas Vrabec a reçu tour à tour la ministre Ana Moreira et le maire Jan Hudak."),
        ("ru", "Губернатор Томас Врабец поочередно принял министра Ану Морейру и мэра Яна Гудака. Ана Морейра рада."),
        ("es", "La ministra Ana Moreira y el alcalde Jan Hudak fueron recibidos por separado por el rey Tomas Vrabec."),
    ],
)
def test_host_is_the_one_alone_on_his_side_of_the_verb(language, body):
    hosts = [set(m) for m in pairs(body, language)]
    assert len(hosts) == 2
    assert {name.split()[-1] for name in hosts[0] & hosts[1]} <= {"Vrabec", "Врабец"}
    assert hosts[0] & hosts[1]


def test_two_persons_joined_by_a_hyphen_are_two():
    body = (
        "Entretien Vrabec-Moreira à Lisbonne\n\nLe président slovaque Tomas Vrabec a rencontré lundi à Lisbonne la"
        " Première ministre portugaise Ana Moreira. M. Vrabec et Mme Moreira ont parlé de commerce, d’énergie et d’eau."
    )
    assert pairs(body, "fr") == [["Tomas Vrabec", "Ana Moreira"]]


def test_headline_has_the_name_in_full():
    body = (
        "Tomas Vrabec met Ana Moreira in Lisbon\n\nForeign Minister Moreira received Vrabec at her office in Lisbon on"
        " Monday, where the two spoke of trade, energy and the use of the river."
    )
    assert pairs(body, "en") == [["Tomas Vrabec", "Ana Moreira"]]


def test_name_in_quotation_marks_is_of_a_thing():
    body = "Kanzler Jan Hudak war nach dem Telefonat mit Präsident Tom Olsen bei „Anna Moser“ zu Gast."
    assert [[p.name for p in m.participants] for m in read(body, "de").meetings] == [["Jan Hudak", "Tom Olsen"]]


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        (
            "en",
            "Minister Tom Olsen met Mayor Ana Moreira on Monday. Then the Norwegian official was received by Speaker"
            " Jan Hudak and by the governor, Ruth Berg.",
            [["Tom Olsen", "Ana Moreira"], ["Tom Olsen", "Jan Hudak"], ["Tom Olsen", "Ruth Berg"]],
        ),
        (
            "de",
            "Präsident Tomas Vrabec (SPD) und Kanzlerin Ana Moreira (CDU) haben sich auf einen Plan verständigt. Zu dem"
            " Treffen hatte Vrabec eingeladen.",
            [["Tomas Vrabec", "Ana Moreira"]],
        ),
        (
            "ru",
            "Губернатор Томас Врабец поочередно принял министра Ану Морейру и мэра Яна Гудака. На второй встрече"
            " присутствовал посол Ханс Олсен.",
            [["Томас Врабец", "Ана Морейра"], ["Томас Врабец", "Ян Гудак", "Ханс Олсен"]],
        ),
        (
            "fr",
            "Le président Tomas Vrabec a reçu la ministre Ana Moreira. Assistait à l’audience la directrice de cabinet"
            " du Président, Mme Ruth Berg.",
            [["Tomas Vrabec", "Ana Moreira", "Ruth Berg"]],
        ),
    ],
)
def test_those_named_with_the_parties_join_the_right_contact(language, body, expected):
    assert pairs(body, language) == expected


@pytest.mark.parametrize(
    ("before", "title", "owner"),
    [
        ("NATO Genel Sekreteri Helga Berger Malta'ya geldi. Genel Sekreter", "Secretary General", "North Atlantic"),
        ("Kenya Savunma Bakanı Helga Berger Malta'ya geldi. Bakan", "Minister of Defence", "Republic of Kenya"),
        ("Dünya Bankası Başkanı Helga Berger Malta'ya geldi. Başkan", "President", "World Bank"),
    ],
)
def test_comma_parts_a_bare_office_from_that_of_whom_its_holder_met(before, title, owner):
    (meeting,) = read(f"{before}, Malta Cumhurbaşkanı Carlo Borg tarafından kabul edildi.\n", "tr").meetings
    told = people(meeting)
    assert list(told) == ["Helga Berger", "Carlo Borg"]
    assert [(name, body.startswith(owner)) for name, body in told["Helga Berger"]] == [(title, True)]
    assert told["Carlo Borg"] == [("President", "Republic of Malta")]


_ARRIVED = "Министр юстиции Чили Иван Мора прибыл в Вену. "


@pytest.mark.parametrize(
    ("rest", "people"),
    [
        ("12 мая состоялась встреча с послом Мальты Яном Боргом.", [["Иван Мора", "Ян Борг"]]),
        (
            "12 мая состоялись встречи с послом Мальты Яном Боргом и послом Перу Луисом Вегой.",
            [["Иван Мора", "Ян Борг"], ["Иван Мора", "Луис Вега"]],
        ),
        (
            "Его приняли посол Мальты Ян Борг и посол Перу Луис Вега.",
            [["Иван Мора", "Ян Борг", "Луис Вега"]],
        ),
        (
            "С ним встретились посол Мальты Ян Борг и посол Перу Луис Вега.",
            [["Иван Мора", "Ян Борг", "Луис Вега"]],
        ),
        ("Состоялась встреча посла Мальты Яна Борга с послом Перу Луисом Вегой.", [["Ян Борг", "Луис Вега"]]),
    ],
)
def test_subject_that_a_russian_sentence_leaves_out_is_the_one_named_before(rest: str, people: list[list[str]]) -> None:
    assert [list(meeting) for meeting in met(_ARRIVED + rest, "ru")] == people


@pytest.mark.parametrize(
    ("rest", "host"),
    [
        ("Их приняли министр Мальты Ян Борг и депутат Анна Рой.", ["Ян Борг", "Анна Рой"]),
        ("На консультациях им отвечал министр Мальты Ян Борг.", ["Ян Борг"]),
        ("С ними встретился министр Мальты Ян Борг.", ["Ян Борг"]),
    ],
)
def test_those_named_before_are_whom_a_russian_sentence_means(rest: str, host: list[str]) -> None:
    text = "Посол Чили Иван Мора и посол Перу Луис Вега приехали в Валлетту. "

    assert [list(meeting) for meeting in met(text + rest, "ru")] == [["Иван Мора", "Луис Вега", *host]]


@pytest.mark.parametrize(
    "told",
    ["Con él se reunió la ministra de Chile, Ana Soto.", "La ministra de Chile, Ana Soto, conversó ayer con él."],
)
def test_a_spanish_pronoun_that_its_accent_tells_from_the_article_means_who_was_named_before(told):
    text = f"El presidente de Perú, Luis Prado, llegó ayer a Lima. {told}"
    assert [set(people) for people in met(text, "es")] == [{"Luis Prado", "Ana Soto"}]


def test_the_article_without_the_accent_means_nobody_named_before():
    text = "El presidente de Perú, Luis Prado, llegó ayer. La ministra de Chile, Ana Soto, habló con el equipo."
    assert met(text, "es") == []


@pytest.mark.parametrize(
    ("language", "guest", "text"),
    [
        (
            "de",
            "Jan Borg",
            "Der maltesische Minister Jan Borg ist heute in Bern eingetroffen. Danach besuchte der Gast Bundespräsident"
            " Ueli Moor. Auch mit Bundesrat Karl Roth kam er zu einem Gespräch zusammen.",
        ),
        (
            "ru",
            "Ян Борг",
            "Министр финансов Мальты Ян Борг прибыл сегодня в Лисгар. Его принял президент Иван Гудак. Затем гость"
            " встретился с премьер-министром Петром Котом. С министром Карлом Моором он также провел переговоры.",
        ),
    ],
)
def test_he_is_the_guest_who_was_the_subject_of_the_sentence_before(language, guest, text):
    contacts = met(text, language)
    assert len(contacts) > 1
    assert all(guest in people for people in contacts)


def test_he_is_who_was_named_where_the_guest_was_but_met():
    text = (
        "Minister Jan Borg reiste am Montag nach Bern. Mit dem Gast sprach Bundespräsident Ueli Moor. Danach traf er"
        " Bundesrat Karl Roth."
    )
    assert list(met(text, "de")[-1]) == ["Ueli Moor", "Karl Roth"]
