"""The day of a contact, where its own sentence does not name it."""

import pytest

from tests.extraction.told import read

TOLD = [
    (
        "ru",
        "Бишкек, 31 июля /XYZ/\n"
        "Глава МИД Мальты Ян Хилл и президент Киргизии Эрлан Осмонов провели встречу в Душанбе, в доме у реки.\n"
        "Состоялась она 30 июля 2014 года, когда туда съехались министры многих государств на большой форум.",
        "2014-07-30",
    ),
    (
        "de",
        "Bern, 2. Mai 2021. Präsident Jan Borg und Ministerpräsidentin Ana Varga haben sich zum Gespräch getroffen.\n"
        "Es fand am 30. April 2021 statt, als die Ministerinnen mehrerer Staaten zu einem Forum angereist waren.",
        "2021-04-30",
    ),
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Президент Ян Врабец во вторник принял министра обороны Кении Джона Отиено, который прибыл накануне."),
        ("en", "President Jan Vrabec received Kenya's Defence Minister John Otieno, who had landed on Monday."),
        ("fr", "Le président Jan Vrabec a reçu mardi le ministre kényan John Otieno, qui était arrivé lundi."),
        ("es", "El presidente Jan Vrabec recibió el martes al ministro keniano John Otieno, quien llegó el lunes."),
        ("de", "Präsident Jan Vrabec empfing am Dienstag Kenias Minister John Otieno, der am Montag eintraf."),
    ],
)
def test_day_of_a_clause_that_ends_the_sentence_is_not_the_contacts(language, text):
    dates = {"en": "22 March 2022", "fr": "22 mars 2022", "es": "22 de marzo de 2022", "de": "22. März 2022"}
    (meeting,) = read(f"{dates.get(language, '22 марта 2022')}\n{text} \n", language).meetings
    assert meeting.days.written == "2022-03-22"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Malta Başbakanı Carlo Borg, 3-5 Mayıs 2013 tarihlerinde Kenya'yı ziyaret etti. Borg, ziyaretinin ilk "
            "gününde Kenya Cumhurbaşkanı John Otieno ile görüştü.",
        ),
        (
            "az",
            "Maltanın Baş naziri Karlo Borq mayın 3-5-də Keniyada səfərdə olub. Baş nazir Karlo Borq səfərin ilk "
            "günündə Keniya Prezidenti Con Otieno ilə görüşüb.",
        ),
        (
            "ru",
            "Премьер-министр Мальты Карло Борг посетил Кению 3-5 мая 2013 года. В первый день визита Карло Борг "
            "встретился с президентом Кении Джоном Отиено.",
        ),
        (
            "en",
            "The Prime Minister of Malta, Carlo Borg, visited Kenya on 3-5 May 2013. On the first day of his visit "
            "Mr Borg met the President of Kenya, John Otieno.",
        ),
        (
            "fr",
            "Le Premier ministre de Malte, Carlo Borg, a visité le Kenya du 3 au 5 mai 2013. Au premier jour de sa "
            "visite, M. Borg a rencontré le président du Kenya, John Otieno.",
        ),
        (
            "es",
            "El primer ministro de Malta, Carlo Borg, visitó Kenia del 3 al 5 de mayo de 2013. En el primer día de su "
            "visita, Carlo Borg se reunió con el presidente de Kenia, John Otieno.",
        ),
        (
            "de",
            "Der Premierminister von Malta, Carlo Borg, besuchte Kenia vom 3. bis 5. Mai 2013. Am ersten Tag seines "
            "Besuchs traf Carlo Borg den Präsidenten von Kenia, John Otieno.",
        ),
    ],
)
def test_first_day_of_a_visit_is_counted_from_its_days(language, text):
    (meeting,) = read(f"{text}\n\n07.05.2013\n", language).meetings
    assert meeting.days.written == "2013-05-03"


def test_what_the_sentence_before_says_is_planned_leaves_the_day_to_the_contact():
    text = (
        "Malta Başbakanı Carlo Borg Kenya'yı ziyaret etti. Yeni bir toplantı yapılması kararlaştırıldı. "
        "20 Kasım'da Başbakan Carlo Borg, Kenya Cumhurbaşkanı John Otieno ile görüştü.\n\n23.11.2013\n"
    )
    (meeting,) = read(text, "tr").meetings
    assert meeting.days.written == "2013-11-20"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Президент Ян Врабец и президент Кении Джон Отиено провели переговоры, которые прошли накануне."),
        ("en", "President Jan Vrabec and Kenya's President John Otieno held talks, which took place on Monday."),
    ],
)
def test_day_of_a_clause_about_the_talks_is_theirs(language, text):
    dates = {"en": "22 March 2022", "ru": "22 марта 2022"}
    (meeting,) = read(f"{dates[language]}\n{text} \n", language).meetings
    assert meeting.days.written == "2022-03-21"


def test_day_of_talks_that_are_recalled_is_not_that_of_the_contact():
    text = (
        "VALLETTA, 5 July 2021. Foreign Minister Carlo Borg met with Foreign Minister of Chile Ana Mora today. The"
        " meeting took up what previous talks between the two had left open during her visit in June."
    )
    (meeting,) = read(text, "en").meetings
    assert str(meeting.days) == "2021-07-05"
