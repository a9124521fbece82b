"""Places that a text names for something besides the contact, and those told by a headline or the paragraph's town."""

import pytest

from tests.extraction.told import read


def _told(language: str, body: str) -> list[tuple[str, str]]:
    return [(m.place, str(m.days or "")) for m in read(body, language).meetings]


RESIDES = [
    ("en", "President Ana Varga received Tom Olsen, Ambassador of Norway, resident in Caracas."),
    ("fr", "Le président Juan Varga a reçu Tom Olsen, ambassadeur de Norvège avec résidence à Paris."),
    ("es", "El presidente Juan Varga recibió a Tom Olsen, embajador de Noruega con sede en Lima."),
    ("de", "Präsident Juan Varga empfing Tom Olsen, den in Bern residierenden Botschafter Norwegens."),
    ("ru", "Президент Хуан Варга принял посла Норвегии Тома Ольсена (с резиденцией в Тегеране)."),
    ("ru", "Президент Хуан Варга принял посла Норвегии Тома Ольсена, сообщили в МИД Чили."),
    ("ru", "Президент Хуан Варга принял посла Норвегии Тома Ольсена и отметил, что в Тегеране строят новый порт."),
    ("ru", "Президент Хуан Варга и посол Норвегии Том Ольсен обсудили на встрече ситуацию в Тегеране."),
    (
        "ru",
        "Президент Хуан Варга принял посла Норвегии Тома Ольсена. В посольстве Чили в Тегеране отметили пользу бесед.",
    ),
    ("ru", "МОСКВА, 3 мая. /ТАСС/. Президент Чили Хуан Варга принял министра обороны Норвегии Тома Ольсена."),
    ("en", "BEIJING, May 3 (Xinhua) -- President of Chile Juan Varga met President of Norway Tom Olsen."),
    ("ru", "МИД Чили поможет рыбакам\nПрезидент Хуан Варга принял посла Норвегии Тома Ольсена."),
    ("fr", "Le président Juan Varga a reçu le ministre Tom Olsen. L'entretien a porté sur l'eau et l'école à Dakar."),
    ("de", "Präsident Juan Varga traf Minister Tom Olsen. Sie sprachen über Handel, Häfen und Werke in Tanger."),
    ("es", "El presidente Juan Varga recibió al ministro Tom Olsen y habló sobre comercio y fábricas en Lima."),
    ("de", "Präsident Juan Varga traf Tom Olsen, der Norwegen in Bern als Botschafter vertritt."),
    ("de", "Präsident Juan Varga traf Tom Olsen, Leiter der norwegischen Botschaft in Bern."),
    ("ru", "Президент Хуан Варга принял Тома Ольсена, который возглавляет генконсульство Норвегии в Казани."),
    ("ru", "Первую поездку в Северную Азию совершил министр Том Ольсен. С ним встретился президент Хуан Варга."),
]


@pytest.mark.parametrize(("language", "body"), RESIDES)
def test_town_of_residence_or_talk_is_no_place(language, body):
    assert [place for place, _ in _told(language, body)] == [""]


@pytest.mark.parametrize(
    ("language", "body", "place"),
    [
        ("de", "Präsident Juan Varga traf Minister Tom Olsen in der norwegischen Botschaft in Bern.", "Bern"),
        ("ru", "Президент Хуан Варга встретился с министром Томом Ольсеном в посольстве Норвегии в Минске.", "Минск"),
    ],
)
def test_town_of_the_embassy_where_they_met_is_the_place(language: str, body: str, place: str) -> None:
    assert [told for told, _ in _told(language, body)] == [place]


HOUSES = [
    (
        "es",
        "El presidente Juan Varga recibió en su despacho de la avenida Lisgar al ministro Tom Olsen.",
        "despacho de la avenida Lisgar",
    ),
    (
        "es",
        "El presidente Juan Varga recibió al ministro Tom Olsen en el Comando Aéreo No. 1 de Lisgar.",
        "Comando Aéreo No. 1 de Lisgar",
    ),
    ("ru", "Президент Хуан Варга принял в соборной мечети «Лисгар» министра Тома Ольсена.", "мечеть «Лисгар»"),
]


@pytest.mark.parametrize(("language", "body", "place"), HOUSES)
def test_house_is_read_with_its_street_number_or_quoted_name(language, body, place):
    assert [told for told, _ in _told(language, body)] == [place]


def test_agency_writes_at_home_of_its_own_states_officials():
    body = "МОСКВА, 3 мая. /ТАСС/. Президент России Хуан Варга принял министра обороны Норвегии Тома Ольсена."
    assert [place for place, _ in _told("ru", body)] == ["Москва"]


def test_headline_tells_the_place():
    body = (
        "Gipfel im Hotel Lisgar\n"
        "Am 3. Mai 2019 trafen der Ministerpräsident Juan Varga und der norwegische Minister Tom Olsen zusammen.\n"
    )
    assert _told("de", body) == [("Hotel Lisgar", "2019-05-03")]


def test_each_paragraph_has_its_own_town_and_the_first_line_the_day():
    body = (
        "RADIO LISGAR — Resumen completo de las noticias, jueves 4 de mayo de 1995, edición del mediodía\n\n"
        "Lima. El presidente Juan Varga se reunió el martes con el ministro de Noruega, Tom Olsen, a hablar largo.\n\n"
        "Bogotá. El alcalde Pedro Lanza recibió esta mañana al embajador de Francia, Jean Tissot, a hablar largo.\n"
    )
    assert _told("es", body) == [("Lima", "1995-05-02"), ("Bogotá", "1995-05-04")]


def test_office_behind_the_agency_is_no_part_of_the_dateline():
    body = "Wien (XYZ) Bürgermeister Dr. Juan Varga hat am 3. Mai 2019 den Minister Tom Olsen empfangen.\n"
    assert _told("de", body) == [("Wien", "2019-05-03")]


def test_bracket_with_a_full_stop_ends_no_sentence():
    body = (
        " date 2024-09-17 Bürgermeister Juan Varga hat am Montagabend (16.9.) im Hotel Lisgar den Minister Tom Olsen "
        "empfangen.\n"
    )
    assert _told("de", body) == [("Hotel Lisgar", "2024-09-16")]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "ru",
            "Министр обороны Мальты Ян Борг принял посла Чили Луиса Парру.",
            "Стороны обсудили{}итоги недавних переговоров{}.",
        ),
        (
            "en",
            "The Maltese Defence Minister Jan Borg met the Ambassador of Chile, Luis Parra.",
            "They discussed{}the results of the recent talks{}.",
        ),
        (
            "fr",
            "Le ministre maltais de la Défense Jan Borg a reçu l'ambassadeur du Chili Luis Parra.",
            "Ils ont évoqué{}les résultats des récents entretiens{}.",
        ),
        (
            "es",
            "El ministro de Defensa maltés Jan Borg se reunió con el embajador chileno Luis Parra.",
            "Analizaron{}los resultados de las conversaciones{}.",
        ),
        (
            "de",
            "Der maltesische Verteidigungsminister Jan Borg traf den chilenischen Botschafter Luis Parra.",
            "Sie besprachen{}die Ergebnisse der jüngsten Gespräche{}.",
        ),
    ],
)
def test_where_that_was_of_which_they_spoke_is_not_where_they_met(language, first, second):
    place = {"ru": "в Лиме", "fr": "à Lima", "es": "en Lima"}.get(language, "in Lima")
    assert [where for where, _ in _told(language, f"{first} {second.format(' ', f' {place}')}")] == [""]
    told_there = {"ru": ["Лима"], "fr": ["Lima"], "de": ["Lima"]}
    if language in told_there:
        assert [w for w, _ in _told(language, f"{first} {second.format(f' {place} ', '')}")] == told_there[language]
