"""Whom a German pronoun means: the subject of the sentence before, wherever that stands."""

from tests.extraction.told import met


def test_who_was_received_by_the_one_told_first_is_the_subject():
    text = (
        "Wien, 12. Jänner 2025. Von Bundeskanzler Karl Moser empfangen wurde am Donnerstag US-Botschafter Victor Kane. "
    )
    text += "Er hatte zuvor Außenminister Alex Roth besucht."

    assert [list(people) for people in met(text, "de")] == [["Karl Moser", "Victor Kane"], ["Victor Kane", "Alex Roth"]]


def test_a_pronoun_behind_where_and_before_the_contact_means_the_one_named():
    text = "Berlin, 10. Mai 2023. Minister Jan Roth hat Minister Juan Mora empfangen. Mora war am Vortag nach Paris "
    text += "gereist, wo er Gespräche mit Ministerin Ana Roy führte."

    assert [list(people) for people in met(text, "de")] == [["Jan Roth", "Juan Mora"], ["Juan Mora", "Ana Roy"]]
