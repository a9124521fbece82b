"""What is to come, or was only spoken of, beside a contact that took place."""

import pytest

from tests.extraction.told import met, read


@pytest.mark.parametrize(
    "text",
    [
        "Ahead of the summit, the Prime Minister of Malta, Ana Roy, received the President of Ghana, Otto Lind.",
        "The Prime Minister of Malta, Ana Roy, welcomed the President of Ghana, Otto Lind, to the palace on 3 May "
        "ahead of the donors' summit next month.",
    ],
)
def test_what_comes_before_an_event_took_place(text: str) -> None:
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"]]


def test_what_is_said_before_a_contact_is_none() -> None:
    text = "Ahead of the talks with the President of Ghana, Otto Lind, the Prime Minister of Malta, Ana Roy, was calm."
    assert met(text, "en") == []


def test_whom_somebody_is_to_meet_later_was_not_met() -> None:
    text = (
        "EU envoy Ana Roy held her first meeting with Prime Minister of Kosovo Otto Lind on 3 May, and later she is "
        "expected to meet the Serbian Prime Minister, Jovan Hill."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"]]


def test_talks_of_which_somebody_was_told_are_another_matter() -> None:
    text = (
        "President Ana Roy of Malta hosted a reception for the Prime Minister of Laos, Otto Lind, on 3 May 2021. "
        "The guest briefed his host on the outcomes of his talks with Defence Minister Jan Hill."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"]]


def test_the_name_of_an_event_is_no_contact() -> None:
    text = (
        "Prime Minister Otto Lind is in Barbados for the 31st Regular Meeting of the Conference of Small Islands.\n\n"
        "Mr Lind is accompanied by the Minister of Trade, Ms Ruth Hill."
    )
    assert met(text, "en") == []


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("Talking to a delegation headed by the Speaker of the Parliament of Ghana, Otto Lind", True),
        ("Speaking to the Ghanaian ambassador, Otto Lind", True),
        ("Talking to reporters in Lahore", False),
        ("Talking to Lisgar News", False),
    ],
)
def test_who_was_talked_to_was_met_where_an_official_is_named(opening: str, told: bool) -> None:
    text = f"LAHORE: {opening}, Prime Minister of Pakistan Ana Roy said that President Jan Hill of Malta wanted peace."
    assert [sorted(meeting) for meeting in met(text, "en")] == ([["Ana Roy", "Otto Lind"]] if told else [])


def test_the_next_sentence_tells_that_they_spoke_by_telephone() -> None:
    text = (
        "ABU DHABI, 3rd May 2021 (WAM) – Omar bin Saad, Minister of Foreign Affairs, and Ana Roy, Minister of Foreign "
        "Affairs of Malta, discussed trade between the two countries. This came during a phone call on ports."
    )
    (meeting,) = read(text, "en").meetings
    assert meeting.form == "phone call"


def test_who_called_to_bid_farewell_did_not_telephone() -> None:
    text = (
        "The Maltese ambassador, Otto Lind, called to bid President Ana Roy of Ghana farewell in Accra on 3 May 2021."
    )
    (meeting,) = read(text, "en").meetings
    assert (meeting.form, meeting.place) == ("in person", "Accra")


def test_who_is_to_be_met_after_known_talks_was_not_met() -> None:
    text = (
        "Foreign Secretary Otto Lind of India called on Prime Minister Ana Roy of Sri Lanka on 3 May 2021. Following "
        "talks with the Prime Minister, the Foreign Secretary is also expected to meet President Jan Hill."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Otto Lind", "Ana Roy"]]


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Roy of Malta met Minister Otto Lind of Ghana on 3 May after visiting President Jan Hill.",
        "President Ana Roy of Malta met Minister Otto Lind of Ghana on 3 May right after talks with King Jan Hill.",
        "President Ana Roy of Malta met Foreign Minister Otto Lind of Ghana on 3 May. It was their first meeting since "
        "rebels seized General Jan Hill, the uncle of Prince Karl Hill.",
    ],
)
def test_what_came_before_a_contact_is_another_matter(text: str) -> None:
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"]]


def test_before_one_contact_another_took_place() -> None:
    text = (
        "Foreign Minister Ana Roy of Malta had phone talks with US Secretary of State Otto Lind on 3 May. Ahead of "
        "the call, Lind also spoke with Japanese Foreign Minister Ken Mori by phone."
    )
    assert [list(meeting) for meeting in met(text, "en")] == [["Ana Roy", "Otto Lind"], ["Otto Lind", "Ken Mori"]]


@pytest.mark.parametrize(
    "told",
    [
        "Ana Roy, Mayor of Leeds, met Prime Minister Jan Vrabec of Malta, where she is scheduled to meet King Olaf.",
        "Ana Roy, Mayor of Leeds, who presented credentials to King Olaf, met Prime Minister Jan Vrabec of Malta.",
        "Ana Roy, Mayor of Leeds, received Prime Minister Jan Vrabec of Malta, where the two will talk about fish.",
    ],
)
def test_contact_of_a_clause_beside_is_another(told: str) -> None:
    assert [list(people) for people in met(told, "en")] == [["Ana Roy", "Jan Vrabec"]]


def test_headline_with_an_infinitive_is_of_a_plan():
    text = (
        "Presidente electo a reunirse con secretario de Estado\n\nEl presidente electo de Chile, Luis Roa, arribó a"
        " Malta para sostener un encuentro con el secretario de Estado, Carlo Borg.\n"
    )
    assert met(text, "es") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Foreign Minister of Malta, Ana Mora, and the Foreign Minister of Kenya, Ben Roy, who are to sign a"
            " treaty in Lisgar on Friday, had talks in Nairobi.",
        ),
        (
            "es",
            "La canciller de Malta, Ana Mora, y el canciller de Kenia, Ben Roy, quienes firmarán un tratado en Lisgar,"
            " se reunieron en Nairobi.",
        ),
    ],
)
def test_a_plan_in_a_clause_that_a_comma_closes_puts_nothing_off(language, text):
    assert [set(people) for people in met(text, language)] == [{"Ana Mora", "Ben Roy"}]


def test_a_plan_without_a_clause_of_its_own_puts_the_meeting_off():
    text = "The Foreign Minister of Malta, Ana Mora, will on Friday meet the Foreign Minister of Kenya, Ben Roy."
    assert met(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "de",
            "Ministerin Ana Roy sprach am Montag mit Minister Otto Lind aus Malta über die bevorstehende Wahl und "
            "geplante Bauten.",
            ["Ana Roy", "Otto Lind"],
        ),
        (
            "ru",
            "Министр Ян Рой 3 мая побеседовал с послом Мальты Иваном Гарсией: запланированные поставки и предстоящие "
            "учения.",
            ["Ян Рой", "Иван Гарсия"],
        ),
    ],
)
def test_what_is_yet_to_come_may_be_another_noun(language: str, text: str, names: list[str]) -> None:
    assert [list(meeting) for meeting in met(text, language)] == [names]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Das für Freitag geplante Gespräch von Ministerin Ana Roy mit Minister Otto Lind aus Malta ist wichtig.",
        ),
        ("de", "Ministerin Ana Roy kündigte das bevorstehende Treffen mit Minister Otto Lind aus Malta an."),
        ("ru", "Запланированная встреча министра Яна Роя с послом Мальты Иваном Гарсией важна."),
    ],
)
def test_a_contact_that_is_planned_is_yet_to_come(language: str, text: str) -> None:
    assert met(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le président Juan Mora s'est entretenu par téléphone avec la présidente chilienne Ana Roy, avant la visite"
            " de cette dernière à Paris où elle {} le président Paul Roux.",
        ),
        (
            "de",
            "Präsident Juan Mora telefonierte mit der chilenischen Präsidentin Ana Roy vor deren Besuch in Paris, wo"
            " sie Präsident Paul Roux {}.",
        ),
    ],
)
def test_whom_one_is_to_meet_where_one_goes_next_was_not_spoken_with(language, text):
    for plan in {"fr": ("doit rencontrer", "rencontrera"), "de": ("treffen wird",)}[language]:
        assert [list(meeting) for meeting in met(text.format(plan), language)] == [["Juan Mora", "Ana Roy"]]
