"""Those whom a text names by an office alone, and those whom only its headline names."""

import pytest

from tests.extraction.told import met, read

PERU = {"Эрнан Лопес": [("President", "Republic of Peru")], "Луис Роч": [("Minister of Defence", "Republic of Chile")]}


def test_one_named_in_the_headline_holds_the_only_office_without_a_name():
    text = (
        " date 2014-05-06 Эрнан Лопес принял поздравления\n\n"
        "Вечером президент Перу долго беседовал в столице с министром обороны Чили Луисом Рочем.\n\n"
        "Эрнан Лопес занимает пост второй год."
    )
    assert met(text, "ru") == [PERU]
    offices = {p.name: p.offices[0] for p in read(text, "ru").meetings[0].participants}
    known = {name: [(e.basis, e.reason) for e in office.evidence] for name, office in offices.items()}
    assert known == {
        "Эрнан Лопес": [("worked out", "the only one whom the headline names")],
        "Луис Роч": [("stated", "")],
    }


@pytest.mark.parametrize(
    "text",
    [
        # The headline has an office: another's.
        " date 2014-05-06 Эрнан Лопес принят президентом\n\n"
        "Вечером президент Перу"
        " долго беседовал в столице с министром обороны Чили Луисом Рочем.\n\nЭрнан Лопес доволен.",
        # He stands beside the president.
        " date 2014-05-06 Эрнан Лопес в Лиме\n\n"
        "Вечером Эрнан Лопес и президент Перу долго беседовали в столице с министром обороны Чили Луисом Рочем.",
    ],
)
def test_one_named_in_the_headline_is_given_no_office_that_may_be_anothers(text):
    offices = [people.get("Эрнан Лопес", []) for people in met(text, "ru")]
    assert all(held == [] for held in offices)
    assert PERU not in met(text, "ru")


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "The Secretary-General met today with Ana Moreira, Minister of Portugal. The United Nations is grateful.",
        ),
        (
            "fr",
            "Le Secrétaire général a reçu Ana Moreira, ministre du Portugal. Les Nations unies remercient.",
        ),
    ],
)
def test_secretary_general_is_known_by_the_body_that_the_text_is_about(language, body):
    (meeting,) = met(body, language)
    assert meeting[""] == [("Secretary General", "United Nations")]
    assert list(meeting)[1:] == ["Ana Moreira"]


_CEREMONY = "Церемония вручения верительных грамот президенту Перу прошла в Лиме. Грамоты вручил посол Чили Луис Роч. "


@pytest.mark.parametrize(
    ("rest", "held"),
    [
        ("Эрнан Лопес пожелал ему удачи.", [("President", "Republic of Peru")]),
        ("В своём слове Эрнан Лопес отметил дружбу двух стран.", [("President", "Republic of Peru")]),
        ("Портрет Эрнана Лопеса висел в зале.", []),
        ("Эрнан Лопес и Пётр Вега пожелали ему удачи.", []),
    ],
)
def test_the_only_one_who_speaks_holds_the_only_office_without_a_name(rest, held):
    text = _CEREMONY.replace("Грамоты вручил", "Верительные грамоты вручил") + rest
    offices = [offices for people in met(text, "ru") for name, offices in people.items() if name == "Эрнан Лопес"]
    assert offices == ([held] if held else [])


def test_the_only_one_who_speaks_holds_that_office_in_english_too():
    text = (
        "The President of Peru received the Ambassador of Chile, Luis Roch, in Lima. Ana Mora said that she was glad."
    )
    (meeting,) = met(text, "en")
    assert meeting == {
        "Ana Mora": [("President", "Republic of Peru")],
        "Luis Roch": [("Ambassador", "Republic of Chile")],
    }


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "fr",
            "La chargée d'affaires maltaise convoquée à Lima\n\nConvoquée lundi, la diplomate maltaise Ana Roy s'est"
            " présentée au ministère. La ministre péruvienne de la Santé, Eva Mora, l'y a reçue.",
        ),
        (
            "en",
            "Maltese chargé d'affaires summoned in Lima\n\nThe Maltese diplomat Ana Roy was received on Monday by the"
            " Peruvian Minister of Health, Eva Mora.",
        ),
    ],
)
def test_only_office_of_a_state_is_of_the_only_one_whom_the_text_calls_of_it(language, body):
    told = [o for meeting in met(body, language) for o in meeting["Ana Roy"]]

    assert told == [("Chargé d'Affaires", "Republic of Malta")]


def test_office_is_not_of_one_called_of_another_state():
    body = (
        "La chargée d'affaires maltaise convoquée à Lima\n\nConvoquée lundi, la diplomate chilienne Ana Roy s'est"
        " présentée au ministère. La ministre péruvienne de la Santé, Eva Mora, l'y a reçue."
    )
    assert [meeting["Ana Roy"] for meeting in met(body, "fr")] == [[]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The President of Malta received the Prime Minister of Chile, Jan Roy. Foreign Minister Tom Olsen was"
            " present at the meeting.",
        ),
        (
            "ru",
            "Президент Мальты принял Премьер-министра Чили Яна Роя. На встрече присутствовал министр иностранных дел"
            " Том Ольсен.",
        ),
        (
            "az",
            "Malta Prezidenti Çilinin Baş naziri Yan Roy ilə görüşüb. Görüşdə xarici işlər naziri Tom Olsen iştirak"
            " edib.",
        ),
    ],
)
def test_who_holds_another_post_is_not_the_one_without_a_name(language, text):
    (people,) = met(text, language)
    assert [offices[0][0] for offices in people.values()] == [
        "President",
        "Prime Minister",
        "Minister of Foreign Affairs",
    ]
    assert people[""] == [("President", "Republic of Malta")]


def test_who_may_be_the_one_without_a_name_is_not_told_twice():
    text = "The President of Malta received the Prime Minister of Chile, Jan Roy. Mr. Tom Olsen was present."
    (people,) = met(text, "en")
    assert "" not in people


@pytest.mark.parametrize("title", ["High Representative", "Director General", "Secretary-General"])
def test_head_of_the_body_whose_report_it_is_took_part_without_a_name(title):
    first = f"The {title} met with Foreign Minister Ana Roy of Malta on Monday."
    meetings = met(f"{first} In the evening she hosted a dinner for Chilean Foreign Minister Luis Parra.", "en")
    assert [sorted(people) for people in meetings] == [["", "Ana Roy"], ["", "Luis Parra"]]


def test_whose_letter_was_handed_over_was_not_there():
    text = (
        "Minister Jan Roy called on the Emir of Kuwait, Ali Nasser, and handed over a letter from the Prime Minister."
    )
    assert [list(people) for people in met(text, "en")] == [["Jan Roy", "Ali Nasser"]]
