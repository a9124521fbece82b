"""Who is only spoken about at a contact."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "tr",
            "Malta Cumhurbaşkanı Jan Borg, Letonya Başbakanı Anna Kalnina ile görüştü. Görüşmede Borg, Fas Dışişleri "
            "Bakanı Karim Alaoui'nin temasları hakkında bilgi verdi.",
        ),
        (
            "tr",
            "Malta Cumhurbaşkanı Jan Borg, Fas Kralı Karim Alaoui'ye bir forumda eşlik etmek üzere bulunduğu Riga'da "
            "Letonya Başbakanı Anna Kalnina ile görüştü.",
        ),
        (
            "tr",
            "Malta Cumhurbaşkanı Jan Borg, Letonya Başbakanı Anna Kalnina ile görüştü. Görüşmede, Fas Kralı Karim "
            "Alaoui ile Umman Sultanı Said Harib'in Riga'da yapacakları zirvenin hazırlıkları ele alındı.",
        ),
        (
            "az",
            "Fas Kralı Kərim Əlavinin andiçmə mərasiminə gələn Malta Prezidenti Jan Borg Latviyanın Baş naziri Anna "
            "Kalnina ilə görüşüb.",
        ),
        (
            "az",
            "Malta Prezidenti Jan Borg Latviyanın Baş naziri Anna Kalnina ilə görüşüb. Görüşdə Borg Fasın naziri "
            "Kərim Əlavinin təmasları barədə məlumat verib.",
        ),
    ],
)
def test_who_is_spoken_about_took_no_part(language: str, text: str) -> None:
    assert [list(people) for people in met(text, language)] == [["Jan Borg", "Anna Kalnina"]]


def test_whose_talks_with_somebody_are_spoken_about_took_part_in_them() -> None:
    text = "Başbakan Ayşe Demir'in Malta Başbakanı Jan Borg ile görüşmesi hakkında Ankara'da açıklama yapıldı."
    assert [list(people) for people in met(text, "tr")] == [["Ayşe Demir", "Jan Borg"]]


HELD = {
    "en": "Minister Anna Roy met Prime Minister Jan Borg of Malta on 3 May 2024. ",
    "fr": "La ministre Anna Roy a rencontré le Premier ministre maltais Jan Borg le 3 mai 2024. ",
    "es": "La ministra Anna Roy se reunió con el primer ministro de Malta, Jan Borg, el 3 de mayo de 2024. ",
    "de": "Ministerin Anna Roy traf am 3. Mai 2024 den maltesischen Premierminister Jan Borg. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They talked about the plan proposed by President Karl Mora."),
        ("en", "They held talks on the summit hosted by President Karl Mora."),
        ("en", "The two met on the margins of the forum hosted by President Karl Mora."),
        ("fr", "Ils ont parlé de l’initiative lancée par le président Karl Mora."),
        ("fr", "Ils se sont entretenus de la conférence organisée par le président Karl Mora."),
        ("es", "Hablaron de la iniciativa lanzada por el presidente Karl Mora."),
        ("es", "Los dos conversaron sobre la conferencia organizada por el presidente Karl Mora."),
        ("de", "Sie sprachen über die von Präsident Karl Mora organisierte Konferenz."),
    ],
)
def test_who_did_what_is_spoken_of_met_nobody(language: str, text: str) -> None:
    assert [sorted(people) for people in met(HELD[language] + text, language)] == [["Anna Roy", "Jan Borg"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She was accompanied by Minister Karl Mora."),
        ("en", "A team headed by Minister Karl Mora took part in the talks."),
        ("fr", "La ministre était accompagnée par le ministre Karl Mora."),
    ],
)
def test_who_came_along_was_there(language: str, text: str) -> None:
    assert [sorted(people) for people in met(HELD[language] + text, language)] == [
        ["Anna Roy", "Jan Borg", "Karl Mora"]
    ]


def test_a_state_called_on_to_do_something_is_not_visited() -> None:
    text = "She also called on Peru, as the Chair of the forum, to receive Minister Karl Mora."
    assert [sorted(people) for people in met(HELD["en"] + text, "en")] == [["Anna Roy", "Jan Borg"]]


def test_an_event_called_after_those_who_come_to_it_is_no_person() -> None:
    text = "The two leaders discussed the Informal Leaders’ Retreat hosted by Prime Minister Karl Mora."
    assert [sorted(people) for people in met(HELD["en"] + text, "en")] == [["Anna Roy", "Jan Borg"]]


@pytest.mark.parametrize(
    "text",
    [
        "They discussed trade after the visit to Lisgar by President Karl Mora and Chairman Otto Vega.",
        "They discussed the recent visit to Lisgar by President Karl Mora.",
        "She welcomed the national dialogue President Karl Mora has convened.",
    ],
)
def test_whose_visit_or_deed_was_spoken_of_met_nobody(text: str) -> None:
    assert [sorted(people) for people in met(HELD["en"] + text, "en")] == [["Anna Roy", "Jan Borg"]]


def test_whose_visit_talks_were_held_on_took_part() -> None:
    text = "During a visit to Malta by President Karl Mora of Peru, talks were held with Prime Minister Anna Roy."
    assert [sorted(people) for people in met(text, "en")] == [["Anna Roy", "Karl Mora"]]
