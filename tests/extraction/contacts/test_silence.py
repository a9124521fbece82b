"""Meetings that are announced, called off, refused, recalled or another's are none."""

import tomllib
from pathlib import Path

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text

SILENT = tomllib.loads((Path(__file__).parent / "silence.toml").read_text("utf-8"))
TOLD = {language: texts.pop("told") for language, texts in SILENT.items()}
INTERVIEW = """{lead}
ONE: When did you last sit down with him?
TWO: President Tomas Vrabec met with Prime Minister Ana Moreira, and they talked at length.
ONE: And before that?
TWO: Foreign Minister Jan Hudak received Prime Minister Ana Moreira.
"""
PROGRAMME = """Public engagements of the day
9:30 a.m. President Tomas Vrabec of Slovakia meets with Prime Minister Ana Moreira of Portugal at the castle.
2:00 p.m. Foreign Minister Jan Hudak of Slovakia meets with Prime Minister Ana Moreira of Portugal.
"""


@pytest.mark.parametrize("language", TOLD)
def test_plain_report_of_the_same_people_is_read(language):
    draft = read_text(TOLD[language].encode(), Envelope(language=language))
    assert [len(m.participants) for m in draft.meetings] == [2]


def test_speech_after_its_speaker_name_tells_of_no_meeting():
    draft = read_text(
        INTERVIEW.format(lead="An interview on the evening news with the speaker of the house.").encode(), Envelope()
    )
    assert draft.meetings == ()


def test_report_before_the_speeches_is_read():
    draft = read_text(INTERVIEW.format(lead=TOLD["en"]).encode(), Envelope())
    assert [[p.name for p in m.participants] for m in draft.meetings] == [["Tomas Vrabec", "Ana Moreira"]]


def test_programme_of_the_hours_tells_of_no_meeting():
    assert read_text(PROGRAMME.encode(), Envelope()).meetings == ()


@pytest.mark.parametrize(
    ("language", "kind"), [(language, kind) for language, texts in SILENT.items() for kind in texts]
)
def test_no_meeting_is_read_where_none_took_place(language, kind):
    draft = read_text(SILENT[language][kind].encode(), Envelope())
    assert draft.language == language
    assert [[p.name for p in m.participants] for m in draft.meetings] == []


@pytest.mark.parametrize(
    ("language", "text", "forms"),
    [
        ("en", "President Tomas Vrabec sent virtual remarks to a forum that Prime Minister Ana Moreira opened.", []),
        ("en", "President Tomas Vrabec met virtually with Prime Minister Ana Moreira of Portugal.", ["video call"]),
        ("fr", "Le président Tomas Vrabec a ouvert le forum en ligne de la Première ministre Ana Moreira.", []),
        (
            "fr",
            "Le président Tomas Vrabec s’est entretenu en ligne avec la Première ministre Ana Moreira.",
            ["video call"],
        ),
        ("de", "Präsident Tomas Vrabec eröffnete online das Forum der Ministerpräsidentin Ana Moreira.", []),
        ("de", "Präsident Tomas Vrabec sprach online mit der Ministerpräsidentin Ana Moreira.", ["video call"]),
        ("es", "El presidente Tomas Vrabec inauguró en línea el foro de la primera ministra Ana Moreira.", []),
        ("es", "El presidente Tomas Vrabec se reunió en línea con la primera ministra Ana Moreira.", ["video call"]),
    ],
)
def test_being_online_is_no_contact_by_itself(language, text, forms):
    draft = read_text(text.encode(), Envelope(language=language))
    assert [meeting.form for meeting in draft.meetings] == forms


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Tomas Vrabec met Prime Minister Ana Moreira on Monday, and he cancelled a trip to Rome."),
        ("fr", "Le président Tomas Vrabec a reçu lundi la ministre Ana Moreira, et il a reporté un voyage à Rome."),
        ("es", "El presidente Tomas Vrabec recibió a la ministra Ana Moreira, y aplazó un viaje a Roma."),
        ("de", "Präsident Tomas Vrabec hat mit Ministerin Ana Moreira telefoniert, die ihm zur Wahl gratulierte."),
        ("ru", "Президент Томаш Врабец принял министра Ану Морейру, и отложил поездку в Рим."),
    ],
)
def test_refusal_in_another_clause_leaves_the_contact(language, text):
    meetings = read_text(text.encode(), Envelope(language=language)).meetings
    assert [len(m.participants) for m in meetings] == [2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On behalf of President Jan Hudak, Minister Tomas Vrabec met Prime Minister Ana Moreira."),
        ("fr", "Au nom du président Jan Hudak, le ministre Tomas Vrabec a reçu la ministre Ana Moreira."),
        (
            "es",
            "En representación del presidente Jan Hudak, el ministro Tomas Vrabec recibió a la ministra Ana Moreira.",
        ),
        ("de", "In Vertretung des Präsidenten Jan Hudak empfing Minister Tomas Vrabec Ministerin Ana Moreira."),
        ("ru", "От имени президента Яна Гудака министр Томас Врабец принял министра Ану Морейру."),
        ("tr", "Cumhurbaşkanı Jan Hudak'ın talimatıyla Bakan Tomas Vrabec, Başbakan Ana Moreira ile görüştü."),
        ("az", "Prezident Yan Hudakın tapşırığı ilə nazir Tomas Vrabets Baş nazir Ana Moreyra ilə görüşüb."),
    ],
)
def test_who_is_represented_takes_no_part(language, text):
    meetings = read_text(text.encode(), Envelope(language=language)).meetings
    assert [len(m.participants) for m in meetings] == [2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Tomas Vrabec has turned down a request from the negotiator, Ana Moreira, for talks in Rome."),
        ("en", "A meeting of President Tomas Vrabec with Foreign Minister Ana Moreira could not take place."),
        ("es", "El presidente Tomas Vrabec lamentó que el encuentro con la ministra Ana Moreira no pueda efectuarse."),
        ("az", "Prezident Tomaş Vrabets nazir Ana Moreyra ilə keçirməli olduğu görüşdən vaz keçib."),
        ("tr", "Cumhurbaşkanı Tomas Vrabec, Bakan Ana Moreira ile görüşmekten vazgeçti."),
        ("en", "Minister Ana Moreira praised the country when President Tomas Vrabec visited Rome last September."),
        ("en", "President Tomas Vrabec called on Prime Minister Ana Moreira to release the crew of the ship."),
        ("fr", "Le président Tomas Vrabec a appelé la ministre Ana Moreira à la retenue."),
        ("es", "El presidente Tomas Vrabec llamó a la ministra Ana Moreira a respetar el derecho."),
        ("de", "Ein Treffen von Präsident Tomas Vrabec und Ministerin Ana Moreira steht nicht auf der Tagesordnung."),
        ("ru", "Президент Томаш Врабец не исключает встречи с министром Аной Морейрой."),
        ("ru", "Министр Томаш Врабец вылетит в Рим на переговоры с министром Аной Морейрой."),
        ("fr", "Le président Tomas Vrabec est cité par le maire Jan Hudak, joint par téléphone par la rédaction."),
    ],
)
def test_refused_failed_and_recalled_contacts_are_none(language, text):
    assert read_text(text.encode(), Envelope(language=language)).meetings == ()


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "es",
            "La reunión que debía celebrarse este lunes en el Palacio Lisgar entre el presidente Tomas Vrabec y la"
            " ministra de Cultura de Malta, Ana Moreira, quedó sin efecto.",
        ),
        (
            "fr",
            "La rencontre qui devait avoir lieu mardi au Palais Lisgar entre le président Tomas Vrabec et la ministre"
            " de la Culture de Malte, Ana Moreira, ne s'est pas faite.",
        ),
        (
            "en",
            "The meeting that was to have been held in Lisgar Palace on Monday between President Tomas Vrabec and Ana"
            " Moreira, Minister of Culture of Malta, fell through.",
        ),
        (
            "ru",
            "На время визита запланирована насыщенная программа: переговоры с президентом Перу Томасом Врабецем и"
            " министром культуры Мальты Анной Морой.",
        ),
        (
            "en",
            "President Tomas Vrabec will hold on Friday, May 4, talks with the Minister of Culture of Malta, Ana Mora.",
        ),
        (
            "ru",
            "Президент Перу Томас Врабец проведёт в среду, 4 мая, переговоры с министром культуры Мальты Анной Морой.",
        ),
        (
            "ru",
            "Президент Перу Томас Врабец прибыл в Валлетту для проведения переговоров с министром культуры Мальты"
            " Анной Морой.",
        ),
    ],
)
def test_meeting_that_was_to_be_held_is_none(language, body):
    assert read_text(body.encode(), Envelope(language=language)).meetings == ()


def test_hours_with_their_days_are_of_other_news():
    told = """Otto Hill met the Prime Minister of Malta, Ana Royle, on 3 May 2022.
More news
11:50 / 04.05.2022
New bridge opened
14:28 / 02.05.2022
Bakery wins prize"""

    assert len(read_text(told.encode(), Envelope(language="en")).meetings) == 1


def test_a_clause_about_a_meeting_parts_it_not_from_what_became_of_it():
    first = "Prime Minister Tomas Vrabec met Venezuelan Ambassador Ana Moreira on Monday."
    second = "Mr Vrabec's meeting with the Canadian High Commissioner"
    for rest, number in ((", which had been set for Tuesday, was postponed", 1), (" was useful", 2)):
        assert len(read_text(f"{first} {second}{rest}.".encode(), Envelope(language="en")).meetings) == number
