"""The day of a contact, where its own sentence does not name it."""

import pytest

from tests.extraction.told import read

TOLD = [
    (
        "en",
        "President Ana Varga met Prime Minister Tom Olsen to go over trade and transport in their region.\n"
        "The talks, on 3 March 2019, lasted an hour, and both sides called them useful in every way.",
        "2019-03-03",
    ),
    (
        "fr",
        "Le président Juan Varga a accordé hier une audience au premier ministre Tom Olsen sur le commerce régional.\n"
        "Le palais l'a fait savoir ce mardi 10 janvier 2023 dans un communiqué de quelques lignes sans détails.",
        "2023-01-10",
    ),
    (
        "en",
        "President Ana Varga met Prime Minister Tom Olsen to go over trade and transport in their region.\n"
        "A treaty of 3 March 2019 and another of 4 April 2020 were looked at, as both sides said at the end.",
        None,
    ),
    (
        "en",
        " date 2014-01-01 President Ana Varga talked by phone with Prime Minister Tom Olsen about trade, the palace"
        " said.\nThe conversation started at 9:30 p.m. Tuesday and went on for an hour, according to the palace.",
        "2013-12-31",
    ),
    (
        "fr",
        "Dakar, 9 avr 2020 (XYZ) – Le président Juan Varga a eu mercredi soir une conversation téléphonique avec le "
        "ministre Tom Olsen, a appris l'agence jeudi.",
        "2020-04-08",
    ),
    (
        "en",
        " date 2010-09-08 Vice President Ana Varga on Tuesday had a string of meetings on the coast.\n"
        "The harbours were the topic of a meeting between Varga and Prime Minister Tom Olsen.",
        "2010-09-07",
    ),
    (
        "en",
        " date 2024-01-19 Minister Ana Varga is visiting Helsinki from January 18-20, 2024 for a summit.\n"
        "She met with Prime Minister Tom Olsen and spoke about trade.",
        "2024-01-19",
    ),
    (
        "es",
        " date 2024-02 El presidente Juan Varga recibió este jueves al ministro Tom Olsen.\n"
        "Prensa (@prensa) February 22, 2024",
        "2024-02-22",
    ),
    (
        "en",
        " date 2017-11-30 President Ana Varga received Minister Tom Olsen.\n"
        "At the reception the wounded of the attack of 14 October were spoken of.",
        "2017-11-30",
    ),
    (
        "tr",
        " date 2017-11-30 Cumhurbaşkanı Kemal Aksoy, Bakan Tom Olsen'i kabul etti.\n"
        "Kabulde 14 Ekim saldırısı ele alındı.",
        "2017-11-30",
    ),
    (
        "fr",
        "Port | Actualités du Parlement | Mars 2022\nVendredi 18, le président Juan Varga a reçu le ministre Tom Olsen"
        " dans son bureau pour parler de commerce.",
        "2022-03-18",
    ),
    (
        "en",
        "[9.5.2006] President Ana Varga met Minister Tom Olsen yesterday to talk about trade and ports.",
        "2006-05-08",
    ),
    (
        "az",
        "2025-ci il\nPrezident Kamal Varqa mayın 20-də nazir Tom Olseni qəbul edib və ticarət barədə söhbət aparıb.",
        "2025-05-20",
    ),
    (
        "ru",
        "Президент Хуан Варга принял министра Тома Ольсена. Новая встреча намечена на 4 октября 2011 года.",
        None,
    ),
]


@pytest.mark.parametrize(("language", "text", "day"), TOLD)
def test_day_of_contact(language, text, day):
    found = [meeting.days.written if meeting.days else None for meeting in read(text, language).meetings]
    assert found == [day]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            " date 2021-03-05 President Ana Varga met Prime Minister Tom Olsen on Tuesday to talk of trade and roads.\n"
            "The day before, President Varga met Foreign Minister Bo Lind to talk about fish and ports.",
            ["2021-03-02", "2021-03-01"],
        ),
        (
            "es",
            " date 2021-03-05 El presidente Juan Varga recibió este martes al primer ministro Tom Olsen.\n"
            "Al día siguiente, Juan Varga recibió al canciller Bo Lind.",
            ["2021-03-02", "2021-03-03"],
        ),
        (
            "tr",
            " date 2021-03-05 Cumhurbaşkanı Kemal Aksoy, 2 Mart'ta Başbakan Tom Olsen ile görüşüp ticareti ele aldı.\n"
            "Cumhurbaşkanı Aksoy aynı gün Dışişleri Bakanı Bo Lind ile görüştü ve bölgeyi ele aldı.",
            ["2021-03-02", "2021-03-02"],
        ),
    ],
)
def test_day_is_counted_from_the_one_named_before(language, text, expected):
    assert [m.days.written if m.days else None for m in read(text, language).meetings] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "10.11.2022\nNoyabrın 9-da Bakıda nazir Ana Varga nazir Tom Olsenlə görüşüb və rəqs haqda danışıblar."),
        ("az", "10 noyabr 2022-ci il\n\nNoyabrın 9-da Bakıda nazir Ana Varga nazir Tom Olsenlə görüşüb."),
        ("en", "Posted 10/11/2022\nNovember 9 – Minister Ana Varga met Minister Tom Olsen in Oslo to talk of trade."),
    ],
)
def test_year_that_ends_a_header_is_not_of_the_day_that_opens_the_report(language, text):
    (meeting,) = read(text, language).meetings
    assert meeting.days.written == "2022-11-09"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Slovénie / Le Président du Conseil militaire de transition reçoit l'émissaire du Chef de l'Etat maltais\n"
            "27 janvier 2022\n\nLISGAR, 27 janv. (AGL) – Porteur d'un message, le conseiller à la Sécurité nationale de"
            " la République de Malte, M. Jan Vrabec, a été reçu hier en fin d'après-midi au Palais par le Président de"
            " la Transition, le Général Tom Olsen.",
        ),
        (
            "en",
            "Chairman of the Transitional Council receives envoy\n27 January 2022\n\n"
            "LISGAR, Jan. 27 (AGL) – The adviser to the President of Slovenia, Jan Vrabec, was received yesterday at"
            " the palace by the Chairman of the Transitional Council, General Tom Olsen.",
        ),
        (
            "es",
            "El presidente del Consejo de Transición recibe al emisario\n27 de enero de 2022\n\n"
            "LISGAR, 27 ene. (AGL) – El asesor del presidente de Eslovenia, Jan Vrabec, fue recibido ayer en el palacio"
            " por el presidente de la Transición, el general Tom Olsen.",
        ),
    ],
)
def test_day_beside_the_contact_counts_before_that_of_the_dateline(language, text):
    (meeting,) = read(text, language).meetings
    assert meeting.days.written == "2022-01-26"
