"""Sentences that open with one and go on with whom somebody known met behind him: "After X she received Y"."""

import pytest

from tests.extraction.told import met


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Premierministerin Ana Mora war am 3. Mai 2024 in Lisgar. Nach dem Präsidenten von Malta, Jan Vrabec, "
            "empfing "
            "sie den Botschafter von Chile, Omar Sarr.",
        ),
        (
            "de",
            "Premierministerin Ana Mora war am 3. Mai 2024 in Lisgar. Nach einem Gespräch mit dem Präsidenten von "
            "Malta, "
            "Jan Vrabec, traf sie den Botschafter von Chile, Omar Sarr.",
        ),
        (
            "en",
            "The Prime Minister of Fiji, Ana Mora, was in Nadroga on 3 May 2024. After the President of Malta, Jan "
            "Vrabec, "
            "she received the Ambassador of Chile, Omar Sarr.",
        ),
    ],
)
def test_each_was_met_by_the_one_known(language: str, text: str) -> None:
    assert [list(people) for people in met(text, language)] == [["Ana Mora", "Jan Vrabec"], ["Ana Mora", "Omar Sarr"]]


def test_named_subject_behind_the_opening_stays_the_subject() -> None:
    text = (
        "Premierministerin Ana Mora war am 3. Mai 2024 in Lisgar. Nach der Rede traf Präsident Jan Vrabec den "
        "Botschafter "
        "von Chile, Omar Sarr."
    )
    assert [list(people) for people in met(text, "de")] == [["Jan Vrabec", "Omar Sarr"]]


def test_pronoun_is_of_the_one_whose_title_it_fits() -> None:
    text = (
        "Königin Ana Mora war am 3. Mai 2024 in Lisgar, begleitet von Minister Ali Sy. Nach dem Essen mit Präsident "
        "Jan "
        "Vrabec empfing sie Botschafter Omar Sarr."
    )
    assert [list(people) for people in met(text, "de")][-1] == ["Ana Mora", "Omar Sarr"]
