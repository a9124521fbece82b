"""The figures say what docs/accuracy.md says that they do."""

from datetime import date

import pytest

from tests.accuracy import table
from tests.accuracy.likeness import same_name, same_phrase
from tests.accuracy.scoring import FIGURES, Score, score_text


@pytest.mark.parametrize(
    ("name", "spellings", "same"),
    [
        ("Ana Moreira", ["Moreira Ana"], True),
        ("Dr. Ana Moreira", ["Ana Moreira"], True),
        ("Ana Paula Moreira", ["Ana Moreira"], True),
        ("Ana Moreira", ["Tomas Vrabec", "Ana Paula Moreira"], True),
        ("Moreira", ["Ana Moreira"], False),
        ("Ana Moreira", ["Ana Pereira"], False),
        ("Hamad Al Thani", ["Tamim bin Hamad Al Thani"], False),
        ("Tamim Al Thani", ["Tamim bin Hamad Al Thani"], True),
        ("", ["Ana Moreira"], False),
    ],
)
def test_same_name_reads_words_in_any_order(name, spellings, same):
    assert same_name(name, spellings) is same


@pytest.mark.parametrize(
    ("phrase", "wordings", "same"),
    [
        ("Minister of Foreign Affairs", ["Foreign Affairs Minister"], True),
        ("Federal Minister of Foreign Affairs", ["Minister of Foreign Affairs"], True),
        ("Deputy Minister of Foreign Affairs", ["Minister of Foreign Affairs"], False),
        ("Minister", ["Minister of Foreign Affairs"], False),
        ("Democratic Republic of the Congo", ["Republic of the Congo"], False),
        ("U.S. Department of State", ["US Department of State"], True),
    ],
)
def test_same_phrase_bears_words_that_change_nothing(phrase, wordings, same):
    assert same_phrase(phrase, wordings) is same


def person(name, *offices):
    return {"name": name, "offices": [{"title": title, "organization": body} for title, body in offices]}


def record(*meetings, published="2021-05-04", organizations=()):
    return {"language": "en", "published": published, "meetings": list(meetings), "organizations": list(organizations)}


def meeting(*participants, day="2021-05-04", form="in person", place=None):
    return {"date": day, "form": form, "place": place, "participants": list(participants)}


VRABEC = person("Tomas Vrabec", ("President", "Slovak Republic"))
MOREIRA = person("Ana Moreira", ("Prime Minister", None))
ASKED = {
    "language": "en",
    "published": "2021-05-04",
    "meetings": [
        {
            "date": "2021-05-04",
            "dates": ["2021-05-03"],
            "form": "in person",
            "place": ["Lisbon"],
            "participants": [
                {
                    "names": ["Tomáš Vrabec"],
                    "offices": [
                        {"titles": ["President"], "organizations": ["Slovak Republic", "Slovakia"]},
                        {"titles": ["General"], "organizations": [], "optional": True},
                    ],
                },
                {
                    "names": ["Ana Moreira"],
                    "offices": [{"titles": ["Prime Minister"], "organizations": ["Portugal"], "implied": True}],
                },
            ],
        }
    ],
    "organizations": [["European Union", "EU"]],
}
SILENT = {**ASKED, "meetings": [], "organizations": []}


def figures(asked, said):
    score = score_text(asked, said)
    return {name: score.figure(name) for name in FIGURES}


def test_record_that_agrees_is_perfect():
    said = record(meeting(VRABEC, MOREIRA, place="Lisbon"), organizations=["EU"])
    assert figures(ASKED, said) == dict.fromkeys(FIGURES, 1.0) | {"unasked place": None, "silence": None}


def test_what_is_wrong_shows_in_its_figure():
    stranger = person("Jan Hudak", ("Ambassador", "Slovak Republic"))
    said = record(meeting(VRABEC, stranger, day="2021-05-02", form="phone call"), published=None)
    assert figures(ASKED, said) == {
        "language": 1.0,
        "published": 0.0,
        "meetings": 1.0,
        "people": 0.5,
        "date": 0.0,
        "form": 0.0,
        "place": 0.0,
        "unasked place": None,
        "offices": 0.5,
        "organizations": 0.0,
        "silence": None,
        "perfect": 0.0,
    }


def test_other_acceptable_date_is_right():
    assert figures(ASKED, record(meeting(VRABEC, MOREIRA, day="2021-05-03")))["date"] == 1.0


def test_meeting_too_many_costs_precision_and_perfection():
    said = record(meeting(VRABEC, MOREIRA, place="Lisbon"), meeting(VRABEC, person("Jan Hudak")))
    found = figures(ASKED, said)
    assert (found["meetings"], found["people"], found["perfect"]) == (2 / 3, 2 / 3, 0.0)


def test_silence_is_broken_by_any_meeting():
    assert figures(SILENT, record())["silence"] == 1.0
    assert figures(SILENT, record(meeting(VRABEC, MOREIRA)))["silence"] == 0.0


def test_document_gives_back_the_figures_written_into_it():
    good, bad = score_text(ASKED, record(meeting(VRABEC, MOREIRA))), score_text(ASKED, record())
    both = Score()
    both.add(good)
    both.add(bad)
    scores = {"all": both, "en": good, "fr": bad}
    figures = table.figures_of(scores)
    text = table.written(
        "Before.\n\nMeasured on a day.\n\n| a |\n\nAfter.\n", figures, ["all", "en", "fr"], 2, date(2021, 5, 4)
    )
    assert text.startswith("Before.\n\nMeasured on 2021-05-04, 2 texts.\n\n| figure ")
    assert text.endswith("|\n\nAfter.\n")
    assert table.committed(text) == figures


def test_fall_and_change_are_told_apart():
    before = {("date", "en"): 0.9, ("unasked place", "en"): 0.1, ("form", "en"): 0.5}
    after = {("date", "en"): 0.8, ("unasked place", "en"): 0.2, ("form", "en"): 0.6}
    assert table.falls(before, after) == ["date, en: 0.900 → 0.800", "unasked place, en: 0.100 → 0.200"]
    assert table.changes(before, after) == [
        "date, en: 0.900 → 0.800",
        "form, en: 0.500 → 0.600",
        "unasked place, en: 0.100 → 0.200",
    ]
