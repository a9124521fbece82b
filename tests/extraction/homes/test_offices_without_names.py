"""Offices in the plural before a list of names, and one known by an office alone."""

import pytest

from meetings.extraction.drafts import Envelope
from meetings.extraction.pipeline import read_text


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "ru",
            "Встреча министров обороны Перу, Чили и Кубы — Эрнана Лопеса, Луиса Роча и Али Рамоса — прошла в Лиме.",
            [("Али Рамос", "Republic of Cuba"), ("Луис Роч", "Republic of Chile"), ("Эрнан Лопес", "Republic of Peru")],
        ),
        (
            "ru",
            "Министры обороны Перу и Чили Эрнан Лопес и Луис Роч обсудили поставки.",
            [("Луис Роч", "Republic of Chile"), ("Эрнан Лопес", "Republic of Peru")],
        ),
        (
            "en",
            "The defence ministers of Peru and Chile, Hernan Lopez and Luis Roch, met in Lima.",
            [("Hernan Lopez", "Republic of Peru"), ("Luis Roch", "Republic of Chile")],
        ),
        (
            "fr",
            "Les ministres de la Défense du Pérou et du Chili, Hernan Lopez et Luis Roch, se sont rencontrés à Lima.",
            [("Hernan Lopez", "Republic of Peru"), ("Luis Roch", "Republic of Chile")],
        ),
    ],
)
def test_office_in_the_plural_is_shared_out_in_the_order_of_the_lists(language, text, people):
    draft = read_text(text.encode(), Envelope(language=language))
    found = [
        sorted((p.name, *(f"{o.title}: {o.organization}" for o in p.offices)) for p in m.participants)
        for m in draft.meetings
    ]
    assert found == [[(name, f"Minister of Defence: {state}") for name, state in people]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Министр обороны Перу Эрнан Лопес встретился с президентом Чили."),
        ("en", "The Peruvian Defence Minister Hernan Lopez met with the President of Chile."),
        ("fr", "Le ministre péruvien de la Défense Hernan Lopez a rencontré le président du Chili."),
        ("es", "El ministro peruano de Defensa Hernan Lopez se reunió con el presidente de Chile."),
    ],
)
def test_one_known_by_office_alone_takes_part_without_a_name(language, text):
    (meeting,) = read_text(text.encode(), Envelope(language=language)).meetings
    unnamed = [p for p in meeting.participants if not p.name]
    assert [p.name for p in meeting.participants if p.name] == ["Эрнан Лопес" if language == "ru" else "Hernan Lopez"]
    assert [[(o.title, o.organization) for o in p.offices] for p in unnamed] == [[("President", "Republic of Chile")]]


def test_one_known_by_office_alone_may_be_one_named_elsewhere():
    text = "Луис Роч в Перу. Министр обороны Перу Эрнан Лопес встретился с президентом Чили. Луис Роч доволен."
    assert read_text(text.encode(), Envelope(language="ru")).meetings == ()
