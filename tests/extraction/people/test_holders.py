"""Offices whose holders are named behind a comma, after what the office is of or where it is."""

import pytest

from tests.extraction.told import met

PRESIDENT = "President"
TOLD = {
    "what the office is of, and a rank": (
        "en",
        "President Ana Mora of Peru received the President of the Renewal, Colonel (rtd) Carlo Borg, on Monday.",
        "Carlo Borg",
        (PRESIDENT, ""),
    ),
    "where a representative is": (
        "en",
        "President Ana Mora of Peru received the Resident Representative of UNICEF in Lindenport, Mrs. Carla Roy.",
        "Carla Roy",
        ("Resident Representative", "United Nations Children's Fund"),
    ),
    "an unlisted town": (
        "fr",
        "Le président du Pérou, Ana Mora, a reçu le consul général de Malte à Tilleville, Carlo Borg, lundi.",
        "Carlo Borg",
        ("Consul General", "Republic of Malta"),
    ),
    "a firm": (
        "fr",
        "Le président du Pérou, Ana Mora, a reçu le directeur général de la société Verre du Sud, Carlo Borg, lundi.",
        "Carlo Borg",
        ("Director-General", "Verre du Sud"),
    ),
    "a part of a state": (
        "es",
        "El presidente de Perú, Ana Mora, recibió a la gobernadora de la provincia chilena de Lirios, Carla Ruiz.",
        "Carla Ruiz",
        ("Governor", "Lirios"),
    ),
    "a diocese": (
        "fr",
        "Le président du Pérou, Ana Mora, a reçu l'évêque du diocèse de Tilleville, Mgr Carlo Borg, lundi.",
        "Carlo Borg",
        ("Bishop", "Tilleville"),
    ),
    "one who serves another": (
        "en",
        "President Ana Mora of Peru received the Chief of Staff to the Prime Minister of Malta, Carlo Borg, on Monday.",
        "Carlo Borg",
        ("Chief of Staff", "Republic of Malta"),
    ),
    "one who serves another in Spanish": (
        "es",
        "El presidente de Perú, Ana Mora, recibió al asesor del presidente de Malta, Carlo Borg, el lunes.",
        "Carlo Borg",
        ("Adviser", "Republic of Malta"),
    ),
    "one who serves another in German": (
        "de",
        "Bundespräsident Karl Huber empfing am Montag den Berater des Präsidenten von Malta, Carlo Borg.",
        "Carlo Borg",
        ("Adviser", "Republic of Malta"),
    ),
}


@pytest.mark.parametrize(("language", "text", "name", "office"), TOLD.values(), ids=TOLD)
def test_office_is_that_of_the_one_named_behind_what_it_is_of(language, text, name, office):
    (meeting,) = met(text, language)
    assert meeting[name] == [office]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre Paul Roy a rencontré le président de Malte à Tilleville, Carlo Borg l'a annoncé."),
        ("en", "Minister Ana Mora met the President of Malta in Lindenport, Carlo Borg said on Monday."),
    ],
)
def test_one_who_speaks_behind_a_comma_holds_no_office_named_before(language, text):
    assert all("Carlo Borg" not in meeting or not meeting["Carlo Borg"] for meeting in met(text, language))


def test_state_that_begins_a_bodys_name_behind_a_person_is_not_whose_office_it_is():
    (meeting,) = met("Chairman Carlo Borg of the Malta Seed Federation met President Ana Mora of Peru.", "en")
    assert all(organization != "Republic of Malta" for _, organization in meeting["Carlo Borg"])


def test_office_with_its_other_name_in_brackets_is_that_of_the_one_named_next():
    text = "El ministro de Relaciones Exteriores (canciller), Carlo Borg, recibió al presidente de Perú, Ana Mora."
    (meeting,) = met(text, "es")
    assert [title for title, _ in meeting["Carlo Borg"]] == ["Minister of Foreign Affairs"]


def test_a_short_title_is_no_office_beside_its_long_one():
    text = (
        "Deputy Minister Ana Mora spoke by phone with Chairman of the Senate of Malta Carlo Borg on Monday. Deputy"
        " Minister of Justice of Peru Ana Mora thanked him."
    )
    (meeting,) = met(text, "en")
    assert meeting["Ana Mora"] == [("Deputy Minister of Justice", "Republic of Peru")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La présidente du Conseil national (chambre basse du Parlement), Ana Roy, a rencontré lundi le président de"
            " Malte, Jan Borg.",
        ),
        (
            "en",
            "The Speaker of the National Council (lower house of parliament), Ana Roy, met the President of Malta, Jan"
            " Borg, on Monday.",
        ),
    ],
)
def test_brackets_behind_an_office_hide_no_holder(language, text):
    assert [title for title, _ in met(text, language)[0]["Ana Roy"]] == ["Speaker"]


def test_who_stands_in_brackets_behind_an_office_is_its_holder_and_not_the_next():
    text = "Le président de Malte (Jan Borg), Ana Roy et Eva Mora ont rencontré lundi le président du Chili, Luis Roa."
    assert met(text, "fr")[0].get("Ana Roy", []) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Minister Carlo Borg empfing am 3. Mai 2021 Ana Mora, seit 2015 Botschafterin von Peru."),
        ("de", "Ana Mora, seit drei Jahren peruanische Botschafterin, traf am 3. Mai 2021 Minister Carlo Borg."),
        ("en", "Minister Carlo Borg received Ana Mora, since May 2015 Ambassador of Peru, on 3 May 2021."),
        ("es", "El ministro Carlo Borg recibió el 3 de mayo de 2021 a Ana Mora, desde 2015 embajadora de Perú."),
        ("fr", "Ana Mora, depuis 2015 ambassadrice du Pérou, a rencontré le ministre Carlo Borg le 3 mai 2021."),
        ("de", "Minister Carlo Borg empfing am 3. Juli 2021 Ana Mora, seit Mai Botschafterin von Peru."),
        ("de", "Minister Carlo Borg empfing am 3. Juli 2021 Ana Mora, seit Kurzem Botschafterin von Peru."),
        ("de", "Minister Carlo Borg empfing am 3. Juli 2021 Ana Mora, inzwischen Botschafterin von Peru."),
        ("de", "Minister Carlo Borg empfing Ana Mora, die im Mai zur Botschafterin von Peru ernannt worden ist."),
    ],
)
def test_office_behind_since_when_is_of_who_is_named_before(language: str, text: str) -> None:
    assert met(text, language)[0]["Ana Mora"] == [("Ambassador", "Republic of Peru")]


def test_office_of_somebody_else_behind_since_when_is_not_of_who_is_named_before() -> None:
    text = "Minister Carlo Borg received Ana Mora, since 2015 a friend of Ambassador Luis Roa, on 3 May 2021."
    assert met(text, "en")[0]["Ana Mora"] == []


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("Ян Борг, только что избранный спикером парламента Мальты, беседовал с министром.", "Speaker"),
        ("Министр Иван Мора принял Яна Борга, недавно назначенного послом Мальты, и поздравил его.", "Ambassador"),
        ("Министр Иван Мора принял Яна Борга, ставшего послом Мальты, и поздравил его.", "Ambassador"),
        ("Министр Иван Мора принял Яна Борга, который стал послом Мальты, и поздравил его.", "Ambassador"),
    ],
)
def test_russian_participle_tells_what_somebody_has_become(told: str, office: str) -> None:
    text = f"Берн, 6 марта. {told} Рядом был министр Иван Мора."
    assert [title for people in met(text, "ru") for title, _ in people["Ян Борг"]] == [office]
