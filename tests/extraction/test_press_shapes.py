"""Shapes of press releases: who stands beside a report, in clauses, in greetings, and where days are bracketed."""

import pytest

from tests.extraction.told import met, read

HOST, GUEST = "Ana Varga", "Tom Olsen"


def names(text: str, language: str) -> list[set[str]]:
    return [set(people) for people in met(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "en",
            "President Ana Varga received Minister Tom Olsen on Monday. She asked Olsen to convey her greetings to"
            " President Ole Dahl. The two sides also reviewed fisheries. The meeting was attended by Minister Eva"
            " Rask.",
            {HOST, GUEST, "Eva Rask"},
        ),
        (
            "de",
            "Eine Delegation der Region Lisgar unter Leitung von Regionalpräsident Tom Olsen hat den Landtag besucht."
            " Landtagspräsidentin Ana Varga empfing die Gäste am Montag.",
            {HOST, GUEST},
        ),
        (
            "fr",
            "La présidente Ana Varga a reçu le ministre Tom Olsen. La ministre des Pêches, Eva Rask, était également"
            " présente.",
            {HOST, GUEST, "Eva Rask"},
        ),
        (
            "az",
            "Prezident Ana Varga nazir Tom Olsenlə görüşüb. Görüşdə səfir Eva Rask da olub.",
            {HOST, GUEST, "Eva Rask"},
        ),
        ("es", "La presidenta Ana Varga recibió al canciller Darío Olsen.", {HOST, "Darío Olsen"}),
        (
            "en",
            "President Ana Varga received Minister Tom Olsen at Government House, Morne Sion.",
            {HOST, GUEST},
        ),
        (
            "en",
            "President Ana Varga received Ambassador-designate Tom Olsen and Eva Rask, non-resident Ambassador"
            " of Malta.",
            {HOST, GUEST, "Eva Rask"},
        ),
        (
            "fr",
            "La présidente Ana Varga a reçu le ministre Tom Olsen. M. Olsen était accompagné de Lova Rask, économiste.",
            {HOST, GUEST, "Lova Rask"},
        ),
        (
            "de",
            "Minister Olsen trifft Fischereiminister: Grünes Netz kommt\n\nMinister Tom Olsen hat am Montag"
            " Präsidentin Ana"
            " Varga getroffen und mit ihr über den Handel gesprochen.",
            {HOST, GUEST},
        ),
        # Envoys received together are one meeting, whatever follows it.
        (
            "de",
            "Drei Botschafterinnen und Botschafter haben Präsidentin Ana Varga ihre Beglaubigungsschreiben"
            " überreicht:\n\n"
            "- Frau Eva Rask, Botschafterin der Republik Malta\n- Herr Tom Olsen, Botschafter des Königreichs"
            " Dänemark\n\n"
            "Die Präsidentin führte mit ihnen jeweils ein kurzes Gespräch.",
            {HOST, GUEST, "Eva Rask"},
        ),
        (
            "en",
            "President Ana Varga received letters of credence from two envoys on Monday at the Palace of"
            " Lisgar.\n\nThey"
            " are:\n\n• Her Excellency Eva Rask, Ambassador of Malta;\n• His Excellency Tom Olsen, Ambassador"
            " of Denmark.",
            {HOST, GUEST, "Eva Rask"},
        ),
        (
            "es",
            "La embajadora de Catar, Reem bint Saif Al Harbi, se reunió con la presidenta Ana Varga.",
            {HOST, "Reem bint Saif Al Harbi"},
        ),
    ],
)
def test_all_who_took_part_are_found_and_nobody_else(language, text, people):
    assert names(text, language) == [people]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "На май предполагались переговоры министра Анны Варги с министром Томом Ольсеном."),
        ("tr", "Bakan Ana Varga'nın Bakan Tom Olsen ile görüşmesi planlanıyordu."),
    ],
)
def test_what_was_to_be_is_no_meeting(language, text):
    assert names(text, language) == []


def test_issuer_is_the_one_whom_a_line_beside_the_report_names():
    page = (
        "Press release\n\nPM call with President Olsen of Malta\n\nThe Prime Minister spoke to the President of Malta,"
        " Tom Olsen, this afternoon about fisheries.\n\nFrom:\n    Prime Minister's Office and The Rt Hon Ana Varga MP"
    )
    (people,) = met(page, "en")
    assert people == {HOST: [("Prime Minister", "")], GUEST: [("President", "Republic of Malta")]}


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (
            "es",
            "Lima, 28 de mayo de 2019\n\nEl ministro Tom Olsen, que llegó el domingo a Lima, se reunió con la"
            " presidenta Ana Varga.",
            "2019-05-28",
        ),
        (
            "en",
            "3 May 2019\n\nMinister Tom Olsen, who arrived on Monday, met with President Ana Varga to talk of trade.",
            "2019-05-03",
        ),
        (
            "en",
            "3 May 2019\n\nMinister Tom Olsen, who met President Ana Varga on Monday, spoke of trade at the time.",
            "2019-04-29",
        ),
    ],
)
def test_day_in_a_clause_about_somebody_is_not_the_meeting(language, text, day):
    (meeting,) = read(text, language).meetings
    assert meeting.days.written == day


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("fr", "Entretien d'Ana Varga avec Tom Olsen à propos de la pêche (Lisgar, 4 mars 2022)"),
        ("en", "Minister Ana Varga receives Minister Tom Olsen to talk about fisheries (4 March 2022)"),
    ],
)
def test_day_in_brackets_that_closes_a_headline_is_when_it_was_published(language, headline):
    assert read(f"Ministry\n\n{headline}\n\n", language).published.written == "2022-03-04"


def test_blanks_make_no_paragraph():
    page = f"Media / News{' ' * 40}25.10.2024\n\nPresident Ana Varga met with Minister Tom Olsen to talk of the trade."
    assert read(page, "en").published.written == "2024-10-25"


def test_name_of_a_street_is_no_person():
    text = "Prime Minister Ana Varga met with Minister Tom Olsen at 7, Lok Shanti Marg, New Delhi."
    assert names(text, "en") == [{HOST, GUEST}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La presidenta Ana Varga recibió al ministro Tom Olsen. Lo integran el embajador Leo Prado y Eva Rask."),
        (
            "fr",
            "La présidente Ana Varga a reçu le ministre Tom Olsen. À l'audience, l'ambassadeur Leo Prado parla.",
        ),
        ("ru", "Президент Анна Варга приняла министра Тома Ольсена. На встрече посол Лев Прадо говорил о рыбе."),
        ("tr", "Cumhurbaşkanı Ana Varga Bakan Tom Olsen'i kabul etti. Kabulde Büyükelçi Leo Prado konuştu."),
    ],
)
def test_those_named_at_the_meeting_told_before_were_there(language, text):
    (people,) = names(text, language)
    assert len(people) > 2


def test_king_is_the_one_whom_the_report_calls_by_a_first_name():
    text = (
        "Su Majestad el Rey recibió en Madrid a la presidenta de Malta, Ana Varga. A su llegada, Don Olaf saludó a la"
        " mandataria."
    )
    assert met(text, "es") == [
        {"Olaf": [("King", "Kingdom of Spain")], "Ana Varga": [("President", "Republic of Malta")]}
    ]


@pytest.mark.parametrize(
    ("language", "text", "state"),
    [
        (
            "es",
            "La ministra Ana Varga se reunió con el Presidente de la República Dominicana, Tom Olsen.",
            "Dominican Republic",
        ),
        (
            "fr",
            "La ministre Ana Varga a rencontré le Président de la République gabonaise, Tom Olsen.",
            "Gabonese Republic",
        ),
    ],
)
def test_republic_named_by_an_adjective_is_whose_president_somebody_is(language, text, state):
    (people,) = met(text, language)
    assert people[GUEST] == [("President", state)]


def test_social_network_is_no_place():
    text = "La ministra Ana Varga se reunió con el presidente Tom Olsen, según publicó en Twitter."
    (meeting,) = read(text, "es").meetings
    assert meeting.place == ""


def test_report_of_those_who_accompanied_may_be_passive():
    text = (
        "Minister Tom Olsen hat am Montag Präsidentin Ana Varga getroffen. Begleitet wurde der Minister von"
        " Botschafter"
        " Leo Prado und der Abgeordneten Eva Rask."
    )
    assert names(text, "de") == [{HOST, GUEST, "Leo Prado", "Eva Rask"}]
