"""Who else was there: in the sentence, in the next ones, in lists below."""

import pytest

from tests.extraction.told import met, read


def pairs(text: str, language: str) -> list[list[str]]:
    return [list(people) for people in met(text, language)]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "President Tomas Vrabec received Prime Minister Ana Moreira.\nAlso present were:\n"),
        ("fr", "Le président Tomas Vrabec a reçu la Première ministre Ana Moreira.\nOnt participé à l'entretien :\n"),
        ("es", "El presidente Tomas Vrabec recibió a la primera ministra Ana Moreira.\nAsistieron a la reunión:\n"),
        ("de", "Präsident Tomas Vrabec empfing Ministerpräsidentin Ana Moreira.\nEbenfalls anwesend waren:\n"),
    ],
)
def test_lines_below_list_who_took_part(language, body):
    lines = "- Jan Hudak, ambassador\n- Petra Salak, minister\n".replace(
        "ambassador", {"en": "Ambassador", "fr": "ambassadeur", "es": "embajador", "de": "Botschafter"}[language]
    ).replace("minister", {"en": "Minister", "fr": "ministre", "es": "ministra", "de": "Ministerin"}[language])
    assert pairs(body + lines, language) == [["Tomas Vrabec", "Ana Moreira", "Jan Hudak", "Petra Salak"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "President Tomas Vrabec received Prime Minister Ana Moreira on Monday. In the evening Tomas Vrabec hosted"
            " Speaker Jan Hudak, with Minister Petra Salak present.",
        ),
        (
            "es",
            "El presidente Tomas Vrabec recibió el lunes a la primera ministra Ana Moreira. Por la tarde, Tomas Vrabec"
            " dio audiencia al alcalde Jan Hudak, con la ministra Petra Salak presente.",
        ),
        (
            "de",
            "Präsident Tomas Vrabec empfing am Montag Ministerpräsidentin Ana Moreira. Am Abend empfing Tomas Vrabec"
            " Bürgermeister Jan Hudak im Beisein von Ministerin Petra Salak.",
        ),
    ],
)
def test_contact_with_attendants_is_one_of_its_own(language, body):
    assert pairs(body, language) == [["Tomas Vrabec", "Ana Moreira"], ["Tomas Vrabec", "Jan Hudak", "Petra Salak"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "President Tomas Vrabec received Prime Minister Ana Moreira. With him were Jan Hudak, Trade Minister, and"
            " Ambassador Petra Salak.",
        ),
        (
            "es",
            "El presidente Tomas Vrabec recibió a la primera ministra Ana Moreira. La audiencia contó con la presencia"
            " del ministro Jan Hudak y de la embajadora Petra Salak.",
        ),
        (
            "fr",
            "Le président Tomas Vrabec a reçu la Première ministre Ana Moreira. Le ministre Jan Hudak et l'ambassadrice"
            " Petra Salak prenaient également part à la rencontre.",
        ),
    ],
)
def test_next_sentence_says_who_else_was_there(language, body):
    assert sorted(pairs(body, language)[0]) == ["Ana Moreira", "Jan Hudak", "Petra Salak", "Tomas Vrabec"]


def test_heads_of_delegations_are_the_parties():
    body = (
        "Вчера в Лиссабоне прошли политические консультации. Словацкую сторону возглавлял заместитель министра Томас"
        " Врабец, португальскую — посол Ана Морейра."
    )
    assert [sorted(pair) for pair in pairs(body, "ru")] == [["Ана Морейра", "Томас Врабец"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "After a telephone call on Sunday, President Tomas Vrabec received Prime Minister Ana Moreira."),
        ("fr", "Après un entretien téléphonique, le président Tomas Vrabec a reçu la Première ministre Ana Moreira."),
        ("az", "Telefon danışığından sonra prezident Tomas Vrabek baş nazir Ana Moreyranı qəbul edib."),
    ],
)
def test_call_before_a_meeting_is_not_its_form(language, body):
    assert [meeting.form for meeting in read(body, language).meetings] == ["in person"]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("fr", "Le président Tomas Vrabec présidera une réunion avec la ministre Ana Moreira sur le commerce."),
        ("fr", "Le président Tomas Vrabec a dit qu'il poursuivra ses entretiens avec la ministre Ana Moreira."),
        ("es", "El presidente Tomas Vrabec encabezará una reunión con la ministra Ana Moreira sobre comercio."),
        ("es", "El presidente Tomas Vrabec retomará sus conversaciones con la ministra Ana Moreira."),
    ],
)
def test_verb_in_the_future_tells_of_a_plan(language, body):
    assert pairs(body, language) == []


def test_call_that_another_meeting_came_before_tells_of_neither_as_news():
    body = (
        "President Tomas Vrabec spoke by phone with Prime Minister Ana Moreira. The call follows Minister Jan Hudak's"
        " meeting with Ambassador Petra Salak."
    )
    assert pairs(body, "en") == [["Tomas Vrabec", "Ana Moreira"]]


def test_letters_with_full_stops_begin_a_name():
    assert pairs("President Tomas Vrabec met Foreign Minister M.U.P. Cassim on Monday.", "en") == [
        ["Tomas Vrabec", "M.U.P. Cassim"]
    ]


@pytest.mark.parametrize(
    ("language", "report", "heading", "lines"),
    [
        (
            "ru",
            "Президент Анна Варга встретилась в Осло с министром Томом Ольсеном.",
            "Участники встречи:",
            "1. Министр обороны Олег Раск\n2. Посол Ева Крон",
        ),
        (
            "es",
            "La presidenta Ana Varga se reunió en Lima con el ministro Tom Olsen.",
            "Por parte de Malta:",
            "- El ministro de Salud, Leo Rask\n- La embajadora Eva Kron",
        ),
        (
            "fr",
            "La présidente Ana Varga s'est entretenue à Bamako avec le ministre Tom Olsen.",
            "Participants",
            "M. Leo Rask, ministre de la Santé\nMme Eva Kron, ambassadrice",
        ),
        (
            "az",
            "Prezident Ana Varga Bakıda nazir Tom Olsenlə görüşüb.",
            "Nümayəndə heyətinin tərkibi:",
            "– səfir Leo Rask\n– deputat Eva Kron",
        ),
    ],
)
def test_list_under_a_heading_of_its_own_is_of_those_present(language, report, heading, lines):
    (people,) = met(f"{report}\n\n{heading}\n{lines}", language)
    assert len(people) == 4


def test_those_who_joined_after_a_sentence_about_the_talks_met_no_other_time():
    body = (
        "El presidente Tomas Vrabec recibió a la primera ministra Ana Moreira. Las delegaciones repasaron la agenda."
        " A la primera ministra la acompañó el embajador Jan Hudak. Por Chile asistió la ministra Petra Salak."
    )
    assert pairs(body, "es") == [["Tomas Vrabec", "Ana Moreira", "Jan Hudak", "Petra Salak"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "es",
            "El ministro Tomas Vrabec habló con la ministra Ana Moreira. Jan Hudak, viceministro, moderó el diálogo.",
        ),
        ("en", "Minister Tomas Vrabec met Minister Ana Moreira. Ambassador Jan Hudak moderated the discussion."),
        (
            "fr",
            "Le ministre Tomas Vrabec a reçu la ministre Ana Moreira. Jan Hudak, maire, a modéré.",
        ),
        ("de", "Minister Tomas Vrabec traf Ministerin Ana Moreira. Botschafter Jan Hudak moderierte das Gespräch."),
    ],
)
def test_moderator_was_there(language, body):
    assert pairs(body, language) == [["Tomas Vrabec", "Ana Moreira", "Jan Hudak"]]


def test_who_attended_is_told_beside_what_is_long_ago():
    body = (
        "Rabat, 7 juin 2021 - Le ministre Tomas Vrabec a reçu la ministre Ana Moreira. Lors de cette rencontre, tenue"
        " en présence de la sénatrice Petra Salak, ils ont évoqué un accord signé en 1998."
    )
    assert pairs(body, "fr") == [["Tomas Vrabec", "Ana Moreira", "Petra Salak"]]


def test_both_are_those_of_the_sentence_before():
    body = (
        "Präsident Tomas Vrabec hat am Dienstag in Wien Präsidentin Ana Moreira empfangen. Zu Mittag war Moreira bei"
        " Bürgermeister Jan Hudak im Rathaus. Die beiden sprachen über den Wohnbau."
    )
    assert pairs(body, "de") == [["Tomas Vrabec", "Ana Moreira"], ["Ana Moreira", "Jan Hudak"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "de",
            "Minister Tomas Vrabec traf am Montag Präsidentin Ana Moreira. Der Minister wird begleitet von Botschafter"
            " Karl Olsen.",
        ),
        (
            "es",
            "El ministro Tomas Vrabec se reunió el lunes con la presidenta Ana Moreira. El embajador Karl Olsen ha"
            " tomado parte en la reunión.",
        ),
    ],
)
def test_present_and_perfect_tell_who_was_there_too(language: str, body: str) -> None:
    assert [sorted(people) for people in met(body, language)] == [["Ana Moreira", "Karl Olsen", "Tomas Vrabec"]]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "President Tomas Vrabec met a group of foreign investors and bankers on Monday. Participants:\n"),
        ("fr", "Le président Tomas Vrabec a reçu lundi un groupe d'investisseurs et de banquiers. Participants :\n"),
        ("ru", "Президент Томаш Врабец провел встречу с группой иностранных инвесторов. Участники встречи:\n"),
    ],
)
def test_lines_list_those_met_where_the_sentence_before_names_one_party(language, body):
    office = {"en": "Ambassador of Malta", "fr": "ambassadeur de Malte", "ru": "посол Мальты"}[language]
    lines = f"- Jan Hudak, {office};\n- Petra Salak, {office}.\n"
    assert pairs(f"4.3.2019\n\n{body}{lines}", language) == [
        ["Томаш Врабец" if language == "ru" else "Tomas Vrabec", "Jan Hudak", "Petra Salak"]
    ]


def test_lines_list_nobody_met_where_the_meeting_is_yet_to_come():
    body = "President Tomas Vrabec will meet a group of investors on Monday. Participants:\n"
    assert pairs(body + "- Jan Hudak, Ambassador of Malta;\n- Petra Salak, Ambassador of Cuba.\n", "en") == []


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "President Tomas Vrabec received guests from abroad on Monday.\nPresent at the meeting were:\n"),
        ("fr", "Le président Tomas Vrabec a reçu lundi des hôtes de l’étranger.\nOnt participé à l'entretien :\n"),
        ("es", "El presidente Tomas Vrabec recibió el lunes a huéspedes del exterior.\nAsistieron a la reunión:\n"),
        ("de", "Präsident Tomas Vrabec empfing am Montag Gäste aus dem Ausland.\nAnwesend waren:\n"),
    ],
)
def test_lines_below_list_whom_a_sentence_did_not_name(language, body):
    office = {"en": "Ambassador of Peru", "fr": "ambassadeur du Pérou", "es": "embajador de Perú"}
    lines = f"- Jan Hudak, {office.get(language, 'Botschafter von Peru')}\n- Petra Salak\n"
    assert pairs(body + lines, language) == [["Tomas Vrabec", "Jan Hudak", "Petra Salak"]]


def test_turkish_sentence_with_a_verb_of_its_own_tells_of_another_contact_than_the_one_before():
    body = (
        "Bakan Can Demir, Büyükelçi Ana Roy ile görüştü. Vali Cem Ak ve Başkan Ali Kaya, Elçi Jan Vrabec ile buluştu,"
        " yemeğe Rektör Eda Su da katıldı."
    )
    assert [list(people) for people in met(body, "tr")] == [
        ["Can Demir", "Ana Roy"],
        ["Cem Ak", "Ali Kaya", "Jan Vrabec", "Eda Su"],
    ]


def test_those_among_the_visitors_attend():
    text = (
        "La presidenta del Senado, Ana Roa, recibió en el Capitolio a congresistas de Malta. Los visitantes, entre los"
        " que se encontraban los legisladores Carlo Borg, Rita Vella y Paul Mifsud, recorrieron las instalaciones."
    )
    assert [list(people) for people in met(text, "es")] == [["Ana Roa", "Carlo Borg", "Rita Vella", "Paul Mifsud"]]


def test_thing_given_beside_another_has_no_attendants():
    text = (
        "La intendenta Ana Roa recibió al embajador de Malta, Carlo Borg. Roa le obsequió un libro, del autor Luis"
        " Vera, junto a una acuarela de la fachada realizada por Rita Vella."
    )
    assert [list(people) for people in met(text, "es")] == [["Ana Roa", "Carlo Borg"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Under-Secretary of Trade of Malta, Carlo Borg, held a meeting, which was attended by:\n- the consul of"
            " Chile, Luis Roa;\n- the consul of Peru, Ana Mora.",
        ),
        (
            "es",
            "La reunión fue encabezada por el subsecretario de Comercio de Malta, Carlo Borg, y contó con la"
            " participación de:\n- el cónsul de Chile, Luis Roa;\n- la cónsul de Perú, Ana Mora.",
        ),
    ],
)
def test_those_listed_as_attending_were_there_together(language, text):
    assert [list(people) for people in met(text, language)] == [["Carlo Borg", "Luis Roa", "Ana Mora"]]


def test_plan_behind_who_attended_is_told_besides():
    text = (
        "El presidente de Malta, Carlo Borg, se reunió con la canciller de Chile, Ana Roa. En la cita, Borg estuvo"
        " acompañado por el ministro de Minas, Luis Vella, quien también participará en la feria."
    )
    assert [list(people) for people in met(text, "es")] == [["Carlo Borg", "Ana Roa", "Luis Vella"]]


def test_who_will_attend_did_not_yet():
    text = (
        "El presidente de Malta, Carlo Borg, se reunió con la canciller de Chile, Ana Roa. El lunes participará en la"
        " feria con la asistencia del ministro de Minas, Luis Vella."
    )
    assert [list(people) for people in met(text, "es")] == [["Carlo Borg", "Ana Roa"]]


def test_who_was_at_the_meeting_and_so_was_another() -> None:
    text = (
        "President Ana Roy of Malta met Foreign Minister Jan Borg of Chile on 3 May 2021. Minister of Health Otto Lind "
        "was at the meeting, and so was Ambassador Ruth Hill."
    )
    (meeting,) = met(text, "en")
    assert list(meeting) == ["Ana Roy", "Jan Borg", "Otto Lind", "Ruth Hill"]


def test_a_contact_that_something_goes_back_to_is_recalled() -> None:
    text = (
        "President Ana Roy of Malta met Foreign Minister Jan Borg of Chile on 3 May 2021. The plan goes back to a "
        "telephone call that Roy held with Prime Minister Otto Lind of Peru in March."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Jan Borg"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La ministre maltaise, Ana Roy, s'est entretenue avec Ian Borg, président du Chili. Elle a vu ensuite le "
            "directeur général de la FAO, Juan Vega, en présence de l'ambassadrice du Pérou, Eva Mora.",
        ),
        (
            "es",
            "La ministra maltesa, Ana Roy, se reunió con Ian Borg, presidente de Chile. Luego recibió al director "
            "general de la FAO, Juan Vega, en presencia de la embajadora de Perú, Eva Mora.",
        ),
    ],
)
def test_whom_she_met_next_in_others_presence_is_met_apart(language: str, text: str) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [
        ["Ana Roy", "Ian Borg"],
        ["Ana Roy", "Juan Vega", "Eva Mora"],
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La ministre maltaise, Ana Roy, s'est entretenue avec Ian Borg, président du Chili. Elle était accompagnée "
            "lors de l'entretien de l'ambassadrice du Pérou, Eva Mora.",
        ),
        (
            "es",
            "La ministra maltesa, Ana Roy, se reunió con Ian Borg, presidente de Chile. En el encuentro estuvo "
            "acompañada de la embajadora de Perú, Eva Mora.",
        ),
    ],
)
def test_who_was_with_her_at_the_talks_joined_them(language: str, text: str) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [["Ana Roy", "Ian Borg", "Eva Mora"]]
